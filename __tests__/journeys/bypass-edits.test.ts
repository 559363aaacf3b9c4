import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Edits, type Scenario, startScenario } from '../support/scenario.ts'

const flags = 'policy/flags/production.yml'
const projects = 'policy/projects.yml'
const people = 'policy/people.yml'
const ana = { name: 'ana-ruiz', email: 'ana@example.com' }
let scene: Scenario

// Two flags that can grow in more ways than by a number.
const grown = `
    pricing:
      description: Prices by variant
      active: true
      groups:
        - { properties: [{ key: country, type: person, value: DE }], rollout_percentage: 80 }
      multivariate: { variants: [{ key: a, rollout_percentage: 50 }, { key: b, rollout_percentage: 50 }] }
    wide:
      description: On for most, behind another flag
      active: true
      groups:
        - { properties: [{ key: country, type: person, value: DE }], rollout_percentage: 80 }
      depends_on: [search-ranking]
`

beforeEach(async () => {
  scene = await startScenario()
  const text = scene.repository.git('show', `main:${flags}`)
  scene.repository.commit({ files: { [flags]: `${text}${grown}` }, message: 'More flags', author: ana })
})

afterEach(async () => {
  expect(scene.github.problems).toEqual([])
  await scene.close()
})

const inFlags = (from: string | RegExp, to: string): Edits => ({ [flags]: (text) => text.replace(from, to) })
const deGroup = '- { properties: [{ key: country, type: person, value: DE }], rollout_percentage: 80 }'
const moreGroups = (extra: string) => inFlags(deGroup, `${deGroup}\n        - ${extra}`)
const swapped = (text: string, one: string, other: string) =>
  text.replace(one, '…').replace(other, one).replace('…', other)
const rollout = /rollout-review in production_project/
const gate = /policy-gate/

describe('no way round by what is edited', () => {
  it.each<[string, Edits, RegExp]>([
    [
      'a second group',
      moreGroups('{ properties: [{ key: plan, type: person, value: pro }], rollout_percentage: 90 }'),
      rollout,
    ],
    [
      'an override that gives one variant to all',
      moreGroups('{ properties: [], rollout_percentage: 100, variant: b }'),
      rollout,
    ],
    [
      'the share of a variant',
      inFlags(
        '{ key: a, rollout_percentage: 50 }, { key: b, rollout_percentage: 50 }',
        '{ key: a, rollout_percentage: 0 }, { key: b, rollout_percentage: 100 }',
      ),
      rollout,
    ],
    [
      'a condition less, above the limit',
      inFlags(
        '[{ key: country, type: person, value: DE }], rollout_percentage: 80 }\n      depends_on',
        '[], rollout_percentage: 80 }\n      depends_on',
      ),
      rollout,
    ],
    [
      'a payload, above the limit',
      inFlags('depends_on: [search-ranking]', 'depends_on: [search-ranking]\n      payloads: { "true": { a: 1 } }'),
      rollout,
    ],
    ['a dependency less, above the limit', inFlags('depends_on: [search-ranking]', 'depends_on: []'), rollout],
    [
      'another tier',
      {
        ...inFlags('rollout: 25 #', 'rollout: 90 #'),
        [projects]: (text) => text.replace('tier: production', 'tier: staging'),
      },
      rollout,
    ],
    [
      'another key for the project',
      {
        [flags]: (text) => text.replace('production_project:', 'prod:').replace('rollout: 25 #', 'rollout: 90 #'),
        [projects]: (text) => text.replaceAll('production_project:', 'prod:'),
      },
      /rollout-review in prod`[\s\S]*policy-gate/,
    ],
    [
      'another key and another tier for the project',
      {
        [flags]: (text) => text.replace('production_project:', 'prod:').replace('rollout: 25 #', 'rollout: 90 #'),
        [projects]: (text) =>
          text.replaceAll('production_project:', 'prod:').replace('tier: production', 'tier: staging'),
      },
      /rollout-review in prod`[\s\S]*policy-gate/,
    ],
    [
      'another tier and an ignore comment',
      {
        [flags]: (text) =>
          text
            .replace('rollout: 25 #', 'rollout: 90 #')
            .replace('active: true', 'active: true # policy-ignore flag-without-description: later'),
        [projects]: (text) => text.replace('tier: production', 'tier: staging'),
      },
      rollout,
    ],
    [
      'two projects that change places',
      {
        [flags]: (text) =>
          text.replace('production_project:', 'staging_project:').replace('rollout: 25 #', 'rollout: 90 #'),
        'policy/flags/staging.yml': (text) => text.replace('staging_project:', 'production_project:'),
        [projects]: (text) => swapped(swapped(text, 'name: Production', 'name: Staging'), 'id: 101', 'id: 102'),
      },
      /rollout-review in staging_project`[\s\S]*policy-gate/,
    ],
    ['another id for the project', { [projects]: (text) => text.replace('id: 102', 'id: 103') }, gate],
    [
      'an ignore comment',
      inFlags('active: true', 'active: true # policy-ignore flag-without-description: later'),
      gate,
    ],
    [
      'a hand change put into the baseline',
      {
        [people]: (text) =>
          `${text}\nbaseline: [{ item: role_membership/engineer/ivo@example.com, owner: admin, reason: He is here anyway, until: 2026-12-31 }]\n`,
      },
      /policy-gate|drift-accepted/,
    ],
    [
      'a higher level for oneself',
      { [people]: (text) => text.replace('finn@example.com: { level: member', 'finn@example.com: { level: admin') },
      /admin-granted/,
    ],
    [
      'a role for oneself',
      {
        [people]: (text) =>
          text.replace('dee@example.com, eva@example.com]', 'dee@example.com, eva@example.com, finn@example.com]'),
      },
      gate,
    ],
    [
      'another GitHub account for somebody who may approve',
      { [people]: (text) => text.replace('login: evakim, id: 1005', 'login: finn-too, id: 4242') },
      gate,
    ],
    ['only a workflow', { '.github/workflows/policy.yml': () => 'on: push\n' }, /pipeline/],
    ['only the owners of code', { CODEOWNERS: () => '* @finn\n' }, /pipeline/],
  ])('%s', async (_, edits, says) => {
    const pull = scene.propose({ branch: 'b', by: 'finn', title: 'Change', edits })
    scene.github.review({ pull, by: 'gil-m', state: 'APPROVED' })

    const { outputs, summary } = await scene.run('review', scene.github.event('pull_request', { pull }))

    expect(outputs.verdict).toBe('pending')
    expect(summary).toMatch(says)
  })
})
