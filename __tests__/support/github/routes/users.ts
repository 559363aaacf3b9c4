import { publicUser, simpleUser } from '../builders/user.ts'
import { type Call, notFound, ok, type Reply, type Routes, refusal, textParam } from '../call.ts'
import { findUser } from '../lookup.ts'
import type { User } from '../model.ts'

/** Accounts and what they may do on the repository. */
export const userRoutes: Routes = {
  'users/get-authenticated': authenticated,
  'users/get-by-username': (call) => ok(publicUser(call.world, userParam(call))),
  'repos/get-collaborator-permission-level': permissionLevel,
}

function userParam(call: Call): User {
  const user = findUser(call.world, textParam(call, 'username'))
  if (user === undefined) throw notFound()
  return user
}

function authenticated(call: Call): Reply {
  const { actor } = call.token
  if (actor.type === 'Bot') throw refusal(403, 'Resource not accessible by integration')
  return ok(publicUser(call.world, actor))
}

function permissionLevel(call: Call): Reply {
  const user = userParam(call)
  const admin = user.permission === 'admin'
  const push = admin || user.permission === 'write'
  const permissions = {
    pull: user.permission !== 'none',
    triage: push || user.role === 'triage',
    push,
    maintain: admin || user.role === 'maintain',
    admin,
  }
  return ok({
    permission: user.permission,
    role_name: user.role,
    user: { ...simpleUser(call.world, user), permissions, role_name: user.role },
  })
}
