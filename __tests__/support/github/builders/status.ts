import type { Activity, Status } from '../model.ts'
import type { World } from '../world.ts'
import { apiUrl } from './repository.ts'
import { nodeId, simpleUser, userOrNull } from './user.ts'

/** A status inside the combined one. */
export function shortStatus(world: World, status: Status) {
  return {
    url: apiUrl(world, `/statuses/${status.sha}`),
    avatar_url: simpleUser(world, status.creator).avatar_url,
    id: status.id,
    node_id: nodeId('Status', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}

/** A commit status with the account that set it. */
export function statusAnswer(world: World, status: Status) {
  return { ...shortStatus(world, status), creator: userOrNull(world, status.creator) }
}

/** A line of the activity log. */
export function activityAnswer(world: World, activity: Activity) {
  return {
    id: activity.id,
    node_id: nodeId('Push', activity.id),
    before: activity.before,
    after: activity.after,
    ref: activity.ref,
    timestamp: activity.timestamp,
    activity_type: activity.type,
    actor: userOrNull(world, activity.actor),
  }
}
