import type { Run } from '../model.ts'
import type { World } from '../world.ts'
import { webhookCommit } from './commit.ts'
import { pullReference } from './pull.ts'
import { apiUrl, htmlUrl, minimalRepository } from './repository.ts'
import { nodeId, userOrGhost } from './user.ts'

/** A workflow run; like GitHub's it names no pull request when the head is in a fork. */
export function runAnswer(world: World, run: Run) {
  const url = apiUrl(world, `/actions/runs/${run.id}`)
  const pulls = world.pulls.filter((pull) => run.fork === undefined && run.pulls.includes(pull.issue.number))
  return {
    id: run.id,
    name: 'policy',
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: '.github/workflows/policy.yml',
    display_title: 'policy',
    run_number: world.runs.indexOf(run) + 1,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: htmlUrl(world, `/actions/runs/${run.id}`),
    pull_requests: pulls.map((pull) => pullReference(world, pull)),
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    actor: userOrGhost(world, run.actor),
    triggering_actor: userOrGhost(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: apiUrl(world, `/check-suites/${run.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: apiUrl(world, '/actions/workflows/1'),
    head_commit: webhookCommit(world, run.sha),
    repository: minimalRepository(world),
    head_repository: minimalRepository(world, run.fork),
  }
}
