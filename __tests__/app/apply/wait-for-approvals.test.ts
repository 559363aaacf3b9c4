import { beforeEach, describe, expect, it } from '@jest/globals'
import { approvalMinutes } from '../../../src/app/apply/approval-minutes.ts'
import { untilOneSettles } from '../../../src/app/apply/wait-for-approvals.ts'
import type { ChangeRequest } from '../../../src/core/apply-result.ts'
import { anything } from '../../../src/core/decode.ts'
import { RemoteError } from '../../../src/core/errors.ts'
import { type Box, seed, startBox } from '../../resources/box.ts'

const minute = 60_000
let box: Box
let requests: ChangeRequest[]

beforeEach(async () => {
  const { organization, projects = [] } = seed
  const policy = { action: 'feature_flag.enable', created_by: 'ana@x.io', users: ['bo@x.io'] }
  box = await startBox({
    organization: { ...organization, features: ['approvals'] },
    projects: projects.map((one) => (one.id === 5 ? { ...one, approval_policies: [policy] } : one)),
  })
  requests = []
  for (const key of ['off', 'later']) requests.push(await held(key))
})

/** A flag that somebody wants on, and the request that PostHog makes of it. */
async function held(key: string): Promise<ChangeRequest> {
  const ana = box.sandbox.as('ana@x.io')
  if (key !== 'off') ana.createFlag(5, { key, active: false })
  const flags = await box.posthog.list('/api/projects/5/feature_flags/', Object, ({ id }) => id)
  const { id } = Object(flags.find((flag) => flag.key === key))
  try {
    await box.posthog.send('PATCH', `/api/projects/5/feature_flags/${id}/`, { active: true }, anything)
  } catch (error) {
    if (error instanceof RemoteError) return { id: error.failure.changeRequest ?? '', project: 5, page: '' }
    throw error
  }
  throw new Error('nothing held the flag')
}

/** Waits without any time passing; `then` happens after so many looks. */
async function wait(
  looks: number,
  then: () => void,
  isCancelled = () => false,
): Promise<[left: number, slept: number]> {
  let slept = 0
  const sleep = async (ms: number) => {
    slept += 1
    expect(ms).toBe(5_000)
    if (slept === looks) then()
  }
  const { posthog } = box
  const watching = Object.create(posthog, { sleep: { value: sleep } })
  return [await untilOneSettles({ posthog: watching, isCancelled }, requests, minute), slept]
}

describe('a run that waits', () => {
  it('looks every five seconds, and goes on as soon as one request is settled', async () => {
    const bo = box.sandbox.as('bo@x.io')

    expect(await wait(3, () => bo.approveRequests(5))).toEqual([minute - 15_000, 3])
  })

  it('gives up when its minutes are over, and at once when the job is cancelled', async () => {
    expect(await wait(0, () => {})).toEqual([0, 12])
    let isCancelled = false
    const cancel = () => {
      isCancelled = true
    }
    expect(await wait(2, cancel, () => isCancelled)).toEqual([0, 2])
  })

  it('asks one list a project, not every request', async () => {
    box.sandbox.forgetRequests()
    await wait(2, () => box.sandbox.as('bo@x.io').approveRequests(5))

    expect(box.sandbox.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual(
      Array(3).fill('GET /api/projects/5/change_requests/'),
    )
  })
})

describe('the minutes to wait', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['45', 45],
    ['300', 300],
  ])('"%s" are %d', (input, minutes) => {
    expect(approvalMinutes(input)).toBe(minutes)
  })

  it.each(['-1', '1.5', '301', 'ten', '5m'])('are not "%s"', (input) => {
    expect(() => approvalMinutes(input)).toThrow(`The input wait-for-approvals is "${input}".`)
  })
})
