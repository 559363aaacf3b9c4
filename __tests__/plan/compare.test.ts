import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/core/change.ts'
import type { Entry } from '../../src/core/entry.ts'
import { buildPlan } from '../../src/plan/build.ts'
import type { Policies } from '../../src/plan/origin/sides.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf, snapshotOf } from '../support/policies.ts'

const roleId = '0190c0de-0000-7000-8000-00000000000a'

// A role with an id, so that its name is a field like any other. `-` is a policy without the role.
function policy(name: string) {
  const role = name === '-' ? '' : `team: { id: ${roleId}, name: ${name} }`
  return policyOf(`roles: { ${role} }`)
}

function live(name: string): Entry[] {
  return name === '-' ? [] : [{ key: 'team', spec: { name }, live: { id: roleId } }]
}

function outcome(policies: Pick<Policies, 'lastApplied' | 'base' | 'head' | 'merged'>, present: string): string {
  const { changes } = buildPlan({ ...policies, limits: [] }, snapshotOf({ role: live(present) }), resources)
  if (changes.length === 0) return 'nothing'
  expect(changes).toHaveLength(1)
  const [{ operation, origin, conflict, fields }] = changes as [Change]
  expect(fields.map((field) => [field.field, field.origin, field.conflict])).toEqual([['name', origin, conflict]])
  return `${operation} ${origin}${conflict ? ' conflict' : ''}`
}

// Every way in which four sides can be equal, different or absent; letters are values, `-` is absent.
function patterns(sides: number): string[] {
  if (sides === 0) return ['']
  return patterns(sides - 1).flatMap((pattern) => {
    const letters = new Set(pattern.replaceAll('-', '')).size
    return ['-', ...'ABCD'.slice(0, letters + 1)].map((next) => `${pattern}${next}`)
  })
}

describe('a comparison with a known last apply', () => {
  // last applied, base, head, live
  const rows: Readonly<Record<string, string>> = {
    // Absent from head and from PostHog: done, whatever was.
    '----': 'nothing',
    '-A--': 'nothing',
    'A---': 'nothing',
    'AA--': 'nothing',
    'AB--': 'nothing',
    // Live is what is wanted: done, whoever did it.
    '--AA': 'nothing',
    '-AAA': 'nothing',
    '-ABB': 'nothing',
    'A-AA': 'nothing',
    'A-BB': 'nothing',
    AAAA: 'nothing',
    AABB: 'nothing',
    ABAA: 'nothing',
    ABBB: 'nothing',
    ABCC: 'nothing',
    // Live and not wanted. Never named: not ours to remove.
    '---A': 'nothing',
    '-A-A': 'delete proposed', // merged, made by an apply that stopped later, and now taken out again
    '-A-B': 'delete proposed conflict',
    'A--A': 'delete outstanding',
    'A--B': 'delete outstanding conflict', // somebody made something else of it since
    'AA-A': 'delete proposed',
    'AA-B': 'delete proposed conflict',
    'AB-A': 'delete proposed',
    'AB-B': 'delete proposed',
    'AB-C': 'delete proposed conflict',
    // Wanted and not live.
    '--A-': 'create proposed',
    '-AA-': 'create outstanding',
    '-AB-': 'create proposed',
    'A-A-': 'create proposed', // a merged removal is taken back
    'A-B-': 'create proposed',
    'AAA-': 'create drift', // somebody removed it
    'AAB-': 'create proposed conflict',
    'ABA-': 'create proposed conflict',
    'ABB-': 'create drift conflict',
    'ABC-': 'create proposed conflict',
    // Live is something else than what is wanted.
    '--AB': 'update proposed conflict', // made by hand under the same name
    '-AAB': 'update drift conflict',
    '-ABA': 'update proposed',
    '-ABC': 'update proposed conflict',
    'A-AB': 'update proposed conflict',
    'A-BA': 'update proposed',
    'A-BC': 'update proposed conflict',
    AAAB: 'update drift',
    AABA: 'update proposed',
    AABC: 'update proposed conflict',
    ABAB: 'update proposed', // the revert of what a stopped apply wrote
    ABAC: 'update proposed conflict',
    ABBA: 'update outstanding',
    ABBC: 'update drift conflict',
    ABCA: 'update proposed',
    ABCB: 'update proposed',
    ABCD: 'update proposed conflict',
  }

  it('knows every combination', () => {
    expect(Object.keys(rows).sort()).toEqual(patterns(4).sort())
  })

  it.each(Object.entries(rows))('%s: %s', (row, expected) => {
    const [last = '', base = '', head = '', present = ''] = row

    const found = outcome({ lastApplied: policy(last), base: policy(base), head: policy(head) }, present)

    expect(found).toBe(expected)
  })
})

describe('a comparison without a known last apply', () => {
  // base, head, live: without history nothing is outstanding, and a conflict cannot be seen
  const rows: Readonly<Record<string, string>> = {
    '---': 'nothing',
    'A--': 'nothing',
    '-AA': 'nothing',
    AAA: 'nothing',
    ABB: 'nothing',
    '--A': 'nothing',
    'A-A': 'delete proposed',
    'A-B': 'delete proposed',
    '-A-': 'create proposed',
    'AA-': 'create drift',
    'AB-': 'create proposed',
    '-AB': 'update proposed',
    AAB: 'update drift',
    ABA: 'update proposed',
    ABC: 'update proposed',
  }

  it('knows every combination', () => {
    expect(Object.keys(rows).sort()).toEqual(patterns(3).sort())
  })

  it.each(Object.entries(rows))('%s: %s', (row, expected) => {
    const [base = '', head = '', present = ''] = row

    const found = outcome({ lastApplied: undefined, base: policy(base), head: policy(head) }, present)

    expect(found).toBe(expected)
  })

  it('has nobody to ask when a first policy is proposed', () => {
    expect(outcome({ lastApplied: undefined, base: undefined, head: policy('A') }, 'B')).toBe('update proposed')
  })
})

describe('a comparison after merges that no apply has completed', () => {
  // last applied, merged in between, head (merged too), live
  it.each([
    ['-A-A', 'delete outstanding'], // or whoever was granted something in between would keep it for ever
    ['-A-B', 'delete outstanding conflict'],
    ['A-A-', 'create outstanding'],
    ['AA-A', 'delete outstanding'],
    ['ABAA', 'nothing'],
    ['ABAB', 'update outstanding'], // or a revert would be taken for a hand change, and never done
    ['ABAC', 'update drift conflict'],
    ['ABCB', 'update outstanding'],
    ['ABCA', 'update outstanding'],
    ['ABCD', 'update drift conflict'],
    ['-ABA', 'update outstanding'],
    ['AAAB', 'update drift'],
    ['AAA-', 'create drift'],
  ])('%s: %s', (row, expected) => {
    const [last = '', between = '', head = '', present = ''] = row
    const tip = policy(head)

    const found = outcome({ lastApplied: policy(last), merged: [policy(between), tip], base: tip, head: tip }, present)

    expect(found).toBe(expected)
  })
})
