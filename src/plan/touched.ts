import { equalJson } from '../core/json.ts'
import type { Kind } from '../core/kind.ts'
import type { Extent, Projects } from '../core/snapshot.ts'
import { isRenamed } from '../resources/names.ts'
import { type AnyResource, projectOf } from '../resources/resource.ts'
import { lineUp, type Policies } from './origin/sides.ts'

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
  return extent
}

const people: readonly Kind[] = ['organization_member', 'role', 'role_membership']
const rules: readonly Kind[] = ['project_access', 'resource_access', 'object_access']

/**
 * Adds what tells who gains and who loses: where people or roles differ, all access rules; where rules on projects do,
 * the people and the other rules of these projects. An extent that touches no access stays as it is.
 */
export function withAccess(extent: Extent): Extent {
  if (extent === 'everything') return extent
  const touchesPeople = people.some((kind) => extent.has(kind))
  const reached = rules.flatMap((kind) => extent.get(kind) ?? [])
  // Where single sign-on changes, it matters whom that could lock out.
  if (!touchesPeople && reached.length === 0)
    return extent.has('domain') ? new Map([...extent, ['organization_member', 'all']]) : extent
  const isWide = touchesPeople || reached.includes('all')
  const projects = isWide ? 'all' : new Set(reached.flatMap((one) => (one === 'all' ? [] : [...one])))
  const wider = new Map(extent)
  for (const kind of ['organization_member', 'role_membership'] as const) wider.set(kind, 'all')
  for (const kind of rules) wider.set(kind, projects)
  return wider
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
