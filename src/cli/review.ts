import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { policyFolder } from '../app/policy-folder.ts'
import { readMerge } from '../app/pull-change.ts'
import { judgePull, type Witness } from '../app/review/judge-pull.ts'
import { DecodeError, list, object, oneOf, optional, string } from '../core/decode.ts'
import { UserError } from '../core/errors.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import type { Account, Contributor, PullRequest, Review } from '../core/ports/forge.ts'
import type { CommitText, Repository } from '../core/ports/repository.ts'
import { show } from '../core/text.ts'
import { openRepository } from '../edges/git/repository.ts'
import { namedIn } from '../edges/github/trailers.ts'
import { env } from '../edges/runner/env.ts'
import { today } from '../edges/runner/today.ts'
import { verdictJson } from '../report/verdict-json.ts'
import { verdictText } from '../report/verdict-text.ts'
import { reviewers } from '../review/people.ts'

interface Options {
  readonly base: string
  readonly head: string
  readonly policy: string
  readonly approvals?: string
  readonly json?: boolean
}

/** Adds `posthog-policy review`: what the gate would say, from git and a list of reviews. It asks neither GitHub nor PostHog. */
export function addReview(program: Command): void {
  program
    .command('review')
    .description('what the review would say; exits 3 when an approval is missing. Asks neither GitHub nor PostHog')
    .requiredOption('--base <ref>', 'the branch that judges')
    .option('--head <ref>', 'what is proposed', 'HEAD')
    .option('--approvals <file>', 'JSON: { "author": …, "reviews": [{ "by": …, "state": "APPROVED", "commit": … }] }')
    .option('--policy <folder>', 'the policy path', 'policy')
    .option('--json', 'print the verdict as JSON')
    .action(runReview)
}

async function runReview({ base, head, policy, approvals, json }: Options): Promise<void> {
  const repository = await openRepository({ directory: process.cwd(), environment: env.all() })
  const folder = policyFolder(policy)
  const [from, to] = [await repository.resolve(base), await repository.resolve(head)]
  const given = approvals === undefined ? { author: undefined, reviews: [] } : readGiven(approvals)
  const reading = await readMerge(repository, from, to, folder)
  if (reading.state === 'merge-conflict') {
    throw new UserError(`${head} conflicts with ${base} in ${reading.paths.map(show).join(', ')}.`, 'Merge it first.')
  }
  if (reading.state !== 'read') {
    const sentence = reading.state === 'untouched' ? 'Nothing under the policy path changes.' : 'The first policy.'
    console.log(json ? verdictJson({ state: 'not-required', sentence, digest: '' }).trimEnd() : sentence)
    return
  }
  const { step } = reading
  const { shape } = step.base
  const commits = await Promise.all((await repository.newCommits(from, to)).map((id) => repository.commit(id)))
  const reviews = await Promise.all(given.reviews.map((one, index) => reviewOf(repository, shape, one, index, to)))
  const witness = witnessOf(shape, contributorsOf(shape, given.author, commits), reviews)
  const verdict = await judgePull({ repository, forge: witness, folder, today: today() }, paperPull(to), from, step)
  const judged = { state: verdict.state, sentence: verdict.sentence, digest: step.digest, verdict }
  console.log(json ? verdictJson(judged).trimEnd() : verdictText(verdict))
  if (verdict.state === 'pending' || verdict.state === 'refused') process.exitCode = 3
}

const given = object({
  author: optional(string),
  reviews: list(
    object({
      by: string,
      state: oneOf(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']),
      commit: optional(string),
    }),
  ),
})

type Given = ReturnType<typeof given>

function readGiven(path: string): Given {
  const remedy = 'Write for example {"reviews": [{"by": "ana", "state": "APPROVED", "commit": "HEAD"}]}.'
  try {
    return given(JSON.parse(readFileSync(path, 'utf8')), '')
  } catch (error) {
    if (error instanceof DecodeError) throw new UserError(`${show(path)}: ${error.message}.`, remedy)
    const why = error instanceof Error ? error.message : String(error)
    throw new UserError(`${show(path)} could not be read: ${show(why)}`, remedy)
  }
}

// By login or by e-mail; whom the policy does not know is somebody, and counts for nothing.
function accountOf(shape: PolicyShape, name: string): Account {
  const wanted = name.toLowerCase()
  const person = reviewers(shape).find((one) => [one.email, one.login].some((known) => known.toLowerCase() === wanted))
  return { id: person?.accountId ?? -1, login: person?.login ?? name, isPerson: true }
}

async function reviewOf(
  repository: Repository,
  shape: PolicyShape,
  { by, state, commit }: Given['reviews'][number],
  index: number,
  head: string,
): Promise<Review> {
  const at = commit === undefined ? head : await repository.resolve(commit)
  return { id: index + 1, account: accountOf(shape, by), state, commit: at }
}

// GitHub's own committer can only be told by its signature, which is not looked at here.
function contributorsOf(shape: PolicyShape, author: string | undefined, commits: readonly CommitText[]): Contributor[] {
  const emails = commits.flatMap(({ author: writer, committer, message }) => [
    writer.email,
    ...(committer.email === 'noreply@github.com' ? [] : [committer.email]),
    ...namedIn(message).map(({ email, name }) => email ?? name),
  ])
  const names = author === undefined ? emails : [author, ...emails]
  return names.map((name) => {
    const account = accountOf(shape, name)
    return account.id === -1 ? { account: undefined, name } : { account, name: account.login }
  })
}

function witnessOf(shape: PolicyShape, contributors: readonly Contributor[], reviews: readonly Review[]): Witness {
  const known = new Set(reviewers(shape).map(({ accountId }) => accountId))
  return {
    contributors: async () => [...contributors],
    reviews: async () => [...reviews],
    mayWrite: async ({ id }) => known.has(id),
    labelling: async () => ({ last: undefined, words: [], headSince: undefined }),
  }
}

function paperPull(head: string): PullRequest {
  return {
    number: 0,
    url: '',
    author: undefined,
    state: 'open',
    merged: false,
    head,
    headBranch: '',
    isFork: false,
    headRepository: undefined,
    baseBranch: '',
    mergeCommit: undefined,
    mergedAt: undefined,
    commits: undefined,
    reviews: undefined,
    isDraft: false,
    labels: [],
    requested: [],
  }
}
