import type { AccessLevel } from '../../src/core/access.ts'
import type { Answer, Box } from '../sandbox/box.ts'
import { DASHBOARD, FLAG, PROJECT_PATH } from './organization.ts'

/** What PostHog lets one person do, seen from outside with that person's own key. */
export interface Observed {
  readonly project: AccessLevel
  readonly membership: 1 | 8 | null
  readonly flag: AccessLevel
  readonly dashboard: AccessLevel
  readonly editsFlag: boolean
  readonly createsFlags: boolean
  readonly createsDashboards: boolean
  readonly editsProjectRules: boolean
  readonly editsFlagRules: boolean
}

const flagPath = `${PROJECT_PATH}feature_flags/${FLAG.id}/`
const dashboardsPath = `${PROJECT_PATH}dashboards/`

/**
 * Makes one request for each thing to know. What is written is chosen so that it changes no rule: clearing a rule
 * that nobody wrote, and texts that nothing depends on. New things come last.
 *
 * @param nobody membership id of somebody whom no rule names
 */
export async function observe({ call }: Box, who: string, nobody: string): Promise<Observed> {
  const project = await call(who, 'GET', PROJECT_PATH)
  const clear = { access_level: null, organization_member: nobody }
  const [flag, dashboard, patched, ruled, flagRuled] = [
    await call(who, 'GET', flagPath),
    await call(who, 'GET', `${dashboardsPath}${DASHBOARD.id}/`),
    await call(who, 'PATCH', flagPath, { name: 'x' }),
    await call(who, 'PUT', `${PROJECT_PATH}access_controls/`, clear),
    await call(who, 'PUT', `${flagPath}access_controls/`, clear),
  ]
  return {
    project: levelIn(project),
    membership: project.status === 404 ? null : project.body.effective_membership_level,
    flag: levelIn(flag),
    dashboard: levelIn(dashboard),
    editsFlag: isDone(patched),
    editsProjectRules: isDone(ruled),
    editsFlagRules: isDone(flagRuled),
    createsFlags: isDone(await call(who, 'POST', `${PROJECT_PATH}feature_flags/`, { key: `made-by-${who}` })),
    createsDashboards: isDone(await call(who, 'POST', dashboardsPath, { name: 'made' })),
  }
}

/** The level that PostHog itself states for every object of a kind; `none` where the project is closed. */
export async function statedLevel({ call }: Box, who: string, memberId: string, kind: string): Promise<AccessLevel> {
  const { status, body } = await call(who, 'GET', `${PROJECT_PATH}access_control_members/?member_id=${memberId}`)
  return status === 404 ? 'none' : body.results[0].resources[kind].effective_access_level
}

function levelIn({ status, body }: Answer): AccessLevel {
  return status === 403 || status === 404 ? 'none' : body.user_access_level
}

/** Done, or refused for want of access; anything else is a mistake of the test. */
function isDone({ status, body }: Answer): boolean {
  if (status >= 200 && status < 300) return true
  if (status === 403 || status === 404) return false
  throw new Error(`an answer that says nothing about access: ${status} ${JSON.stringify(body)}`)
}
