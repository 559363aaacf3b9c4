import { describe, expect, it } from '@jest/globals'
import { foundInPlace } from '../../src/app/apply/found-in-place.ts'
import { type CutOff, evidenceFolder, evidenceName, readTrail } from '../../src/app/evidence-branch.ts'
import type { BranchFiles } from '../../src/core/ports/forge.ts'
import type { Snapshot } from '../../src/core/snapshot.ts'
import { type Evidence, evidenceJson } from '../../src/report/evidence-json.ts'
import { begunOf, changeOf, evidenceOf, fieldOf } from '../report/samples.ts'

/** A branch with these files, oldest first; notes which are read. */
function branchOf(texts: readonly (Evidence | string)[]): { files: BranchFiles; read: number[] } {
  const read: number[] = []
  const list = texts.map((one, at) => ({
    name: evidenceName(`2026-11-24T09:12:33.${100 + at}Z`, `${at}-1`),
    async text() {
      read.push(at)
      return typeof one === 'string' ? one : evidenceJson({ ...one, runId: at })
    },
  }))
  const write = () => Promise.reject(new Error('nobody writes here'))
  return { files: { list: async () => [...list].sort(() => 1), write }, read }
}

const meant = (...names: string[]) =>
  begunOf(
    names.map((name) => changeOf(name)),
    [],
  )
const allOnLine = async () => true
const trailOf = (texts: readonly (Evidence | string)[], counts: (commit: string) => Promise<boolean> = allOnLine) =>
  readTrail(branchOf(texts).files, 'policy', '', counts)
const openIn = (cutOff: readonly CutOff[]) =>
  cutOff.map(({ run, intents }) => [run, intents.map(({ item }) => item.replace(/.*\//, ''))])

describe('the folder of a policy path', () => {
  it('is one name, another for each path', () => {
    expect(['policy', 'a/b', 'a%2Fb', '.', '%2E'].map(evidenceFolder)).toEqual([
      'policy',
      'a%2Fb',
      'a%252Fb',
      '%2E',
      '%252E',
    ])
  })
})

describe('the trail of earlier runs', () => {
  it('ends at the newest run that applied everything: nothing older is read', async () => {
    const all = [meant('x'), evidenceOf([], { commit: 'a' }), evidenceOf([], { commit: 'b', verdict: 'stopped' })]
    const { files, read } = branchOf(all)

    expect(await readTrail(files, 'policy', '', allOnLine)).toEqual({ commit: 'a', isCutShort: false, cutOff: [] })
    expect(read).toEqual([2, 1])
  })

  it.each(['waiting', 'partly-applied', 'stopped', 'superseded'] as const)('passes over %s', async (verdict) => {
    expect(await trailOf([evidenceOf([], { verdict })])).toEqual({ commit: undefined, isCutShort: false, cutOff: [] })
  })

  it('takes an older commit where the branch was rewound, and still nothing that was cut off before', async () => {
    const all = [evidenceOf([], { commit: 'a' }), meant('x'), evidenceOf([], { commit: 'gone' }), meant('y')]

    const { commit, cutOff } = await trailOf(all, async (one) => one !== 'gone')

    expect([commit, openIn(cutOff)]).toEqual(['a', [['3-1', ['y']]]])
  })

  it('leaves out what a later run looked for, but not the kinds that it could not read', async () => {
    const stopped = evidenceOf([], { verdict: 'stopped', settled: [{ run: '0-1', unread: ['feature_flag'] }] })
    const blind = evidenceOf([], { verdict: 'stopped', settled: [{ run: '0-1', unread: ['role'] }] })

    expect(openIn((await trailOf([meant('x'), stopped])).cutOff)).toEqual([['0-1', ['x']]])
    expect(openIn((await trailOf([meant('x'), blind])).cutOff)).toEqual([['0-1', []]])
    expect(openIn((await trailOf([meant('x'), stopped, blind])).cutOff)).toEqual([['0-1', []]])
  })

  it.each(['', '{', '{}', '[]', '{"version":"evidence-v2"}'])(
    'is refused where a file is no evidence: %s',
    async (text) => {
      await expect(trailOf([text])).rejects.toMatchObject({
        message: expect.stringContaining('is no evidence that this version can read'),
      })
    },
  )
})

describe('what is found in place', () => {
  const [rollout] = [fieldOf({ live: 25, wanted: 60 })]
  const intent = (name: string, operation: 'update' | 'delete' = 'update') => ({
    item: `feature_flag/p/${name}`,
    operation,
    fields: [{ field: rollout.field, live: 25, wanted: 60 }],
  })
  const flagsAt = (...rollouts: [string, number][]): Snapshot => {
    const entries = rollouts.map(([name, value]) => ({ key: `p/${name}`, spec: { rollout: value } }))
    return new Map([['feature_flag', { state: 'read', entries }]])
  }

  it('is what is live as it was meant; the newest run that meant it has it', () => {
    const cutOff = [
      { run: '9-1', intents: [intent('a'), intent('gone', 'delete')] },
      { run: '8-1', intents: [intent('a'), intent('b'), intent('c')] },
    ]

    const { found, settled } = foundInPlace(cutOff, flagsAt(['a', 60], ['b', 60], ['c', 25]))

    expect(found.map(({ item, intendedBy }) => [item, intendedBy])).toEqual([
      ['feature_flag/p/a', '9-1'],
      ['feature_flag/p/gone', '9-1'],
      ['feature_flag/p/b', '8-1'],
    ])
    expect(settled).toEqual([
      { run: '9-1', unread: [] },
      { run: '8-1', unread: [] },
    ])
  })

  it('is not taken for gone while somebody is there whom the evidence of a public repository may have meant', () => {
    const meant = { item: 'role_membership/r/m…@x.example', operation: 'delete', fields: [] } as const
    const held = (...emails: string[]): Snapshot => {
      const entries = emails.map((email) => ({ key: `r/${email}`, spec: { role: 'r', email } }))
      return new Map([['role_membership', { state: 'read', entries }]])
    }
    const found = (live: Snapshot) => foundInPlace([{ run: '9-1', intents: [meant] }], live).found

    expect(found(held('mal@x.example'))).toEqual([])
    expect(found(held('mo@x.example'))).toEqual([])
    expect(found(held('li@x.example'))).toMatchObject([{ item: meant.item, intendedBy: '9-1' }])
  })

  it('is left to a later run where nobody can read it', () => {
    const cutOff = [{ run: '9-1', intents: [intent('gone', 'delete')] }]
    const unread: Snapshot = new Map([
      ['feature_flag', { state: 'unreadable', reason: 'x' }],
      ['role', { state: 'unreadable', reason: 'x' }],
    ])

    expect(foundInPlace(cutOff, unread)).toEqual({ found: [], settled: [{ run: '9-1', unread: ['feature_flag'] }] })
  })
})
