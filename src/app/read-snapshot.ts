import { RemoteError, UserError } from '../core/errors.ts'
import type { Kind } from '../core/kind.ts'
import type { Policy } from '../core/policy.ts'
import type { PostHogReader } from '../core/ports/posthog.ts'
import type { Extent, KindReading, Snapshot } from '../core/snapshot.ts'
import { readDirectory } from '../resources/directory.ts'
import { Names } from '../resources/names.ts'
import { resources } from '../resources/registry.gen.ts'
import type { AnyResource, Scope } from '../resources/resource.ts'

/**
 * Reads what any of the policies speaks about, as far as it is looked at. A kind that cannot be read is marked as such
 * with its reason: it yields no change. Without the directory nothing can be named, so that failure ends the run.
 */
export async function readSnapshot(
  posthog: PostHogReader,
  policies: readonly Policy[],
  extent: Extent = 'everything',
): Promise<{ scope: Scope; live: Snapshot }> {
  const organization = organizationOf(policies)
  const wanted = resources.filter(({ kind }) => extent === 'everything' || extent.has(kind))
  const lists = new Set(wanted.flatMap(({ looksUp }) => looksUp))
  const names = new Names(await readDirectory(posthog, organization, policies, lists), policies)
  const scope: Scope = { posthog, organization, names, policies }
  const readings = resources.map(async (resource): Promise<[Kind, KindReading]> => {
    const projects = extent === 'everything' ? 'all' : extent.get(resource.kind)
    if (projects === undefined) return [resource.kind, { state: 'skipped' }]
    return [resource.kind, await readKind(resource, { ...scope, projects })]
  })
  return { scope, live: new Map(await Promise.all(readings)) }
}

/** Reads one kind, or says why it could not be read. */
export async function readKind(resource: AnyResource, scope: Scope): Promise<KindReading> {
  try {
    return { state: 'read', entries: await resource.read(scope), projects: scope.projects ?? 'all' }
  } catch (error) {
    if (error instanceof RemoteError || error instanceof UserError)
      return { state: 'unreadable', reason: `${error.message} ${error.remedy}` }
    throw error
  }
}

function organizationOf(policies: readonly Policy[]): string {
  const ids = new Set(policies.flatMap(({ shape }) => (shape.organization ? [shape.organization.id] : [])))
  const [id] = ids
  if (ids.size === 1 && id !== undefined) return id
  throw new UserError(
    `The policies that are compared name ${ids.size} organizations.`,
    'A policy stays with its organization: start a new policy path for another one.',
  )
}
