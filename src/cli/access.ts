import { type Command, Option } from 'commander'
import type { Within } from '../access/ask.ts'
import type { AccessSettings, Entitlement } from '../access/state.ts'
import { assumed } from '../access/state.ts'
import { askAboutPerson, askDifference, askWhoCan, readDeed, readTarget } from '../app/access/ask-access.ts'
import { loadExisting, loadWhole } from '../app/load-at.ts'
import { policyFolder } from '../app/policy-folder.ts'
import type { Mode } from '../core/access.ts'
import { deedWords } from '../core/deed.ts'
import { UserError } from '../core/errors.ts'
import type { Policy } from '../core/policy.ts'
import { show } from '../core/text.ts'
import { openRepository } from '../edges/git/repository.ts'
import { env } from '../edges/runner/env.ts'
import { openFiles } from '../edges/runner/files.ts'
import { accessDiffJson, personJson, whoCanJson } from '../report/access-json.ts'
import { accessDiffText, personText, whoCanText } from '../report/access-text.ts'

interface Options {
  readonly policy: string
  readonly mode?: Mode
  readonly without: readonly Entitlement[]
  readonly json?: boolean
}

/** Adds `posthog-policy access …`: who may do what by the policy files, and why. It asks no PostHog. */
export function addAccess(program: Command): void {
  const access = program.command('access').description('who may do what by the policy, and why; asks no PostHog')

  withOptions(access.command('who-can'))
    .description('everybody who can do something: who-can edit feature_flag --project web')
    .argument('<verb>', 'view, edit or manage a kind of object; enter or administer the project')
    .argument('[kind]', 'a kind of object, such as feature_flag')
    .requiredOption('--project <alias>', "the project, by the policy's name")
    .option('--object <object>', "one object of the kind, by PostHog's id or the policy's name for it")
    .action(runWhoCan)

  withOptions(access.command('explain'))
    .description('what one person may do, and why: everywhere, or on one thing')
    .argument('<email>', 'whom')
    .argument('[kind]', 'a kind of object, such as feature_flag')
    .option('--project <alias>', "one project, by the policy's name")
    .option('--object <object>', "one object of the kind, by PostHog's id or the policy's name for it")
    .action(runExplain)

  withOptions(access.command('diff'))
    .description('who gains and who loses by a change; exits 1 when somebody does')
    .argument('<range>', 'two commits as BASE..HEAD, or one to compare with the files here')
    .action(runDiff)
}

function withOptions(command: Command): Command {
  return command
    .option('--policy <folder>', 'the policy path', 'policy')
    .addOption(
      new Option('--mode <mode>', 'how the organization settles rules; both where it is not said').choices([
        'highest',
        'specific',
      ]),
    )
    .addOption(
      new Option('--without <entitlement...>', 'what the plan of the organization lacks')
        .choices(['access_control', 'role_based_access'])
        .default([]),
    )
    .option('--json', 'print the answer as JSON')
}

async function runWhoCan(
  verb: string,
  kind: string | undefined,
  options: Options & { project: string; object?: string },
): Promise<void> {
  const policy = await policyHere(options)
  const deed = readDeed({ ...options, verb, kind }, policy)
  const answers = askWhoCan(policy, deed, settingsOf(options))
  const { verb: _, level: __, ...target } = deed
  const question = { words: deedWords(deed), target }
  print(options.json ? whoCanJson(question, answers) : whoCanText(question, answers))
}

async function runExplain(
  email: string,
  kind: string | undefined,
  options: Options & { project?: string; object?: string },
): Promise<void> {
  const policy = await policyHere(options)
  const only = thingIn(options, kind, policy)
  const person = askAboutPerson(policy, email, settingsOf(options), only)
  print(options.json ? personJson(person) : personText(person))
}

function thingIn(
  { project, ...rest }: { project?: string; object?: string },
  kind: string | undefined,
  policy: Policy,
): Within | undefined {
  if (project !== undefined) {
    const target = readTarget({ ...rest, project, kind }, policy)
    return kind === undefined ? { project } : target
  }
  if (kind === undefined && rest.object === undefined) return undefined
  throw new UserError('A kind or an object stands in some project.', 'Add --project.')
}

async function runDiff(range: string, options: Options): Promise<void> {
  const [base = '', head, ...rest] = range.split('..')
  if (base === '' || head === '' || head?.startsWith('.') || rest.length > 0) {
    throw new UserError(
      `"${show(range)}" names no two commits.`,
      'Write BASE..HEAD, such as main..HEAD, or BASE alone.',
    )
  }
  const before = await policyAt(base, options)
  const after = head === undefined ? await policyHere(options) : await policyAt(head, options)
  const diffs = askDifference(before, after, settingsOf(options))
  print(options.json ? accessDiffJson(diffs) : accessDiffText(diffs))
  if (diffs.some(({ gains, losses }) => gains.length + losses.length > 0)) process.exitCode = 1
}

async function policyHere({ policy }: Options): Promise<Policy> {
  return loadWhole(await openFiles(process.cwd()).policyFiles(policy), policy, `the folder "${show(policy)}"`)
}

async function policyAt(name: string, { policy }: Options): Promise<Policy> {
  const repository = await openRepository({ directory: process.cwd(), environment: env.all() })
  return loadExisting(repository, await repository.resolve(name), policyFolder(policy), `"${show(name)}"`)
}

function settingsOf({ mode, without }: Options): AccessSettings {
  return { ...assumed, mode, entitlements: assumed.entitlements.difference(new Set(without)) }
}

function print(text: string): void {
  console.log(text.trimEnd())
}
