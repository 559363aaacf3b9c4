import { flagHistoryPage } from '../activity/paging.ts'
import type { ProjectCall, Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { findFlag, flagPaths } from './flag-access.ts'

const read = 'activity_log:read'

/** What happened to flags: in any plan, as far back as it was written down, and with a scope that is not that of flags. */
export function flagHistoryRoutes(): Route[] {
  return [
    { paths: flagPaths('activity'), on: 'project', methods: { GET: { scope: read, answer: all } } },
    { paths: flagPaths(':flag/activity'), on: 'project', methods: { GET: { scope: read, answer: one } } },
  ]
}

function all(call: ProjectCall): Reply {
  return history(call)
}

function one(call: ProjectCall): Reply {
  return history(call, String(findFlag(call, 'viewer').id))
}

function history({ world, project, url }: ProjectCall, id?: string): Reply {
  const rows = world.activity.rows
    .filter((row) => row.scope === 'FeatureFlag' && row.projectId === project.id)
    .filter((row) => id === undefined || row.itemId === id)
  return flagHistoryPage(world, url, rows)
}
