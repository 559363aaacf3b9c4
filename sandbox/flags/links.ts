import { invalid } from '../errors.ts'
import type { Project } from '../state/world.ts'
import { isRecord, type JsonRecord, sameText } from '../values.ts'
import type { Flag, FlagContent } from './flag.ts'
import type { EarlyAccessFeature, Experiment } from './link.ts'

/** The experiments that a flag carries out. */
export function experimentsOf(project: Project, flag: Flag): Experiment[] {
  return project.experiments.filter((experiment) => experiment.flagId === flag.id)
}

/** The early access features that a flag switches on. */
export function earlyAccessOf(project: Project, flag: Flag): EarlyAccessFeature[] {
  return project.earlyAccess.filter((feature) => feature.flagId === flag.id)
}

/** Refuses to delete a flag that something else still stands on. */
export function checkMayDelete(project: Project, flag: Flag): void {
  if (earlyAccessOf(project, flag).length > 0) {
    throw invalid('Cannot delete a feature flag that is in use with early access features.')
  }
  const running = experimentsOf(project, flag).filter((experiment) => experiment.running)
  if (running.length > 0) {
    const ids = running.map((experiment) => experiment.id).join(', ')
    throw invalid(`Cannot delete a feature flag that is linked to running experiments: ${ids}.`)
  }
  if (flag.usedInReplay) throw invalid('Cannot delete a feature flag that is used in session replay settings.')
}

/** Refuses to take a variant from a running experiment, and to count groups where single people signed up. */
export function checkLinks(project: Project, flag: Flag, next: FlagContent): void {
  if (experimentsOf(project, flag).some((experiment) => experiment.running)) {
    const left = variantKeys(next.filters)
    const lost = variantKeys(flag.filters).filter((key) => !left.includes(key))
    if (lost.length > 0) throw invalid(`Cannot remove variants of a running experiment: ${lost.join(', ')}.`, 'filters')
  }
  if (earlyAccessOf(project, flag).length > 0 && typeof next.filters.aggregation_group_type_index === 'number') {
    throw invalid(
      'Group-based targeting is not supported for feature flags linked to early access features.',
      'filters',
    )
  }
}

/** The key under which a deleted flag is kept when an experiment shows it; null where it keeps its own. */
export function burialKey(project: Project, flag: Flag): string | null {
  return experimentsOf(project, flag).length === 0 ? null : `${flag.key}:deleted:${flag.id}`
}

/** The key of a flag that comes back: its own, with a number where that is taken by now. */
export function revivedKey(project: Project, key: string): string {
  const taken = (candidate: string): boolean =>
    project.flags.some((flag) => !flag.deleted && sameText(flag.key, candidate))
  let candidate = key
  for (let n = 2; taken(candidate); n += 1) candidate = `${key}-${n}`
  return candidate
}

/** Refuses the key of a deleted flag that an experiment or an early access feature still names. */
export function checkKeyIsReusable(project: Project, gone: Flag): void {
  if (experimentsOf(project, gone).length === 0 && earlyAccessOf(project, gone).length === 0) return
  throw invalid(`Cannot reuse key ${gone.key}: a deleted flag with it is still linked to something live.`, 'key')
}

/** True when an experiment could be made of the flag: it has a control and something to compare with it. */
export function isEligibleForExperiment(flag: Flag): boolean {
  const keys = variantKeys(flag.filters)
  return keys.length > 1 && keys.includes('control')
}

/** The variants in filters, as records. */
export function variantsOf(filters: JsonRecord): JsonRecord[] {
  const variants: unknown = isRecord(filters.multivariate) ? filters.multivariate.variants : []
  return Array.isArray(variants) ? variants.filter(isRecord) : []
}

function variantKeys(filters: JsonRecord): unknown[] {
  return variantsOf(filters).map((variant) => variant.key)
}
