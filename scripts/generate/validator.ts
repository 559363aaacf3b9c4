import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/**
 * Compiles the schema to plain code, so that no schema is compiled and no code is made from text at run time.
 * The result is bundled once, since ajv's standalone code still asks for its small run-time helpers.
 */
export async function validatorCode(schema: Record<string, unknown>): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    verbose: false,
    messages: false, // Ours are in schema-message.ts; ajv's would be a third of the code.
    code: { source: true, esm: true, lines: true },
    schemas: [schema],
  })
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, { validatePolicy: String(schema.$id) }), resolveDir: '.', loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
