import type { Entry } from '../../core/entry.ts'
import type { Policy } from '../../core/policy.ts'
import type { AnyResource } from '../../resources/resource.ts'

/**
 * The policies of one comparison. Without a last applied policy nothing tells "merged but not live yet" from
 * "changed by hand", so every such difference is drift.
 */
export interface Policies {
  /** The policy at the commit of the last successful apply, if there was one. */
  readonly lastApplied: Policy | undefined
  /**
   * What was merged after it, oldest first: an apply that stopped half-way may have written any of it. Left out, a
   * value that such a run wrote and that was merged away again is taken for a hand change, and stays.
   */
  readonly merged?: readonly Policy[]
  /** What the base branch says: the tip for a pull request; for apply and for a branch alone the same as `head`. */
  readonly base: Policy | undefined
  /** What shall become live. */
  readonly head: Policy
  /** Whose limits say what is risky: the base of a pull request; for apply both the last applied and the merged one. */
  readonly limits: readonly Policy[]
}

/** One entry as each side has it; undefined where it is absent. */
export interface Sides {
  readonly key: string
  readonly lastApplied: Entry | undefined
  /** As each policy after the last applied one had it, the base branch included. */
  readonly merged: readonly (Entry | undefined)[]
  readonly base: Entry | undefined
  readonly head: Entry | undefined
  readonly live: Entry | undefined
}

/**
 * Lines up a kind by key; what the head renames goes by its new key on every side. Two entries with one key would hide
 * each other, so the later one of a side is refused upstream.
 */
export function lineUp(resource: AnyResource, policies: Omit<Policies, 'limits'>, live: readonly Entry[]): Sides[] {
  const head = byKey(resource.desired(policies.head))
  const entriesOf = (policy: Policy | undefined) => renamed(policy ? resource.desired(policy) : [], head)
  const lastApplied = entriesOf(policies.lastApplied)
  const base = entriesOf(policies.base)
  const merged = [...(policies.merged ?? []).map(entriesOf), ...(policies.base ? [base] : [])]
  const present = renamed(live, head)
  const keys = new Set([lastApplied, ...merged, head, present].flatMap((entries) => [...entries.keys()]))
  return [...keys].sort().map((key) => ({
    key,
    lastApplied: lastApplied.get(key),
    merged: merged.map((entries) => entries.get(key)),
    base: base.get(key),
    head: head.get(key),
    live: present.get(key),
  }))
}

function byKey(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]))
}

// Where the new key is there already, the rename is done, and whatever bears the old one is something else.
function renamed(entries: readonly Entry[], head: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const found = byKey(entries)
  for (const { key, was } of head.values()) {
    const before = was && found.get(was.key)
    if (!was || !before || found.has(key)) continue
    found.delete(was.key)
    found.set(key, { ...before, key, spec: { ...was.spec, ...before.spec } })
  }
  return found
}
