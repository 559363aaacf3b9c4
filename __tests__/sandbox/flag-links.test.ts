import { afterEach, describe, expect, it } from '@jest/globals'
import { type Box, closeBoxes, invalid, seed, startBox } from './box.ts'

afterEach(closeBoxes)

const flags = '/api/projects/101/feature_flags/'
const one = `${flags}1/`
const variants = (...keys: string[]) => ({
  groups: [{}],
  multivariate: { variants: keys.map((key, at) => ({ key, rollout_percentage: at === 0 ? 100 : 0 })) },
})

/** A box with one flag, and whatever stands on it. */
function boxWith(more: object): Promise<Box> {
  const flag = { key: 'checkout', filters: variants('control', 'test') }
  return startBox({ seed: seed({ projects: [{ id: 101, name: 'Production', flags: [flag], ...more }] }) })
}
const experiments = (running: boolean) => ({ experiments: [{ name: 'Blue', flag: 'checkout', running }] })

describe('a flag with an experiment', () => {
  it('shows it, and is found by its name and type', async () => {
    const box = await boxWith(experiments(true))

    expect((await box.call('eva', 'GET', one)).body).toMatchObject({
      experiment_set: [1],
      experiment_set_metadata: [{ id: 1, name: 'Blue', is_running: true }],
      is_eligible_for_experiment: true,
    })
    for (const query of ['search=blu', 'type=experiment', 'eligible_for_experiment=true']) {
      expect((await box.call('eva', 'GET', `${flags}?${query}`)).body.count).toBe(1)
    }
  })

  it('keeps its variants, and stays, while the experiment runs', async () => {
    const box = await boxWith(experiments(true))

    const lost = await box.call('eva', 'PATCH', one, { filters: variants('control') })
    const gone = await box.call('eva', 'PATCH', one, { deleted: true })

    expect([lost.status, gone.status]).toEqual([400, 400])
    expect(lost.body).toMatchObject({ attr: 'filters' })
  })

  it('gives its key away when it is deleted, and takes a numbered one when it comes back', async () => {
    const box = await boxWith(experiments(false))

    const deleted = await box.call('eva', 'PATCH', one, { deleted: true })
    await box.call('eva', 'POST', flags, { key: 'checkout' })
    const restored = await box.call('eva', 'PATCH', one, { deleted: false })

    expect(deleted.body.key).not.toBe('checkout')
    expect(restored.body).toMatchObject({ key: 'checkout-2', deleted: false })
  })
})

describe('a flag of an early access feature', () => {
  const more = { early_access_features: [{ name: 'Beta', flag: 'checkout' }] }

  it('cannot be deleted, and cannot count groups', async () => {
    const box = await boxWith(more)

    expect((await box.call('eva', 'PATCH', one, { deleted: true })).status).toBe(400)
    const grouped = { groups: [{ aggregation_group_type_index: 0 }] }
    expect((await box.call('eva', 'PATCH', one, { filters: grouped })).body).toMatchObject({ attr: 'filters' })
    expect((await box.call('eva', 'GET', one)).body.features).toMatchObject([{ name: 'Beta' }])
  })

  it('keeps its key even when it is gone', async () => {
    const flag = { key: 'checkout', deleted: true }
    const box = await startBox({ seed: seed({ projects: [{ id: 101, name: 'P', flags: [flag], ...more }] }) })

    const { status, body } = await box.call('eva', 'POST', flags, { key: 'checkout' })

    expect(status).toBe(400)
    expect(body.detail).toContain('Cannot reuse key')
  })
})

describe('conditions that ask for cohorts', () => {
  const asks = (value: number) => ({ groups: [{ properties: [{ type: 'cohort', key: 'id', value, operator: 'in' }] }] })
  const cohorts = [
    { id: 7, name: 'Team' },
    { id: 8, name: 'Busy', by_events: true },
  ]

  it('carry their names when they are read, and not in the log', async () => {
    const box = await boxWith({ cohorts })

    const { body } = await box.call('eva', 'PATCH', one, { filters: asks(7) })

    expect(body.filters.groups[0].properties[0]).toMatchObject({ value: 7, cohort_name: 'Team' })
    expect(JSON.stringify(box.dump().projects.Production?.flags)).not.toContain('cohort_name')
  })

  it.each([
    [9, 'cohort_does_not_exist'],
    [8, 'invalid_input'],
  ])('are refused for the cohort %i', async (id, code) => {
    const box = await boxWith({ cohorts })

    expect((await box.call('eva', 'PATCH', one, { filters: asks(id) })).body).toMatchObject({ code, attr: 'filters' })
  })
})

describe('what the server limits or switches', () => {
  it('counts live flags, and weighs filters', async () => {
    const box = await startBox({ variant: { flagLimit: 1, filtersLimit: 200 } })

    expect((await box.call('eva', 'POST', flags, { key: 'two' })).status).toBe(400)
    const filters = { payloads: { true: JSON.stringify('x'.repeat(300)) } }
    expect((await box.call('eva', 'PATCH', one, { filters })).body.detail).toContain('exceed maximum size')
    expect((await box.call('eva', 'PATCH', one, { filters: { early_exit: true } })).body).toMatchObject(
      invalid('early_exit is not available for this organization.', 'filters'),
    )
  })

  it.each([
    [true, ['web']],
    [false, []],
  ])('keeps evaluation contexts only where they are switched on: %s', async (evaluationContexts, expected) => {
    const box = await startBox({ variant: { evaluationContexts } })

    const { body } = await box.call('eva', 'PATCH', one, { evaluation_contexts: ['web'] })

    expect(body.evaluation_contexts).toEqual(expected)
    const { count } = (await box.call('eva', 'GET', `${flags}?has_evaluation_contexts=true`)).body
    expect(count).toBe(expected.length)
  })

  it('adds dashboards and never takes one away', async () => {
    const box = await startBox()
    await box.call('eva', 'PATCH', one, { analytics_dashboards: [3] })

    expect((await box.call('eva', 'PATCH', one, { analytics_dashboards: [4] })).body.analytics_dashboards).toEqual([
      3, 4,
    ])
  })

  it('has no routes for the steps on older servers, and lists everything when asked for a key', async () => {
    const box = await startBox({ variant: { lifecycleRoutes: false, flagsByKey: false } })

    expect((await box.call('eva', 'POST', `${one}disable/`)).status).toBe(404)
    expect((await box.call('eva', 'GET', `${flags}?key=nothing`)).body.count).toBe(1)
  })
})
