import { describe, expect, it } from '@jest/globals'
import { pick } from '../../actions/suite/pick.ts'

describe('auto', () => {
  it.each([
    ['pull_request', false, ['lint']],
    ['pull_request_review', false, ['lint']],
    ['push', true, ['apply']],
    ['push', false, ['lint']],
    ['workflow_run', true, ['review', 'drift']],
    ['schedule', true, ['review', 'drift']],
    ['merge_group', false, ['lint', 'review']],
    ['anything else', true, ['lint']],
  ])('on %s, default branch %s: %j', (event, isDefaultBranch, commands) => {
    expect(pick('auto', { event, isDefaultBranch })).toEqual(commands)
  })

  it('does not guess what a person wants', () => {
    expect(() => pick('auto', { event: 'workflow_dispatch', isDefaultBranch: true })).toThrow(/must say what to do/)
  })
})

it('takes a command as it is', () => {
  expect(pick('drift', { event: 'push', isDefaultBranch: true })).toEqual(['drift'])
})

it('shows a wrong command on one harmless line', () => {
  expect(() => pick('x\n::add-mask::y', { event: 'push', isDefaultBranch: true })).toThrow(
    'The input command is "x\\u{a}:\\u{3a}add-mask:\\u{3a}y".',
  )
})
