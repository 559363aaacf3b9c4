import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openAccess } from '../../src/access/access.ts'
import { explainWithout } from '../../src/access/rights.ts'
import type { AccessState } from '../../src/access/state.ts'
import { type AccessLevel, type Explanation, type Rule, strengthOf, type Target } from '../../src/core/access.ts'
import { ours } from './engine.ts'
import { organizations, WHO } from './generate.ts'
import { mail, type SmallOrganization, stateOf, targetOf } from './organization.ts'

const things = ['project', 'feature_flag', 'feature_flag/checkout', 'dashboard', 'dashboard/board']
const runs = { numRuns: 2000, seed: 7 }

/** One answer that rests on rules, with everything around it. */
interface Answer extends Explanation {
  readonly organization: SmallOrganization
  readonly state: AccessState
  readonly target: Target
  readonly rules: readonly Rule[]
}

function answersOf(organization: SmallOrganization): Answer[] {
  const state = stateOf(organization)
  const access = ours(state)
  return things.flatMap((on) => {
    const target = targetOf(on)
    const explanation = access.explain(access.person(mail(WHO)), target)
    const { reason } = explanation
    return reason.because === 'rules' ? [{ ...explanation, organization, state, target, rules: reason.rules }] : []
  })
}

function explainIn(state: AccessState, target: Target): Explanation {
  const access = ours(state)
  return access.explain(access.person(mail(WHO)), target)
}

function withRules(state: AccessState, change: (rule: Rule) => readonly Rule[]): AccessState {
  return { ...state, projects: state.projects.map((one) => ({ ...one, rules: one.rules.flatMap(change) })) }
}

describe('the rules that an explanation names', () => {
  it('change the level when they are removed, unless another reason gives the same', () => {
    let changed = 0
    fc.assert(
      fc.property(organizations, (organization) => {
        for (const { state, target, rules, level } of answersOf(organization)) {
          const access = ours(state)
          const without = explainWithout(access, rules, access.person(mail(WHO)), target)
          if (without.level !== level) changed++
          // The same level then has a reason of its own, which names none of the removed rules.
          else expect(namesAny(without, rules)).toBe(false)
        }
      }),
      runs,
    )
    expect(changed).toBeGreaterThan(2000)
  })

  it('decide: where they say something else, so does the answer', () => {
    fc.assert(
      fc.property(organizations, (organization) => {
        for (const { state, target, rules, level } of answersOf(organization)) {
          for (const other of levelsFor(target)) {
            if (other === level || opensClosed(organization, rules)) continue
            const named = new Set(rules)
            const changed = withRules(state, (rule) => [named.has(rule) ? { ...rule, level: other } : rule])
            const now = explainIn(changed, target)
            // A lower level may leave the word to another role, or to the next highest rule.
            if (strengthOf(other) > strengthOf(level)) expect(now.level).toBe(other)
            else expect(strengthOf(now.level)).toBeLessThan(strengthOf(level))
          }
        }
      }),
      runs,
    )
  })

  it('are all that matter: any other rule can go', () => {
    fc.assert(
      fc.property(organizations, (organization) => {
        for (const { state, target, rules, level } of answersOf(organization)) {
          for (const other of state.projects.flatMap((project) => project.rules)) {
            // The rules on the project open the way to everything in it.
            if (rules.includes(other) || (other.kind === 'project' && target.kind !== 'project')) continue
            const less = withRules(state, (rule) => (rule === other ? [] : [rule]))
            expect(explainIn(less, target).level).toBe(level)
          }
        }
      }),
      runs,
    )
  })
})

it('says why a project is closed where somebody asks about what is in it', () => {
  const rules: Rule[] = [{ kind: 'project', subject: { type: 'everybody' }, level: 'none' }]
  const person = { email: 'li@example.com', level: 'member', roles: [] } as const
  const settings = {
    mode: undefined,
    entitlements: new Set(['access_control'] as const),
    closedThingsStayClosed: true,
  }
  const access = openAccess(
    { settings, people: [person], projects: [{ name: 'p', rules, objects: [], complete: 'all' }] },
    'highest',
  )

  expect(access.explain(person, { project: 'p', kind: 'dashboard' })).toEqual({
    level: 'none',
    reason: { because: 'closed_project', reason: { because: 'rules', rules } },
  })
  expect(access.explain(access.person('stranger@example.com'), { project: 'p', kind: 'dashboard' })).toEqual({
    level: 'none',
    reason: { because: 'stranger' },
  })
})

function namesAny({ reason }: Explanation, rules: readonly Rule[]): boolean {
  return reason.because === 'rules' && reason.rules.some((rule) => rules.includes(rule))
}

function levelsFor({ kind }: Target): readonly AccessLevel[] {
  return kind === 'project' ? ['none', 'member', 'admin'] : ['none', 'viewer', 'editor', 'manager']
}

// An object's own default is only obeyed before the rules on its kind while it closes the object.
function opensClosed({ mode, closedThingsStayClosed }: SmallOrganization, rules: readonly Rule[]): boolean {
  const [rule] = rules
  const isDefault = rule?.object !== undefined && rule.subject.type === 'everybody'
  return mode === 'highest' && closedThingsStayClosed && isDefault
}
