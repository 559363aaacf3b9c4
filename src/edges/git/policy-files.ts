import { UserError } from '../../core/errors.ts'
import { isPolicyFile, type SourceFile } from '../../core/source.ts'
import { show } from '../../core/text.ts'
import { failed, type Git } from './git.ts'
import { records, utf8 } from './paths.ts'

const mostFiles = 10_000
const mostBytes = 256 * 1024 * 1024
const narrower = 'Check the input policy-path: it should be one folder of YAML.'

interface Entry {
  readonly path: string
  readonly blob: string
  readonly size: number
}

/**
 * Reads the policy files below a folder of a commit or tree, in the order of their paths. Links are refused: what they
 * lead to is not what a reviewer of this folder sees.
 *
 * @param tree id of a commit or tree
 * @param folder normalized; empty for the root
 */
export async function readPolicyFiles(git: Git, tree: string, folder: string): Promise<SourceFile[]> {
  const entries = await listEntries(git, tree, folder)
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > mostFiles) throw new UserError(`There are more than ${mostFiles} policy files.`, narrower)
  if (size > mostBytes) throw new UserError('The policy files are larger than 256 MiB together.', narrower)
  return entries.length === 0 ? [] : readBlobs(git, entries)
}

async function listEntries(git: Git, tree: string, folder: string): Promise<Entry[]> {
  const within = folder === '' ? [] : ['--', folder]
  const { code, out, err } = await git(['ls-tree', '-r', '-z', '--long', '--full-tree', tree, ...within])
  if (code !== 0) throw failed('list the policy files', err)
  return records(out).flatMap(entryOf)
}

/** Reads `<mode> <type> <id> <size>\t<path>`. */
function entryOf(line: Buffer): Entry[] {
  const tab = line.indexOf('\t')
  const [mode = '', , blob = '', size] = line.subarray(0, tab).toString().split(/ +/)
  const path = utf8(line.subarray(tab + 1))
  if (mode === '120000') throw refused(path, 'is a symbolic link', 'Put the file itself there.')
  if (mode === '160000') throw refused(path, 'is a submodule', 'Keep the policy in one repository.')
  if (path === undefined) throw refused(line.subarray(tab + 1).toString(), 'has a name that is not UTF-8', 'Rename it.')
  return isPolicyFile(path) ? [{ path, blob, size: Number(size) }] : []
}

function refused(path: string | undefined, what: string, remedy: string): UserError {
  return new UserError(`"${show(path ?? 'A file')}" below the policy path ${what}.`, remedy)
}

async function readBlobs(git: Git, entries: readonly Entry[]): Promise<SourceFile[]> {
  const { code, out, err } = await git(['cat-file', '--batch'], entries.map(({ blob }) => `${blob}\n`).join(''))
  if (code !== 0) throw failed('read the policy files', err)
  let at = 0
  return entries.map(({ path, blob, size }) => {
    const head = `${blob} blob ${size}\n`
    const start = at + head.length
    if (out.toString('latin1', at, start) !== head) throw failed(`read "${show(path)}"`, 'The object is missing.')
    // Each content is followed by a line feed.
    at = start + size + 1
    return { path, content: new Uint8Array(out.subarray(start, start + size)) }
  })
}
