import { bare, invalid } from '../errors.ts'
import type { Project } from '../state/world.ts'
import { sameText } from '../values.ts'
import type { Flag, FlagContent } from './flag.ts'

/** Checks the fields of a flag against each other, as they would stand after the write. */
export function checkContent(content: FlagContent, before?: Flag): void {
  if (content.archived && content.active) {
    throw before?.archived === true
      ? invalid('Cannot enable an archived feature flag. Unarchive it first.', 'active')
      : invalid('Cannot archive an enabled feature flag. Disable it first.', 'archived')
  }
  if (content.ensure_experience_continuity === true && content.bucketing_identifier === 'device_id') {
    throw invalid(
      'Experience continuity cannot be combined with bucketing by device_id.',
      'ensure_experience_continuity',
    )
  }
  if (content.has_encrypted_payloads && content.is_remote_configuration !== true) {
    throw invalid('Encrypted payloads need a remote configuration flag.', 'has_encrypted_payloads')
  }
}

/** Refuses a key that another live flag of the project has. A soft-deleted holder of the key is no obstacle. */
export function checkKeyIsFree(project: Project, key: string, self?: Flag): void {
  if (project.flags.some((flag) => flag !== self && !flag.deleted && sameText(flag.key, key))) {
    throw invalid('There is already a feature flag with this key.', 'key', 'unique')
  }
}

/** Refuses a lifecycle action on a soft-deleted flag; this answer does not use the usual envelope. */
export function checkNotDeleted(flag: Flag, doing: string): void {
  if (!flag.deleted) return
  const error = `This feature flag has been deleted. Restore it before ${doing} it.`
  throw bare(400, { success: false, error }, error)
}
