import { expect, it } from '@jest/globals'
import type { StartedRun } from '../../../src/app/action.ts'
import { mayStart } from '../../../src/app/apply/may-start.ts'
import { policyOf } from '../../support/policies.ts'

const { shape } = policyOf(`members:
  ana@x.io: { level: owner, github: { login: ana, id: 1 } }
  bo@x.io: { level: admin, github: { login: Bo-Lee, id: 2 } }
  finn@x.io: { level: member, github: { login: finn, id: 3 } }
  ci@x.io: { level: admin, service: true }`)

function run(given: Partial<StartedRun>): StartedRun {
  return {
    event: 'push',
    payload: {},
    sha: '',
    ref: '',
    repositoryId: '',
    isPublic: false,
    url: '',
    id: 1,
    attempt: 1,
    actorId: 3,
    startedBy: 'finn',
    defaultBranch: 'main',
    ...given,
  }
}

it.each([
  ['a push by anybody', {}],
  ['the clock', { event: 'schedule' }],
  ['an admin by hand', { event: 'workflow_dispatch', actorId: 2, startedBy: 'renamed' }],
  ['an owner again', { attempt: 2, actorId: 1, startedBy: 'ana' }],
  ["an admin, another's run again", { attempt: 2, actorId: 0, startedBy: 'bo-lee' }],
])('lets through %s', (_, given) => {
  expect(mayStart(run(given), shape)).toBeUndefined()
})

it.each([
  ['a member by hand', { event: 'workflow_dispatch' }],
  ['a member again', { attempt: 2 }],
  ["a member, an admin's run again", { attempt: 3, actorId: 0, startedBy: 'finn' }],
  ["somebody who took an admin's old login", { event: 'workflow_dispatch', actorId: 99, startedBy: 'ana' }],
  ['nobody that is known', { attempt: 2, actorId: 0, startedBy: '' }],
])('stops %s', (_, given) => {
  expect(mayStart(run(given), shape)).toMatch(/no admin of the policy/)
})
