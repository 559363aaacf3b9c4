import { noteChanges } from '../activity/note.ts'
import { NOBODY } from '../activity/row.ts'
import { bare, denied, invalid } from '../errors.ts'
import { createFlag, updateFlag } from '../flags/write.ts'
import type { Person, Project, World } from '../state/world.ts'
import type { ChangeRequest } from './model.ts'

/** True when the person is among the approvers, by name or by role. */
export function mayVote(world: World, { terms }: ChangeRequest, person: Person): boolean {
  if (terms.users.includes(person.id)) return true
  return world.roles.some(
    (role) => terms.roles.includes(role.id) && role.memberships.some((held) => held.member.person === person),
  )
}

/** Marks requests whose time is over; it happens when somebody looks. */
export function expireRequests(world: World, project: Project): void {
  for (const request of project.changeRequests) {
    if (request.state === 'pending' && Date.parse(world.clock.now()) > Date.parse(request.expiresAt)) {
      request.state = 'expired'
    }
  }
}

/** True when the flag was written after the request was made: such a request cannot be applied any more. */
export function isStale(project: Project, request: ChangeRequest): boolean {
  const flag = project.flags.find((candidate) => candidate.id === request.flagId)
  return request.state === 'pending' && flag !== undefined && flag.version !== request.version
}

/** Counts a vote for the change; the vote that completes the quorum applies it at once, as the requester. */
export function approve(world: World, project: Project, request: ChangeRequest, person: Person, reason: string): void {
  checkVote(world, request, person)
  vote(world, request, person, 'approved', reason)
  if (request.votes.length < request.terms.quorum) return
  if (request.scheduled) request.state = 'approved'
  else apply(world, project, request)
}

/** One vote against the change ends it. */
export function reject(world: World, request: ChangeRequest, person: Person, reason: string): void {
  if (reason === '') throw worded('A reason is required for rejection.')
  checkVote(world, request, person)
  vote(world, request, person, 'rejected', reason)
  request.state = 'rejected'
}

/** Only the requester takes a request back, and only while nobody has agreed (or the request is stale anyway). */
export function cancel(world: World, project: Project, request: ChangeRequest, person: Person): void {
  if (request.requester !== person) throw denied('Only the requester can cancel this change request')
  if (request.state !== 'pending') throw denied('Only pending change requests can be canceled')
  if (request.votes.length > 0 && !isStale(project, request)) {
    throw denied('Change requests with approvals cannot be canceled')
  }
  request.state = 'rejected'
  request.updatedAt = world.clock.tick()
}

function checkVote(world: World, request: ChangeRequest, person: Person): void {
  if (request.state !== 'pending') throw denied('Only pending change requests can be approved')
  if (!mayVote(world, request, person)) throw denied('You are not in the approver set for this change request')
  if (request.requester === person && !request.terms.allowSelfApprove) {
    throw denied('You cannot approve your own change request')
  }
  if (request.votes.some((earlier) => earlier.person === person)) {
    throw worded('You have already voted on this change request.')
  }
}

function vote(
  world: World,
  request: ChangeRequest,
  person: Person,
  decision: 'approved' | 'rejected',
  reason: string,
): void {
  const at = world.clock.tick()
  request.votes.push({ id: world.ids.uuid('vote'), person, decision, reason, createdAt: at })
  request.updatedAt = at
}

function apply(world: World, project: Project, request: ChangeRequest): void {
  try {
    const { version: _version, original_flag: _original, ...body } = request.body
    const flag = applyBody(world, project, request, body)
    request.result = { resource_id: flag.id, resource_version: flag.version }
    request.state = 'applied'
    request.appliedAt = world.clock.now()
  } catch (error) {
    request.state = 'failed'
    request.applyError = error instanceof Error ? error.message : String(error)
  }
  if (world.variant.approvedBy === 'requester') noteChanges(world, { ...NOBODY, person: request.requester })
}

function applyBody(
  world: World,
  project: Project,
  request: ChangeRequest,
  body: ChangeRequest['body'],
): { id: number; version: number } {
  if (request.flagId === null) return createFlag(world, project, request.requester, body)
  const flag = project.flags.find((candidate) => candidate.id === request.flagId)
  if (flag === undefined) throw invalid('The flag does not exist any more.')
  if (flag.version !== request.version) {
    throw invalid(`Flag version mismatch: expected ${request.version}, got ${flag.version}`)
  }
  updateFlag(world, project, flag, request.requester, body)
  return flag
}

/** These refusals carry one bare sentence in place of the usual envelope. */
function worded(error: string): Error {
  return bare(400, { error }, error)
}
