import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** A command that checks the files of a folder. */
export interface Candidate {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const schema = resolve('schemas/policy.schema.json')
const peers = resolve('bench/peers')
const node = process.execPath

/** Our own bundle, as the runner starts it. */
export function lint(folder: string): Candidate {
  const env = { GITHUB_WORKSPACE: resolve(folder, '..'), 'INPUT_POLICY-PATH': folder.split('/').at(-1) ?? '' }
  return { name: 'lint', command: node, args: [resolve('dist/lint/index.js')], env }
}

/** What no Node tool can be faster than: to start, and to do nothing. */
export const nothing: Candidate = { name: 'an empty Node process', command: node, args: ['-e', '0'], env: {} }

/** The floor: start, load the YAML parser, read the files, take them apart into events. Nothing is checked. */
export async function floor(folder: string, work: string): Promise<Candidate> {
  const script = join(work, 'floor', 'floor.mjs')
  if (!existsSync(script)) {
    mkdirSync(join(work, 'floor'))
    writeFileSync(join(work, 'floor', 'package.json'), '{ "type": "module" }')
    await build({
      stdin: { contents: floorCode, resolveDir: resolve('.'), loader: 'js' },
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    })
  }
  return { name: 'read and take apart, nothing else', command: node, args: [script, folder], env: {} }
}

const floorCode = `
import { readdirSync, readFileSync } from 'node:fs'
import { parseEvents } from 'js-yaml'
for (const name of readdirSync(process.argv[2]).sort()) parseEvents(readFileSync(process.argv[2] + '/' + name, 'utf8'))
`

/** The only tool here that is not JavaScript: it checks, without a word about other files. */
export function native(folder: string): Candidate {
  const args = ['validate', schema, folder, '--extension', '.yml']
  return { name: '@sourcemeta/jsonschema', command: nativeBinary(), args, env: {} }
}

/** Tools that people would take instead; all of them check one file at a time against our schema. */
export function others(folder: string): readonly Candidate[] {
  const bin = (name: string) => join(peers, 'node_modules/.bin', name)
  return [
    {
      name: 'ajv-cli',
      command: bin('ajv'),
      args: ['validate', '--strict=false', '-s', schema, '-d', `${folder}/*.yml`],
      env: {},
    },
    {
      name: 'an Action as usually written',
      command: node,
      args: [join(peers, 'usual-action.mjs'), schema, folder],
      env: {},
    },
    {
      name: 'yaml-language-server',
      command: node,
      args: [join(peers, 'language-server.mjs'), schema, folder],
      env: {},
    },
  ]
}

/** One more of them, which takes too long to be run as often. */
export function slowest(folder: string): Candidate {
  const args = ['lint', '-r', join(peers, 'spectral.yml'), `${folder}/*.yml`]
  return { name: 'Spectral', command: join(peers, 'node_modules/.bin/spectral'), args, env: {} }
}

function nativeBinary(): string {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`
  return join(peers, 'node_modules/@sourcemeta/jsonschema/build/github-releases', `jsonschema-${platform}`)
}
