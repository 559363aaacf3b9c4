import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

interface Exported {
  readonly name: string
  readonly file: string
  readonly source: string
}

/** Lists the modules of a folder that export one thing made the given way, such as `: LintRule =`. */
function exportsOf(folder: string, pattern: RegExp): Exported[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8')
      const name = pattern.exec(source)?.[1]
      return name === undefined ? [] : [{ name, file: basename(file), source }]
    })
}

/** The list of lint rules, by file name. */
export function lintRegistry(): string {
  const rules = exportsOf('src/rules/lint', /export const (\w+): LintRule =/)
  return registry(rules, 'lintRules', "import type { LintRule } from '../rule.ts'", 'LintRule')
}

/** The list of kinds, each after the kinds that it needs. */
export function resourceRegistry(): string {
  const found = exportsOf('src/resources', /export const (\w+) = defineResource/)
  const ordered: Exported[] = []
  const place = (one: Exported): void => {
    if (ordered.includes(one)) return
    for (const kind of /after: \[([^\]]*)\]/.exec(one.source)?.[1]?.match(/\w+/g) ?? []) {
      const needed = found.find(({ source }) => source.includes(`kind: '${kind}'`))
      if (needed) place(needed)
    }
    ordered.push(one)
  }
  found.forEach(place)
  return registry(ordered, 'resources', "import type { AnyResource } from './resource.ts'", 'AnyResource')
}

function registry(modules: readonly Exported[], list: string, typeImport: string, type: string): string {
  const imports = modules.map(({ name, file }) => `import { ${name} } from './${file}'`).join('\n')
  const names = modules.map(({ name }) => `  ${name},`).join('\n')
  return `${imports}\n${typeImport}\n\nexport const ${list}: readonly ${type}[] = [\n${names}\n]\n`
}
