import { commitAnswer } from '../builders/commit.ts'
import { apiUrl, fullRepository, htmlUrl } from '../builders/repository.ts'
import { activityAnswer } from '../builders/status.ts'
import { type Call, notFound, ok, type Reply, type Routes, textParam } from '../call.ts'
import { readCommit, readRefs } from '../git-objects.ts'
import { paged, pagedByCursor } from '../paging.ts'

/** The repository itself: branches, their rules, and who pushed what. */
export const repositoryRoutes: Routes = {
  'repos/get': (call) => ok(fullRepository(call.world)),
  'repos/get-branch': getBranch,
  'repos/get-branch-rules': branchRules,
  'repos/list-activities': listActivities,
  'repos/codeowners-errors': () => ok({ errors: [] }),
}

function getBranch(call: Call): Reply {
  const { world } = call
  const name = textParam(call, 'branch')
  const sha = readRefs(world.git).get(`refs/heads/${name}`)
  if (sha === undefined) throw notFound()
  const self = apiUrl(world, `/branches/${encodeURIComponent(name)}`)
  return ok({
    name,
    commit: commitAnswer(world, readCommit(world.git, sha)),
    _links: { self, html: htmlUrl(world, `/tree/${name}`) },
    protected: (world.rules.get(name)?.length ?? 0) > 0,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  })
}

function branchRules(call: Call): Reply {
  const branch = textParam(call, 'branch')
  const types = ['creation', 'update', 'deletion', 'non_fast_forward']
  const guards = call.world.guarded.has(branch) ? types.map((type) => ({ type })) : []
  return paged(call, [...guards, ...(call.world.rules.get(branch) ?? [])], (rule) => rule)
}

function listActivities(call: Call): Reply {
  const { world, query } = call
  const ref = query.get('ref')
  const actor = query.get('actor')?.toLowerCase()
  const type = query.get('activity_type')
  const found = world.activities.filter(
    (activity) =>
      (ref === null || activity.ref === ref || activity.ref === `refs/heads/${ref}`) &&
      (actor === undefined || activity.actor.login.toLowerCase() === actor) &&
      (type === null || activity.type === type),
  )
  const newestFirst = query.get('direction') !== 'asc'
  return pagedByCursor(call, newestFirst ? found.reverse() : found, (activity) => activityAnswer(world, activity))
}
