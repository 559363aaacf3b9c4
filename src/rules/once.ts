import type { PolicyShape } from '../core/policy-shape.gen.ts'

/** Makes a list of a policy that several rules go through, and makes it once. */
export function oncePerPolicy<T>(make: (shape: PolicyShape) => readonly T[]): (shape: PolicyShape) => readonly T[] {
  const made = new WeakMap<PolicyShape, readonly T[]>()
  return (shape) => {
    const known = made.get(shape)
    if (known) return known
    const list = make(shape)
    made.set(shape, list)
    return list
  }
}
