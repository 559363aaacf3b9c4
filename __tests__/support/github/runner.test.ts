import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { runAction } from './run-action.ts'
import { parseCommands, parseKeyValues } from './runner-files.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene

beforeEach(async () => {
  scene = await setScene()
})

afterEach(() => scene.end())

it('runs an action as the runner does', async () => {
  const { dir, github, repository } = scene
  const script = join(dir, 'action.js')
  writeFileSync(
    script,
    `const fs = require('node:fs'), e = process.env
     fs.appendFileSync(e.GITHUB_OUTPUT, 'verdict<<EOF\\nin\\nsync\\nEOF\\nplain=1\\n')
     fs.appendFileSync(e.GITHUB_STEP_SUMMARY, '# ' + e['INPUT_POLICY-PATH'] + ' ' + e.GITHUB_REPOSITORY)
     console.log('::warning file=a%2Cb.yml,line=3,title=Odd%3A::50%25%0Aoff')
     console.log('::add-mask::secret')
     console.log(Object.keys(e).filter((name) => name.startsWith('npm_')).length, JSON.parse(fs.readFileSync(e.GITHUB_EVENT_PATH)).schedule)
     process.exitCode = 3`,
  )
  const event = github.event('schedule', { cron: '0 6 * * *' })
  const result = await runAction({
    name: 'lint',
    script,
    inputs: { 'policy-path': 'policy' },
    event,
    cwd: repository.work,
  })
  expect(result).toMatchObject({
    code: 3,
    outputs: { verdict: 'in\nsync', plain: '1' },
    summary: '# policy acme/posthog-access',
    annotations: [{ level: 'warning', file: 'a,b.yml', line: 3, title: 'Odd:', message: '50%\noff' }],
    masked: ['secret'],
  })
  expect(result.stdout).toContain('0 0 6 * * *')
  writeFileSync(script, 'setInterval(() => {}, 1000)')
  expect((await runAction({ name: 'lint', script, inputs: {}, cwd: dir, timeout: 300 })).code).toBe(-1)
})

it('reads the files and commands of the runner strictly', () => {
  expect(() => parseKeyValues('a<<EOF\nb\n')).toThrow('delimiter not found')
  const output = '::stop-commands::t0ken\n::error::hidden\n::t0ken::\n::error line=1,endLine=2,col=3::shown'
  expect(parseCommands(output).annotations).toEqual([{ level: 'error', message: 'shown', line: 1, endLine: 2, col: 3 }])
})
