import { openAccess } from '../../access/access.ts'
import { PROJECT } from '../../access/kinds.ts'
import { type AccessState, modesOf, type Person } from '../../access/state.ts'
import type { Mode } from '../../core/access.ts'
import type { Block } from '../../core/guardrail.ts'
import { show } from '../../core/text.ts'
import type { Proof, ProofAccess } from './guardrail.ts'
import { takingAccess } from './removals.ts'

/** A project that people administer keeps one whom a rule names, besides the owner of the key; a new one has one. */
export function projectsKeepAnAdmin(proof: Proof): Block[] {
  return proof.access ? [...newWithout(proof, proof.access), ...leftWithout(proof, proof.access)] : []
}

function newWithout({ changes, keyOwner }: Proof, { after }: ProofAccess): Block[] {
  const made = changes.filter(({ kind, operation }) => kind === 'project' && operation === 'create')
  const administered = modesOf(after.settings).map((mode) => adminsIn(after, mode, keyOwner.email))
  const orphans = made.filter(({ key }) => administered.some((projects) => !projects.has(key)))
  return orphans.map(({ item, key }) => ({
    guardrail: 'project_admin',
    items: [item],
    sentence: `${sentenceOf(key)}; name an admin of it under "access"`,
  }))
}

function leftWithout(proof: Proof, { before, after }: ProofAccess): Block[] {
  const { keyOwner } = proof
  const lost = modesOf(before.settings).flatMap((mode) => {
    const [were, are] = [before, after].map((side) => adminsIn(side, mode, keyOwner.email))
    return [...(were ?? [])].flatMap(([project, people]) => (are?.has(project) ? [] : [{ project, people }]))
  })
  return [...Map.groupBy(lost, ({ project }) => project)].flatMap(([project, orphaned]) => {
    const people = orphaned.flatMap((one) => one.people)
    const items = takingAccess(proof, project, people).map(({ item }) => item)
    if (items.length === 0) return []
    return [{ guardrail: 'project_admin', items, sentence: sentenceOf(project) }]
  })
}

function sentenceOf(project: string): string {
  return `nobody whom a rule names would administer "${show(project)}" besides the owner of the key`
}

// By project, those whom a rule makes its admin; projects without one are left out.
function adminsIn(state: AccessState, mode: Mode, keyOwner: string): ReadonlyMap<string, readonly string[]> {
  const access = openAccess(state, mode)
  const people = state.people.filter(({ email }) => email !== keyOwner)
  const isAdmin = (person: Person, project: string) => {
    // A rule names them whether or not their level in the organization would do.
    const { level, reason } = access.explain({ ...person, level: 'member' }, { project, kind: PROJECT })
    return level === 'admin' && reason.because === 'rules'
  }
  const found = state.projects.map(({ name }) => [name, people.filter((one) => isAdmin(one, name))] as const)
  return new Map(
    found.flatMap(([name, admins]) => (admins.length > 0 ? [[name, admins.map(({ email }) => email)]] : [])),
  )
}
