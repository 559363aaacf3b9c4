import type { Fact } from '../../core/fact.ts'
import { equalJson, type Json } from '../../core/json.ts'
import { show } from '../../core/text.ts'

/** A part of what the gate reads that changes, where nothing proves that the gate asks as much as before. */
export interface Loosening {
  /** Where it stands, as `feature_flags.production_project`. */
  readonly path: string
  /** What stands there afterwards; null where it goes. */
  readonly value: Json
  readonly facts: readonly Fact[]
}

interface More {
  /** E-mails of those whom it is about: nobody approves what they get themselves. */
  readonly gaining?: readonly string[]
  /** Who made by hand what it accepts, as `changed_by` says. */
  readonly madeBy?: readonly string[]
  /** What it means beyond that the gate changes. */
  readonly facts?: readonly Fact[]
}

/** Says that a part of the gate is loosened, or may be. */
export function loosening(
  path: string,
  value: Json | undefined,
  { gaining = [], madeBy = [], facts = [] }: More = {},
): Loosening {
  const sentence = `\`${show(path)}\` changes, which the review itself reads: who may approve, and what needs approval`
  const detail = { path, ...(gaining.length > 0 && { gaining }), ...(madeBy.length > 0 && { madeBy }) }
  return { path, value: value ?? null, facts: [{ name: 'policy_gate_changed', sentence, detail }, ...facts] }
}

type Members<T> = Readonly<Record<string, T>> | undefined

/** One member of a section that differs, by its key; undefined on the side that lacks it. */
export interface Differing<T> {
  readonly key: string
  readonly before: T | undefined
  readonly after: T | undefined
}

/** The members of a section that differ, in the order of their keys. */
export function differing<T extends Json>(before: Members<T>, after: Members<T>): Differing<T>[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort()
  return keys
    .map((key) => ({ key, before: before?.[key], after: after?.[key] }))
    .filter((one) => !equalJson(one.before, one.after))
}

/**
 * Whether each field is proven to be as strict as before. A record over all keys of a type makes a new field an error
 * of the compiler until somebody has thought about it.
 */
export function allHold(proven: Readonly<Record<string, boolean>>): boolean {
  return Object.values(proven).every((holds) => holds)
}
