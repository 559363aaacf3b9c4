import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { wideChange, widePolicy, wideSeed } from '../crash/wide-plan.ts'
import { isSame } from '../support/listed.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

interface Write {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
}
interface Planned extends Write {
  readonly fields: readonly string[]
}
interface Plan {
  readonly changes: readonly {
    readonly item: string
    readonly kind: string
    readonly writes: readonly Planned[]
    readonly goesWith: string | null
  }[]
}
interface Evidence {
  readonly results: readonly {
    readonly item: string
    readonly outcome: string
    readonly planned: readonly Planned[]
    readonly goesWith: string | null
    readonly writes: readonly Write[]
  }[]
}

let scene: Scenario
let plan: Plan
let evidence: Evidence
let comment: string
let received: readonly { readonly method: string; readonly path: string }[]

beforeAll(async () => {
  scene = await startScenario(wideSeed, widePolicy)
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  const pull = scene.propose({ branch: 'wide', by: 'finn', title: 'Everything', edits: wideChange })
  for (const by of ['ana-ruiz', 'bo-lee', 'dee-k']) scene.github.review({ pull, by, state: 'APPROVED' })
  await scene.run('drift', scene.github.event('pull_request', { pull }), { 'report-file': 'plan.json' })
  plan = JSON.parse(readFileSync(join(scene.repository.work, 'plan.json'), 'utf8'))
  comment = scene.github.comments(pull)[0]?.body ?? ''
  const before = scene.posthog.requests.length
  await scene.run('apply', scene.merge(pull, 'finn'), { 'evidence-file': 'evidence.json' })
  evidence = JSON.parse(readFileSync(join(scene.repository.work, 'evidence.json'), 'utf8'))
  received = scene.posthog.requests.slice(before).filter(({ method }) => method !== 'GET')
})

afterAll(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

describe('a plan of every kind, from the pull request to the record', () => {
  it('says before the merge what the apply after it means to send, change by change', () => {
    const listed = Object.fromEntries(plan.changes.map(({ item, writes }) => [item, writes]))
    const planned = Object.fromEntries(evidence.results.map(({ item, planned: writes }) => [item, writes]))

    expect(planned).toEqual(listed)
    expect(new Set(plan.changes.filter(({ writes }) => writes.length > 0).map(({ kind }) => kind)).size).toBe(10)
  })

  it('is on record as it was sent: each write that was planned, in its order, once', () => {
    const differing = evidence.results.flatMap(({ item, planned, goesWith, writes }) => {
      const isAlike = writes.every((write, index) => planned[index] && isSame(write, planned[index]))
      return isAlike && writes.length === (goesWith === null ? planned.length : 0) ? [] : [item]
    })

    expect(evidence.results.filter(({ outcome }) => outcome !== 'applied')).toEqual([])
    expect(differing).toEqual([])
  })

  it('reached PostHog as it is on record', () => {
    const line = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

    expect(received.map(line).sort()).toEqual(evidence.results.flatMap(({ writes }) => writes.map(line)).sort())
  })

  it('is counted in the comment, and spelled out nowhere in it', () => {
    expect(comment).toContain(` · ${received.length} writes · `)
    expect(comment).not.toContain('/api/')
  })
})
