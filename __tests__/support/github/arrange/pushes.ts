import { isAncestor, objectType } from '../git-objects.ts'
import { headRef, recordEvent } from '../lookup.ts'
import type { Activity, User } from '../model.ts'
import { refresh } from '../refresh.ts'
import type { World } from '../world.ts'
import { settlePushed } from './settle.ts'

/** A ref that moved; `undefined` before or after means made or deleted. */
export interface Move {
  readonly ref: string
  readonly actor: User
  readonly before: string | undefined
  readonly after: string | undefined
  /** Overrides what the commits themselves tell. */
  readonly forced?: boolean | undefined
  readonly type?: Activity['type']
}

/** The id that stands for no commit. */
export const noCommit = '0'.repeat(40)

/** Adds a push to the activity log, and to the timeline of pull requests whose head was rewritten. */
export function recordActivity(world: World, move: Move): void {
  const { ref, actor, before, after } = move
  const type = move.type ?? activityType(world, move)
  const timestamp = world.now()
  const line = { before: before ?? noCommit, after: after ?? noCommit, ref, timestamp, type, actor }
  world.activities.push({ id: world.nextId(), ...line })
  // Before the test merges follow: what a pull request adds is told from the base as it was.
  if (type === 'push' && before !== undefined && after !== undefined) {
    settlePushed(world, { branch: ref.replace('refs/heads/', ''), before, after }, actor)
  }
  refresh(world)
  if (type !== 'force_push' || after === undefined) return
  for (const pull of world.pulls.filter((item) => item.issue.state === 'open' && headRef(item) === ref)) {
    recordEvent(world, pull.issue, 'head_ref_force_pushed', actor, { at: timestamp, commit: after })
  }
}

function activityType(world: World, { before, after, forced }: Move): Activity['type'] {
  if (after === undefined) return 'branch_deletion'
  if (before === undefined) return 'branch_creation'
  const rewritten = objectType(world.git, before) !== 'commit' || !isAncestor(world.git, before, after)
  return (forced ?? rewritten) ? 'force_push' : 'push'
}
