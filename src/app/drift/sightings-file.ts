import { DecodeError, isRecord, object, oneOf, optional, string } from '../../core/decode.ts'
import { hashOf } from '../../core/hash.ts'
import type { Kind } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { Files, Job } from '../../core/ports/runner.ts'
import type { KindSightings, Sightings } from '../../core/sightings.ts'
import { resources } from '../../resources/registry.gen.ts'

const version = 'sightings-v1'
const file = object({ version: oneOf([version]), kinds: members })
const kind = object({ at: string, frame: string, seen: members })
const sighting = object({ after: optional(string), before: string })

/**
 * Reads what earlier runs left in a file. Without a file nothing is remembered; a broken one is said so and is the same
 * as none, since it only ever adds times to a report.
 */
export async function readSightings(files: Files, job: Job, path: string): Promise<Sightings> {
  const text = await files.read(path)
  if (text === undefined) return new Map()
  try {
    const { kinds } = file(JSON.parse(text), '')
    const known = resources.filter((one) => kinds[one.kind] !== undefined)
    return new Map(known.map((one): [Kind, KindSightings] => [one.kind, readKind(kinds[one.kind], one.kind)]))
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error
    job.warn('The sightings file is none of ours, or broken: this run starts a new one.')
    return new Map()
  }
}

function readKind(value: unknown, path: string): KindSightings {
  const { at, frame, seen } = kind(value, path)
  const pairs = Object.entries(seen).map(([hash, one]) => {
    const { after, before } = sighting(one, path)
    return [hash, { ...(after !== undefined && { after }), before }] as const
  })
  return { at, frame, seen: new Map(pairs) }
}

/** Leaves them for the next run. */
export async function writeSightings(files: Files, path: string, sightings: Sightings): Promise<void> {
  const kinds = [...sightings].map(([name, { at, frame, seen }]) => [
    name,
    { at, frame, seen: Object.fromEntries(seen) },
  ])
  await files.write(path, `${JSON.stringify({ version, kinds: Object.fromEntries(kinds) }, null, 2)}\n`)
}

/** What policies say, as far as it decides about a kind, as one hash: flags are edited often, and decide only about flags. */
export function frameOf(policies: readonly Policy[], about: Kind): string {
  const said = policies.map(({ shape: { flags, ...rest }, certificates }) =>
    JSON.stringify([rest, about === 'feature_flag' ? flags : null, [...certificates]]),
  )
  return hashOf(said)
}

function members(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : object({})(value, path)
}
