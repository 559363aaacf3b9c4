import type { Crowd, Project } from '../state/world.ts'
import { isRecord, type JsonRecord } from '../values.ts'

/** How many persons of a project meet all properties of a condition, and how many there are; rollouts do not count. */
export function reachOf(project: Project, condition: JsonRecord): { affected: number; total: number } {
  const properties = Array.isArray(condition.properties) ? condition.properties.filter(isRecord) : []
  const count = (crowds: readonly Crowd[]): number => crowds.reduce((sum, crowd) => sum + crowd.count, 0)
  const met = project.crowds.filter((crowd) => properties.every((property) => meets(crowd, property)))
  return { affected: count(met), total: count(project.crowds) }
}

type Test = (held: unknown, asked: unknown) => boolean

const TESTS: Readonly<Record<string, Test>> = {
  exact: (held, asked) => listed(asked).includes(String(held)),
  icontains: (held, asked) => String(held).toLowerCase().includes(String(asked).toLowerCase()),
  regex: (held, asked) => new RegExp(String(asked)).test(String(held)),
  is_set: () => true,
  gt: (held, asked) => Number(held) > Number(asked),
  gte: (held, asked) => Number(held) >= Number(asked),
  lt: (held, asked) => Number(held) < Number(asked),
  lte: (held, asked) => Number(held) <= Number(asked),
}

const OPPOSITES: Readonly<Record<string, string>> = {
  is_not: 'exact',
  not_icontains: 'icontains',
  not_regex: 'regex',
  is_not_set: 'is_set',
}

/** Of persons the box knows single properties; whatever else is asked for, nobody meets. */
function meets({ properties }: Crowd, { type = 'person', key, operator = 'exact', value }: JsonRecord): boolean {
  if (type !== 'person' || typeof key !== 'string' || typeof operator !== 'string') return false
  const opposite = OPPOSITES[operator]
  const held = properties[key]
  const test = TESTS[opposite ?? operator]
  if (test === undefined) return false
  return (held !== undefined && held !== null && test(held, value)) !== (opposite !== undefined)
}

function listed(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String)
}
