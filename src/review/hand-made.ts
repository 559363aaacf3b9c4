import { isList } from '../core/json.ts'
import { unknownMaker } from '../core/makers.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { RiskyItem } from '../core/verdict.ts'
import { type Involved, personByEmail } from './people.ts'

/**
 * Who made by hand what an item accepts, as the change itself says. None of these people approves it; whom it leaves open,
 * or names though the policy does not know them, could be anybody.
 */
export function handMadeBy({ facts }: Pick<RiskyItem, 'facts'>, shape: PolicyShape): Involved {
  const names = new Set(facts.flatMap(({ detail }) => (isList(detail.madeBy) ? detail.madeBy.map(String) : [])))
  const people = new Set<string>()
  const strangers: string[] = []
  for (const name of names) {
    const person = name === unknownMaker ? undefined : personByEmail(shape, name)
    if (person === undefined) strangers.push(name)
    else people.add(person)
  }
  return { people: [...people], strangers }
}
