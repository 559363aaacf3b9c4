import type { JsonObject } from '../../core/json.ts'
import { type ObjectRules, objectRules } from '../../core/matrix.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { show } from '../../core/text.ts'
import type { Loosening } from './loosening.ts'

/**
 * Sections whose absence means "not managed". Nothing is deleted by taking one out, but nothing holds what stands there
 * any more either. Those that the gate reads entry by entry are compared there, too.
 */
export function sectionsLetGo(base: PolicyShape, head: PolicyShape): Loosening[] {
  return sectionsTakenOut(base, head).map((path) => {
    const sentence = `\`${show(path)}\` is taken out as a whole, so the policy no longer manages what stands there`
    return { path, value: null, facts: [{ name: 'policy_gate_changed', sentence, detail: { path } }] }
  })
}

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
  const people = (['members', 'roles'] as const).filter((section) => base[section] && !head[section])
  return [...people, ...flagsTakenOut(base, head), ...organization, ...ofProjects]
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
