import { openAccess } from '../../access/access.ts'
import { PROJECT } from '../../access/kinds.ts'
import { type AccessState, modesOf } from '../../access/state.ts'
import type { Mode } from '../../core/access.ts'
import type { Block } from '../../core/guardrail.ts'
import { show } from '../../core/text.ts'
import type { Proof } from './guardrail.ts'
import { takingAccess } from './removals.ts'

/** A project that people administer keeps one whom a rule names, besides the owner of the key. */
export function projectsKeepAnAdmin(proof: Proof): Block[] {
  const { access, keyOwner } = proof
  if (!access) return []
  const { before, after } = access
  const orphaned = modesOf(before.settings).flatMap((mode) => {
    const [were, are] = [before, after].map((side) => administered(side, mode, keyOwner.email))
    return [...(were ?? [])].filter((project) => !are?.has(project))
  })
  return [...new Set(orphaned)].flatMap((project) => {
    const items = takingAccess(proof, project).map(({ item }) => item)
    if (items.length === 0) return []
    const sentence = `nobody whom a rule names would administer "${show(project)}" besides the owner of the key`
    return [{ guardrail: 'project_admin', items, sentence }]
  })
}

function administered(state: AccessState, mode: Mode, keyOwner: string): ReadonlySet<string> {
  const access = openAccess(state, mode)
  const people = state.people.filter(({ email }) => email !== keyOwner)
  const isAdmin = (project: string) =>
    people.some((person) => {
      // A rule names them whether or not their level in the organization would do.
      const { level, reason } = access.explain({ ...person, level: 'member' }, { project, kind: PROJECT })
      return level === 'admin' && reason.because === 'rules'
    })
  return new Set(state.projects.map(({ name }) => name).filter(isAdmin))
}
