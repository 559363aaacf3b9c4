import type { Git } from './git.ts'

/** One changed file between two commits. */
export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly path: string
  readonly previous: string | undefined
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** The hunks; undefined for binary files and for pure renames. */
  readonly patch: string | undefined
}

/** The tree without any file, which git knows in every repository. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

const statuses: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

/** Files that differ between two commits or trees, with renames found as GitHub finds them. */
export function diffFiles(git: Git, from: string, to: string): FileChange[] {
  const entries = rawEntries(git.bytes(['diff', '-M', '--raw', '-z', '--no-abbrev', from, to]).toString())
  if (entries.length === 0) return []
  const patches = git
    .bytes(['diff', '-M', '--no-color', '--no-ext-diff', from, to])
    .toString()
    .split(/^(?=diff --git )/m)
  return entries.map((entry, index) => {
    const patch = hunks(patches[index] ?? '')
    const lines = patch?.split('\n') ?? []
    return {
      ...entry,
      additions: lines.filter((line) => line.startsWith('+')).length,
      deletions: lines.filter((line) => line.startsWith('-')).length,
      patch,
    }
  })
}

type RawEntry = Omit<FileChange, 'additions' | 'deletions' | 'patch'>

function rawEntries(output: string): RawEntry[] {
  const parts = output.split('\0')
  const entries: RawEntry[] = []
  for (let at = 0; at + 1 < parts.length; ) {
    const [, , before = '', after = '', letter = ''] = (parts[at] ?? '').split(' ')
    const status = statuses[letter.charAt(0)] ?? 'changed'
    const moved = status === 'renamed' || status === 'copied'
    const first = parts[at + 1] ?? ''
    entries.push({
      status,
      path: moved ? (parts[at + 2] ?? '') : first,
      previous: moved ? first : undefined,
      sha: status === 'removed' ? before : after,
    })
    at += moved ? 3 : 2
  }
  return entries
}

// The API gives only the hunks: the file headers are fields of their own there.
function hunks(patch: string): string | undefined {
  const start = patch.search(/^@@ /m)
  return start === -1 ? undefined : patch.slice(start).replace(/\n$/, '')
}
