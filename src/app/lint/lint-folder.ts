import { dirname, join } from 'node:path'
import type { Finding, LintReport } from '../../core/finding.ts'
import { byPlace } from '../../core/location.ts'
import type { Policy } from '../../core/policy.ts'
import type { Files } from '../../core/ports/runner.ts'
import { isYaml, type SourceFile } from '../../core/source.ts'
import { list, short } from '../../core/text.ts'
import { readAccessTests } from '../../policy/access-tests.ts'
import { loadPolicy } from '../../policy/load.ts'
import { checkPolicy, rulesAboutChanges } from './lint-policy.ts'
import type { Base } from './read-base.ts'

/** What a run of lint goes by, beside the files. */
export interface LintOptions {
  readonly today: string
  /** What the policy was before; asked only once the policy itself loads. */
  readBase(folder: string): Promise<Base>
  /** Told each finding as soon as it is made. */
  readonly tell?: (finding: Finding) => void
}

/** What lint has to say, and the files that it looked at. */
export interface LintedFolder extends LintReport {
  readonly sources: readonly SourceFile[]
}

/** Lints the policy of a folder, and holds it to the access tests beside that folder. */
export async function lintFolder(
  files: Files,
  folder: string,
  { today, readBase, tell = () => {} }: LintOptions,
): Promise<LintedFolder> {
  const sources = await files.policyFiles(folder)
  const { policy, findings } = loadPolicy(sources, folder, tell)
  if (!policy) return { findings, accepted: [], files: sources.length, tests: 0, sources }

  const base = baseOf(await readBase(folder), folder)
  const checked = checkPolicy({ ...policy, today, ...('policy' in base && { base: base.policy }) })
  const tested = await runTests(files, folder, policy)
  const found = [...checked.findings, ...tested.findings]
  for (const finding of found) tell(finding)
  return {
    findings: found,
    accepted: checked.accepted,
    files: sources.length,
    tests: tested.count,
    sources: [...sources, ...tested.sources],
    ...('missing' in base && { unchecked: `${namesOf(rulesAboutChanges())} were not checked. ${base.missing}` }),
  }
}

function baseOf(read: Base, folder: string): { readonly policy: Policy } | { readonly missing: string } {
  if ('missing' in read) return read
  const { policy } = loadPolicy(read.files, folder)
  return policy ? { policy } : { missing: `The policy that they compare with, at ${short(read.commit)}, has errors.` }
}

async function runTests(files: Files, folder: string, policy: Policy) {
  const beside = join(dirname(folder), 'policy-tests')
  if (!files.isFolder(beside)) return { count: 0, findings: [], sources: [] }
  const sources = (await files.policyFiles(beside)).filter(({ path, refused }) => refused !== undefined || isYaml(path))
  const read = sources.map(readAccessTests)
  const tests = read.flatMap((one) => one.tests)
  // Who may do what is a large part of the house: it is loaded where somebody asks.
  const failed = tests.length > 0 ? (await import('./run-access-tests.ts')).runAccessTests(policy, tests) : []
  const findings = [...read.flatMap((one) => one.findings), ...failed]
  return { count: tests.length, findings: findings.sort((a, b) => byPlace(a.at, b.at)), sources }
}

function namesOf(rules: readonly string[]): string {
  return list(rules.map((id) => `"${id}"`))
}
