import { readFileSync } from 'node:fs'
import type { Mode } from '../../src/core/access.ts'
import { readRule, type SmallOrganization } from './organization.ts'

const questions = ['level', 'measure', 'writes rules', 'administers'] as const

type Question = (typeof questions)[number]

/** One case of the published page: the organization in each mode, what is asked, and the answer by hand. */
export interface AccessCase {
  readonly no: string
  readonly what: string
  readonly isForEngineAlone: boolean
  readonly who: string
  readonly question: Question
  readonly on: string
  readonly expected: Readonly<Record<Mode, string>>
  readonly restsOn: readonly string[]
  readonly organization: (mode: Mode) => SmallOrganization
}

const people = {
  ana: { level: 'owner', roles: [] },
  bo: { level: 'admin', roles: [] },
  eva: { level: 'member', roles: ['Engineers', 'Support'] },
  finn: { level: 'member', roles: ['Engineers'] },
  gil: { level: 'member', roles: [] },
} as const

const givens = ['without access_control', 'without role_based_access', 'older server', 'eva made checkout']

const page = readFileSync('docs/access-cases.md', 'utf8')
const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))

/** The numbered statements that cases may rest on. */
export const statements = rows.flatMap(([, no = '']) => (/^S\d+$/.test(no) ? [no] : []))

/** Every case of the page. */
export const cases = rows.filter(([, no = '']) => /^\d+ᵉ?$/.test(no)).map(([, ...cells]) => toCase(cells))

function toCase([
  no = '',
  what = '',
  given = '',
  rules = '',
  asked = '',
  highest = '',
  specific = '',
  rests = '',
]: string[]): AccessCase {
  const [, who = '', question = '', on = ''] =
    /^(\w+): (level|measure|writes rules|administers) of ([\w/]+)$/.exec(asked) ?? []
  if (!isQuestion(question)) throw new Error(`case ${no}: "${asked}"`)
  const facts = given === '–' ? [] : given.split(', ')
  const odd = facts.find((fact) => !givens.includes(fact))
  if (odd) throw new Error(`case ${no}: "${odd}"`)
  const is = (fact: string) => facts.includes(fact)
  return {
    no,
    what,
    isForEngineAlone: no.endsWith('ᵉ'),
    who,
    question,
    on,
    expected: { highest, specific },
    restsOn: rests.split(', '),
    organization: (mode) => ({
      mode,
      entitlements: (['access_control', 'role_based_access'] as const).filter((one) => !is(`without ${one}`)),
      closedThingsStayClosed: !is('older server'),
      people,
      rules: [...rules.matchAll(/`([^`]+)`/g)].map(([, text = '']) => readRule(text)),
      creators: is('eva made checkout') ? { flag: 'eva' } : {},
    }),
  }
}

function isQuestion(text: string): text is Question {
  return questions.some((question) => question === text)
}
