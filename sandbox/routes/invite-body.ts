import { PROJECT_LEVELS } from '../access/levels.ts'
import { canSeeProject } from '../access/project.ts'
import { invalid } from '../errors.ts'
import { booleanField, requiredText, textField } from '../fields.ts'
import type { OrganizationCall } from '../http/call.ts'
import type { InviteRequest } from '../state/invites.ts'
import { readLevel } from '../state/members.ts'
import type { InvitedProject } from '../state/world.ts'
import { isInteger, isRecord, type JsonRecord } from '../values.ts'

const ATTR = 'private_project_access'

/** Reads one invite out of a body. */
export function readInvite(call: OrganizationCall, body: JsonRecord): InviteRequest {
  const message = body.message === null ? null : (textField(body, 'message', { max: 10_000, blank: true }) ?? null)
  return {
    email: emailIn(body),
    firstName: textField(body, 'first_name', { max: 30, blank: true }) ?? '',
    level: readLevel(body.level) ?? 1,
    message,
    emailed: booleanField(body, 'send_email') ?? true,
    combine: booleanField(body, 'combine_pending_invites') ?? false,
    projects: projectsIn(call, body[ATTR]),
  }
}

/** The part of an address before the @ is kept as it was written; the domain is not. */
function emailIn(body: JsonRecord): string {
  const email = requiredText(body, 'target_email', { max: 254 })
  const at = email.lastIndexOf('@')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalid('Enter a valid email address.', 'target_email')
  return email.slice(0, at) + email.slice(at).toLowerCase()
}

function projectsIn(call: OrganizationCall, value: unknown): InvitedProject[] | null {
  if (value === undefined || value === null) return null
  if (!Array.isArray(value)) throw invalid('The field must be a list of dictionaries.', ATTR)
  return value.map((item: unknown) => projectIn(call, item))
}

function projectIn({ world, member }: OrganizationCall, item: unknown): InvitedProject {
  if (!isRecord(item)) throw invalid('Each item in the list must be a dictionary.', ATTR)
  const { id, level } = item
  if (id === undefined || level === undefined) {
    throw invalid('Each dictionary must contain "id" and "level" keys.', ATTR)
  }
  if (!isInteger(id)) throw invalid('The "id" field must be an integer.', ATTR)
  const known = PROJECT_LEVELS.find((word) => word === level)
  // Old clients sent numbers here; those are refused now.
  if (known === undefined) throw invalid('The "level" field must be a valid access level.', ATTR)
  const project = world.projects.find((candidate) => candidate.id === id)
  const isHidden = project === undefined || !canSeeProject(world, member, project)
  if (project === undefined || (isHidden && world.variant.inviteChecksPrivacy)) {
    throw invalid(
      'Project does not exist on this organization, or it is private and you do not have access to it.',
      ATTR,
    )
  }
  return { id, level: known }
}
