import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** A role is filled by an identity provider and by the policy: each would undo what the other does. */
export const scimRoleWithMembers: LintRule = {
  id: 'scim-role-with-members',
  severity: 'error',
  isGate: true,
  summary: 'A role with `idp_group` has no `members` and no `name` of its own.',

  check({ shape, locate }, report) {
    for (const [role, { idp_group: group, members, name }] of Object.entries(shape.roles ?? {})) {
      if (group === undefined) continue
      if (members) {
        const message = `The identity provider fills the role "${show(role)}", so its members cannot be written here. Take them out; whom the review may count stands in "reviewers".`
        report(locate(['roles', role, 'members'], 'key'), message)
      }
      if (name !== undefined) {
        const message = `The role "${show(role)}" is called "${show(group)}" in PostHog, after its group. Take the name out.`
        report(locate(['roles', role, 'name'], 'key'), message)
      }
    }
  },
}
