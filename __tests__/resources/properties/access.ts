import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { isRecord } from '../../../src/core/decode.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import { type KindProperties, ruleAt, someOf } from './kind-properties.ts'
import { boxNames } from './vocabulary.ts'

const all = ['none', 'viewer', 'editor', 'manager']
const levels: Readonly<Record<string, readonly string[]>> = {
  resource_block: all,
  resource_block_from_viewer: all.slice(1),
  resource_block_to_viewer: all.slice(0, 2),
}

const inSchema = ['properties', 'projects', 'additionalProperties', 'properties', 'resources', 'properties']

/** Every kind of object that the language knows, with the levels that it may have. */
const resourceLevels = Object.entries(memberOf(JSON.parse(readFileSync('schemas/policy.schema.json', 'utf8')))).map(
  ([name, block]) => [name, levels[/resource_block\w*/.exec(JSON.stringify(block))?.[0] ?? ''] ?? []] as const,
)

function memberOf(schema: unknown): Readonly<Record<string, unknown>> {
  const found = inSchema.reduce<unknown>((from, name) => (isRecord(from) ? from[name] : undefined), schema)
  if (isRecord(found) && Object.keys(found).length > 0) return found
  throw new Error(`the schema says nothing at ${inSchema.join('.')}`)
}

const roles = Object.fromEntries(boxNames.roles.map((name) => [name, {}]))
const nobody = { roles: {}, members: {} }

/** Who gets into a project. */
export const projectAccess: KindProperties = {
  entries: (names) => someOf(names.projects.chain((project) => ruleAt(project, ['none', 'member', 'admin'], names))),
  around: { roles, projects: Object.fromEntries(boxNames.projects.map((name) => [name, { access: nobody }])) },
}

/** What people may do with each kind of object. */
export const resourceAccess: KindProperties = {
  entries: (names) =>
    someOf(
      fc
        .tuple(names.projects, fc.constantFrom(...resourceLevels))
        .chain(([project, [resource, allowed]]) => ruleAt(`${project}/${resource}`, allowed, names)),
    ),
  around: { roles, projects: Object.fromEntries(boxNames.projects.map((name) => [name, { resources: everyKind() }])) },
}

function everyKind(): NonNullable<NonNullable<PolicyShape['projects']>[string]['resources']> {
  return Object.fromEntries(resourceLevels.map(([name]) => [name, nobody]))
}

/** Exceptions for single objects. */
export const objectAccess: KindProperties = {
  entries: (names) => someOf(names.objects.chain((object) => ruleAt(object, all, names))),
  around: { roles, projects: Object.fromEntries(boxNames.projects.map((name) => [name, { objects: [] }])) },
}
