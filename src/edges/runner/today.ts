/** The day in UTC, as `2027-03-31`: all that a check of dates needs of the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
