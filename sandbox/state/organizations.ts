import { denied, invalid } from '../errors.ts'
import { requiredText } from '../fields.ts'
import type { JsonRecord } from '../values.ts'
import { isEntitled, membershipOf } from './find.ts'
import { readSettings, SETTING_DEFAULTS } from './organization.ts'
import { newProject } from './projects.ts'
import type { Common, Membership, Organization, Person, World } from './world.ts'

/** An organization in which there is nothing yet. */
export function emptyWorld(common: Common, organization: Organization): World {
  const { variant, clock, ids, people, keys, worlds } = common
  const lists = { members: [], invites: [], domains: [], providers: [], roles: [], projects: [], policies: [] }
  const activity = { rows: [], seen: new Map() }
  return { variant, clock, ids, people, keys, worlds, organization, activity, ...lists }
}

/** The organization that `@current` means for somebody: the chosen one, or the first that they belong to. */
export function currentWorld(common: Common, person: Person): World | undefined {
  const { worlds } = common
  const chosen = worlds.find((world) => world.organization.id === person.currentOrganizationId)
  return chosen ?? worlds.find((world) => membershipOf(world, person) !== undefined) ?? worlds[0]
}

/** Creates an organization with a first project, owned by its creator, for whom it becomes the current one. */
export function createOrganization(
  world: World,
  creator: Person,
  body: JsonRecord,
): { made: World; owner: Membership } {
  checkMayHaveMore(world, creator)
  const name = requiredText(body, 'name', { max: 64 })
  const settings = readSettings(world, body)
  const at = world.clock.tick()
  const made = emptyWorld(world, {
    id: world.ids.uuid('organization'),
    name,
    slug: freeSlug(world, name),
    features: [],
    mostSpecificAccess: true,
    settings: { ...SETTING_DEFAULTS, ...settings },
    subscribed: false,
    pendingDeletion: false,
    createdAt: at,
    updatedAt: at,
  })
  const project = newProject(world, world.ids.number('project'), 'Default project', at)
  const id = world.ids.uuid('membership')
  const owner: Membership = { id, person: creator, level: 15, guest: false, joinedAt: at, updatedAt: at }
  made.projects.push(project)
  made.members.push(owner)
  world.worlds.push(made)
  creator.currentOrganizationId = made.organization.id
  creator.currentProjectId = project.id
  return { made, owner }
}

/** Deletes an organization: marked now and gone later, or (on older servers) gone at once. */
export function deleteOrganization(world: World): void {
  if (world.variant.deletionsStopped) {
    throw invalid(
      'Organization deletion is temporarily disabled during database migration. Please try again later.',
      null,
    )
  }
  const at = world.clock.tick()
  world.organization.pendingDeletion = true
  world.organization.updatedAt = at
  if (!world.variant.deletesAtOnce) return
  const position = world.worlds.indexOf(world)
  if (position !== -1) world.worlds.splice(position, 1)
}

/** On somebody's own server a second organization needs the feature that a second project needs. */
export function checkMayHaveMore(world: World, person: Person): void {
  if (!world.variant.selfHosted || membershipOf(world, person) === undefined) return
  if (isEntitled(world, 'organizations_projects')) return
  throw denied('You must upgrade your PostHog plan to be able to create and manage multiple organizations.')
}

/** Two organizations may share a name, never a slug. */
function freeSlug({ worlds }: Common, name: string): string {
  const slug = slugOf(name)
  const taken = worlds.filter(({ organization }) => organization.slug.startsWith(slug)).length
  return taken === 0 ? slug : `${slug}-${taken + 1}`
}

/** The name of an organization as addresses of the web interface spell it. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
