import { describe, expect, it } from '@jest/globals'
import { commentsIn } from '../../src/policy/ignores.ts'
import { EVENT_ID, type Event, readEvents } from '../../src/policy/yaml.ts'
import { policyFrom } from './sample.ts'

function comments(text: string): string[] {
  const events = readEvents(text)
  if (!Array.isArray(events)) throw new Error(events.reason)
  return commentsIn(text, events).map(({ start, end }) => text.slice(start, end))
}

describe('a comment is found, and nothing else is taken for one', () => {
  it.each([
    ['at the end of a line', 'a: b # one\nc: d   # two', ['# one', '# two']],
    ['on a line of its own, first and last', '# one\na: b\n  # two\n# three\n', ['# one', '# two', '# three']],
    ['without a space after it', 'a: b #one\n', ['#one']],
    ['with Windows line ends', 'a: b # one\r\nc: d # two\r\n', ['# one', '# two']],
    ['a sign within a word', 'a: b#c\nd#e: f\n', []],
    ['in quotes', 'a: "b # c"\nd: \'e # f\'\n"g # h": i # one\n', ['# one']],
    ['in quotes over several lines', 'a: "b\n  # c\n  d" # one\n', ['# one']],
    ['quotes within a comment', 'a: b # it\'s "one\nc: d # two\n', ['# it\'s "one', '# two']],
    ['in a block of text', 'a: |\n  # b\n  c # d\ne: f # one\n', ['# one']],
    ['beside the head of a block', 'a: | # one\n  # b\nc: >- # two\n  # d\n', ['# one', '# two']],
    ['after a block, further left', 'a:\n  b: |\n    # c\n  # one\n  d: e\n', ['# one']],
    ['in brackets and braces', 'a: [ # one\n  b, # two\n  "c#" ] # three\n', ['# one', '# two', '# three']],
    ['in a list', '- a # one\n# two\n- # three\n  b\n', ['# one', '# two', '# three']],
    ['where nothing else is', '# one\n', ['# one']],
    ['an empty value', 'a: # one\nb:\n', ['# one']],
    ['a sign twice', 'a: b # one # two\n', ['# one # two']],
  ])('%s', (_, text, expected) => {
    expect(comments(text)).toEqual(expected)
  })
})

it.each([
  ['# policy-ignore some-rule: it is so', 'some-rule', 'it is so'],
  ['#policy-ignore some-rule:so', 'some-rule', 'so'],
  ['# policy-ignore some-rule: so: and so # twice  ', 'some-rule', 'so: and so # twice'],
  ['# policy-ignore some-rule', 'some-rule', ''],
  ['# policy-ignore some-rule:', 'some-rule', ''],
  ['# policy-ignore', '', ''],
  ['# policy-ignore: why', '', 'why'],
])('reads %j', (comment, rule, reason) => {
  expect(policyFrom(`\nroles: {} ${comment}\n`).ignores).toMatchObject([
    { rule, reason, at: { start: { line: 2, column: 11 }, end: { line: 2, column: 11 + comment.trimEnd().length } } },
  ])
})

it.each(['# policy-ignored x: y', '# see policy-ignore x: y', 'x'])('does not take %j for an exception', (text) => {
  expect(policyFrom(`roles: {} # ${text}\n`).ignores).toEqual([])
})

it('looks through the largest file that there may be once, however many values it has', () => {
  const line = 'k: 1\n'
  const text = `${line.repeat(1_000_000)}# one`
  const events = Array.from({ length: 1_000_000 }, (_, at) => {
    const valueStart = at * line.length + 3
    return { type: EVENT_ID.SCALAR, valueStart, valueEnd: valueStart + 1 } as Event
  })

  expect(commentsIn(text, events)).toEqual([{ start: text.length - 5, end: text.length }])
})
