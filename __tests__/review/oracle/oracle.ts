import { actor, type Content, unchanged, type World } from './world.ts'

/*
 * What ought to come out, told from the world alone: for every demand, go through the people one by one and ask
 * whether this one has said yes to exactly this.
 */

/** Something that is asked for: how many, of whom, and what it is that they say yes to. */
interface Demand {
  readonly many: number
  readonly may: (name: string) => boolean
  readonly about: (content: Content) => string
}

export type Outcome = 'open' | 'closed' | 'not judged'

/** Whether the pull request may be merged as it stands. */
export function expected(world: World): Outcome {
  if (!world.isIntoMain) return 'not judged'
  const asked = demands(world)
  if (asked.length === 0) return 'open'
  const said = Object.keys(world.base.level).filter((name) => lastWord(world, name) === 'no')
  if (said.some((name) => asked.some((demand) => demand.may(name)))) return 'closed'
  return asked.every((demand) => isMet(world, demand)) ? 'open' : 'closed'
}

function isMet(world: World, { many, may, about }: Demand): boolean {
  const head = headOf(world)
  const yes = Object.keys(world.base.level).filter((name) => {
    if (!may(name) || lastWord(world, name) !== 'yes') return false
    const seen = world.known.get(lastReview(world, name)?.commit ?? '')
    return seen !== undefined && about(seen) === about(head)
  })
  return yes.length >= many
}

function lastReview(world: World, name: string) {
  return world.reviews.filter(({ by, state }) => by === name && state !== 'COMMENTED').at(-1)
}

// A word counts only of somebody who is a person, had no hand in it, and may write. A doubt takes a yes away only.
function lastWord(world: World, name: string): 'yes' | 'no' | 'none' {
  const last = lastReview(world, name)
  if (!last || actor(name).kind !== 'person' || hands(world).has(name)) return 'none'
  const may = world.mayWrite.get(name)
  if (last.state === 'APPROVED') return may === true ? 'yes' : 'none'
  if (last.state === 'CHANGES_REQUESTED') return may === false ? 'none' : 'no'
  return 'none'
}

function hands({ author, commits }: World): Set<string> {
  return new Set([author, ...commits.flatMap((one) => [one.author, one.pusher, ...one.coAuthors])])
}

function demands(world: World): Demand[] {
  const { base } = world
  const head = headOf(world)
  const atLeast = (level: number) => (name: string) => (base.level[name] ?? 0) >= level
  const isSenior = (name: string) => base.seniors.includes(name) && name in base.level
  const isCrew = (name: string) => (base.crew.includes(name) || isSenior(name)) && name in base.level
  const all = [...hands(world)]
  const unknown = all.filter((name) => !(name in base.level))
  const alone = all.length === 1 ? all[0] : undefined
  const found: Demand[] = []

  const flag = ({ rollout, payload }: Content) => `${rollout} ${payload}`
  const rises = head.rollout > base.over && head.rollout > unchanged.rollout
  const newPayload = head.payload !== unchanged.payload
  if (rises) found.push({ many: base.approvals, may: isSenior, about: flag })
  if (newPayload && base.guardsPayloads) found.push({ many: 2, may: atLeast(2), about: flag })
  const isEdited = head.rollout !== unchanged.rollout || newPayload
  if (isEdited && !(alone !== undefined && isCrew(alone))) found.push({ many: 1, may: isCrew, about: flag })
  if (head.isNewFlagThere && !(alone !== undefined && isSenior(alone)))
    found.push({ many: 1, may: isSenior, about: ({ isNewFlagThere }) => String(isNewFlagThere) })
  if (head.limit !== unchanged.limit) found.push({ many: 1, may: atLeast(2), about: ({ limit }) => String(limit) })
  if (head.workflow !== unchanged.workflow)
    found.push({ many: 1, may: atLeast(2), about: ({ workflow }) => String(workflow) })

  if (found.length > 0) return found.map((one) => ({ ...one, many: one.many + unknown.length }))
  const whole = ({ comment: _, ...rest }: Content) => JSON.stringify(rest)
  return unknown.length > 0 ? [{ many: 1, may: atLeast(2), about: whole }] : []
}

function headOf({ commits }: World): Content {
  return commits.at(-1)?.content ?? unchanged
}
