import type { Entry } from '../../core/entry.ts'
import { equalJson } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import { loadPolicy } from '../../policy/load.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { joined } from './join-shapes.ts'

const encoder = new TextEncoder()

/**
 * Tells why the language cannot say a live entry: undefined where it can. It can where the entry, written down and read
 * again, is what it was.
 *
 * @param head what every policy says
 */
export function isSayable(resource: AnyResource, entry: Entry, head: PolicyShape): string | undefined {
  const files = Object.entries({
    ...entry.live?.files,
    // JSON is YAML.
    'entry.yml': JSON.stringify(joined(head, resource.emit([entry]))),
  }).map(([path, text]) => ({ path, content: encoder.encode(text) }))
  const { policy, findings } = loadPolicy(files, '.')
  if (!policy) return findings[0]?.message ?? 'the language has no word for it'
  const again = resource.desired(policy).find(({ key }) => key === entry.key)
  const isSame = (field: string) => again?.spec[field] === undefined || equalJson(again.spec[field], entry.spec[field])
  if (again && resource.compare.every(isSame)) return undefined
  return resource.unsaid?.(entry)[0] ?? 'the language has no word for it'
}
