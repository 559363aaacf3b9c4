import { isRecord } from '../../core/decode.ts'

/** A map grows by the members of the other; whatever else both have is what the other has. */
export function joined(base: unknown, more: unknown): unknown {
  return merged(base, more, (_, theirs) => theirs)
}

/** A map grows by the members of the other that it lacks; whatever else both have stays. */
export function filled(base: unknown, more: unknown): unknown {
  return merged(base, more, (ours) => ours)
}

// A flag may be called `__proto__`, which only an entry may be.
function merged(base: unknown, more: unknown, choose: (ours: unknown, theirs: unknown) => unknown): unknown {
  if (!isRecord(base) || !isRecord(more)) return choose(base, more)
  const grown = Object.entries(more).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(base, name) ? merged(base[name], value, choose) : value,
  ])
  return Object.fromEntries([...Object.entries(base), ...grown])
}
