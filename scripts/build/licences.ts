import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'LICENSE-MIT']

/** The licences of all packages that went into a bundle, by package name. */
export function licences(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const texts = new Map([...folders].map((folder) => licenceOf(folder)))
  return [...texts.keys()]
    .sort()
    .map((name) => texts.get(name))
    .join('\n')
}

function licenceOf(folder: string): [string, string] {
  const manifest: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const file = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  const text = file ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim() : '(the package holds no licence file)'
  const name = `${manifest.name}@${manifest.version}`
  return [name, `${name}\n${manifest.license ?? ''}\n\n${text}\n`]
}
