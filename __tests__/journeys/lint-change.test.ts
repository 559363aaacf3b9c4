import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { git } from '../edges/git/clones.ts'
import type { RunnerEvent } from '../support/github/index.ts'
import { runAction } from '../support/github/run-action.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/staging.yml'
const silent = '`possible-rename` were not checked.'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario()
})

afterEach(() => scene.close())

/** A pull request that gives a flag of staging another key. */
function rename(): number {
  const edits = { [flags]: (text: string) => text.replace('onboarding-tour:', 'onboarding_tour:') }
  return scene.propose({ branch: 'tour', by: 'finn', title: 'Underscores', edits })
}

function eventOf(pull: number): RunnerEvent {
  return scene.github.event('pull_request', { pull })
}

function lintAt(folder: string, event: RunnerEvent) {
  return runAction({ name: 'lint', event, cwd: folder, inputs: {} })
}

describe('on a pull request', () => {
  it('finds what the change does, against the base that it is merged into', async () => {
    const { code, annotations, summary } = await scene.run('lint', eventOf(rename()))

    expect(code).toBe(1)
    expect(annotations[0]).toMatchObject({ level: 'error', title: 'possible-rename', file: flags, line: 12, col: 5 })
    expect(annotations).toHaveLength(2)
    expect(summary).not.toContain('not checked')
  })

  it('takes what others have merged since for no part of the change', async () => {
    const pull = rename()
    const edits = { [flags]: (text: string) => text.replace('    search-ranking:', '    search_ranking:') }
    const other = scene.propose({ branch: 'other', by: 'gil-m', title: 'Another one', edits })
    scene.merge(other, 'bo-lee')
    const event = eventOf(pull)

    const found = async (at: string) => {
      scene.repository.checkout(at)
      const { annotations } = await lintAt(scene.repository.work, event)
      return annotations.filter(({ title }) => title === 'possible-rename').map(({ line }) => line)
    }
    expect(await found(event.env.GITHUB_SHA ?? '')).toEqual([12])
    // A workflow may check out the head alone: the base has moved on, and the head has left it before.
    expect(await found(scene.repository.git('rev-parse', 'refs/heads/tour'))).toEqual([12])
  })

  it.each([
    [1, /The commit \w{7} is not in this clone\. Give .*fetch-depth: 2/],
    [2, undefined],
  ])('asks no server: in a checkout of depth %i', async (depth, reason) => {
    const event = eventOf(rename())
    const folder = join(scene.repository.work, '..', 'shallow')
    const remote = `file://${scene.repository.gitDir}`
    git('.', 'init', '--quiet', folder)
    git(folder, 'fetch', '--quiet', `--depth=${depth}`, remote, event.env.GITHUB_SHA ?? '')
    git(folder, 'checkout', '--quiet', 'FETCH_HEAD')

    const { code, summary } = await lintAt(folder, event)

    expect(code).toBe(reason ? 0 : 1)
    if (reason) expect(summary).toMatch(reason)
    expect(summary.includes(silent)).toBe(reason !== undefined)
  })
})

it('says once that there is nothing to compare with where the run is about no pull request', async () => {
  rename()
  const event = scene.github.event('push', { branch: 'tour' })

  const { code, summary, stdout } = await scene.run('lint', event)

  expect(code).toBe(0)
  const sentence = 'They compare with the base of a pull request, and this run is about none.'
  expect(summary.split(sentence)).toHaveLength(2)
  expect(stdout.split(sentence)).toHaveLength(2)
})

describe('in a terminal', () => {
  const lint = (...words: string[]) => {
    const cli = `${process.cwd()}/dist/cli/index.js`
    return spawnSync(process.execPath, [cli, 'lint', ...words], { cwd: scene.repository.work, encoding: 'utf8' })
  }

  it('compares the files, as they stand, with --base', () => {
    scene.repository.checkout('main')
    const path = join(scene.repository.work, flags)
    const text = scene.repository.git('show', `main:${flags}`)
    writeFileSync(path, text.replace('onboarding-tour:', 'onboarding_tour:'))

    expect(lint().stdout).toMatch(
      /no findings\.\n"flag-removed-while-active" and "possible-rename" were not checked\. .*--base/,
    )
    const { status, stdout } = lint('--base', 'main')
    expect(status).toBe(1)
    expect(stdout).toContain(`${flags}:12:5 error "onboarding-tour" goes`)
    expect(stdout).not.toContain('not checked')
  })

  it.each([
    ['has errors', { [flags]: 'flags: [' }, 'policy', /^.*The policy that they compare with, at \w{7}, has errors\.$/m],
    ['is not there', {}, 'more', /^.*At \w{7}, there is no policy file below "more" to compare with\.$/m],
  ])('says so where the policy of the base %s', (_, before, folder, sentence) => {
    const commit = (files: Readonly<Record<string, string>>) =>
      scene.repository.commit({ files, message: 'Next', author: { name: 'Finn', email: 'finn@example.com' } })
    const mended = scene.repository.git('show', `main:${flags}`)
    commit({ 'README.md': 'x', ...before })
    commit({
      [flags]: mended,
      'more/a.yml': 'version: 1\norganization: { id: 0190c0de-0000-7000-8000-000000000001 }\n',
    })

    expect(lint(folder, '--base', 'HEAD~1').stdout).toMatch(sentence)
  })

  it('names a base that is not there', () => {
    scene.repository.checkout('main')

    const { status, stderr } = lint('--base', 'mian')

    expect(status).toBe(2)
    expect(stderr).toMatch(/^There is no commit "mian" in the repository\./)
  })
})
