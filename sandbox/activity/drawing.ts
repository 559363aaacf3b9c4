import type { World } from '../state/world.ts'
import type { Look, Subject } from './pictured.ts'

/** How one kind of thing is found and shown. */
export interface Drawing extends Look {
  /** Every thing of the kind, with the fields that count. Fields share their values with the world: nothing is copied. */
  things: (world: World) => Iterable<Subject>
}
