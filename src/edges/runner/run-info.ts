import { readFileSync } from 'node:fs'
import { isRecord } from '../../core/decode.ts'
import type { Run } from '../../core/ports.ts'
import { env } from './env.ts'

/** What the runner says about this run: the event, the commit, the page of the run. */
export function readRun(): Run {
  const payload = readPayload()
  const repository = isRecord(payload.repository) ? payload.repository : {}
  return {
    event: env.event(),
    payload,
    sha: env.sha(),
    ref: env.ref(),
    repositoryId: env.repositoryId(),
    url: `${env.serverUrl()}/${env.repository()}/actions/runs/${env.runId()}`,
    id: env.runId(),
    attempt: env.runAttempt(),
    actorId: env.actorId(),
    defaultBranch: typeof repository.default_branch === 'string' ? repository.default_branch : 'main',
  }
}

function readPayload(): Run['payload'] {
  const path = env.eventPath()
  if (!path) return {}
  const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return isRecord(payload) ? payload : {}
}
