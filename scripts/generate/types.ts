import { compile } from 'json-schema-to-typescript'

/** Turns the policy schema into the type of a policy as written. */
export async function shapeTypes(schema: Record<string, unknown>): Promise<string> {
  const code = await compile({ ...structuredClone(schema), title: 'PolicyShape' }, 'PolicyShape', {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    format: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
  })
  // Interfaces may be added to, so TypeScript does not take them for plain JSON; types it does.
  const types = code.replaceAll(/^export interface (\w+) \{/gm, 'export type $1 = {')
  // What the schema leaves open is still JSON: nothing else comes out of a policy file.
  const closed = types.replaceAll(': unknown', ': Json | undefined')
  return closed === types ? types : `import type { Json } from './json.ts'\n\n${closed}`
}
