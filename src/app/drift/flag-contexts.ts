import type { Change } from '../../core/change.ts'
import { boolean, type Decoder, integer, list, nullable, object, optional, string } from '../../core/decode.ts'
import { RemoteError } from '../../core/errors.ts'
import type { FlagContext, FlagContexts, Reached, ScheduledStep } from '../../core/flag-context.ts'
import { plural, show } from '../../core/text.ts'
import { type ReachQuestion, reachQuestions } from '../../resources/flag/reached.ts'
import { flagsPath } from '../../resources/flag/reading.ts'
import type { Scope } from '../../resources/resource.ts'

const mostRequests = 10

/**
 * Asks PostHog what helps to judge risky changes of flags: how many people each condition holds, and what is scheduled
 * on the same flag. At most ten requests, whatever the number of flags; what they do not reach, or PostHog does not
 * say, is told and stops nothing.
 *
 * @param changes changes of feature flags, the most important first
 */
export async function flagContexts(scope: Scope, changes: readonly Change[]): Promise<FlagContexts> {
  const gaps = new Set<string>()
  const flags: FlagContext[] = []
  let left = mostRequests
  for (const change of changes) {
    const questions = reachQuestions(change)
    const isThere = change.handle !== undefined
    const needed = questions.length + (isThere ? 1 : 0)
    if (needed > left) continue
    left -= needed
    const [reached, scheduled] = await Promise.all([
      Promise.all(
        questions.map((question) =>
          orGap(gaps, 'how many people a condition holds', () => askReached(scope, change, question)),
        ),
      ),
      isThere ? orGap(gaps, 'what is scheduled', () => readSchedule(scope, change)) : [],
    ])
    const { item, handle } = change
    flags.push({
      item,
      reached: reached.filter((one) => one !== undefined),
      lastCalled: handle?.lastCalled,
      scheduled: scheduled ?? [],
    })
  }
  const others = changes.length - flags.length
  if (others > 0) gaps.add(`${plural(others, 'flag')} more: not more than ${mostRequests} requests are made for this.`)
  return { flags, gaps: [...gaps] }
}

async function orGap<T>(gaps: Set<string>, what: string, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    gaps.add(`PostHog does not tell ${what}: ${error.failure.detail}`)
    return undefined
  }
}

// Two generations of names for the same two numbers.
const newer = object({ affected: integer, total: integer })
const older = object({ users_affected: integer, total_users: integer })
const counts: Decoder<{ affected: number; total: number }> = (value, path) => {
  if (typeof value !== 'object' || value === null || !('users_affected' in value)) return newer(value, path)
  const { users_affected: affected, total_users: total } = older(value, path)
  return { affected, total }
}

async function askReached(scope: Scope, change: Change, { body, ...question }: ReachQuestion): Promise<Reached> {
  const path = `${flagsPath(scope, projectIn(change))}user_blast_radius/`
  const { affected, total } = await scope.posthog.ask(path, body, counts)
  return { ...question, held: affected, total }
}

const schedule = object({
  results: list(
    object({
      record_id: string,
      model_name: string,
      payload: object({ operation: string, value: optional((value: unknown) => value) }),
      scheduled_at: string,
      executed_at: nullable(string),
      is_recurring: optional(boolean),
      recurrence_interval: optional(string),
      cron_expression: optional(string),
      created_by: optional(object({ email: optional(string) })),
    }),
  ),
})

async function readSchedule({ posthog, names }: Scope, change: Change): Promise<ScheduledStep[]> {
  const id = change.handle?.id ?? ''
  const project = `${names.projectPath(projectIn(change))}/`
  const { results } = await posthog.get(`${project}scheduled_changes/?model_name=FeatureFlag&record_id=${id}`, schedule)
  // A server that does not know the filter lists everything.
  return results
    .filter((one) => one.model_name === 'FeatureFlag' && one.record_id === id)
    .filter((one) => one.executed_at === null || one.is_recurring === true)
    .map(({ payload, scheduled_at: at, created_by: author, ...one }) => ({
      what: workText(payload.operation, payload.value),
      at,
      repeats: one.is_recurring ? (one.recurrence_interval ?? one.cron_expression) : undefined,
      by: author?.email,
    }))
}

function workText(operation: string, value: unknown): string {
  if (operation === 'update_status') return value === true ? 'is turned on' : 'is turned off'
  if (operation === 'add_release_condition') return 'gets another group'
  return operation === 'update_variants' ? 'gets other variants' : `changes by \`${show(operation)}\``
}

function projectIn({ key }: Change): string {
  return key.slice(0, key.indexOf('/'))
}
