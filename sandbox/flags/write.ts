import { invalid } from '../errors.ts'
import { requiredText } from '../fields.ts'
import { dropObjectRules } from '../state/rules.ts'
import type { Person, Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { checkContent, checkKeyIsFree } from './checks.ts'
import { checkCohorts } from './cohorts.ts'
import { checkDependencies, checkNoDependents } from './dependencies.ts'
import { readContent } from './fields.ts'
import { groupsOf, mergeFilters } from './filters.ts'
import { contentOf, emptyContent, type Flag, type FlagContent } from './flag.ts'
import { checkFlagCount, checkSize } from './limits.ts'
import { burialKey, checkKeyIsReusable, checkLinks, checkMayDelete, revivedKey } from './links.ts'
import { withoutStaleFields } from './locking.ts'

/** What a flag is born with when its creator sends no filters: everybody. */
const OPEN_FILTERS: Readonly<JsonRecord> = { groups: [{ properties: [], rollout_percentage: null }] }

/** Creates a flag, and removes for good a soft-deleted flag that still held its key. */
export function createFlag(world: World, project: Project, author: Person | null, body: JsonRecord): Flag {
  requiredText(body, 'key', { max: 400 })
  const sent = readable(world, body)
  const key = sent.key ?? ''
  const content: FlagContent = { ...emptyContent(key), ...sent }
  content.filters = bornFilters(sent, content.is_remote_configuration === true)
  checkFlagCount(world, project)
  checkKeyIsFree(project, key)
  checkContent(content)
  checkSize(world, content)
  checkCohorts(project, content)
  checkDependencies(project, content, undefined)
  dropDeleted(project, key)
  const at = world.clock.tick()
  const people = { createdBy: author, lastModifiedBy: author }
  const unused = { history: new Map(), calledAt: null, stale: false, usedInReplay: false, buriedKey: null }
  const id = world.ids.number('flag')
  const flag: Flag = { ...content, ...people, ...unused, id, version: 1, createdAt: at, updatedAt: at }
  flag.history.set(1, contentOf(flag))
  project.flags.push(flag)
  return flag
}

/** Changes a flag. Every write adds one to `version`, even a write that changes nothing. */
export function updateFlag(world: World, project: Project, flag: Flag, author: Person | null, body: JsonRecord): void {
  readContent(body)
  const sent = readable(world, withoutStaleFields(flag, body))
  const content: FlagContent = { ...contentOf(flag), ...sent }
  content.analytics_dashboards = [...new Set([...flag.analytics_dashboards, ...(sent.analytics_dashboards ?? [])])]
  if (sent.filters !== undefined) content.filters = mergeFilters(flag.filters, sent.filters)
  if (flag.deleted && !content.deleted && flag.buriedKey !== null) content.key = revivedKey(project, flag.buriedKey)
  checkKeyIsFree(project, content.key, flag)
  checkContent(content, flag)
  checkSize(world, content)
  if (sent.filters !== undefined) checkCohorts(project, content)
  checkLinks(project, flag, content)
  if (!content.active && flag.active) checkNoDependents(project, flag, 'disable')
  if (sent.filters !== undefined || (content.active && !flag.active)) checkDependencies(project, content, flag)
  if (content.deleted && !flag.deleted) bury(project, flag, content)
  dropDeleted(project, content.key, flag)
  if (!content.deleted) flag.buriedKey = null
  Object.assign(flag, content)
  stampWrite(world, flag, author)
}

/** Deletes a flag as many at once are deleted: softly, and without a new version. */
export function deleteQuietly(world: World, project: Project, flag: Flag, author: Person): void {
  const content = contentOf(flag)
  bury(project, flag, content)
  Object.assign(flag, content, { deleted: true, updatedAt: world.clock.tick(), lastModifiedBy: author })
}

/** A deleted flag that an experiment still shows gives its key away. */
function bury(project: Project, flag: Flag, content: FlagContent): void {
  checkNoDependents(project, flag, 'delete')
  checkMayDelete(project, flag)
  const key = burialKey(project, flag)
  if (key === null) return
  flag.buriedKey = flag.key
  content.key = key
}

/** Marks one write on a flag: who, when, and which version it is now. */
export function stampWrite(world: World, flag: Flag, author: Person | null): void {
  flag.version += 1
  flag.history.set(flag.version, contentOf(flag))
  flag.updatedAt = world.clock.tick()
  flag.lastModifiedBy = author
}

function bornFilters(sent: Partial<FlagContent>, isRemoteConfiguration: boolean): JsonRecord {
  const filters = mergeFilters({}, sent.filters ?? structuredClone({ ...OPEN_FILTERS }))
  const groups = groupsOf(filters)
  if (groups.length === 0) throw invalid('groups: At least one release condition is required.', 'filters', 'min_length')
  if (!isRemoteConfiguration) return filters
  const opened = groups.map((group) => ({ ...group, rollout_percentage: group.rollout_percentage || 100 }))
  return { ...filters, groups: opened }
}

function dropDeleted(project: Project, key: string, self?: Flag): void {
  const gone = project.flags.filter((flag) => flag !== self && flag.deleted && flag.key === key)
  for (const flag of gone) checkKeyIsReusable(project, flag)
  project.flags = project.flags.filter((flag) => !gone.includes(flag))
  dropObjectRules(
    project,
    'feature_flag',
    gone.map((flag) => String(flag.id)),
  )
}

/** Contexts count only where PostHog has switched them on for the organization; elsewhere they are dropped in silence. */
function readable(world: World, body: JsonRecord): Partial<FlagContent> {
  const { evaluation_contexts, ...rest } = readContent(body)
  if (evaluation_contexts === undefined || !world.variant.evaluationContexts) return rest
  return { ...rest, evaluation_contexts }
}
