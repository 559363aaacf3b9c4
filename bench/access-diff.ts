import { openAccess } from '../src/access/access.ts'
import { diffAccess } from '../src/access/diff.ts'
import { type AccessState, assumed, type Person, type ProjectAccess } from '../src/access/state.ts'
import type { AccessDiff, AccessLevel, Rule } from '../src/core/access.ts'

export interface AccessTiming {
  readonly people: number
  /** Time of the processor, which a busy machine does not stretch. */
  readonly cpuMs: number
  /** Memory of the whole process afterwards, before anything is collected. */
  readonly bytes: number
  /** Sentences that a reader gets. */
  readonly lines: number
  /** How many single answers they stand for: people × projects × kinds. */
  readonly answers: number
}

const projects = 50
const kinds = 30
const roles = 40

/** How roles are spread: a few teams, or nearly everybody with a combination that nobody else has. */
export type Spread = 'teams' | 'combinations'

/** Compares two states of an organization in which every rule on every kind changes: nothing can be skipped. */
export function accessDiff(people: number, spread: Spread): AccessTiming {
  const [before, after] = [stateOf(people, spread, 'viewer'), stateOf(people, spread, 'editor')]
  const started = process.cpuUsage()
  const diff = diffAccess(openAccess(before, 'highest'), openAccess(after, 'highest'))
  const { user, system } = process.cpuUsage(started)
  const cpuMs = (user + system) / 1000
  return { people, cpuMs, bytes: process.memoryUsage().rss, lines: linesOf(diff), answers: people * projects * kinds }
}

function linesOf({ gains, losses, keeps }: AccessDiff): number {
  return gains.length + losses.length + keeps.length
}

// Everybody holds up to three of the roles, and one in twenty has a rule of their own somewhere.
function stateOf(count: number, spread: Spread, level: AccessLevel): AccessState {
  const people = Array.from({ length: count }, (_, n): Person => {
    const team = [n % roles, (n * 7 + 3) % roles, (n * n) % roles].slice(0, 1 + (n % 3))
    const scattered = [(n * 2_654_435_761) >>> 7, (n * 40_503) >>> 3, (n * 7_919) >>> 2].map((one) => one % roles)
    const held = spread === 'teams' ? team : scattered
    return {
      email: `p${n}@example.com`,
      level: n < 5 ? 'owner' : 'member',
      roles: [...new Set(held)].map((role) => `role_${role}`),
    }
  })
  return { settings: assumed, people, projects: Array.from({ length: projects }, (_, n) => projectOf(n, count, level)) }
}

function projectOf(n: number, people: number, level: AccessLevel): ProjectAccess {
  const rule = (kind: string, subject: Rule['subject'], of: AccessLevel): Rule => ({ kind, subject, level: of })
  const everybody = { type: 'everybody' } as const
  const some = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => ({ type: 'role', name: `role_${(from + at * 3) % roles}` }) as const)
  const own = Array.from({ length: Math.floor(people / 20 / projects) }, (_, at) => (at * projects + n) * 20)
  return {
    name: `project_${n}`,
    objects: [],
    complete: 'all',
    rules: [
      rule('project', everybody, 'none'),
      ...some(25, n).map((subject) => rule('project', subject, 'member')),
      ...own.map((at) => rule('project', { type: 'member', name: `p${at}@example.com` }, 'member')),
      ...Array.from({ length: kinds }, (_, kind) => [
        rule(`kind_${kind}`, everybody, 'none'),
        ...some(10, n + kind).map((subject) => rule(`kind_${kind}`, subject, level)),
      ]).flat(),
    ],
  }
}
