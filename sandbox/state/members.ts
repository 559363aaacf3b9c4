import { denied, invalid } from '../errors.ts'
import { invalidChoice, nullRefused } from '../fields.ts'
import type { Membership, OrganizationLevel, World } from './world.ts'

const WORDS = { 1: 'member', 8: 'admin', 15: 'owner' } as const

/** A level of the organization by its word. */
export function levelWord(level: OrganizationLevel): 'member' | 'admin' | 'owner' {
  return WORDS[level]
}

/** Who may touch whom: both checks run before the new level is looked at. */
export function checkMayTouch(caller: Membership, target: Membership): void {
  if (caller !== target && caller.level < 8) throw denied('You can only edit others if you are an admin.')
  if (target.level > caller.level) throw denied('You can only edit others with level lower or equal to you.')
}

/** Reads a level from a body; a number in quotes counts as well. */
export function readLevel(value: unknown): OrganizationLevel | undefined {
  if (value === undefined) return undefined
  if (value === null) throw nullRefused('level')
  const level = typeof value === 'string' ? Number(value) : value
  if (level === 1 || level === 8 || level === 15) return level
  throw invalidChoice(value, 'level')
}

/** May the caller give the target this level? One's own level is refused even when nothing would change. */
export function checkNewLevel(caller: Membership, target: Membership, level: OrganizationLevel): void {
  if (caller === target) throw denied("You can't change your own access level.")
  if (level === 15 && caller.level < 15) {
    throw denied("You can only make another member owner if you're this organization's owner.")
  }
  if (level > caller.level) {
    throw denied('You can only change access level of others to lower or equal to your current one.')
  }
}

/** Gives a member another level. */
export function setMemberLevel(world: World, member: Membership, level: OrganizationLevel): void {
  member.level = level
  member.updatedAt = world.clock.tick()
}

/** Takes a person out of the organization, together with every role membership and access rule that names them. */
export function removeMember(world: World, member: Membership): void {
  if (member.level === 15) throw invalid('Cannot leave the organization as its owner!')
  world.clock.tick()
  world.members = world.members.filter((other) => other !== member)
  for (const role of world.roles) {
    role.memberships = role.memberships.filter((membership) => membership.member !== member)
  }
  for (const project of world.projects) {
    project.rules = project.rules.filter((rule) => rule.memberId !== member.id)
  }
}
