// An Action as it is usually written: `yaml` for documents and lines, `ajv` compiled at start, the toolkit of GitHub.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import * as github from '@actions/github'
import { Ajv } from 'ajv'
import { LineCounter, parseDocument } from 'yaml'

const [schemaPath, folder] = process.argv.slice(2)
const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schemaPath, 'utf8')))
core.debug(github.context.eventName ?? '')
let found = 0
for (const name of readdirSync(folder).sort()) {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { lineCounter: lines })
  if (validate(document.toJS())) continue
  for (const { instancePath, message } of validate.errors) {
    const path = instancePath.split('/').slice(1)
    const offset = document.getIn(path, true)?.range?.[0] ?? 0
    const { line, col } = lines.linePos(offset)
    core.error(message, { file: name, startLine: line, startColumn: col })
    found += 1
  }
}
if (found > 0) core.setFailed(`${found} errors`)
