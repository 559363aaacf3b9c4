import type { Change } from '../core/change.ts'
import { anything, integer, known, object, string } from '../core/decode.ts'
import { RemoteError, UserError } from '../core/errors.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import { idToCome } from '../core/write.ts'
import { type Project, readDirectory } from './directory.ts'
import { cameOrWent, isCalled, setTo } from './logged.ts'
import { defineResource, type Scope } from './resource.ts'
import { type Step, step } from './step.ts'

/** A project that is found by its `id` may be called anything, as long as the policy does not say how. */
type ProjectSpec = { readonly name?: string }

const created = object({ id: integer, name: string })
const self = object({ uuid: string })

/** The projects of the organization. They are created and renamed; no policy deletes one. */
export const project = defineResource<ProjectSpec>({
  kind: 'project',
  after: [],
  looksUp: ['projects'],
  compare: ['name'],

  logged: {
    scopes: ['Project', 'Team'],
    fields: ['name'],
    isAbout: (row, { handle, wanted }) => (handle ? row.id === handle.id : isCalled(row, ['name'], wanted?.name)),
    // Settings of a project are logged by themselves: where they come from and go to is no news of the project.
    presence: (row, { live, wanted }) =>
      row.scope === 'Project' ? cameOrWent(row, ['name'], (live ?? wanted)?.name) : undefined,
    ledTo: (row, { live }) => setTo(row, ['name', 'project name'], live?.name),
  },

  reach: () => 'update', // A project that no file names stays as it is.

  desired: ({ shape, locate }) =>
    Object.entries(shape.projects ?? {}).map(([alias, declared]) => ({
      key: alias,
      spec: nameOf(alias, declared),
      at: locate(['projects', alias], 'key'),
    })),

  emit(entries) {
    const projects: NonNullable<PolicyShape['projects']> = {}
    for (const { key, spec, live } of entries) {
      projects[key] = {
        ...(spec.name !== undefined && spec.name !== key && { name: spec.name }),
        ...(live && { id: Number(live.id) }),
      }
    }
    return { projects }
  },

  place: (key) => ['projects', key],

  async read({ names, policies }) {
    // PostHog lets projects share a name, as two runs at once may leave them: then one would hide the other.
    for (const alias of policies.flatMap(({ shape }) => Object.keys(shape.projects ?? {}))) {
      if (names.hasProject(alias)) names.project(alias)
    }
    return names.directory.projects.map((live) => ({
      key: names.projectAlias(live),
      spec: { name: live.name },
      live: { id: String(live.id) },
    }))
  },

  manages: () => false,
  needs: () => [],
  facts: () => [],
  effect: () => 'grant',

  describe({ key, operation, live, wanted }) {
    const name = quoted(wanted?.name ?? key)
    if (operation === 'create') return `create the project ${name}, closed to everybody but admins`
    if (operation === 'delete') return `leave the project ${quoted(live?.name ?? key)} alone`
    return `rename the project ${quoted(live?.name)} to ${name}`
  },

  writes({ item, key, operation, handle, wanted }, scope) {
    if (operation === 'create') return createClosed({ item, key, name: wanted?.name }, scope)
    const { id } = known(handle, `the live project ${key}`)
    return [step('PATCH', `/api/projects/${id}/`, { name: wanted?.name })]
  },
})

function nameOf(alias: string, { id, name }: { readonly id?: number; readonly name?: string }): ProjectSpec {
  if (name !== undefined) return { name }
  return id === undefined ? { name: alias } : {}
}

/**
 * Makes a project that nobody but admins gets into. PostHog opens a new one to every member as its admin, so that the
 * closing rule is the very next request; what the policy opens is a change of its own, after its own approval.
 */
function createClosed({ item, key, name }: Pick<Change, 'item' | 'key'> & { name: unknown }, scope: Scope): Step[] {
  const { organization, names, policies } = scope
  if (typeof name !== 'string' || policies[0]?.shape.projects?.[key]?.id !== undefined) {
    throw new UserError(
      `The project ${show(key)} has a number in the policy, but this key sees no such project in PostHog.`,
      `Check projects.${key}.id. PostHog chooses the number of a new project: take it out to have one created.`,
    )
  }
  return [
    step('POST', `/api/organizations/${organization}/projects/`, { name }, async (send) => {
      await refuseBlindness(scope)
      names.learnProject(key, await orFound(send(created), name, scope))
    }),
    step('PUT', `/api/projects/${idToCome(item)}/access_controls/`, { access_level: 'none' }, async (send) => {
      await orOpen(send(anything), name)
    }),
  ]
}

// Whoever is no admin does not see the projects that are closed to them, and would create one of these once more.
async function refuseBlindness({ posthog, names }: Scope): Promise<void> {
  const { uuid } = await posthog.get('/api/users/@me/', self)
  const owner = names.directory.members.find(({ userId }) => userId === uuid)
  if (owner && owner.level >= 8) return
  throw new UserError(
    'The owner of the key is no admin of the organization, and may not see every project: one that is missing may exist.',
    'Use the key of an admin, or create the project in PostHog.',
  )
}

// An answer that got lost must not leave a project open: it is looked for, and closed like any other.
async function orFound(made: Promise<Project>, name: string, scope: Scope): Promise<Project> {
  try {
    return await made
  } catch (error) {
    if (!(error instanceof RemoteError && error.failure.ambiguous === true)) throw error
    const { projects } = await readDirectory(scope.posthog, scope.organization, scope.policies)
    const found = projects.find((one) => one.name === name)
    if (found) return found
    throw error
  }
}

async function orOpen(closed: Promise<unknown>, name: string): Promise<void> {
  try {
    await closed
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    throw new UserError(
      `The project ${show(name)} was created, but could not be closed: ${error.message} Every member is its admin until somebody does.`,
      'Set its default access to "No access" in PostHog now, then run apply again.',
    )
  }
}

function quoted(name: unknown): string {
  return `\`${show(String(name))}\``
}
