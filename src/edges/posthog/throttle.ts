import { type Answer, header } from './http.ts'

const second = 1_000
/** The shorter of PostHog's windows: after it at least some requests are let through again. */
const unknownWaitMs = 60 * second

/**
 * How long to wait after a 429, in milliseconds: what `Retry-After` says, else the seconds in the explanation, else a
 * minute. PostHog itself only writes the explanation; a proxy in front of it may set the header.
 */
export function throttledMs(answer: Answer, detail: string | undefined): number {
  const asked = headerMs(answer) ?? detailMs(detail ?? '') ?? unknownWaitMs
  return Math.max(second, asked)
}

function headerMs(answer: Answer): number | undefined {
  const value = header(answer, 'retry-after')?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value) * second
  // A moment is measured against the answer's own date, so that a wrong clock on our side does not matter.
  const ms = Date.parse(value) - Date.parse(header(answer, 'date') ?? '')
  return Number.isNaN(ms) ? undefined : ms
}

function detailMs(detail: string): number | undefined {
  const seconds = /available in (\d+) seconds?/i.exec(detail)?.[1]
  return seconds === undefined ? undefined : Number(seconds) * second
}
