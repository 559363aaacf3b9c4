import type { Change } from '../core/change.ts'
import { UserError, Waiting } from '../core/errors.ts'
import { type Item, itemOf } from '../core/kind.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { declaredPeople, roleName, sameEmail } from '../core/subjects.ts'
import { show } from '../core/text.ts'
import { idToCome } from '../core/write.ts'
import type { Directory, Invite, Member, Project, Role } from './directory.ts'

type Id = string | number
type Live = { readonly id: Id; readonly name: string }
type Declared = Readonly<Record<string, { readonly id?: Id; readonly name?: string }>>

/**
 * Joins the policy's names with PostHog's ids. A role or project is found by its `id` where the policy gives one,
 * else by its name. Role names compare without regard to case, since PostHog keeps them unique that way.
 */
export class Names {
  readonly directory: Directory
  readonly #policies: readonly Policy[]
  readonly #expected: ReadonlySet<string>
  readonly #people: ReadonlySet<string>
  // Made when first asked for: a list that nobody looks things up in is not read.
  #roles: ReadonlyMap<Id, string> | undefined
  #projects: ReadonlyMap<Id, string> | undefined
  readonly #madeRoles = new Map<string, Role>()
  readonly #madeProjects = new Map<string, Project>()
  readonly #projectsToCome = new Set<string>()
  readonly #madeIds = new Map<Item, Id>()

  /** @param policies the policies that are compared; an earlier one wins where they disagree */
  constructor(directory: Directory, policies: readonly Policy[]) {
    this.directory = directory
    this.#policies = policies
    this.#expected = new Set(policies.slice(0, 1).flatMap(({ shape }) => declaredPeople(shape)))
    this.#people = new Set(policies.flatMap(({ shape }) => declaredPeople(shape)))
  }

  /** What the policies call a live role; one that none of them knows goes by its own name. */
  roleAlias(role: Role): string {
    this.#roles ??= nameAll(
      this.directory.roles,
      this.#policies.map(({ shape }) => namedRoles(shape)),
      (a, b) => a.toLowerCase() === b.toLowerCase(),
    )
    return this.#roles.get(role.id) ?? role.name
  }

  /** What the policies call a live project. */
  projectAlias(project: Project): string {
    this.#projects ??= nameAll(
      this.directory.projects,
      this.#policies.map(({ shape }) => shape.projects ?? {}),
      (a, b) => a === b,
    )
    return this.#projects.get(project.id) ?? project.name
  }

  role(alias: string): Role | undefined {
    return this.#madeRoles.get(alias) ?? this.directory.roles.find((role) => this.roleAlias(role) === alias)
  }

  /** Remembers a role that was created in this run, so that what needs it finds its id. */
  learnRole(alias: string, role: Role): void {
    this.#madeRoles.set(alias, role)
    this.learnId(itemOf('role', alias), role.id)
  }

  /** Remembers a project that was created in this run. */
  learnProject(alias: string, project: Project): void {
    this.#madeProjects.set(alias, project)
    this.learnId(itemOf('project', alias), project.id)
  }

  /** Remembers the id that PostHog gave to something that this run created. */
  learnId(item: Item, id: Id): void {
    this.#madeIds.set(item, id)
  }

  /** A path of a plan with the ids that this run has learned in place of the names of items. */
  filled(path: string): string {
    return [...this.#madeIds].reduce((text, [item, id]) => text.replaceAll(idToCome(item), String(id)), path)
  }

  /** The same names as they will be once these changes are made: what they create has no id yet, and goes by its item. */
  expecting(changes: readonly Pick<Change, 'item' | 'kind' | 'key' | 'operation'>[]): Names {
    const names = new Names(this.directory, this.#policies)
    for (const { item, kind, key, operation } of changes) {
      if (operation !== 'create') continue
      if (kind === 'role') names.learnRole(key, { id: idToCome(item), name: key, members: [] })
      if (kind === 'project') names.#projectsToCome.add(key)
    }
    return names
  }

  /** Whether this run creates the project, or has done so. */
  isNewProject(alias: string): boolean {
    return this.#madeProjects.has(alias) || this.#projectsToCome.has(alias)
  }

  /** The path of a project, without a slash at its end. @throws {UserError} as `project` does */
  projectPath(alias: string): string {
    const item = itemOf('project', alias)
    return `/api/projects/${this.#projectsToCome.has(alias) ? idToCome(item) : this.project(alias).id}`
  }

  /** @throws {UserError} when the key does not see the project, or sees several of its name. */
  project(alias: string): Project {
    const [found, another] = this.#projectsCalled(alias)
    if (another) {
      throw new UserError(
        `Several projects in PostHog are called "${show(another.name)}", so nobody can tell which one "${alias}" is.`,
        `Write the number of the right one as projects.${alias}.id.`,
      )
    }
    if (found) return found
    throw new UserError(
      `The project "${alias}" of the policy is not among the projects that this key sees in PostHog.`,
      `Check name and id of projects.${alias}, and that the key is not restricted to other projects.`,
    )
  }

  hasProject(alias: string): boolean {
    return this.#projectsCalled(alias).length > 0
  }

  member(email: string): Member | undefined {
    return this.directory.members.find((member) => sameEmail(member.email, email))
  }

  /** The invite that counts for a person: one that is still good before any that has expired, newest first. */
  invite(email: string): Invite | undefined {
    const invites = (this.directory.invites ?? []).filter((invite) => sameEmail(invite.email, email))
    return invites.find(({ isExpired }) => !isExpired) ?? invites[0]
  }

  /**
   * A member, for what can be given to members alone.
   *
   * @throws {Waiting} when the person is invited, or the wanted policy declares them: it goes on once they have joined
   * @throws {UserError} when nobody expects them
   */
  present(email: string): Member {
    const member = this.member(email)
    if (member) return member
    const invite = this.invite(email)
    if (invite && !invite.isExpired) {
      throw new Waiting(`${show(email)} is invited and has not joined yet.`, 'This goes on once they have accepted.')
    }
    const missing = `${show(email)} is not a member of the organization.`
    if (this.#expected.has(email.toLowerCase())) throw new Waiting(missing, 'This goes on once they have joined.')
    throw new UserError(missing, 'Declare the person under members, or take them out here; then run apply again.')
  }

  /** Whether somebody is a guest whom no policy names among its members: nobody's to manage. */
  isGuest({ isGuest, email }: Member): boolean {
    return isGuest && !this.#people.has(lowerCase(email))
  }

  #projectsCalled(alias: string): Project[] {
    const made = this.#madeProjects.get(alias)
    return made ? [made] : this.directory.projects.filter((project) => this.projectAlias(project) === alias)
  }
}

function lowerCase(email: string): string {
  return email.toLowerCase()
}

function namedRoles({ roles = {} }: PolicyShape): Declared {
  const named = Object.entries(roles).map(([key, role]) => [key, { ...role, name: roleName(key, role) }] as const)
  return Object.fromEntries(named)
}

/** Tells whether an alias means one thing in one policy and another in the next, as far as the policies can tell. */
export function isRenamed(policies: readonly Policy[]): boolean {
  const sections = [policies.map(({ shape }) => namedRoles(shape)), policies.map(({ shape }) => shape.projects ?? {})]
  return sections.some((declared: readonly Declared[]) => {
    const meant = new Map<string, string>()
    return declared.flatMap(Object.entries<Declared[string]>).some(([alias, { id, name }]) => {
      const now = JSON.stringify([id, name ?? alias])
      const before = meant.get(alias) ?? now
      meant.set(alias, now)
      return before !== now
    })
  })
}

/**
 * Gives every live thing one name: the alias of the first policy that means it, else its own. And an alias stands only
 * for what the first policy that can tell means by it, or two live things would pass for one.
 */
function nameAll(
  live: readonly Live[],
  policies: readonly Declared[],
  isSame: (a: string, b: string) => boolean,
): Map<Id, string> {
  const names = new Map<Id, string>()
  const settled = new Set<string>()
  for (const declared of policies) {
    const open = Object.entries(declared).filter(([alias]) => !settled.has(alias))
    // Whatever is meant by its id is not free for a name that it happens to bear.
    const byId = open.filter(([, { id }]) => id !== undefined)
    const byName = open.filter(([, { id }]) => id === undefined)
    for (const [alias, { id, name }] of [...byId, ...byName]) {
      const isMeant = (one: Live) => (id === undefined ? isSame(name ?? alias, one.name) : one.id === id)
      const meant = live.filter((one) => !names.has(one.id) && isMeant(one))
      for (const one of meant) names.set(one.id, alias)
      if (meant.length > 0 || id !== undefined) settled.add(alias)
    }
  }
  const aliases = new Set(policies.flatMap((declared) => Object.keys(declared)))
  return new Map(live.map((one) => [one.id, names.get(one.id) ?? ownName(one, aliases)]))
}

// A slash parts the names within a key, and what nobody declared must not pass for an alias.
function ownName({ id, name }: Live, aliases: ReadonlySet<string>): string {
  return aliases.has(name) || name.includes('/') ? `${name.replaceAll('/', '-')} (${id})` : name
}
