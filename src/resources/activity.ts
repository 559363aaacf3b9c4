import type { Actor } from '../core/attribution.ts'
import { anything, boolean, DecodeError, list, nullable, object, optional, string } from '../core/decode.ts'
import type { Json } from '../core/json.ts'
import type { PostHogReader } from '../core/ports/posthog.ts'
import { Sealed } from '../core/sealed.ts'

/** One field of an entry of the activity log, by the log's name for it. */
export interface Step {
  readonly field: string
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** One entry of PostHog's activity log. */
export interface Activity {
  /** What the log calls the kind. */
  readonly scope: string
  /** What was done, such as `updated`. */
  readonly verb: string
  /** PostHog's own name for what it was done to. */
  readonly id: string
  /** The same for people. */
  readonly name: string
  /** The person that it is about, where it is about one. */
  readonly person?: string
  readonly by: Actor
  /** ISO 8601. */
  readonly at: string
  /** Sealed: the values may be what nobody may print, such as payloads. */
  readonly steps: Sealed<readonly Step[]>
}

/** One page of the log, newest first. */
export interface ActivityPage {
  readonly rows: readonly Activity[]
  readonly isLast: boolean
}

const step = object({ field: optional(string), before: json, after: json })
const context = object({ user_email: optional(string) })
const row = object({
  user: nullable(object({ email: string, first_name: optional(string), last_name: optional(string) })),
  is_system: optional(boolean),
  was_impersonated: optional(boolean),
  client: optional(string),
  scope: string,
  activity: string,
  item_id: optional(string),
  detail: nullable(
    object({ name: optional(string), context: optional(context), changes: optional(list(optional(step))) }),
  ),
  created_at: moment,
})
const page = object({ results: list(anything), next: optional(string) })

/**
 * Reads one page of a history. A row of a shape that we do not know tells nothing and is left out: it must not keep the
 * others from telling who did what.
 *
 * @throws {RemoteError}
 */
export async function readActivity(posthog: PostHogReader, path: string): Promise<ActivityPage> {
  const { results, next } = await posthog.get(path, page)
  return { rows: results.flatMap(readRow), isLast: next === undefined }
}

function readRow(value: unknown): Activity[] {
  try {
    const { user, detail, ...fields } = row(value, '')
    const changes = (detail?.changes ?? []).flatMap((one) =>
      one?.field === undefined ? [] : [{ field: one.field, before: one.before, after: one.after }],
    )
    const person = detail?.context?.user_email
    return [
      {
        scope: fields.scope,
        verb: fields.activity,
        id: fields.item_id ?? '',
        name: detail?.name ?? '',
        ...(person !== undefined && { person }),
        by: actorOf(user, fields),
        at: fields.created_at,
        steps: new Sealed(changes),
      },
    ]
  } catch (error) {
    if (error instanceof DecodeError) return []
    throw error
  }
}

type Fields = Omit<ReturnType<typeof row>, 'user' | 'detail'>

function actorOf(user: ReturnType<typeof row>['user'], fields: Fields): Actor {
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(' ')
  const { client } = fields
  return {
    ...(user && { email: user.email }),
    ...(name !== '' && { name }),
    isSystem: fields.is_system === true,
    isImpersonated: fields.was_impersonated === true,
    ...(client !== undefined && client !== '' && { client }),
  }
}

// What JSON gave is JSON, whatever it holds.
function json(value: unknown): Json | undefined {
  return value as Json | undefined
}

function moment(value: unknown, path: string): string {
  const text = string(value, path)
  if (Number.isNaN(Date.parse(text))) throw new DecodeError(`${path} is no moment`)
  return new Date(text).toISOString()
}
