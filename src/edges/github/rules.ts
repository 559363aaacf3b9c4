import { boolean, integer, isRecord, list, nullable, object, optional, string } from '../../core/decode.ts'
import type { BranchRules, Restrictions } from '../../core/ports/forge.ts'
import type { Client } from './client.ts'

const rule = object({ type: string })
const check = object({ context: string, integration_id: optional(integer) })
const checks = object({ parameters: object({ required_status_checks: list(check) }) })
const review = object({
  parameters: object({
    require_code_owner_review: optional(boolean),
    required_reviewers: optional(list(object({ minimum_approvals: integer }))),
  }),
})
const classic = object({
  protection: optional(
    object({
      required_status_checks: optional(
        object({ checks: optional(list(object({ context: string, app_id: nullable(integer) }))) }),
      ),
    }),
  ),
})

/** Reads what a branch asks for before a merge: by its rulesets, and by the older branch protection. */
export async function readBranchRules(client: Client, branch: string): Promise<BranchRules> {
  const rules = await readRules(client, branch)
  const ofType = (type: string) => rules.filter((one) => one.type === type && isRecord(one.value))
  const required = ofType('required_status_checks').flatMap(
    ({ value }) => checks(value, '').parameters.required_status_checks,
  )
  const reviews = ofType('pull_request').map(({ value }) => review(value, '').parameters)
  const { protection } = await client.get('/repos/{owner}/{repo}/branches/{branch}', { branch }, classic)
  return {
    checks: [
      ...required.map(({ context, integration_id: app }) => ({ context, app })),
      ...(protection?.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
        context,
        app: app ?? undefined,
      })),
    ],
    guardsPaths: reviews.some(
      ({ require_code_owner_review: owners, required_reviewers: asked = [] }) =>
        owners === true || asked.some(({ minimum_approvals: count }) => count > 0),
    ),
  }
}

/** Reads what the rulesets of a branch restrict; the older branch protection says nothing of it to whoever is no admin. */
export async function readRestrictions(client: Client, branch: string): Promise<Restrictions> {
  const types = new Set((await readRules(client, branch)).map(({ type }) => type))
  return { creation: types.has('creation'), update: types.has('update'), deletion: types.has('deletion') }
}

function readRules(client: Client, branch: string) {
  return client.list('/repos/{owner}/{repo}/rules/branches/{branch}', { branch }, (value, at) => ({
    ...rule(value, at),
    value,
  }))
}
