import { expect } from '@jest/globals'
import { lintPolicy } from '../../../src/app/lint/lint-policy.ts'
import type { Finding } from '../../../src/core/finding.ts'

/** How long one file may take at the very most, in milliseconds: far more than any takes, far less than a hang. */
const longestMs = 1000

/** How many inputs there were, and what became of them. */
export interface Count {
  readonly inputs: number
  readonly withFindings: number
}

/**
 * Lints each text as the only file of a policy. Whatever a file holds, lint neither throws nor hangs, and every
 * finding names a place within the file.
 */
export function lintHostile(texts: Iterable<string | Uint8Array>): Count {
  let inputs = 0
  let withFindings = 0
  for (const text of texts) {
    const content = typeof text === 'string' ? new TextEncoder().encode(text) : text
    const started = performance.now()
    const { findings } = lintPolicy([{ path: 'policy/x.yml', content }], 'policy')
    expect(performance.now() - started).toBeLessThan(longestMs)
    const lines = new TextDecoder().decode(content).split(/\r\n|\r|\n/).length
    expect(findings.filter((finding) => !hasPlace(finding, lines))).toEqual([])
    inputs += 1
    if (findings.length > 0) withFindings += 1
  }
  return { inputs, withFindings }
}

function hasPlace({ at: { file, start, end }, message }: Finding, lines: number): boolean {
  const isInOrder = end.line > start.line || (end.line === start.line && end.column >= start.column)
  const isWithin = start.line >= 1 && start.column >= 1 && end.line <= lines
  return file === 'policy/x.yml' && isInOrder && isWithin && message !== '' && !/[\n\r]/.test(message)
}
