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
 * Carries out the fixes that findings offer: those with one safe answer. From the end of each file to its start, so
 * that no fix moves what another one means; one that cannot be made safely is left to a person.
 */
export function fixPolicy(files: readonly SourceFile[], findings: readonly Finding[]): Mended {
  const fixed: Finding[] = []
  const changed = new Map<string, string>()
  for (const finding of [...findings].sort((a, b) => byPlace(b.at, a.at))) {
    const { fix, at } = finding
    const text = fix && (changed.get(at.file) ?? textOf(files, at.file))
    const written = text === undefined ? undefined : fix && editText(text, fix)
    if (written === undefined) continue
    changed.set(at.file, written)
    fixed.push(finding)
  }
  return { fixed, changed }
}

function textOf(files: readonly SourceFile[], path: string): string | undefined {
  const file = files.find((one) => one.path === path)
  return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content)
}
