import { bare, invalid, notFound } from '../errors.ts'
import type { Flag } from '../flags/flag.ts'
import { variantsOf } from '../flags/links.ts'
import { rolloutOf } from '../flags/rollout.ts'
import { objectBody } from '../http/body.ts'
import { noContent, ok, type ProjectCall, type Reply, type SecretCall } from '../http/call.ts'
import type { Route } from '../http/route.ts'
import { isRecord } from '../values.ts'
import { showFlag, statusOf } from '../views/flag.ts'
import { findFlag, flagPaths, levelOn, may } from './flag-access.ts'

const read = 'feature_flag:read'

/** What can be asked about one flag besides the flag itself. */
export function flagDetailRoutes(): Route[] {
  const closed = { scope: 'closed', answer: noContent }
  return [
    { paths: flagPaths(':flag/status'), on: 'project', methods: { GET: { scope: read, answer: status } } },
    { paths: flagPaths(':flag/versions/:n'), on: 'project', methods: { GET: { scope: read, answer: version } } },
    { paths: flagPaths(':flag/test_evaluation'), on: 'project', methods: { POST: { scope: read, answer: evaluate } } },
    {
      paths: flagPaths(':flag/remote_config'),
      on: 'project',
      methods: { GET: { scope: read, answer: remoteConfig, withSecret: remoteConfigForServers } },
    },
    ...['dashboard', 'enrich_usage_dashboard', 'create_static_cohort_for_flag'].map(
      (verb): Route => ({ paths: flagPaths(`:flag/${verb}`), on: 'project', methods: { POST: closed } }),
    ),
  ]
}

function status(call: ProjectCall): Reply {
  const flag = findFlag(call, 'viewer')
  const { state, hasTargeting, max } = rolloutOf(flag)
  const word = statusOf(flag).toLowerCase()
  return ok({
    status: word,
    reason: `Flag is ${word}`,
    reason_states_rollout: false,
    rollout: {
      is_fully_rolled_out: state === 'fully_rolled_out',
      has_targeting_conditions: hasTargeting,
      max_rollout_percentage: max,
      is_multivariate: variantsOf(flag.filters).length > 0,
    },
  })
}

/** The flag as it stood at a version. A flag that is older than the log has versions that nobody can tell any more. */
function version(call: ProjectCall): Reply {
  const flag = findFlag(call, 'viewer')
  const wanted = Number(call.params.n)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > flag.version) throw notFound()
  if (flag.has_encrypted_payloads) throw invalid('Versions of flags with encrypted payloads are not available.')
  const content = wanted === flag.version ? {} : flag.history.get(wanted)
  if (content === undefined) {
    const error = `The history of this flag does not reach back to version ${wanted}.`
    throw bare(422, { error }, error)
  }
  return ok(showFlag(call.project, { ...flag, ...content, version: wanted }, levelOn(call, flag)))
}

/** Nothing is evaluated in the box: the answer has the right shape, and says what a full rollout would. */
function evaluate(call: ProjectCall): Reply {
  const flag = findFlag(call, 'viewer')
  objectBody(call.body)
  const enabled = rolloutOf(flag).state === 'fully_rolled_out'
  return ok({ flag_key: flag.key, result: enabled, variant: null, payload: null, reason: 'condition_match' })
}

/** Found by number or key; payloads in plain text. */
function remoteConfig(call: ProjectCall): Reply {
  const flag = findConfig(call)
  if (!may(call, flag, 'viewer')) throw notFound()
  return ok(payloadOf(flag))
}

/** For servers, rules on single flags do not count. */
function remoteConfigForServers(call: SecretCall): Reply {
  return ok(payloadOf(findConfig(call)))
}

function findConfig({ project, params }: SecretCall): Flag {
  const named = (flag: Flag): boolean => String(flag.id) === params.flag || flag.key === params.flag
  const flag = project.flags.find((candidate) => !candidate.deleted && named(candidate))
  if (flag?.is_remote_configuration !== true) throw notFound()
  return flag
}

function payloadOf(flag: Flag): unknown {
  const { payloads } = flag.filters
  return isRecord(payloads) ? (payloads.true ?? null) : null
}
