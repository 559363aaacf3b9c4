import { runAnswer } from '../builders/run.ts'
import { type Call, notFound, numberParam, ok, type Reply, type Routes } from '../call.ts'
import { pageOf } from '../paging.ts'

/** Workflow runs, and the rate limit they share. */
export const runRoutes: Routes = {
  'actions/get-workflow-run': getRun,
  'actions/list-workflow-runs-for-repo': listRuns,
  'rate-limit/get': rateLimit,
}

function getRun(call: Call): Reply {
  const id = numberParam(call, 'run_id')
  const run = call.world.runs.find((item) => item.id === id)
  if (run === undefined) throw notFound()
  return ok(runAnswer(call.world, run))
}

function listRuns(call: Call): Reply {
  const { world, query } = call
  const wanted = { event: query.get('event'), branch: query.get('branch'), sha: query.get('head_sha') }
  const status = query.get('status')
  const found = world.runs.filter(
    (run) =>
      (wanted.event === null || run.event === wanted.event) &&
      (wanted.branch === null || run.branch === wanted.branch) &&
      (wanted.sha === null || run.sha === wanted.sha) &&
      (status === null || run.status === status || run.conclusion === status),
  )
  const page = pageOf(call, found.reverse())
  const workflow_runs = page.items.map((run) => runAnswer(world, run))
  return { status: 200, body: { total_count: found.length, workflow_runs }, headers: page.headers }
}

function rateLimit(call: Call): Reply {
  const used = call.world.requests.length
  const core = { limit: 1000, remaining: Math.max(1000 - used, 1), reset: 2_000_000_000, used }
  return ok({ resources: { core, search: { limit: 30, remaining: 30, reset: 2_000_000_000, used: 0 } }, rate: core })
}
