import { anything, type Decoder } from '../core/decode.ts'
import type { JsonObject } from '../core/json.ts'
import type { WriteMethod } from '../core/ports/posthog.ts'
import type { Instead, PlannedWrite, Write } from '../core/write.ts'

/** One write of a change: what a plan lists, and how it is sent when it is its turn. */
export interface Step extends PlannedWrite, Sendable {
  readonly instead?: Instead<Write & Sendable>
}

interface Sendable {
  /** Sends the write, at most once, and takes in the answer. */
  run(send: Send): Promise<void>
}

/** Sends the write of a step with a body that has the members which it lists. @throws {RemoteError} */
export type Send = <T>(body: JsonObject | undefined, decode: Decoder<T>) => Promise<T>

/** Sends a body that is known from the start. @throws {RemoteError} */
export type SendIt = <T>(decode: Decoder<T>) => Promise<T>

/**
 * A step with a body that is known from the start.
 *
 * @param run what there is to it besides the sending; left out, nothing
 */
export function step(
  method: WriteMethod,
  path: string,
  body?: JsonObject,
  run: (send: SendIt) => Promise<unknown> = (send) => send(anything),
): Step {
  return {
    method,
    path,
    fields: Object.keys(body ?? {}),
    async run(send) {
      await run((decode) => send(body, decode))
    },
  }
}
