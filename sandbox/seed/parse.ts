import { load } from 'js-yaml'
import { type Place, SeedError } from './reader.ts'

/** The content of a seed, from YAML text or from an object that has the same shape. */
export function openSeed(seed: unknown): Place {
  return { value: typeof seed === 'string' ? parseYaml(seed) : seed, path: '' }
}

function parseYaml(text: string): unknown {
  try {
    return load(text)
  } catch (error) {
    throw new SeedError('', error instanceof Error ? error.message : String(error))
  }
}
