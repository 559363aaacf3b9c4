import { fullRepository, ownerUser } from '../builders/repository.ts'
import { simpleUser } from '../builders/user.ts'
import { refresh } from '../refresh.ts'
import type { World } from '../world.ts'
import {
  type DispatchArguments,
  type PushArguments,
  push,
  type ScheduleArguments,
  schedule,
  type WorkflowRunArguments,
  workflowDispatch,
  workflowRun,
} from './branches.ts'
import type { Draft } from './draft.ts'
import {
  type MergeGroupArguments,
  mergeGroup,
  type PullRequestArguments,
  pullRequest,
  pullRequestReview,
  type ReviewArguments,
} from './pulls.ts'

/** What each event needs to be made. */
export interface EventArguments {
  pull_request: PullRequestArguments
  pull_request_review: ReviewArguments
  push: PushArguments
  merge_group: MergeGroupArguments
  schedule: ScheduleArguments
  workflow_dispatch: DispatchArguments
  workflow_run: WorkflowRunArguments
}

/** An event as the runner hands it to an action. */
export interface RunnerEvent {
  readonly eventName: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
}

const makers: { [Name in keyof EventArguments]: (world: World, args: EventArguments[Name]) => Draft } = {
  pull_request: pullRequest,
  pull_request_review: pullRequestReview,
  push,
  merge_group: mergeGroup,
  schedule,
  workflow_dispatch: workflowDispatch,
  workflow_run: workflowRun,
}

/** Makes the events of a world; each one is also a new workflow run that the API knows. */
export function createEvents(world: World) {
  return {
    /** An event with its payload and environment, from the state as it is now. */
    event<Name extends keyof EventArguments>(name: Name, args: EventArguments[Name]): RunnerEvent {
      refresh(world)
      const draft = makers[name](world, args)
      const run = startRun(world, name, draft)
      const payload = {
        ...draft.payload,
        repository: fullRepository(world),
        organization: { login: world.repository.owner, id: ownerUser(world).id },
        sender: simpleUser(world, draft.actor),
      }
      return { eventName: name, payload, env: environment(world, name, draft, run) }
    },
  }
}

function startRun(world: World, event: string, draft: Draft): number {
  const id = world.nextId()
  world.runs.push({
    id,
    event,
    branch: draft.branch ?? draft.ref.replace('refs/heads/', ''),
    sha: draft.headSha ?? draft.sha,
    actor: draft.actor,
    createdAt: world.now(),
    pulls: draft.pulls ?? [],
    fork: draft.fork,
    status: 'in_progress',
    conclusion: null,
  })
  return id
}

function environment(world: World, name: string, draft: Draft, run: number): Record<string, string> {
  const { fullName, id, owner, ownerId, defaultBranch } = world.repository
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: draft.actor.login,
    GITHUB_ACTOR_ID: String(draft.actor.id),
    GITHUB_API_URL: world.url,
    GITHUB_BASE_REF: draft.baseRef ?? '',
    GITHUB_EVENT_NAME: name,
    GITHUB_GRAPHQL_URL: `${world.url}/graphql`,
    GITHUB_HEAD_REF: draft.headRef ?? '',
    GITHUB_JOB: 'policy',
    GITHUB_REF: draft.ref,
    GITHUB_REF_NAME: draft.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(ownerId),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_NUMBER: String(world.runs.length),
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_SHA: draft.sha,
    GITHUB_TRIGGERING_ACTOR: draft.actor.login,
    GITHUB_WORKFLOW: 'policy',
    GITHUB_WORKFLOW_REF: `${fullName}/.github/workflows/policy.yml@refs/heads/${defaultBranch}`,
  }
}
