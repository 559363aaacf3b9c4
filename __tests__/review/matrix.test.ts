import { describe, expect, it } from '@jest/globals'
import { hashOf } from '../../src/core/hash.ts'
import type { FlagAct } from '../../src/core/matrix.ts'
import type { RiskyItem } from '../../src/core/verdict.ts'
import { judge } from '../../src/review/judge.ts'
import { policyOf } from '../support/policies.ts'
import { base, by, caseOf, reviewsOf } from './case.ts'

const judging = policyOf(`
members:
  ana@x.io: { level: owner, github: { login: ana, id: 1 } }
  bo@x.io: { level: admin, github: { login: bo, id: 2 } }
  dee@x.io: { level: admin, github: { login: dee, id: 3 } }
  eva@x.io: { level: member, github: { login: eva, id: 4 } }
  finn@x.io: { level: member, github: { login: finn, id: 5 } }
  gil@x.io: { level: member, github: { login: gil, id: 6 } }
roles: { crew: { members: [finn@x.io] }, senior: { members: [eva@x.io] }, group: { idp_group: G, reviewers: [gil@x.io] } }
projects: { prod: {}, part: {}, shut: {} }
feature_flags:
  prod: { who_can_create: [senior, admin], who_can_edit: [crew, senior, group], who_can_delete: [owner] }
  part: { who_can_delete: [admin] }
  shut: { who_can_edit: [] }
`)

function flag(act: FlagAct, project = 'prod'): RiskyItem {
  const item = `feature_flag/${project}/x`
  return { item, value: null, facts: [], act, hash: hashOf({ item, act }) }
}

interface Row {
  readonly act: FlagAct
  readonly hands: readonly string[]
  readonly is: 'not-required' | 'pending' | 'approved'
  readonly project?: string
  readonly reviews?: readonly string[]
}

describe('the permission matrix', () => {
  it.each<Row>([
    { act: 'edit', hands: ['finn'], is: 'not-required' },
    { act: 'create', hands: ['finn'], is: 'pending' },
    { act: 'create', hands: ['finn'], reviews: ['eva yes'], is: 'approved' },
    { act: 'create', hands: ['finn'], reviews: ['bo yes'], is: 'approved' },
    { act: 'create', hands: ['finn'], reviews: ['gil yes'], is: 'pending' },
    { act: 'create', hands: ['eva'], is: 'not-required' },
    { act: 'create', hands: ['ana'], is: 'not-required' },
    { act: 'delete', hands: ['finn'], reviews: ['bo yes', 'eva yes'], is: 'pending' },
    { act: 'delete', hands: ['finn'], reviews: ['ana yes'], is: 'approved' },
    { act: 'delete', hands: ['ana'], is: 'not-required' },
    { act: 'edit', hands: ['gil'], is: 'not-required' },
    { act: 'edit', hands: ['bo'], is: 'pending' },
    { act: 'edit', hands: ['finn', 'eva'], is: 'pending' },
    { act: 'edit', hands: ['finn', 'eva'], reviews: ['gil yes'], is: 'approved' },
    { act: 'edit', hands: ['finn', 'eva'], reviews: ['eva yes'], is: 'pending' },
    { act: 'edit', hands: ['finn', 'bot'], reviews: ['eva yes'], is: 'pending' },
    { act: 'edit', hands: ['finn', 'bot'], reviews: ['eva yes', 'gil yes'], is: 'approved' },
    { act: 'edit', hands: ['alt'], reviews: ['eva yes'], is: 'pending' },
    { act: 'edit', hands: ['finn', 'finn'], is: 'not-required' },
    { act: 'create', hands: ['finn'], project: 'part', is: 'not-required' },
    { act: 'delete', hands: ['finn'], project: 'part', is: 'pending' },
    { act: 'edit', hands: ['finn'], project: 'shut', reviews: ['ana yes', 'bo yes'], is: 'pending' },
    { act: 'edit', hands: ['finn'], project: 'unknown', is: 'not-required' },
  ])('$act in $project by $hands with $reviews: $is', ({ act, hands, reviews = [], project, is }) => {
    const input = caseOf({
      base: judging.shape,
      items: [],
      matrix: [flag(act, project)],
      contributors: hands.map(by),
      reviews: reviewsOf(...reviews),
    })

    expect(judge(input).state).toBe(is)
  })

  it('asks for each flag by its own list', () => {
    const input = caseOf({ base: judging.shape, items: [], matrix: [flag('create'), flag('delete')] })

    expect(judge(input).requirements).toMatchObject([
      {
        rule: 'who_can_create in prod',
        approvals: 1,
        by: ['senior', 'admin'],
        eligible: ['ana@x.io', 'bo@x.io', 'dee@x.io', 'eva@x.io'],
      },
      { rule: 'who_can_delete in prod', approvals: 1, by: ['owner'], eligible: ['ana@x.io'] },
    ])
  })

  it('is bound to the flag as it was approved', () => {
    const matrix = [flag('create')]
    const hashesAt = new Map([['head', new Set([flag('edit').hash])]])
    const input = caseOf({ base: judging.shape, items: [], matrix, reviews: reviewsOf('eva yes'), hashesAt })

    expect(judge(input).state).toBe('pending')
  })

  it('is the base policy’s: one without a matrix asks nobody', () => {
    expect(judge(caseOf({ base: base.shape, items: [], matrix: [flag('delete')] })).state).toBe('not-required')
  })
})
