import {
  closeSync,
  constants,
  type Dirent,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isRecord } from '../../core/decode.ts'
import { UserError } from '../../core/errors.ts'
import type { Files } from '../../core/ports/runner.ts'
import { isPolicyFile, type SourceFile } from '../../core/source.ts'
import { show } from '../../core/text.ts'

const maxFiles = 20_000

/**
 * Reads policy files below a workspace and nowhere else: links are refused, since they may lead out of it. Reading is
 * synchronous, because nothing else happens meanwhile and small files are read twice as fast that way.
 */
export function openFiles(workspace: string): Files {
  return {
    async policyFiles(folder) {
      const root = inside(workspace, folder)
      const prefix = posix(relative(workspace, root))
      return walk(root).map(({ path, refused }): SourceFile => {
        const name = prefix === '' ? path : `${prefix}/${path}`
        if (refused !== undefined) return { path: name, content: new Uint8Array(), refused }
        return {
          path: name,
          get content() {
            return readPlain(`${root}/${path}`)
          },
        }
      })
    },

    isFolder: (folder) => statSync(resolve(workspace, folder), { throwIfNoEntry: false })?.isDirectory() ?? false,
    async read(path) {
      try {
        return readFileSync(resolve(workspace, path), 'utf8')
      } catch (error) {
        if (isRecord(error) && error.code === 'ENOENT') return undefined
        throw new UserError(
          `The file "${show(path)}" cannot be read.`,
          'Give the path of a file, or of one that is still to come.',
        )
      }
    },

    writeAll: async (texts) => writeTogether(workspace, texts),

    async write(path, text) {
      const target = resolve(workspace, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    },
  }
}

// The texts are all on the disk before the first of them takes its place.
function writeTogether(workspace: string, texts: ReadonlyMap<string, string>): void {
  const waiting: { readonly from: string; readonly to: string }[] = []
  let current = ''
  try {
    for (const [path, text] of texts) {
      current = path
      const to = resolve(workspace, path)
      if (!isWithin(workspace, to)) throw leaving(path)
      mkdirSync(dirname(to), { recursive: true })
      inside(workspace, relative(workspace, dirname(to)) || '.')
      const from = `${to}.new`
      writeFileSync(from, text, { flag: 'wx' })
      waiting.push({ from, to })
    }
    for (const { from, to } of waiting) renameSync(from, to)
  } catch (error) {
    for (const { from } of waiting) rmSync(from, { force: true })
    if (!isRecord(error) || typeof error.code !== 'string') throw error
    throw new UserError(
      `The file "${show(current)}" cannot be written (${show(error.code)}).`,
      'Nothing was changed. Check the folder and the space on the disk.',
    )
  }
}

function inside(workspace: string, folder: string): string {
  const path = resolve(workspace, folder)
  if (!isWithin(workspace, path)) throw leaving(folder)
  const real = realPath(path)
  if (real === undefined) {
    throw new UserError(
      `There is no folder "${show(folder)}" in the workspace.`,
      'Check the input policy-path, and that actions/checkout ran before.',
    )
  }
  // Git does not follow links either: it would see no policy there.
  if (real === resolve(realPath(workspace) ?? workspace, relative(workspace, path))) return path
  throw new UserError(`The policy path "${show(folder)}" leads through a link.`, 'Give the folder itself.')
}

function leaving(path: string): UserError {
  return new UserError(`The policy path "${show(path)}" leaves the workspace.`, 'Give a folder of the repository.')
}

function posix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

function isWithin(root: string, path: string): boolean {
  return relative(root, path).split(sep)[0] !== '..'
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** A file below the policy path, as a path from there, and why it must not be read, where it must not. */
interface Found {
  readonly path: string
  readonly refused?: string
}

function walk(root: string): Found[] {
  const found: Found[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}${entry.name}`
      const refused = refusal(entry)
      if (entry.isDirectory()) {
        // No commit holds a folder of this name, so what is below it (a branch `x.yml`) is never policy.
        if (entry.name !== '.git') folders.push(`${path}/`)
      } else if (refused !== undefined) found.push({ path, refused })
      else if (isPolicyFile(entry.name)) found.push({ path })
    }
    if (found.length > maxFiles) {
      throw new UserError(`There are more than ${maxFiles} policy files.`, 'Check the input policy-path.')
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

// A link of any name: it may stand for a whole folder of policy files, which nobody would ever look at.
function refusal(entry: Dirent): string | undefined {
  if (entry.isFile() || entry.isDirectory()) return undefined
  if (entry.isSymbolicLink()) {
    return 'This is a symbolic link: what it leads to is not what a reviewer of this folder sees. Put the file itself here.'
  }
  return isPolicyFile(entry.name) ? 'This is no plain file, but a device or a pipe. Put a file here.' : undefined
}

function readPlain(path: string): Uint8Array {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    return readFileSync(descriptor)
  } catch (error) {
    const why = error instanceof Error ? show(error.message) : ''
    throw new UserError(
      `The policy file "${show(path)}" cannot be read: ${why}.`,
      'See that it is a plain file, and who may read it.',
    )
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
