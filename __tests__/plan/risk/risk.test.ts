import { describe, expect, it } from '@jest/globals'
import { known } from '../../../src/core/decode.ts'
import { isPipeline, riskyItem, riskyItems } from '../../../src/plan/risk/risk.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { policyOf } from '../../support/policies.ts'

const projects = `
projects:
  prod: { tier: production, access: { default: none, roles: { team: admin }, members: {} } }
  lab: { tier: development }
`
const roles = 'roles: { team: { members: [ana@x.io, bo@x.io] } }'
const members = 'members: { ana@x.io: { level: admin, github: { login: ana, id: 1 } }, bo@x.io: { level: member } }'
const flags = (fields: string, project = 'prod') => `flags: { ${project}: { checkout: { ${fields} } } }`
const gate = 'feature_flags: { prod: { who_can_edit: [team], require_rollout_review: { over: 50 } } }'
const base = [projects, roles, members, gate, flags('active: true, rollout: 10, description: Old')]

function risky(before: readonly string[], after: readonly string[], paths: readonly string[] = [], content = 'new') {
  const files = paths.map((path) => ({ path, content }))
  return riskyItems(policyOf(...before), policyOf(...after), files, resources)
}

/** The items of the base with one file in the place of another. */
function replacing(old: string, ...texts: string[]) {
  return risky(base, [...base.filter((text) => text !== old), ...texts])
}

function flagStep(before: string, after: string, project = 'prod', limits = gate) {
  const rest = [projects, roles, members, limits]
  return risky([...rest, flags(before, project)], [...rest, flags(after, project)]).map(({ item }) => item)
}

describe('a rollout', () => {
  it.each([
    ['active: true, rollout: 10', 'active: true, rollout: 51', true],
    ['active: true, rollout: 10', 'active: true, rollout: 50', false],
    ['active: true, rollout: 60', 'active: true, rollout: 61', true],
    ['active: true, rollout: 60', 'active: true, rollout: 55', false],
    ['active: true, rollout: 60', 'active: true, rollout: 60, description: Typo', false],
    ['active: true, rollout: 100', 'active: false, rollout: 100', false],
    ['active: false, rollout: 100', 'active: true, rollout: 100', true],
    ['active: false, rollout: 10', 'active: false, rollout: 100', false],
    ['active: false, rollout: 10', 'active: true, rollout: 10', false],
    ['active: true, rollout: 50', 'active: true, rollout: 50.5', true],
  ])('%s → %s: %s', (before, after, expected) => {
    expect(flagStep(before, after)).toEqual(expected ? ['feature_flag/prod/checkout'] : [])
  })

  it('of a new flag counts from nothing', () => {
    const rest = [projects, roles, members, gate]

    const items = risky(rest, [...rest, flags('active: true, rollout: 60')])

    expect(items).toMatchObject([
      { item: 'feature_flag/prod/checkout', facts: [{ name: 'rollout_over', detail: { from: 0, to: 60, over: 50 } }] },
    ])
  })

  it('of a flag that takes another name counts from nothing, since code asks by the name', () => {
    const rest = [projects, roles, members, gate]
    const named = (name: string, was = '') => `flags: { prod: { ${name}: { active: true, rollout: 60${was} } } }`

    const items = risky([...rest, named('old')], [...rest, named('new', ', was: old')])

    expect(items.map(({ item, facts }) => [item, facts.map(({ name }) => name)])).toEqual([
      ['feature_flag/prod/new', ['rollout_over']],
    ])
  })

  it('counts in production by default, and elsewhere only where the policy says so', () => {
    const step = ['active: true, rollout: 10', 'active: true, rollout: 90'] as const

    expect(flagStep(...step, 'lab')).toEqual([])
    expect(flagStep(...step, 'prod', '')).toHaveLength(1)
    expect(flagStep(...step, 'nobody_declared_it')).toHaveLength(1)
    expect(flagStep(...step, 'prod', 'feature_flags: { prod: { require_rollout_review: false } }')).toEqual([])
    expect(flagStep(...step, 'lab', 'feature_flags: { lab: { require_rollout_review: true } }')).toHaveLength(1)
  })

  it('is judged by the base: a limit that the same change lifts still holds', () => {
    const looser = gate.replace('over: 50', 'over: 100')

    const items = risky(base, [projects, roles, members, looser, flags('active: true, rollout: 90')])

    expect(items.map(({ item }) => item)).toEqual(['feature_flag/prod/checkout', 'policy_gate/feature_flags.prod'])
  })
})

describe('a change of a flag that no rule is about', () => {
  it.each([
    ['turned off', 'active: true, rollout: 10', 'active: false, rollout: 10'],
    ['turned on below the limit', 'active: false, rollout: 10', 'active: true, rollout: 10'],
    [
      'another payload below the limit',
      'active: true, rollout: 10',
      'active: true, rollout: 10, payloads: { "true": 1 }',
    ],
    [
      'a filter less below the limit',
      'active: true, groups: [{ properties: [{ type: person, key: email, value: x }], rollout_percentage: 10 }]',
      'active: true, rollout: 10',
    ],
  ])('asks nobody: %s', (_, before, after) => {
    expect(flagStep(before, after)).toEqual([])
  })

  it('asks where it takes the filter for our own people from a flag that is on for all of them', () => {
    const own = '{ type: person, key: email, operator: icontains, value: "@ourcompany.com" }'

    expect(flagStep(`active: true, groups: [{ properties: [${own}] }]`, 'active: true, rollout: 100')).toEqual([
      'feature_flag/prod/checkout',
    ])
  })
})

describe('an approval of a rollout', () => {
  const rest = [projects, roles, members, gate]
  const hash = (fields: string) => known(risky(rest, [...rest, flags(fields)])[0], 'the risky item').hash
  const approved = hash('active: true, rollout: 60, description: The new chekout, tags: [a, b]')

  // The hash covers what decides whom the flag reaches. Words decide nothing, and a mended typo asks nobody again.
  it.each([
    ['a mended typo', 'active: true, rollout: 60, description: The new checkout, tags: [a, b]', true],
    ['tags in another order', 'active: true, rollout: 60, description: The new chekout, tags: [b, a]', true],
    ['a higher rollout', 'active: true, rollout: 61, description: The new chekout, tags: [a, b]', false],
    ['other tags', 'active: true, rollout: 60, description: The new chekout, tags: [a]', false],
    ['a lower rollout', 'active: true, rollout: 59, description: The new chekout, tags: [a, b]', false],
  ])('after %s', (_, fields, holds) => {
    expect(hash(fields) === approved).toBe(holds)
  })

  it('outlives a merge of the base, which changes only where it starts from', () => {
    const from = (rollout: number) => [...rest, flags(`active: true, rollout: ${rollout}`)]
    const to = [...rest, flags('active: true, rollout: 60')]

    expect(risky(from(20), to)[0]?.hash).toBe(risky(from(10), to)[0]?.hash)
  })

  it('is bound to item, value and the names of the facts', () => {
    const fact = { name: 'rollout_over', sentence: 'One', detail: { from: 1 } } as const
    const one = riskyItem('a', { rollout: 1 }, [fact]).hash

    expect(riskyItem('a', { rollout: 1 }, [{ ...fact, sentence: 'Other', detail: { from: 2 } }]).hash).toBe(one)
    const other = { ...fact, name: 'pipeline_changed' } as const
    expect(riskyItem('a', 1, [fact, other]).hash).toBe(riskyItem('a', 1, [other, fact]).hash)
    expect(riskyItem('b', { rollout: 1 }, [fact]).hash).not.toBe(one)
    expect(riskyItem('a', { rollout: 2 }, [fact]).hash).not.toBe(one)
    expect(riskyItem('a', { rollout: 1 }, [{ ...fact, name: 'pipeline_changed' }]).hash).not.toBe(one)
  })
})

describe('what the gate reads', () => {
  const gateOf = (old: string, ...texts: string[]) => replacing(old, ...texts).map(({ item }) => item)

  it.each([
    [
      'a level that rises',
      members,
      members.replace('level: member', 'level: admin'),
      ['organization_member/bo@x.io', 'policy_gate/members.bo@x.io'],
    ],
    ['a level that falls', members, members.replace('level: admin', 'level: member'), []],
    ['an account', members, members.replace('id: 1', 'id: 2'), ['policy_gate/members.ana@x.io']],
    [
      'a person more',
      members,
      members.replace('{ ana', '{ cy@x.io: { level: owner }, ana'),
      ['organization_member/cy@x.io', 'policy_gate/members.cy@x.io'],
    ],
    ['a holder of a role less', roles, roles.replace(', bo@x.io', ''), []],
    ['a holder of a role more', roles, roles.replace('bo@x.io', 'bo@x.io, cy@x.io'), ['policy_gate/roles.team']],
    ['the name of a role', roles, roles.replace('{ members', '{ name: Crew, members'), ['policy_gate/roles.team']],
    ['a role more that nobody holds', roles, roles.replace(' } }', ' }, other: {} }'), []],
    ['a tier', projects, projects.replace('tier: production', 'tier: staging'), ['policy_gate/projects.prod']],
    ['an id', projects, projects.replace('tier: production', 'tier: production, id: 5'), ['policy_gate/projects.prod']],
    ['a project more', projects, `${projects}  new: {}\n`, ['policy_gate/projects.new']],
    ['the matrix', gate, gate.replace('[team]', '[admin]'), ['policy_gate/feature_flags.prod']],
    [
      'the matrix, opened to everybody',
      gate,
      gate.replace('[team]', '[member]'),
      ['resource_access/prod/feature_flag/default', 'policy_gate/feature_flags.prod'],
    ],
    ['the matrix going', gate, '', ['policy_gate/feature_flags.prod']],
    [
      'a default that opens a project',
      projects,
      projects.replace('default: none', 'default: member'),
      ['project_access/prod/default'],
    ],
    ['a level in a project', projects, projects.replace('team: admin', 'team: member'), []],
    ['nothing', gate, `# a word\n${gate}`, []],
  ])('changes with %s', (_, old, text, expected) => {
    expect(gateOf(old, text)).toEqual(expected)
  })

  it.each([
    ['review: { rules: [{ facts: [flag_deleted], by: [admin] }] }', 'review.rules', 'taken out'],
    ['guardrails: { min_owners: 2 }', 'guardrails.min_owners', 'taken out'],
    ['freeze: { until: 2026-12-24, reason: x }', 'freeze', 'taken out'],
    ['baseline: [{ item: a, owner: admin, reason: x, until: 2026-12-31 }]', 'baseline.a', 'written'],
    ['lint: { severities: { not-in-force: off } }', 'lint.severities', 'written'],
  ])('changes with %s only by loosening it', (text, path, step) => {
    const there = [...base, text]
    const [from, to] = step === 'written' ? [base, there] : [there, base]

    expect(risky(from, to).map(({ item }) => item)).toEqual([`policy_gate/${path}`])
    expect(risky(to, from)).toEqual([])
    expect(risky(there, there)).toEqual([])
  })

  it('changes with a comment that accepts a finding, and not with the line that it stands on', () => {
    const accepting = `${gate} # policy-ignore not-in-force: agreed`

    expect(gateOf(gate, accepting)).toEqual(['policy_gate/lint.ignores'])
    expect(risky([...base, `roles: {} # policy-ignore a: b`], [...base, `\n\nroles: {} # policy-ignore a: b`])).toEqual(
      [],
    )
  })

  it('does not change with a freeze that is none', () => {
    expect(risky(base, [...base, 'freeze: null'])).toEqual([])
  })

  it('changes with a reviewer of a role that is filled elsewhere, who does not approve that', () => {
    const role = (reviewers: string) => roles.replace(/members: \[.*?\]/, `idp_group: Team, reviewers: [${reviewers}]`)
    const [item] = replacing(roles, role('ana@x.io, cy@x.io')).filter((one) => one.item.startsWith('policy_gate'))

    expect(item?.facts[0]?.detail).toMatchObject({ path: 'roles.team', gaining: ['cy@x.io'] })
  })

  it.each(['members', 'roles', 'role_members', 'access', 'flags'])('changes with manage.%s', (kind) => {
    expect(risky(base, [...base, `manage: { ${kind}: off }`]).map(({ item }) => item)).toEqual([
      `policy_gate/manage.${kind}`,
    ])
  })

  it('says each change for itself, with its own hash', () => {
    const items = replacing(gate, gate.replace('[team]', '[admin]'), 'manage: { roles: off }')

    expect(new Set(items.map(({ hash }) => hash)).size).toBe(2)
    expect(items.every(({ facts }) => facts[0]?.name === 'policy_gate_changed')).toBe(true)
  })

  it('takes back an approval when it changes further', () => {
    const first = replacing(members, members.replace('level: member', 'level: admin'))[0]
    const second = replacing(members, members.replace('level: member', 'level: owner'))[0]

    expect(first?.item).toBe(second?.item)
    expect(first?.hash).not.toBe(second?.hash)
  })

  it('names who gains, so that they cannot approve it themselves', () => {
    const joined = replacing(
      roles,
      'roles: { team: { members: [ANA@x.io, bo@x.io, Cy@x.io] }, new: { members: [di@x.io] } }',
    )
    const raised = replacing(members, members.replace('bo@x.io: { level: member', 'Bo@X.io: { level: admin'))
    const left = replacing(roles, 'roles: { team: { members: [ana@x.io] } }')

    expect(joined.map(({ facts }) => facts[0]?.detail.gaining)).toEqual([['di@x.io'], ['cy@x.io']])
    expect(raised.map(({ item, facts }) => [item, facts[0]?.detail.gaining])).toEqual([
      ['organization_member/bo@x.io', ['bo@x.io']],
      ['policy_gate/members.Bo@X.io', ['bo@x.io']],
      ['policy_gate/members.bo@x.io', undefined],
    ])
    expect(left.map(({ facts }) => facts[0]?.detail.gaining)).toEqual([undefined])
  })
})

describe('a section that is taken out', () => {
  const objects = `
projects:
  lab: { tier: development }
  prod:
    tier: production
    resources: { dashboard: { default: none, roles: { team: editor }, members: {} }, insight: { default: viewer } }
`

  it.each([
    [
      'the flags of one project, where leaving out a single one removes it',
      'flags: { prod: {}, lab: {} }\nmanage: { removed_flags: archive }',
      'flags: { prod: {} }\nmanage: { removed_flags: archive }',
      ['policy_gate/flags.lab'],
    ],
    ['the flags of one project', 'flags: { prod: {}, lab: {} }', 'flags: { prod: {} }', []],
    ['all flags', flags('active: true, rollout: 10, description: Old'), '', ['policy_gate/flags']],
    ['the access of a project', projects, projects.replace(/, access: .*/, ' }'), ['policy_gate/projects.prod.access']],
    ['its default', projects, projects.replace('default: none, ', ''), ['policy_gate/projects.prod.access.default']],
    ['its roles', projects, projects.replace(/, roles: \{.*?\}/, ''), ['policy_gate/projects.prod.access.roles']],
    ['its people', projects, projects.replace(', members: {}', ''), ['policy_gate/projects.prod.access.members']],
    [
      'what people may do',
      objects,
      objects.replace(/ {4}resources: .*\n/, ''),
      ['policy_gate/projects.prod.resources'],
    ],
    [
      'one kind of object',
      objects,
      objects.replace(/, insight: \{.*?\}/, ''),
      ['policy_gate/projects.prod.resources.insight'],
    ],
    [
      'a default of a kind of object',
      objects,
      objects.replace('default: none, ', ''),
      ['policy_gate/projects.prod.resources.dashboard.default'],
    ],
    [
      'the roles of a kind of object',
      objects,
      objects.replace(', roles: { team: editor }', ''),
      ['policy_gate/projects.prod.resources.dashboard.roles'],
    ],
    ['an entry of a kind of object only', objects, objects.replace('{ team: editor }', '{}'), []],
    ['the project', projects, 'projects: { lab: { tier: development } }', ['policy_gate/projects.prod']],
    ['an entry only', projects, projects.replace('{ team: admin }', '{}'), []],
  ])('is a change of the gate: %s', (_, old, text, expected) => {
    const rest = base.filter(
      (one) =>
        one !== old && (old !== objects || one !== projects) && !(old.startsWith('flags') && one.startsWith('flags')),
    )
    const items = risky([...rest, old], [...rest, text])

    expect(items.map(({ item }) => item)).toEqual(expected)
  })

  it('is what follows from the matrix, where writing it out leaves a part away', () => {
    const rest = base.filter((one) => one !== projects)
    const written = (rules: string) => `projects: { prod: { resources: { feature_flag: { ${rules} } } } }`
    const letGo = (rules: string) =>
      risky([...rest, 'projects: { prod: {} }'], [...rest, written(rules)]).map(({ item }) => item)

    expect(letGo('default: viewer, roles: { team: editor }')).toEqual([])
    expect(letGo('roles: { team: editor }')).toEqual(['policy_gate/projects.prod.resources.feature_flag.default'])
    expect(letGo('members: {}')).toEqual([
      'policy_gate/projects.prod.resources.feature_flag.default',
      'policy_gate/projects.prod.resources.feature_flag.roles',
    ])
  })

  it('is none when it comes', () => {
    const without = base.filter((text) => !text.startsWith('flags'))

    expect(risky(without, base)).toEqual([])
  })
})

describe('the pipeline', () => {
  it.each([
    ['.github/workflows/apply.yml', true],
    ['.github/CODEOWNERS', true],
    ['CODEOWNERS', true],
    ['docs/CODEOWNERS', true],
    ['action.yml', true],
    ['tools/gate/action.yaml', true],
    ['policy/flags.yml', false],
    ['docs/action.yml.md', false],
    ['policy/reaction.yml', false],
    ['old/CODEOWNERS', false],
    ['x/.github/workflows/a.yml', false],
  ])('%s: %s', (path, expected) => {
    expect(isPipeline(path)).toBe(expected)
  })

  it.each([
    ['tools/gate/index.js', true],
    ['tools/gate/lib/deep.js', true],
    ['tools/gateway.js', false],
    ['README.md', false],
  ])('with the local action tools/gate, %s: %s', (path, expected) => {
    expect(isPipeline(path, ['tools/gate'])).toBe(expected)
    expect(isPipeline(path, [''])).toBe(true)
  })

  it('is one item, whatever the order of the paths', () => {
    const paths = ['.github/a', '.github/b', '.github/c', 'CODEOWNERS']

    const [item] = risky(base, base, paths)

    expect(risky(base, base, [...paths].reverse())).toEqual([item])
    expect(item?.facts).toMatchObject([{ name: 'pipeline_changed', detail: { paths } }])
    expect(item?.facts[0]?.sentence).toContain('and 1 more')
  })

  it('takes back an approval when another file joins', () => {
    expect(risky(base, base, ['.github/a'])[0]?.hash).not.toBe(risky(base, base, ['.github/a', '.github/b'])[0]?.hash)
  })

  it('takes back an approval when an approved file is edited again', () => {
    const hashOf = (content: string) => risky(base, base, ['.github/a'], content)[0]?.hash

    expect(hashOf('new')).toBe(hashOf('new'))
    expect(hashOf('new')).not.toBe(hashOf('other'))
  })

  it('shows a hostile path as harmless text', () => {
    expect(risky(base, base, ['.github/`x`\n::error::'])[0]?.facts[0]?.sentence).not.toMatch(/\n|::/)
  })
})

describe('a change of nothing', () => {
  it('has no risk', () => {
    expect(risky(base, base)).toEqual([])
  })
})
