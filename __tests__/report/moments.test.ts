import { expect, it } from '@jest/globals'
import type { Moment } from '../../src/core/guardrail.ts'
import { guardrailSection } from '../../src/report/guardrail-markdown.ts'

const way: Moment = {
  email: 'bo@x.io',
  target: { project: 'prod', kind: 'project' },
  has: false,
  from: 'project_access/prod/default',
}

const on = (moments: readonly Moment[]) => guardrailSection({ state: 'known', blocks: [], moments })

it('a reviewer reads who is harmed on the way, before the merge', () => {
  expect(on([way, { ...way, target: { project: 'prod', kind: 'dashboard', object: '42' }, has: true }])).toBe(
    `### On the way

No order of these writes was found in which everybody keeps what they have before and after. Where that matters, go there in two pull requests, one after the other.

- For a moment, \`bo@x.io\` lacks \`prod\`, once \`project_access/prod/default\` is written.
- For a moment, \`bo@x.io\` has dashboard 42 in \`prod\`, once \`project_access/prod/default\` is written.`,
  )
})

it('many are counted', () => {
  const found = on(Array.from({ length: 12 }, (_, index) => ({ ...way, email: `m${index}@x.io` })))

  expect(String(found).split('\n').at(-1)).toBe('- and 2 others')
})

it('nothing is said where nobody is', () => {
  expect(on([])).toBe(false)
})
