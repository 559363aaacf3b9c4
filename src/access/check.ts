import type { Explanation, Target } from '../core/access.ts'
import type { AccessCheck, Disagreement, StatedLevel } from '../core/access-check.ts'
import type { Access } from './access.ts'
import { thing } from './rule-book.ts'
import { through } from './through.ts'

/** PostHog's own word on one person, or on whoever holds one role and nothing else, and one thing. */
export interface Statement extends StatedLevel {
  readonly who: { readonly email: string } | { readonly role: string }
  readonly target: Target
}

type Held = Pick<AccessCheck, 'compared' | 'disagreements'>

/**
 * Holds what we work out against what PostHog says. Where nobody knows the organization's mode, it counts as the one
 * that fits best: PostHog is in one of them.
 *
 * @param accesses the same state, in every mode that can be meant
 */
export function holdAgainst(accesses: readonly Access[], statements: readonly Statement[]): Held {
  const readings = accesses.map((access) => compare(access, statements))
  const [best] = readings.sort((a, b) => a.differing - b.differing)
  return { compared: best?.compared ?? 0, disagreements: best?.disagreements ?? [] }
}

function compare(access: Access, statements: readonly Statement[]): Held & { readonly differing: number } {
  let [compared, differing] = [0, 0]
  const open = new Map<string, OpenDisagreement>()
  for (const { who, target, level, source } of statements) {
    const person =
      'email' in who ? access.person(who.email) : { email: '', level: 'member' as const, roles: [who.role] }
    if (!person) continue
    const ours = access.explain(person, target)
    // Of the kinds in a project PostHog says what their rules would give, whoever gets in.
    if (ours.reason.because === 'closed_project' && target.object === undefined) continue
    compared++
    if (ours.level === level) continue
    differing++
    const name = 'email' in who ? who.email : `role/${who.role}`
    const sign = `${Object.keys(who)} ${target.project} ${thing(target.kind, target.object)} ${signOf(ours, { level, source })}`
    const known = open.get(sign)
    if (known) known.people.push(name)
    else open.set(sign, { target, people: [name], ours, theirs: { level, source } })
  }
  return { compared, differing, disagreements: together([...open.values()]) }
}

interface OpenDisagreement {
  readonly target: Target
  readonly people: string[]
  readonly ours: Explanation
  readonly theirs: StatedLevel
}

// The same people, levels and reasons are one sentence, whatever the number of things.
function together(found: readonly OpenDisagreement[]): Disagreement[] {
  const joined = new Map<string, Disagreement & { readonly on: string[] }>()
  for (const { target, people, ours, theirs } of found) {
    const on = thing(target.kind, target.object)
    const sign = `${target.project} ${signOf(ours, theirs)} ${people.join()}`
    const known = joined.get(sign)
    if (known) known.on.push(on)
    else joined.set(sign, { project: target.project, on: [on], people, ours, theirs })
  }
  return [...joined.values()]
}

function signOf(ours: Explanation, theirs: StatedLevel): string {
  return `${ours.level} ${through(ours.reason)} ${theirs.level} ${theirs.source}`
}
