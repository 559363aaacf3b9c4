import { afterEach, describe, expect, it } from '@jest/globals'
import type { Actor } from '../../sandbox/index.ts'
import { closeBoxes, startBox } from './box.ts'

afterEach(closeBoxes)

describe('changes by hand', () => {
  it('go the same way as changes over HTTP', async () => {
    const box = await startBox()

    box.as('dee@example.com').updateFlag('Production', 'checkout', { rollout: 100, active: false })

    expect(box.dump().projects.Production?.flags.checkout).toMatchObject({
      version: 2,
      active: false,
      last_modified_by: 'dee@example.com',
      filters: { groups: [{ rollout_percentage: 100 }] },
    })
    expect((await box.call('eva', 'GET', '/api/projects/101/feature_flags/1/')).body.version).toBe(2)
    expect(box.requests).toHaveLength(1)
  })

  it('show in the picture of people, roles and rules', async () => {
    const box = await startBox()
    const dee = box.as('dee@example.com')

    dee.addRoleMember('support', 'gil@example.com')
    dee.removeRoleMember('Engineers', 'eva@example.com')
    dee.createRole('Analysts')
    dee.renameRole('Analysts', 'Data')
    dee.setMemberLevel('finn@example.com', 'admin')
    dee.setProjectAccess(101, { default: true }, 'none')
    dee.setProjectAccess('Production', { role: 'Support' }, 'member')
    dee.setResourceAccess('Production', 'feature_flag', { member: 'gil@example.com' }, 'viewer')
    dee.createFlag('Production', { key: 'by-hand', rollout: 5 })
    dee.updateOrganization({ enforce_2fa: true })
    dee.removeMember('eva@example.com')

    const dump = box.dump()
    expect(dump.roles).toEqual({ Data: [], Engineers: ['finn@example.com'], Support: ['gil@example.com'] })
    expect(dump.members['finn@example.com']?.level).toBe('admin')
    expect(dump.members).not.toHaveProperty('eva@example.com')
    expect(dump.organization.settings.enforce_2fa).toBe(true)
    expect(dump.projects.Production).toMatchObject({
      access: [{ level: 'none' }, { role: 'Support', level: 'member' }],
      resources: [{ resource: 'feature_flag', member: 'gil@example.com', level: 'viewer' }],
      flags: { 'by-hand': { version: 1, last_modified_by: 'dee@example.com' } },
    })
  })

  it.each<[string, string, (actor: Actor) => void]>([
    [
      'an unknown flag',
      'The project "Production" has no flag "nope".',
      (actor) => actor.updateFlag('Production', 'nope', {}),
    ],
    ['an unknown project', 'The sandbox has no project "Nope".', (actor) => actor.updateFlag('Nope', 'checkout', {})],
    ['an unknown role', 'The sandbox has no role "Nope".', (actor) => actor.deleteRole('Nope')],
    [
      'a stranger',
      'The sandbox knows no person "zoe@example.com".',
      (actor) => actor.addRoleMember('Support', 'zoe@example.com'),
    ],
    [
      'somebody without the role',
      '"gil@example.com" does not hold the role "Support".',
      (actor) => actor.removeRoleMember('Support', 'gil@example.com'),
    ],
    [
      'an owner on the way out',
      'Cannot leave the organization as its owner!',
      (actor) => actor.removeMember('cy@example.com'),
    ],
    [
      'a share above 100',
      'groups[0].rollout_percentage: ',
      (actor) => actor.updateFlag('Production', 'checkout', { rollout: 101 }),
    ],
  ])('complain about %s', async (_words, message, act) => {
    const box = await startBox()

    expect(() => act(box.as('dee@example.com'))).toThrow(message)
  })

  it('gives pictures that are safe to change', async () => {
    const box = await startBox()

    box.dump().roles.Support?.push('zoe@example.com')

    expect(box.dump().roles.Support).toEqual(['eva@example.com'])
  })
})
