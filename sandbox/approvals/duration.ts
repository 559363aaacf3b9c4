import { invalid } from '../errors.ts'

/** Two weeks, the way that durations are written on the wire: days, then hours, minutes and seconds. */
export const TWO_WEEKS = '14 00:00:00'

/** The length of `[DD ]HH:MM:SS` in milliseconds. */
export function parseDuration(text: string): number {
  const match = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text)
  if (match === null) {
    throw invalid(
      'Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu].',
      'expires_after',
    )
  }
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
}
