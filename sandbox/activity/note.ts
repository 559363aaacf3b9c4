import { isDeepStrictEqual } from 'node:util'
import type { World } from '../state/world.ts'
import { takePicture } from './picture.ts'
import type { Pictured } from './pictured.ts'
import type { Change, Hand } from './row.ts'

/** Starts the log: what stands now is nobody's doing. */
export function openLog(world: World): void {
  world.activity = { rows: [], seen: takePicture(world) }
}

/**
 * Writes down what changed since the last look, as the doing of `hand`. Every way into the box looks once after each
 * write, so that no write can forget its row; a write that changes nothing leaves none.
 */
export function noteChanges(world: World, hand: Hand): void {
  const before = world.activity.seen
  const after = takePicture(world)
  world.activity.seen = after
  for (const [key, thing] of after) {
    const old = before.get(key)
    if (old === undefined) write(world, hand, thing, 'created', [])
    else noteUpdate(world, hand, old, thing)
  }
  for (const [key, thing] of before) if (!after.has(key)) write(world, hand, thing, 'deleted', [])
}

function noteUpdate(world: World, hand: Hand, old: Pictured, thing: Pictured): void {
  const changes = changesBetween(old, thing)
  if (changes.length === 0) return
  write(world, hand, thing, thing.look.verb?.(world.variant, old.fields, thing.fields) ?? 'updated', changes)
}

function write(world: World, hand: Hand, thing: Pictured, activity: string, changes: Change[]): void {
  if (thing.silent === true) return
  world.activity.rows.push({
    ...hand,
    id: world.ids.uuid('activity'),
    at: world.clock.now(),
    projectId: thing.projectId,
    scope: thing.look.scope,
    activity,
    itemId: thing.id,
    name: thing.look.name(thing, activity),
    context: thing.context,
    changes,
  })
}

function changesBetween(old: Pictured, thing: Pictured): Change[] {
  const { words = {}, masked = [] } = thing.look
  const changes: Change[] = []
  for (const [name, after] of Object.entries(thing.fields)) {
    const before = old.fields[name]
    if (before === after || isDeepStrictEqual(before, after)) continue
    const [left, right] = masked.includes(name) ? [mask(before), mask(after)] : [before, after]
    const action = isEmpty(before) ? 'created' : isEmpty(after) ? 'deleted' : 'changed'
    changes.push({ action, field: words[name] ?? name, ...structuredClone({ before: left, after: right }) })
  }
  return changes
}

function mask(value: unknown): unknown {
  return isEmpty(value) ? value : 'masked'
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
