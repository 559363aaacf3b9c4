import { invalid } from '../errors.ts'
import type { Project } from '../state/world.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import { groupsOf } from './filters.ts'
import type { FlagContent } from './flag.ts'

/** Refuses conditions that ask for a cohort that is not there, or for one that is worked out from events. */
export function checkCohorts(project: Project, content: FlagContent): void {
  for (const property of groupsOf(content.filters).flatMap(propertiesOf)) {
    if (property.type !== 'cohort') continue
    const cohort = project.cohorts.find((known) => String(known.id) === String(property.value))
    if (cohort === undefined) {
      throw invalid(`Cohort with id ${String(property.value)} does not exist`, 'filters', 'cohort_does_not_exist')
    }
    if (cohort.byEvents) {
      throw invalid(
        `Cohort '${cohort.name}' with filters of type behavioral cannot be used in feature flags.`,
        'filters',
      )
    }
  }
}

/** Filters as they are read: conditions that ask for a cohort carry its name, which no write needs. */
export function withCohortNames(project: Project, filters: JsonRecord): JsonRecord {
  const copy = structuredClone(filters)
  for (const property of groupsOf(copy).flatMap(propertiesOf)) {
    const cohort = project.cohorts.find((known) => String(known.id) === String(property.value))
    if (property.type === 'cohort' && cohort !== undefined) property.cohort_name = cohort.name
  }
  return copy
}

function propertiesOf(group: JsonRecord): JsonRecord[] {
  return Array.isArray(group.properties) ? group.properties.filter(isRecord) : []
}
