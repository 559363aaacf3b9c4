import { isRecord } from '../core/decode.ts'
import { type Deed, deedOf } from '../core/deed.ts'
import type { Finding } from '../core/finding.ts'
import { type Location, startOf } from '../core/location.ts'
import type { SourceFile } from '../core/source.ts'
import { show } from '../core/text.ts'
import { type PolicyDocument, readDocument } from './document.ts'

/** One sentence about who may do what, and whether it shall be so. */
export interface AccessTest {
  /** A level of the organization, the key of a role, or an e-mail. */
  readonly who: string
  readonly deed: Deed
  readonly expected: boolean
  /** Where the sentence stands. */
  readonly at: Location
}

const form =
  'Write "WHO may VERB KIND in PROJECT: yes" with view, edit or manage, or "WHO may VERB PROJECT: yes" with enter or administer.'

/** Reads a file of access tests; what is no test becomes a finding at its place. */
export function readAccessTests(file: SourceFile): { tests: readonly AccessTest[]; findings: readonly Finding[] } {
  const document = readDocument(file)
  if ('rule' in document) return { tests: [], findings: [document] }
  const { value } = document
  const listed = isRecord(value) ? value.tests : undefined
  const odd = isRecord(value) ? Object.keys(value).find((key) => key !== 'tests' && key !== '$schema') : undefined
  if (!isRecord(listed) || odd !== undefined) {
    const at = odd === undefined ? startOf(file.path) : document.locate([odd], 'key')
    return { tests: [], findings: [unreadable(at, `A file of access tests holds "tests:" and nothing else. ${form}`)] }
  }
  const read = Object.entries(listed).map(([sentence, answer]) => readTest(document, sentence, answer))
  return {
    tests: read.filter((one) => 'deed' in one),
    findings: read.filter((one) => 'rule' in one),
  }
}

function readTest({ locate }: PolicyDocument, sentence: string, answer: unknown): AccessTest | Finding {
  const at = locate(['tests', sentence], 'key')
  const [, who, verb, one, two] = /^(\S+) may (\S+) (\S+)(?: in (\S+))?$/.exec(sentence) ?? []
  if (who === undefined || verb === undefined || one === undefined) {
    return unreadable(at, `"${show(sentence)}" is no access test. ${form}`)
  }
  const deed = two === undefined ? deedOf(verb, undefined, one) : deedOf(verb, one, two)
  if (!deed) return unreadable(at, `Nobody can "${show(sentence.slice(who.length + 5))}". ${form}`)
  if (answer !== 'yes' && answer !== 'no') {
    return unreadable(locate(['tests', sentence]), 'The answer to an access test is yes or no.')
  }
  return { who, deed, expected: answer === 'yes', at }
}

function unreadable(at: Location, message: string): Finding {
  return { rule: 'access-test-unreadable', severity: 'error', message, at }
}
