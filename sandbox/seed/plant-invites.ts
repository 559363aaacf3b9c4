import { PROJECT_LEVELS } from '../access/levels.ts'
import { personByEmail, projectByReference } from '../state/find.ts'
import type { World } from '../state/world.ts'
import { found, levelAt } from './plant-people.ts'
import { at, flagAt, itemsAt, numberAt, optional, type Place, recordAt, textAt, wordAt } from './reader.ts'

/** Plants invites that are still good at the first request, and (with `expired`) some that are not. */
export function plantInvites(world: World, place: Place, start: string): void {
  for (const entry of itemsAt(place)) {
    recordAt(entry, ['email', 'level', 'first_name', 'message', 'invited_by', 'projects', 'expired'])
    const planted = world.clock.tick()
    const createdAt = optional(at(entry, 'expired'), flagAt) === true ? planted : start
    const inviter = at(entry, 'invited_by')
    world.invites.push({
      id: world.ids.uuid('invite'),
      email: textAt(at(entry, 'email')),
      firstName: optional(at(entry, 'first_name'), textAt) ?? '',
      level: levelAt(at(entry, 'level')),
      message: optional(at(entry, 'message'), textAt) ?? null,
      emailed: true,
      projects: at(entry, 'projects').value === undefined ? null : itemsAt(at(entry, 'projects')).map(projectAt(world)),
      createdBy: optional(inviter, () => found(inviter, () => personByEmail(world, textAt(inviter)))) ?? null,
      createdAt,
      updatedAt: createdAt,
    })
  }
}

function projectAt(world: World): (place: Place) => { id: number; level: string } {
  return (place) => {
    recordAt(place, ['id', 'level'])
    const id = at(place, 'id')
    const project = found(id, () => projectByReference(world, numberAt(id)))
    return { id: project.id, level: wordAt(at(place, 'level'), PROJECT_LEVELS) }
  }
}
