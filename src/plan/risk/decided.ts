import type { Json, JsonObject } from '../../core/json.ts'
import type { AnyResource } from '../../resources/resource.ts'

/** The part of a wanted state that an approval is about: without its wording, so that it outlives a mended typo. */
export function decidedValue(spec: JsonObject | undefined, { wording = [] }: AnyResource): Json {
  if (!spec) return null
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !wording.includes(field)))
}
