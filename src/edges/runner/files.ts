import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../core/errors.ts'
import type { Files } from '../../core/ports.ts'
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
      return walk(root).map(
        (path): SourceFile => ({
          path: [prefix, posix(path.slice(root.length + 1))].filter((part) => part !== '').join('/'),
          get content() {
            return readPlain(path)
          },
        }),
      )
    },

    async write(path, text) {
      const target = resolve(workspace, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    },
  }
}

function inside(workspace: string, folder: string): string {
  const path = resolve(workspace, folder)
  if (!isWithin(workspace, path)) {
    throw new UserError(`The policy path "${show(folder)}" leaves the workspace.`, 'Give a folder of the repository.')
  }
  const real = realPath(path)
  if (real === undefined) {
    throw new UserError(
      `There is no folder "${show(folder)}" in the workspace.`,
      'Check the input policy-path, and that actions/checkout ran before.',
    )
  }
  if (isWithin(realPath(workspace) ?? workspace, real)) return path
  throw new UserError(
    `The policy path "${show(folder)}" is a link that leaves the workspace.`,
    'Give a folder of the repository.',
  )
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

function walk(root: string): string[] {
  const found: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (isPolicyFile(entry.name)) found.push(path)
    }
    if (found.length > maxFiles) {
      throw new UserError(`There are more than ${maxFiles} policy files.`, 'Check the input policy-path.')
    }
  }
  return found.sort()
}

function readPlain(path: string): Uint8Array {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    return readFileSync(descriptor)
  } catch {
    throw new UserError(
      `The policy file "${show(path)}" cannot be read as a plain file.`,
      'Links and devices are refused: put the file itself there.',
    )
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
