import { readdirSync, readFileSync } from 'node:fs'

/** What the source of a lint rule says of it, as far as tables and the schema need it. */
export interface RuleFacts {
  readonly id: string
  readonly severity: string
  readonly summary: string
  /** Whether the gate rests on it, so that no policy can weigh it otherwise. */
  readonly isGate: boolean
}

/** Reads the facts of every rule from its file, by id. */
export function ruleFacts(): RuleFacts[] {
  return readdirSync('src/rules/lint')
    .filter((file) => !file.includes('.gen.'))
    .sort()
    .map((file) => {
      const source = readFileSync(`src/rules/lint/${file}`, 'utf8')
      const [, severity = ''] = /severity: '(\w+)'/.exec(source) ?? []
      const [, summary = ''] = /summary:\s+'([^']+)'/.exec(source) ?? []
      return { id: file.replace('.ts', ''), severity, summary, isGate: /^ {2}isGate: true,$/m.test(source) }
    })
}
