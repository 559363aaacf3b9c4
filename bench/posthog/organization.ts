/** How large a made-up organization is. */
export interface Size {
  readonly members: number
  readonly roles: number
  readonly projects: number
  readonly flagsPerProject: number
  /** Flags of each project that have an access rule of their own. */
  readonly ruledFlagsPerProject: number
}

const organization = '0190c0de-0000-7000-8000-000000000001'
const key = 'phx_bench'

export interface Organization {
  /** For the sandbox. */
  readonly seed: string
  /** Describes exactly that. */
  readonly policy: string
  /** The same policy, with another rollout for the first 20 flags of the first project. */
  readonly changed: string
  readonly key: string
}

/** A made-up organization, as it is and as policies want it. */
export function organizationOf(size: Size): Organization {
  const people = numbered(size.members, (n) => `p${n}@example.com`)
  const roles = numbered(size.roles, (n) => ({
    name: `role_${n}`,
    members: people.filter((_, index) => index % size.roles === n),
  }))
  const projects = numbered(size.projects, (n) => ({
    alias: `project_${n}`,
    id: 100 + n,
    flags: numbered(size.flagsPerProject, (flag) => `flag-${n}-${flag}`),
    // The sandbox numbers flags as they come.
    ruled: numbered(size.ruledFlagsPerProject, (flag) => ({
      key: `flag-${n}-${flag}`,
      id: String(n * size.flagsPerProject + flag + 1),
    })),
  }))
  return {
    seed: JSON.stringify(seedOf(people, roles, projects)),
    policy: JSON.stringify(policyOf(people, roles, projects, 0)),
    changed: JSON.stringify(policyOf(people, roles, projects, 20)),
    key,
  }
}

type Roles = readonly { readonly name: string; readonly members: readonly string[] }[]
type Projects = readonly {
  readonly alias: string
  readonly id: number
  readonly flags: readonly string[]
  readonly ruled: readonly { readonly key: string; readonly id: string }[]
}[]

function seedOf(people: readonly string[], roles: Roles, projects: Projects) {
  return {
    organization: { id: organization, name: 'Bench', slug: 'bench', features: ['access_control', 'role_based_access'] },
    people: Object.fromEntries(
      people.map((email, index) => [email, { level: index < 2 ? 'owner' : 'member', first_name: 'P' }]),
    ),
    keys: [{ key, owner: people[0], label: 'bench', scopes: ['*'] }],
    roles: Object.fromEntries(roles.map(({ name, members }) => [name, { members }])),
    projects: projects.map(({ alias, id, flags, ruled }) => ({
      id,
      name: alias,
      access: [{ level: 'none' }, ...roles.slice(0, 5).map(({ name }) => ({ role: name, level: 'member' }))],
      resources: [{ resource: 'dashboard', level: 'viewer' }],
      objects: ruled.map((flag) => ({ resource: 'feature_flag', object: flag.key, role: 'role_0', level: 'viewer' })),
      flags: flags.map((flag) => ({ key: flag, name: 'A flag', active: true, rollout: 10 })),
    })),
  }
}

function policyOf(people: readonly string[], roles: Roles, projects: Projects, changed: number) {
  const access = { default: 'none', roles: Object.fromEntries(roles.slice(0, 5).map(({ name }) => [name, 'member'])) }
  const resources = { dashboard: { default: 'viewer' } }
  const flag = (isChanged: boolean) => ({ description: 'A flag', active: true, rollout: isChanged ? 20 : 10 })
  return {
    version: 1,
    organization: { id: organization },
    members: Object.fromEntries(people.map((email, index) => [email, { level: index < 2 ? 'owner' : 'member' }])),
    roles: Object.fromEntries(roles.map(({ name, members }) => [name, { members }])),
    projects: Object.fromEntries(
      projects.map(({ alias, id, ruled }) => {
        const objects = ruled.map((flag) => ({ resource: 'feature_flag', id: flag.id, roles: { role_0: 'viewer' } }))
        return [alias, { id, access, resources, ...(objects.length > 0 && { objects }) }]
      }),
    ),
    flags: Object.fromEntries(
      projects.map(({ alias, flags }, at) => [
        alias,
        Object.fromEntries(flags.map((one, index) => [one, flag(at === 0 && index < changed)])),
      ]),
    ),
  }
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n))
}
