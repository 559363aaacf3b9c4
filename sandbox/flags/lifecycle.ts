import { invalid } from '../errors.ts'
import type { Person, Project, World } from '../state/world.ts'
import { checkNotDeleted } from './checks.ts'
import { checkDependencies, checkNoDependents } from './dependencies.ts'
import type { Flag } from './flag.ts'
import { stampWrite } from './write.ts'

/** The four steps in the life of a flag that have a route of their own. */
export type LifecycleStep = 'enable' | 'disable' | 'archive' | 'unarchive'

const DOING: Readonly<Record<LifecycleStep, string>> = {
  enable: 'enabling',
  disable: 'disabling',
  archive: 'archiving',
  unarchive: 'unarchiving',
}

/** Takes a flag one step on. A flag that is there already is left alone: no write, and no new version. */
export function takeStep(world: World, project: Project, flag: Flag, author: Person, step: LifecycleStep): void {
  checkNotDeleted(flag, DOING[step])
  const target = stateAfter(flag, step)
  if (target.active === flag.active && target.archived === flag.archived) return
  if (step === 'enable' && flag.archived) {
    throw invalid('Cannot enable an archived feature flag. Unarchive it first.', 'active')
  }
  if (target.active) checkDependencies(project, { ...flag, active: true }, flag)
  if (flag.active && !target.active) checkNoDependents(project, flag, 'disable')
  flag.active = target.active
  flag.archived = target.archived
  stampWrite(world, flag, author)
}

/** Archiving also disables; bringing a flag back from the archive leaves it disabled. */
function stateAfter(flag: Flag, step: LifecycleStep): { active: boolean; archived: boolean } {
  if (step === 'enable') return { active: true, archived: flag.archived }
  if (step === 'disable') return { active: false, archived: flag.archived }
  return step === 'archive' ? { active: false, archived: true } : { active: flag.active, archived: false }
}
