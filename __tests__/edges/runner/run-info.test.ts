import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { readRun } from '../../../src/edges/runner/run-info.ts'

const before = { ...process.env }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  process.env = { ...before }
})

function runOf(event: string, ref: string, payload: object) {
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  const names = { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_EVENT_PATH: path }
  process.env = { ...before, ...names, GITHUB_REPOSITORY: 'acme/policy', GITHUB_SHA: 'a'.repeat(40) }
  return readRun()
}

const repository = { default_branch: 'trunk', private: true }

it.each([
  ['the event names it', 'push', 'refs/heads/main', { repository }, 'trunk'],
  [
    'the clock names nothing, and runs on no other branch',
    'schedule',
    'refs/heads/trunk',
    { schedule: '* * * * *' },
    'trunk',
  ],
  ['another event says nothing of where it runs', 'repository_dispatch', 'refs/heads/trunk', {}, 'main'],
])('knows the default branch: %s', (_, event, ref, payload, expected) => {
  expect(runOf(event, ref, payload).defaultBranch).toBe(expected)
})
