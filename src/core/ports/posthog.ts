import type { Decoder } from '../decode.ts'
import type { JsonObject } from '../json.ts'

/** What a run has asked of PostHog so far, and how much it may ask: the whole organization shares PostHog's limits. */
export interface Usage {
  /** How many requests have been sent. */
  readonly requests: number
  /** How many may be sent in any minute. */
  readonly perMinute: number
  /** How long the run has waited for the limits and between tries, in milliseconds. */
  readonly waitedMs: number
}

/** Reads from one PostHog. There is no way to write through it: that is what makes drift a dry run. */
export interface PostHogReader extends Usage {
  /** The address that is asked, without the key. */
  readonly host: string
  /** Reads one object. @throws {RemoteError} */
  get<T>(path: string, decode: Decoder<T>): Promise<T>
  /**
   * Asks a question that does not fit into an address. It changes nothing: only addresses that are known to answer
   * questions are let through, and any other is a bug.
   *
   * @throws {RemoteError}
   */
  ask<T>(path: string, question: JsonObject, decode: Decoder<T>): Promise<T>
  /**
   * Reads a whole list, all pages of it, or throws: a short list must never look like a deletion.
   *
   * @param idOf names an item, to notice pages that shifted while they were read
   * @throws {RemoteError}
   */
  list<T>(path: string, decode: Decoder<T>, idOf: (item: T) => string | number): Promise<T[]>
}

export type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Reads and writes. Only apply is handed one. */
export interface PostHogWriter extends PostHogReader {
  /** Waits for something to happen in PostHog, by the clock that the pace of the requests is kept with. */
  sleep(ms: number): Promise<void>
  /** Waits until the limits let a request through at once: what is found out then is still so when a write is sent. */
  ready(): Promise<void>
  /**
   * Sends one write, once. A write is never repeated here: when its outcome is unknown the error says so
   * (`ambiguous`), and only reading can settle it.
   *
   * @param accepted told the status of an answer that accepts the write; what refuses it is in the error
   * @throws {RemoteError}
   */
  send<T>(
    method: WriteMethod,
    path: string,
    body: unknown,
    decode: Decoder<T>,
    accepted?: (status: number) => void,
  ): Promise<T>
}
