import type { Sandbox } from '../../../sandbox/index.ts'
import { readSnapshot } from '../../../src/app/read-snapshot.ts'
import { isRecord } from '../../../src/core/decode.ts'
import type { PostHogWriter } from '../../../src/core/ports/posthog.ts'
import { buildPlan } from '../../../src/plan/build.ts'
import { resources } from '../../../src/resources/registry.gen.ts'
import { applyOnce, stateOf } from '../in-process.ts'
import type { Play } from './explore.ts'
import type { Scene } from './scenes.ts'
import { sinceApplied, startRuns, type TwoRuns } from './two-runs.ts'

/** How two runs ended. */
export interface End extends TwoRuns {
  /** With the newest state; or with another one, and who told of it, so that it was mended. */
  readonly way:
    | 'newest'
    | 'told by the newer run'
    | 'told by the next run'
    | 'told, and left to a person'
    | 'told by nobody'
  /** What is wrong with it; nothing shall be. */
  readonly faults: readonly string[]
}

/** Tells how two runs of a scene ended: by what PostHog holds, by what was said of it, and by what the next run mends. */
export async function openJudge(
  box: Sandbox,
  posthog: PostHogWriter,
  scene: Scene,
): Promise<(runs: TwoRuns) => Promise<End>> {
  const { newest, wanted } = await referenceOf(box, posthog, scene)
  const isNewest = () => pictureOf(box) === newest

  async function wayOf({ told, applied }: TwoRuns): Promise<End['way'] | undefined> {
    if (isNewest()) return 'newest'
    const drift = await differences(posthog, scene, applied)
    if (drift.items.length + drift.unread.length === 0) return scene.untold === undefined ? undefined : 'told by nobody'
    const [last, head, more] = sinceApplied(scene, applied)
    const mended = await applyOnce(posthog, last, head, { ...more, undone: drift.items })
    if (mended.some((one) => /^(beyond|unread) /.test(one))) return 'told, and left to a person'
    if (!isNewest()) return undefined
    return told.every((one) => one.startsWith('applied ')) ? 'told by the next run' : 'told by the newer run'
  }

  return async (runs) => {
    const [sent, counted] = [box.requests.length, runs.requests.reduce((sum, one) => sum + one, 0)]
    const odd = [...linesOf(box)].filter((line) => !wanted.has(line))
    const way = await wayOf(runs)
    const faults = [
      ...(sent === counted ? [] : [`${sent} requests were sent, and ${counted} were let go`]),
      ...(scene.readsFirst ? [] : runs.begunLate).map((path) => `begun after the newer commit had come: ${path}`),
      ...odd.map((line) => `no commit asks for this: ${line}`),
      ...(way === 'newest' || runs.late.length > 0 || scene.older === scene.newer
        ? []
        : ['not the newest state, though nothing came late']),
      ...(way === undefined ? ['neither told nor mended'] : []),
    ]
    return { ...runs, way: way ?? 'told by nobody', faults }
  }
}

/** What a run on a schedule finds: the items that differ from the newest commit, and the kinds that nobody can read. */
async function differences(posthog: PostHogWriter, scene: Scene, applied: TwoRuns['applied']) {
  const [lastApplied, head, { merged }] = sinceApplied(scene, applied)
  const { live } = await readSnapshot(posthog, [head, lastApplied, ...merged])
  const plan = buildPlan({ lastApplied, merged, base: head, head, limits: [] }, live, resources)
  return {
    items: plan.changes.map(({ item }) => item),
    unread: plan.unplanned.filter(({ because }) => because === 'unread').map(({ kind }) => kind),
  }
}

/** What the newer run alone leads to, and everything that is there at any time of the two runs one after the other. */
async function referenceOf(box: Sandbox, posthog: PostHogWriter, scene: Scene) {
  const wanted = new Set<string>()
  const pictures = new Set<string>()
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const play = startRuns(box, posthog, scene, async ({ told }) => told)
    for (const run of order) for await (const line of taking(play, run, box)) wanted.add(line)
    const told = await play.end()
    if (!told.every((one) => /^(applied|waiting) /.test(one)))
      throw new Error(`the newer run alone: ${told.join(', ')}`)
    pictures.add(pictureOf(box))
  }
  const [newest = '', other] = pictures
  if (other !== undefined)
    throw new Error(`the newer commit alone leads elsewhere than after the older one:\n${newest}\n${other}`)
  return { newest, wanted }
}

async function* taking(play: Play<unknown>, run: number, box: Sandbox): AsyncGenerator<string> {
  yield* linesOf(box)
  for (let step = play.runs()[run]?.waits[0]; step !== undefined; step = play.runs()[run]?.waits[0]) {
    await play.take({ run, step })
    yield* linesOf(box)
  }
}

// How often a flag was written, and by whom, is no part of what it is.
function pictureOf(box: Sandbox): string {
  return JSON.stringify(stateOf(box), (key, value) => (/^(version|last_modified_by)$/.test(key) ? undefined : value))
}

/** Everything that PostHog holds, each as a line of its own; the number that PostHog gave something is nobody's wish. */
function linesOf(box: Sandbox): Set<string> {
  return new Set(lines(JSON.parse(pictureOf(box)), '').filter((line) => !/\/id = \d+$/.test(line)))
}

function lines(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => lines(one, at))
  if (!isRecord(value)) return [`${at} = ${JSON.stringify(value)}`]
  return Object.entries(value).flatMap(([key, one]) => lines(one, `${at}/${key.replace(/ #\d+$/, '')}`))
}
