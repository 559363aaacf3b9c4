import type { Change } from '../../core/change.ts'
import type { Block } from '../../core/guardrail.ts'
import { list, show } from '../../core/text.ts'
import { entriesOf, type Proof } from './guardrail.ts'

/** No flag goes, or is switched off, while another one that is on depends on it. */
export function flagsInUseStay({ changes, after, resources }: Proof): Block[] {
  const flags = resources.find(({ kind }) => kind === 'feature_flag')
  const active = entriesOf(after, 'feature_flag').filter(({ spec }) => spec.active === true && !spec.archived)
  return changes.filter(switchesOff).flatMap(({ item }) => {
    const dependants = active.filter((entry) => flags?.needs(entry).includes(item))
    if (dependants.length === 0) return []
    const names = list(dependants.map(({ key }) => `"${show(key)}"`))
    const sentence = `${names} ${dependants.length === 1 ? 'depends' : 'depend'} on \`${show(item)}\`, which would be off or gone: PostHog refuses that`
    const remedy = 'Take the dependency out of the other flag first, and let that apply run.'
    return [{ guardrail: 'flag_in_use', items: [item], sentence, remedy }]
  })
}

function switchesOff({ kind, operation, live, wanted }: Change): boolean {
  if (kind !== 'feature_flag') return false
  return operation === 'delete' || (live?.active === true && wanted?.active === false)
}
