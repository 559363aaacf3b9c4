import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { AccessCheck } from '../../src/core/access-check.ts'
import type { Attribution } from '../../src/core/attribution.ts'
import type { Finding, Findings } from '../../src/core/finding.ts'
import { applyJson } from '../../src/report/apply-json.ts'
import { evidenceJson } from '../../src/report/evidence-json.ts'
import { exportJson } from '../../src/report/export-json.ts'
import { findingsJson } from '../../src/report/findings-json.ts'
import { planJson } from '../../src/report/plan-json.ts'
import { verdictJson } from '../../src/report/verdict-json.ts'
import { hostile } from '../core/hostile.ts'
import {
  accessOf,
  applyOf,
  begunOf,
  changedByOf,
  changeOf,
  contextsOf,
  driftOf,
  evidenceOf,
  exportOf,
  fieldOf,
  planOf,
  resultOf,
  verdictOf,
} from './samples.ts'
import { faultsOf, openObjects } from './schemas.ts'

const names = ['report-v1', 'plan-v1', 'verdict-v1', 'apply-v1', 'evidence-v1', 'export-v1'] as const
const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))]))

function faults(name: (typeof names)[number], text: string): unknown[] {
  return faultsOf(schemas.get(name), text)
}

const entry = {
  item: 'feature_flag/p/x',
  owner: 'admin',
  reason: 'x',
  until: '2027-01-31',
  changedBy: ['unknown'],
}
const place = { file: 'a.yml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const found = (one: Finding): Findings => ({
  findings: [{ ...one, also: [{ at: one.at, message: one.message }] }],
  accepted: [{ ...one, reason: one.message }],
})
const outcomes = [
  'applied',
  'waiting',
  'did-not-take',
  'failed',
  'not-tried',
  'conflict',
  'needs-approval',
  'blocked',
] as const
const nobody = { from: 'nobody', why: 'not-logged' } as const
const everyAttribution: Attribution[] = [
  changedByOf('ana'),
  { from: 'log', by: { isSystem: true, isImpersonated: false }, at: '2026-11-24T09:12:33.123Z' },
  { from: 'entry', by: 'ana@example.com', at: '2026-11-24T09:12:33.123456Z' },
  nobody,
  { ...nobody, why: 'unreadable', seen: { before: '2026-11-24T09:12:33.123Z' } },
]
const afterCutOff = {
  found: [
    {
      item: 'role/ops',
      operation: 'create' as const,
      fields: [{ field: 'name', live: null, wanted: 'Ops' }],
      intendedBy: '7-1',
    },
  ],
  settled: [{ run: '7-1', unread: ['role' as const] }],
}
const judgement = { state: 'pending', sentence: 'Waiting.', digest: `sha256:${'0'.repeat(64)}` }

const accessCheck: AccessCheck = {
  compared: 1,
  requests: 2,
  disagreements: [
    {
      project: 'web',
      on: ['project'],
      people: ['li@example.com'],
      ours: { level: 'none', reason: { because: 'stranger' } },
      theirs: { level: 'member', source: 'default' },
    },
  ],
  unanswered: [{ projects: ['lab'], reason: 'x' }],
}

describe('the JSON reports', () => {
  it.each<[(typeof names)[number], string, string]>([
    ['report-v1', 'no findings', findingsJson({ findings: [], accepted: [] })],
    [
      'report-v1',
      'findings',
      findingsJson(found({ rule: 'yaml-syntax', severity: 'warning', message: 'x', at: place })),
    ],
    ['export-v1', 'an export of everything', exportJson(exportOf({ leftOut: [{ what: 'x', reason: 'y' }] }))],
    ['export-v1', 'items taken over', exportJson(exportOf({ adopted: [{ item: 'x', change: undefined }] }))],
    ['plan-v1', 'nothing to do', planJson(driftOf([], { verdict: 'in-sync' }))],
    [
      'plan-v1',
      'all parts',
      planJson(
        driftOf(
          [
            changeOf('x', { fields: [fieldOf({ live: undefined, wanted: { a: [null] } })] }),
            changeOf('y', { at: undefined as never }),
            changeOf('w', { operation: 'delete', goesWith: 'role/w' }),
            ...everyAttribution.map((changedBy) =>
              changeOf('z', { changedBy, fields: [fieldOf({ origin: 'drift', changedBy })] }),
            ),
          ],
          {
            review: verdictOf('x'),
            policyDigest: 'sha256:0',
            flagContexts: contextsOf('x'),
            accessCheck,
            gaps: ['No key.'],
            accepted: [entry],
            misnamed: [{ ...entry, makers: ['eva@example.com'] }],
          },
        ),
      ),
    ],
    [
      'plan-v1',
      'an unreadable kind',
      planJson(
        driftOf([], {
          verdict: 'incomplete',
          plan: planOf([], {
            unplanned: [
              { kind: 'role', reason: 'x', because: 'unread' },
              { kind: 'feature_flag', projects: ['lab'], reason: 'x', because: 'untouched' },
            ],
          }),
        }),
      ),
    ],
    ['plan-v1', 'what it does to access', planJson(driftOf([], { access: accessOf('web') }))],
    ['plan-v1', 'access that nobody knows', planJson(driftOf([], { access: { state: 'unknown', reason: 'x' } }))],
    ['verdict-v1', 'a verdict', verdictJson({ ...judgement, verdict: verdictOf('x') })],
    ['verdict-v1', 'an error', verdictJson({ state: 'error', sentence: 'It broke.', digest: '' })],
    [
      'apply-v1',
      'every outcome',
      applyJson(
        applyOf(
          outcomes.map((outcome) => resultOf(outcome, 'x')),
          { left: 2 },
        ),
      ),
    ],
    ['evidence-v1', 'a merge and a push', evidenceJson(evidenceOf([resultOf('applied')]))],
    ['evidence-v1', 'a stop', evidenceJson(evidenceOf([], { merges: [], lastApplied: undefined }))],
    ['evidence-v1', 'a run that has begun', evidenceJson(begunOf([changeOf('checkout')], [resultOf('blocked')]))],
    ['evidence-v1', 'what a run left behind', evidenceJson(evidenceOf([resultOf('applied')], afterCutOff))],
    ['evidence-v1', 'a run that compared nothing', evidenceJson(evidenceOf([], { planDigest: '' }))],
    ['apply-v1', 'what a run left behind', applyJson(applyOf([], { found: afterCutOff.found }))],
    ['apply-v1', 'nothing compared', applyJson(applyOf([], { planDigest: '' }))],
    ['apply-v1', 'a stop', applyJson(applyOf([], { verdict: 'superseded', reason: 'x' }))],
  ])('match %s: %s', (name, _, text) => {
    expect(faults(name, text)).toEqual([])
    expect(text.endsWith('}\n')).toBe(true)
  })

  it.each(hostile.filter((name) => name !== ''))('carry %j as it is', (name) => {
    const texts = {
      'report-v1': findingsJson(found({ rule: 'x', severity: 'error', message: name, at: { ...place, file: name } })),
      'plan-v1': planJson(
        driftOf([changeOf(name, { fields: [fieldOf({ field: name, live: name })] })], { access: accessOf(name) }),
      ),
      'verdict-v1': verdictJson({ ...judgement, verdict: verdictOf(name) }),
      'apply-v1': applyJson(applyOf([resultOf('failed', name, changeOf(name))])),
      'evidence-v1': evidenceJson(evidenceOf([resultOf('failed', name, changeOf(name))])),
      'export-v1': exportJson(exportOf({ files: [name], adopted: [{ item: name, change: undefined }] })),
    }

    for (const schema of names) expect(faults(schema, texts[schema])).toEqual([])
    expect(JSON.parse(texts['report-v1'])).toMatchObject({ findings: [{ message: name }] })
    expect(JSON.parse(texts['apply-v1'])).toMatchObject({ results: [{ reason: name }] })
  })

  it('say nothing where there is nothing to say', () => {
    expect(JSON.parse(verdictJson({ state: 'error', sentence: 'x', digest: '' }))).toEqual({
      version: 'verdict-v1',
      state: 'error',
      sentence: 'x',
      policyDigest: null,
      requirements: [],
      discarded: [],
    })
    expect(JSON.parse(planJson(driftOf([])))).toMatchObject({ review: null, access: null, policyDigest: null })
  })
})

describe.each(names)('the schema %s', (name) => {
  const schema: unknown = schemas.get(name)

  it('is named by its address and its version', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://posthog-policy.github.io/schemas/v1/${name}.schema.json`,
      properties: { version: { const: name } },
    })
  })

  it('describes every property, requires all of them and allows no other', () => {
    expect(openObjects(schema)).toEqual([])
  })

  it('refuses a report with a property more or less', () => {
    const report = JSON.parse(
      {
        'report-v1': findingsJson({ findings: [], accepted: [] }),
        'plan-v1': planJson(driftOf([])),
        'export-v1': exportJson(exportOf()),
        'verdict-v1': verdictJson(judgement),
        'apply-v1': applyJson(applyOf([])),
        'evidence-v1': evidenceJson(evidenceOf([])),
      }[name],
    )
    const { version, ...less } = report

    expect(faults(name, JSON.stringify({ ...report, more: 1 }))).toHaveLength(1)
    expect(faults(name, JSON.stringify(less))).toHaveLength(1)
    expect(version).toBe(name)
  })
})
