import { invalid } from '../errors.ts'
import type { Flag } from '../flags/flag.ts'
import { experimentsOf, isEligibleForExperiment, variantsOf } from '../flags/links.ts'
import type { Project, World } from '../state/world.ts'
import { byText, isStrings, sameText } from '../values.ts'

const MAX_SEARCH = 200

type Test = (flag: Flag, wanted: string, project: Project) => boolean

/** The filters of the list, by query parameter. A value that makes no sense is ignored, not refused. */
const FILTERS: Readonly<Record<string, Test>> = {
  active: (flag, wanted) => activeFits(flag, wanted),
  archived: (flag, wanted) => (wanted === 'true') === flag.archived || !['true', 'false'].includes(wanted),
  key: (flag, wanted) => sameText(flag.key, wanted),
  search: (flag, wanted, project) =>
    [flag.key, flag.name, ...experimentsOf(project, flag).map(({ name }) => name)].some((text) =>
      text.toLowerCase().includes(wanted.toLowerCase()),
    ),
  created_by_id: (flag, wanted) => idsIn(wanted).includes(String(flag.createdBy?.id)),
  type: (flag, wanted, project) => typesOf(project, flag).includes(wanted),
  evaluation_runtime: (flag, wanted) => flag.evaluation_runtime === wanted,
  excluded_properties: (flag, wanted) => !listIn(wanted).includes(flag.key),
  tags: (flag, wanted) => listIn(wanted).length === 0 || flag.tags.some((tag) => listIn(wanted).includes(tag)),
  has_evaluation_contexts: (flag, wanted) => (wanted === 'true') === flag.evaluation_contexts.length > 0,
  eligible_for_experiment: (flag, wanted) => wanted !== 'true' || isEligibleForExperiment(flag),
  excluded_tags: (flag, wanted) => !flag.tags.some((tag) => listIn(wanted).includes(tag)),
}

/** The names that can narrow a list of flags. */
export const LIST_FILTERS: readonly string[] = Object.keys(FILTERS)

/** Picks and orders flags as the list route does: deleted ones never, archived ones only when `archived` is asked for. */
export function selectFlags({ variant }: World, project: Project, query: URLSearchParams): Flag[] {
  if ((query.get('search') ?? '').length > MAX_SEARCH) {
    throw invalid(`Ensure this field has no more than ${MAX_SEARCH} characters.`, 'search', 'max_length')
  }
  let selected = project.flags.filter((flag) => !flag.deleted && (query.has('archived') || !flag.archived))
  for (const [name, test] of Object.entries(FILTERS)) {
    const wanted = query.get(name)
    if (wanted === null || wanted === '' || (name === 'key' && !variant.flagsByKey)) continue
    selected = selected.filter((flag) => test(flag, wanted, project))
  }
  return selected.sort(orderBy(query.get('order') ?? '-created_at'))
}

function activeFits(flag: Flag, wanted: string): boolean {
  if (wanted.toUpperCase() === 'STALE') return flag.stale
  return wanted !== 'true' && wanted !== 'false' ? true : flag.active === (wanted === 'true')
}

function typesOf(project: Project, flag: Flag): string[] {
  if (flag.is_remote_configuration === true) return ['remote_config']
  const own = variantsOf(flag.filters).length > 0 ? 'multivariant' : 'boolean'
  return experimentsOf(project, flag).length > 0 ? [own, 'experiment'] : [own]
}

function orderBy(order: string): (a: Flag, b: Flag) => number {
  const direction = order.startsWith('-') ? -1 : 1
  const field = order.replace(/^-/, '')
  return (a, b) => direction * (byText(sortKey(a, field), sortKey(b, field)) || a.id - b.id)
}

function sortKey(flag: Flag, field: string): string {
  if (field === 'key') return flag.key
  if (field === 'name') return flag.name
  if (field === 'active') return String(flag.active)
  if (field === 'updated_at') return flag.updatedAt
  return flag.createdAt
}

function listIn(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text)
    return isStrings(value) ? value : []
  } catch {
    return []
  }
}

function idsIn(text: string): string[] {
  return text.replaceAll(/[[\]"\s]/g, '').split(',')
}
