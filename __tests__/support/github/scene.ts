import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { type FakeGitHub, type Permissions, startGitHub } from './index.ts'
import { createRepository, type TestRepository } from './repository.ts'

/** Owner and name of the served repository, as every call needs them. */
export const at = { owner: 'acme', repo: 'posthog-access' }
/** Author of the first commits, writes. */
export const ada = { name: 'Ada', email: 'ada@acme.test' }
/** Another author, admin. */
export const bob = { name: 'Bob', email: 'bob@acme.test' }

/** A repository with one open change, and a GitHub that serves it. */
export interface Scene {
  readonly dir: string
  readonly repository: TestRepository
  readonly github: FakeGitHub
  /** Tip of `main` at the start. */
  readonly main: string
  /** Tip of the branch `add/ada`. */
  readonly feature: string
  /** A client with a token of its own. */
  connect(permissions?: Permissions, actor?: string): ReturnType<typeof getOctokit>
  /** Opens the pull request of `add/ada`; returns its number. */
  openPull(): number
  end(): Promise<void>
}

const everything: Permissions = {
  actions: 'read',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
}

/** Sets a scene in a folder of its own. */
export async function setScene(): Promise<Scene> {
  const dir = mkdtempSync(join(tmpdir(), 'github-test-'))
  const repository = createRepository(dir)
  const start = { 'policy/people.yml': 'people: []\n', 'README.md': 'Access\n' }
  const main = repository.commit({ files: start, message: 'Start', author: ada })
  const files = { 'policy/people.yml': 'people:\n  - ada\n' }
  const feature = repository.commit({ files, message: 'Add Ada', author: ada, branch: 'add/ada' })
  const github = await startGitHub({ gitDir: repository.gitDir })
  github.addUser({ login: 'ada', id: 101, permission: 'write', emails: [ada.email] })
  github.addUser({ login: 'bob', id: 102, permission: 'admin', emails: [bob.email] })
  return {
    dir,
    repository,
    github,
    main,
    feature,
    connect: (permissions = everything, actor = 'github-actions[bot]') => {
      const token = github.addToken(`${actor} token`, { actor, permissions })
      return getOctokit(token, { baseUrl: github.url })
    },
    openPull: () => {
      github.recordPush({ branch: 'add/ada', actor: 'ada', after: feature })
      return github.openPull({ author: 'ada', head: 'add/ada', title: 'Add Ada' })
    },
    end: async () => {
      await github.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The status a call was answered with, failed or not. */
export async function statusOf(call: Promise<{ readonly status: number }>): Promise<number> {
  return call.then(
    ({ status }) => status,
    ({ status }: { readonly status: number }) => status,
  )
}
