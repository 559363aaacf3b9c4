import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { PortsByNeed, Skipped } from '../src/app/action.ts'
import { approvalMinutes } from '../src/app/apply/approval-minutes.ts'
import { isRecord } from '../src/core/decode.ts'
import { UserError } from '../src/core/errors.ts'
import { show } from '../src/core/text.ts'
import { watchCancellation } from '../src/edges/runner/cancellation.ts'
import { env } from '../src/edges/runner/env.ts'
import { readRun } from '../src/edges/runner/run-info.ts'
import { now } from '../src/edges/runner/today.ts'
import { type Connected, connectFiles } from './connect-files.ts'

type GivenInputs = Readonly<Record<string, string>>

/**
 * The composition root, with `connect-files.ts`: the only places that see both the actions and the edges. Each action
 * gets what it needs and no more, and the clients of GitHub and PostHog are loaded only by those that use them.
 */
export async function connectForge(inputs: GivenInputs): Promise<Connected<PortsByNeed['forge']>> {
  const { ports, close } = await connectFiles()
  const [{ createForge }, { openRepository }] = await Promise.all([
    import('../src/edges/github/forge.ts'),
    import('../src/edges/git/repository.ts'),
  ])
  const [owner = '', repo = ''] = env.repository().split('/')
  const token = inputs['github-token'] ?? ''
  const statusToken = inputs['status-token'] ?? ''
  const evidenceToken = inputs['evidence-token'] ?? ''
  const forge = await createForge({ token, statusToken, evidenceToken, apiUrl: env.apiUrl(), owner, repo })
  const repository = await openRepository({
    directory: env.workspace(),
    token,
    serverUrl: env.serverUrl(),
    environment: env.all(),
    elsewhere: { url: `${env.serverUrl()}/${env.repository()}`, folder: join(env.scratch(), randomUUID()) },
  })
  return { ports: { ...ports, run: readRun(), forge, repository }, close }
}

/** GitHub, git, and a PostHog that cannot be written to. */
export async function connectReader(inputs: GivenInputs): Promise<Connected<PortsByNeed['reader']> | Skipped> {
  if (!inputs['posthog-api-key'] && hasNoSecrets(readRun())) {
    return {
      skipped:
        'Not compared with live PostHog: GitHub gives no secrets to a pull request of a fork or of Dependabot. Run drift from workflow_run, which has them.',
    }
  }
  const client = await import('../src/edges/posthog/client.ts')
  const posthog = client.connectReader(posthogOptions(inputs))
  const { ports } = await connectForge(inputs)
  return { ports: { ...ports, posthog, now }, close: () => posthog.close() }
}

/** GitHub, git, and a PostHog that can be written to: for apply alone. */
export async function connectWriter(inputs: GivenInputs): Promise<Connected<PortsByNeed['writer']>> {
  const client = await import('../src/edges/posthog/client.ts')
  const waitMs = approvalMinutes(inputs['wait-for-approvals'] ?? '') * 60_000
  const { cancelled, close } = watchCancellation(process)
  const runTimeoutMs = client.usualRunMs + waitMs
  const posthog = client.connectWriter({ ...posthogOptions(inputs), runTimeoutMs, cancelled })
  const { ports } = await connectForge(inputs)
  return {
    ports: { ...ports, posthog, now, isCancelled: () => cancelled.aborted },
    async close() {
      close()
      await posthog.close()
    },
  }
}

// Nobody can mend a key that is missing there, so it is no failure; everywhere else it is.
function hasNoSecrets({ event, payload, startedBy }: PortsByNeed['forge']['run']): boolean {
  if (!event.startsWith('pull_request')) return false
  const pull = isRecord(payload.pull_request) ? payload.pull_request : {}
  const head = isRecord(pull.head) && isRecord(pull.head.repo) ? pull.head.repo.id : undefined
  const base = isRecord(payload.repository) ? payload.repository.id : undefined
  return head !== base || startedBy === 'dependabot[bot]'
}

function posthogOptions(inputs: GivenInputs) {
  const percent = Number(inputs['rate-share'])
  if (!(percent > 0 && percent <= 100)) {
    const given = show(inputs['rate-share'] ?? '')
    throw new UserError(`The input rate-share is "${given}".`, 'Give a percentage from 1 to 100, such as 25.')
  }
  return { key: inputs['posthog-api-key'] ?? '', host: inputs['posthog-host'] ?? '', rateShare: percent / 100 }
}
