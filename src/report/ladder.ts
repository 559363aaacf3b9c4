/**
 * How much of itself a report shows. Each step leaves out more than the one before: everything; no places and side
 * notes; one line for each change; counts, with what is risky; the verdict and the link to the run.
 */
export type Detail = 'full' | 'changes' | 'lines' | 'counts' | 'verdict'

/** A report in Markdown that can be told at any length: each step is written whole, so nothing is ever cut through. */
export type Telling = (detail: Detail) => string

const steps: readonly Detail[] = ['full', 'changes', 'lines', 'counts']

/** Tells as much of a report as fits; the verdict alone where nothing more does. */
export function fitting(report: Telling, fits: (markdown: string) => boolean): string {
  for (const detail of steps) {
    const markdown = report(detail)
    if (fits(markdown)) return markdown
  }
  return report('verdict')
}

/** Whether a step shows as much as another one does. */
export function shows(detail: Detail, wanted: Detail): boolean {
  const order: readonly Detail[] = [...steps, 'verdict']
  return order.indexOf(detail) <= order.indexOf(wanted)
}

/** A list that ends by saying how many were left out. */
export function atMost(lines: readonly string[], most: number): string[] {
  const left = lines.length - most
  return left > 0 ? [...lines.slice(0, most), `- … and ${left} more`] : [...lines]
}

/** What a report says of itself where it leaves something out. */
export function shortNote(detail: Detail): string | false {
  return (
    detail !== 'full' &&
    '**Shown in short**, since all of it is longer than GitHub takes: the summary of the run has what fits there, the report file (`report-file`) everything.'
  )
}
