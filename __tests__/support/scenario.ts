import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { type Sandbox, startSandbox } from '../../sandbox/index.ts'
import type { RunnerEvent } from './github/events/index.ts'
import { type FakeGitHub, type Permissions, startGitHub } from './github/index.ts'
import { createRepository, type TestRepository } from './github/repository.ts'
import { type ActionResult, runAction } from './github/run-action.ts'

const example = fileURLToPath(new URL('../../examples/policy-repo/', import.meta.url))

/** What a workflow of the example repository may do on GitHub. */
const permissions: Permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write', issues: 'write' }

/** How a change edits a file: its new text, made from the old one. */
export type Edits = Readonly<Record<string, (text: string) => string>>

/** The example organization with everything around it: a PostHog, a GitHub, a policy repository and its workflows. */
export interface Scenario {
  readonly posthog: Sandbox
  readonly github: FakeGitHub
  readonly repository: TestRepository
  /** Opens a pull request with these edits; returns its number. */
  propose(change: { branch: string; by: string; title: string; edits: Edits }): number
  /** Adds a commit to the branch of a pull request. */
  amend(change: { branch: string; by: string; title: string; edits: Edits }): void
  /** Merges and returns the event that starts apply. */
  merge(pull: number, by: string): RunnerEvent
  /** Runs a built action on an event, in a checkout of what the runner would check out. */
  run(
    name: 'lint' | 'drift' | 'review' | 'apply' | 'export' | 'suite',
    event: RunnerEvent,
    inputs?: Readonly<Record<string, string>>,
    /** Ends the process once this settles. */
    endedBy?: Promise<unknown>,
    /** `cancel`: as a cancelled job ends; default `kill`. */
    ending?: 'kill' | 'cancel',
  ): Promise<ActionResult>
  close(): Promise<void>
}

interface Person {
  readonly level: string
  readonly github?: { readonly login: string; readonly id: number }
}

/**
 * Sets up the example organization. Nothing has been applied yet, and PostHog matches the policy.
 *
 * @param changeSeed makes another PostHog out of the example's
 * @param changePolicy makes another first policy out of the example's, to match
 * @param pace fast: the time of actions passes ten times as fast, so that keeping GitHub's pace of writing takes little
 */
export async function startScenario(
  changeSeed = (seed: string) => seed,
  changePolicy: Edits = {},
  pace: 'real' | 'fast' = 'real',
): Promise<Scenario> {
  const fastFrom = pace === 'fast' ? Date.now() : undefined
  const folder = mkdtempSync(join(tmpdir(), 'posthog-policy-'))
  const repository = createRepository(folder)
  const people: Readonly<Record<string, Person>> = Object(Object(load(readExample('policy/people.yml'))).members)
  const emailOf = new Map(Object.entries(people).map(([email, { github }]) => [github?.login ?? '', email]))
  const author = (login: string) => ({ name: login, email: emailOf.get(login) ?? `${login}@example.org` })
  repository.commit({ files: policyFiles(changePolicy), message: 'Describe what is live', author: author('ana-ruiz') })

  const posthog = await startSandbox({ seed: changeSeed(readExample('sandbox.yml')) })
  const github = await startGitHub({ gitDir: repository.gitDir })
  for (const [email, { level, github: account }] of Object.entries(people)) {
    if (account) github.addUser({ ...account, permission: level === 'owner' ? 'admin' : 'write', emails: [email] })
  }
  const token = github.addToken('GITHUB_TOKEN', { actor: 'github-actions[bot]', permissions })

  const commit = ({ branch, by, title, edits }: { branch: string; by: string; title: string; edits: Edits }) => {
    const files = Object.entries(edits).map(([path, edit]) => [path, edit(textAt(repository, branch, path))])
    const before = tipOf(repository, branch)
    const after = repository.commit({ branch, message: title, author: author(by), files: Object.fromEntries(files) })
    github.recordPush({ branch, actor: by, after, ...(before !== undefined && { before }) })
  }

  return {
    posthog,
    github,
    repository,
    propose(change) {
      repository.git('fetch', '--quiet', 'origin', '+refs/heads/main:refs/heads/main', '--update-head-ok')
      commit(change)
      return github.openPull({ author: change.by, head: change.branch, title: change.title })
    },
    amend: commit,
    merge(pull, by) {
      github.mergePull({ pull, by })
      return github.event('push', { branch: 'main' })
    },
    async run(name, event, inputs = {}, endedBy, ending = 'kill') {
      repository.checkout(event.env.GITHUB_SHA ?? 'main')
      return runAction({
        name,
        event,
        cwd: repository.work,
        inputs: { ...inputsOf(name, token, posthog.url), ...inputs },
        ending,
        ...(endedBy && { endedBy }),
        ...(fastFrom !== undefined && { fastFrom }),
      })
    },
    async close() {
      await Promise.all([posthog.close(), github.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function inputsOf(name: string, token: string, url: string): Readonly<Record<string, string>> {
  if (name === 'lint') return {}
  if (name === 'review') return { 'github-token': token }
  const key = name === 'drift' || name === 'export' ? 'phx_sandbox_drift' : 'phx_sandbox_apply'
  return { 'github-token': token, 'posthog-host': url, 'posthog-api-key': key }
}

function readExample(path: string): string {
  return readFileSync(join(example, path), 'utf8')
}

function policyFiles(edits: Edits): Record<string, string> {
  const paths = readdirSync(join(example, 'policy'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yml'),
  )
  const files = Object.fromEntries(paths.sort().map((path) => [`policy/${path}`, readExample(`policy/${path}`)]))
  const edited = Object.entries(edits).map(([path, edit]) => [path, edit(files[path] ?? '')])
  return { ...files, ...Object.fromEntries(edited) }
}

function tipOf({ git }: TestRepository, branch: string): string | undefined {
  try {
    return git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)
  } catch {
    return undefined
  }
}

function textAt(repository: TestRepository, branch: string, path: string): string {
  const from = tipOf(repository, branch) === undefined ? 'main' : branch
  const isThere = repository.git('ls-tree', '--name-only', from, path) !== ''
  return isThere ? `${repository.git('show', `${from}:${path}`)}\n` : ''
}
