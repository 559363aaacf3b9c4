import { requiredText, textField } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import type { Dashboard, Person, Project, World } from './world.ts'

/** Creates a dashboard: a name, and nothing to see on it. */
export function createDashboard(world: World, project: Project, author: Person | null, body: JsonRecord): Dashboard {
  const name = requiredText(body, 'name', { max: 400 })
  const id = world.ids.number('dashboard')
  const dashboard: Dashboard = { id, name, createdBy: author, createdAt: world.clock.tick() }
  project.dashboards.push(dashboard)
  return dashboard
}

/** Gives a dashboard another name. */
export function renameDashboard(world: World, dashboard: Dashboard, body: JsonRecord): void {
  const name = textField(body, 'name', { max: 400 })
  if (name === undefined) return
  dashboard.name = name
  world.clock.tick()
}
