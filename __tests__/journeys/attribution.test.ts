import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RunnerEvent } from '../support/github/events/index.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'

const stranger = 'mal@other.example'
const minute = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC'
let scene: Scenario

beforeEach(async () => {
  scene = await startScenario((seed) =>
    seed
      .replace('organization_security_settings]', 'organization_security_settings, audit_logs]')
      .replace('people:\n', `people:\n  ${stranger}: { level: member, first_name: Mal, last_name: Ory }\n`),
  )
})

afterEach(async () => {
  await scene.close()
})

function schedule(isPublic = false): RunnerEvent {
  const event = scene.github.event('schedule', {})
  const repository = { ...Object(event.payload.repository), private: !isPublic }
  return { ...event, payload: { ...event.payload, repository } }
}

const reportFile = (): string => readFileSync(join(scene.repository.work, 'plan.json'), 'utf8')

describe('a difference that no pull request made', () => {
  it('has a name, a time and a program, in the summary, the log and the report file', async () => {
    scene.posthog.as('eva@example.com', { client: 'mcp' }).updateFlag('Production', 'search-ranking', { rollout: 51 })
    scene.posthog.as('bo@example.com', { impersonated: true }).setMemberLevel('li@example.com', 'admin')

    const { summary, stdout, outputs } = await scene.run('drift', schedule(), { 'report-file': 'plan.json' })

    expect(outputs).toMatchObject({ verdict: 'drifted', drift: '2' })
    expect(summary).toMatch(
      new RegExp(
        `search-ranking\` \\(.*\\) \`rollout\` \\| \`50\` \\| \`51\` \\| \`Eva Kim\` \\(\`eva@example.com\`\\) on ${minute}, client \`mcp\` \\|`,
      ),
    )
    expect(summary).toMatch(/`level` \| `member` \| `admin` \| PostHog staff as `Bo Lee` \(`bo@example.com`\)/)
    expect(stdout).toMatch(/^drift: feature_flag\/.*; `rollout` changed by `Eva Kim` \(`eva@example.com`\) on /m)
    const report: { changes: { item: string; fields: { changedBy: unknown }[] }[] } = JSON.parse(reportFile())
    expect(report.changes.find(({ item }) => item.startsWith('feature_flag'))?.fields[0]?.changedBy).toMatchObject({
      source: 'log',
      email: 'eva@example.com',
      name: 'Eva Kim',
      client: 'mcp',
      impersonated: false,
    })
  })

  it('of a kind that PostHog does not log has the two runs that it lies between', async () => {
    const seen = { 'sightings-file': '.sightings/seen.json' }
    await scene.run('drift', schedule(), seen)
    scene.posthog.as('eva@example.com').addRoleMember('Support', 'li@example.com')
    scene.posthog.as('eva@example.com').setProjectAccess('Production', { role: 'Support' }, 'admin')

    const { summary } = await scene.run('drift', schedule(), seen)
    const again = await scene.run('drift', schedule(), seen)

    const between = new RegExp(`between ${minute} and ${minute}, not logged by PostHog`)
    expect(summary).toMatch(between)
    expect(again.summary).toContain(between.exec(summary)?.[0])
    expect(readFileSync(join(scene.repository.work, '.sightings/seen.json'), 'utf8')).not.toMatch(/@|support/i)
  })

  it('of such a kind has no time where no run remembers', async () => {
    scene.posthog.as('eva@example.com').setProjectAccess('Production', { role: 'Support' }, 'admin')

    const { summary } = await scene.run('drift', schedule())

    expect(summary).toMatch(/\| `member` \| `admin` \| not logged by PostHog \|/)
  })

  it('is reported without a name where PostHog tells none, with the remedy', async () => {
    scene.posthog.reorganize({ features: [{ key: 'access_control' }, { key: 'role_based_access' }] })
    scene.posthog.as('bo@example.com').setMemberLevel('li@example.com', 'admin')

    const { summary, code } = await scene.run('drift', schedule())

    expect(code).toBe(0)
    expect(summary).toMatch(/`member` \| `admin` \| PostHog's activity log could not be read \|/)
    expect(summary).toMatch(/\*\*Names missing:\*\* Who changed `organization_member` could not be looked up: .*402/)
  })
})

it('says on a pull request who changed what it would overwrite', async () => {
  await scene.run('apply', scene.github.event('push', { branch: 'main' }))
  scene.posthog.as('eva@example.com').updateFlag('Production', 'search-ranking', { rollout: 51 })
  const pull = scene.propose({
    branch: 'ranking',
    by: 'finn',
    title: 'More',
    edits: { 'policy/flags/production.yml': (text) => text.replace('rollout: 50', 'rollout: 55') },
  })

  const { summary } = await scene.run('drift', scene.github.event('pull_request', { pull }))

  expect(summary).toMatch(/### Apply would stop here[\s\S]*`50` \| `51` \| `55` \| `Eva Kim` \(`eva@example.com`\) on /)
})

describe('in a public repository', () => {
  it('people whom no policy holds have neither a name nor a whole e-mail, wherever the run tells of them', async () => {
    scene.posthog.as(stranger).updateFlag('Production', 'search-ranking', { rollout: 51 })
    scene.posthog.as('eva@example.com').updateFlag('Production', 'dark-mode', { rollout: 51 })

    const { summary, stdout } = await scene.run('drift', schedule(true), { 'report-file': 'plan.json' })

    expect(summary).toContain('`m…@other.example` on ')
    expect(summary).toContain('`Eva Kim` (`eva@example.com`) on ')
    for (const text of [summary, stdout, reportFile()]) expect(text).not.toMatch(/mal@|Ory/)
  })

  it('and in a private one they have both', async () => {
    scene.posthog.as(stranger).updateFlag('Production', 'search-ranking', { rollout: 51 })

    const { summary } = await scene.run('drift', schedule())

    expect(summary).toContain(`\`Mal Ory\` (\`${stranger}\`) on `)
  })
})
