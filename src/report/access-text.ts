import type { AccessDiff, Explanation, PersonAccess, Target, WhoCan } from '../core/access.ts'
import { capital, list, plural, show } from '../core/text.ts'
import {
  explanationWords,
  modeWords,
  reasonWords,
  rolesChangeWords,
  ruleChangeWords,
  shiftSentence,
} from './access-words.ts'

/** What somebody asked: at least which level, called how, on what. */
export interface AccessQuestion {
  readonly words: string
  readonly target: Target
}

/** Who can do something, one line for each level and reason. Where the modes disagree, both answers are shown. */
export function whoCanText({ words }: AccessQuestion, answers: readonly WhoCan[]): string {
  return inModes(
    answers,
    ({ holders }) => holders.map(({ people, level, reason }) => ({ people, level, why: reasonWords(reason) })),
    ({ holders }) => {
      const count = holders.reduce((sum, { people }) => sum + people.length, 0)
      if (count === 0) return [`Nobody can ${words}.`]
      return [
        `${plural(count, 'person', 'people')} can ${words}:`,
        ...holders.map((one) => `  ${explanationWords(one)}: ${list(one.people.map(show))}`),
      ]
    },
  )
}

/** What one person may do, thing by thing, and why. */
export function personText({ email, level, roles, projects }: PersonAccess): string {
  const held = roles.length === 0 ? 'no role' : `the ${roles.length === 1 ? 'role' : 'roles'} ${list(roles.map(show))}`
  const lines = projects.flatMap(({ project, things }) => [
    '',
    show(project),
    ...things.flatMap(({ on, answers }) => {
      const words = answers.map((answer) => `${explanationWords(answer)}${elseWords(answer.otherwise)}`)
      const isOne = new Set(words).size === 1
      if (isOne) return [`  ${show(on)}: ${words[0]}`]
      return answers.map(({ mode }, at) => `  ${show(on)}, ${modeWords[mode]}: ${words[at]}`)
    }),
  ])
  return [`${show(email)}: ${level} of the organization, with ${held}.`, ...lines].join('\n')
}

/** Who gains, who loses, who keeps a level through something else, and which changed rules do nothing. */
export function accessDiffText(diffs: readonly AccessDiff[]): string {
  return inModes(diffs, ({ mode: _, ...rest }) => rest, diffLines)
}

function diffLines({ gains, losses, keeps, withoutEffect, rolesWithoutEffect }: AccessDiff): string[] {
  const changes = [...withoutEffect.map(ruleChangeWords), ...rolesWithoutEffect.map(rolesChangeWords)]
  const idle = changes.map((words) => `No effect: ${words}.`)
  const kept = keeps.map((shift) => `${shiftSentence(shift, 'keep')}.`)
  if (gains.length + losses.length === 0) return ['Nobody gains or loses access.', ...kept, ...idle]
  return [
    ...gains.map((shift) => `${shiftSentence(shift, 'gain')}.`),
    ...(losses.length === 0 ? ['Nobody loses access.'] : losses.map((shift) => `${shiftSentence(shift, 'lose')}.`)),
    ...kept,
    ...idle,
  ]
}

// One answer where all modes agree, else one for each, under its name.
function inModes<T extends Pick<AccessDiff, 'mode'>>(
  answers: readonly T[],
  content: (answer: T) => unknown,
  lines: (answer: T) => readonly string[],
): string {
  const distinct = new Set(answers.map((answer) => JSON.stringify(content(answer))))
  const [first] = answers
  if (first && distinct.size === 1) return lines(first).join('\n')
  return answers
    .flatMap((answer) => [`${capital(modeWords[answer.mode])}:`, ...lines(answer), ''])
    .join('\n')
    .trimEnd()
}

function elseWords(otherwise: Explanation | undefined): string {
  return otherwise ? `; otherwise ${explanationWords(otherwise)}` : ''
}
