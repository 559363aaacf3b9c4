import { expect, it } from '@jest/globals'
import { lastApplied } from '../../src/app/last-applied.ts'
import type { FoundStatus } from '../../src/core/ports/forge.ts'

const applied: FoundStatus = {
  context: 'posthog-policy/applied',
  state: 'success',
  description: '',
  by: 'github-actions[bot]',
  target: '',
}
const file = { path: 'policy/all.yml', content: new Uint8Array() }

interface Line {
  /** How many commits there are; the last one is `c1`, the first one of all the one with the highest number. */
  readonly length: number
  /** The first commit with a policy. */
  readonly policySince: number
  /** The last commit before the policy was taken away, and the first one after it came back. */
  readonly away?: readonly [last: number, first: number]
  readonly marked?: number
}

async function found({ length, policySince, away = [length, length], marked }: Line, own?: string) {
  const numberOf = (commit: string) => Number(commit.slice(1))
  const hasPolicy = (number: number) => number <= policySince && (number >= away[0] || number <= away[1])
  const sources = {
    repository: {
      parent: async (commit: string) => (numberOf(commit) < length ? `c${numberOf(commit) + 1}` : undefined),
      policyFiles: async (commit: string) => (hasPolicy(numberOf(commit)) ? [file] : []),
      firstParents: async () => [],
      changesOf: async (to: string) => {
        const numbers = Array.from({ length }, (_, index) => index + 1)
        return numbers
          .filter((number) => number >= numberOf(to) && hasPolicy(number) !== hasPolicy(number + 1))
          .map((number) => `c${number}`)
      },
    },
    forge: {
      statuses: async (commit: string) => (numberOf(commit) === marked ? [applied] : []),
      filesOn: () => ({ list: async () => [], write: async () => {} }),
    },
  }
  const proof = { evidenceBranch: '', seal: undefined }
  const { commit, isCutShort } = await lastApplied(sources, 'c1', 'policy', proof, own)
  return [commit, isCutShort]
}

it.each<[string, Line, (string | undefined | boolean)[]]>([
  ['the commit that is marked', { length: 900, policySince: 900, marked: 250 }, ['c250', false]],
  ['nothing where the policy is younger than the search', { length: 900, policySince: 100 }, [undefined, false]],
  ['nothing where the repository is', { length: 250, policySince: 250 }, [undefined, false]],
  ['no end where the policy was away for long', { length: 900, policySince: 800, away: [700, 2] }, [undefined, true]],
  ['no end where the policy is older', { length: 900, policySince: 900 }, [undefined, true]],
  ['no end before the mark', { length: 900, policySince: 900, marked: 251 }, [undefined, true]],
])('finds %s', async (_, line, expected) => {
  expect(await found(line)).toEqual(expected)
})

it('looks further for an apply, which marks what it takes for the first policy', async () => {
  const line = { length: 900, policySince: 900 }

  expect(await found({ ...line, marked: 800 }, 'own.json')).toEqual(['c800', false])
  expect(await found({ ...line, marked: 801 }, 'own.json')).toEqual([undefined, true])
})
