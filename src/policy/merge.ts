import type { Finding } from '../core/finding.ts'
import { equalJson, isList, type Json, type JsonObject } from '../core/json.ts'
import type { Path } from '../core/location.ts'
import { startOf } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import type { PolicyDocument } from './document.ts'
import { type Joints, type Owner, ownersIn } from './owners.ts'
import type { Part } from './places.ts'

const joints: Joints = {
  depths: {
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
  },
  // Their entries stand for themselves, and all count.
  lists: new Set(['api_keys', 'baseline', 'review.rules', 'guardrails.allow']),
}

/** What is said of an entry that two files write. It is a rule by name only: without it there is no one policy. */
export const duplicateRule = {
  id: 'duplicate-entry',
  severity: 'error',
  summary: 'An entry is written once, in one file.',
} as const

type Joined = Record<string, Json | undefined>

/** Joins the files of a policy into one document. What two files both say is a finding at the second one. */
export function merge(documents: readonly PolicyDocument[]): {
  policy: Omit<Policy, 'certificates'>
  findings: Finding[]
} {
  const findings: Finding[] = []
  const joined: Joined = {}
  const ownerOf = ownersIn(documents, joints)
  for (const document of documents) {
    const clash = (path: Path, isSame: boolean) => findings.push(duplicate(ownerOf(path), document, path, isSame))
    for (const [section, value] of Object.entries(asObject(document.value))) {
      if (section !== '$schema') joinInto(joined, section, value, joints.depths[section] ?? 0, [section], clash)
    }
  }
  const ignores = documents.flatMap((document) => document.ignores)
  const locate = (path: Path, part?: Part) => {
    const owner = ownerOf(path)
    return owner?.document.locate(owner.path, part) ?? documents[0]?.locate([], part) ?? startOf('.')
  }
  return {
    policy: { shape: asShape(joined), locate, ignores },
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
  else if (isList(before) && isList(value) && joints.lists.has(path.join('.'))) target[key] = [...before, ...value]
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

function duplicate(first: Owner | undefined, document: PolicyDocument, path: Path, isSame: boolean): Finding {
  const line = first?.document.locate(path, 'key').start.line
  return {
    rule: duplicateRule.id,
    severity: duplicateRule.severity,
    message: `"${show(path.join('.'))}" is already written in ${show(first?.document.path ?? 'another file')}:${line ?? 1}. Keep one of the two.`,
    at: document.locate(path, 'key'),
    // The same twice: it goes without saying which one goes.
    ...(isSame && { fix: { remove: path } }),
  }
}

function asObject(value: Json): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

// Every part has passed the validator that was made from the schema of this very type.
function asShape(joined: Record<string, Json | undefined>): PolicyShape {
  return joined as PolicyShape
}
