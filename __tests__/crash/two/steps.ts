import { setImmediate as restOfTheWork } from 'node:timers/promises'
import type { Decoder } from '../../../src/core/decode.ts'
import { RemoteError } from '../../../src/core/errors.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'

/** One run whose every request, and every look at the branch, waits until it is let go. */
export interface Stepper {
  /** The same PostHog, each request of which waits. */
  readonly posthog: PostHogWriter
  /** Waits with something that is no request; what comes of it is learned. */
  step<T>(name: string, act: () => T): Promise<T>
  /** What it waits to do. */
  waits(): readonly string[]
  /** Lets it do one thing, and everything that it does by itself then. */
  take(step: string): Promise<void>
  /** All that it was answered. The order does not count: what a run asks for at once it awaits together. */
  learned(): readonly string[]
}

interface Waiting {
  readonly name: string
  go(): Promise<void>
}

type Learn = (answer: unknown) => void

/** Told of each write when it begins to wait, and once the box has answered. */
interface Watch {
  onBegin(path: string): void
  onEnd(write: string): void
}

/** Takes a run apart into its steps. */
export function stepwise(posthog: PostHogWriter, watch: Watch): Stepper {
  const waiting: Waiting[] = []
  const learned: string[] = []

  // What nobody lets go waits for ever, and is forgotten.
  function wait<T>(name: string, act: (learn: Learn) => T | Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const go = async () => {
        const answers: unknown[] = []
        try {
          const result = await act((answer) => answers.push(answer))
          learned.push(`${name} → ${JSON.stringify(answers)}`)
          resolve(result)
        } catch (error) {
          if (!(error instanceof RemoteError)) throw error
          learned.push(`${name} → ${error.message}`)
          reject(error)
        }
      }
      waiting.push({ name, go })
    })
  }

  return {
    step: (name, act) =>
      wait(name, (learn) => {
        const result = act()
        learn(result)
        return result
      }),
    waits: () => waiting.map(({ name }) => name).sort(),
    async take(step) {
      const at = waiting.findIndex(({ name }) => name === step)
      const [next] = waiting.splice(at, at < 0 ? 0 : 1)
      if (!next) throw new Error(`nothing waits to do this: ${step}`)
      await next.go()
      await restOfTheWork()
    },
    learned: () => [...learned].sort(),
    posthog: Object.assign(Object.create(posthog), {
      get: <T>(path: string, decode: Decoder<T>) =>
        wait(`GET ${path}`, (learn) => posthog.get(path, overheard(decode, learn))),
      list: <T>(path: string, decode: Decoder<T>, idOf: (item: T) => string | number) =>
        wait(`GET ${path}`, (learn) => posthog.list(path, overheard(decode, learn), idOf)),
      send: <T>(...[method, path, body, decode, accepted]: Parameters<PostHogWriter['send']>) => {
        const name = `${method} ${path} ${JSON.stringify(body)}`
        watch.onBegin(path)
        return wait(name, async (learn) => {
          try {
            return await posthog.send(method, path, body, overheard(decode as Decoder<T>, learn), accepted)
          } finally {
            watch.onEnd(name)
          }
        })
      },
    }),
  }
}

function overheard<T>(decode: Decoder<T>, learn: Learn): Decoder<T> {
  return (value, path) => {
    learn(value)
    return decode(value, path)
  }
}
