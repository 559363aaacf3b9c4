import { inEveryMode } from '../../access/ask.ts'
import { holdAgainst, type Statement } from '../../access/check.ts'
import { PROJECT } from '../../access/kinds.ts'
import type { AccessState, ProjectAccess } from '../../access/state.ts'
import type { Target } from '../../core/access.ts'
import type { AccessCheck } from '../../core/access-check.ts'
import { RemoteError } from '../../core/errors.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import { plural } from '../../core/text.ts'
import type { Names } from '../../resources/names.ts'
import { addressOf } from '../../resources/object/kinds.ts'
import { askReach, askRoles, askSettings } from './stated-access.ts'

interface Asked {
  readonly posthog: PostHogReader
  readonly names: Names
  /** E-mails by the id of the membership. */
  readonly emails: ReadonlyMap<string, string>
}

/** What PostHog said, or why it said nothing. */
interface Answer {
  readonly statements: readonly Statement[]
  readonly failures: readonly Failure[]
}

interface Failure {
  readonly project: string
  readonly reason: string
}

/** A way to ask for everybody's levels, and what it cannot tell. */
interface Way {
  readonly lacks: string | undefined
  ask(asked: Asked, path: string, project: string): Promise<readonly Statement[]>
}

const newestFirst: readonly Way[] = [
  { lacks: undefined, ask: ({ posthog }, path, project) => askSettings(posthog, path, project) },
  {
    lacks: 'This PostHog says who gets into a project, and not what they may do in it.',
    ask: ({ posthog, emails }, path, project) => askReach(posthog, path, { project, kind: PROJECT }, emails),
  },
]

const mostObjects = 20

/**
 * Holds what we work out about present access against what PostHog says itself, in the projects whose rules were read:
 * one request a project, another where rules are about a role that no plain member holds, and one for each of at most 20
 * objects with rules whose address is known. It never fails: what PostHog does not answer is told with the reason.
 */
export async function checkAccess(posthog: PostHogReader, names: Names, state: AccessState): Promise<AccessCheck> {
  const before = posthog.requests
  const present = names.directory.members.filter((member) => !names.isGuest(member))
  const emails = new Map(present.map(({ id, email }) => [id, email.toLowerCase()]))
  const asked = { posthog, names, emails }
  // Where the way into a project is not known, nothing in it is; nor what is in one whose rules on kinds were not read.
  const entered = state.projects.filter(({ complete }) => complete === 'all' || complete.has(PROJECT))
  const objects = entered.filter(({ complete }) => complete === 'all').flatMap(objectsIn)
  const answers = [
    ...(await askProjects(asked, entered)),
    ...(await Promise.all(entered.flatMap((project) => askSilentRoles(asked, project, state)))),
    ...(await Promise.all(objects.slice(0, mostObjects).map((object) => askObject(asked, object)))),
  ]
  const failures = answers.flatMap((answer) => answer.failures)
  const left = objects.slice(mostObjects).map(({ target }) => target.project)
  const reason = `${plural(left.length, 'object')} more have rules: not more than ${mostObjects} are asked about.`
  return {
    ...holdAgainst(
      inEveryMode(state),
      answers.flatMap(({ statements }) => statements),
    ),
    unanswered: byReason([...failures, ...left.map((project) => ({ project, reason }))]),
    requests: posthog.requests - before,
  }
}

// The first project shows which ways this PostHog has, so that an absent one is asked for once.
async function askProjects(asked: Asked, projects: readonly ProjectAccess[]): Promise<Answer[]> {
  const [first, ...others] = projects
  if (!first) return []
  const { ways, ...lead } = await askProject(asked, first, newestFirst)
  return [lead, ...(await Promise.all(others.map((project) => askProject(asked, project, ways))))]
}

async function askProject(
  asked: Asked,
  { name, complete }: ProjectAccess,
  ways: readonly Way[],
): Promise<Answer & { readonly ways: readonly Way[] }> {
  const path = pathOf(asked, name)
  for (const [at, way] of ways.entries()) {
    const left = ways.slice(at)
    try {
      const statements = await way.ask(asked, path, name)
      const known = statements.filter(({ target }) => complete === 'all' || target.kind === PROJECT)
      const failures = way.lacks === undefined ? [] : [{ project: name, reason: way.lacks }]
      return { statements: known, failures, ways: left }
    } catch (error) {
      if (!isAbsent(error)) return { ...failed(error, name), ways: left }
    }
  }
  const reason = 'This PostHog does not say itself who may do what.'
  return { statements: [], failures: [{ project: name, reason }], ways: [] }
}

// Rules about a role that no plain member holds show in nobody's level, until somebody joins it.
function askSilentRoles(asked: Asked, project: ProjectAccess, { people }: AccessState): Promise<Answer>[] {
  const held = new Set(people.flatMap(({ level, roles }) => (level === 'member' ? roles : [])))
  const silent = project.rules.flatMap(({ subject }) =>
    subject.type === 'role' && !held.has(subject.name) ? [subject.name] : [],
  )
  const { directory } = asked.names
  const aliases = new Map(directory.roles.map((role) => [role.id, asked.names.roleAlias(role)]))
  const wanted = new Map([...aliases].filter(([, alias]) => silent.includes(alias)))
  return wanted.size > 0 ? [askRolesIn(asked, project, wanted)] : []
}

async function askRolesIn(
  asked: Asked,
  { name, complete }: ProjectAccess,
  wanted: ReadonlyMap<string, string>,
): Promise<Answer> {
  try {
    const statements = await askRoles(asked.posthog, pathOf(asked, name), name, wanted)
    return {
      statements: statements.filter(({ target }) => complete === 'all' || target.kind === PROJECT),
      failures: [],
    }
  } catch (error) {
    // Whoever says nothing about members says nothing about roles, and that has been told.
    return isAbsent(error) ? { statements: [], failures: [] } : failed(error, name)
  }
}

async function askObject(asked: Asked, { target, address }: AddressedObject): Promise<Answer> {
  try {
    const path = `${pathOf(asked, target.project)}${address}`
    return { statements: await askReach(asked.posthog, path, target, asked.emails), failures: [] }
  } catch (error) {
    return failed(error, target.project)
  }
}

function pathOf({ names }: Asked, project: string): string {
  return `${names.projectPath(project)}/`
}

interface AddressedObject {
  readonly target: Target
  readonly address: string
}

// A table of the warehouse also has the rules of its source, which are not read.
function objectsIn({ name, rules }: ProjectAccess): AddressedObject[] {
  const found = rules.flatMap(({ kind, object }) => {
    const address = object === undefined || kind === 'warehouse_table' ? undefined : addressOf(kind, object)
    return object === undefined || address === undefined ? [] : [{ target: { project: name, kind, object }, address }]
  })
  return [...new Map(found.map((one) => [one.address, one])).values()]
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof RemoteError &&
    error.failure.status === 404 &&
    error.failure.detail.startsWith('Endpoint not found')
  )
}

function failed(error: unknown, project: string): Answer {
  if (!(error instanceof RemoteError)) throw error
  return { statements: [], failures: [{ project, reason: `${error.failure.detail} ${error.remedy}` }] }
}

function byReason(failures: readonly Failure[]): AccessCheck['unanswered'] {
  const reasons = new Map<string, Set<string>>()
  for (const { project, reason } of failures) reasons.set(reason, (reasons.get(reason) ?? new Set()).add(project))
  return [...reasons].map(([reason, projects]) => ({ projects: [...projects], reason }))
}
