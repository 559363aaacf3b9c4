import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lintPolicy } from '../app/lint-policy.ts'
import { runAccessTests } from '../app/run-access-tests.ts'
import type { Files } from '../core/ports.ts'
import { isYaml, type SourceFile } from '../core/source.ts'
import { plural } from '../core/text.ts'
import { env } from '../edges/runner/env.ts'
import { openFiles } from '../edges/runner/files.ts'
import { today } from '../edges/runner/today.ts'
import { findingsJson } from '../report/findings-json.ts'
import { findingsSentence } from '../report/findings-markdown.ts'
import { findingsText } from '../report/findings-text.ts'

/**
 * `posthog-policy lint`: each finding with its line and carets, as compilers print them. Access tests beside the policy
 * are run as well.
 */
export async function runLint(folder: string, { json, fix }: { json?: boolean; fix?: boolean }): Promise<void> {
  const workspace = openFiles(process.cwd())
  const read = () => workspace.policyFiles(folder)
  const mended = fix ? await mend(workspace, read, folder) : 0
  const files = await read()
  const linted = lintPolicy(files, folder, today())
  const beside = join(dirname(folder), 'policy-tests')
  const tests = existsSync(beside) ? (await workspace.policyFiles(beside)).filter(({ path }) => isYaml(path)) : []
  // Of a policy that does not load nobody can say what it allows.
  const tested = linted.policy ? runAccessTests(linted.policy, tests) : { count: 0, findings: [] }
  const found = { ...linted, findings: [...linted.findings, ...tested.findings] }
  if (json) console.log(findingsJson(found).trimEnd())
  else {
    const isColoured = process.stdout.isTTY && !env.noColour()
    if (found.findings.length > 0) console.log(findingsText(found.findings, linesIn([...files, ...tests]), isColoured))
    if (mended > 0) console.log(`${plural(mended, 'finding was', 'findings were')} mended.`)
    console.log(findingsSentence(found, files.length))
    if (tested.count > 0) console.log(`${plural(tested.count, 'access test')} beside the policy.`)
  }
  if (found.findings.length > 0) process.exitCode = 1
}

// One fix may bring to light what the schema hid before; each round mends something, so that it ends.
async function mend(workspace: Files, read: () => Promise<SourceFile[]>, folder: string): Promise<number> {
  const { fixPolicy } = await import('../app/fix-policy.ts')
  let count = 0
  for (;;) {
    const files = await read()
    const { fixed, changed } = fixPolicy(files, lintPolicy(files, folder, today()).findings)
    for (const [path, text] of changed) await workspace.write(path, text)
    count += fixed.length
    if (fixed.length === 0) return count
  }
}

// The parser drops a byte order mark, and so must what is shown beside its columns.
function linesIn(files: readonly SourceFile[]): (path: string) => readonly string[] {
  const lines = new Map<string, readonly string[]>()
  return (path) => {
    const content = files.find((file) => file.path === path)?.content
    const found = lines.get(path) ?? (content ? new TextDecoder().decode(content).split(/\r?\n/) : [])
    lines.set(path, found)
    return found
  }
}
