import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** One import line: who looks at what. Paths are relative to the repository; packages keep their name. */
export interface Import {
  readonly from: string
  readonly to: string
  /** Types vanish before anything runs, so they load nothing. */
  readonly isType: boolean
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

/** Every source file of ours below the given folders; what npm put there is not. */
export function sources(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('node_modules'))
    .sort()
}

/** Reads the import lines of files, static and dynamic. */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(statement)].map(([, type, stated, called]) => {
      const target = stated ?? called ?? ''
      return {
        from,
        to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target,
        isType: type !== undefined,
      }
    }),
  )
}

/** The floor of a file, from the ground up; an import may look down or along, never up. */
export function floorOf(path: string): number | undefined {
  const floors: readonly (readonly [prefix: string, floor: number])[] = [
    ['src/core/', 0],
    ['src/policy/', 1],
    ['src/resources/', 1],
    ['src/access/', 1],
    ['src/rules/', 2],
    ['src/plan/', 2],
    ['src/review/', 2],
    ['src/report/', 2],
    ['src/app/', 3],
    ['src/edges/', 3],
    ['src/cli/', 4],
    ['actions/', 4],
  ]
  return floors.find(([prefix]) => path.startsWith(prefix))?.[1]
}

/** Finds the imports that run in a circle, as the files that they run through. */
export function circles(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const found: string[][] = []
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push(path.slice(at))
      return
    }
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
