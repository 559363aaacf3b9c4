import type { Condition, FlagSpec, Group } from '../../../src/resources/flag/spec.ts'

/** A flag that is on for everybody, save for what is given. */
export function flagOf(parts: Partial<FlagSpec> = {}): FlagSpec {
  return { active: true, rollout: 100, archived: false, ...parts }
}

export function groupOf(
  rollout_percentage: number,
  properties: readonly Condition[] = [],
  rest: Partial<Group> = {},
): Group {
  return { properties, rollout_percentage, ...rest }
}

export function conditionOf(key: string, operator: string, value: string | readonly string[]): Condition {
  return { type: 'person', key, operator, value }
}

export const staff = conditionOf('email', 'icontains', '@ourcompany.com')
