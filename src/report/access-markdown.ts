import type { AccessDiff, ProposedAccess } from '../core/access.ts'
import { plural } from '../core/text.ts'
import { accessDiffParts } from './access-text.ts'
import type { Detail } from './ladder.ts'
import { details, paragraphs, prose } from './markdown.ts'

const mostLines = 40

/** Who gains and who loses, as a part that opens on a click; its title says whether anybody does. */
export function accessSection(access: ProposedAccess, detail: Detail = 'full'): string {
  if (access.state === 'unknown') return `**Effective access:** not worked out (${prose(access.reason)}).`
  if (detail !== 'full') return `**Effective access:** ${summary(access.diffs)}.`
  const parts = accessDiffParts(access.diffs)
  let room = mostLines
  const shown = parts.map(({ heading, lines }) => {
    const fitting = lines.slice(0, room)
    room -= fitting.length
    return paragraphs(heading !== undefined && `**${heading}**`, fitting.map((line) => `- ${prose(line)}`).join('\n'))
  })
  const left = parts.reduce((count, { lines }) => count + lines.length, 0) - (mostLines - room)
  if (left > 0) shown.push(`… and ${plural(left, 'line')} more: ask \`posthog-policy access diff\`.`)
  return details(`Effective access: ${summary(access.diffs)}`, paragraphs(...shown))
}

function summary(diffs: readonly AccessDiff[]): string {
  const people = (shifts: (diff: AccessDiff) => AccessDiff['gains']) =>
    new Set(diffs.flatMap(shifts).flatMap((shift) => shift.people)).size
  const [gain, lose] = [people(({ gains }) => gains), people(({ losses }) => losses)]
  if (gain + lose === 0) return 'nobody gains or loses any'
  const count = (number: number, verb: string) =>
    number === 0 ? `nobody ${verb}s` : `${plural(number, 'person', 'people')} ${number === 1 ? `${verb}s` : verb}`
  return `${count(gain, 'gain')}, ${count(lose, 'lose')}`
}
