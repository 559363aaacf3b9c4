import type { ApprovalPolicy, ChangeRequest } from '../approvals/model.ts'
import { readPolicy } from '../approvals/policies.ts'
import { showPolicy, showRequest } from '../approvals/views.ts'
import { approve, cancel, reject } from '../approvals/votes.ts'
import { notFound, paymentRequired } from '../errors.ts'
import { objectBody } from '../http/body.ts'
import { created, noContent, ok, type ProjectCall, type Reply } from '../http/call.ts'
import { page } from '../http/paging.ts'
import type { Route } from '../http/route.ts'
import { isEntitled } from '../state/find.ts'
import { isEarly, type Variant } from '../variant.ts'

type Answer = (call: ProjectCall) => Reply

/** Policies about changes to flags, and the changes that wait. A vote by key is a vote of the key's owner. */
export function approvalRoutes(variant: Variant): Route[] {
  // The earliest servers had approvals for people at a screen only.
  const [read, write] = isEarly(variant) ? ['closed', 'closed'] : ['approvals:read', 'approvals:write']
  const admin = { scope: write, level: 8 } as const
  return [
    {
      paths: under('approval_policies'),
      on: 'project',
      methods: { GET: { scope: read, answer: paid(listPolicies) }, POST: { ...admin, answer: paid(createPolicy) } },
    },
    {
      paths: under('approval_policies/:id'),
      on: 'project',
      methods: {
        GET: { scope: read, answer: paid((call) => ok(showPolicy(findPolicy(call)))) },
        PATCH: { ...admin, answer: paid(updatePolicy) },
        PUT: { ...admin, answer: paid(updatePolicy) },
        DELETE: { ...admin, answer: paid(removePolicy) },
      },
    },
    { paths: under('change_requests'), on: 'project', methods: { GET: { scope: read, answer: paid(listRequests) } } },
    {
      paths: under('change_requests/:id'),
      on: 'project',
      methods: { GET: { scope: read, answer: paid((call) => ok(draw(call, findRequest(call)))) } },
    },
    ...[act('approve', write, voteFor), act('reject', write, voteAgainst), act('cancel', write, takeBack)],
  ]
}

function under(rest: string): string[] {
  return [`/api/projects/:project/${rest}`, `/api/environments/:project/${rest}`]
}

function act(verb: string, scope: string, answer: Answer): Route {
  return {
    paths: under(`change_requests/:id/${verb}`),
    on: 'project',
    methods: { POST: { scope, answer: paid(answer) } },
  }
}

function paid(answer: Answer): Answer {
  return (call) => {
    if (!isEntitled(call.world, 'approvals')) throw paymentRequired('Approvals')
    return answer(call)
  }
}

function listPolicies(call: ProjectCall): Reply {
  const [action, enabled] = [call.url.searchParams.get('action_key'), call.url.searchParams.get('enabled')]
  const shown = call.project.policies
    .filter((policy) => action === null || policy.actionKey === action)
    .filter((policy) => enabled === null || String(policy.enabled) === enabled)
  return page(call, shown.map(showPolicy))
}

function createPolicy(call: ProjectCall): Reply {
  const policy = readPolicy(call.world, call.project, call.caller, objectBody(call.body))
  call.project.policies.push(policy)
  return created(showPolicy(policy))
}

function updatePolicy(call: ProjectCall): Reply {
  const policy = findPolicy(call)
  Object.assign(policy, readPolicy(call.world, call.project, call.caller, objectBody(call.body), policy))
  return ok(showPolicy(policy))
}

function removePolicy(call: ProjectCall): Reply {
  const policy = findPolicy(call)
  call.project.policies = call.project.policies.filter((other) => other !== policy)
  call.world.clock.tick()
  return noContent()
}

function listRequests(call: ProjectCall): Reply {
  const { searchParams } = call.url
  const wanted = (name: string, value: string): boolean => (searchParams.get(name) ?? value) === value
  const states = searchParams.get('state')?.split(',')
  const shown = [...call.project.changeRequests]
    .reverse()
    .filter((request) => states === undefined || states.includes(request.state))
    .filter((request) => wanted('action_key', request.actionKey) && wanted('requester', String(request.requester.id)))
    .filter((request) => wanted('resource_type', 'feature_flag') && wanted('resource_id', String(request.flagId)))
  return page(
    call,
    shown.map((request) => draw(call, request)),
  )
}

/** 200 even where applying failed: only the status in the body tells. */
function voteFor(call: ProjectCall): Reply {
  const request = findRequest(call)
  approve(call.world, call.project, request, call.caller, reasonIn(call))
  const { quorum } = request.terms
  const change_request = draw(call, request)
  if (request.state === 'applied') {
    return ok({ status: 'applied', message: 'Change applied.', change_request, result: request.result })
  }
  if (request.state === 'failed') {
    const message = `Quorum reached but application failed: ${request.applyError}`
    return ok({ status: 'failed', message, change_request })
  }
  const message = `Approval recorded. ${request.votes.length}/${quorum} approvals received.`
  return ok({ status: 'approved', message, change_request })
}

function voteAgainst(call: ProjectCall): Reply {
  const request = findRequest(call)
  reject(call.world, request, call.caller, reasonIn(call))
  return ok({ status: 'rejected', message: 'Change request rejected.', change_request: draw(call, request) })
}

function takeBack(call: ProjectCall): Reply {
  const request = findRequest(call)
  cancel(call.world, call.project, request, call.caller)
  return ok({ status: 'canceled', message: 'Change request canceled.', change_request: draw(call, request) })
}

function reasonIn(call: ProjectCall): string {
  const { reason } = objectBody(call.body)
  return typeof reason === 'string' ? reason.trim() : ''
}

function draw(call: ProjectCall, request: ChangeRequest): ReturnType<typeof showRequest> {
  return showRequest(call.world, call.project, request, call.caller)
}

function findPolicy(call: ProjectCall): ApprovalPolicy {
  const policy = call.project.policies.find((candidate) => candidate.id === call.params.id)
  if (policy === undefined) throw notFound()
  return policy
}

function findRequest(call: ProjectCall): ChangeRequest {
  const request = call.project.changeRequests.find((candidate) => candidate.id === call.params.id)
  if (request === undefined) throw notFound()
  return request
}
