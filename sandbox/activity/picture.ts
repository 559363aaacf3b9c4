import type { World } from '../state/world.ts'
import type { Drawing } from './drawing.ts'
import { FLAG, MEMBERSHIP, ORGANIZATION, PROJECT, TEAM } from './drawings.ts'
import { QUIET } from './drawings-quiet.ts'
import { DOMAIN, PERSONAL_KEY, SECRET_KEY } from './drawings-secret.ts'
import type { Picture, Pictured } from './pictured.ts'

const LOUD: readonly Drawing[] = [FLAG, ORGANIZATION, MEMBERSHIP, DOMAIN, PROJECT, TEAM, SECRET_KEY, PERSONAL_KEY]

/** Looks at everything once. */
export function takePicture(world: World): Picture {
  const picture = new Map<string, Pictured>()
  const drawings = world.variant.logsEverything ? [...LOUD, ...QUIET] : LOUD
  for (const look of drawings) {
    for (const thing of look.things(world)) {
      picture.set(`${look.scope}/${thing.projectId}/${thing.id}`, { ...thing, look })
    }
  }
  return picture
}
