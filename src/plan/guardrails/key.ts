import { openAccess } from '../../access/access.ts'
import { PROJECT } from '../../access/kinds.ts'
import { wayInto } from '../../access/rights.ts'
import { modesOf } from '../../access/state.ts'
import type { Block, Moment } from '../../core/guardrail.ts'
import { isLevel, type Level, levels } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import { entriesOf, type Proof } from './guardrail.ts'
import { takingAccess } from './removals.ts'

/** Whoever owns the key keeps what the next run needs to undo this one: their level, their
 * way into each project, and the right to write its rules, which being admin without a rule does not give. */
export function keyKeepsAccess(proof: Proof): Block[] {
  const { changes, keyOwner } = proof
  const { email } = keyOwner
  const own = changes.filter(({ kind, key }) => kind === 'organization_member' && key === email)
  const [was, is] = [proof.before, proof.after].map((side) => levelIn(side, email))
  if (own.length > 0 && rank(is) < rank(was)) {
    return [block(own, `"${show(email)}" owns the key, and would be ${is ?? 'no member'} instead of ${was}`)]
  }
  return projectsLost(proof).flatMap((project) => {
    const taking = takingAccess(proof, project, [email])
    const sentence = `"${show(email)}" owns the key, and could do less in "${show(project)}"`
    return taking.length > 0 ? [block(taking, sentence)] : []
  })
}

/** The owner of the key would lose their way in the middle, where no order of the writes was found that spares them. */
export function keyLosesOnTheWay({ email, target, from }: Moment): Block {
  const sentence = `"${show(email)}" owns the key, and could do less in "${show(target.project)}" until later writes, which PostHog would refuse then`
  const remedy = 'Go there in two pull requests, or let apply use the key of somebody else.'
  return { guardrail: 'key_keeps_access', items: [from], sentence, remedy }
}

/** Nobody is raised above the key: PostHog would refuse it half-way. */
export function keyIsHighEnough({ changes, keyOwner: { email, level } }: Proof): Block[] {
  if (level === undefined) return []
  const above = changes.filter(
    ({ kind, wanted, live }) =>
      kind === 'organization_member' && rank(wanted?.level) > rank(level) && wanted?.level !== live?.level,
  )
  return above.map(({ item, key, wanted }) => ({
    guardrail: 'key_level',
    items: [item],
    sentence: `"${show(key)}" would become ${String(wanted?.level)}, and the key of "${show(email)}" is of the level ${level}: PostHog lets nobody give more than they have`,
    remedy: 'Let apply use the key of somebody with that level, or make this one change in PostHog.',
  }))
}

function projectsLost({ access, keyOwner }: Proof): string[] {
  if (!access) return []
  const { before, after } = access
  const lost = modesOf(before.settings).flatMap((mode) => {
    const [was, is] = [openAccess(before, mode), openAccess(after, mode)]
    return before.projects.flatMap(({ name }) => {
      const target = { project: name, kind: PROJECT }
      const [had, has] = [was, is].map((side) => wayInto(side, side.person(keyOwner.email), target))
      return (has ?? 0) < (had ?? 0) ? [name] : []
    })
  })
  return [...new Set(lost)]
}

function block(changes: readonly { readonly item: string }[], sentence: string): Block {
  return { guardrail: 'key_keeps_access', items: changes.map(({ item }) => item), sentence }
}

function levelIn(side: Proof['before'], email: string): Level | undefined {
  const level = entriesOf(side, 'organization_member').find(({ key }) => key === email)?.spec.level
  return typeof level === 'string' && isLevel(level) ? level : undefined
}

function rank(level: unknown): number {
  return typeof level === 'string' && isLevel(level) ? levels.indexOf(level) : -1
}
