#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { explain } from '../edges/runner/run-action.ts'
import { addAccess } from './access.ts'
import { addDrift } from './drift.ts'
import { addExport } from './export.ts'
import { runLint } from './lint.ts'
import { addReview } from './review.ts'
import { runSandbox } from './sandbox.ts'

/** The command line: the same steps as the actions, for a terminal. */
async function main(): Promise<void> {
  const program = new Command('posthog-policy')
    .description('PostHog access, reviewed like code.')
    .showHelpAfterError('Run posthog-policy --help to see what there is.')
    .exitOverride()

  program
    .command('lint')
    .description('check policy files; exits 1 when there are findings')
    .argument('[folder]', 'the policy path', 'policy')
    .option('--fix', 'mend what has one safe answer, in place; comments and order stay')
    .option('--base <ref>', 'what the files started from, such as main: for rules about changes')
    .option('--json', 'print the report as JSON')
    .action(runLint)

  addAccess(program)
  addDrift(program)
  addExport(program)
  addReview(program)

  program
    .command('sandbox')
    .description('start a PostHog in a box, to try things on')
    .option('--port <number>', 'port to listen on', toPort, 8010)
    .option('--control-port <number>', 'port for orders to the box itself (default: the next one)', toPort)
    .option('--seed <file>', 'YAML file with the organization to start with')
    .addOption(stageOption())
    .option('--page-size <number>', 'rows on a page, where a request asks for none', toPageSize)
    .option('--rate-limits', 'allow a key 480 requests a minute and 4800 an hour, as PostHog does')
    .action(runSandbox)

  await program.parseAsync()
}

function stageOption(): Option {
  return new Option('--stage <stage>', 'where this PostHog keeps SAML and user provisioning')
    .choices(['E1', 'E1b', 'E2', 'E3a', 'E3b'])
    .default('E3b')
}

function toPageSize(text: string): number {
  const size = Number(text)
  if (Number.isInteger(size) && size > 0) return size
  throw new InvalidArgumentError('A page has at least one row.')
}

function toPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}

try {
  await main()
} catch (error) {
  // Commander has said its part already. Its own code for a wrong command is 1, which here means findings.
  const isSaid = error instanceof CommanderError
  if (!isSaid) console.error(explain(error))
  process.exitCode = isSaid && error.exitCode === 0 ? 0 : 2
}
