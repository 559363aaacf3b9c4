/** The box's own time: it stands still until a write moves it, so that every run gives the same stamps. */
export interface Clock {
  /** The present moment as PostHog writes it: ISO 8601 UTC with microseconds. */
  now(): string
  /** One write happens: time moves on by a second, and the new moment is given back. */
  tick(): string
  /** Jumps to a moment (ISO 8601). */
  set(moment: string): void
  /** Moves on by so many seconds. */
  advance(seconds: number): void
}

/** Where every sandbox starts unless it is told otherwise. */
export const DEFAULT_START = '2026-11-01T09:00:00Z'

const TICK_MS = 1000

/** Makes a clock that stands at `start`. */
export function createClock(start: string = DEFAULT_START): Clock {
  let atMs = parseMoment(start)
  return {
    now: () => formatMoment(atMs),
    tick() {
      atMs += TICK_MS
      return formatMoment(atMs)
    },
    set(moment) {
      atMs = parseMoment(moment)
    },
    advance(seconds) {
      atMs += seconds * 1000
    },
  }
}

function parseMoment(moment: string): number {
  const atMs = Date.parse(moment)
  if (Number.isNaN(atMs)) throw new Error(`The sandbox clock cannot read "${moment}": write ISO 8601 in UTC.`)
  return atMs
}

/** A moment as PostHog writes it: ISO 8601 UTC with microseconds. */
export function formatMoment(atMs: number): string {
  return new Date(atMs).toISOString().replace('Z', '000Z')
}
