import { expect, it } from '@jest/globals'
import { boundsOf } from '../../../src/plan/order/harm.ts'
import { simulate } from '../../../src/plan/simulate.ts'
import { policyOf } from '../../support/policies.ts'
import { liveOf } from '../prefix/random-plan.ts'
import { accessIn, dueIn } from '../prefix/walk.ts'

const policy = (access: string) => `members: { ana@x.io: { level: owner }, bo@x.io: { level: member } }
projects: { prod: { access: { ${access} } } }`

function harmOfDefault(before: string, after: string, keyOwner: string) {
  const [last, head] = [policyOf(policy(before)), policyOf(policy(after))]
  const live = liveOf(last, head)
  const changes = dueIn({ last, head, live })
  const read = accessIn('specific')
  const bounds = boundsOf({ before: read(live), after: read(simulate(live, changes)) }, changes, keyOwner)
  return changes.filter(({ key }) => key === 'prod/default').map((change) => bounds.harmOf(change, read(live)))
}

it('the key is harmed worst of all who lose, since what is left, and undoing what is done, needs it', () => {
  const [before, after] = ['default: admin', 'default: member, members: { bo@x.io: admin }']

  expect(harmOfDefault(before, after, 'ana@x.io')).toEqual([1])
  expect(harmOfDefault(before, after, 'bo@x.io')).toEqual([3])
})

it('the key needs a rule that makes it admin: being one without does not let it write rules', () => {
  const [before, after] = ['default: admin', 'default: builtin, members: { bo@x.io: admin }']

  expect(harmOfDefault(before, after, 'ana@x.io')).toEqual([0])
  expect(harmOfDefault(before, after, 'bo@x.io')).toEqual([3])
})
