import type { Fact } from '../core/fact.ts'
import { hashOf } from '../core/hash.ts'
import { equalJson, type Json, type JsonObject } from '../core/json.ts'
import { itemOf } from '../core/kind.ts'
import { type ObjectRules, objectRules } from '../core/matrix.ts'
import type { Policy } from '../core/policy.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { ChangedFile } from '../core/ports.ts'
import { approvalRules } from '../core/review-rules.ts'
import { roleHolders } from '../core/subjects.ts'
import { list, show } from '../core/text.ts'
import type { RiskyItem } from '../core/verdict.ts'
import type { AnyResource } from '../resources/resource.ts'
import { decidedValue } from './decided.ts'
import { lineUp } from './sides.ts'

/**
 * Finds what needs a second person in going from one policy to another, from git alone: no key, no live state.
 *
 * @param base the policy that judges: its limits hold, whatever the head says
 * @param pipeline the files that the change touches among those that run or guard the review
 */
export function riskyItems(
  base: Policy,
  head: Policy,
  pipeline: readonly ChangedFile[],
  resources: readonly AnyResource[],
): RiskyItem[] {
  return [
    ...resources.flatMap((resource) => riskyEntries(resource, base, head)),
    ...gateChanges(base, head),
    ...pipelineChange(pipeline),
  ]
}

function riskyEntries(resource: AnyResource, base: Policy, head: Policy): RiskyItem[] {
  return lineUp(resource, { lastApplied: undefined, base, head }, []).flatMap((sides) => {
    const item = itemOf(resource.kind, sides.key)
    // What a change means is told wherever it is shown; only what a rule is about needs somebody's yes.
    const facts = resource
      .facts(sides.key, sides.base?.spec, sides.head?.spec, base.shape)
      .filter(({ name }) => approvalRules(base.shape, item, name).length > 0)
    if (facts.length === 0) return []
    return [riskyItem(item, decidedValue(sides.head?.spec, resource), facts)]
  })
}

/** Names an item together with the value that it gets and what that means. */
export function riskyItem(item: string, value: Json, facts: readonly Fact[]): RiskyItem {
  return { item, value, facts, hash: hashOf({ item, value, facts: facts.map(({ name }) => name).sort() }) }
}

// What the gate itself reads. Loosening any of it in the same pull request would let a change judge itself.
const gateSections = [
  'members',
  'roles',
  'projects',
  'feature_flags',
  'manage',
  'review',
  'guardrails',
  'freeze',
  'baseline',
  'lint',
] as const

function gateChanges(base: Policy, head: Policy): RiskyItem[] {
  const changed = gateSections.flatMap((section) => {
    const before = gateView(section, base)
    const after = gateView(section, head)
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys
      .filter((key) => !equalJson(before[key], after[key]))
      .map((key) => gateChange(pathOf(section, key), after[key], gainingFrom(section, key, base.shape, head.shape)))
  })
  return [...changed, ...sectionsTakenOut(base.shape, head.shape).map(letGo)]
}

function gateChange(path: string, value: Json | undefined, gaining: readonly string[]): RiskyItem {
  const sentence = `\`${show(path)}\` changes, which the review itself reads: who may approve, and what needs approval`
  return riskyItem(itemOf('policy_gate', path), value ?? null, [
    { name: 'policy_gate_changed', sentence, detail: { path, ...(gaining.length > 0 && { gaining }) } },
  ])
}

// Nothing is deleted by it, but nothing holds what stands there any more either.
function letGo(path: string): RiskyItem {
  const sentence = `\`${show(path)}\` is taken out as a whole, so the policy no longer manages what stands there`
  return riskyItem(itemOf('policy_gate', path), null, [{ name: 'policy_gate_changed', sentence, detail: { path } }])
}

// Sections whose absence means "not managed", save those that the gate reads: these are compared as a whole.
function sectionsTakenOut(base: PolicyShape, head: PolicyShape): string[] {
  const ofProjects = Object.entries(base.projects ?? {}).flatMap(([alias, before]) => {
    const after = head.projects?.[alias]
    if (!after) return []
    const path = `projects.${alias}`
    return [
      ...rulesTakenOut(`${path}.access`, before.access, after.access),
      ...objectsTakenOut(`${path}.objects`, before.objects, after.objects),
      ...(before.resources && !after.resources ? [`${path}.resources`] : kindsTakenOut(alias, base, head)),
    ]
  })
  const organization = [
    ...fieldsTakenOut('organization.settings', base.organization?.settings, head.organization?.settings),
    ...domainsTakenOut(base.organization?.domains, head.organization?.domains),
  ]
  return [...flagsTakenOut(base, head), ...organization, ...ofProjects]
}

// The flags of one project are a section of their own only where leaving out a single flag would remove it.
function flagsTakenOut(base: PolicyShape, head: PolicyShape): string[] {
  if (!base.flags || !head.flags) return base.flags ? ['flags'] : []
  if ((base.manage?.removed_flags ?? 'keep') === 'keep') return []
  return Object.keys(base.flags).flatMap((project) => (head.flags?.[project] ? [] : [`flags.${project}`]))
}

type Organization = NonNullable<PolicyShape['organization']>
type Objects = NonNullable<PolicyShape['projects']>[string]['objects']

// A domain that goes while others stay is deleted: that is a fact of its own.
function domainsTakenOut(before: Organization['domains'], after: Organization['domains']): string[] {
  const path = 'organization.domains'
  if (!before || !after) return before ? [path] : []
  return Object.entries(before).flatMap(([name, { saml, ...rest }]) => {
    const now = after[name]
    if (!now) return []
    const at = `${path}.${name}`
    const { saml: samlNow, ...restNow } = now
    return [...fieldsTakenOut(at, rest, restNow), ...fieldsTakenOut(`${at}.saml`, saml, samlNow)]
  })
}

// Rules of an object that goes are cleared, save its default, which nothing clears by leaving it out.
function objectsTakenOut(path: string, before: Objects, after: Objects): string[] {
  if (!before || !after) return before ? [path] : []
  return before.flatMap(({ resource, id, ...rules }) => {
    const now = after.find((one) => one.resource === resource && one.id === id)
    const at = `${path}.${resource}.${id}`
    if (now) return rulesTakenOut(at, rules, now)
    return rules.default === undefined ? [] : [`${at}.default`]
  })
}

function fieldsTakenOut(path: string, before: JsonObject | undefined, after: JsonObject | undefined): string[] {
  if (!before || !after) return before ? [path] : []
  return Object.keys(before).flatMap((field) => (after[field] === undefined ? [`${path}.${field}`] : []))
}

// What follows from the matrix is let go too, where writing it out leaves a part away; the matrix itself is compared.
function kindsTakenOut(alias: string, base: PolicyShape, head: PolicyShape): string[] {
  const after = objectRules(head, alias)
  return Object.entries(objectRules(base, alias))
    .filter(([kind]) => after[kind] || Object.hasOwn(base.projects?.[alias]?.resources ?? {}, kind))
    .flatMap(([kind, rules]) => rulesTakenOut(`projects.${alias}.resources.${kind}`, rules, after[kind]))
}

function rulesTakenOut(path: string, before: ObjectRules | undefined, after: ObjectRules | undefined): string[] {
  if (!before) return []
  if (!after) return [path]
  const parts = ['default', 'roles', 'members'] as const
  return parts.filter((part) => before[part] && !after[part]).map((part) => `${path}.${part}`)
}

/** E-mails of those whom a change of the gate is about: nobody approves what they get themselves. */
function gainingFrom(section: string, key: string, base: PolicyShape, head: PolicyShape): string[] {
  if (section === 'members') return head.members?.[key] ? [key.toLowerCase()] : []
  if (section !== 'roles') return []
  const before = holders(base, key)
  return holders(head, key).filter((email) => !before.includes(email))
}

function holders(shape: PolicyShape, role: string): string[] {
  return roleHolders(shape, role).map((email) => email.toLowerCase())
}

// Of a project the gate reads which one it is and its tier; who gets in is a change like any other.
function gateView(section: (typeof gateSections)[number], { shape, ignores }: Policy): JsonObject {
  if (section === 'lint') return { ...shape.lint, ignores: ignored(ignores) }
  if (section === 'freeze' || section === 'baseline') return { '': shape[section] ?? undefined }
  if (section !== 'projects') return { ...shape[section] }
  return Object.fromEntries(
    Object.entries(shape.projects ?? {}).map(([alias, { id, name, tier }]) => [alias, { id, name, tier }]),
  )
}

// Where in its file a comment stands does not count: lines move.
function ignored(ignores: Policy['ignores']): Json | undefined {
  const texts = ignores.map(({ rule, reason, at }) => `${at.file}: ${rule}: ${reason}`)
  return texts.length > 0 ? texts.sort() : undefined
}

// A section that is compared as a whole has no keys.
function pathOf(section: string, key: string): string {
  return key === '' ? section : `${section}.${key}`
}

const guarding = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$)|(^|\/)action\.ya?ml$/

// Bound to the very bytes: a workflow that is edited again after its approval waits again.
function pipelineChange(files: readonly ChangedFile[]): RiskyItem[] {
  const touched = files.map(({ path, content }) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1))
  if (touched.length === 0) return []
  const paths = touched.map(({ path }) => path)
  const shown = paths.slice(0, 3).map((path) => `\`${show(path)}\``)
  const sentence = `${list(shown)}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} changes, which runs or guards this review`
  return [riskyItem('pipeline', touched, [{ name: 'pipeline_changed', sentence, detail: { paths } }])]
}

/**
 * Whether a path belongs to what runs the review: workflows, code owners, local actions with their code.
 *
 * @param actions the folders of local actions
 */
export function isPipeline(path: string, actions: readonly string[] = []): boolean {
  return guarding.test(path) || actions.some((folder) => folder === '' || path.startsWith(`${folder}/`))
}
