import { mayEditRules } from '../access/editors.ts'
import { previewResolution } from '../access/preview.ts'
import { denied } from '../errors.ts'
import { ok, type ProjectCall, type Reply } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { checkNotTiedToProjects } from '../http/scopes.ts'

/** Going over to "the most specific rule wins": a look at what would change, and the step itself. */
export function accessResolutionRoutes(): Route[] {
  return [
    {
      ...place('preview'),
      methods: { GET: { scope: 'access_control:read', answer: preview } },
    },
    {
      ...place('accept'),
      methods: { POST: { scope: 'access_control:write', level: 8, answer: accept } },
    },
  ]
}

function place(name: string): { paths: string[]; on: 'project'; outsiders: 'not-found' } {
  return { paths: [`/api/projects/:project/access_control_resolution_${name}`], on: 'project', outsiders: 'not-found' }
}

function preview({ world, member, project }: ProjectCall): Reply {
  if (!mayEditRules(world, member, project)) throw denied('You do not have permission to perform this action.')
  return ok(previewResolution(world, project))
}

/** One way only: there is no call that goes back to "the highest level wins". */
function accept({ world, key }: ProjectCall): Reply {
  checkNotTiedToProjects(key)
  world.organization.mostSpecificAccess = true
  world.organization.updatedAt = world.clock.tick()
  return ok({ uses_most_specific_access_resolution: true })
}
