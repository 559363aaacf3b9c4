import { appendFileSync, statSync } from 'node:fs'
import * as core from '@actions/core'
import { byWeight, type Finding } from '../../core/finding.ts'
import type { Job } from '../../core/ports/runner.ts'
import { scrub } from '../../core/scrub.ts'
import { env } from './env.ts'

// GitHub shows ten errors and ten warnings a step and drops the rest in silence.
const shownPerLevel = { error: 9, warning: 10 } // One error is the sentence that fails the step.
const maxSummary = 1024 * 1024
// For what is said after the report, such as a comment that could not be written.
const spare = 4096

/** Talks to the runner: annotations, summary, outputs, log. Everything passes one last look for keys. */
export function openJob(): Job {
  return {
    annotate,
    async summary(markdown) {
      if (env.summaryPath() === '') return
      const text = scrub(markdown)
      // All that a step writes counts together.
      const fits = sizeOf(env.summaryPath()) + Buffer.byteLength(text) < maxSummary
      const shown = fits ? text : 'The report is longer than GitHub shows. The log and the report file have all of it.'
      // By hand: the toolkit's own writer loads Node's promises of files at every start, to append one text.
      appendFileSync(env.summaryPath(), `${shown}\n`)
    },
    summaryRoom: () => (env.summaryPath() === '' ? maxSummary : maxSummary - spare - sizeOf(env.summaryPath())),
    output: (name, value) => core.setOutput(name, scrub(value)),
    log: (line) => core.info(scrub(plain(line))),
    warn: (message) => core.warning(scrub(message)),
    fail: (message) => core.setFailed(scrub(message)),
  }
}

// The runner obeys `::` where a line begins, and `##[` anywhere: neither must come from a file name or a server.
function plain(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^\s*::/, ': :')
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function annotate(findings: readonly Finding[]): void {
  for (const severity of ['error', 'warning'] as const) {
    const all = findings.filter((finding) => finding.severity === severity).sort(byWeight)
    const write = severity === 'error' ? core.error : core.warning
    const most = shownPerLevel[severity]
    const shown = all.length > most ? all.slice(0, most - 1) : all
    for (const finding of shown) write(scrub(finding.message), propertiesOf(finding))
    if (shown.length < all.length)
      write(`${all.length - shown.length} more: the log of this step lists all ${all.length}.`)
  }
}

function propertiesOf({ rule, at: { file, start, end } }: Finding): core.AnnotationProperties {
  const lines = { file, title: rule, startLine: start.line, endLine: end.line }
  // GitHub takes columns only where a place is on one line, and counts the last column as part of it.
  return start.line === end.line
    ? { ...lines, startColumn: start.column, endColumn: Math.max(end.column - 1, start.column) }
    : lines
}
