import type { Path } from '../core/location.ts'
import { policySchema } from './schema-table.gen.ts'
import type { Shape } from './shape.ts'

/** Lists the keys that may stand at a path of the policy. */
export function keysAt(path: Path): string[] {
  let shapes: readonly Shape[] = [policySchema]
  for (const step of path) shapes = alternatives(shapes).flatMap((shape) => memberOf(shape, step))
  return [...new Set(alternatives(shapes).flatMap(({ properties }) => [...properties.keys()]))]
}

/** The same shapes with all that they allow in place of each other or ask for together. */
function alternatives(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...alternatives([...(shape.oneOf ?? []), ...(shape.allOf ?? [])])])
}

function memberOf({ properties, additionalProperties, items }: Shape, step: string | number): Shape[] {
  const member = properties.get(String(step)) ?? (typeof step === 'number' ? items : additionalProperties)
  return member ? [member] : []
}
