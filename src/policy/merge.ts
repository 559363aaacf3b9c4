import type { Finding } from '../core/finding.ts'
import { equalJson, isList, type Json, type JsonObject, valueAt } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import { startOf } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import type { PolicyDocument } from './document.ts'

// How deep the maps of a section are joined: below, an entry belongs to one file as a whole.
const joinedDepth: Readonly<Record<string, number>> = {
  members: 1,
  roles: 1,
  projects: 1,
  feature_flags: 1,
  flags: 2,
  organization: 1,
  manage: 1,
  review: 1,
  guardrails: 1,
  lint: 2,
}

// Lists whose entries stand for themselves: several files may write some of them, and all count.
const splitLists = new Set(['api_keys', 'baseline', 'review.rules', 'guardrails.allow'])

type Joined = Record<string, Json | undefined>

/** Joins the files of a policy into one document. What two files both say is a finding at the second one. */
export function merge(documents: readonly PolicyDocument[]): {
  policy: Omit<Policy, 'certificates'>
  findings: Finding[]
} {
  const findings: Finding[] = []
  const joined: Joined = {}
  for (const document of documents) {
    const clash = (path: Path, isSame: boolean) => findings.push(duplicate(documents, document, path, isSame))
    for (const [section, value] of Object.entries(asObject(document.value))) {
      if (section !== '$schema') joinInto(joined, section, value, joinedDepth[section] ?? 0, [section], clash)
    }
  }
  const ignores = documents.flatMap((document) => document.ignores)
  return {
    policy: { shape: asShape(joined), locate: (path, part) => locate(documents, path, part), ignores },
    findings,
  }
}

/**
 * Adds one member to a map that grows file by file. The maps that are joined are copies, made once: the documents keep
 * what they hold, since a place is looked up in the one that says it.
 */
function joinInto(
  target: Joined,
  key: string,
  value: Json | undefined,
  depth: number,
  path: Path,
  clash: (path: Path, isSame: boolean) => void,
): void {
  // A flag may be called `toString`: only what the files wrote counts, not what every object inherits.
  const before = Object.hasOwn(target, key) ? target[key] : undefined
  if (before === undefined && depth === 0) target[key] = value
  else if (isList(before) && isList(value) && splitLists.has(path.join('.'))) target[key] = [...before, ...value]
  else if (before !== undefined && depth === 0) clash(path, equalJson(before, value))
  else {
    const own: Joined = before === undefined ? {} : asOwn(before)
    target[key] = own
    for (const [name, member] of Object.entries(asObject(value ?? null))) {
      joinInto(own, name, member, depth - 1, [...path, name], clash)
    }
  }
}

// Above the joined depth every map was made by `joinInto` itself.
function asOwn(map: Json): Joined {
  return map as Joined
}

function duplicate(
  documents: readonly PolicyDocument[],
  document: PolicyDocument,
  path: Path,
  isSame: boolean,
): Finding {
  const first = documents.find((other) => other !== document && holds(other.value, path))
  const line = first?.locate(path, 'key').start.line
  return {
    rule: 'duplicate-entry',
    severity: 'error',
    message: `"${show(path.join('.'))}" is already written in ${show(first?.path ?? 'another file')}:${line ?? 1}. Keep one of the two.`,
    at: document.locate(path, 'key'),
    // The same twice: it goes without saying which one goes.
    ...(isSame && { fix: { remove: path } }),
  }
}

// The file that holds most of the path wins: a missing key is shown in the file where its parent stands.
function locate(documents: readonly PolicyDocument[], path: Path, part?: 'key' | 'value') {
  for (let length = path.length; length > 0; length--) {
    const owner = ownerOf(documents, path.slice(0, length))
    if (owner) return owner.document.locate([...owner.path, ...path.slice(length)], part)
  }
  return documents[0]?.locate([], part) ?? startOf('.')
}

/** The file that says what stands at a path, and the path in it: entries of a split list count from its own first one. */
function ownerOf(documents: readonly PolicyDocument[], path: Path): Owner | undefined {
  const depth = [1, 2].find((length) => path.length > length && splitLists.has(path.slice(0, length).join('.')))
  if (depth === undefined) {
    const document = documents.find(({ value }) => holds(value, path))
    return document && { document, path }
  }
  let index = Number(path[depth])
  for (const document of documents) {
    const own = [...path.slice(0, depth), index, ...path.slice(depth + 1)]
    if (holds(document.value, own)) return { document, path: own }
    const entries = valueAt(document.value, path.slice(0, depth))
    index -= isList(entries) ? entries.length : 0
  }
  return undefined
}

interface Owner {
  readonly document: PolicyDocument
  readonly path: Path
}

function holds(value: Json, path: Path): boolean {
  return valueAt(value, path) !== undefined
}

function asObject(value: Json): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

// Every part has passed the validator that was made from the schema of this very type.
function asShape(joined: Record<string, Json | undefined>): PolicyShape {
  return joined as PolicyShape
}
