import type { Fact } from '../core/fact.ts'
import { isList } from '../core/json.ts'
import { list, show } from '../core/text.ts'
import type { RiskyItem } from '../core/verdict.ts'

/** E-mails in lower case of those who get something by an item: nobody approves a grant to themselves. */
export function gainingBy({ facts }: Pick<RiskyItem, 'facts'>): string[] {
  return facts.flatMap(({ detail }) => (isList(detail.gaining) ? detail.gaining.map(String) : []))
}

/**
 * Whether whoever gains by an item wrote a part of the change, or approved it. It is no part of the item, and of its
 * hash: the same decision stays the same, whoever takes part in it.
 *
 * @param people e-mails of those who wrote or approved
 */
export function selfBenefit(item: RiskyItem, people: readonly string[]): Fact[] {
  const gaining = new Set(gainingBy(item))
  const both = [...new Set(people.map((email) => email.toLowerCase()))].filter((email) => gaining.has(email)).sort()
  if (both.length === 0) return []
  const names = list(both.map((email) => `\`${show(email)}\``))
  const sentence = `${names} ${both.length === 1 ? 'gains' : 'gain'} by this, and wrote a part of the change or approved it`
  return [{ name: 'self_benefit', sentence, detail: { people: both } }]
}
