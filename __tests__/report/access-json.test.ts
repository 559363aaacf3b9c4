import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { AccessDiff, PersonAccess, WhoCan } from '../../src/core/access.ts'
import { accessDiffJson, personJson, whoCanJson } from '../../src/report/access-json.ts'
import { hostile } from '../core/hostile.ts'
import { accessOf, reasonsOf } from './samples.ts'
import { faultsOf, openObjects } from './schemas.ts'

const schema = JSON.parse(readFileSync('schemas/access-v1.schema.json', 'utf8'))
const plan = JSON.parse(readFileSync('schemas/plan-v1.schema.json', 'utf8'))

function answersOf(name: string): string[] {
  const access = accessOf(name)
  const diffs: readonly AccessDiff[] = access.state === 'known' ? access.diffs : []
  const explanations = reasonsOf(name).map((reason) => ({ level: 'editor', reason }) as const)
  const whoCan: WhoCan = { mode: 'highest', holders: explanations.map((one) => ({ people: [name], ...one })) }
  const answers = explanations.map((one, at) => ({
    mode: 'specific' as const,
    ...one,
    otherwise: at % 2 === 0 ? one : undefined,
  }))
  const person: PersonAccess = {
    email: name,
    level: 'member',
    roles: [name],
    projects: [{ project: name, things: [{ on: name, answers }] }],
  }
  const target = { project: name, kind: name }
  return [
    whoCanJson({ words: name, target }, [whoCan]),
    whoCanJson({ words: name, target: { ...target, object: name } }, []),
    personJson(person),
    accessDiffJson(diffs),
    accessDiffJson([]),
  ]
}

describe('answers about access, for machines', () => {
  it.each(hostile.filter((name) => name !== ''))('are of the published shape, and carry %j as it is', (name) => {
    for (const text of answersOf(name)) {
      expect(faultsOf(schema, text)).toEqual([])
      expect(text.endsWith('}\n')).toBe(true)
    }
    expect(JSON.parse(answersOf(name)[0] ?? '')).toMatchObject({
      question: name,
      target: { project: name, object: null },
    })
  })

  it('have nothing beyond that shape, and lack nothing of it', () => {
    for (const text of answersOf('web')) {
      const { version, ...rest } = JSON.parse(text)

      expect(version).toBe('access-v1')
      expect(faultsOf(schema, JSON.stringify(rest))).not.toEqual([])
      expect(faultsOf(schema, JSON.stringify({ version, ...rest, more: 1 }))).not.toEqual([])
    }
  })
})

describe('the schema access-v1', () => {
  it('is named by its address', () => {
    expect(schema.$id).toBe('https://posthog-policy.github.io/schemas/v1/access-v1.schema.json')
  })

  it('describes every property, requires all of them and allows no other', () => {
    expect(openObjects(schema)).toEqual([])
  })

  it('says the same about a difference as the drift report does', () => {
    expect(plan.definitions).toEqual(schema.definitions)
  })
})
