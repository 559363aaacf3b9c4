import { describe, expect, it } from '@jest/globals'
import { beyondRevert, revertOf } from '../../../src/app/apply/revert.ts'
import { known } from '../../../src/core/decode.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { dueChanges, leftAlone } from '../../../src/plan/due.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { policyOf, snapshotOf } from '../../support/policies.ts'

const given = {
  drift: 'revert',
  items: 'role/Data team\n\n  feature_flag/p/a  \nrole/Data team',
  reason: ' Not ours. ',
}

describe('what a run is told to undo', () => {
  it('is one item a line, each once, with the reason', () => {
    expect(revertOf(given, 'workflow_dispatch')).toEqual({
      items: ['role/Data team', 'feature_flag/p/a'],
      reason: 'Not ours.',
    })
    expect(revertOf({ drift: 'leave', items: ' \n', reason: '' }, 'push')).toBeUndefined()
  })

  it.each([
    ['nothing is named', { ...given, items: ' ' }, 'workflow_dispatch', 'items is empty'],
    ['nobody started it', given, 'push', 'nobody started this run by hand'],
    ['nobody started it', given, 'schedule', 'nobody started this run by hand'],
    ['it is to leave all alone', { ...given, drift: 'leave' }, 'workflow_dispatch', 'drift is "leave"'],
  ])('is refused where %s', (_, inputs, event, message) => {
    expect(() => revertOf(inputs, event)).toThrow(message)
  })
})

const written = policyOf(
  'flags: { p: { a: { active: true, rollout: 20, description: Old }, b: { active: true, rollout: 5 } } }',
)
const grouped = policyOf(
  'flags: { p: { a: { active: true, groups: [{ rollout_percentage: 20 }, { rollout_percentage: 3 }] } } }',
)

function due(live: Entry['spec'] | undefined, policy = written, undone = ['feature_flag/p/a']) {
  const original = { archived: false, description: 'Old', tags: [] }
  const b = { key: 'p/b', spec: { ...original, active: true, rollout: 6 } }
  const entries = live ? [{ key: 'p/a', spec: { ...original, ...live }, live: { id: '7' } }, b] : [b]
  const policies = { lastApplied: policy, base: policy, head: policy, limits: [policy] }
  const { changes } = buildPlan(policies, snapshotOf({ feature_flag: entries }), resources)
  return { changes: dueChanges(changes, [policy], resources, undone), left: leftAlone(changes, undone) }
}

describe('a difference that is undone', () => {
  it('is written with the facts of what it overwrites; others are left alone', () => {
    const { changes, left } = due({ active: true, rollout: 60, description: 'By hand' })

    expect(changes.map(({ item, fields }) => [item, fields.map(({ field }) => field)])).toEqual([
      ['feature_flag/p/a', ['description', 'rollout']],
    ])
    expect(changes[0]?.wanted).toMatchObject({ rollout: 20, description: 'Old' })
    expect(left).toBe(1)
    expect(due({ active: true, rollout: 60 }, written, []).changes).toEqual([])
  })

  it.each([
    ['turns nothing on that was switched off', { active: false, rollout: 20 }, written, /switched it off in PostHog/],
    ['brings nothing back that would be on', undefined, written, /switched it off in PostHog/],
    [
      'erases no conditions that the policy never held',
      {
        active: true,
        rollout: [
          { properties: [{ type: 'person', key: 'email', operator: 'exact', value: 'a' }], rollout_percentage: 9 },
        ],
      },
      grouped,
      /live conditions never stood in the policy/,
    ],
  ])('%s', (_, live, policy, reason) => {
    expect(beyondRevert(known(due(live, policy).changes[0], 'the change'))).toMatch(reason)
  })

  it.each([
    [
      'turns off what was switched on',
      { active: true, rollout: 20 },
      policyOf('flags: { p: { a: { active: false, rollout: 20 } } }'),
    ],
    ['sets a number back', { active: true, rollout: 60 }, written],
  ])('%s', (_, live, policy) => {
    expect(beyondRevert(known(due(live, policy).changes[0], 'the change'))).toBeUndefined()
  })
})
