import { inspect } from 'node:util'
import { expect, it } from '@jest/globals'
import { Sealed } from '../../src/core/sealed.ts'

const sealed = new Sealed({ payload: 'canary' })

it('gives its value to whoever opens it', () => {
  expect(sealed.open()).toEqual({ payload: 'canary' })
})

it.each<[string, () => unknown]>([
  ['JSON', () => JSON.stringify({ a: [sealed] })],
  ['a template', () => `${sealed}`],
  ['a concatenation', () => `x${String(sealed)}`],
  ['inspect', () => inspect(sealed, { showHidden: true, depth: 9, getters: true })],
  ['keys', () => Reflect.ownKeys(sealed).join()],
  ['a copy', () => JSON.stringify({ ...sealed })],
  ['a clone', () => JSON.stringify(structuredClone(sealed))],
  ['an error', () => new Error(`failed for ${sealed}`).stack],
])('does not show it in %s', (_, print) => {
  expect(String(print())).not.toContain('canary')
})
