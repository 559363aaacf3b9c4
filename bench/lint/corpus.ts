import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One mistake in a corpus: which file, and where lint must point. Lines and columns count from 1. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly column: number
}

const people = 100
const head = 'version: 1\norganization:\n  id: 0190c0de-0000-7000-8000-000000000001\n'

/**
 * Writes a policy of so many documents, the same each time: four fifths hold three flags each, one fifth a role with
 * eight members, and one more declares the people and the project.
 *
 * @param folder made by this; must not exist
 * @param spoil makes mistakes in a document: gets its lines, gives them back with the place of the mistake
 */
export function writeCorpus(
  folder: string,
  documents: number,
  spoil?: (
    lines: readonly string[],
    index: number,
  ) => { readonly lines: readonly string[]; readonly fault: Omit<Fault, 'file'> },
): Fault[] {
  mkdirSync(folder, { recursive: true })
  const members = Array.from(
    { length: people },
    (_, n) => `  ${emailOf(n)}: { level: ${n < 3 ? 'owner' : 'member'} }\n`,
  )
  writeFileSync(join(folder, '00-head.yml'), `${head}members:\n${members.join('')}projects:\n  production: { id: 1 }\n`)
  const faults: Fault[] = []
  for (let index = 1; index < documents; index++) {
    const file = `${String(index).padStart(5, '0')}.yml`
    const lines = index % 5 === 0 ? roleLines(index) : flagLines(index)
    const spoilt = spoil?.(lines, index)
    if (spoilt) faults.push({ file, ...spoilt.fault })
    writeFileSync(join(folder, file), `${(spoilt?.lines ?? lines).join('\n')}\n`)
  }
  return faults
}

/** Writes one file with so many members; with `isWrong`, each has a level that does not exist. */
export function writeMembers(folder: string, count: number, isWrong = false): void {
  mkdirSync(folder, { recursive: true })
  const level = (n: number) => (isWrong ? 'king' : n < 3 ? 'owner' : 'member')
  const members = Array.from({ length: count }, (_, n) => `  ${emailOf(n)}:\n    level: ${level(n)}\n`)
  writeFileSync(join(folder, 'members.yml'), `${head}members:\n${members.join('')}`)
}

function emailOf(n: number): string {
  return `person-${n}@example.com`
}

function roleLines(index: number): string[] {
  const members = Array.from({ length: 8 }, (_, n) => `      - ${emailOf((index * 7 + n) % people)}`)
  return ['roles:', `  role_${index}:`, `    name: The team with the number ${index}`, '    members:', ...members]
}

function flagLines(index: number): string[] {
  const flags = [0, 1, 2].flatMap((n) => [
    `    flag-${index}-${n}:`,
    `      description: Shows the part ${n} of the page ${index} in its new form`,
    `      active: ${n !== 2}`,
    `      rollout: ${(index * 13 + n * 29) % 50}`,
    '      tags:',
    `        - area-${index % 17}`,
    `        - part-${n}`,
  ])
  return ['flags:', '  production:', ...flags]
}
