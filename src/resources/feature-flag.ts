import { anything, integer, known, object } from '../core/decode.ts'
import type { Entry } from '../core/entry.ts'
import { equalJson, type JsonObject } from '../core/json.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { show } from '../core/text.ts'
import { createBody, patchBody } from './flag/body.ts'
import { exposureOf } from './flag/exposure.ts'
import { flagFacts } from './flag/facts.ts'
import { readFlags } from './flag/reading.ts'
import type { FlagSpec } from './flag/spec.ts'
import { defineResource, projectsToRead } from './resource.ts'

const created = object({ id: integer, version: integer })

/** Feature flags as code: on or off, how far they are rolled out, and how they are described. */
export const featureFlag = defineResource<FlagSpec>({
  kind: 'feature_flag',
  after: [],
  compare: ['description', 'active', 'rollout', 'tags', 'archived'],
  unset: { description: '', tags: [] },
  wording: ['description'],

  reach: ({ manage }) => manage?.flags ?? 'update',

  desired: ({ shape, locate }) =>
    Object.entries(shape.flags ?? {}).flatMap(([project, flags]) =>
      Object.entries(flags).map(([key, { description, active, rollout, tags }]) => ({
        key: `${project}/${key}`,
        spec: {
          active,
          rollout,
          archived: false,
          ...(description !== undefined && { description }),
          ...(tags && { tags: [...tags].sort() }),
        },
        at: locate(['flags', project, key], 'key'),
      })),
    ),

  emit: (entries) => ({ flags: emitFlags(entries) }),

  async read(scope) {
    const projects = projectsToRead(scope, ({ flags }) => Object.keys(flags ?? {}))
    return (await Promise.all(projects.map((alias) => readFlags(scope, alias)))).flat()
  },

  manages: () => false, // `removed_flags: keep`: a flag that leaves the policy stays in PostHog.
  needs: () => [],
  facts: (key, before, after, limits) => flagFacts(parse(key), before, after, limits),
  effect: (before, after) => (exposureOf(after) >= exposureOf(before) ? 'grant' : 'revoke'),

  // An interrupted create leaves the flag as wanted, but still disabled.
  isHalfMade: (live, wanted) =>
    !live.active && wanted.active && equalJson({ ...live, active: true }, { ...live, ...wanted }),

  describe({ key, operation }) {
    const [project, name] = parse(key)
    const flag = `the flag \`${show(name)}\` in \`${show(project)}\``
    if (operation === 'create') return `create ${flag}`
    if (operation === 'delete') return `delete ${flag}`
    return `change ${flag}`
  },

  async apply(change, posthog, { names }) {
    const [alias, name] = parse(change.key)
    const path = `/api/projects/${names.project(alias).id}/feature_flags/`
    const wanted = known(change.wanted, `the wanted state of ${change.item}`)
    if (change.operation === 'create') {
      const { id, version } = await posthog.send('POST', path, createBody(name, wanted), created)
      if (wanted.active === true)
        await posthog.send(
          'PATCH',
          `${path}${id}/`,
          { active: true, version, original_flag: { active: false } },
          anything,
        )
      return
    }
    const handle = known(change.handle, `the live flag ${change.item}`)
    const original: JsonObject = handle.original?.open() ?? {}
    if (change.fields.some(({ field }) => field === 'archived'))
      await posthog.send('POST', `${path}${handle.id}/unarchive/`, undefined, anything)
    const body = patchBody(change.fields, original)
    if (body) await posthog.send('PATCH', `${path}${handle.id}/`, body, anything)
  },
})

function emitFlags(entries: readonly Entry<FlagSpec>[]): NonNullable<PolicyShape['flags']> {
  const flags: NonNullable<PolicyShape['flags']> = {}
  for (const { key, spec } of entries) {
    const [project, name] = parse(key)
    const { active, rollout, description, tags, archived } = spec
    // Neither conditions nor the archive have a form in this language yet.
    if (typeof rollout !== 'number' || archived) continue
    const inProject = flags[project] ?? {}
    inProject[name] = {
      active,
      rollout,
      ...(description !== undefined && { description }),
      ...(tags && { tags: tags.map(String) }),
    }
    flags[project] = inProject
  }
  return flags
}

function parse(key: string): [project: string, flag: string] {
  const at = key.indexOf('/')
  return [key.slice(0, at), key.slice(at + 1)]
}
