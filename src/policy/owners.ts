import { isList, type Json, type JsonObject } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import type { PolicyDocument } from './document.ts'

/** How far the files of a policy are joined: below, an entry belongs to one file as a whole. */
export interface Joints {
  /** How deep the maps of a section are joined. */
  readonly depths: Readonly<Record<string, number>>
  /** The lists, as `review.rules`, of which each file may write some entries. */
  readonly lists: ReadonlySet<string>
}

/** The file that says what stands at a path, and the path in it: entries of a split list count from its own first one. */
export interface Owner {
  readonly document: PolicyDocument
  readonly path: Path
}

/**
 * Finds which of the files of a policy says what stands at a path: the first one that holds most of it. A missing key is
 * so shown in the file where its parent stands.
 */
export function ownersIn(documents: readonly PolicyDocument[], joints: Joints): (path: Path) => Owner | undefined {
  // Made when somebody first asks, since a policy without findings needs none; and once, as ten thousand may ask.
  let owners: ReadonlyMap<string, Owner> | undefined
  return (path) => {
    owners ??= indexOf(documents, joints)
    for (let length = path.length; length > 0; length--) {
      const owner = owners.get(nameOf(path.slice(0, length)))
      if (owner) return { document: owner.document, path: [...owner.path, ...path.slice(length)] }
    }
    return undefined
  }
}

function indexOf(documents: readonly PolicyDocument[], { depths, lists }: Joints): Map<string, Owner> {
  const owners = new Map<string, Owner>()
  const lengths = new Map<string, number>()
  const note = (document: PolicyDocument, path: Path, value: Json | undefined, depth: number) => {
    const name = nameOf(path)
    if (!owners.has(name)) owners.set(name, { document, path })
    if (isList(value)) {
      if (!lists.has(path.join('.'))) return
      const before = lengths.get(name) ?? 0
      for (const index of value.keys()) {
        owners.set(nameOf([...path, before + index]), { document, path: [...path, index] })
      }
      lengths.set(name, before + value.length)
    } else if (depth > 0) {
      for (const [key, member] of membersOf(value)) note(document, [...path, key], member, depth - 1)
    }
  }
  for (const document of documents) {
    for (const [section, value] of membersOf(document.value)) note(document, [section], value, depths[section] ?? 0)
  }
  return owners
}

function membersOf(value: Json | undefined): [string, Json | undefined][] {
  return typeof value === 'object' && value !== null && !isList(value) ? Object.entries(value as JsonObject) : []
}

function nameOf(path: Path): string {
  return path.join('\0')
}
