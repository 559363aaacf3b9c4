import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { licences } from './licences.ts'

/**
 * Bundles every action and the command line into `outdir`. Not minified, since the bundle is what runs
 * with a key in its hand and must be readable; the same sources always give the same bytes.
 */
export async function bundle(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true })
  const { 'lint/index': lint = '', ...rest } = entryPoints()
  // Lint stands alone: it is what everybody waits for, and loading one file is faster than loading ten shared ones.
  const later = new Map<string, string>()
  const inputs = [await bundleInto(outdir, { 'lint/index': lint }, [apart(later)]), await bundleInto(outdir, rest)]
  for (const [name, file] of later) inputs.push(await bundleInto(outdir, { [`lint/${name}`]: file }))
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(outdir, 'licences.txt'), licences(inputs.flat()))
}

/** One entry an action (every folder of `actions/` that has an action.yml), one for the suite, one for the terminal. */
function entryPoints(): Record<string, string> {
  const names = readdirSync('actions').filter((name) => existsSync(join('actions', name, 'action.yml')))
  const entries = names.sort().map((name) => [`${name}/index`, `entry:${name}`])
  return { ...Object.fromEntries(entries), 'suite/index': 'entry:suite', 'cli/index': 'src/cli/main.ts' }
}

/** Bundles entry points by name into `outdir`; gives the files that went in. */
export async function bundleInto(
  outdir: string,
  points: Record<string, string>,
  more: readonly Plugin[] = [],
): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: points,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    chunkNames: 'shared/[name]-[hash]',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
    // CommonJS packages inside the bundle ask with `require` for Node's own modules, and for nothing else.
    banner: {
      js: 'const require = process.getBuiltinModule;',
    },
    plugins: [...more, entries, pureToolkit, pureParser, plainBuiltins],
  })
  return Object.keys(metafile.inputs)
}

const connections: Readonly<Record<string, readonly [file: string, name: string]>> = {
  files: ['connect-files', 'connectFiles'],
  forge: ['connect', 'connectForge'],
  reader: ['connect', 'connectReader'],
  writer: ['connect', 'connectWriter'],
}

function runOne(name: string): string {
  const need = /needs: '(\w+)'/.exec(readFileSync(`actions/${name}/main.ts`, 'utf8'))?.[1] ?? ''
  const [file, connect] = connections[need] ?? []
  return `
import { action } from './actions/${name}/main.ts'
import { ${connect} } from './actions/${file}.ts'
import { runAction } from './src/edges/runner/run-action.ts'
await runAction(action, ${connect})
`
}

const runAll = `
import { runSuite } from './actions/suite/run.ts'
await runSuite()
`

/**
 * Leaves what is imported later to a file of its own beside the bundle, with its own copy of whatever both use: a file
 * that they shared would have to be loaded at once. So neither may tell the other's classes by `instanceof`.
 *
 * @param later what is to be bundled so, by name
 */
function apart(later: Map<string, string>): Plugin {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const name = basename(path, '.ts')
        later.set(name, join(resolveDir, path))
        return { path: `./${name}.js`, external: true }
      })
    },
  }
}

/** The few lines that start an action are the same for all of them, so they are made here. */
const entries: Plugin = {
  name: 'entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice('entry:'.length), namespace: 'entry' }))
    onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
      contents: path === 'suite' ? runAll : runOne(path),
      resolveDir: '.',
      loader: 'ts',
    }))
  },
}

/**
 * The toolkit's modules only define things, but do not say so: told that they are free of side effects, the bundler
 * leaves out what nobody uses, above all the OIDC client with its HTTP client. It saves half of lint's start-up time.
 */
const pureToolkit: Plugin = {
  name: 'pure-toolkit',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const isToolkit = path.startsWith('@actions/') || importer.includes('node_modules/@actions/')
      if (!isToolkit || pluginData === 'resolved') return undefined
      const { path: resolved, errors } = await resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' })
      return errors.length > 0 ? { errors } : { path: resolved, sideEffects: false }
    })
  },
}

// A variable of a module and what it is set to, on one line or up to a bracket where a line begins.
const variable = /^(var [\w$]+ = )(?![-\d"'/]|class )(.*|[\s\S]*?\n[\]})]+);$/gm

/**
 * The parser's module makes the tables of every schema and the patterns of its writer when it is loaded. Told that
 * making them does nothing else, the bundler leaves out those that nobody uses: half of the module.
 */
const pureParser: Plugin = {
  name: 'pure-parser',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(variable, '$1/* @__PURE__ */ (() => ($2))();'),
      loader: 'js',
    }))
  },
}

/**
 * Takes Node's own modules the direct way. Importing one makes Node read every one of its properties, and some of
 * them load half of the standard library: with `fs` and `crypto` that is a fifth of lint's start-up time.
 */
const plainBuiltins: Plugin = {
  name: 'plain-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '')
      return kind === 'import-statement' && builtinModules.includes(name)
        ? { path: name, namespace: 'builtin' }
        : undefined
    })
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: path === 'crypto' ? lazyCrypto : `module.exports = process.getBuiltinModule('${path}')`,
      loader: 'js',
    }))
  },
}

// The one that takes longest to load, and that is needed only when something is hashed or an output is written.
const lazyCrypto = ['createHash', 'createHmac', 'randomUUID', 'timingSafeEqual']
  .map((name) => `exports.${name} = (...given) => process.getBuiltinModule('crypto').${name}(...given)`)
  .join('\n')
