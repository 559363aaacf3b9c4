import { readFileSync } from 'node:fs'
import type { StartedRun } from '../../app/action.ts'
import { isRecord } from '../../core/decode.ts'
import { env } from './env.ts'

/** What the runner says about this run: the event, the commit, the page of the run. */
export function readRun(): StartedRun {
  const payload = readPayload()
  const repository = isRecord(payload.repository) ? payload.repository : {}
  return {
    event: env.event(),
    payload,
    sha: env.sha(),
    ref: env.ref(),
    repositoryId: env.repositoryId(),
    isPublic: repository.private !== true,
    url: `${env.serverUrl()}/${env.repository()}/actions/runs/${env.runId()}`,
    id: env.runId(),
    attempt: env.runAttempt(),
    // The runner's number is that of whoever started the first attempt.
    actorId: env.triggeringActor() === env.actor() ? env.actorId() : 0,
    startedBy: env.triggeringActor(),
    defaultBranch: typeof repository.default_branch === 'string' ? repository.default_branch : ownBranch(),
  }
}

// The event of the clock says nothing of the repository, and starts runs on the default branch alone.
function ownBranch(): string {
  return env.event() === 'schedule' ? env.ref().replace(/^refs\/heads\//, '') : 'main'
}

/** What the run's pull request, or its group in a merge queue, goes onto; undefined where the run is about neither. */
export function readChange(): { readonly base: string; readonly merge?: string } | undefined {
  const { pull_request: pull, merge_group: group } = isChange(env.event()) ? readPayload() : {}
  const ofPull = isRecord(pull) && isRecord(pull.base) ? pull.base.sha : undefined
  const sha = ofPull ?? (isRecord(group) ? group.base_sha : undefined)
  const base = typeof sha === 'string' ? sha : env.baseRef() && `origin/${env.baseRef()}`
  if (!base) return undefined
  return /^refs\/pull\/\d+\/merge$/.test(env.ref()) ? { base, merge: env.sha() } : { base }
}

function isChange(event: string): boolean {
  return event.startsWith('pull_request') || event === 'merge_group'
}

function readPayload(): StartedRun['payload'] {
  const path = env.eventPath()
  if (!path) return {}
  const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return isRecord(payload) ? payload : {}
}
