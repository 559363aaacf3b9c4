import { plural } from '../../core/text.ts'
import { people } from '../people.ts'
import type { LintRule } from '../rule.ts'

/** The organization hangs on one person, or on fewer than the policy itself asks for. */
export const tooFewOwners: LintRule = {
  id: 'too-few-owners',
  severity: 'warning',
  summary: 'There are at least two owners, or as many as `min_owners` says.',

  check({ shape, locate, today }, report) {
    if (!shape.members) return
    const stays = (expires: string | undefined) => expires === undefined || today === undefined || expires > today
    const owners = people(shape).filter(
      ({ level, service, expires }) => level === 'owner' && !service && stays(expires),
    )
    const wanted = shape.guardrails?.min_owners
    if (owners.length >= (wanted ?? 2)) return
    const there = owners.length === 1 ? 'There is 1 owner' : `There are ${plural(owners.length, 'owner')}`
    if (wanted === undefined) {
      report(
        locate(['members'], 'key'),
        `${there}, service accounts not counted. Name at least two: when the last one is lost, nobody can make another.`,
      )
    } else {
      const message = `${there}, service accounts not counted, but min_owners asks for ${wanted}. Name more, or lower it.`
      report(locate(['guardrails', 'min_owners']), message, { severity: 'error' })
    }
  },
}
