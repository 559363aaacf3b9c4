import { activityPage } from '../activity/paging.ts'
import type { ActivityRow } from '../activity/row.ts'
import { keptRows, projectRows, scopesIn, selectAdvanced, selectBasic } from '../activity/select.ts'
import { bare, denied, paymentRequired } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import type { OrganizationCall, ProjectCall, Reply } from '../http/call.ts'
import { ok } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { isEntitled } from '../state/find.ts'
import { byText, isRecord } from '../values.ts'
import { isEarly, type Variant } from '../variant.ts'

const read = 'activity_log:read'

/** Of these the newest servers tell everybody, whatever the plan. */
const FREE_SCOPES = ['FeatureFlag', 'Experiment']

/** Who did what: in one project, and (for admins) in the whole organization. */
export function activityRoutes(variant: Variant): Route[] {
  const under = (rest: string): string[] => [`/api/projects/:project/${rest}`, `/api/environments/:project/${rest}`]
  const advanced = isEarly(variant) ? 'closed' : read
  const exporting = variant.exportByKey ? advanced : 'closed'
  const whole = '/api/organizations/:org/advanced_activity_logs'
  return [
    { paths: under('activity_log'), on: 'project', methods: { GET: { scope: read, answer: listBasic } } },
    {
      paths: under('advanced_activity_logs'),
      on: 'project',
      methods: { GET: { scope: advanced, answer: listAdvanced } },
    },
    {
      paths: under('advanced_activity_logs/available_filters'),
      on: 'project',
      methods: { GET: { scope: advanced, answer: listFilters } },
    },
    {
      paths: under('advanced_activity_logs/export'),
      on: 'project',
      methods: { POST: { scope: exporting, answer: orderExport } },
    },
    { paths: [whole], on: 'organization', methods: { GET: { scope: advanced, answer: listWhole } } },
    {
      paths: [`${whole}/export`],
      on: 'organization',
      methods: { POST: { scope: exporting, answer: refuseExport } },
    },
  ]
}

function listBasic(call: ProjectCall): Reply {
  const { world, project, url } = call
  if (!isEarly(world.variant)) checkPlan(call, scopesIn(url.searchParams))
  return activityPage(world, url, selectBasic(projectRows(world, project), url.searchParams))
}

function listAdvanced(call: ProjectCall): Reply {
  const { world, project, url } = call
  checkPlan(call, scopesIn(url.searchParams))
  return activityPage(world, url, selectAdvanced(projectRows(world, project), url.searchParams, false))
}

function listWhole(call: OrganizationCall): Reply {
  const { world, member, url } = call
  if (member.level < 8) throw denied('Only organization admins and owners can view organization-wide activity logs.')
  checkPlan(call, [])
  return activityPage(world, url, selectAdvanced(keptRows(world), url.searchParams, true))
}

function listFilters(call: ProjectCall): Reply {
  checkPlan(call, [])
  const rows = projectRows(call.world, call.project)
  const values = (value: (row: ActivityRow) => string | null | undefined): { value: string; label: string }[] => {
    const seen = new Set(rows.map(value).filter((text) => text !== null && text !== undefined))
    return [...seen].sort(byText).map((text) => ({ value: text, label: text }))
  }
  const people = new Map(rows.flatMap(({ person }) => (person === null ? [] : [[person.uuid, person.email] as const])))
  return ok({
    static_filters: {
      users: [...people].map(([value, label]) => ({ value, label })),
      scopes: values((row) => row.scope),
      activities: values((row) => row.activity),
      clients: values((row) => row.client),
    },
    detail_fields: {},
  })
}

/** The file itself is made in the background, and never in the box. */
function orderExport(call: ProjectCall): Reply {
  checkPlan(call, [])
  const { format = 'csv', filters = {} } = objectBody(call.body)
  if (format !== 'csv' && format !== 'xlsx') throw sentence(`Unsupported export format: ${String(format)}`)
  if (!isRecord(filters)) throw sentence('Filters are invalid')
  return { status: 202, body: { id: call.world.ids.number('export'), export_format: format } }
}

function refuseExport(): never {
  throw sentence('Export is not yet supported on the organization-scoped activity logs endpoint.')
}

function checkPlan({ world }: OrganizationCall, scopes: readonly string[]): void {
  if (isEntitled(world, 'audit_logs')) return
  const isFree = scopes.length > 0 && scopes.every((scope) => FREE_SCOPES.includes(scope))
  if (!world.variant.flagLogIsFree || !isFree) throw paymentRequired('Audit logs')
}

/** These refusals carry one bare sentence in place of the usual envelope. */
function sentence(error: string): Error {
  return bare(400, { error }, error)
}
