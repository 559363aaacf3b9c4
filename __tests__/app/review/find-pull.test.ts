import { expect, it } from '@jest/globals'
import { findPulls } from '../../../src/app/review/find-pull.ts'
import type { Forge, PullRequest } from '../../../src/core/ports/forge.ts'
import type { Run } from '../../../src/core/ports/runner.ts'
import { unexpected } from '../notice-board.ts'

function pullOf(number: number, head: string): PullRequest {
  return {
    number,
    url: '',
    author: undefined,
    state: 'open',
    merged: false,
    head,
    headBranch: 'b',
    isFork: false,
    headRepository: 'acme/posthog-access',
    baseBranch: 'main',
    mergeCommit: undefined,
    mergedAt: undefined,
    commits: 1,
    isDraft: false,
    labels: [],
    requested: [],
    reviews: [],
  }
}

const forge: Forge = {
  ...unexpected,
  pull: async (number) => pullOf(number, `head of ${number}`),
  openPullsAt: async (head) => [pullOf(1, head), pullOf(2, head)],
}

async function found(event: string, payload: Run['payload']): Promise<string[]> {
  const run: Run = {
    event,
    payload,
    sha: 'of the run',
    ref: '',
    repositoryId: '5',
    isPublic: false,
    url: '',
    id: 1,
    attempt: 1,
    actorId: 1,
    defaultBranch: 'main',
  }
  return (await findPulls(forge, run)).map(({ pull: { number }, commit }) => `#${number} at ${commit}`)
}

const queue = 'gh-readonly-queue/main/pr-104-0123abc'

it.each([
  [
    'the pull request of an old event, at its present head',
    'pull_request',
    { pull_request: { number: 7, head: { sha: 'old' } } },
    ['#7 at head of 7'],
  ],
  [
    'every open one with the head of a finished run',
    'workflow_run',
    { workflow_run: { event: 'pull_request', head_sha: 'abc' } },
    ['#1 at abc', '#2 at abc'],
  ],
  [
    'the one that a finished run names, at its present head',
    'workflow_run',
    {
      workflow_run: {
        event: 'pull_request',
        head_sha: 'abc',
        pull_requests: [{ number: 7, base: { repo: { id: 5 } } }],
      },
    },
    ['#7 at head of 7'],
  ],
  [
    'none by a number of another repository',
    'workflow_run',
    {
      workflow_run: {
        event: 'pull_request',
        head_sha: 'abc',
        pull_requests: [{ number: 7, base: { repo: { id: 6 } } }],
      },
    },
    ['#1 at abc', '#2 at abc'],
  ],
  [
    'the group of a queue',
    'merge_group',
    { merge_group: { head_ref: `refs/heads/${queue}`, head_sha: 'abc' } },
    ['#104 at abc'],
  ],
  [
    'the group of a queue, after a finished run',
    'workflow_run',
    { workflow_run: { event: 'merge_group', head_branch: queue, head_sha: 'abc' } },
    ['#104 at abc'],
  ],
  [
    'no group by the name of a branch alone',
    'workflow_run',
    { workflow_run: { event: 'push', head_branch: queue, head_sha: 'abc' } },
    ['#1 at abc', '#2 at abc'],
  ],
  ['the one that was asked for', 'workflow_dispatch', { inputs: { 'pull-request': '7' } }, ['#7 at head of 7']],
  ['none for nonsense', 'workflow_dispatch', { inputs: { 'pull-request': '1.5' } }, []],
  ['none for the clock', 'schedule', {}, []],
])('finds %s', async (_, event, payload, pulls) => {
  expect(await found(event, payload)).toEqual(pulls)
})
