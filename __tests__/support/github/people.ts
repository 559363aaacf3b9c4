import { userOf } from './lookup.ts'
import type { Permission, Permissions, Token, User } from './model.ts'
import type { World } from './world.ts'

/** An account to add. */
export interface NewUser {
  readonly login: string
  readonly id: number
  readonly permission: Permission
  readonly type?: User['type']
  /** Which commit authors and committers are this account. */
  readonly emails: readonly string[]
  /** Finer role (`maintain`, `triage`, a custom one); default: the permission itself. */
  readonly role?: string
}

/** Adds an account. */
export function addUser(
  world: World,
  { login, id, permission, type = 'User', emails, role = permission }: NewUser,
): void {
  if (world.users.some((user) => user.id === id)) throw new Error(`two users with id ${id}`)
  world.users.push({ login, id, permission, type, emails, role, deleted: false })
}

/** Gives an account another permission, as when somebody leaves the team. */
export function setPermission(world: World, login: string, permission: Permission, role: string = permission): void {
  const user = userOf(world, login)
  user.permission = permission
  user.role = role
}

/** Adds a token and returns its text. */
export function addToken(
  world: World,
  name: string,
  { actor, permissions }: { readonly actor: string; readonly permissions: Permissions },
): string {
  const token: Token = {
    name,
    value: `ghs_fake${name.replace(/\W/g, '')}${world.nextId()}`,
    actor: userOf(world, actor),
    permissions,
  }
  world.tokens.push(token)
  return token.value
}
