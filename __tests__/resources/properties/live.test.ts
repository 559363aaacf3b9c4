import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { resources } from '../../../src/resources/registry.gen.ts'
import { inBox } from './box.ts'
import { playHistory } from './history.ts'
import { kinds } from './kinds.ts'
import { namesInBox } from './vocabulary.ts'

it.each(resources.map((resource) => [resource.kind, resource] as const))(
  '%s reads back as it was wanted, after each of a thousand applies',
  async (kind, resource) => {
    const properties = kinds[kind]
    const histories = fc.array(properties.entries(namesInBox), { minLength: 1, maxLength: 40, size: 'max' })
    let applied = 0
    const play = fc.asyncProperty(histories, async (history) => {
      await inBox((box) => playHistory(box, resource, properties, history))
      applied += history.length
    })

    // The same histories in every run: what fails here fails everywhere.
    await fc.assert(play, { numRuns: 55, seed: 1 })

    expect(applied).toBeGreaterThanOrEqual(1_000)
  },
  300_000, // seconds on a machine of its own; as many as it takes beside others
)
