import { describe, expect, it } from '@jest/globals'
import type { Variant } from '../../sandbox/index.ts'
import { organizedBox, organizedPolicy } from './organized.ts'
import { deep, differing, inLists, inRows, type Retelling } from './retold.ts'

// What a server may say in another way, or besides; each is held against every kind at once.
const retellings: readonly (readonly [string, Retelling])[] = [
  ['members of objects in another order', deep((object) => Object.fromEntries(Object.entries(object).reverse()))],
  ['lists in another order', inLists((items) => [...items].reverse())],
  ['fields that are new', deep((object) => ({ ...object, a_new_field: { of: ['any', 'shape'] }, another: null }))],
  [
    'e-mails as somebody once typed them',
    deep((object) => (typeof object.email === 'string' ? { ...object, email: object.email.toUpperCase() } : object)),
  ],
  [
    'people as they come and go',
    inRows(/\/members\//, {
      last_login: null,
      is_2fa_enabled: true,
      has_social_auth: true,
      joined_at: '2031-01-01T00:00:00Z',
      updated_at: '2031-01-01T00:00:00Z',
      search_match_type: 'exact',
    }),
  ],
  ['a server that knows guests', inRows(/\/members\//, { is_guest: false })],
  [
    'roles with who made them, and with what they are for',
    inRows(/\/roles\//, { created_by: { id: 7 }, created_at: '2031-01-01T00:00:00Z', is_default: true }),
  ],
  [
    'very old memberships',
    inRows(/\/roles\//, (row) => ({
      ...row,
      members: [row.members].flat().map((one) => ({ ...Object(one), organization_member: null, joined_at: null })),
    })),
  ],
  [
    'projects with their settings',
    inRows(/\/projects\/$/, { api_token: 'phc_x', timezone: 'Europe/Paris', access_control: true, is_demo: true }),
  ],
  [
    'rules with who wrote them, and when',
    inRows(/access_controls/, { created_by: 7, created_at: '2031-01-01T00:00:00Z', updated_at: null }),
  ],
  [
    'what rules inherit',
    (reply, path) =>
      /access_controls/.test(path)
        ? {
            ...Object(reply),
            inherited_access: { access_level: 'editor', source: 'system_default', source_subject: null },
            default_access_level: 'manager',
            minimum_access_level: undefined,
            maximum_access_level: undefined,
            user_access_level: 'none',
            user_can_edit_access_levels: false,
          }
        : reply,
  ],
  [
    'rules of kinds that no policy can name, and the project rule without a number, which does nothing',
    (reply, path) =>
      /resource_access_controls/.test(path)
        ? {
            ...Object(reply),
            access_controls: [
              ...Object(reply).access_controls,
              ruleOf({ resource: 'project', access_level: 'admin' }),
              ruleOf({ resource: 'property_definition', access_level: 'read_write' }),
              ruleOf({ resource: 'cohort', access_level: 'viewer' }),
            ],
          }
        : reply,
  ],
  [
    'settings that were switched off, where the others were never set',
    (reply, path) =>
      isOrganization(path) ? { ...Object(reply), enforce_2fa: false, members_can_create_projects: false } : reply,
  ],
  [
    'the organization with all that is in it',
    (reply, path) =>
      isOrganization(path)
        ? {
            ...Object(reply),
            ...{ teams: [{ id: 1 }], member_count: 99, membership_level: 1, is_member_join_email_enabled: false },
            ...{ available_product_features: null, default_experiment_stats_method: '', customer_id: 'x' },
            ...{ enforce_verified_domains: true, session_cookie_age: 5 },
          }
        : reply,
  ],
  [
    'a domain that enforces nothing',
    inRows(/\/domains\//, (row) => ({ ...row, sso_enforcement: row.sso_enforcement || null })),
  ],
  [
    'a domain with its proof, and with the address of its provisioning',
    inRows(/\/domains\//, {
      verification_challenge: 'x',
      verified_at: '2031-01-01T00:00:00Z',
      has_saml: true,
      has_scim: true,
      scim_base_url: 'https://posthog.invalid/scim/v2/x',
    }),
  ],
]

describe('what a server says besides, or in another way, is no difference', () => {
  it('as the box tells it', async () => {
    expect(await differing(await organizedBox(), organizedPolicy())).toEqual([])
  })

  it.each(retellings)('%s', async (_, retell) => {
    let retold = 0
    const counting: Retelling = (reply, path) => {
      const told = retell(reply, path)
      retold += JSON.stringify(told) === JSON.stringify(reply) ? 0 : 1
      return told
    }

    expect(await differing(await organizedBox(), organizedPolicy(), counting)).toEqual([])
    expect(retold).toBeGreaterThan(0)
  })

  it.each<[string, Partial<Variant>]>([
    ['the first stage of domains', { stage: 'E1' }],
    ['the first stage of domains with provisioning', { stage: 'E1b' }],
    ['providers that domains name', { stage: 'E2' }],
    ['older access rules', { olderAccessRoutes: true }],
    ['an older project metric', { olderProjectMetric: true }],
    ['a log of everything', { logsEverything: true }],
    ['search matches for nobody', { searchMatchAlways: false }],
    ['pages of one', { largestPage: 1 }],
    ['flags without routes of their life', { lifecycleRoutes: false, flagsByKey: false }],
  ])('a server with %s', async (_, variant) => {
    expect(await differing(await organizedBox(variant), organizedPolicy())).toEqual([])
  })

  it.each<[string, string, string]>([
    ['e-mails in another case', 'bo@x.io', 'BO@X.io'],
    ['a role by another alias', 'engineer', 'builder'],
    ['blanks around a name', 'name: Engineers', 'name: " Engineers "'],
    ['other line breaks in a certificate', 'certs/one.pem', 'certs/other-breaks.pem'],
  ])('a policy with %s', async (_, from, to) => {
    expect(
      await differing(
        await organizedBox(),
        organizedPolicy((text) => text.replaceAll(from, to)),
      ),
    ).toEqual([])
  })
})

function isOrganization(path: string): boolean {
  return /^\/api\/organizations\/[^/]+\/$/.test(path)
}

function ruleOf(parts: object): object {
  return { resource_id: null, organization_member: null, role: null, created_by: null, ...parts }
}
