import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { isRecord } from '../../src/core/decode.ts'
import type { RunnerEvent } from './github/events/index.ts'
import type { Permissions } from './github/index.ts'
import { type ActionResult, runAction } from './github/run-action.ts'
import type { Scenario } from './scenario.ts'

const folder = fileURLToPath(new URL('../../examples/policy-repo/.github/workflows/', import.meta.url))

/** One workflow of the example repository, as far as a run needs it. */
export interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Permissions
  readonly steps: readonly Step[]
}

interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
}

/** Reads a workflow of the example repository. */
export function readWorkflow(file: string): Workflow {
  const { name, on, permissions, jobs } = Object(load(readFileSync(join(folder, file), 'utf8')))
  const steps = Object.values(Object(jobs)).flatMap((job) => Object(job).steps ?? [])
  return { name, on: isRecord(on) ? on : {}, permissions, steps: steps.map((step) => ({ with: {}, ...Object(step) })) }
}

/** What the steps of a run did, and what they left in their workspace. */
export interface WorkflowRun {
  readonly results: ReadonlyMap<string, ActionResult>
  /** The files of the workspace after the last step, without those of a checkout. */
  readonly leftBehind: readonly string[]
}

/**
 * Runs a workflow as GitHub does: with the token that its permissions give, which a fork's own run gets read-only and
 * without secrets; with a checkout where a step makes one, else in an empty workspace.
 */
export async function runWorkflow(
  scene: Scenario,
  { steps, ...workflow }: Workflow,
  event: RunnerEvent,
): Promise<WorkflowRun> {
  const isOfFork = event.eventName.startsWith('pull_request') && isFork(event)
  const token = scene.github.addToken(workflow.name, {
    actor: 'github-actions[bot]',
    permissions: isOfFork ? readOnly(workflow.permissions) : workflow.permissions,
  })
  const given = { 'github-token': token, 'posthog-host': scene.posthog.url }
  const secrets = isOfFork ? {} : { POSTHOG_READ_KEY: 'phx_sandbox_drift', POSTHOG_WRITE_KEY: 'phx_sandbox_apply' }
  const empty = mkdtempSync(join(tmpdir(), 'workspace-'))
  const results = new Map<string, ActionResult>()
  let cwd = empty
  for (const { uses, with: inputs } of steps) {
    if (uses.startsWith('actions/checkout@')) {
      if (inputs.ref !== undefined) throw new Error('a workflow of the example checks out what it was not started for')
      scene.repository.checkout(event.env.GITHUB_SHA ?? 'main')
      cwd = scene.repository.work
    }
    const name = /^posthog-policy\/posthog-policy\/actions\/(\w+)@v1$/.exec(uses)?.[1]
    if (name === undefined) continue
    const filled = Object.entries(inputs).map(([input, text]) => [input, withSecrets(text, secrets)])
    const env = { GITHUB_SERVER_URL: served(scene) }
    results.set(name, await runAction({ name, event, cwd, env, inputs: { ...given, ...Object.fromEntries(filled) } }))
  }
  const leftBehind = readdirSync(empty)
  rmSync(empty, { recursive: true })
  return { results, leftBehind }
}

function isFork({ payload }: RunnerEvent): boolean {
  const { pull_request: pull, repository } = payload
  return Object(Object(Object(pull).head).repo).id !== Object(repository).id
}

function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read' as const]))
}

// What somebody gives a run by hand is empty in all others.
function withSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  return text
    .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_, name: string) => secrets[name] ?? '')
    .replace(/\$\{\{ inputs\.[\w-]+ \}\}/g, '')
}

// Where `git fetch` finds the repository by its full name, as on a server.
function served({ repository: { gitDir } }: Scenario): string {
  const server = dirname(gitDir)
  mkdirSync(join(server, 'acme'), { recursive: true })
  const link = join(server, 'acme', 'posthog-access')
  if (!existsSync(link)) symlinkSync(gitDir, link)
  return `file://${server}`
}
