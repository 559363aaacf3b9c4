import type { Path } from '../core/location.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'

/** A day that a policy names, from which on something no longer holds. */
export interface EndDay {
  readonly path: Path
  /** As it is written: `2027-03-31`, the first day without it, in UTC. */
  readonly day: string
  /** How to call what ends, in a sentence. */
  readonly what: string
}

/** Lists the days on which people, exceptions, accepted differences and the freeze end. */
export function endDays({ members = {}, guardrails, baseline = [], freeze }: PolicyShape): EndDay[] {
  const ofPeople = Object.entries(members).flatMap(([email, { expires }]) =>
    expires === undefined
      ? []
      : [{ path: ['members', email, 'expires'], day: expires, what: `the access of "${email}"` }],
  )
  const ofExceptions = (guardrails?.allow ?? []).map(({ until, guardrail }, index) => ({
    path: ['guardrails', 'allow', index, 'until'],
    day: until,
    what: `the exception from "${guardrail}"`,
  }))
  const accepted = baseline.map(({ until, item }, index) => ({
    path: ['baseline', index, 'until'],
    day: until,
    what: `the acceptance of "${item}"`,
  }))
  return [
    ...ofPeople,
    ...ofExceptions,
    ...accepted,
    ...(freeze ? [{ path: ['freeze', 'until'], day: freeze.until, what: 'the freeze' }] : []),
  ]
}
