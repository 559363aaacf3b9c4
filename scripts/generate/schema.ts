import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RuleFacts, ruleFacts } from './rules.ts'

const parts = 'schemas/parts'

/** Puts the parts of the policy schema together: one property a section, one shared set of definitions. */
export function policySchema(): Record<string, unknown> {
  const sections = readdirSync(parts)
    .filter((name) => name !== 'definitions.schema.json')
    .sort()
    .map((name) => [name.replace('.schema.json', ''), readPart(name)] as const)
  const lint = sections.find(([name]) => name === 'lint')?.[1]
  Object.assign(Object(lint).properties.severities.properties, severities(ruleFacts()))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://posthog-policy.github.io/schemas/v1/policy.schema.json',
    title: 'PostHog policy',
    description: 'One file of a policy repository. Any split into files is allowed; each entry is written once.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      version: {
        description: 'The version of this language. One file of the policy must say it.',
        const: 1,
        examples: [1],
      },
      ...Object.fromEntries(sections),
    },
    definitions: readPart('definitions.schema.json'),
  }
}

function readPart(name: string): unknown {
  return JSON.parse(readFileSync(join(parts, name), 'utf8'))
}

// A rule that the gate rests on keeps its severity: the one value that may be written says so in every editor.
function severities(rules: readonly RuleFacts[]): Record<string, unknown> {
  const entries = rules.map(({ id, severity, summary, isGate }) => [
    id,
    {
      description: isGate ? `${summary} The review rests on it, so it stays as it is.` : summary,
      type: 'string',
      enum: isGate ? [severity] : ['off', 'warning', 'error'],
      default: severity,
      examples: [severity],
    },
  ])
  return Object.fromEntries(entries)
}
