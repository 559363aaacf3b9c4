import { describe, expect, it } from '@jest/globals'
import { type FaultRule, readFaultRule } from '../../sandbox/index.ts'

describe('a fault as JSON', () => {
  it.each<[object, FaultRule]>([
    [{ kind: 'hang' }, { kind: 'hang' }],
    [
      { kind: 'status', status: 429, headers: { 'Retry-After': '7' }, body: {}, method: 'GET', nth: 2, times: 1 },
      { kind: 'status', status: 429, headers: { 'Retry-After': '7' }, body: {}, method: 'GET', nth: 2, times: 1 },
    ],
    [
      { kind: 'drip', path: 'roles/\\?' },
      { kind: 'drip', path: /roles\/\?/ },
    ],
    [
      { kind: 'shift', by: -1, count: 'stays' },
      { kind: 'shift', by: -1, count: 'stays' },
    ],
    [
      { kind: 'delay', ms: 0 },
      { kind: 'delay', ms: 0 },
    ],
    [
      { kind: 'foreign-next', host: 'https://x.invalid' },
      { kind: 'foreign-next', host: 'https://x.invalid' },
    ],
  ])('reads %j', (text, rule) => {
    expect(readFaultRule(text)).toEqual(rule)
  })

  it.each([
    [[], 'an object'],
    [{}, '`kind` is one of reset-before, reset-after, delay'],
    [{ kind: 'toString' }, '`kind` is one of'],
    [{ kind: 'delay' }, 'needs `ms`'],
    [{ kind: 'delay', ms: -1 }, '`ms` of a fault cannot be -1'],
    [{ kind: 'status', status: 99 }, '`status` of a fault cannot be 99'],
    [{ kind: 'status', status: 500, headers: { a: 1 } }, '`headers` of a fault cannot be'],
    [{ kind: 'shift', by: 0 }, '`by` of a fault cannot be 0'],
    [{ kind: 'hang', ms: 1 }, 'hang has no `ms`'],
    [{ kind: 'hang', nth: 0 }, '`nth` of a fault cannot be 0'],
    [{ kind: 'hang', path: '(' }, 'no regular expression: ('],
    [{ kind: 'drip', 'pieces?': 1 }, 'has no `pieces?`'],
    [{ kind: 'hang', constructor: 1 }, 'has no `constructor`'],
  ])('refuses %j', (text, message) => {
    expect(() => readFaultRule(text)).toThrow(message)
  })
})
