import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { openJob } from '../../../src/edges/runner/job.ts'

let folder: string
let printed: string[]
const before = process.env.GITHUB_STEP_SUMMARY

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'job-'))
  printed = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  rmSync(folder, { recursive: true })
  if (before === undefined) delete process.env.GITHUB_STEP_SUMMARY
  else process.env.GITHUB_STEP_SUMMARY = before
})

it.each(['::add-mask::x', '  ::stop-commands::x', 'policy/a\n::error::x.yml', 'policy/##[add-mask]x', 'a\r::debug::x'])(
  'a line of the log is no workflow command: %j',
  (line) => {
    openJob().log(line)

    const lines = printed.join('').split(/\r?\n|\r/)
    expect(lines.filter((one) => /^\s*::|##\[/.test(one))).toEqual([])
    expect(lines.filter((one) => one !== '')).toHaveLength(1)
  },
)

it('takes keys out of whatever is printed', () => {
  const job = openJob()
  job.log('the key phx_canary_1234')
  job.fail('the key phx_canary_1234')
  process.exitCode = 0

  expect(printed.join('')).not.toContain('canary')
})

it('never writes more into the summary than a step may', async () => {
  const path = join(folder, 'summary.md')
  writeFileSync(path, 'x'.repeat(1024 * 1024 - 200))
  process.env.GITHUB_STEP_SUMMARY = path

  await openJob().summary('y'.repeat(1000))

  const text = readFileSync(path, 'utf8')
  expect(text.length).toBeLessThan(1024 * 1024)
  expect(text).toMatch(/longer than GitHub shows/)
})

it('says how much the summary still takes, with room for a word about it', async () => {
  const path = join(folder, 'summary.md')
  writeFileSync(path, 'x'.repeat(1000))
  process.env.GITHUB_STEP_SUMMARY = path
  const job = openJob()

  await job.summary('y'.repeat(job.summaryRoom()))
  await job.summary('The comment could not be written.')

  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/^x{1000}y+\nThe comment could not be written\.\n$/)
  expect(text.length).toBeGreaterThan(1024 * 1024 - 5000)
})
