import type { Fact, FactName } from '../../core/fact.ts'
import { equalJson, type Json, type JsonObject } from '../../core/json.ts'
import { unknownMaker } from '../../core/makers.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { removalLimit, shareAllowed } from '../../core/removal-limit.ts'
import { list, show } from '../../core/text.ts'
import { type Loosening, loosening } from './loosening.ts'

type Guardrails = NonNullable<PolicyShape['guardrails']>
type Exception = NonNullable<Guardrails['allow']>[number]
type Accepted = NonNullable<PolicyShape['baseline']>[number]

/** Guardrails that hold back less than before, and exceptions from them. */
export function loosenedGuardrails(base: PolicyShape, head: PolicyShape): Loosening[] {
  const [before, after] = [base.guardrails ?? {}, head.guardrails ?? {}]
  const isStricter: Readonly<Record<keyof Guardrails, boolean>> = {
    min_owners: (after.min_owners ?? 1) >= (before.min_owners ?? 1),
    required_owners: isPart(before.required_owners, after.required_owners),
    owners_need_2fa: after.owners_need_2fa === true || before.owners_need_2fa !== true,
    max_removals: isStricterLimit(base, head),
    allow: (after.allow ?? []).every((one) => (before.allow ?? []).some((other) => allowsAsMuch(other, one))),
  }
  const values: JsonObject = after
  return Object.entries(isStricter)
    .filter(([, holds]) => !holds)
    .map(([name]) => {
      const path = `guardrails.${name}`
      const sentence =
        name === 'allow'
          ? 'an exception from a guardrail is written'
          : `the guardrail \`${name}\` holds back less than before`
      return loosening(path, values[name], { facts: [fact('guardrail_changed', sentence, { path })] })
    })
}

function isPart(few: readonly string[] = [], many: readonly string[] = []): boolean {
  const all = new Set(many.map((email) => email.toLowerCase()))
  return few.every((email) => all.has(email.toLowerCase()))
}

// The share that is allowed depends on how much is there, and changes nowhere but at these counts.
function isStricterLimit(base: PolicyShape, head: PolicyShape): boolean {
  const [before, after] = [removalLimit(base), removalLimit(head)]
  return [1, before.from, after.from].every((count) => shareAllowed(after, count) <= shareAllowed(before, count))
}

function allowsAsMuch(wide: Exception, narrow: Exception): boolean {
  return (
    wide.guardrail === narrow.guardrail &&
    wide.reason === narrow.reason &&
    narrow.until <= wide.until &&
    narrow.items.every((item) => wide.items.includes(item))
  )
}

/** Differences that are accepted: for the first time, for longer, or by another word. */
export function loosenedBaseline(base: PolicyShape, head: PolicyShape): Loosening[] {
  const before = Map.groupBy(base.baseline ?? [], ({ item }) => item)
  const after = Map.groupBy(head.baseline ?? [], ({ item }) => item)
  return [...after].flatMap(([item, entries]) => {
    const known = before.get(item) ?? []
    const news = entries.filter((entry) => !known.some((one) => acceptsAsMuch(one, entry)))
    const madeBy = news.flatMap(({ changed_by: makers = [unknownMaker] }) => makers)
    const facts = accepted(known, entries)
    return news.length === 0 ? [] : [loosening(`baseline.${item}`, entries, { madeBy, facts })]
  })
}

function acceptsAsMuch(wide: Accepted, { until, ...rest }: Accepted): boolean {
  return until <= wide.until && equalJson({ ...wide, until: null }, { ...rest, until: null })
}

function accepted(before: readonly Accepted[], after: readonly Accepted[]): Fact[] {
  return after
    .filter(({ until }) => before.every((one) => until > one.until))
    .slice(0, 1)
    .map(({ item, until, changed_by: makers = [] }) => {
      const names = makers.filter((maker) => maker !== unknownMaker).map((maker) => `\`${show(maker)}\``)
      const unknown = names.length < makers.length || names.length === 0 ? ['somebody unknown'] : []
      const by = list([...names, ...unknown])
      const sentence = `the difference in \`${show(item)}\`, made by hand by ${by}, is accepted until ${until}`
      return fact('drift_accepted', before.length === 0 ? sentence : `${sentence}, longer than before`, { item, until })
    })
}

function fact(name: FactName, sentence: string, detail: Readonly<Record<string, Json>>): Fact {
  return { name, sentence, detail }
}
