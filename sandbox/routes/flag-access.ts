import { atLeast } from '../access/levels.ts'
import { kindLevel, objectLevel } from '../access/resource.ts'
import { denied, notFound } from '../errors.ts'
import type { Flag } from '../flags/flag.ts'
import { ok, type ProjectCall, type Reply } from '../http/call.ts'
import { showFlag } from '../views/flag.ts'

/** The two places where the flags of a project can be addressed. */
export function flagPaths(rest = ''): string[] {
  return ['/api/projects/:project/feature_flags', '/api/environments/:project/feature_flags'].map(
    (mount) => `${mount}/${rest}`,
  )
}

/** The flag that the address names, if the caller may do as much as is wanted with it. */
export function findFlag(call: ProjectCall, wanted: 'viewer' | 'editor'): Flag {
  const flag = call.project.flags.find((candidate) => String(candidate.id) === call.params.flag)
  if (flag === undefined) throw notFound()
  if (!may(call, flag, wanted)) throw denied(`You do not have ${wanted} access to this resource.`)
  return flag
}

/** True when the caller may do as much with the flag. */
export function may(call: ProjectCall, flag: Flag, wanted: 'viewer' | 'editor'): boolean {
  return atLeast('feature_flag', levelOn(call, flag), wanted)
}

/** What the caller may do with the flag. */
export function levelOn(call: ProjectCall, flag: Flag): string {
  const object = { resource: 'feature_flag', id: String(flag.id), creator: flag.createdBy }
  return objectLevel(call.world, call.member, call.project, object)
}

/** Refuses a caller who may do less with flags as such. */
export function checkKind(call: ProjectCall, wanted: 'viewer' | 'editor'): void {
  const level = kindLevel(call.world, call.member, call.project, 'feature_flag')
  if (!atLeast('feature_flag', level, wanted)) throw denied(`You do not have ${wanted} access to this resource.`)
}

/** 200 with the flag. */
export function show(call: ProjectCall, flag: Flag): Reply {
  return ok(showFlag(call.project, flag, levelOn(call, flag)))
}
