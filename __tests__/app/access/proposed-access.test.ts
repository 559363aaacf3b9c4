import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Sandbox, startSandbox } from '../../../sandbox/index.ts'
import { effectiveAccess } from '../../../src/app/access/effective-access.ts'
import { readSnapshot } from '../../../src/app/read-snapshot.ts'
import type { ProposedAccess } from '../../../src/core/access.ts'
import type { PostHogReader } from '../../../src/core/ports/posthog.ts'
import { connectReader } from '../../../src/edges/posthog/client.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { touched, withAccess } from '../../../src/plan/touched.ts'
import { accessSection } from '../../../src/report/access-markdown.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { organizationId, policyOf } from '../../support/policies.ts'

const people = ['li', 'jo', 'kim'].map((name) => `${name}@example.com`)
const text = (engineers: string, level = 'viewer') => `
members:
  ana@example.com: { level: owner }
${people.map((email) => `  ${email}: { level: member }`).join('\n')}
roles: { engineer: { members: [${engineers}] }, ops: { members: [kim@example.com] } }
projects:
  web:
    access: { default: none, roles: { engineer: member, ops: member } }
    resources: { dashboard: { default: ${level}, roles: { engineer: editor } } }
`

let box: Sandbox
let reader: PostHogReader & { close(): Promise<void> }

beforeEach(async () => {
  box = await startSandbox({
    seed: {
      organization: { id: organizationId, features: ['access_control', 'role_based_access'] },
      people: { 'ana@example.com': { level: 'owner' }, ...Object.fromEntries(people.map((email) => [email, {}])) },
      keys: [{ key: 'phx_ana', owner: 'ana@example.com', scopes: ['*'] }],
      roles: { engineer: { members: ['li@example.com'] }, ops: { members: ['kim@example.com'] } },
      projects: [
        {
          id: 1,
          name: 'web',
          access: [{ level: 'none' }, ...['engineer', 'ops'].map((role) => ({ role, level: 'member' }))],
          resources: [
            { resource: 'dashboard', level: 'viewer' },
            { resource: 'dashboard', role: 'engineer', level: 'editor' },
            // No policy names it.
            { resource: 'dashboard', member: 'kim@example.com', level: 'manager' },
          ],
        },
      ],
    },
  })
  reader = connectReader({ key: 'phx_ana', host: box.url })
})

afterEach(async () => {
  await reader.close()
  await box.close()
})

async function propose(after: string): Promise<ProposedAccess | undefined> {
  const [base, head] = [policyOf(text('li@example.com')), policyOf(after)]
  const policies = { lastApplied: base, base, head, limits: [base], merged: [] }
  const { live, scope } = await readSnapshot(reader, [head, base], withAccess(touched(policies, resources)))
  const { changes } = buildPlan(policies, live, resources)
  return (await effectiveAccess(scope, live, changes)).access
}

it('says who gains, from live PostHog and in its own mode', async () => {
  const access = await propose(text('li@example.com, jo@example.com'))

  expect(
    access && accessSection(access),
  ).toBe(`<details><summary>Effective access: 1 person gains, nobody loses</summary>

- \`jo@example.com\` gains member on the project in \`web\`, through the role \`engineer\`; before none by the default.
- \`jo@example.com\` gains editor on \`dashboard\` in \`web\`, through the role \`engineer\`; before none, as the project is closed to them by the default.
- Nobody loses access.

</details>`)
})

it('counts rules that no policy names', async () => {
  const access = await propose(text('li@example.com', 'none'))

  // Li is an editor by role, Kim a manager by a rule that was made by hand, and Jo cannot get in.
  expect(access).toMatchObject({
    state: 'known',
    diffs: [{ mode: 'specific', gains: [], losses: [], withoutEffect: [{ project: 'web' }] }],
  })
  expect(access && accessSection(access)).toMatch(/Effective access: nobody gains or loses any/)
})

it('is nothing where a pull request touches nothing that access rests on', async () => {
  const asked = () => box.requests.filter(({ path }) => path.endsWith(`${organizationId}/`)).length

  expect(await propose(text('li@example.com'))).toBeUndefined()
  expect(asked()).toBe(0)
})

it('says why where it cannot be worked out', async () => {
  box.faults.add({ kind: 'status', status: 403, path: new RegExp(`${organizationId}/$`) })

  const access = await propose(text('li@example.com, jo@example.com'))

  expect(access && accessSection(access)).toMatch(/^\*\*Effective access:\*\* not worked out \(.*403.*\)\.$/)
})
