import { expect, it } from '@jest/globals'
import { recallFrom } from '../../src/app/recall-flags.ts'
import type { BranchFiles } from '../../src/core/ports/forge.ts'
import { type Evidence, evidenceJson } from '../../src/report/evidence-json.ts'
import { changeOf, evidenceOf } from '../report/samples.ts'

const proof = { evidenceBranch: 'evidence' }
const item = (name: string) => changeOf(name).item

/** Evidence of a run that sent these writes for one flag. */
function wrote(name: string, ...paths: string[]): Evidence {
  const sent = paths.map((path) => ({ method: 'PATCH', path, status: 200, at: '2026-11-24T09:12:33Z' }))
  return evidenceOf([{ change: changeOf(name), outcome: 'applied', reason: '', sent }])
}

/** A forge whose branch holds these, oldest first; notes how many are read. */
function forgeWith(texts: readonly (Evidence | string)[]) {
  const read: number[] = []
  const found = texts.map((one, at) => ({
    name: `${100 + at}.json`,
    async text() {
      read.push(at)
      return typeof one === 'string' ? one : evidenceJson(one)
    },
  }))
  const files: BranchFiles = { list: async () => found, write: () => Promise.reject(new Error('nobody writes here')) }
  return { read, filesOn: () => files }
}

it('has the number of the newest run that wrote a flag by it, and reads no further', async () => {
  const flags = '/api/projects/101/feature_flags/'
  const runs = [wrote('a', `${flags}1/`), wrote('a', flags, `${flags}7/`), wrote('a', flags), wrote('b', `${flags}9/`)]
  const forge = forgeWith(runs)

  expect([...(await recallFrom(forge, proof, 'policy')([item('a')]))]).toEqual([[item('a'), '7']])
  expect(forge.read).toEqual([3, 2, 1])
})

it('passes over what it cannot read, and knows nothing of what nobody wrote', async () => {
  const forge = forgeWith(['no evidence', '{}', wrote('b', '/api/organizations/o/roles/5/')])

  expect([...(await recallFrom(forge, proof, 'policy')([item('b')]))]).toEqual([])
})

it('looks at a hundred runs at most', async () => {
  const forge = forgeWith(Array.from({ length: 130 }, () => wrote('b')))

  await recallFrom(forge, proof, 'policy')([item('a')])

  expect(forge.read).toHaveLength(100)
})

it('knows nothing where no evidence is kept', async () => {
  expect([...(await recallFrom(forgeWith([]), { evidenceBranch: '' }, 'policy')([item('a')]))]).toEqual([])
})
