import type { Sandbox } from '../../sandbox/index.ts'
import type { Edits } from '../support/scenario.ts'

/** What a plan that changes every kind starts from, besides the example: some more of everything in PostHog. */
export function wideSeed(seed: string): string {
  return `${seed
    .replace('features: [', 'features: [organizations_projects, automatic_provisioning, sso_enforcement, saml, scim, ')
    .replace('svc-policy@example.com: { level: admin', 'svc-policy@example.com: { level: owner')
    .replace('  Analysts: {', '  Contractors: { members: [li@example.com, jo@example.com] }\n  Analysts: {')
    .replace(
      '    name: Staging\n',
      `    name: Staging\n    dashboards: [{ id: 42, name: Money }]\n    objects:\n      - { resource: dashboard, object: Money, role: Contractors, level: viewer }\n      - { resource: dashboard, object: Money, role: Support, level: viewer }\n      - { resource: dashboard, object: Money, role: Analysts, level: viewer }\n      - { resource: dashboard, object: Money, role: Engineers, level: viewer }\n`,
    )
    .replace(
      '      - { level: member }\n',
      '      - { level: member }\n      - { role: Contractors, level: member }\n',
    )}
domains: [{ domain: example.com, verified: true }, { domain: example.org }]
identity_providers: [{ name: Okta, config_scope: scim, domain_scope: selected, domains: [example.com] }]
`
}

/** What only a hand can do: a flag that was deleted, so that it can come back. */
export function prepareWide(box: Sandbox): void {
  const ana = box.as('ana@example.com')
  ana.createFlag('Production', { key: 'welcome-mail', name: 'A mail to whoever is new', active: false, rollout: 15 })
  ana.updateFlag('Production', 'welcome-mail', { deleted: true })
}

const saml = 'saml: { entity_id: "https://idp.example.com/x", acs_url: "https://idp.example.com/sso" }'
const people = 'policy/people.yml'
const projects = 'policy/projects.yml'
const production = 'policy/flags/production.yml'
const staging = 'policy/flags/staging.yml'

/** The policy that says what `wideSeed` holds. */
export const widePolicy: Edits = {
  'policy/organization.yml': (text) =>
    text
      .replace('manage:\n', 'guardrails: { min_owners: 2 }\nmanage:\n  removed_flags: archive\n')
      .replace(
        '  settings:',
        '  domains: { example.com: { jit_provisioning: false, scim: false }, example.org: {} }\n  settings:',
      ),
  [people]: (text) =>
    text
      .replace('svc-policy@example.com: { level: admin', 'svc-policy@example.com: { level: owner')
      .replace(
        '  analyst:\n',
        '  contractor:\n    name: Contractors\n    members: [li@example.com, jo@example.com]\n  analyst:\n',
      ),
  [projects]: (text) =>
    text.replace(
      '      default: member\n',
      `      default: member
      roles: { contractor: member }
    objects:
      - { resource: dashboard, id: "42", name: Money, roles: { contractor: viewer, support: viewer, analyst: viewer, engineer: viewer } }
`,
    ),
}

/** One change of every sort that a kind has: more than forty writes, in every direction. */
export const wideChange: Edits = {
  'policy/organization.yml': (text) =>
    text
      .replace('jit_provisioning: false, scim: false', `jit_provisioning: true, scim: true, ${saml}`)
      .replace('example.org: {}', 'example.net: {}')
      .replace('members_can_invite: false', 'members_can_invite: true'),
  [people]: (text) =>
    text
      .replace('dee@example.com: { level: admin', 'dee@example.com: { level: owner')
      .replace('cy@example.com: { level: owner', 'cy@example.com: { level: admin')
      .replace('eva@example.com: { level: member', 'eva@example.com: { level: admin')
      .replace(/ {2}ivo@example\.com: .*\n/, '')
      .replace('members: [ivo@example.com]', 'members: [jo@example.com, li@example.com]')
      .replace('name: Support', 'name: Support crew')
      .replace('      - gil@example.com\n', '      - li@example.com\n')
      .replace(
        / {2}contractor:\n.*\n.*\n/,
        '  on_call:\n    name: On call\n    members: [gil@example.com, hana@example.com]\n',
      ),
  [projects]: (text) =>
    `${text
      .replace('analyst: member }', 'on_call: admin }')
      .replace('engineer: editor, analyst: editor', 'engineer: viewer, on_call: editor')
      .replace('senior_engineer: viewer, support: viewer', 'engineer: viewer, support: viewer')
      .replace(
        'default: member\n      roles: { contractor: member }',
        'default: none\n      roles: { engineer: admin, support: member }',
      )
      .replace('name: Staging', 'name: Staging area')
      .replace(
        /roles: \{ contractor: viewer, .* \}(?= \})/,
        'roles: { support: viewer, engineer: viewer, on_call: editor }',
      )
      .replace(
        '\n# Who may do what',
        '  lab_project:\n    name: Lab\n    tier: development\n    access: { default: none, roles: { engineer: admin, on_call: member } }\n    resources:\n      dashboard: { default: viewer, roles: { on_call: editor } }\n\n# Who may do what',
      )}`,
  [production]: (text) =>
    `${text
      .replace('rollout: 25 #', 'rollout: 40 #')
      .replace('Ranks results by recent sales', 'Ranks results by what sold lately')
      .replace('tags: [search]', 'tags: [search, ranking]')
      .replace('rollout: 10\n', 'rollout: 30\n')
      .replace('active: true\n      rollout: 100', 'active: false\n      rollout: 100')}    new-prices:
      description: Prices with tax
      active: true
      rollout: 20
      owner: senior_engineer
    new-menu:
      description: The menu in two columns
      active: true
      rollout: 5
      owner: senior_engineer
    welcome-mail:
      description: A mail to whoever is new
      active: true
      rollout: 30
      owner: engineer
`.replace(/ {4}fraud-check-strict:\n(?: {6}.*\n)+/, ''),
  [staging]: (text) =>
    text
      .replace('active: true\n      rollout: 100', 'active: true\n      rollout: 60')
      .replace('active: false\n      rollout: 50', 'active: true\n      rollout: 50'),
}
