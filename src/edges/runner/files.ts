import { constants } from 'node:fs'
import { mkdir, open, readdir, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../core/errors.ts'
import type { Files } from '../../core/ports.ts'
import type { SourceFile } from '../../core/source.ts'
import { show } from '../../core/text.ts'

const maxFiles = 20_000

/** Reads policy files below a workspace and nowhere else: links are refused, since they may lead out of it. */
export function openFiles(workspace: string): Files {
  return {
    async policyFiles(folder) {
      const root = await inside(workspace, folder)
      const files: SourceFile[] = []
      for (const path of await walk(root)) {
        files.push({ path: relative(workspace, path).split(sep).join('/'), content: await readPlain(path) })
      }
      return files
    },

    async write(path, text) {
      const target = resolve(workspace, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
    },
  }
}

async function inside(workspace: string, folder: string): Promise<string> {
  const path = resolve(workspace, folder)
  const leaves = relative(workspace, path).split(sep)[0] === '..'
  if (leaves)
    throw new UserError(`The policy path "${show(folder)}" leaves the workspace.`, 'Give a folder of the repository.')
  try {
    const real = await realpath(path)
    if (real === (await realpath(workspace)) || real.startsWith((await realpath(workspace)) + sep)) return path
  } catch {
    throw new UserError(
      `There is no folder "${show(folder)}" in the workspace.`,
      'Check the input policy-path, and that actions/checkout ran before.',
    )
  }
  throw new UserError(
    `The policy path "${show(folder)}" is a link that leaves the workspace.`,
    'Give a folder of the repository.',
  )
}

async function walk(root: string): Promise<string[]> {
  const found: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (/\.ya?ml$/.test(entry.name)) found.push(path)
      if (found.length > maxFiles)
        throw new UserError(`There are more than ${maxFiles} policy files.`, 'Check the input policy-path.')
    }
  }
  return found.sort()
}

async function readPlain(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    try {
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch {
    throw new UserError(
      `The policy file "${show(path)}" cannot be read as a plain file.`,
      'Links and devices are refused: put the file itself there.',
    )
  }
}
