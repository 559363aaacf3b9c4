import type { Finding } from '../../src/core/finding.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { SourceFile } from '../../src/core/source.ts'
import { loadPolicy } from '../../src/policy/load.ts'

/** What every policy must say, as one line. */
export const head = 'version: 1\norganization: { id: 0190c0de-0000-7000-8000-000000000001 }\n'

/** A policy file, from text or from bytes. */
export function source(text: string | Uint8Array, path = 'policy/a.yml'): SourceFile {
  return { path, content: typeof text === 'string' ? new TextEncoder().encode(text) : text }
}

/** What loading files finds, as `a.yml 2:3-2:6 rule: message`; `z.yml` says what every policy must say. */
export function findingsIn(...texts: readonly (string | Uint8Array)[]): string[] {
  const files = texts.map((text, index) => source(text, `policy/${String.fromCharCode(97 + index)}.yml`))
  return loadPolicy([...files, source(head, 'policy/z.yml')], 'policy').findings.map(inWords)
}

/** One finding as text. */
export function inWords({ rule, message, at: { file, start, end } }: Finding): string {
  return `${file.replace('policy/', '')} ${start.line}:${start.column}-${end.line}:${end.column} ${rule}: ${message}`
}

/** A policy that loads, or an error that says why it does not. */
export function policyFrom(text: string): Policy {
  const { policy, findings } = loadPolicy([source(text), source(head, 'policy/z.yml')], 'policy')
  if (!policy) throw new Error(findings.map(inWords).join('\n'))
  return policy
}
