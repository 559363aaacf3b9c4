import { isRecord } from '../../core/decode.ts'
import type { Path } from '../../core/location.ts'
import { pending } from '../pending.ts'
import type { LintRule } from '../rule.ts'

/** Something is written that nothing acts on yet: it must not look as if it were in force. */
export const notInForce: LintRule = {
  id: 'not-in-force',
  severity: 'warning',
  summary: 'What nothing acts on yet is not taken to be in force.',

  check({ shape, locate }, report) {
    for (const { path, gap, severity } of pending) {
      const [first, ...others] = written(shape, path, [])
      if (!first) continue
      report(locate(first, 'key'), `Nothing acts on "${path.at(-1)}" yet. ${gap}`, {
        ...(severity && { severity }),
        also: others.map((other) => ({ at: locate(other, 'key'), message: 'Here too.' })),
      })
    }
  },
}

/** The places that hold something where a path with `*` for any key leads. */
function written(value: unknown, [step, ...rest]: readonly string[], at: Path): Path[] {
  if (step === undefined) return isEmpty(value) ? [] : [at]
  if (!isRecord(value)) return []
  const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : []
  return keys.flatMap((key) => written(value[key], rest, [...at, key]))
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined || value === null
  return Object.keys(value).length === 0
}
