import { expect, it } from '@jest/globals'
import { branchGaps } from '../../src/review/branch-guards.ts'

const context = 'posthog-policy/review'

it.each([
  ['nothing', { checks: [], guardsPaths: false }, [/do not require the status/, /ask no code owner/]],
  ['another status', { checks: [{ context: 'ci', app: 1 }], guardsPaths: true }, [/do not require the status/]],
  ['any source', { checks: [{ context, app: undefined }], guardsPaths: true }, [/Any app and any account/]],
  [
    'two rules, one with a source',
    {
      checks: [
        { context, app: undefined },
        { context, app: 2 },
      ],
      guardsPaths: true,
    },
    [],
  ],
  ['a name in capitals', { checks: [{ context: context.toUpperCase(), app: 1 }], guardsPaths: true }, []],
  ['no guarded path', { checks: [{ context, app: 1 }], guardsPaths: false }, [/Require a review of code owners/]],
])('%s', (_, rules, expected) => {
  const gaps = branchGaps(rules, 'main', context)

  expect(gaps).toHaveLength(expected.length)
  for (const [index, text] of expected.entries()) expect(gaps[index]).toMatch(text)
})
