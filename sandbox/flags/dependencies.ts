import { invalid } from '../errors.ts'
import type { Project } from '../state/world.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import { groupsOf } from './filters.ts'
import type { Flag, FlagContent } from './flag.ts'

/** The live flags whose conditions ask for the value of this flag. */
export function dependentsOf(project: Project, flag: Flag): Flag[] {
  return project.flags.filter((other) => other !== flag && !other.deleted && dependsOn(other.filters, flag.id))
}

/** Checks the conditions of `content` that ask for other flags; `self` is absent while the flag is being created. */
export function checkDependencies(project: Project, content: FlagContent, self: Flag | undefined): void {
  for (const property of flagProperties(content.filters)) {
    if (property.operator !== 'flag_evaluates_to') {
      throw invalid('Flag dependencies must use the flag_evaluates_to operator.', 'filters')
    }
    const target = findTarget(project, String(property.key))
    if (target === self) throw invalid('A flag cannot depend on itself.', 'filters')
    if (content.active && !target.active) {
      throw invalid(`Flag dependency on a disabled flag: ${target.key} (ID: ${target.id}).`, 'filters')
    }
    if (self !== undefined && reaches(project, target, self, new Set())) {
      throw invalid(`Circular dependency: ${target.key} (ID: ${target.id}) depends on this flag.`, 'filters')
    }
  }
}

/** Refuses to disable or delete a flag that active flags ask for. */
export function checkNoDependents(project: Project, flag: Flag, verb: 'delete' | 'disable'): void {
  const active = dependentsOf(project, flag).filter((other) => other.active)
  if (active.length === 0) return
  const shown = active.map((other) => `${other.key} (ID: ${other.id})`).join(', ')
  throw invalid(
    `Cannot ${verb} this feature flag because other flags depend on it: ${shown}. ` +
      'Please update or disable the dependent flags first.',
  )
}

function findTarget(project: Project, key: string): Flag {
  if (!/^\d+$/.test(key)) {
    throw invalid(`Flag dependencies must name a flag by its numeric id, not by "${key}".`, 'filters')
  }
  const target = project.flags.find((flag) => flag.id === Number(key) && !flag.deleted)
  if (target === undefined) throw invalid(`Flag dependency on a flag that does not exist: ID ${key}.`, 'filters')
  return target
}

function reaches(project: Project, from: Flag, wanted: Flag, seen: Set<number>): boolean {
  if (from === wanted) return true
  if (seen.has(from.id)) return false
  seen.add(from.id)
  return project.flags.some((next) => dependsOn(from.filters, next.id) && reaches(project, next, wanted, seen))
}

function dependsOn(filters: JsonRecord, id: number): boolean {
  return flagProperties(filters).some((property) => String(property.key) === String(id))
}

function flagProperties(filters: JsonRecord): JsonRecord[] {
  const properties = groupsOf(filters).flatMap((group): unknown[] =>
    Array.isArray(group.properties) ? group.properties : [],
  )
  return properties.filter(isRecord).filter((property) => property.type === 'flag')
}
