import fc from 'fast-check'
import type { AccessLevel } from '../../src/core/access.ts'
import type { SmallOrganization, SmallRule, Whom } from './organization.ts'

const roles = ['Engineers', 'Support'] as const
const projectLevels: readonly AccessLevel[] = ['none', 'member', 'admin']
const levels: readonly AccessLevel[] = ['none', 'viewer', 'editor', 'manager']

/** Whoever is asked about: plain members mostly, since rules count for nobody else. */
export const WHO = 'eva'

const whom: fc.Arbitrary<Whom> = fc.constantFrom<Whom>(
  {},
  { role: 'Engineers' },
  { role: 'Support' },
  { member: WHO },
  { member: 'gil' },
)

/** Rules on these, one for each thing and subject. Closed projects hide all else, so they are not the rule. */
const rule: fc.Arbitrary<SmallRule> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      on: fc.constant('project'),
      whom,
      level: fc.constantFrom(...projectLevels, 'member', 'admin' as const),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      on: fc.constantFrom('feature_flag', 'feature_flag/checkout', 'dashboard', 'dashboard/board'),
      whom,
      level: fc.constantFrom(...levels),
    }),
  },
)

/** Organizations with everything that decides about access: levels, roles, rules of all sorts, plan, mode, version. */
export const organizations: fc.Arbitrary<SmallOrganization> = fc.record({
  mode: fc.constantFrom('highest', 'specific'),
  entitlements: fc.oneof(
    { weight: 6, arbitrary: fc.constant(['access_control', 'role_based_access'] as const) },
    { weight: 1, arbitrary: fc.constant(['access_control'] as const) },
    { weight: 1, arbitrary: fc.constantFrom([], ['role_based_access'] as const) },
  ),
  closedThingsStayClosed: fc.boolean(),
  people: fc
    .record({
      level: fc.oneof(
        { weight: 8, arbitrary: fc.constant('member' as const) },
        { weight: 1, arbitrary: fc.constantFrom('admin' as const, 'owner' as const) },
      ),
      roles: fc.subarray([...roles]),
    })
    .map((eva) => ({ ana: { level: 'owner' as const, roles: [] }, [WHO]: eva, gil: { level: 'member', roles: [] } })),
  rules: fc.uniqueArray(rule, { maxLength: 9, selector: ({ on, whom: of }) => `${on} ${JSON.stringify(of)}` }),
  creators: fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ flag: WHO }, { dashboard: WHO }, { flag: 'gil' }) },
  ),
})
