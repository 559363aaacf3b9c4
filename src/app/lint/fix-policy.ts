import type { Edit } from '../../core/edit.ts'
import type { Finding } from '../../core/finding.ts'
import { byPlace } from '../../core/location.ts'
import type { SourceFile } from '../../core/source.ts'
import { editText } from '../../policy/edit.ts'

/** What was mended, and the files as they are now. */
export interface Mended {
  readonly fixed: readonly Finding[]
  /** The files that differ, by path. */
  readonly changed: ReadonlyMap<string, string>
}

/**
 * Carries out the fixes that findings offer: those with one safe answer. Plain values first, all of a file together;
 * then the rest, from the end of each file to its start, so that no fix moves what another one means. One that cannot
 * be made safely is left to a person.
 */
export function fixPolicy(files: readonly SourceFile[], findings: readonly Finding[]): Mended {
  const fixed: Finding[] = []
  const changed = new Map<string, string>()
  const take = (file: string, done: readonly Finding[], write: (text: string) => string | undefined) => {
    const text = changed.get(file) ?? textOf(files, file)
    const written = text === undefined ? undefined : write(text)
    if (written === undefined) return
    changed.set(file, written)
    fixed.push(...done)
  }
  for (const [file, own] of Map.groupBy(findings.filter(isPlain), ({ at }) => at.file)) {
    take(file, own, (text) => editText(text, ...own.map(({ fix }) => fix)))
  }
  const done = new Set<Finding>(fixed)
  for (const finding of [...findings].sort((a, b) => byPlace(b.at, a.at))) {
    const { fix, at } = finding
    if (fix && !done.has(finding)) take(at.file, [finding], (text) => editText(text, fix))
  }
  return { fixed, changed }
}

function isPlain(finding: Finding): finding is Finding & { readonly fix: Edit } {
  const { fix } = finding
  return fix !== undefined && 'set' in fix && typeof fix.to !== 'object'
}

function textOf(files: readonly SourceFile[], path: string): string | undefined {
  const file = files.find((one) => one.path === path)
  return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content)
}
