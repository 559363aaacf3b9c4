import type { Change } from '../../core/change.ts'
import type { Item } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { SourceFile } from '../../core/source.ts'
import { declaredPeople, sameEmail } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import type { TakenOver } from '../../report/export-markdown.ts'
import { discretionOf } from '../conceal.ts'
import { attributeChanges } from '../drift/attribute-changes.ts'
import { lintPolicy } from '../lint/lint-policy.ts'
import { loadWhole } from '../load-at.ts'
import { byHand } from './adoption-extent.ts'
import { type PolicyTexts, sourcesOf, textsOf } from './policy-texts.ts'
import { readWithNewRoles } from './read-new-roles.ts'
import { differences, takeOver } from './take-over.ts'

/** A policy that says of some items what is live. */
export interface Adopted {
  /** The files that differ, as they shall be. */
  readonly files: PolicyTexts
  /** What was taken over; also what it needs, and what falls with it. */
  readonly items: readonly TakenOver[]
  /** E-mails of the policy's people who made the differences by hand, as far as PostHog tells. */
  readonly changedBy: readonly string[]
  /** Why names of those who changed something could not be found, a sentence each. */
  readonly gaps: readonly string[]
}

/**
 * Makes a policy say of some items what is live, in its own files: comments, order and style stay, and nothing else
 * changes. All of it is made sure of before anything is given back: either every item is taken over, or none.
 *
 * @param items as drift prints them
 * @throws {UserError} when one of them cannot be taken over: then a person must
 */
export async function adoptItems(
  posthog: PostHogReader,
  files: readonly SourceFile[],
  folder: string,
  items: readonly Item[],
): Promise<Adopted> {
  const policy = loadWhole(files, folder, `the folder "${show(folder)}"`)
  const { live, scope, aliased } = await readWithNewRoles(posthog, policy)
  const texts = textsOf(files)
  const { after, items: adopted } = takeOver({ texts, policy }, folder, live, items.map(aliased))
  const { findings } = lintPolicy(sourcesOf(after.texts), folder)
  const error = findings.find(({ severity }) => severity === 'error')
  if (error) {
    const where = `${error.at.file}:${error.at.start.line}`
    throw byHand(adopted.join(', '), `the policy would have an error at ${where}. ${error.message}`)
  }
  const changed = differences(policy, live).filter(({ item }) => adopted.includes(item))
  // Whoever may read the pull request: only who is in the policy anyway may be named.
  const { mayName } = discretionOf({ isPublic: true }, [policy])
  const { changes, gaps } = await attributeChanges(scope, changed, mayName)
  const byItem = new Map(changes.map((change) => [change.item, change]))
  return {
    files: new Map([...after.texts].filter(([path, text]) => texts.get(path) !== text)),
    items: adopted.map((item) => ({ item, change: byItem.get(item) })),
    changedBy: changers(changes, policy),
    gaps,
  }
}

// Whom the policy does not know approves nothing anyway.
function changers(changes: readonly Change[], { shape }: Policy): string[] {
  const made = changes.flatMap(({ changedBy, fields }) => [changedBy, ...fields.map((one) => one.changedBy)])
  const emails = made.flatMap((one) =>
    one?.from === 'log' ? (one.by.email ?? []) : one?.from === 'entry' ? one.by : [],
  )
  return declaredPeople(shape).filter((person) => emails.some((email) => sameEmail(email, person)))
}
