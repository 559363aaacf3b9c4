import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isRecord } from '../../src/core/decode.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { type LanguageServer, startLanguageServer } from './language-server.ts'

const folder = 'examples/policy-repo/policy'
const people = readFileSync(join(folder, 'people.yml'), 'utf8')
let server: LanguageServer
let opened = 0

beforeAll(async () => {
  server = await startLanguageServer()
})

afterAll(() => server.close())

interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

const firstLine = '# yaml-language-server: $schema=../../../schemas/policy.schema.json\n'

/** Opens a text as an editor would, beside the examples; gives its address and what the server finds in it. */
async function open(
  text: string,
  path = `open-${++opened}.yml`,
): Promise<{ uri: string; diagnostics: readonly Diagnostic[] }> {
  const uri = pathToFileURL(resolve(folder, path)).href
  const heard = server.heard('textDocument/publishDiagnostics')
  const textDocument = { uri, languageId: 'yaml', version: 1, text }
  server.tell('textDocument/didOpen', { textDocument })
  return { uri, diagnostics: Object(await heard).diagnostics }
}

/** Places of our own schema findings, as the protocol counts: from zero. */
function ours(text: string): string[] {
  const { findings } = loadPolicy([{ path: 'a.yml', content: new TextEncoder().encode(text) }], '.')
  return findings.map(({ at: { start } }) => `${start.line - 1}:${start.column - 1}`)
}

describe('in an editor with the YAML language server', () => {
  it.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml')))(
    'the example %s has no faults',
    async (path) => {
      const { diagnostics } = await open(readFileSync(join(folder, path), 'utf8'), path)

      expect(diagnostics).toEqual([])
    },
  )

  it.each([
    ['an unknown key', people.replace('level: owner', 'levle: owner')],
    ['a wrong value', people.replace('level: owner', 'level: king')],
    ['a wrong type', people.replace('level: owner', 'level: [owner]')],
    ['a missing key', people.replace('level: owner, ', '')],
    ['a name that is no e-mail', people.replace('ana@example.com:', 'ana:')],
  ])('%s is shown where lint shows it', async (_, text) => {
    const { diagnostics } = await open(text)

    // The server shows a doubtful map once for each way in which it fails; lint says it once.
    const places = diagnostics.map(({ range: { start } }) => `${start.line}:${start.character}`)
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(ours(text).length).toBeGreaterThan(0)
    expect(lines(places)).toEqual(lines(ours(text)))
  })

  it('completes keys and values', async () => {
    const text = `${firstLine}members:\n  ana@example.com:\n    \n`
    const { uri } = await open(text)

    const keys = await complete(uri, 3, 4)

    expect(keys).toEqual(expect.arrayContaining(['level', 'github', 'service']))
  })

  it('explains a key under the cursor', async () => {
    const { uri } = await open(`${firstLine}members:\n  ana@example.com:\n    level: owner\n`)

    const hover = await server.ask('textDocument/hover', { textDocument: { uri }, position: { line: 3, character: 6 } })

    expect(JSON.stringify(hover)).toContain('The level in the organization.')
  })
})

/** Lines of places, each once: the server points at the whole map where lint points at its key. */
function lines(places: readonly string[]): string[] {
  return [...new Set(places.map((place) => place.split(':')[0] ?? ''))]
}

async function complete(uri: string, line: number, character: number): Promise<string[]> {
  const found = await server.ask('textDocument/completion', { textDocument: { uri }, position: { line, character } })
  const items: unknown = isRecord(found) ? found.items : found
  return Array.isArray(items) ? items.map((item) => String(Object(item).label)) : []
}
