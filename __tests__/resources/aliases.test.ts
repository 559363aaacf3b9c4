import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { aliasesFor } from '../../src/resources/aliases.ts'

const named = (...names: string[]) => names.map((name, index) => ({ id: index + 1, name }))

it.each([
  ['Senior engineers', 'senior_engineers'],
  ['  QA & Ops! ', 'qa_ops'],
  ['Größe', 'grosse'],
  ['owner', 'role_owner'],
  ['2024 team', 'role_2024_team'],
  ['日本', 'role'],
  ['', 'role'],
])('calls "%s" %s', (name, alias) => {
  expect([...aliasesFor(named(name), 'role').values()]).toEqual([alias])
})

it('numbers the later ones of those that would have one alias, in whatever order they come', () => {
  const live = named('Ops', 'ops!', 'OPS')

  expect(aliasesFor(live.toReversed(), 'role', ['ops_2'])).toEqual(
    new Map([
      [1, 'ops'],
      [2, 'ops_3'],
      [3, 'ops_4'],
    ]),
  )
})

it('gives aliases that the language takes, and none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 30 }), (names) => {
      const aliases = [...aliasesFor(named(...names), 'project').values()]

      expect(new Set(aliases).size).toBe(names.length)
      for (const alias of aliases) expect(alias).toMatch(/^(?!(?:member|admin|owner)$)[a-z][a-z0-9_]{0,63}$/)
    }),
    { seed: 1 },
  )
})
