import { show } from '../../core/text.ts'
import { people } from '../people.ts'
import type { LintRule } from '../rule.ts'
import { meantBy, subjectLists } from '../subjects.ts'

/** Somebody whose approval would count has no GitHub account here: it can never count. */
export const memberWithoutGithub: LintRule = {
  id: 'member-without-github',
  severity: 'warning',
  summary: 'Whoever is in a list that the review asks has a GitHub account here.',

  check({ shape, locate }, report) {
    const asked = meantBy(
      shape,
      subjectLists(shape).flatMap(({ names }) => names.filter((name) => name !== 'member')),
    )
    for (const { email, github, service } of people(shape)) {
      if (github || service || !asked.has(email.toLowerCase())) continue
      const message = `The review may ask "${show(email)}", but knows no GitHub account of theirs. Write "github: { login: …, id: … }".`
      report(locate(['members', email], 'key'), message)
    }
  },
}
