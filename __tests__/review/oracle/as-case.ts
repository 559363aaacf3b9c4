import { hashOf } from '../../../src/core/hash.ts'
import type { PolicyShape } from '../../../src/core/policy-shape.gen.ts'
import type { Account, Contributor } from '../../../src/core/ports/forge.ts'
import type { RiskyItem } from '../../../src/core/verdict.ts'
import { riskyItem } from '../../../src/plan/risk/risk.ts'
import type { Case } from '../../../src/review/judge.ts'
import { type Actor, actor, actors, type Base, type Content, unchanged, type World } from './world.ts'

/** The same world in the gate's words, as the application would read it from git and GitHub. */
export function asCase(world: World): Case {
  const head = world.commits.at(-1)?.content ?? unchanged
  const seen = [...world.known].map(([id, content]) => [id, hashesOf(content, world.base)] as const)
  const hands = world.commits.flatMap((one) => [one.author, one.pusher, ...one.coAuthors])
  return {
    base: shapeOf(world.base),
    items: itemsOf(head, world.base),
    matrix: matrixOf(head),
    change: changeOf(head),
    contributors: [world.author, ...hands].map(contributorOf),
    reviews: world.reviews.map(({ by, state, commit }, index) => ({
      id: index + 1,
      account: accountOf(actor(by)),
      state,
      commit,
    })),
    mayWrite: new Map(actors.map(({ name, id }) => [id, world.mayWrite.get(name)])),
    hashesAt: new Map(seen),
  }
}

function accountOf({ name, id, kind }: Actor): Account | undefined {
  return kind === 'gone' ? undefined : { id, login: kind === 'bot' ? `${name}[bot]` : name, isPerson: kind !== 'bot' }
}

function contributorOf(name: string): Contributor {
  return { account: accountOf(actor(name)), name }
}

function shapeOf({ level, seniors, crew, over, approvals, guardsPayloads }: Base): PolicyShape {
  const email = (name: string) => `${name}@x.io`
  const levels = { 1: 'member', 2: 'admin', 3: 'owner' } as const
  const members = Object.entries(level).map(([name, height]) => {
    const level = height === 3 ? levels[3] : height === 2 ? levels[2] : levels[1]
    return [email(name), { level, github: { login: name, id: actor(name).id } }] as const
  })
  return {
    members: Object.fromEntries(members),
    roles: { senior: { members: seniors.map(email) }, crew: { members: crew.map(email) } },
    projects: { prod: {} },
    feature_flags: {
      prod: {
        who_can_create: ['senior'],
        who_can_edit: ['crew', 'senior'],
        require_rollout_review: { over, approvals, by: ['senior'] },
      },
    },
    ...(guardsPayloads && { review: { rules: [{ facts: ['payload_changed'], approvals: 2, by: ['admin'] }] } }),
  }
}

const said = { sentence: 'said', detail: {} }

function itemsOf({ rollout, payload, limit, workflow }: Content, base: Base): RiskyItem[] {
  const rises = rollout > base.over && rollout > unchanged.rollout
  const facts = [
    ...(rises ? [{ name: 'rollout_over' as const, ...said }] : []),
    ...(payload !== unchanged.payload && base.guardsPayloads ? [{ name: 'payload_changed' as const, ...said }] : []),
  ]
  return [
    ...(facts.length > 0 ? [riskyItem('feature_flag/prod/x', { rollout, payload }, facts)] : []),
    ...(limit !== unchanged.limit
      ? [riskyItem('policy_gate/feature_flags.prod', limit, [{ name: 'policy_gate_changed', ...said }])]
      : []),
    ...(workflow !== unchanged.workflow
      ? [riskyItem('pipeline', workflow, [{ name: 'pipeline_changed', ...said }])]
      : []),
  ]
}

function matrixOf({ rollout, payload, isNewFlagThere }: Content): RiskyItem[] {
  const isEdited = rollout !== unchanged.rollout || payload !== unchanged.payload
  const one = (item: string, act: 'create' | 'edit', value: RiskyItem['value']) => ({
    item,
    value,
    facts: [],
    act,
    hash: hashOf({ item, value, act }),
  })
  return [
    ...(isEdited ? [one('feature_flag/prod/x', 'edit', { rollout, payload })] : []),
    ...(isNewFlagThere ? [one('feature_flag/prod/new', 'create', true)] : []),
  ]
}

function changeOf({ comment: _, ...content }: Content): RiskyItem {
  return { item: 'change', value: null, facts: [], hash: hashOf({ ...content }) }
}

function hashesOf(content: Content, base: Base): ReadonlySet<string> {
  return new Set([...itemsOf(content, base), ...matrixOf(content), changeOf(content)].map(({ hash }) => hash))
}
