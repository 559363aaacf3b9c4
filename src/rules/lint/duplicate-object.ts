import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** One object stands twice in the list of a project: of two levels for the same subject only one would count. */
export const duplicateObject: LintRule = {
  id: 'duplicate-object',
  severity: 'error',
  isGate: true,
  summary: 'An object stands once in `objects`, with all its rules.',

  check({ shape, locate }, report) {
    for (const [project, { objects }] of Object.entries(shape.projects ?? {})) {
      const seen = new Map<string, number>()
      for (const [index, { resource, id }] of (objects ?? []).entries()) {
        const path = ['projects', project, 'objects']
        const first = seen.get(`${resource}/${id}`)
        if (first === undefined) seen.set(`${resource}/${id}`, index)
        else {
          const { file, start } = locate([...path, first, 'id'])
          const message = `The ${show(resource)} ${show(id)} already stands in ${show(file)}:${start.line}. Write all its rules there.`
          report(locate([...path, index, 'id']), message)
        }
      }
    }
  },
}
