import { describe, expect, it } from '@jest/globals'
import { policyOf } from '../support/policies.ts'
import { apply, type Box, differences, look, seed, startBox } from './box.ts'

const withGuest = {
  people: { ...seed.people, 'Gil@Else.io': { level: 'member' as const, guest: true } },
  projects: [{ id: 5, name: 'Production', access: [{ level: 'none' }, { member: 'Gil@Else.io', level: 'member' }] }],
}
const exclusive = 'manage: { access: exclusive, members: exclusive }'
const prod = (members: string) => `projects: { prod: { id: 5, access: { default: none, members: { ${members} } } } }`
const people = 'members: { ana@x.io: { level: owner }, bo@x.io: { level: member }, cy@x.io: { level: member } }'

async function keys(box: Box, kind: 'organization_member' | 'project_access', text: string): Promise<string[]> {
  const reading = (await look(box, [policyOf(text, people)])).live.get(kind)
  return reading?.state === 'read' ? reading.entries.map(({ key }) => key).sort() : []
}

describe('a guest', () => {
  it('has a name in the rules that let them in, and is no member', async () => {
    const box = await startBox(withGuest)

    expect(await keys(box, 'project_access', prod(''))).toEqual(['prod/default', 'prod/guest/gil@else.io'])
    expect(await keys(box, 'organization_member', prod(''))).toEqual(['ana@x.io', 'bo@x.io', 'cy@x.io'])
  })

  it('keeps person and rules under exclusive', async () => {
    expect(await differences(await startBox(withGuest), policyOf(prod(''), people, exclusive))).toEqual([])
  })

  it('whom the policy names is managed like anybody else', async () => {
    const box = await startBox(withGuest)
    const named = people.replace('{ ana', '{ gil@else.io: { level: member }, ana')
    const before = policyOf(prod('gil@else.io: member'), named)
    const head = policyOf(prod('gil@else.io: admin'), named)

    expect(await differences(box, before)).toEqual([])
    expect(await apply(box, before, head)).toEqual(['update project_access/prod/member/gil@else.io'])
    expect(await differences(box, head)).toEqual([])
  })
})
