import { RULE_KINDS } from '../access/kinds.ts'
import { levelsOf } from '../access/levels.ts'
import { OBJECT_KINDS } from '../access/object-kinds.ts'
import { objectsOf } from '../access/objects.ts'
import { memberByEmail, roleByName } from '../state/find.ts'
import { putRule } from '../state/rules.ts'
import type { Project, World } from '../state/world.ts'
import { found } from './plant-people.ts'
import { at, itemsAt, optional, type Place, recordAt, SeedError, textAt, wordAt } from './reader.ts'

/** Plants the rules of a project: on itself, on all things of a kind, and on single things. */
export function plantRules(world: World, project: Project, place: Place): void {
  for (const rule of itemsAt(at(place, 'access'))) plantRule(world, project, rule, 'project', String(project.id))
  for (const rule of itemsAt(at(place, 'resources'))) {
    recordAt(rule, ['resource', 'level', 'role', 'member'])
    plantRule(world, project, rule, wordAt(at(rule, 'resource'), RULE_KINDS), null)
  }
  for (const rule of itemsAt(at(place, 'objects'))) {
    const { resource, id } = objectAt(project, rule)
    plantRule(world, project, rule, resource, id)
  }
}

/** Things are named by what people call them: the key of a flag, the name of a dashboard. */
function objectAt(project: Project, place: Place): { resource: string; id: string } {
  recordAt(place, ['resource', 'object', 'level', 'role', 'member'])
  const resource = wordAt(
    at(place, 'resource'),
    OBJECT_KINDS.map((kind) => kind.resource),
  )
  const named = at(place, 'object')
  const name = textAt(named)
  const object = objectsOf(project, resource).find((candidate) => candidate.name === name)
  if (object === undefined) throw new SeedError(named.path, `the project has no ${resource} "${name}"`)
  return object
}

function plantRule(world: World, project: Project, place: Place, resource: string, resourceId: string | null): void {
  recordAt(place, ['resource', 'object', 'level', 'role', 'member'])
  const [role, member] = [at(place, 'role'), at(place, 'member')]
  const roleId = optional(role, () => found(role, () => roleByName(world, textAt(role)).id)) ?? null
  const memberId = optional(member, () => found(member, () => memberByEmail(world, textAt(member)).id)) ?? null
  if (roleId !== null && memberId !== null) throw new SeedError(place.path, 'a rule names a role or a member, not both')
  const level = wordAt(at(place, 'level'), levelsOf(resource))
  putRule(world, project, { resource, resourceId, memberId, roleId }, level)
}
