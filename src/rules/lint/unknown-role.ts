import type { Path } from '../../core/location.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { isLevel, levels } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import { accessBlocks } from '../access-blocks.ts'
import type { LintRule } from '../rule.ts'

/** Something names a role that `roles` does not declare. Nobody would ever be in it. */
export const unknownRole: LintRule = {
  id: 'unknown-role',
  severity: 'error',
  isGate: true,
  summary: 'Every role that is named must be declared under `roles`.',

  check({ shape, locate }, report) {
    const known = new Set(Object.keys(shape.roles ?? {}))
    const roleHint = hinter([...known])
    const subjectHint = hinter([...known, ...levels])
    for (const { path, name, part, allowsLevel } of mentions(shape)) {
      if (known.has(name) || (allowsLevel && isLevel(name))) continue
      report(
        locate(path, part),
        `There is no role "${show(name)}". ${allowsLevel ? subjectHint(name) : roleHint(name)}`,
      )
    }
  },
}

interface Mention {
  readonly path: Path
  readonly name: string
  readonly part: 'key' | 'value'
  readonly allowsLevel: boolean
}

function mentions(shape: PolicyShape): Mention[] {
  const inAccess = accessBlocks(shape).flatMap(({ path, roles }) =>
    Object.keys(roles).map((name) => ({
      path: [...path, 'roles', name],
      name,
      part: 'key' as const,
      allowsLevel: false,
    })),
  )
  const owners = Object.entries(shape.flags ?? {}).flatMap(([project, flags]) =>
    Object.entries(flags).flatMap(([flag, { owner }]) =>
      owner === undefined
        ? []
        : [{ path: ['flags', project, flag, 'owner'], name: owner, part: 'value' as const, allowsLevel: true }],
    ),
  )
  const defaultRole = shape.organization?.settings?.default_role
  const inSettings: Mention[] =
    defaultRole === undefined
      ? []
      : [{ path: ['organization', 'settings', 'default_role'], name: defaultRole, part: 'value', allowsLevel: false }]
  return [...inSettings, ...inAccess, ...inMatrix(shape), ...owners]
}

function inMatrix(shape: PolicyShape): Mention[] {
  return Object.entries(shape.feature_flags ?? {}).flatMap(([project, matrix]) => {
    const review = matrix.require_rollout_review
    const lists: [Path, readonly string[] | undefined][] = [
      [['who_can_create'], matrix.who_can_create],
      [['who_can_edit'], matrix.who_can_edit],
      [['who_can_delete'], matrix.who_can_delete],
      [['require_rollout_review', 'by'], typeof review === 'object' ? review.by : undefined],
    ]
    return lists.flatMap(([path, names]) =>
      (names ?? []).map((name, index) => ({
        path: ['feature_flags', project, ...path, index],
        name,
        part: 'value' as const,
        allowsLevel: true,
      })),
    )
  })
}
