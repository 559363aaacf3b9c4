import { lintFolder } from '../app/lint/lint-folder.ts'
import { lintPolicy } from '../app/lint/lint-policy.ts'
import { type Base, readBase } from '../app/lint/read-base.ts'
import type { Files } from '../core/ports/runner.ts'
import { lineReader } from '../core/source.ts'
import { plural } from '../core/text.ts'
import { openRepository } from '../edges/git/repository.ts'
import { env } from '../edges/runner/env.ts'
import { openFiles } from '../edges/runner/files.ts'
import { today } from '../edges/runner/today.ts'
import { findingsJson } from '../report/findings-json.ts'
import { findingsSentence } from '../report/findings-markdown.ts'
import { findingsText } from '../report/findings-text.ts'

interface Options {
  readonly json?: boolean
  readonly fix?: boolean
  readonly base?: string
}

/**
 * `posthog-policy lint`: each finding with its line and carets, as compilers print them. Access tests beside the policy
 * are run as well.
 */
export async function runLint(folder: string, { json, fix, base }: Options): Promise<void> {
  const workspace = openFiles(process.cwd())
  const mended = fix ? await mend(workspace, folder) : 0
  const report = await lintFolder(workspace, folder, { today: today(), readBase: () => baseOf(base, folder) })
  const { findings, sources, unchecked } = report
  if (json) console.log(findingsJson(report).trimEnd())
  else {
    const isColoured = process.stdout.isTTY && !env.noColour()
    if (findings.length > 0) console.log(findingsText(findings, lineReader(sources), isColoured))
    if (mended > 0) console.log(`${plural(mended, 'finding was', 'findings were')} mended.`)
    console.log(findingsSentence(report))
    if (unchecked !== undefined) console.log(unchecked)
  }
  if (findings.length > 0) process.exitCode = 1
}

async function baseOf(base: string | undefined, folder: string): Promise<Base> {
  if (base === undefined) return { missing: 'They compare with another commit: give it as --base.' }
  return readBase(await openRepository({ directory: process.cwd(), environment: env.all() }), { base }, folder)
}

// One fix may bring to light what the schema hid before; each round mends something, so that it ends.
async function mend(workspace: Files, folder: string): Promise<number> {
  const { fixPolicy } = await import('../app/lint/fix-policy.ts')
  let count = 0
  for (;;) {
    const files = await workspace.policyFiles(folder)
    const { fixed, changed } = fixPolicy(files, lintPolicy(files, folder, today()).findings)
    for (const [path, text] of changed) await workspace.write(path, text)
    count += fixed.length
    if (fixed.length === 0) return count
  }
}
