import { equalJson } from '../core/json.ts'
import type { Kind } from '../core/kind.ts'
import type { Extent, Projects } from '../core/snapshot.ts'
import { isRenamed } from '../resources/names.ts'
import { type AnyResource, projectOf } from '../resources/resource.ts'
import { lineUp, type Policies } from './sides.ts'

/**
 * What a pull request has to look at in PostHog: the kinds and projects in which any two of the policies differ.
 *
 * Every change that the pull request proposes, and every one that waits since an earlier merge, lies within: both are
 * differences between policies. Only what somebody changed by hand can lie outside, and that is for the run that
 * looks at everything.
 *
 * @param policies with the base; where there is none yet, the head proposes everything
 */
export function touched(policies: Omit<Policies, 'limits'>, resources: readonly AnyResource[]): Extent {
  const { lastApplied, merged = [], base, head } = policies
  const all = [head, ...(base ? [base] : []), ...merged, ...(lastApplied ? [lastApplied] : [])]
  // Where an alias changes its meaning, every kind may see other things by the same names.
  if (!base || isRenamed(all)) return 'everything'
  const extent = new Map<Kind, Projects>()
  for (const resource of resources) {
    const projects = touchedBy(resource, policies)
    const reaches = new Set(all.map(({ shape }) => resource.reach(shape)))
    if (reaches.size > 1) extent.set(resource.kind, 'all')
    else if (projects === 'all' || projects.size > 0) extent.set(resource.kind, projects)
  }
  return withAccess(extent)
}

const access: readonly Kind[] = ['organization_member', 'role', 'role_membership', 'project_access', 'resource_access']

// Who gains and who loses by a change of access rests on all of it: people, roles, who gets in, what they may do there.
function withAccess(extent: ReadonlyMap<Kind, Projects>): Extent {
  if (!access.some((kind) => extent.has(kind))) return extent
  return new Map([...extent, ...access.map((kind) => [kind, 'all'] as const)])
}

function touchedBy(resource: AnyResource, policies: Omit<Policies, 'limits'>): Projects {
  const keys = lineUp(resource, policies, [])
    .filter(({ head, merged, lastApplied }) => {
      // The base is the last of what was merged. Without a last applied policy nothing is known of that side.
      const sides = [...merged, ...(policies.lastApplied ? [lastApplied] : [])]
      return sides.some((side) => !equalJson(side?.spec, head?.spec))
    })
    .map(({ key }) => key)
  const projects = new Set<string>()
  for (const key of keys) {
    const project = projectOf(resource, key)
    if (project === undefined) return 'all'
    projects.add(project)
  }
  return projects
}
