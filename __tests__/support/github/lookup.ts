import { commitRange, readRefs } from './git-objects.ts'
import type { Issue, Label, Pull, User } from './model.ts'
import type { World } from './world.ts'

/** The account with a login, whatever its case; deleted ones are not found. */
export function findUser(world: World, login: string): User | undefined {
  const wanted = login.toLowerCase()
  return world.users.find((user) => !user.deleted && user.login.toLowerCase() === wanted)
}

/** As `findUser`; a login that nobody has is a mistake of the test. */
export function userOf(world: World, login: string): User {
  const user = findUser(world, login)
  if (user === undefined) throw new Error(`no such user: ${login}`)
  return user
}

/** The account that a commit's e-mail belongs to, or undefined as for any unknown e-mail. */
export function userOfEmail(world: World, email: string): User | undefined {
  const wanted = email.toLowerCase()
  const id = /^(\d+)\+.*@users\.noreply\.github\.com$/.exec(wanted)?.[1]
  return world.users.find(
    (user) => !user.deleted && (String(user.id) === id || user.emails.some((own) => own.toLowerCase() === wanted)),
  )
}

/** The account for an answer: null once it is deleted. */
export function presentUser(user: User | null): User | null {
  return user === null || user.deleted ? null : user
}

/** The number for a new issue or pull request. */
export function nextNumber(world: World): number {
  return world.issues.length + 1
}

/** The ref in the bare repository that a pull request's head follows. */
export function headRef(pull: Pick<Pull, 'fork' | 'head'>): string {
  return pull.fork === undefined ? `refs/heads/${pull.head}` : `refs/forks/${pull.fork}/${pull.head}`
}

/** The tip of a branch; a missing branch is a mistake of the test. */
export function tipOf(world: World, branch: string): string {
  const sha = readRefs(world.git).get(`refs/heads/${branch}`)
  if (sha === undefined) throw new Error(`no such branch: ${branch}`)
  return sha
}

/** Ids of the commits of a pull request, oldest first. */
export function pullCommits(world: World, pull: Pull): string[] {
  return commitRange(world.git, pull.mergedOnto, pull.headSha)
}

/** Finds or makes the label of the repository with a name. */
export function labelOf(world: World, name: string): Label {
  const known = world.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
  if (known !== undefined) return known
  const label: Label = { id: world.nextId(), name, color: 'ededed', description: null }
  world.labels.push(label)
  return label
}

/** Appends an event to the timeline of an issue or pull request. */
export function recordEvent(
  world: World,
  issue: Issue,
  event: string,
  actor: User,
  more: { readonly at?: string; readonly commit?: string; readonly extra?: Readonly<Record<string, unknown>> } = {},
): void {
  const createdAt = more.at ?? world.now()
  const commit = more.commit ?? null
  const extra = more.extra ?? {}
  world.timeline.push({ id: world.nextId(), issue: issue.number, event, actor, createdAt, commit, extra })
  issue.updatedAt = createdAt
}
