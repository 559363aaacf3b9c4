import type { Seeded } from '../seeded.ts'

/*
 * A pull request and what happens to it, in words of its own. Nothing here, nor in the oracle, knows the gate: the
 * oracle says what ought to come out, and `as-case.ts` tells the gate the same story in the gate's words.
 */

/** An account: people of the policy, and those who are none. */
export interface Actor {
  readonly name: string
  readonly id: number
  readonly kind: 'person' | 'bot' | 'stranger' | 'gone'
}

export const actors: readonly Actor[] = [
  ...['ana', 'bo', 'dee', 'eva', 'finn', 'gil', 'hal'].map((name, index) => ({
    name,
    id: index + 1,
    kind: 'person' as const,
  })),
  { name: 'robot', id: 90, kind: 'bot' },
  { name: 'alt', id: 91, kind: 'stranger' },
  { name: 'eve', id: 92, kind: 'stranger' },
  { name: 'ghost', id: 0, kind: 'gone' },
]

export const actor = (name: string): Actor => {
  const found = actors.find((one) => one.name === name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}

/** What the base branch says. Levels: 3 owner, 2 admin, 1 member. */
export interface Base {
  readonly level: Readonly<Record<string, number>>
  readonly seniors: readonly string[]
  readonly crew: readonly string[]
  readonly over: number
  readonly approvals: number
  /** A rule of its own: two admins for another payload. */
  readonly guardsPayloads: boolean
}

/** What a commit makes of the policy. */
export interface Content {
  readonly rollout: number
  readonly payload: number
  readonly isNewFlagThere: boolean
  readonly limit: number
  readonly workflow: number
  readonly comment: number
}

export interface Commit {
  readonly id: string
  readonly content: Content
  readonly author: string
  readonly coAuthors: readonly string[]
  readonly pusher: string
}

export interface Review {
  readonly by: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly commit: string
}

export interface World {
  readonly author: string
  base: Base
  commits: Commit[]
  /** Every commit that was ever the head and can still be read. */
  readonly known: Map<string, Content>
  readonly reviews: Review[]
  readonly mayWrite: Map<string, boolean | undefined>
  /** False while it is retargeted to a branch that nobody guards. */
  isIntoMain: boolean
  count: number
}

export const unchanged: Content = { rollout: 25, payload: 0, isNewFlagThere: false, limit: 50, workflow: 0, comment: 0 }

export function startWorld(random: Seeded): World {
  const author = random.chance(0.8) ? random.pick(['finn', 'eva', 'bo', 'gil']) : random.pick(['alt', 'robot'])
  const world: World = {
    author,
    base: {
      level: { ana: 3, bo: 2, dee: 2, eva: 1, finn: 1, gil: 1, hal: 1 },
      seniors: ['eva', 'bo'],
      crew: ['finn', 'gil'],
      over: 50,
      approvals: 1,
      guardsPayloads: random.chance(0.5),
    },
    commits: [],
    known: new Map(),
    reviews: [],
    mayWrite: new Map(actors.map(({ name }) => [name, name !== 'eve'])),
    isIntoMain: true,
    count: 0,
  }
  pushOne(world, random, author)
  return world
}

const people = ['ana', 'bo', 'dee', 'eva', 'finn', 'gil', 'hal']
const anybody = [...people, ...people, 'robot', 'alt', 'eve', 'ghost']

/** One thing that happens, chosen at random. Its name, for the report of a failure. */
export function happen(world: World, random: Seeded): string {
  const events: Readonly<Record<string, () => void>> = {
    push: () => pushOne(world, random, random.chance(0.8) ? world.author : random.pick(anybody)),
    'co-author': () => pushOne(world, random, world.author, [random.pick(anybody)]),
    'force-push': () => {
      const kept = random.number(world.commits.length)
      const gone = world.commits.splice(kept)
      if (random.chance(0.5)) for (const { id } of gone) world.known.delete(id)
      pushOne(world, random, world.author)
    },
    approve: () => review(world, random, 'APPROVED'),
    'approve again': () => review(world, random, 'APPROVED'),
    refuse: () => review(world, random, random.chance(0.3) ? 'CHANGES_REQUESTED' : 'COMMENTED'),
    dismiss: () => {
      const standing = world.reviews.filter(({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED')
      if (standing.length > 0) random.pick(standing).state = 'DISMISSED'
    },
    'edit of a comment': () => {},
    retarget: () => {
      world.isIntoMain = !world.isIntoMain
    },
    'permission changed': () => {
      world.mayWrite.set(random.pick(people), random.pick([true, false, undefined]))
    },
    'policy changed': () => {
      world.base = otherBase(world.base, random)
    },
  }
  const name = random.pick(Object.keys(events))
  events[name]?.()
  return name
}

function pushOne(world: World, random: Seeded, pusher: string, coAuthors: readonly string[] = []): void {
  const before = world.commits.at(-1)?.content ?? unchanged
  const content: Content = {
    rollout: random.chance(0.4) ? random.pick([10, 25, 60, 60, 90]) : before.rollout,
    payload: random.chance(0.15) ? random.number(3) : before.payload,
    isNewFlagThere: random.chance(0.15) ? !before.isNewFlagThere : before.isNewFlagThere,
    limit: random.chance(0.1) ? random.pick([50, 99]) : before.limit,
    workflow: random.chance(0.1) ? random.number(3) : before.workflow,
    comment: random.number(100),
  }
  const id = `c${world.count++}`
  world.commits.push({ id, content, author: random.chance(0.9) ? pusher : random.pick(anybody), coAuthors, pusher })
  world.known.set(id, content)
}

function review(world: World, random: Seeded, state: Review['state']): void {
  const at = random.chance(0.8) ? world.commits.at(-1) : random.pick(world.commits)
  world.reviews.push({
    by: random.chance(0.8) ? random.pick(people) : random.pick(anybody),
    state,
    commit: at?.id ?? '',
  })
}

function otherBase(base: Base, random: Seeded): Base {
  const changes: readonly (() => Base)[] = [
    () => {
      const { [random.pick(people)]: _, ...level } = base.level
      return { ...base, level }
    },
    () => ({ ...base, level: { ...base.level, [random.pick(people)]: random.pick([1, 2, 3]) } }),
    () => ({ ...base, seniors: random.some(people) }),
    () => ({ ...base, crew: random.some(people) }),
    () => ({ ...base, over: random.pick([20, 50, 80]) }),
    () => ({ ...base, approvals: random.pick([1, 2]) }),
    () => ({ ...base, guardsPayloads: !base.guardsPayloads }),
  ]
  return random.pick(changes)()
}
