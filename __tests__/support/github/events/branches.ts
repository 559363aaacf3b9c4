import { noCommit } from '../arrange/pushes.ts'
import { webhookCommit } from '../builders/commit.ts'
import { htmlUrl } from '../builders/repository.ts'
import { runAnswer } from '../builders/run.ts'
import { commitRange } from '../git-objects.ts'
import { tipOf, userOf } from '../lookup.ts'
import type { Run, User } from '../model.ts'
import type { World } from '../world.ts'
import type { Draft } from './draft.ts'

/** Arguments of a `push` event; what is left out comes from the last logged push to the branch. */
export interface PushArguments {
  /** Default: the default branch. */
  readonly branch?: string
  readonly actor?: string
  readonly before?: string
  readonly after?: string
  readonly forced?: boolean
}

/** Arguments of a `schedule` event. */
export interface ScheduleArguments {
  /** Default `17 * * * *`. */
  readonly cron?: string
  /** Who last edited the schedule; default: the first admin. */
  readonly actor?: string
}

/** Arguments of a `workflow_dispatch` event. */
export interface DispatchArguments {
  readonly actor: string
  /** Default: the default branch. */
  readonly branch?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** Arguments of a `workflow_run` event. */
export interface WorkflowRunArguments {
  /** GITHUB_RUN_ID of the event that started the finished run. */
  readonly run: string
  /** Default `success`. */
  readonly conclusion?: string
}

/** Commits were pushed to a branch. */
export function push(world: World, args: PushArguments): Draft {
  const { branch = world.repository.defaultBranch } = args
  const ref = `refs/heads/${branch}`
  const logged = world.activities.findLast((activity) => activity.ref === ref)
  const after = args.after ?? tipOf(world, branch)
  const before = args.before ?? (logged?.after === after ? logged.before : noCommit)
  const actor = args.actor === undefined ? (logged?.actor ?? anAdmin(world)) : userOf(world, args.actor)
  const range = before === noCommit ? [after] : commitRange(world.git, before, after)
  return {
    ref,
    sha: after,
    actor,
    payload: {
      ref,
      before,
      after,
      created: before === noCommit,
      deleted: false,
      forced: args.forced ?? false,
      base_ref: null,
      compare: htmlUrl(world, `/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`),
      commits: range.map((sha) => webhookCommit(world, sha)),
      head_commit: webhookCommit(world, after),
      pusher: { name: actor.login, email: actor.emails[0] ?? null },
    },
  }
}

/** The clock started a run on the default branch. */
export function schedule(world: World, { cron = '17 * * * *', actor }: ScheduleArguments): Draft {
  return {
    ...onDefault(world),
    actor: actor === undefined ? anAdmin(world) : userOf(world, actor),
    payload: { schedule: cron, workflow: '.github/workflows/policy.yml' },
  }
}

/** Somebody started a run by hand. */
export function workflowDispatch(world: World, args: DispatchArguments): Draft {
  const { branch = world.repository.defaultBranch, inputs = {} } = args
  const ref = `refs/heads/${branch}`
  return {
    ref,
    sha: tipOf(world, branch),
    actor: userOf(world, args.actor),
    payload: { ref, inputs, workflow: '.github/workflows/policy.yml' },
  }
}

/** Another workflow finished; the run it starts is on the default branch, whatever the finished one was on. */
export function workflowRun(world: World, { run: id, conclusion = 'success' }: WorkflowRunArguments): Draft {
  const at = world.runs.findIndex((run) => String(run.id) === id)
  const started = world.runs[at]
  if (started === undefined) throw new Error(`no such run: ${id}`)
  const run: Run = { ...started, status: 'completed', conclusion }
  world.runs[at] = run
  return {
    ...onDefault(world),
    actor: run.actor,
    payload: {
      action: 'completed',
      workflow_run: runAnswer(world, run),
      workflow: { id: 1, name: 'policy', path: '.github/workflows/policy.yml', state: 'active' },
    },
  }
}

function onDefault(world: World): { ref: string; sha: string } {
  const { defaultBranch } = world.repository
  return { ref: `refs/heads/${defaultBranch}`, sha: tipOf(world, defaultBranch) }
}

function anAdmin(world: World): User {
  const found = world.users.find((user) => user.permission === 'admin' && user.type === 'User' && !user.deleted)
  if (found === undefined) throw new Error('nobody is admin: name the actor')
  return found
}
