import { expect, it } from '@jest/globals'
import { Bug, RemoteError, UserError } from '../../src/core/errors.ts'
import { itemOf } from '../../src/core/kind.ts'
import { byPlace, startOf } from '../../src/core/location.ts'

const failure = {
  method: 'PATCH',
  path: '/api/projects/1/',
  status: 403,
  detail: 'No permission.',
  remedy: 'Give the key this scope.',
}

it('says whose mistake it is, and what to do', () => {
  expect(new UserError('The key is empty.', 'Set the secret.')).toMatchObject({
    name: 'UserError',
    message: 'The key is empty.',
    remedy: 'Set the secret.',
  })
  expect(new RemoteError(failure)).toMatchObject({
    name: 'RemoteError',
    message: 'PATCH /api/projects/1/: status 403. No permission.',
    remedy: 'Give the key this scope.',
  })
  expect(new RemoteError({ ...failure, status: 0 }).message).toBe('PATCH /api/projects/1/: no answer. No permission.')
  expect(new Bug('impossible').name).toBe('Bug')
})

it('names items and orders places', () => {
  const places = [
    startOf('b'),
    { ...startOf('a'), start: { line: 2, column: 1 } },
    { ...startOf('a'), start: { line: 1, column: 9 } },
    startOf('a'),
  ]

  expect(itemOf('role_membership', 'engineer/li@example.com')).toBe('role_membership/engineer/li@example.com')
  expect(places.sort(byPlace).map(({ file, start }) => `${file}${start.line}:${start.column}`)).toEqual([
    'a1:1',
    'a1:9',
    'a2:1',
    'b1:1',
  ])
})
