import { RULE_KINDS } from '../access/kinds.ts'
import { levelsOf } from '../access/levels.ts'
import { createFlag } from '../flags/write.ts'
import { memberByEmail, personByEmail, roleByName } from '../state/find.ts'
import { newProject, updateProject } from '../state/projects.ts'
import { putRule } from '../state/rules.ts'
import type { Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import { found } from './plant-people.ts'
import { at, itemsAt, numberAt, optional, type Place, recordAt, SeedError, textAt, wordAt } from './reader.ts'

/** What a flag in a seed may say besides PostHog's own fields. */
const SHORTHANDS = ['rollout', 'created_by']

const FLAG_NAMES = ['key', 'name', 'active', 'archived', 'deleted', 'tags', 'filters', ...SHORTHANDS]

/** Plants projects with their rules and flags. */
export function plantProjects(world: World, place: Place): void {
  const entries = itemsAt(place)
  for (const entry of entries) {
    recordAt(entry, ['id', 'name', 'settings', 'access', 'resources', 'flags'])
    const id = numberAt(at(entry, 'id'))
    if (world.projects.some((project) => project.id === id)) throw new SeedError(entry.path, `project ${id} twice`)
    world.ids.skip('project', id)
    const project = newProject(world, id, textAt(at(entry, 'name')), world.clock.tick())
    world.projects.push(project)
    const settings = at(entry, 'settings')
    if (settings.value !== undefined) found(settings, () => updateProject(world, project, recordAt(settings)))
    for (const rule of itemsAt(at(entry, 'access'))) plantRule(world, project, rule, 'project', String(id))
    for (const rule of itemsAt(at(entry, 'resources'))) plantKindRule(world, project, rule)
    for (const flag of itemsAt(at(entry, 'flags'))) plantFlag(world, project, flag)
  }
}

function plantKindRule(world: World, project: Project, place: Place): void {
  recordAt(place, ['resource', 'level', 'role', 'member'])
  plantRule(world, project, place, wordAt(at(place, 'resource'), RULE_KINDS), null)
}

function plantRule(world: World, project: Project, place: Place, resource: string, resourceId: string | null): void {
  recordAt(place, ['resource', 'level', 'role', 'member'])
  const [role, member] = [at(place, 'role'), at(place, 'member')]
  const roleId = optional(role, () => found(role, () => roleByName(world, textAt(role)).id)) ?? null
  const memberId = optional(member, () => found(member, () => memberByEmail(world, textAt(member)).id)) ?? null
  if (roleId !== null && memberId !== null) throw new SeedError(place.path, 'a rule names a role or a member, not both')
  const level = wordAt(at(place, 'level'), levelsOf(resource))
  putRule(world, project, { resource, resourceId, memberId, roleId }, level)
}

function plantFlag(world: World, project: Project, place: Place): void {
  const source = recordAt(place, FLAG_NAMES)
  const author = at(place, 'created_by')
  const creator = optional(author, () => found(author, () => personByEmail(world, textAt(author)))) ?? null
  found(place, () => createFlag(world, project, creator, flagBody(source, place)))
}

function flagBody(source: JsonRecord, place: Place): JsonRecord {
  const body = Object.fromEntries(Object.entries(source).filter(([name]) => !SHORTHANDS.includes(name)))
  if (source.rollout === undefined) return body
  if (source.filters !== undefined) throw new SeedError(place.path, 'give rollout or filters, not both')
  return { ...body, filters: { groups: [{ properties: [], rollout_percentage: source.rollout }] } }
}
