import { invalid } from '../errors.ts'
import type { Flag } from '../flags/flag.ts'
import { byText, isStrings, sameText } from '../values.ts'

const MAX_SEARCH = 200

type Test = (flag: Flag, wanted: string) => boolean

/** The filters of the list, by query parameter. A value that makes no sense is ignored, not refused. */
const FILTERS: Readonly<Record<string, Test>> = {
  active: (flag, wanted) => activeFits(flag, wanted),
  archived: (flag, wanted) => (wanted === 'true') === flag.archived || !['true', 'false'].includes(wanted),
  key: (flag, wanted) => sameText(flag.key, wanted),
  search: (flag, wanted) => [flag.key, flag.name].some((text) => text.toLowerCase().includes(wanted.toLowerCase())),
  created_by_id: (flag, wanted) => idsIn(wanted).includes(String(flag.createdBy?.id)),
  type: (flag, wanted) => typeOf(flag) === wanted,
  evaluation_runtime: (flag, wanted) => flag.evaluation_runtime === wanted,
  excluded_properties: (flag, wanted) => !listIn(wanted).includes(flag.key),
  tags: (flag, wanted) => listIn(wanted).length === 0 || flag.tags.some((tag) => listIn(wanted).includes(tag)),
  excluded_tags: (flag, wanted) => !flag.tags.some((tag) => listIn(wanted).includes(tag)),
}

/** Picks and orders flags as the list route does: deleted ones never, archived ones only when `archived` is asked for. */
export function selectFlags(flags: readonly Flag[], query: URLSearchParams): Flag[] {
  if ((query.get('search') ?? '').length > MAX_SEARCH) {
    throw invalid(`Ensure this field has no more than ${MAX_SEARCH} characters.`, 'search', 'max_length')
  }
  let selected = flags.filter((flag) => !flag.deleted && (query.has('archived') || !flag.archived))
  for (const [name, test] of Object.entries(FILTERS)) {
    const wanted = query.get(name)
    if (wanted !== null && wanted !== '') selected = selected.filter((flag) => test(flag, wanted))
  }
  return selected.sort(orderBy(query.get('order') ?? '-created_at'))
}

function activeFits(flag: Flag, wanted: string): boolean {
  // No flag of the box is ever stale: nobody evaluates them here.
  if (wanted.toUpperCase() === 'STALE') return false
  return wanted !== 'true' && wanted !== 'false' ? true : flag.active === (wanted === 'true')
}

function typeOf(flag: Flag): string {
  if (flag.is_remote_configuration === true) return 'remote_config'
  const { multivariate } = flag.filters
  return multivariate === undefined || multivariate === null ? 'boolean' : 'multivariant'
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
