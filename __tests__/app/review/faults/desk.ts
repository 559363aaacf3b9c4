import { action } from '../../../../actions/review/main.ts'
import { isRecord } from '../../../../src/core/decode.ts'
import { openRepository } from '../../../../src/edges/git/repository.ts'
import { createForge } from '../../../../src/edges/github/forge.ts'
import { openFiles } from '../../../../src/edges/runner/files.ts'
import type { RunnerEvent } from '../../../support/github/events/index.ts'
import type { Scenario } from '../../../support/scenario.ts'

/** What became of one run of the review. */
export interface Ran {
  readonly verdict: string | undefined
  /** Whether the step failed, or said that it must. */
  readonly hasFailed: boolean
}

const inputs = {
  'policy-path': 'policy',
  'report-file': '',
  'github-token': '',
  'status-context': 'posthog-policy/review',
  'status-token': '',
  comment: 'changes',
  'request-reviewers': 'true',
} as const

/**
 * Runs the review in this process: real git, real HTTP, and no waiting between two tries, which a process of its own
 * would do for a minute at each fault.
 */
export async function reviewHere({ github, repository }: Scenario, event: RunnerEvent): Promise<Ran> {
  const outputs = new Map<string, string>()
  let hasFailed = false
  const token = github.addToken('HERE', {
    actor: 'github-actions[bot]',
    permissions: { contents: 'read', 'pull-requests': 'write', statuses: 'write' },
  })
  const ports = {
    today: '2026-11-25',
    files: openFiles(repository.work),
    forge: await createForge({ owner: 'acme', repo: 'posthog-access', token, apiUrl: github.url, waitUnitMs: 0 }),
    repository: await openRepository({ directory: repository.work, environment: process.env }),
    run: runOf(event),
    job: {
      annotate: () => {},
      summary: async () => {},
      summaryRoom: () => 1024 * 1024,
      output: (name: string, value: string) => outputs.set(name, value),
      log: () => {},
      warn: () => {},
      fail: () => {
        hasFailed = true
      },
    },
  }
  await action.handler(inputs, ports).catch(() => {
    hasFailed = true
  })
  return { verdict: outputs.get('verdict'), hasFailed }
}

function runOf({ payload, env }: RunnerEvent) {
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    payload: isRecord(payload) ? payload : {},
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    repositoryId: env.GITHUB_REPOSITORY_ID ?? '',
    isPublic: false,
    url: `https://github.com/acme/posthog-access/actions/runs/${env.GITHUB_RUN_ID}`,
    id: Number(env.GITHUB_RUN_ID),
    attempt: 1,
    actorId: 0,
    startedBy: env.GITHUB_TRIGGERING_ACTOR ?? '',
    defaultBranch: 'main',
  }
}
