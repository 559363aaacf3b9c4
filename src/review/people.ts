import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { Account, Contributor } from '../core/ports/forge.ts'
import { isSubject, sameEmail } from '../core/subjects.ts'

/** A person of the base policy with the GitHub account that the policy gives them. */
export interface Person {
  readonly email: string
  readonly login: string
  readonly accountId: number
}

/** The people who can review at all: with a GitHub account, and no service accounts. */
export function reviewers(shape: PolicyShape): Person[] {
  return Object.entries(shape.members ?? {}).flatMap(([email, { github, service }]) =>
    github && service !== true ? [{ email, login: github.login, accountId: github.id }] : [],
  )
}

/** Finds the person behind an account, by number: a login may have been renamed or registered by somebody else. */
export function personOf(shape: PolicyShape, account: Account | undefined): Person | undefined {
  return account?.isPerson ? reviewers(shape).find(({ accountId }) => accountId === account.id) : undefined
}

/** The people who count for a list of levels and roles. */
export function eligible(shape: PolicyShape, by: readonly string[]): Person[] {
  return reviewers(shape).filter(({ email }) => by.some((subject) => isSubject(shape, email, subject)))
}

/** Who touched a change, in the terms of the policy. */
export interface Involved {
  /** E-mails of the policy's people among them: none of these is independent. */
  readonly people: readonly string[]
  /** Names of those whom the policy does not know. Each of them could be anybody. */
  readonly strangers: readonly string[]
}

/** Sorts contributors into people of the policy and strangers. A service account could be anybody too. */
export function involved(shape: PolicyShape, contributors: readonly Contributor[]): Involved {
  const people = new Set<string>()
  const strangers = new Map<string, string>()
  for (const { account, name } of contributors) {
    const email = account ? personOf(shape, account)?.email : personByEmail(shape, name)
    if (email !== undefined) people.add(email)
    else strangers.set(account ? `account ${account.id}` : name.toLowerCase(), name)
  }
  return { people: [...people], strangers: [...strangers.values()] }
}

/** Finds somebody by the e-mail under which the policy knows them, as it is written there. */
export function personByEmail({ members }: PolicyShape, email: string): string | undefined {
  return Object.entries(members ?? {}).find(([known, { service }]) => service !== true && sameEmail(known, email))?.[0]
}
