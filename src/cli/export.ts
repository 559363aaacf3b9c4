import type { Command } from 'commander'
import { runExport } from '../app/export/run-export.ts'
import { policyFolder } from '../app/policy-folder.ts'
import { openFiles } from '../edges/runner/files.ts'
import { exportJson } from '../report/export-json.ts'
import { exportText } from '../report/export-text.ts'
import { withPostHog } from './posthog.ts'

interface Options {
  readonly policy: string
  readonly host?: string
  readonly organization?: string
  readonly adopt?: readonly string[]
  readonly json?: boolean
}

/** Adds `posthog-policy export`: what is live, as policy files. The key comes from the environment, never from the line. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write what is live in PostHog into policy files; the key comes from POSTHOG_API_KEY')
    .argument('[folder]', 'an empty folder for the files (default: the policy path)')
    .option('--policy <folder>', 'the policy path', 'policy')
    .option('--adopt <item...>', 'take over only these items, as drift prints them, into the policy there is')
    .option('--host <url>', 'address of PostHog (default: POSTHOG_HOST, or https://us.posthog.com)')
    .option('--organization <id>', 'the organization, where the key sees several')
    .option('--json', 'print the report as JSON')
    .action(runExportCommand)
}

async function runExportCommand(folder: string | undefined, options: Options): Promise<void> {
  const { adopt: items = [], organization, json } = options
  await withPostHog(options.host, async (posthog) => {
    const policy = policyFolder(options.policy)
    const output = folder === undefined ? policy : policyFolder(folder)
    const order = { folder: policy, output, items, ...(organization && { organization }) }
    const { report } = await runExport(posthog, openFiles(process.cwd()), order)
    console.log((json ? exportJson(report) : exportText(report)).trimEnd())
    if (report.unread.length > 0) process.exitCode = 2
  })
}
