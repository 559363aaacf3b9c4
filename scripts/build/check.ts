import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.ts'

/** Builds beside `dist/` and compares every byte: names files that are missing, stale or different. */
export async function differences(): Promise<string[]> {
  const fresh = mkdtempSync('.tmp-dist-')
  try {
    await bundle(fresh)
    return compareFolders(fresh, 'dist')
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Names the files of a folder that are missing, stale or different from what is wanted. */
export function compareFolders(fresh: string, built: string): string[] {
  const wanted = hashes(fresh)
  const present = hashes(built)
  return [...new Set([...wanted.keys(), ...present.keys()])]
    .filter((file) => wanted.get(file) !== present.get(file))
    .sort()
    .map((file) => `${!present.has(file) ? 'missing' : wanted.has(file) ? 'different' : 'stale'}: dist/${file}`)
}

function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  )
  return new Map(
    files.map((file) => [
      file.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )
}

if (import.meta.main) {
  const found = await differences()
  for (const line of found) console.error(line)
  if (found.length > 0) console.error('Run `npm run build` and commit dist/.')
  process.exitCode = found.length > 0 ? 1 : 0
}
