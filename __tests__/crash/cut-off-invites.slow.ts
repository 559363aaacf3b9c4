import { expect, it } from '@jest/globals'
import { guardEvidence, readEvidence } from '../support/evidence.ts'
import type { RunnerEvent } from '../support/github/index.ts'
import { type Scenario, startScenario } from '../support/scenario.ts'
import { orderFault, performed } from './traces.ts'

const kim = (level: string) => `  kim@example.com: { level: ${level} }\n`

// Each on top of the one before: somebody is invited, invited as more, and no longer wanted.
const steps = [
  { method: 'POST', edit: (text: string) => text.replace('members:\n', `members:\n${kim('member')}`) },
  { method: 'POST', edit: (text: string) => text.replace(kim('member'), kim('admin')) },
  { method: 'DELETE', edit: (text: string) => text.replace(kim('admin'), '') },
]

function merge(scene: Scenario, step: number): RunnerEvent {
  const edits = { 'policy/people.yml': steps[step]?.edit ?? String }
  const pull = scene.propose({ branch: `step-${step}`, by: 'finn', title: 'Kim', edits })
  for (const by of ['ana-ruiz', 'dee-k']) scene.github.review({ pull, by, state: 'APPROVED' })
  return scene.merge(pull, 'finn')
}

it.each(steps.flatMap((_, step) => [{ step, kind: 'hang' } as const, { step, kind: 'stall' } as const]))(
  'killed at an invite (step $step, $kind): the next run sends what was not sent, and nothing twice',
  async ({ step, kind }) => {
    const scene = await startScenario(undefined, undefined, 'fast')
    const inputs = guardEvidence(scene)
    try {
      await scene.run('apply', scene.github.event('push', { branch: 'main' }), inputs)
      for (let earlier = 0; earlier < step; earlier++) await scene.run('apply', merge(scene, earlier), inputs)
      const merged = merge(scene, step)
      const method = steps[step]?.method ?? ''
      const killed = await scene.run('apply', merged, inputs, orderFault(scene.posthog, { method, nth: 1 }, { kind }))
      const second = await scene.run('apply', merged, inputs)
      const third = await scene.run('apply', merged, inputs)

      const isOver = method === 'DELETE'
      expect(killed.code).toBe(-1)
      expect(third.outputs.verdict).toBe(isOver ? 'nothing-to-do' : 'waiting')
      expect(second.outputs.verdict).toBe(isOver && kind === 'hang' ? 'applied' : third.outputs.verdict)
      expect(performed(scene.posthog).map((write) => write.method)).toEqual(
        steps.slice(0, step + 1).map((one) => one.method),
      )
      const level = step === 0 ? 'member' : 'admin'
      expect(scene.posthog.dump().invites).toEqual(isOver ? [] : [{ email: 'kim@example.com', level, expired: false }])
      const told = readEvidence(scene).flatMap(({ results }) => results.map(({ outcome }) => outcome))
      expect(told.filter((outcome) => /applied|found/.test(outcome))).toHaveLength(isOver ? 1 : 0)
    } finally {
      await scene.close()
    }
  },
  180_000,
)
