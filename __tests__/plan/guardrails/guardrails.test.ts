import { describe, expect, it } from '@jest/globals'
import { type Case, proven, stops } from './proving.ts'

const owners = (...names: string[]) => names.map((name) => `${name}@x.io: { level: owner }`).join(', ')
const people = (text: string, rest = '') =>
  `members: { svc@x.io: { level: owner, service: true }, ${text} }${rest === '' ? '' : `\n${rest}`}`
const many = (count: number, level = 'member') =>
  Array.from({ length: count }, (_, index) => `m${index}@x.io: { level: ${level} }`).join(', ')

describe('owners', () => {
  const three = people(owners('ana', 'bo', 'cy'), 'guardrails: { min_owners: 2, required_owners: [Ana@x.io] }')
  const demote = (...names: string[]) =>
    names.reduce(
      (text, name) => text.replace(`${name}@x.io: { level: owner }`, `${name}@x.io: { level: admin }`),
      three,
    )

  it('one of three may go, where two must stay', () => {
    expect(stops({ last: three, head: demote('cy') })).toEqual([])
  })

  it.each<[string, Case, string[]]>([
    [
      'two of three may not',
      { last: three, head: demote('bo', 'cy') },
      ['min_owners: organization_member/bo@x.io, organization_member/cy@x.io: 1 owner would be left, and 2 must be'],
    ],
    [
      'one that is taken out stays, and makes no other guardrail speak',
      { last: three, head: demote('bo').replace('cy@x.io: { level: owner }', '') },
      ['owner_removal: organization_member/cy@x.io: "cy@x.io" is an owner, and PostHog takes no owner out'],
    ],
    [
      'a required owner may not, in whatever case it is written',
      { last: three, head: demote('ana') },
      ['required_owners: organization_member/ana@x.io: "ana@x.io" must stay owner'],
    ],
    [
      'a limit that the same merge loosens still holds',
      { last: three, head: demote('bo', 'cy').replace('min_owners: 2', 'min_owners: 1') },
      ['min_owners: organization_member/bo@x.io, organization_member/cy@x.io: 1 owner would be left, and 2 must be'],
    ],
    [
      'the last person may not even where no limit is written, and the service account is nobody',
      { last: people(owners('ana')), head: people('ana@x.io: { level: admin }') },
      ['min_owners: organization_member/ana@x.io: 0 owners would be left, and 1 must be'],
    ],
    [
      'an owner who is only invited does not count yet',
      {
        last: people(owners('ana')),
        head: people(`ana@x.io: { level: admin }, ${owners('new')}`),
      },
      ['min_owners: organization_member/ana@x.io: 0 owners would be left, and 1 must be'],
    ],
  ])('%s', (_, input, wanted) => {
    expect(stops(input)).toEqual(wanted)
  })

  it('one who becomes owner in the same plan makes room for another', () => {
    const last = people(`${owners('ana', 'bo')}, cy@x.io: { level: admin }`, 'guardrails: { min_owners: 2 }')
    const head = people(`${owners('ana', 'cy')}, bo@x.io: { level: admin }`, 'guardrails: { min_owners: 2 }')

    const { cleared, blocks } = proven({ last, head })

    expect(blocks).toEqual([])
    expect(cleared.map(({ key }) => key)).toEqual(['cy@x.io', 'bo@x.io'])
  })

  it("too few owners before is nobody's fault: what does not take one away goes on", () => {
    const last = people(`${owners('ana')}, cy@x.io: { level: member }`, 'guardrails: { min_owners: 3 }')

    expect(stops({ last, head: last.replace('cy@x.io: { level: member }', 'cy@x.io: { level: admin }') })).toEqual([])
  })

  it('nobody becomes owner without a second factor where the policy asks for one', () => {
    const last = people(`${owners('ana')}, cy@x.io: { level: admin }`, 'guardrails: { owners_need_2fa: true }')
    const head = last.replace('cy@x.io: { level: admin }', 'cy@x.io: { level: owner }')

    expect(stops({ last, head })).toEqual([
      'owners_need_2fa: organization_member/cy@x.io: "cy@x.io" would become owner and has no second factor in PostHog',
    ])
    expect(stops({ last, head, secondFactor: ['cy@x.io'] })).toEqual([])
  })
})

describe('removals', () => {
  const all = (count: number, gone: number, rest = '') => ({
    last: people(`${owners('ana')}, ${many(count)}`, rest),
    head: people(`${owners('ana')}, ${many(count).split(', ').slice(gone).join(', ')}`, rest),
  })

  it.each([
    // 18 members, ana and the service account are 20 people.
    ['a quarter of twenty', all(18, 5), []],
    [
      'more than a quarter of twenty',
      all(18, 6),
      ['6 of 20 entries of organization_member would go; at most 25 % may at once'],
    ],
    ['half of six, which are too few to count in percent', all(4, 3), []],
    ['more than half of six', all(4, 4), ['4 of 6 entries of organization_member would go; at most 50 % may at once']],
    [
      'a tenth, where a twentieth is the limit',
      all(18, 2, 'guardrails: { max_removals: { percent: 5, from: 10 } }'),
      ['2 of 20 entries of organization_member would go; at most 5 % may at once'],
    ],
    ['one by itself, whatever the limit', all(18, 1, 'guardrails: { max_removals: { percent: 0, from: 1 } }'), []],
  ])('%s', (_, input, sentences) => {
    expect(proven(input).blocks.map(({ sentence }) => sentence)).toEqual(sentences)
  })

  it('counts flags by project', () => {
    const flags = (names: readonly string[]) => names.map((name) => `${name}: { active: false, rollout: 0 }`).join(', ')
    const policy = (staging: readonly string[]) => `manage: { removed_flags: delete }
projects: { prod: {}, staging: { tier: staging } }
flags: { prod: { ${flags(['a', 'b', 'c', 'd', 'e', 'f'])} }, staging: { ${flags(staging)} } }`

    expect(stops({ last: policy(['x', 'y', 'z']), head: policy(['x']) })).toEqual([
      'max_removals: feature_flag/staging/y, feature_flag/staging/z: 2 of 3 entries of feature_flag in "staging" would go; at most 50 % may at once',
    ])
  })

  it('counts people by what one rule takes from all of them', () => {
    const policy = (level: string) =>
      people(`${owners('ana')}, ${many(12)}`, `projects: { prod: { access: { default: ${level} } } }`)

    expect(stops({ last: policy('member'), head: policy('none') })).toEqual([
      'max_removals: project_access/prod/default: 12 of 14 people lose access to "prod"; at most 25 % may at once',
    ])
  })
})

describe('the key', () => {
  const svc = (level: string) =>
    `members: { svc@x.io: { level: ${level}, service: true }, ${owners('ana')}, bo@x.io: { level: member } }`

  it('gives nobody more than its owner has', () => {
    expect(
      stops({
        last: svc('admin'),
        head: svc('admin').replace('bo@x.io: { level: member }', 'bo@x.io: { level: owner }'),
        key: { email: 'svc@x.io', level: 'admin' },
      }),
    ).toEqual([
      'key_level: organization_member/bo@x.io: "bo@x.io" would become owner, and the key of "svc@x.io" is of the level admin: PostHog lets nobody give more than they have',
    ])
  })

  it('does not lower its own owner', () => {
    expect(stops({ last: svc('owner'), head: svc('member') })).toEqual([
      'key_keeps_access: organization_member/svc@x.io: "svc@x.io" owns the key, and would be member instead of owner',
    ])
  })

  it('keeps its way into each project', () => {
    const policy = (rules: string) =>
      `members: { svc@x.io: { level: member, service: true }, ${owners('ana')} }
projects: { prod: { access: { default: none, members: { ${rules} } } } }`

    expect(
      stops({
        last: policy('svc@x.io: admin'),
        head: policy('svc@x.io: member'),
        key: { email: 'svc@x.io', level: 'member' },
      }),
    ).toEqual([
      'key_keeps_access: project_access/prod/member/svc@x.io: "svc@x.io" owns the key, and could do less in "prod"',
    ])
  })
})

describe('being admin without a rule', () => {
  const policy = (level: string) =>
    `members: { svc@x.io: { level: member, service: true }, ${owners('ana')} }
projects: { prod: { access: { default: ${level}, members: { ana@x.io: admin } } } }`

  it('is less than the owner of the key needs to write the rules back', () => {
    expect(
      stops({ last: policy('admin'), head: policy('builtin'), key: { email: 'svc@x.io', level: 'member' } }),
    ).toEqual(['key_keeps_access: project_access/prod/default: "svc@x.io" owns the key, and could do less in "prod"'])
  })
})

describe('a rule that looks like giving, and takes', () => {
  const policy = (rules: string) =>
    `members: { svc@x.io: { level: member, service: true }, ${owners('ana')} }
projects: { prod: { access: { default: admin, members: { ${rules} } } } }`

  it('does not take from the owner of the key either', () => {
    expect(
      stops({ last: policy(''), head: policy('svc@x.io: member'), key: { email: 'svc@x.io', level: 'member' } }),
    ).toEqual([
      'key_keeps_access: project_access/prod/member/svc@x.io: "svc@x.io" owns the key, and could do less in "prod"',
    ])
  })
})

describe('projects', () => {
  const policy = (members: string) =>
    people(
      `${owners('ana')}, bo@x.io: { level: member }, cy@x.io: { level: member }`,
      `projects: { prod: { access: { default: none, members: { ${members} } } } }`,
    )

  it('keep somebody whom a rule makes admin', () => {
    expect(stops({ last: policy('bo@x.io: admin'), head: policy('bo@x.io: member') })).toEqual([
      'project_admin: project_access/prod/member/bo@x.io: nobody whom a rule names would administer "prod" besides the owner of the key',
    ])
  })

  it('may change hands', () => {
    expect(stops({ last: policy('bo@x.io: admin'), head: policy('bo@x.io: member, cy@x.io: admin') })).toEqual([])
  })

  it('keep one whom a rule names although their level would do', () => {
    const held = (members: string) =>
      people(
        `${owners('ana')}, bo@x.io: { level: admin }, cy@x.io: { level: member }`,
        `projects: { prod: { access: { default: none, members: { ${members} } } } }`,
      )

    expect(
      stops({ last: held('bo@x.io: admin, cy@x.io: admin'), head: held('bo@x.io: admin, cy@x.io: member') }),
    ).toEqual([])
  })

  it.each([
    ['bo@x.io: admin', []],
    ['bo@x.io: member', ['project/lab']],
    ['svc@x.io: admin', ['project/lab']],
  ])('that are new have somebody whom a rule makes admin: { %s }', (members, wanted) => {
    const both = policy('bo@x.io: admin').replace(
      /\}\s*$/,
      `, lab: { access: { default: none, members: { ${members} } } } }`,
    )

    const items = stops({ last: policy('bo@x.io: admin'), head: both }).map((line) => line.split(': ')[1])

    expect(items.filter((item) => item?.startsWith('project/'))).toEqual(wanted)
  })

  it('that nobody administers by a rule need not get one', () => {
    expect(stops({ last: policy('bo@x.io: member'), head: policy('') })).toEqual([])
  })
})
