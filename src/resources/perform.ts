import type { Change } from '../core/change.ts'
import type { PostHogWriter } from '../core/ports/posthog.ts'
import { isRefusal } from '../core/write.ts'
import type { Names } from './names.ts'
import type { AnyResource, Scope } from './resource.ts'
import type { Step } from './step.ts'

/**
 * Performs a change: sends its writes in their order, each once. Read-back is the caller's: a reply is no proof.
 *
 * @throws {RemoteError}
 * @throws {Waiting} when it has gone as far as it can
 * @throws {UserError} when it must not be performed
 */
export async function perform(
  resource: AnyResource,
  change: Change,
  posthog: PostHogWriter,
  scope: Scope,
): Promise<void> {
  for (const one of resource.writes(change, scope)) await send(one, posthog, scope.names)
  const waiting = resource.awaits?.(change)
  if (waiting) throw waiting
}

async function send(step: Step, posthog: PostHogWriter, names: Names): Promise<void> {
  const { method, path, instead } = step
  try {
    await step.run((body, decode) => posthog.send(method, names.filled(path), body, decode))
  } catch (error) {
    if (!instead || !isRefusal(error, instead)) throw error
    for (const other of instead.writes) await send(other, posthog, names)
  }
}
