import { projectOfItem } from '../core/kind.ts'
import { unknownMaker } from '../core/makers.ts'
import { matrixList } from '../core/matrix.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { approvalRules } from '../core/review-rules.ts'
import { isSubject } from '../core/subjects.ts'
import { list, show } from '../core/text.ts'
import type { Requirement, RiskyItem } from '../core/verdict.ts'
import { handMadeBy } from './hand-made.ts'
import type { Involved } from './people.ts'

/** What a change does, as far as somebody may have to approve it. */
export interface Asking {
  readonly items: readonly RiskyItem[]
  /** The flags that it creates, edits or deletes. */
  readonly matrix: readonly RiskyItem[]
  /** Stands for the change as a whole, for requirements that no single item explains. */
  readonly change: RiskyItem
}

/**
 * What the base policy asks for, given what the change does: one requirement for each item and rule, so that a new
 * item asks for itself alone. Strangers (bots, second accounts, unknown e-mails) could be anybody: each of them
 * raises every requirement by one, and asks for an admin where nothing else is asked. So could whoever made by hand what
 * an item accepts, where it names nobody of the policy.
 */
export function requirements(base: PolicyShape, { items, matrix, change }: Asking, who: Involved): Requirement[] {
  const asked = [
    ...items.flatMap((item) => asksOf(base, item)),
    ...matrix.flatMap((item) => matrixAsks(base, item, who)),
  ]
  const strangers = unknownTo(who.strangers)
  if (asked.length > 0) return asked.map((one) => raised(one, [...strangers, ...unknownHands(base, one.item)]))
  if (strangers.length === 0) return []
  const one = strangers.map(({ because }) => ({ more: 1, because }))
  return [raised({ rule: 'unknown-contributor', item: change, about: [], approvals: 0, by: ['admin'] }, one)]
}

type Asked = Omit<Requirement, 'raised'>
type Raise = Requirement['raised'][number]

function raised(asked: Asked, raises: readonly Raise[]): Requirement {
  const approvals = raises.reduce((sum, { more }) => sum + more, asked.approvals)
  return { ...asked, approvals, raised: raises }
}

function unknownTo(strangers: readonly string[]): Raise[] {
  if (strangers.length === 0) return []
  const names = list(strangers.map((name) => `\`${show(name)}\``))
  return [{ more: strangers.length, because: `the policy does not know ${names}` }]
}

// However many they are, each part was made by one of them: of two who approve, one is somebody else.
function unknownHands(base: PolicyShape, item: RiskyItem): Raise[] {
  const { strangers } = handMadeBy(item, base)
  if (strangers.length === 0) return []
  const names = list(strangers.filter((name) => name !== unknownMaker).map((name) => `\`${show(name)}\``))
  const because =
    names === '' ? '`changed_by` leaves open who made it' : `the policy does not know ${names}, who made it`
  return [{ more: 1, because }]
}

// Two facts of one item may be the same rule's: it asks once.
function asksOf(base: PolicyShape, item: RiskyItem): Asked[] {
  const found = item.facts.flatMap(({ name }) =>
    approvalRules(base, item.item, name).map((rule) => ({ ...rule, about: name })),
  )
  return [...Map.groupBy(found, ({ rule }) => rule).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { rule, approvals, by } = first
    return [{ rule, item, about: [first, ...others].map(({ about }) => about), approvals, by }]
  })
}

// Whoever is in the list decides alone, as long as nobody else had a hand in it.
function matrixAsks(base: PolicyShape, item: RiskyItem, { people, strangers }: Involved): Asked[] {
  const project = projectOfItem(item.item)
  const found = item.act && project !== undefined ? matrixList(base, project, item.act) : undefined
  if (!found) return []
  const { list, subjects } = found
  const [alone, ...others] = [...people, ...strangers]
  const mayAlone = (email: string) => subjects.some((subject) => isSubject(base, email, subject))
  if (alone !== undefined && others.length === 0 && strangers.length === 0 && mayAlone(alone)) return []
  return [{ rule: `${list} in ${project}`, item, about: [], approvals: 1, by: subjects }]
}
