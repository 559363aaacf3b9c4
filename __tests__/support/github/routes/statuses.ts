import { addStatus } from '../arrange/issues.ts'
import { apiUrl, minimalRepository } from '../builders/repository.ts'
import { shortStatus, statusAnswer } from '../builders/status.ts'
import { type Call, invalid, notFound, ok, type Reply, type Routes, refusal, textParam } from '../call.ts'
import { objectType, resolveCommit } from '../git-objects.ts'
import { text } from '../json.ts'
import type { Status } from '../model.ts'
import { paged, pageOf } from '../paging.ts'
import type { World } from '../world.ts'

/** Commit statuses: the history per context, and the latest of each combined. */
export const statusRoutes: Routes = {
  'repos/create-commit-status': createStatus,
  'repos/list-commit-statuses-for-ref': listStatuses,
  'repos/get-combined-status-for-ref': combined,
}

const descriptionLimit = 140
const historyLimit = 1000

/** Statuses of a commit, newest first. */
export function statusesOf(world: World, sha: string): Status[] {
  return world.statuses.filter((status) => status.sha === sha).reverse()
}

function createStatus(call: Call): Reply {
  const { world, body } = call
  const sha = textParam(call, 'sha')
  if (sha.length !== 40 || objectType(world.git, sha) !== 'commit') throw invalid(`No commit found for SHA: ${sha}`)
  const { state } = body
  if (state !== 'error' && state !== 'failure' && state !== 'pending' && state !== 'success')
    throw invalid('Invalid state')
  const description = text(body, 'description') ?? null
  if (description !== null && [...description].length > descriptionLimit) {
    throw refusal(422, 'Validation Failed', [
      {
        resource: 'Status',
        code: 'custom',
        field: 'description',
        message: `description is too long (maximum is ${descriptionLimit} characters)`,
      },
    ])
  }
  const context = text(body, 'context') ?? 'default'
  if (statusesOf(world, sha).filter((status) => same(status.context, context)).length >= historyLimit) {
    throw invalid('This SHA and context has reached the maximum number of statuses.')
  }
  const targetUrl = text(body, 'target_url') ?? null
  const status = addStatus(world, { sha, state, context, description, targetUrl, creator: call.token.actor })
  return { status: 201, body: statusAnswer(world, status) }
}

function listStatuses(call: Call): Reply {
  return paged(call, statusesOf(call.world, commitOf(call)), (status) => statusAnswer(call.world, status))
}

function combined(call: Call): Reply {
  const { world } = call
  const sha = commitOf(call)
  const latest = new Map<string, Status>()
  for (const status of statusesOf(world, sha)) {
    const key = status.context.toLowerCase()
    if (!latest.has(key)) latest.set(key, status)
  }
  const statuses = [...latest.values()]
  const page = pageOf(call, statuses)
  return {
    ...ok({
      state: combinedState(statuses),
      statuses: page.items.map((status) => shortStatus(world, status)),
      sha,
      total_count: statuses.length,
      repository: minimalRepository(world),
      commit_url: apiUrl(world, `/commits/${sha}`),
      url: apiUrl(world, `/commits/${sha}/status`),
    }),
    headers: page.headers,
  }
}

function combinedState(statuses: readonly Status[]): string {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending'
}

function commitOf(call: Call): string {
  const sha = resolveCommit(call.world.git, textParam(call, 'ref'))
  if (sha === undefined) throw notFound()
  return sha
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
