import type { Entry } from '../core/entry.ts'
import { equalJson } from '../core/json.ts'
import { itemOf } from '../core/kind.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { describeFlag } from './flag/describe.ts'
import { exposureOf } from './flag/exposure.ts'
import { flagFacts } from './flag/facts.ts'
import { flagHistory } from './flag/history.ts'
import { readFlags } from './flag/reading.ts'
import { type FlagSpec, groupsOf, unsetFlag } from './flag/spec.ts'
import { unsaidOfFlag } from './flag/unsaid.ts'
import { wantedFlag, writtenFlag } from './flag/wanted.ts'
import { createFlag, removeFlag, updateFlag } from './flag/writing.ts'
import { defineResource, projectsToRead } from './resource.ts'

/** Feature flags as code: on or off, whom they reach, what they give, and how they are described. */
export const featureFlag = defineResource<FlagSpec>({
  kind: 'feature_flag',
  after: ['project'],
  perProject: true,
  looksUp: ['projects'],
  compare: [
    'key',
    'description',
    'active',
    'rollout',
    'depends_on',
    'variants',
    'payloads',
    'ensure_experience_continuity',
    'evaluation_runtime',
    'bucketing_identifier',
    'tags',
    'archived',
  ],
  unset: unsetFlag,
  wording: ['description'],
  logged: flagHistory,

  reach: ({ manage }) => manage?.flags ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.flags ?? {}).flatMap(([project, flags]) =>
      Object.entries(flags).map(([key, flag]) => ({
        key: `${project}/${key}`,
        spec: wantedFlag(key, flag, shape.projects?.[project]?.cohorts ?? {}),
        at: locate(['flags', project, key], 'key'),
        ...(flag.was !== undefined && { was: { key: `${project}/${flag.was}`, spec: { key: flag.was } } }),
      })),
    ),

  emit: (entries) => ({ flags: emitFlags(entries) }),

  place: (key) => ['flags', ...parse(key)],
  unsaid: unsaidOfFlag,

  async read(scope) {
    const projects = projectsToRead(scope, ({ flags }) => Object.keys(flags ?? {}))
    return (await Promise.all(projects.map((alias) => readFlags(scope, alias)))).flat()
  },

  manages: (key, { manage, flags }) =>
    (manage?.removed_flags ?? 'keep') !== 'keep' && flags?.[parse(key)[0]] !== undefined,
  needs: ({ key, spec }) => needed(parse(key)[0], spec),
  facts: (key, before, after, limits) => flagFacts(parse(key), before, after, limits),
  effect: (before, after) => (exposureOf(after) >= exposureOf(before) && after ? 'grant' : 'revoke'),

  // An interrupted create leaves the flag as wanted, but still disabled. One that was ever written since was switched
  // off by somebody, perhaps for a reason.
  isHalfMade: ({ spec, live }, wanted) =>
    live?.original?.open().version === 1 &&
    !spec.active &&
    wanted.active &&
    equalJson({ ...spec, active: true }, { ...spec, ...wanted }),

  describe: (change) => describeFlag(parse(change.key), change),

  writes(change, scope) {
    const name = parse(change.key)
    if (change.operation === 'create') return createFlag(change, scope, name)
    return change.operation === 'update' ? updateFlag(change, scope, name[0]) : removeFlag(change, scope, name[0])
  },
})

function needed(project: string, spec: FlagSpec): string[] {
  const conditions = groupsOf(spec).flatMap(({ properties }) => properties.filter(({ type }) => type === 'flag'))
  const flags = conditions.map(({ key }) => itemOf('feature_flag', `${project}/${key}`))
  return [itemOf('project', project), ...new Set(flags)]
}

function emitFlags(entries: readonly Entry<FlagSpec>[]): NonNullable<PolicyShape['flags']> {
  const flags: NonNullable<PolicyShape['flags']> = {}
  for (const { key, spec } of entries) {
    const [project, name] = parse(key)
    // The archive has no form in the language.
    if (spec.archived) continue
    flags[project] = { ...flags[project], [name]: writtenFlag(spec) }
  }
  return flags
}

function parse(key: string): [project: string, flag: string] {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}
