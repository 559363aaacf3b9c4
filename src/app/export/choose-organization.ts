import { object, string } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { SourceFile } from '../../core/source.ts'
import { list, show } from '../../core/text.ts'
import { loadPolicy } from '../../policy/load.ts'

const organization = object({ id: string, name: string })

/**
 * The organization to export: that of the policy there is, else the only one that the key sees.
 *
 * @param files of the policy path; none where there is no policy yet
 * @throws {UserError} when nobody can tell which one is meant
 */
export async function chooseOrganization(
  posthog: PostHogReader,
  files: readonly SourceFile[],
  folder: string,
): Promise<string> {
  const declared = loadPolicy(files, folder).policy?.shape.organization?.id
  if (declared !== undefined) return declared
  const seen = await posthog.list('/api/organizations/', organization, ({ id }) => id)
  const [only, another] = seen
  if (only && !another) return only.id
  const names = list(seen.map(({ id, name }) => `${show(name)} (${id})`))
  throw new UserError(
    only ? `The key sees several organizations: ${names}.` : 'The key sees no organization.',
    'Use a key that is limited to one organization. Or write "version: 1" and "organization: { id: … }" into a file of the policy path, and export into another folder.',
  )
}
