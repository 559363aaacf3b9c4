/** The moment in UTC, as `2027-03-31T09:12:00.000Z`. */
export function now(): string {
  return new Date().toISOString()
}

/** The day in UTC, as `2027-03-31`: all that a check of dates needs of the clock. */
export function today(): string {
  return now().slice(0, 10)
}
