import { openAccess } from '../../access/access.ts'
import { PROJECT } from '../../access/kinds.ts'
import { modesOf } from '../../access/state.ts'
import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import { type RemovalLimit, removalLimit, shareAllowed } from '../../core/removal-limit.ts'
import { show } from '../../core/text.ts'
import { projectOf } from '../../resources/resource.ts'
import { entriesOf, type Proof } from './guardrail.ts'

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
function peopleGo({ changes, access }: Proof, limits: readonly RemovalLimit[]): Block[] {
  if (!access) return []
  const { before, after } = access
  const lost = modesOf(before.settings).map((mode) => {
    const [was, is] = [openAccess(before, mode), openAccess(after, mode)]
    return before.projects.map(({ name }) => {
      const target = { project: name, kind: PROJECT }
      const had = before.people.filter((person) => was.explain(person, target).level !== 'none')
      const gone = had.filter(({ email }) => is.explain(is.person(email), target).level === 'none')
      return { name, gone: gone.length, present: had.length }
    })
  })
  const worst = Map.groupBy(lost.flat(), ({ name }) => name)
  return [...worst].flatMap(([name, counts]) => {
    const [most] = [...counts].sort((a, b) => b.gone - a.gone)
    if (!most) return []
    return blockOf(takingAccess(changes, name), { ...most, what: `people lose access to "${show(name)}"` }, limits)
  })
}

/** The changes by which people may lose their way into a project. */
export function takingAccess(changes: readonly Change[], project: string): Change[] {
  return changes.filter(
    ({ kind, key, effect }) =>
      effect === 'revoke' &&
      (kind === 'organization_member' ||
        kind === 'role' ||
        kind === 'role_membership' ||
        (kind === 'project_access' && key.startsWith(`${project}/`))),
  )
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
