// The engine of the YAML language server without an editor: every file of a folder against one schema.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'

const [schemaPath, folder] = process.argv.slice(2)
const schema = JSON.parse(readFileSync(schemaPath, 'utf8'))
const none = () => {}
const service = getLanguageService({
  schemaRequestService: async () => JSON.stringify(schema),
  workspaceContext: { resolveRelativePath: (path) => path },
  telemetry: { send: none, sendError: none, sendTrack: none },
})
service.configure({ validate: true, schemas: [{ uri: 'file:///policy.schema.json', fileMatch: ['*'], schema }] })
let found = 0
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, name), 'utf8')
  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text)
  for (const { message, range } of await service.doValidation(document, false)) {
    found += 1
    console.log(`${name}:${range.start.line + 1}:${range.start.character + 1} ${message}`)
  }
}
process.exitCode = found > 0 ? 1 : 0
