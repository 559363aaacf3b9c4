import { type Mode, type Rule, strengthOf } from '../core/access.ts'

/** The rules on one thing that touch one person, by how closely they name the person. */
export interface Tiers {
  readonly member: Rule | undefined
  /** Of every role that the person holds. */
  readonly roles: readonly Rule[]
  readonly everybody: Rule | undefined
}

type Deciding = readonly Rule[] | undefined

/** Which rules decide about a project. Rules that name somebody win over the default, even when they are lower. */
export function decideProject(own: Tiers, mode: Mode): Deciding {
  return mode === 'specific' ? closest(own) : (named(own) ?? one(own.everybody))
}

/** Which rules decide about every object of a kind: its own or its parent's rules, then those of what it comes from. */
export function decideKind(kinds: readonly Tiers[], mode: Mode): Deciding {
  const decide = mode === 'specific' ? closest : highest
  for (const tiers of kinds) {
    const found = decide(tiers)
    if (found) return found
  }
  return undefined
}

/** The rules on one object, on the source that it comes from, and on its kind. */
export interface ObjectTiers {
  readonly own: Tiers
  readonly source: Tiers | undefined
  readonly kinds: readonly Tiers[]
}

/**
 * Which rules decide about one object. Where the closest rule counts, the object comes before its kind. Where the
 * highest counts, only rules on the object that name somebody do; its own default comes last, unless it closes it.
 */
export function decideObject(
  { own, source, kinds }: ObjectTiers,
  mode: Mode,
  closedThingsStayClosed: boolean,
): Deciding {
  if (mode === 'specific') return closest(own) ?? (source && closest(source)) ?? decideKind(kinds, mode)
  const isClosed = closedThingsStayClosed && own.everybody?.level === 'none'
  return (
    named(own) ??
    (source && highest(source)) ??
    (isClosed ? one(own.everybody) : undefined) ??
    decideKind(kinds, mode) ??
    one(own.everybody)
  )
}

/** The first that says anything: the person, then the roles, then everybody. */
function closest({ member, roles, everybody }: Tiers): Deciding {
  return one(member) ?? strongest(roles) ?? one(everybody)
}

/** The strongest of all; the default takes part, so nobody can be held below it. */
function highest({ member, roles, everybody }: Tiers): Deciding {
  if (roles.length === 0 && (member === undefined || everybody === undefined)) return one(member ?? everybody)
  return strongest([...(one(member) ?? []), ...roles, ...(one(everybody) ?? [])])
}

function named({ member, roles }: Tiers): Deciding {
  if (member === undefined) return strongest(roles)
  return roles.length === 0 ? [member] : strongest([member, ...roles])
}

function one(rule: Rule | undefined): Deciding {
  return rule && [rule]
}

/** The strongest rules; several where they are equal. */
function strongest(rules: readonly Rule[]): Deciding {
  if (rules.length < 2) return one(rules[0])
  const top = Math.max(...rules.map(({ level }) => strengthOf(level)))
  return rules.filter(({ level }) => strengthOf(level) === top)
}
