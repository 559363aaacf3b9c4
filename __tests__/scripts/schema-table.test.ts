import { expect, it } from '@jest/globals'
import { schemaTable } from '../../scripts/generate/schema-table.ts'

it('writes definitions before what refers to them, and leaves out what only people read', () => {
  const table = schemaTable({
    title: 'A policy',
    properties: { name: { description: 'A name.', allOf: [{ $ref: '#/definitions/name' }] }, title: true },
    definitions: { name: { type: 'string', description: 'Any.' }, unused: { type: 'null' } },
  })

  expect(table).toBe(`import { Shape } from './shape.ts'

const name = new Shape({"type": "string"})

export const policySchema = new Shape({"properties": {"name": name, "title": new Shape({})}})
`)
})

it('takes no keyword that nothing would check', () => {
  expect(() => schemaTable({ properties: { a: { contains: {} } } })).toThrow('the keyword "contains" is not checked')
})
