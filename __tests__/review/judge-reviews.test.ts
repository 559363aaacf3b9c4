import { describe } from '@jest/globals'
import { change, gate, promotion, rollout } from './case.ts'
import { check, gone, stale } from './rows.ts'

describe('what was approved', () => {
  check([
    {
      what: 'another value, before',
      reviews: ['eva yes old'],
      at: { old: ['sha256:other', change.hash] },
      is: 'pending',
      discarded: { eva: stale },
    },
    {
      what: 'the same value, at an older commit',
      reviews: ['eva yes old'],
      at: { old: [rollout.hash] },
      is: 'approved',
    },
    {
      what: 'nothing risky, before',
      reviews: ['eva yes old'],
      at: { old: [] },
      is: 'pending',
      discarded: { eva: stale },
    },
    { what: 'a commit that was pushed away', reviews: ['eva yes lost'], is: 'pending', discarded: { eva: gone } },
    { what: 'a commit that GitHub does not name', reviews: ['eva yes none'], is: 'pending', discarded: { eva: gone } },
    {
      what: 'one item, before another joined',
      items: [rollout, gate],
      reviews: ['bo yes old'],
      at: { old: [rollout.hash] },
      is: 'pending',
    },
    {
      what: 'the second one, too, later',
      items: [rollout, gate],
      reviews: ['eva yes old', 'dee yes'],
      at: { old: [rollout.hash] },
      is: 'approved',
    },
    {
      what: 'the change as a whole is not the item',
      reviews: ['eva yes old'],
      at: { old: [change.hash] },
      is: 'pending',
      discarded: { eva: stale },
    },
  ])
})

describe('what a person says last', () => {
  check([
    { what: 'approval, refusal', reviews: ['eva yes', 'eva no'], is: 'refused' },
    { what: 'approval, refusal, approval', reviews: ['eva yes', 'eva no', 'eva yes'], is: 'approved' },
    { what: 'refusal, approval', reviews: ['eva no', 'eva yes'], is: 'approved' },
    { what: 'approval, comment', reviews: ['eva yes', 'eva hm'], is: 'approved' },
    { what: 'refusal, comment', reviews: ['eva no', 'eva hm'], is: 'refused' },
    { what: 'approval, unsent draft', reviews: ['eva yes', 'eva draft'], is: 'approved' },
    { what: 'a dismissed approval', reviews: ['eva dismissed'], is: 'pending' },
    { what: 'approval, dismissed refusal', reviews: ['eva yes', 'eva dismissed'], is: 'pending' },
    { what: 'dismissed, approval', reviews: ['eva dismissed', 'eva yes'], is: 'approved' },
    {
      what: 'an old approval that a stale one follows',
      reviews: ['eva yes', 'eva yes old'],
      at: { old: [] },
      is: 'pending',
      discarded: { eva: stale },
    },
    { what: 'one of two refuses', reviews: ['bo yes', 'eva no'], is: 'refused' },
    { what: 'one of two refuses at a commit that is gone', reviews: ['bo yes', 'eva no lost'], is: 'refused' },
    { what: 'the author refuses', contributors: ['eva'], reviews: ['bo yes', 'eva no'], is: 'approved' },
    { what: 'somebody refuses whose word is not asked', reviews: ['eva yes', 'gil no'], is: 'approved' },
    { what: 'an admin refuses a rollout that seniors judge', reviews: ['eva yes', 'dee no'], is: 'approved' },
    { what: 'a bot refuses', reviews: ['eva yes', 'bot no'], is: 'approved' },
    { what: 'a stranger refuses', reviews: ['eva yes', 'other no'], is: 'approved' },
    {
      what: 'an eligible person without write permission refuses',
      reviews: ['eva yes', 'bo no'],
      cannotWrite: { 2: false },
      is: 'approved',
    },
    {
      what: 'an eligible person refuses whose permission cannot be read',
      reviews: ['eva yes', 'bo no'],
      cannotWrite: { 2: undefined },
      is: 'refused',
    },
    {
      what: 'somebody refuses what they would get',
      items: [promotion('bo@x.io')],
      reviews: ['dee yes', 'bo no'],
      is: 'refused',
    },
  ])
})
