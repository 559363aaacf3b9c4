import type { Forge } from '../../../src/core/ports/forge.ts'
import { createForge } from '../../../src/edges/github/forge.ts'
import type { Permissions } from '../../support/github/index.ts'
import { at, type Scene } from '../../support/github/scene.ts'

const everything: Permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write' }

/** The forge of a scene, by default as a workflow's own token. Waiting between tries takes no time. */
export function connect(scene: Scene, permissions = everything, actor = 'github-actions[bot]'): Promise<Forge> {
  const token = scene.github.addToken(`${actor} forge`, { actor, permissions })
  return createForge({ ...at, token, apiUrl: scene.github.url, waitUnitMs: 0 })
}

/** The error that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}
