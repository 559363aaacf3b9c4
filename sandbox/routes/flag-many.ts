import { bare, invalid, Refusal } from '../errors.ts'
import { stringsField } from '../fields.ts'
import { reachOf } from '../flags/crowds.ts'
import { dependentsOf } from '../flags/dependencies.ts'
import type { Flag } from '../flags/flag.ts'
import { rolloutOf } from '../flags/rollout.ts'
import { deleteQuietly, stampWrite } from '../flags/write.ts'
import { objectBody } from '../http/body.ts'
import { ok, type ProjectCall, type Reply, type SecretCall } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import type { Project } from '../state/world.ts'
import { isRecord, type JsonRecord } from '../values.ts'
import { showFlag } from '../views/flag.ts'
import { flagPaths, levelOn, may } from './flag-access.ts'
import { LIST_FILTERS, selectFlags } from './flag-list.ts'

const read = 'feature_flag:read'
const write = 'feature_flag:write'

/** What can be asked about many flags at once, and done to them. */
export function flagManyRoutes(): Route[] {
  const get = (answer: (call: ProjectCall) => Reply) => ({ GET: { scope: read, answer } })
  const post = (scope: string, answer: (call: ProjectCall) => Reply) => ({ POST: { scope, answer } })
  return [
    { paths: flagPaths('my_flags'), on: 'project', methods: get(myFlags) },
    { paths: flagPaths('evaluation_reasons'), on: 'project', methods: get(reasons) },
    { paths: flagPaths('matching_ids'), on: 'project', methods: get(matchingIds) },
    { paths: flagPaths('bulk_keys'), on: 'project', methods: post(read, bulkKeys) },
    { paths: flagPaths('user_blast_radius'), on: 'project', methods: post(read, blastRadius) },
    { paths: flagPaths('bulk_delete'), on: 'project', methods: post(write, bulkDelete) },
    { paths: flagPaths('bulk_update_tags'), on: 'project', methods: post(write, bulkTags) },
    {
      paths: flagPaths('local_evaluation'),
      on: 'project',
      methods: { GET: { scope: read, answer: localEvaluation, withSecret: localEvaluation } },
    },
  ]
}

function readable(call: ProjectCall): Flag[] {
  return call.project.flags.filter((flag) => !flag.deleted && !flag.archived && may(call, flag, 'viewer'))
}

/** Nothing is evaluated in the box: a flag counts as on for somebody when it is on for everybody. */
function isOn(flag: Flag): boolean {
  return rolloutOf(flag).state === 'fully_rolled_out'
}

function myFlags(call: ProjectCall): Reply {
  const rows = readable(call).map((flag) => {
    return { feature_flag: showFlag(call.project, flag, levelOn(call, flag)), value: isOn(flag) }
  })
  return ok(rows)
}

function reasons(call: ProjectCall): Reply {
  if ((call.url.searchParams.get('distinct_id') ?? '') === '') throw invalid('User distinct_id is required')
  const rows = readable(call).map((flag) => {
    const reason = !flag.active ? 'disabled' : isOn(flag) ? 'condition_match' : 'no_condition_match'
    return [flag.key, { value: isOn(flag), evaluation: { reason, condition_index: isOn(flag) ? 0 : null } }]
  })
  return ok(Object.fromEntries(rows))
}

function matchingIds(call: ProjectCall): Reply {
  const flags = selectFlags(call.world, call.project, call.url.searchParams).filter((flag) => may(call, flag, 'editor'))
  return ok({ ids: flags.map((flag) => flag.id), total: flags.length })
}

function bulkKeys(call: ProjectCall): Reply {
  const { ids } = objectBody(call.body)
  const wanted = Array.isArray(ids) ? ids.map(Number) : []
  const valid = wanted.filter(Number.isInteger)
  if (wanted.length > 0 && valid.length === 0) throw sentence('Invalid flag IDs provided')
  const found = call.project.flags.filter((flag) => valid.includes(flag.id))
  const warning = valid.length < wanted.length ? { warning: 'Some flag IDs were invalid and skipped' } : {}
  return ok({ keys: Object.fromEntries(found.map((flag) => [String(flag.id), flag.key])), ...warning })
}

/** How many persons a release condition holds; its rollout is not looked at. */
function blastRadius({ world, project, body }: ProjectCall): Reply {
  const { condition } = objectBody(body)
  if (!isRecord(condition)) throw invalid('Missing condition for which to get blast radius')
  const { affected, total } = reachOf(project, condition)
  return ok(world.variant.olderBlastRadius ? { users_affected: affected, total_users: total } : { affected, total })
}

/** Answers 200 whatever happens to single flags; it asks no policy, and leaves the versions alone. */
function bulkDelete(call: ProjectCall): Reply {
  const { world, project, caller } = call
  const deleted: JsonRecord[] = []
  const errors: JsonRecord[] = []
  for (const id of wantedIds(call)) {
    const flag = project.flags.find((candidate) => candidate.id === Number(id) && !candidate.deleted)
    const problem = flag === undefined ? 'Flag not found' : undeletable(call, flag)
    if (flag === undefined || problem !== undefined) {
      errors.push({ id, reason: problem })
      continue
    }
    const { key } = flag
    const { state, variant } = rolloutOf(flag)
    try {
      deleteQuietly(world, project, flag, caller)
      deleted.push({ id, key, rollout_state: state, active_variant: variant })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      errors.push({ id, key, reason: error.message })
    }
  }
  return ok({ deleted, errors })
}

function undeletable(call: ProjectCall, flag: Flag): string | undefined {
  return may(call, flag, 'editor') ? undefined : "You don't have permission to delete this feature flag"
}

function wantedIds(call: ProjectCall): unknown[] {
  const { ids, filters } = objectBody(call.body)
  if (ids !== undefined && filters !== undefined) throw sentence('Provide either filters or ids, not both')
  if (Array.isArray(ids)) return ids
  if (!isRecord(filters)) throw sentence('Must provide either filters or ids')
  const unknown = Object.keys(filters).filter((name) => !LIST_FILTERS.includes(name))
  if (unknown.length > 0) throw sentence(`Unknown filter keys: ${unknown.join(', ')}`)
  const entries = Object.entries(filters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const query = new URLSearchParams(Object.fromEntries(entries))
  return selectFlags(call.world, call.project, query).map((flag) => flag.id)
}

function bulkTags(call: ProjectCall): Reply {
  const { world, project, caller } = call
  const body = objectBody(call.body)
  const tags = stringsField(body, 'tags')
  const { ids, action } = body
  if (!Array.isArray(ids)) throw invalid('This field is required.', 'ids', 'required')
  if (tags === undefined) throw invalid('This field is required.', 'tags', 'required')
  if (action !== 'add' && action !== 'remove' && action !== 'set') throw invalid('Choose add, remove or set.', 'action')
  const updated: JsonRecord[] = []
  const skipped: JsonRecord[] = []
  for (const id of ids) {
    const flag = project.flags.find((candidate) => candidate.id === Number(id) && !candidate.deleted)
    if (flag === undefined || !may(call, flag, 'editor')) {
      skipped.push({ id, reason: flag === undefined ? 'Flag not found' : 'Permission denied' })
      continue
    }
    flag.tags = action === 'set' ? tags : mergeTags(flag.tags, tags, action)
    stampWrite(world, flag, caller)
    updated.push({ id: flag.id, tags: flag.tags })
  }
  return ok({ updated, skipped })
}

function mergeTags(old: readonly string[], tags: readonly string[], action: 'add' | 'remove'): string[] {
  if (action === 'remove') return old.filter((tag) => !tags.includes(tag))
  return [...new Set([...old, ...tags])]
}

/** What servers need to work flags out by themselves. */
function localEvaluation({ project }: SecretCall): Reply {
  const flags = project.flags.filter((flag) => !flag.deleted && (flag.active || dependentsOf(project, flag).length > 0))
  return ok({ flags: flags.map((flag) => showForServers(project, flag)), group_type_mapping: {}, cohorts: {} })
}

function showForServers(project: Project, flag: Flag): JsonRecord {
  const { id, key, name, filters, active, deleted, version } = flag
  const { ensure_experience_continuity, evaluation_runtime } = flag
  return structuredClone({
    ...{ id, team_id: project.id, key, name, filters, active, deleted, version },
    ...{ ensure_experience_continuity, evaluation_runtime },
  })
}

/** These refusals carry one bare sentence in place of the usual envelope. */
function sentence(error: string): Error {
  return bare(400, { error }, error)
}
