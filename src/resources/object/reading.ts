import { list, nullable, object, oneOf, string } from '../../core/decode.ts'
import { RemoteError, UserError } from '../../core/errors.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { show } from '../../core/text.ts'
import { projectsToRead, type Scope } from '../resource.ts'
import { subjectOf } from '../rule-subject.ts'
import { type DeclaredObject, type ObjectKind, routeOf } from './kinds.ts'

/** One stored rule: its key, and its level. */
export interface StoredRule {
  readonly key: string
  readonly level: string
}

type Named = { readonly resource: ObjectKind; readonly id: string }

const level = oneOf(['none', 'viewer', 'editor', 'manager'])
const rules = object({
  access_controls: list(object({ access_level: level, organization_member: nullable(string), role: nullable(string) })),
})
const rows = object({ results: list(object({ resource: string, resource_id: string, access_level: string })) })

/** Reads the rules of every object that a policy names, in one project: one request an object where its address is known. */
export async function readObjects(scope: Scope, alias: string): Promise<StoredRule[]> {
  const named = objectsNamed(scope, alias)
  const bySettings = named.filter(({ resource, id }) => routeOf(resource, id) === undefined)
  const readings = [
    ...named.filter((one) => !bySettings.includes(one)).map((one) => readOne(scope, alias, one)),
    ...(bySettings.length > 0 ? [readSettings(scope, alias, bySettings)] : []),
  ]
  return (await Promise.all(readings)).flat()
}

/** The projects in which a policy names objects. */
export function projectsWithObjects(scope: Scope): string[] {
  return projectsToRead(scope, ({ projects }) =>
    Object.entries(projects ?? {}).flatMap(([alias, { objects }]) => (objects?.length ? [alias] : [])),
  )
}

/** The objects that a policy names in a project. */
export function objectsIn({ projects }: PolicyShape, alias: string): readonly DeclaredObject[] {
  return projects?.[alias]?.objects ?? []
}

function objectsNamed({ policies }: Scope, alias: string): Named[] {
  const all = policies.flatMap(({ shape }) => objectsIn(shape, alias))
  return [...new Map(all.map(({ resource, id }) => [`${resource}/${id}`, { resource, id }])).values()]
}

async function readOne(scope: Scope, alias: string, { resource, id }: Named): Promise<StoredRule[]> {
  const { posthog, names, policies } = scope
  try {
    const path = `${names.projectPath(alias)}/${routeOf(resource, id)}`
    const { access_controls } = await posthog.get(path, rules)
    return access_controls.map((row) => ({
      key: `${alias}/${resource}/${id}/${subjectOf(row, names)}`,
      level: row.access_level,
    }))
  } catch (error) {
    if (!(error instanceof RemoteError && error.failure.status === 404)) throw error
    const isWanted = policies[0] && objectsIn(policies[0].shape, alias).some((one) => isSame(one, { resource, id }))
    // With an object its rules go. Of one that the wanted policy no longer names there is nothing left to do.
    if (!isWanted) return []
    throw new UserError(
      `PostHog shows no ${show(resource)} with the id ${show(id)} in ${show(alias)}: it was deleted, or the key's owner may not see it.`,
      `Take it out of projects.${alias}.objects, or correct its id.`,
    )
  }
}

// One request a subject, so only those are asked for whom some policy names: nobody else's rule is ever touched.
async function readSettings(scope: Scope, alias: string, named: readonly Named[]): Promise<StoredRule[]> {
  const { posthog, names, policies } = scope
  const base = names.projectPath(alias)
  const declared = policies
    .flatMap(({ shape }) => objectsIn(shape, alias))
    .filter((one) => named.some((other) => isSame(one, other)))
  const roles = [...new Set(declared.flatMap(({ roles: byRole }) => Object.keys(byRole ?? {})))]
  const people = [
    ...new Set(declared.flatMap(({ members }) => Object.keys(members ?? {}).map((one) => one.toLowerCase()))),
  ]
  const asked = [
    { subject: 'default', path: `${base}/access_control_default_objects/` },
    ...roles.flatMap((name) => {
      const id = names.role(name)?.id
      return id === undefined
        ? []
        : [{ subject: `role/${name}`, path: `${base}/access_control_role_objects/?role_id=${id}` }]
    }),
    ...people.flatMap((email) => {
      const id = names.member(email)?.id
      return id === undefined
        ? []
        : [{ subject: `member/${email}`, path: `${base}/access_control_member_objects/?member_id=${id}` }]
    }),
  ]
  const answers = asked.map(async ({ subject, path }) => {
    const { results } = await posthog.get(path, rows)
    return results
      .filter(({ resource, resource_id: id }) => named.some((one) => one.resource === resource && one.id === id))
      .map((row) => ({
        key: `${alias}/${row.resource}/${row.resource_id}/${subject}`,
        level: level(row.access_level, 'results.access_level'),
      }))
  })
  return (await Promise.all(answers)).flat()
}

function isSame(a: { readonly resource: string; readonly id: string }, b: Named): boolean {
  return a.resource === b.resource && a.id === b.id
}
