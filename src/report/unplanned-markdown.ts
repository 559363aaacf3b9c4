import type { Plan, Unplanned } from '../core/plan.ts'
import { list } from '../core/text.ts'
import { code, prose } from './markdown.ts'

/** The kinds that were not compared, and why. */
export function notCompared({ unplanned }: Plan): string | false {
  const kinds = unplanned.filter(({ because }) => because !== 'untouched')
  return (
    kinds.length > 0 &&
    `**Not compared:** ${kinds.map(({ kind, reason }) => `${code(kind)} (${prose(reason)})`).join(', ')}.`
  )
}

/** The kinds and projects that nobody looked at, since a pull request has nothing to do with them. */
export function notLookedAt({ unplanned }: Plan): string | false {
  const kinds = unplanned.filter(({ because }) => because === 'untouched')
  const [first] = kinds
  return (
    first !== undefined &&
    `**Not looked at**, since ${first.reason}: ${list(kinds.map(placeLeftOut))}. A run on a schedule looks at everything.`
  )
}

function placeLeftOut({ kind, projects }: Unplanned): string {
  if (!projects) return code(kind)
  const where = projects.length > 3 ? `${projects.length} other projects` : list(projects.map((name) => code(name)))
  return `${code(kind)} in ${where}`
}
