import type { Sandbox, Variant } from '../../sandbox/index.ts'
import type { Answer } from '../sandbox/box.ts'
import type { Shape } from './shape.ts'

/**
 * One line of a contract: a method and a path of PostHog, what a key needs for it, and what comes back.
 * It says nothing about the box: the same line could be asked of any PostHog.
 */
export interface ContractRow {
  /** Where the contract is written down: the number of the paragraph. */
  paragraph: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As it is written down, with `:name` for the pieces that change; `arrange` says what stands for them. */
  path: string
  /** The scope that a key needs; null = none; 'closed' = no key gets in, whatever its scopes. */
  scope: string | null
  /** Who may call; 'member' means everybody in the organization. */
  level: 'member' | 'admin' | OwnLevel
  /** The feature of the plan without which the answer is `without`. */
  entitlement?: { feature: string; without: Expected }
  /** What is sent; it may need what `arrange` found. */
  body?: unknown | ((values: Values) => unknown)
  /** The query, with its question mark; `:name` stands for pieces here as well. */
  query?: string
  /** What the right key gets. */
  expected: Expected
  /** Which PostHog this line is about, where it is not today's. */
  variant?: Partial<Variant>
  /** Makes what the call needs, and gives the pieces of the path. It runs as the owner of everything. */
  arrange?: (scene: Scene) => Promise<Values> | Values
}

/** A level of its own: who has it, who does not, and how the latter is turned away. */
export interface OwnLevel {
  /** What the level is called. */
  name: string
  /** Somebody who has it: a name from the cast. */
  right: string
  /** Somebody who lacks it; nobody where everybody in the organization has it. */
  low?: string
  refusal?: Expected
}

/** What comes back. */
export interface Expected {
  status: number
  shape: Shape
}

/** What stands for the named pieces of a path. */
export type Values = Readonly<Record<string, string>>

/** The hands of `arrange`: the box itself, and calls whose key opens everything. */
export interface Scene {
  box: Sandbox
  /** `who` is a name from the cast. */
  send(who: string, method: string, path: string, body?: unknown): Promise<Answer>
}

/** What a row is called in lists: paragraph, method and path. */
export function rowName(row: Pick<ContractRow, 'paragraph' | 'method' | 'path'>): string {
  return `${row.paragraph} ${row.method} ${row.path}`
}

/** The usual 403. */
export function refused(detail: string): Expected {
  return {
    status: 403,
    shape: { type: '=authentication_error', code: '=permission_denied', detail: `=${detail}`, attr: 'null' },
  }
}

/** The usual 400. */
export function invalidBody(code: string, attr: string | null): Expected {
  return {
    status: 400,
    shape: { type: '=validation_error', code: `=${code}`, detail: 'text', attr: attr === null ? 'null' : `=${attr}` },
  }
}

/** The usual 402. */
export function unpaid(detail: string): Expected {
  return {
    status: 402,
    shape: { type: '=server_error', code: '=payment_required', detail: `=${detail}`, attr: 'null' },
  }
}
