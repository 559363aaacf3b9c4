import type { AccessRule, Project, World } from './world.ts'

/** What a rule is about and whom it names; no subject at all makes it the default for everybody else. */
export interface RuleKey {
  resource: string
  resourceId: string | null
  memberId: string | null
  roleId: string | null
}

/** Writes, changes or (with `level` null) clears exactly one rule; gives back the rule that now stands. */
export function putRule(world: World, project: Project, key: RuleKey, level: string | null): AccessRule | null {
  const at = world.clock.tick()
  const found = findRule(project, key)
  if (level === null) {
    project.rules = project.rules.filter((rule) => rule !== found)
    return null
  }
  if (found !== undefined) {
    found.level = level
    found.updatedAt = at
    return found
  }
  const rule: AccessRule = { ...key, level, createdAt: at, updatedAt: at }
  project.rules.push(rule)
  return rule
}

/** The rule that stands there now. */
export function findRule(project: Project, key: RuleKey): AccessRule | undefined {
  return project.rules.find((rule) => isSameRule(rule, key))
}

/** Things that are gone take the rules on them along. */
export function dropObjectRules(project: Project, resource: string, ids: readonly string[]): void {
  project.rules = project.rules.filter(
    (rule) => rule.resource !== resource || rule.resourceId === null || !ids.includes(rule.resourceId),
  )
}

function isSameRule(rule: AccessRule, key: RuleKey): boolean {
  return (
    rule.resource === key.resource &&
    rule.resourceId === key.resourceId &&
    rule.memberId === key.memberId &&
    rule.roleId === key.roleId
  )
}
