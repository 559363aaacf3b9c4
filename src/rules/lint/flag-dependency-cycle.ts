import { show } from '../../core/text.ts'
import { declaredFlags } from '../flags.ts'
import type { LintRule } from '../rule.ts'

/** Flags depend on each other in a circle: none of them could ever be on, and PostHog refuses the last of them. */
export const flagDependencyCycle: LintRule = {
  id: 'flag-dependency-cycle',
  severity: 'error',
  summary: 'Flags do not depend on each other in a circle.',

  check({ shape, locate }, report) {
    const dependent = declaredFlags(shape).filter(({ flag }) => flag.depends_on)
    for (const flags of Map.groupBy(dependent, ({ project }) => project).values()) {
      const needs = new Map(flags.map(({ key, flag: { depends_on = [] } }) => [key, depends_on]))
      const told = new Set<string>()
      for (const { key, path } of flags) {
        const circle = told.has(key) ? undefined : circleFrom(key, needs)
        if (!circle) continue
        for (const one of circle) told.add(one)
        const way = [...circle, key].map((one) => `"${show(one)}"`).join(' → ')
        report(
          locate([...path, 'depends_on'], 'key'),
          `These flags depend on each other in a circle, so none of them can be on: ${way}. Take one step out.`,
        )
      }
    }
  },
}

/** The way from a flag back to itself, or undefined. Each flag is visited once. */
function circleFrom(start: string, needs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const from = new Map<string, string>()
  const queue = [start]
  for (const one of queue) {
    for (const next of needs.get(one) ?? []) {
      if (next === start) return wayTo(one, start, from)
      if (from.has(next)) continue
      from.set(next, one)
      queue.push(next)
    }
  }
  return undefined
}

function wayTo(end: string, start: string, from: ReadonlyMap<string, string>): string[] {
  const way: string[] = []
  for (let one: string | undefined = end; one !== undefined && one !== start; one = from.get(one)) way.unshift(one)
  return [start, ...way]
}
