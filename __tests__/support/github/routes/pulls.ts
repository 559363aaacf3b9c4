import { addPull, pullObstacle } from '../arrange/pulls.ts'
import { fileAnswer } from '../builders/commit.ts'
import { pullAnswer, pullFiles, pullSummary } from '../builders/pull.ts'
import { type Call, notFound, numberParam, ok, type Reply, type Routes, refusal } from '../call.ts'
import { text } from '../json.ts'
import { pullCommits } from '../lookup.ts'
import type { Pull } from '../model.ts'
import { paged } from '../paging.ts'
import { pagedCommits } from './commits.ts'

/** Pull requests with their commits and files. */
export const pullRoutes: Routes = {
  'pulls/list': listPulls,
  'pulls/get': (call) => ok(pullAnswer(call.world, pullParam(call))),
  'pulls/create': createPull,
  'pulls/list-commits': listCommits,
  'pulls/list-files': listFiles,
}

// What the API gives at most, however far one pages.
const commitLimit = 250
const fileLimit = 3000

/** The pull request of a path; 404 when there is none. */
export function pullParam(call: Call): Pull {
  const number = numberParam(call, 'pull_number')
  const pull = call.world.pulls.find((item) => item.issue.number === number)
  if (pull === undefined) throw notFound()
  return pull
}

function listPulls(call: Call): Reply {
  const { world, query } = call
  const state = query.get('state') ?? 'open'
  const base = query.get('base')
  const head = query.get('head')
  const found = world.pulls.filter(
    (pull) =>
      (state === 'all' || pull.issue.state === state) &&
      (base === null || pull.base === base) &&
      (head === null || headLabel(call, pull) === head),
  )
  const updated = query.get('sort') === 'updated'
  const key = (pull: Pull) => (updated ? pull.issue.updatedAt : pull.issue.createdAt)
  const ascending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc'
  found.sort((a, b) => (key(a) < key(b) ? -1 : 1) * (ascending ? 1 : -1))
  return paged(call, found, (pull) => pullSummary(world, pull))
}

function headLabel(call: Call, pull: Pull): string {
  return `${pull.fork?.split('/')[0] ?? call.world.repository.owner}:${pull.head}`
}

function createPull(call: Call): Reply {
  const { world, body } = call
  const head = (text(body, 'head') ?? '').replace(`${world.repository.owner}:`, '')
  const base = text(body, 'base') ?? ''
  const message = pullObstacle(world, { head, base, fork: undefined })
  if (message !== undefined) {
    throw refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }])
  }
  const title = text(body, 'title') ?? head
  const details = { head, base, title, body: text(body, 'body') ?? null, draft: body.draft === true, fork: undefined }
  return { status: 201, body: pullAnswer(world, addPull(world, { author: call.token.actor, ...details })) }
}

function listCommits(call: Call): Reply {
  return pagedCommits(call, pullCommits(call.world, pullParam(call)).slice(0, commitLimit))
}

function listFiles(call: Call): Reply {
  const pull = pullParam(call)
  const files = pullFiles(call.world, pull).slice(0, fileLimit)
  return paged(call, files, (file) => fileAnswer(call.world, pull.headSha, file))
}
