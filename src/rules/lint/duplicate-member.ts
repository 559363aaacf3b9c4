import { equalJson, valueAt } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { show } from '../../core/text.ts'
import { type PersonMention, rosters } from '../people.ts'
import type { LintRule } from '../rule.ts'

/** One person is written twice, in different case: PostHog has one account for both, so one of the two is ignored. */
export const duplicateMember: LintRule = {
  id: 'duplicate-member',
  severity: 'error',
  isGate: true,
  summary: 'A person is declared once, and stands once in a role or a project, whatever the case of the address.',

  check({ shape, locate }, report) {
    for (const { name, people } of rosters(shape)) {
      for (const [again, first] of repeated(people)) {
        report(locate(again.path, again.part), sentence(again.email, first.email, show(name)), {
          also: [{ at: locate(first.path, first.part), message: 'The first one stands here.' }],
          ...(saysTheSame(shape, again, first) && { fix: { remove: again.path } }),
        })
      }
    }
  },
}

// In a list a name says all; in a map two entries may differ, and only a person knows which one is meant.
function saysTheSame(shape: PolicyShape, again: PersonMention, first: PersonMention): boolean {
  return again.part === 'value' || equalJson(valueAt(shape, again.path), valueAt(shape, first.path))
}

function sentence(again: string, first: string, where: string): string {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`
}

function repeated(people: readonly PersonMention[]): [again: PersonMention, first: PersonMention][] {
  const seen = new Map<string, PersonMention>()
  return people.flatMap((person): [PersonMention, PersonMention][] => {
    const first = seen.get(person.email.toLowerCase())
    if (first) return [[person, first]]
    seen.set(person.email.toLowerCase(), person)
    return []
  })
}
