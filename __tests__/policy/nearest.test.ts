import { describe, expect, it } from '@jest/globals'
import { nearest } from '../../src/policy/nearest.ts'

const roles = ['engineer', 'senior_engineer', 'support', 'ops']
const people = ['alice@example.com', 'bo@example.com', 'zoe@example.org']

describe('nearest', () => {
  it.each([
    ['enginer', 'engineer'],
    ['enigneer', 'engineer'],
    ['senior_enginere', 'senior_engineer'],
    ['op', 'ops'],
    ['opps', 'ops'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, roles)).toBe(meant)
  })

  it.each(['sales', 'xyz', '', 'x'.repeat(101)])('makes no guess at %j', (written) => {
    expect(nearest(written, roles)).toBeUndefined()
    expect(nearest(written, [])).toBeUndefined()
  })

  it.each([
    ['alcie@example.com', 'alice@example.com'],
    ['alice@exmaple.com', 'alice@example.com'],
    ['b@example.com', 'bo@example.com'],
    ['zoe@example.com', 'zoe@example.org'],
    ['li@example.com', undefined],
    ['alice@other.net', undefined],
    ['@', undefined],
  ])('takes the address %s for %s', (written, meant) => {
    expect(nearest(written, people)).toBe(meant)
  })
})
