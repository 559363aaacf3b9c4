import type { Path } from '../core/location.ts'
import { schemaKeys } from './schema-keys.gen.ts'

/** The keys that the policy language knows, as a tree: named ones, and one shape for entries that users name or list. */
export interface SchemaKeys {
  readonly named?: Readonly<Record<string, SchemaKeys>>
  readonly entries?: SchemaKeys
}

/** Lists the keys that may stand at a path of the policy. */
export function keysAt(path: Path): string[] {
  let node: SchemaKeys | undefined = schemaKeys
  for (const step of path) {
    const { named = {}, entries }: SchemaKeys = node ?? {}
    node = Object.hasOwn(named, step) ? named[String(step)] : entries
  }
  return Object.keys(node?.named ?? {})
}
