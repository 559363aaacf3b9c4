import { describe, expect, it } from '@jest/globals'
import { widenedKeys } from '../../../src/plan/risk/key-scopes.ts'
import { riskyItems } from '../../../src/plan/risk/risk.ts'
import { policyOf } from '../../support/policies.ts'

const key = (scopes: string, owner = 'svc@x.io') => `{ kind: ci, use: drift, owner: ${owner}, scopes: [${scopes}] }`
const label = (scopes: string) => `{ kind: project_secret, project: web, label: flags, scopes: [${scopes}] }`
const policy = (...keys: string[]) => policyOf(`api_keys: [${keys.join(', ')}]`)

function widened(before: readonly string[], after: readonly string[]) {
  return widenedKeys(policy(...before).shape, policy(...after).shape).map(({ item, facts }) => [
    item,
    facts[0]?.detail.more,
  ])
}

describe('an API key', () => {
  it.each([
    ['a scope more', [key('a:read')], [key('a:read, b:read')], ['b:read']],
    ['writing instead of reading', [key('a:read')], [key('a:write')], ['a:write']],
    ['everything', [key('a:write')], [key('"*"')], ['*']],
    ['a second key of its name', [key('a:read')], [key('a:read'), key('a:read')], ['a:read']],
    ['coming', [], [key('a:read')], ['a:read']],
  ])('is widened by %s', (_, before, after, more) => {
    expect(widened(before, after)).toEqual([['api_key/ci/drift/svc@x.io', more]])
  })

  it.each([
    ['a scope less', [key('a:read, b:read')], [key('a:read')]],
    ['reading instead of writing', [key('a:write')], [key('a:read')]],
    ['one scope instead of everything', [key('"*"')], [key('a:write')]],
    ['another order', [key('a:read, b:read')], [key('b:read, a:read')]],
    ['another spelling of its owner', [key('a:read')], [key('a:read', 'SVC@x.io')]],
    ['going', [key('a:read')], []],
  ])('is not widened by %s', (_, before, after) => {
    expect(widened(before, after)).toEqual([])
  })

  it('is told apart by whose it is and by its label', () => {
    expect(widened([key('a:read')], [key('a:read', 'bo@x.io'), label('b:read')])).toEqual([
      ['api_key/ci/drift/bo@x.io', ['a:read']],
      ['api_key/project_secret/web/flags', ['b:read']],
    ])
  })

  it('names its owner as who gains, and asks nobody by itself', () => {
    const [before, after] = [policy(), policy(key('a:read', 'Bo@x.io'))]

    expect(widenedKeys(before.shape, after.shape)[0]?.facts).toMatchObject([
      { name: 'key_scope_widened', detail: { gaining: ['bo@x.io'] } },
    ])
    expect(riskyItems(before, after, [], [])).toEqual([])
  })
})
