import { expect, it } from '@jest/globals'
import { describeFlag } from '../../../src/resources/flag/describe.ts'
import type { FlagSpec } from '../../../src/resources/flag/spec.ts'
import { flagOf, groupOf, staff } from './flags.ts'

function sentence(live: FlagSpec | undefined, wanted: FlagSpec | undefined, ...fields: string[]): string {
  const operation = live ? (wanted ? 'update' : 'delete') : 'create'
  const changes = fields.map(
    (field) => ({ field, live: 1, wanted: 2, lastApplied: 1, origin: 'proposed', conflict: false }) as const,
  )
  return describeFlag(['p', 'a'], { operation, fields: changes, live, wanted }).replace(
    /^(\w+) the flag `a` in `p`/,
    '$1',
  )
}

const off = flagOf({ active: false, rollout: 20 })
const inStaff = flagOf({ rollout: [groupOf(100, [staff]), groupOf(10)] })

it.each([
  [undefined, flagOf({ rollout: 40 }), [], 'create, on for 40 % of users'],
  [undefined, off, [], 'create, off; once on, for 20 % of users'],
  [flagOf(), undefined, [], 'remove, which is on: turn it off first, in its own pull request'],
  [off, undefined, [], 'remove'],
  [flagOf({ rollout: 25 }), flagOf({ rollout: 60 }), ['rollout'], 'change: for 60 % of users instead of 25 % of users'],
  [off, flagOf({ rollout: 20 }), ['active'], 'change: turned on for 20 % of users'],
  [flagOf({ rollout: 20 }), off, ['active'], 'change: turned off for 20 % of users'],
  [
    off,
    flagOf({ rollout: 90, active: false }),
    ['rollout'],
    'change: once on, for 90 % of users instead of 20 % of users',
  ],
  [
    flagOf({ rollout: 20 }),
    inStaff,
    ['rollout'],
    'change: for 100 % of users where `email` contains `@ourcompany.com`, or 10 % of users instead of 20 % of users',
  ],
  [
    flagOf(),
    flagOf({ depends_on: ['b'] }),
    ['depends_on'],
    'change: for 100 % of users with `b` on instead of 100 % of users',
  ],
  [
    flagOf(),
    flagOf({ variants: [{ key: 'c', rollout_percentage: 33.333 }] }),
    ['variants'],
    'change: its variants are `c` with 33.33 %',
  ],
  [
    flagOf({ payloads: { a: 1, b: 1 } }),
    flagOf({ payloads: { a: 1, b: 2 } }),
    ['payloads'],
    'change: another payload for `b`',
  ],
  [flagOf({ key: 'old' }), flagOf(), ['key'], 'change: renamed from `old`'],
  [flagOf({ archived: true }), flagOf(), ['archived'], 'change: out of the archive'],
  [flagOf(), flagOf(), ['description', 'tags'], 'change'],
])('%#: says for whom', (live, wanted, fields, expected) => {
  expect(sentence(live, wanted, ...fields)).toBe(expected)
})

it('holds no text that could break out of it', () => {
  const hostile = 'x`\n::error::|y'
  const wanted = flagOf({
    key: hostile,
    rollout: [groupOf(1, [{ type: hostile, key: hostile, operator: hostile, value: hostile }], { variant: hostile })],
    depends_on: [hostile],
    variants: [{ key: hostile, rollout_percentage: 1 }],
    payloads: { [hostile]: 1 },
  })
  const text = sentence({ ...wanted, key: 'b', payloads: {} }, wanted, 'key', 'rollout', 'variants', 'payloads')

  expect(text).not.toMatch(/\n|::|\|/)
  expect(text.replaceAll(/`[^`]*`/g, '')).not.toContain('`')
})
