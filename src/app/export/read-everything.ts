import { Bug } from '../../core/errors.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { loadPolicy } from '../../policy/load.ts'
import { aliasesFor } from '../../resources/aliases.ts'
import { readDirectory } from '../../resources/directory.ts'
import { readSnapshot } from '../read-snapshot.ts'

/**
 * Reads a whole organization, by names of our own. What is read depends on what policies speak about, so one is made up
 * that speaks about every role and project.
 *
 * @returns the reading, and what a policy must say beside the entries so that it speaks about the same: places that are
 *   there though nothing stands in them
 */
export async function readEverything(
  posthog: PostHogReader,
  organization: string,
): Promise<{ live: Snapshot; base: PolicyShape }> {
  const directory = await readDirectory(posthog, organization, [])
  const roles = [...aliasesFor(directory.roles, 'role')]
  const projects = [...aliasesFor(directory.projects, 'project')]
  const question = {
    version: 1,
    organization: { id: organization, settings: {}, domains: {} },
    roles: Object.fromEntries(roles.map(([id, alias]) => [alias, { id }])),
    projects: Object.fromEntries(projects.map(([id, alias]) => [alias, { id, access: {}, resources: {} }])),
    flags: Object.fromEntries(projects.map(([, alias]) => [alias, {}])),
  }
  const content = new TextEncoder().encode(JSON.stringify(question))
  const { policy, findings } = loadPolicy([{ path: 'question.yml', content }], '.')
  if (!policy) throw new Bug(`the made-up policy does not load: ${findings[0]?.message}`)
  const { live } = await readSnapshot(posthog, [policy])
  const isRead = (kind: 'project_access' | 'resource_access') => live.get(kind)?.state === 'read'
  const places = {
    ...(isRead('project_access') && { access: {} }),
    ...(isRead('resource_access') && { resources: {} }),
  }
  const base = {
    roles: Object.fromEntries(roles.map(([, alias]) => [alias, { members: [] }])),
    projects: Object.fromEntries(projects.map(([, alias]) => [alias, places])),
  }
  return { live, base }
}
