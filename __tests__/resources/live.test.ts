import { describe, expect, it } from '@jest/globals'
import { known } from '../../src/core/decode.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { resources } from '../../src/resources/registry.gen.ts'
import { policyOf } from '../support/policies.ts'
import { apply, before, differences, look, performOne, startBox } from './box.ts'

describe('applied to PostHog', () => {
  it('is nothing where live is what is wanted', async () => {
    const box = await startBox()

    expect(await differences(box, before)).toEqual([])
    expect(await apply(box, before, before)).toEqual([])
  })

  it('reads back as it was wanted, whatever changes', async () => {
    const box = await startBox()
    const head = policyOf(`
roles: { engineer: { name: Makers, members: [cy@x.io] }, support: { name: Support, members: [BO@x.io, cy@x.io] }, empty: {} }
projects:
  prod: { id: 5, access: { default: member, roles: { engineer: admin, support: none }, members: { bo@x.io: member } } }
  lab: { name: Lab, access: { default: none } }
flags:
  prod:
    on: { active: false, rollout: 80, description: Is off, tags: [c, b] }
    off: { active: true, rollout: 20, description: Is on }
    rich: { active: true, rollout: 6 }
    new: { active: true, rollout: 40, description: New, tags: [x] }
    idle: { active: false, rollout: 0 }
`)

    const done = await apply(box, before, head)

    expect(await differences(box, head)).toEqual([])
    expect(await apply(box, head, head)).toEqual([])
    expect(done).toContain('delete role/old')
    expect(box.sandbox.requests.some(({ path }) => path.includes('unarchive'))).toBe(false)
    expect(done).toContain('delete project_access/prod/member/cy@x.io')
    const { roles, projects } = box.sandbox.dump()
    expect(Object.keys(roles).sort()).toEqual(['Makers', 'Support', 'empty'])
    expect(roles.Support?.slice().sort()).toEqual(['Cy@X.io', 'bo@x.io'])
    expect(Object.keys(projects.Production?.flags ?? {}).sort()).toEqual(['asleep', 'idle', 'new', 'off', 'on', 'rich'])
  })

  it('sends back what it does not know about a flag', async () => {
    const box = await startBox()
    const head = policyOf('projects: { prod: { id: 5 } }', 'flags: { prod: { rich: { active: true, rollout: 6 } } }')

    await apply(box, before, head)

    const { live } = await look(box, [head])
    const reading = live.get('feature_flag')
    const rich = reading?.state === 'read' ? reading.entries.find(({ key }) => key === 'prod/rich') : undefined
    expect(rich?.live?.original?.open().filters).toMatchObject({
      groups: [{ rollout_percentage: 6 }],
      payloads: { true: '"kept"' },
      something_new: 1,
    })
  })

  it('creates a flag disabled, and enables it when its rollout stands', async () => {
    const box = await startBox()
    const head = policyOf('projects: { prod: { id: 5 } }', 'flags: { prod: { new: { active: true, rollout: 40 } } }')

    await apply(box, policyOf('projects: { prod: { id: 5 } }'), head)

    const writes = box.sandbox.requests.filter(({ method }) => method !== 'GET')
    expect(writes).toMatchObject([
      { method: 'POST', body: { active: false } },
      { method: 'PATCH', body: { active: true, version: 1, original_flag: { active: false } } },
    ])
    expect(box.sandbox.dump().projects.Production?.flags.new).toMatchObject({ active: true })
  })

  it('finishes what an interrupted create left', async () => {
    const box = await startBox()
    box.sandbox.as('ana@x.io').createFlag(5, { key: 'new', name: '', active: false, rollout: 40 })
    const none = policyOf('projects: { prod: { id: 5 } }')
    const head = policyOf('projects: { prod: { id: 5 } }', 'flags: { prod: { new: { active: true, rollout: 40 } } }')

    expect(await apply(box, none, head)).toEqual(['update feature_flag/prod/new'])
    expect(await differences(box, head)).toEqual([])
  })

  it('takes a flag out of the archive before it changes it', async () => {
    const box = await startBox()
    const bare = policyOf('projects: { prod: { id: 5 } }')
    const head = policyOf('projects: { prod: { id: 5 } }', 'flags: { prod: { asleep: { active: true, rollout: 10 } } }')
    const { scope, live } = await look(box, [head])
    const { changes } = buildPlan({ lastApplied: bare, base: bare, head, limits: [] }, live, resources)
    const [change] = changes.filter(({ kind }) => kind === 'feature_flag')

    expect(change).toMatchObject({ operation: 'update', conflict: true }) // nobody reviewed what lies in the archive
    await performOne(box.posthog, scope, known(change, 'the change'))

    const writes = box.sandbox.requests.filter(({ method }) => method !== 'GET')
    expect(writes.map(({ method, path }) => `${method} ${path.replace(/^.*feature_flags\/\d+/, '')}`)).toEqual([
      'POST /unarchive/',
      'PATCH /',
    ])
    expect(await differences(box, head)).toEqual([])
  })

  it('notices that somebody changed the flag in between', async () => {
    const box = await startBox()
    const head = policyOf('projects: { prod: { id: 5 } }', 'flags: { prod: { on: { active: true, rollout: 40 } } }')
    const { scope, live } = await look(box, [head, before])
    const { changes } = buildPlan({ lastApplied: before, base: head, head, limits: [] }, live, resources)
    box.sandbox.as('bo@x.io').updateFlag(5, 'on', { rollout: 90 })

    const [change] = changes
    const written = performOne(box.posthog, scope, known(change, 'the change'))

    await expect(written).rejects.toMatchObject({ failure: { status: 409, code: 'conflict' } })
    expect(await differences(box, head)).toEqual(['update feature_flag/prod/on'])
  })

  it('clears the default where the policy says builtin, and only there', async () => {
    const box = await startBox()
    const head = policyOf('projects: { prod: { id: 5, access: { default: builtin } } }')

    expect(await apply(box, before, head)).toEqual(['update project_access/prod/default'])
    expect(box.sandbox.dump().projects.Production?.access).toHaveLength(3)
    expect(await differences(box, head)).toEqual([])
  })

  it('sees rules of people and roles that the policy does not name', async () => {
    const box = await startBox()
    const head = policyOf('projects: { prod: { id: 5, access: { roles: {} } } }', 'manage: { access: exclusive }')

    expect(await differences(box, head)).toEqual([
      'delete project_access/prod/member/cy@x.io',
      'delete project_access/prod/role/Engineers',
      'delete project_access/prod/role/Old',
    ])
  })
})
