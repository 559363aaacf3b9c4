/**
 * Holds what must never be printed, hashed or serialised, such as a flag's decrypted payloads: only `open` gives it
 * out, and whoever opens it answers for where it goes.
 */
export class Sealed<T> {
  readonly #value: T

  constructor(value: T) {
    this.#value = value
  }

  open(): T {
    return this.#value
  }

  toJSON(): string {
    return '[sealed]'
  }

  toString(): string {
    return '[sealed]'
  }
}
