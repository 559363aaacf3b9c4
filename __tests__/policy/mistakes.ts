import { expect, it } from '@jest/globals'
import { findingsIn } from './sample.ts'

/** A file with mistakes, and everything that must be found in it. */
export type Mistake = readonly [name: string, text: string, ...findings: string[]]

/** Tests that each mistake is found once, in the right words and at the right place, with LF and with CRLF. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  it.each(mistakes)('says what is wrong with %s', (_name, text, ...findings) => {
    expect(findingsIn(text)).toEqual(findings)
  })

  it.each(mistakes)('points at the same place in a file with CRLF: %s', (_name, text, ...findings) => {
    const places = findings.map((finding) => finding.split(': ')[0])

    expect(findingsIn(text.replaceAll('\n', '\r\n')).map((finding) => finding.split(': ')[0])).toEqual(places)
  })
}
