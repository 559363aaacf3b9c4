import type { ApprovalPolicy } from '../approvals/model.ts'
import { newPolicy } from '../approvals/policies.ts'
import { personByEmail, roleByName } from '../state/find.ts'
import type { World } from '../state/world.ts'
import { found } from './plant-people.ts'
import { at, flagAt, itemsAt, numberAt, optional, type Place, recordAt, textAt } from './reader.ts'

/** Plants approval policies, of one project or of the whole organization; people and roles are named by name. */
export function plantPolicies(world: World, place: Place, policies: ApprovalPolicy[]): void {
  for (const entry of itemsAt(place)) {
    recordAt(entry, ['action', 'quorum', 'users', 'roles', 'conditions', 'allow_self_approve', 'created_by'])
    const author = at(entry, 'created_by')
    const creator = found(author, () => personByEmail(world, textAt(author)))
    const users = itemsAt(at(entry, 'users')).map((user) => found(user, () => personByEmail(world, textAt(user)).id))
    const roles = itemsAt(at(entry, 'roles')).map((role) => found(role, () => roleByName(world, textAt(role)).id))
    const policy = newPolicy(world, creator, textAt(at(entry, 'action')), {
      quorum: optional(at(entry, 'quorum'), numberAt) ?? 1,
      users,
      roles,
      conditions: optional(at(entry, 'conditions'), (conditions) => recordAt(conditions)) ?? {},
      allowSelfApprove: optional(at(entry, 'allow_self_approve'), flagAt) ?? false,
      bypassLevels: [],
      bypassRoles: [],
    })
    policies.push(policy)
  }
}
