import { Bug } from '../../core/errors.ts'
import type { Item } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { loadPolicy } from '../../policy/load.ts'
import { aliasesFor } from '../../resources/aliases.ts'
import { readDirectory } from '../../resources/directory.ts'
import { Names } from '../../resources/names.ts'
import type { Scope } from '../../resources/resource.ts'
import { readSnapshot } from '../read-snapshot.ts'

/**
 * Reads what a policy speaks about, by names that the policy could write: a role that it does not know yet gets an
 * alias, while drift calls it by its own name.
 *
 * @returns the reading, and what an item that drift prints is called in it
 */
export async function readWithNewRoles(
  posthog: PostHogReader,
  policy: Policy,
): Promise<{ live: Snapshot; scope: Scope; aliased: (item: Item) => Item }> {
  const { roles = {}, organization } = policy.shape
  const id = organization?.id ?? ''
  const directory = await readDirectory(posthog, id, [policy], new Set(['roles']))
  const names = new Names(directory, [policy])
  const unknown = directory.roles.filter((role) => !Object.hasOwn(roles, names.roleAlias(role)))
  const aliases = aliasesFor(unknown, 'role', Object.keys(roles))
  const others = {
    version: 1,
    organization: { id },
    roles: Object.fromEntries([...aliases].map(([role, alias]) => [alias, { id: role }])),
  }
  const content = new TextEncoder().encode(JSON.stringify(others))
  const { policy: naming, findings } = loadPolicy([{ path: 'roles.yml', content }], '.')
  if (!naming) throw new Bug(`the made-up policy does not load: ${findings[0]?.message}`)
  const { live, scope } = await readSnapshot(posthog, [policy, naming])
  const called = new Map(unknown.map((role) => [names.roleAlias(role), aliases.get(role.id) ?? '']))
  const aliased = (item: Item) =>
    /^(?:role|role_membership|\w+_access)\//.test(item)
      ? item
          .split('/')
          .map((part) => called.get(part) ?? part)
          .join('/')
      : item
  return { live, scope, aliased }
}
