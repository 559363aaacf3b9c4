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

/** The answer in every mode, or in one of them under its name. */
export interface ModePart {
  readonly heading: string | undefined
  readonly lines: readonly string[]
}

/** Who can do something, one line for each level and reason. Where the modes disagree, both answers are shown. */
export function whoCanText({ words }: AccessQuestion, answers: readonly WhoCan[]): string {
  const parts = inModes(
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
  return textOf(parts)
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
  return textOf(accessDiffParts(diffs))
}

/** The same, part by part: one where all modes agree, else one for each. */
export function accessDiffParts(diffs: readonly AccessDiff[]): ModePart[] {
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

function inModes<T extends Pick<AccessDiff, 'mode'>>(
  answers: readonly T[],
  content: (answer: T) => unknown,
  lines: (answer: T) => readonly string[],
): ModePart[] {
  const distinct = new Set(answers.map((answer) => JSON.stringify(content(answer))))
  const [first] = answers
  if (first && distinct.size === 1) return [{ heading: undefined, lines: lines(first) }]
  return answers.map((answer) => ({ heading: `${capital(modeWords[answer.mode])}:`, lines: lines(answer) }))
}

function textOf(parts: readonly ModePart[]): string {
  return parts
    .map(({ heading, lines }) => [...(heading === undefined ? [] : [heading]), ...lines].join('\n'))
    .join('\n\n')
}

function elseWords(otherwise: Explanation | undefined): string {
  return otherwise ? `; otherwise ${explanationWords(otherwise)}` : ''
}
