import { type Access, openAccess } from '../../src/access/access.ts'
import { mayEditRules, membershipIn } from '../../src/access/rights.ts'
import type { AccessState } from '../../src/access/state.ts'
import { strengthOf } from '../../src/core/access.ts'
import type { Observed } from './observe.ts'
import { mail, PROJECT, type SmallOrganization, stateOf, targetOf } from './organization.ts'

/** How an engine is made from a state: ours, or one with a defect planted in it. */
export type Engine = (state: AccessState) => Access

/** The engine of the house. */
export function ours(state: AccessState): Access {
  return openAccess(state, state.settings.mode ?? 'highest')
}

/** What an engine says that somebody sees and may do: the same questions that `observe` asks the box. */
export function predict(engine: Engine, organization: SmallOrganization, who: string): Observed {
  const access = engine(stateOf(organization))
  const person = access.person(mail(who))
  const level = (on: string) => access.explain(person, targetOf(on)).level
  const may = (on: string, wanted: 'editor') => strengthOf(level(on)) >= strengthOf(wanted)
  const flag = targetOf('feature_flag/checkout')
  return {
    project: level('project'),
    membership: membershipIn(access, person, PROJECT),
    flag: level('feature_flag/checkout'),
    dashboard: level('dashboard/board'),
    editsFlag: may('feature_flag/checkout', 'editor'),
    createsFlags: may('feature_flag', 'editor'),
    createsDashboards: may('dashboard', 'editor'),
    editsProjectRules: mayEditRules(access, person, targetOf('project')),
    editsFlagRules: mayEditRules(access, person, flag) && may('feature_flag/checkout', 'editor'),
  }
}
