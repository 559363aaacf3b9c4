import type { Change } from '../core/change.ts'
import { show } from '../core/text.ts'
import type { PlannedWrite, Write } from '../core/write.ts'

/** The writes of a change for machines, as `plan-v1` and `evidence-v1` have them. */
export function writesJson({ writes = [] }: Pick<Change, 'writes'>) {
  return writes.map(({ instead, ...write }) => ({
    ...writeJson(write),
    instead: instead ? { when: instead.when, writes: instead.writes.map(writeJson) } : null,
  }))
}

function writeJson({ method, path, fields }: Write) {
  return { method, path, fields }
}

/** How many writes changes take, as they are listed; what goes along with something takes none. */
export function countWrites(changes: readonly Pick<Change, 'writes' | 'goesWith'>[]): number {
  return changes.reduce((sum, { writes = [], goesWith }) => sum + (goesWith === undefined ? writes.length : 0), 0)
}

/** The writes of a change, a line each. */
export function writeLines({ item, writes = [], goesWith }: Pick<Change, 'item' | 'writes' | 'goesWith'>): string[] {
  const unless = goesWith === undefined ? '' : `; not sent once ${show(goesWith)} is done, which takes it along`
  return writes.map((write) => `${show(item)}: ${writeLine(write)}${unless}`)
}

// One write as `PATCH /api/projects/1/ (name)`, with what is sent instead where PostHog refuses it.
function writeLine({ instead, ...write }: PlannedWrite): string {
  const other = instead
    ? `; if PostHog answers ${instead.when}, instead ${instead.writes.map(inLine).join(', then ')}`
    : ''
  return `${inLine(write)}${other}`
}

function inLine({ method, path, fields }: Write): string {
  return `${method} ${show(path)}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`
}
