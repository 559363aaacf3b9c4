import type { Fact } from '../../core/fact.ts'
import { hashOf } from '../../core/hash.ts'
import type { Json } from '../../core/json.ts'
import { type Item, itemOf } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { ChangedFile } from '../../core/ports/repository.ts'
import { approvalRules } from '../../core/review-rules.ts'
import { list, show } from '../../core/text.ts'
import type { RiskyItem } from '../../core/verdict.ts'
import type { AnyResource } from '../../resources/resource.ts'
import { gateChanges } from '../gate/changes.ts'
import { lineUp } from '../origin/sides.ts'
import { decidedValue } from './decided.ts'
import { widenedKeys } from './key-scopes.ts'
import { knowingNewKeys } from './new-keys.ts'

/**
 * Finds what needs a second person in going from one policy to another, from git alone: no key, no live state.
 *
 * @param base the policy of the base branch: its limits hold, whatever the head says
 * @param pipeline the files that the change touches among those that run or guard the review
 */
export function riskyItems(
  base: Policy,
  head: Policy,
  pipeline: readonly ChangedFile[],
  resources: readonly AnyResource[],
): RiskyItem[] {
  const judging = knowingNewKeys(base, head)
  return [
    ...resources.flatMap((resource) => riskyEntries(resource, judging, head)),
    ...widenedKeys(base.shape, head.shape).flatMap(({ item, value, facts }) => riskyOnly(item, value, facts, base)),
    ...gateChanges(base, head).map(({ path, value, facts }) => riskyItem(itemOf('policy_gate', path), value, facts)),
    ...pipelineChange(pipeline),
  ]
}

function riskyEntries(resource: AnyResource, base: Policy, head: Policy): RiskyItem[] {
  return lineUp(resource, { lastApplied: undefined, base, head }, []).flatMap((sides) => {
    const facts = resource.facts(sides.key, sides.base?.spec, sides.head?.spec, base.shape)
    return riskyOnly(itemOf(resource.kind, sides.key), decidedValue(sides.head?.spec, resource), facts, base)
  })
}

// What a change means is told wherever it is shown; only what a rule is about needs somebody's yes.
function riskyOnly(item: Item, value: Json, facts: readonly Fact[], { shape }: Policy): RiskyItem[] {
  const risky = facts.filter(({ name }) => approvalRules(shape, item, name).length > 0)
  return risky.length === 0 ? [] : [riskyItem(item, value, risky)]
}

/** Names an item together with the value that it gets and what that means. */
export function riskyItem(item: string, value: Json, facts: readonly Fact[]): RiskyItem {
  return { item, value, facts, hash: hashOf({ item, value, facts: facts.map(({ name }) => name).sort() }) }
}

const guarding = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$)|(^|\/)action\.ya?ml$/

// Bound to the very bytes: a workflow that is edited again after its approval waits again.
function pipelineChange(files: readonly ChangedFile[]): RiskyItem[] {
  const touched = files.map(({ path, content }) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1))
  if (touched.length === 0) return []
  const paths = touched.map(({ path }) => path)
  const shown = paths.slice(0, 3).map((path) => `\`${show(path)}\``)
  const sentence = `${list(shown)}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''} changes, which runs or guards this review`
  return [riskyItem('pipeline', touched, [{ name: 'pipeline_changed', sentence, detail: { paths } }])]
}

/**
 * Whether a path belongs to what runs the review: workflows, code owners, local actions with their code.
 *
 * @param actions the folders of local actions
 */
export function isPipeline(path: string, actions: readonly string[] = []): boolean {
  return guarding.test(path) || actions.some((folder) => folder === '' || path.startsWith(`${folder}/`))
}
