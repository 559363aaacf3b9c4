import type { AccessCheck, Disagreement, StatedLevel } from '../core/access-check.ts'
import { list, plural, show } from '../core/text.ts'
import { explanationWords, peopleWords, placeWords } from './access-words.ts'
import { code, paragraphs, prose } from './markdown.ts'

const mostLines = 20

/** What came of holding our answer about present access against PostHog's own: a warning where they differ, else a line. */
export function accessCheckSection(check: AccessCheck): string | false {
  const { disagreements, unanswered } = check
  const gaps = unanswered.map(({ projects, reason }) => {
    const where = projects.length > 3 ? `${projects.length} projects` : list(projects.map(code))
    return `**Present access:** not held against PostHog's own answer in ${where}: ${prose(reason)}`
  })
  return paragraphs(disagreements.length > 0 ? warning(check) : agreement(check), ...gaps) || false
}

/** The warning as one sentence for the log; undefined where both answers are the same. */
export function accessWarning({ disagreements }: AccessCheck): string | undefined {
  if (disagreements.length === 0) return undefined
  const people = new Set(disagreements.flatMap((one) => one.people)).size
  return `PostHog itself says otherwise about the present access of ${plural(people, 'person', 'people')}: what this report tells about access may be wrong. The summary has both answers.`
}

function agreement({ compared, requests }: AccessCheck): string | false {
  return (
    compared > 0 &&
    `**Present access:** PostHog's own answer is the same as ours (${plural(compared, 'level')}, ${plural(requests, 'request')}).`
  )
}

function warning({ disagreements, compared, requests }: AccessCheck): string {
  const lines = disagreements.slice(0, mostLines).map((one) => `- ${prose(disagreementWords(one))}`)
  const left = disagreements.length - mostLines
  if (left > 0) lines.push(`- … and ${plural(left, 'line')} more: the report file has all of them.`)
  return paragraphs(
    '### Warning: PostHog says otherwise about present access',
    lines.join('\n'),
    `PostHog's word counts: what this report tells about access may be wrong for these people. It changes nothing else. Please report it as a fault of posthog-policy. (${plural(compared, 'level')} compared, ${plural(requests, 'request')}.)`,
  )
}

function disagreementWords({ project, on, people, ours, theirs }: Disagreement): string {
  return `${peopleWords(people)} ${placeWords(on, project)}: we say ${explanationWords(ours)}; PostHog says ${theirs.level} ${sourceWords(theirs)}.`
}

const sources: Readonly<Record<string, string>> = {
  explicit_member: 'by a rule that names them',
  explicit_role: 'through a role',
  default: 'by the default',
  system_default: 'by its own default',
  organization_admin: 'as admin or owner of the organization',
  creator: 'as whoever made it',
  project_admin: 'by a rule that names them on the project',
  no_access: 'and does not name them among those who reach it',
}

/** PostHog's own word for why somebody has a level, as the end of a sentence. */
export function sourceWords({ source }: StatedLevel): string {
  return sources[source] ?? `for the reason "${show(source)}"`
}
