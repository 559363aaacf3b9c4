import type { Access } from '../../access/access.ts'
import { inEveryMode } from '../../access/ask.ts'
import { accessFromPolicy } from '../../access/from-policy.ts'
import type { Person } from '../../access/state.ts'
import { type Explanation, strengthOf } from '../../core/access.ts'
import { deedWords } from '../../core/deed.ts'
import { UserError } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { Policy } from '../../core/policy.ts'
import { isLevel } from '../../core/subjects.ts'
import { show } from '../../core/text.ts'
import type { AccessTest } from '../../policy/access-tests.ts'
import { hint } from '../../policy/hint.ts'
import { explanationWords, modeWords } from '../../report/access-words.ts'
import { readDeed } from '../access/ask-access.ts'

/**
 * Holds a policy to its access tests. A sentence holds only where the policy itself makes it so: in both modes, and
 * not by a default of PostHog's that the policy never states.
 */
export function runAccessTests(policy: Policy, tests: readonly AccessTest[]): Finding[] {
  const accesses = inEveryMode(accessFromPolicy(policy.shape))
  return tests.flatMap((test) => judge(test, policy, accesses))
}

function judge(test: AccessTest, policy: Policy, accesses: readonly Access[]): Finding[] {
  const unknown = unknownName(test, policy, accesses)
  if (unknown !== undefined) return [failure(test, unknown)]
  for (const access of accesses) {
    const found = access.explain(personOf(test.who, access), test.deed)
    const message = disagreement(test, found, modeWords[access.mode])
    if (message !== undefined) return [failure(test, message)]
  }
  return []
}

function disagreement({ who, deed, expected }: AccessTest, found: Explanation, mode: string): string | undefined {
  const may = strengthOf(found.level) >= strengthOf(deed.level)
  const words = show(deedWords(deed))
  if (may !== expected) {
    return `"${show(who)}" ${may ? 'may' : 'may not'} ${words}: ${explanationWords(found)}, ${mode}.`
  }
  if (found.reason.because !== 'built_in' || found.reason.isStated) return undefined
  return `Nothing in the policy says whether "${show(who)}" may ${words}. Write a default there.`
}

/** A level or a role stands for somebody who has it and nothing else; an e-mail for that very person. */
function personOf(who: string, access: Access): Person | undefined {
  if (who.includes('@')) return access.person(who)
  return isLevel(who) ? { email: '', level: who, roles: [] } : { email: '', level: 'member', roles: [who] }
}

function unknownName({ who, deed }: AccessTest, policy: Policy, [access]: readonly Access[]): string | undefined {
  const { verb, kind, project } = deed
  try {
    readDeed({ verb, kind: kind === 'project' ? undefined : kind, project }, policy)
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy}`
    throw error
  }
  if (who.includes('@')) {
    if (access?.person(who)) return undefined
    return `The policy knows nobody called "${show(who)}". ${hint(who, access?.state.people.map(({ email }) => email) ?? [])}`
  }
  const roles = Object.keys(policy.shape.roles ?? {})
  if (isLevel(who) || roles.includes(who)) return undefined
  return `"${show(who)}" is no level, role or e-mail of the policy. ${hint(who, roles)}`
}

function failure({ at }: AccessTest, message: string): Finding {
  return { rule: 'access-test-failed', severity: 'error', message, at }
}
