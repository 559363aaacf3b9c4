import { lintPolicy } from '../app/lint-policy.ts'
import type { SourceFile } from '../core/source.ts'
import { env } from '../edges/runner/env.ts'
import { openFiles } from '../edges/runner/files.ts'
import { findingsJson } from '../report/findings-json.ts'
import { findingsSentence } from '../report/findings-markdown.ts'
import { findingsText } from '../report/findings-text.ts'

/** `posthog-policy lint`: each finding with its line and carets, as compilers print them. */
export async function runLint(folder: string, { json }: { json?: boolean }): Promise<void> {
  const files = await openFiles(process.cwd()).policyFiles(folder)
  const found = lintPolicy(files, folder)
  if (json) console.log(findingsJson(found).trimEnd())
  else {
    const isColoured = process.stdout.isTTY && !env.noColour()
    if (found.findings.length > 0) console.log(findingsText(found.findings, linesIn(files), isColoured))
    console.log(findingsSentence(found, files.length))
  }
  if (found.findings.length > 0) process.exitCode = 1
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
