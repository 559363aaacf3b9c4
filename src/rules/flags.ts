import type { Path } from '../core/location.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { exposureOf } from '../resources/flag/exposure.ts'
import { oncePerPolicy } from './once.ts'

/** One flag of a policy, and where it stands. */
export interface DeclaredFlag {
  readonly project: string
  readonly key: string
  readonly path: Path
  readonly flag: NonNullable<PolicyShape['flags']>[string][string]
}

/** Lists every flag of every project. */
export const declaredFlags = oncePerPolicy(({ flags = {} }): DeclaredFlag[] =>
  Object.entries(flags).flatMap(([project, ofProject]) =>
    Object.entries(ofProject).map(([key, flag]) => ({ project, key, path: ['flags', project, key], flag })),
  ),
)

/** How many users a flag can reach as it is written, in percent: its largest group, 0 while it is off. */
export function writtenExposure({ active, rollout, groups = [] }: DeclaredFlag['flag']): number {
  const ofGroups = groups.map(({ rollout_percentage = 100 }) => ({ properties: [], rollout_percentage }))
  return exposureOf({ active, rollout: rollout ?? ofGroups })
}
