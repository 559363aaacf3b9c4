import type { Command } from 'commander'
import { compareLive } from '../app/drift/compare-live.ts'
import { loadExisting, loadWhole } from '../app/load-at.ts'
import { policyFolder } from '../app/policy-folder.ts'
import { recallNothing } from '../app/recall-flags.ts'
import type { Policy } from '../core/policy.ts'
import { show } from '../core/text.ts'
import { openRepository } from '../edges/git/repository.ts'
import { env } from '../edges/runner/env.ts'
import { openFiles } from '../edges/runner/files.ts'
import { now, today } from '../edges/runner/today.ts'
import { planJson } from '../report/plan-json.ts'
import { planText } from '../report/plan-text.ts'
import { withPostHog } from './posthog.ts'

interface Options {
  readonly base?: string
  readonly host?: string
  readonly json?: boolean
}

/** Adds `posthog-policy drift`: how live PostHog differs from the policy files here, and who made it so. It only reads. */
export function addDrift(program: Command): void {
  program
    .command('drift')
    .description('compare the policy files with live PostHog; exits 1 when they differ. The key: POSTHOG_API_KEY')
    .argument('[folder]', 'the policy path', 'policy')
    .option(
      '--base <ref>',
      'what is merged, such as main: tells what the files change from what somebody changed by hand',
    )
    .option('--host <url>', 'address of PostHog (default: POSTHOG_HOST, or https://us.posthog.com)')
    .option('--json', 'print the report as JSON')
    .action(runDrift)
}

async function runDrift(given: string, { base: ref, host, json }: Options): Promise<void> {
  const folder = policyFolder(given)
  const head = loadWhole(await openFiles(process.cwd()).policyFiles(folder), folder, `the folder "${show(folder)}"`)
  const base = ref === undefined ? head : await policyAt(ref, folder)
  await withPostHog(host, async (posthog) => {
    const { report } = await compareLive(
      { posthog, today: today(), now },
      {
        policies: { lastApplied: undefined, base, head },
        extent: 'everything',
        review: undefined,
        remembered: undefined,
        isRound: false,
        // A terminal is read by whoever has the key.
        mayName: () => true,
        recall: recallNothing,
      },
    )
    const whole = { ...report, conflicts: [], policyDigest: undefined }
    console.log((json ? planJson(whole) : planText(whole)).trimEnd())
    if (report.verdict === 'incomplete') process.exitCode = 2
    else if (report.verdict !== 'in-sync') process.exitCode = 1
  })
}

async function policyAt(ref: string, folder: string): Promise<Policy> {
  const repository = await openRepository({ directory: process.cwd(), environment: env.all() })
  return loadExisting(repository, await repository.resolve(ref), folder, `"${show(ref)}"`)
}
