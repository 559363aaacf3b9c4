import type { Path } from '../../core/location.ts'
import { show } from '../../core/text.ts'
import { hinter } from '../../policy/hint.ts'
import { accessBlocks } from '../access-blocks.ts'
import type { LintRule } from '../rule.ts'

/** Something names a person whom `members` does not declare. PostHog would refuse it only at apply. */
export const unknownMember: LintRule = {
  id: 'unknown-member',
  severity: 'error',
  isGate: true,
  summary: 'Every person who is named must be declared under `members`.',

  check({ shape, locate }, report) {
    const known = Object.keys(shape.members ?? {})
    const declared = new Set(known.map((email) => email.toLowerCase()))
    const hint = hinter(known)
    const check = (email: string, path: Path, part: 'key' | 'value') => {
      if (declared.has(email.toLowerCase())) return
      report(locate(path, part), `"${show(email)}" is not declared under members. ${hint(email)}`)
    }
    for (const [role, { members }] of Object.entries(shape.roles ?? {})) {
      for (const [index, email] of (members ?? []).entries()) check(email, ['roles', role, 'members', index], 'value')
    }
    for (const { path, members } of accessBlocks(shape)) {
      for (const email of Object.keys(members)) check(email, [...path, 'members', email], 'key')
    }
  },
}
