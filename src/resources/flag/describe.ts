import type { Change } from '../../core/change.ts'
import type { JsonObject } from '../../core/json.ts'
import { list } from '../../core/text.ts'
import type { FlagSpec } from './spec.ts'
import { audienceText, code, percent, stateText } from './words.ts'

/** What a change of a flag does, and for whom. */
export function describeFlag(
  [project, name]: readonly [project: string, name: string],
  { operation, fields, live, wanted }: Pick<Change, 'operation' | 'fields' | 'live' | 'wanted'>,
): string {
  const flag = `the flag ${code(name)} in ${code(project)}`
  const before = flagIn(live)
  if (operation === 'delete')
    return `remove ${flag}${before?.active ? ', which is on: turn it off first, in its own pull request' : ''}`
  const after = flagIn({ ...live, ...wanted })
  if (operation === 'create') return `create ${flag}${after ? `, ${stateText(after)}` : ''}`
  const clauses =
    before && after
      ? clausesOf(
          fields.map(({ field }) => field),
          before,
          after,
        )
      : []
  return `change ${flag}${clauses.length > 0 ? `: ${list(clauses)}` : ''}`
}

function clausesOf(fields: readonly string[], before: FlagSpec, after: FlagSpec): string[] {
  const touches = (...names: string[]) => names.some((name) => fields.includes(name))
  const clauses = [
    touches('key') && `renamed from ${code(before.key)}`,
    touches('archived') && 'out of the archive',
    touches('active') &&
      (after.active ? `turned on for ${audienceText(after)}` : `turned off for ${audienceText(before)}`),
    touches('rollout', 'depends_on') && audienceClause(touches('active'), before, after),
    touches('variants') && `its variants are ${variantsText(after)}`,
    touches('payloads') && payloadClause(before, after),
  ]
  return clauses.filter((clause) => typeof clause === 'string')
}

function audienceClause(isTurned: boolean, before: FlagSpec, after: FlagSpec): string | false {
  if (isTurned) return !after.active && `once on, for ${audienceText(after)}`
  return `${after.active ? '' : 'once on, '}for ${audienceText(after)} instead of ${audienceText(before)}`
}

function variantsText({ variants = [] }: FlagSpec): string {
  if (variants.length === 0) return 'gone'
  return list(variants.map(({ key, rollout_percentage: share }) => `${code(key)} with ${percent(share)}`))
}

function payloadClause({ payloads: before = {} }: FlagSpec, { payloads: after = {} }: FlagSpec): string {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return `another payload for ${list(changed.map(code))}`
}

// A sentence is also asked for where a side is not there.
function flagIn(spec: JsonObject | undefined): FlagSpec | undefined {
  const isFlag = typeof spec?.active === 'boolean' && (typeof spec.rollout === 'number' || Array.isArray(spec.rollout))
  return isFlag ? (spec as FlagSpec) : undefined
}
