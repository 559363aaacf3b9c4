import { describe, expect, it } from '@jest/globals'
import type { PostHogReader } from '../../src/core/ports/posthog.ts'
import { Names } from '../../src/resources/names.ts'
import { projectsToRead } from '../../src/resources/resource.ts'
import { organizationId, policyOf } from '../support/policies.ts'

const nothing: PostHogReader = {
  host: 'https://posthog.invalid',
  requests: 0,
  perMinute: 120,
  waitedMs: 0,
  get: () => Promise.reject(new Error('nothing is read here')),
  ask: () => Promise.reject(new Error('nothing is read here')),
  list: () => Promise.reject(new Error('nothing is read here')),
}

function toRead(live: readonly string[], ...texts: string[]): string[] {
  const policies = texts.map((text) => policyOf(text))
  const projects = live.map((name, index) => ({ id: index + 1, name }))
  const names = new Names({ members: [], roles: [], projects }, policies)
  const scope = { posthog: nothing, organization: organizationId, names, policies }
  return projectsToRead(scope, (shape) => Object.keys(shape.projects ?? {}))
}

describe('the projects to read', () => {
  it('are those of the wanted policy with a number, seen or not: not to see one is an error', () => {
    expect(toRead([], 'projects: { a: { id: 9 } }')).toEqual(['a'])
  })

  it('are not those that are still to be created', () => {
    expect(toRead(['b'], 'projects: { a: {}, b: {} }')).toEqual(['b'])
  })

  it('are those of the others as long as they are there', () => {
    expect(toRead(['a', 'b'], 'projects: { a: {} }', 'projects: { a: {}, b: {}, gone: {} }')).toEqual(['a', 'b'])
  })

  it('are none without policies', () => {
    expect(toRead(['a'])).toEqual([])
  })
})
