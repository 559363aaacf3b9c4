import { invalid } from '../errors.ts'
import { requiredText } from '../fields.ts'
import { dropObjectRules } from '../state/rules.ts'
import type { Person, Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { checkContent, checkKeyIsFree } from './checks.ts'
import { checkDependencies, checkNoDependents } from './dependencies.ts'
import { readContent } from './fields.ts'
import { groupsOf, mergeFilters } from './filters.ts'
import { emptyContent, type Flag, type FlagContent } from './flag.ts'
import { withoutStaleFields } from './locking.ts'

/** What a flag is born with when its creator sends no filters: everybody. */
const OPEN_FILTERS: Readonly<JsonRecord> = { groups: [{ properties: [], rollout_percentage: null }] }

/** Creates a flag, and removes for good a soft-deleted flag that still held its key. */
export function createFlag(world: World, project: Project, author: Person | null, body: JsonRecord): Flag {
  requiredText(body, 'key', { max: 400 })
  const sent = readContent(body)
  const key = sent.key ?? ''
  const content: FlagContent = { ...emptyContent(key), ...sent }
  content.filters = bornFilters(sent, content.is_remote_configuration === true)
  checkKeyIsFree(project, key)
  checkContent(content)
  checkDependencies(project, content, undefined)
  dropDeleted(project, key)
  const at = world.clock.tick()
  const people = { createdBy: author, lastModifiedBy: author }
  const flag: Flag = { ...content, ...people, id: world.ids.number('flag'), version: 1, createdAt: at, updatedAt: at }
  project.flags.push(flag)
  return flag
}

/** Changes a flag. Every write adds one to `version`, even a write that changes nothing. */
export function updateFlag(world: World, project: Project, flag: Flag, author: Person, body: JsonRecord): void {
  readContent(body)
  const sent = readContent(withoutStaleFields(flag, body))
  const content: FlagContent = { ...contentOf(flag), ...sent }
  if (sent.filters !== undefined) content.filters = mergeFilters(flag.filters, sent.filters)
  checkKeyIsFree(project, content.key, flag)
  checkContent(content, flag)
  if (content.deleted && !flag.deleted) checkNoDependents(project, flag, 'delete')
  if (!content.active && flag.active) checkNoDependents(project, flag, 'disable')
  if (sent.filters !== undefined || (content.active && !flag.active)) checkDependencies(project, content, flag)
  dropDeleted(project, content.key, flag)
  Object.assign(flag, content)
  stampWrite(world, flag, author)
}

/** Marks one write on a flag: who, when, and which version it is now. */
export function stampWrite(world: World, flag: Flag, author: Person): void {
  flag.version += 1
  flag.updatedAt = world.clock.tick()
  flag.lastModifiedBy = author
}

function contentOf(flag: Flag): FlagContent {
  const {
    id: _id,
    version: _version,
    createdBy: _by,
    createdAt: _at,
    updatedAt: _upd,
    lastModifiedBy: _mod,
    ...content
  } = flag
  return content
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
  project.flags = project.flags.filter((flag) => !gone.includes(flag))
  dropObjectRules(
    project,
    'feature_flag',
    gone.map((flag) => String(flag.id)),
  )
}
