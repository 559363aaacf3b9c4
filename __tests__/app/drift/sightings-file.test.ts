import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { frameOf, readSightings, writeSightings } from '../../../src/app/drift/sightings-file.ts'
import type { Job } from '../../../src/core/ports/runner.ts'
import type { Sightings } from '../../../src/core/sightings.ts'
import { openFiles } from '../../../src/edges/runner/files.ts'
import { policyOf } from '../../support/policies.ts'

const at = '2026-11-24T09:00:00.000Z'
const sightings: Sightings = new Map([
  [
    'role_membership',
    {
      at,
      frame: 'f',
      seen: new Map([
        ['ab', { after: at, before: at }],
        ['cd', { before: at }],
      ]),
    },
  ],
  ['project_access', { at, frame: 'g', seen: new Map() }],
])

let folder: string
let warnings: string[]
const job: Job = {
  annotate: () => {},
  summary: async () => {},
  summaryRoom: () => 0,
  output: () => {},
  log: () => {},
  warn: (message) => void warnings.push(message),
  fail: () => {},
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightings-'))
  warnings = []
})

afterEach(() => rmSync(folder, { recursive: true }))

it('reads back what it wrote', async () => {
  await writeSightings(openFiles(folder), 'deep/seen.json', sightings)

  expect(await readSightings(openFiles(folder), job, 'deep/seen.json')).toEqual(sightings)
  expect(warnings).toEqual([])
})

it('begins with nothing where no run came before', async () => {
  expect(await readSightings(openFiles(folder), job, 'seen.json')).toEqual(new Map())
  expect(warnings).toEqual([])
})

it.each([
  ['no JSON', '{'],
  ['another version', '{"version":"sightings-v2","kinds":{}}'],
  ['no times', '{"version":"sightings-v1","kinds":{"role":{"at":1,"frame":"f","seen":{}}}}'],
  ['no map', '{"version":"sightings-v1","kinds":{"role":{"at":"x","frame":"f","seen":{"ab":[]}}}}'],
])('starts anew on a file with %s, and says so', async (_, text) => {
  writeFileSync(join(folder, 'seen.json'), text)

  expect(await readSightings(openFiles(folder), job, 'seen.json')).toEqual(new Map())
  expect(warnings).toEqual([expect.stringContaining('sightings file')])
})

it('leaves out kinds that it does not know', async () => {
  writeFileSync(join(folder, 'seen.json'), '{"version":"sightings-v1","kinds":{"cat":{}}}')

  expect(await readSightings(openFiles(folder), job, 'seen.json')).toEqual(new Map())
})

it('does not take a directory for a file that is still to come', async () => {
  await expect(readSightings(openFiles(folder), job, '.')).rejects.toThrow('cannot be read')
})

it('tells policies apart by what they say about a kind', () => {
  const base = policyOf('roles: { engineer: { members: [] } }')
  const others = [
    policyOf('roles: { engineer: {} }'),
    policyOf('roles: { engineer: { members: [] } }', 'manage: { role_members: exclusive }'),
  ]
  const withFlag = policyOf(
    'roles: { engineer: { members: [] } }',
    'projects: { p: { id: 1 } }',
    'flags: { p: { f: { active: true, rollout: 1 } } }',
  )
  const withAnother = policyOf(
    'roles: { engineer: { members: [] } }',
    'projects: { p: { id: 1 } }',
    'flags: { p: { f: { active: true, rollout: 2 } } }',
  )

  for (const other of others) expect(frameOf([other], 'role_membership')).not.toBe(frameOf([base], 'role_membership'))
  expect(frameOf([withFlag], 'role_membership')).toBe(frameOf([withAnother], 'role_membership'))
  expect(frameOf([withFlag], 'feature_flag')).not.toBe(frameOf([withAnother], 'feature_flag'))
})
