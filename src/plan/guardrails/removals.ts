import { openAccess } from '../../access/access.ts'
import { PROJECT } from '../../access/kinds.ts'
import { wayInto } from '../../access/rights.ts'
import { type AccessState, modesOf } from '../../access/state.ts'
import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import type { Kind } from '../../core/kind.ts'
import { type RemovalLimit, removalLimit, shareAllowed } from '../../core/removal-limit.ts'
import { show } from '../../core/text.ts'
import { projectOf } from '../../resources/resource.ts'
import { stepped } from '../order/access-step.ts'
import { takesEffect } from '../simulate.ts'
import { entriesOf, type Proof, type ProofAccess } from './guardrail.ts'

/**
 * Not too much goes at once, by kind and project: a policy whose file was lost must not empty an organization. One
 * removal by itself is never too many.
 */
export function removalsStayFew(proof: Proof): Block[] {
  const limits = proof.limits.map(removalLimit)
  return [...entriesGo(proof, limits), ...peopleGo(proof, limits)]
}

function entriesGo({ changes, before, resources }: Proof, limits: readonly RemovalLimit[]): Block[] {
  const projectIn = ({ kind, key }: Pick<Change, 'kind' | 'key'>) => {
    const resource = resources.find((one) => one.kind === kind)
    return resource ? projectOf(resource, key) : undefined
  }
  const removals = changes.filter(({ operation }) => operation === 'delete')
  const groups = Map.groupBy(removals, (change) => `${change.kind} ${projectIn(change) ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const project = projectIn(first)
    const present = entriesOf(before, first.kind).filter(({ key }) => projectIn({ kind: first.kind, key }) === project)
    const what = `entries of ${first.kind}${project === undefined ? '' : ` in "${show(project)}"`}`
    return blockOf(group, { gone: group.length, present: present.length, what }, limits)
  })
}

// A single rule can shut out everybody, so people are counted by what they have in the end.
function peopleGo(proof: Proof, limits: readonly RemovalLimit[]): Block[] {
  const { access } = proof
  if (!access) return []
  const { before, after } = access
  const lost = modesOf(before.settings).map((mode) => {
    const [was, is] = [openAccess(before, mode), openAccess(after, mode)]
    return before.projects.map(({ name }) => {
      const target = { project: name, kind: PROJECT }
      const had = before.people.filter((person) => was.explain(person, target).level !== 'none')
      const gone = had.filter(({ email }) => is.explain(is.person(email), target).level === 'none')
      return { name, gone, present: had.length }
    })
  })
  const worst = Map.groupBy(lost.flat(), ({ name }) => name)
  return [...worst].flatMap(([name, counts]) => {
    const [most] = [...counts].sort((a, b) => b.gone.length - a.gone.length)
    if (!most) return []
    const people = most.gone.map(({ email }) => email)
    const what = `people lose access to "${show(name)}"`
    return blockOf(takingAccess(proof, name, people), { gone: people.length, present: most.present, what }, limits)
  })
}

/**
 * The changes by which some people lose their way into a project, or part of it: all that can move them and take
 * something by themselves, also where they look like giving, such as a rule below the default. Where none does so alone,
 * all that can move them.
 */
export function takingAccess(
  { changes, access }: Pick<Proof, 'changes' | 'access'>,
  project: string,
  people: readonly string[],
): Change[] {
  if (!access) return []
  const moving = changes.filter((change) => movesWay(change, project, people, access))
  const taking = moving.filter(
    (change) => change.effect === 'revoke' || takesFrom(people, change, access.before, project),
  )
  return taking.length > 0 ? taking : moving
}

function movesWay(change: Change, project: string, people: readonly string[], { reachOf }: ProofAccess): boolean {
  if (!ways.includes(change.kind) || !takesEffect(change)) return false
  const reach = reachOf(change)
  const reaches = [...reach.targets].some((target) => target.project === project && target.kind === PROJECT)
  return reaches && people.some((email) => reach.people.has(email))
}

const ways: readonly Kind[] = ['organization_member', 'role', 'role_membership', 'project_access']

function takesFrom(people: readonly string[], change: Change, before: AccessState, project: string): boolean {
  const after = stepped(before, change)
  return modesOf(before.settings).some((mode) => {
    const [was, is] = [openAccess(before, mode), openAccess(after, mode)]
    return people.some((email) => {
      const target = { project, kind: PROJECT }
      return wayInto(is, is.person(email), target) < wayInto(was, was.person(email), target)
    })
  })
}

function blockOf(
  changes: readonly Change[],
  { gone, present, what }: { readonly gone: number; readonly present: number; readonly what: string },
  limits: readonly RemovalLimit[],
): Block[] {
  const share = Math.min(...limits.map((limit) => shareAllowed(limit, present)))
  if (gone < 2 || changes.length === 0 || gone * 100 <= share * present) return []
  const isPeople = what.startsWith('people')
  const sentence = isPeople
    ? `${gone} of ${present} ${what}; at most ${share} % may at once`
    : `${gone} of ${present} ${what} would go; at most ${share} % may at once`
  return [{ guardrail: 'max_removals', items: changes.map(({ item }) => item), sentence }]
}
