const require = process.getBuiltinModule;
import {
  findPulls,
  queueBranch,
  readQueue
} from "./chunk-S4ABDQAY.js";
import {
  verdictJson
} from "./chunk-UVN4PL5J.js";
import {
  reviewSection
} from "./chunk-OJLIG4E7.js";
import {
  hadPolicy,
  hasPolicy,
  keepComment,
  markerOf,
  policyKey,
  stateOf
} from "./chunk-EU45MH7W.js";
import {
  inform,
  summarize,
  tellAll
} from "./chunk-OJGPUXCL.js";
import {
  activeOn,
  judgePull,
  readMerge,
  readStep,
  reviewers
} from "./chunk-D7L6SHFI.js";
import {
  discretionOf,
  loadAt
} from "./chunk-DYGOHUNF.js";
import {
  defineAction,
  forgeInputs,
  paragraphs,
  prose,
  shortNote
} from "./chunk-DN26BUZK.js";
import {
  policyFolder
} from "./chunk-AUNAML7N.js";
import {
  isRecord
} from "./chunk-RNA437W5.js";
import {
  RemoteError,
  UserError,
  list,
  show
} from "./chunk-KKGXNROR.js";

// src/app/review/find-subjects.ts
async function findSubjects(forge, run) {
  const { event, payload, defaultBranch } = run;
  const group = groupOf(payload);
  if (group) {
    const queue = queueBranch(group.branch);
    return queue?.into === defaultBranch ? [{ commit: group.commit, about: { queue } }] : [];
  }
  const pulls = isRepair(run) ? await forge.openPulls(defaultBranch) : (await findPulls(forge, { ...run, event, payload })).map(({ pull }) => pull);
  return pulls.filter(({ baseBranch }) => baseBranch === defaultBranch).map((pull) => ({ commit: pull.head, about: { pull } }));
}
function isRepair({ event, payload }) {
  if (event === "schedule") return true;
  const inputs = isRecord(payload.inputs) ? payload.inputs : {};
  return event === "workflow_dispatch" && (inputs["pull-request"] ?? "") === "";
}
function groupOf(payload) {
  const { workflow_run: workflow, merge_group: group } = payload;
  if (isRecord(group)) return named(group.head_ref, group.head_sha);
  if (isRecord(workflow) && workflow.event === "merge_group") return named(workflow.head_branch, workflow.head_sha);
  return void 0;
}
function named(branch, commit) {
  return typeof branch === "string" && typeof commit === "string" ? { branch, commit } : void 0;
}

// src/app/review/must-find.ts
async function mustFindSubjects({ forge, run, job }, context) {
  try {
    return await findSubjects(forge, run);
  } catch (error) {
    const commit = commitIn(run);
    if (commit === void 0 || !(error instanceof UserError || error instanceof RemoteError)) throw error;
    const status = { context, state: "error", description: `${error.message} ${error.remedy}` };
    await forge.setStatus(commit, status, run.url).catch(() => job.warn(unsaid));
    throw error;
  }
}
var unsaid = "The status could not be set to error either: one from before still stands there.";
function commitIn({ payload }) {
  const { pull_request: pull, workflow_run: workflow } = payload;
  const head = isRecord(pull) && isRecord(pull.head) ? pull.head.sha : ofWorkflow(workflow);
  return typeof head === "string" ? head : void 0;
}
function ofWorkflow(workflow) {
  return isRecord(workflow) && String(workflow.event).startsWith("pull_request") ? workflow.head_sha : void 0;
}

// src/app/review/ask-reviewers.ts
var mostAsked = 5;
async function askReviewers(ports, { pull, verdict, read }, folder) {
  if (!pull || !verdict || !read || pull.isDraft || pull.state !== "open" || verdict.state !== "pending") return;
  const shape = activeOn(read.step.judging.shape, ports.today);
  const accountOf = new Map(reviewers(shape).map((one) => [one.email, one]));
  const wanted = ableFirst(verdict.requirements).flatMap((email) => accountOf.get(email) ?? []);
  const fresh = wanted.slice(0, mostAsked).filter(({ accountId }) => !pull.requested.includes(accountId) && accountId !== pull.author?.id);
  if (fresh.length === 0) return;
  const seen = await whoHasSeen(ports, pull, read, folder);
  const asked = fresh.filter(({ accountId }) => !seen.has(accountId)).map(({ login }) => login);
  if (asked.length > 0) await ports.forge.requestReviews(pull.number, asked);
}
function ableFirst(requirements) {
  const counts = /* @__PURE__ */ new Map();
  for (const { eligible, satisfied } of requirements) {
    if (!satisfied) for (const email of eligible) counts.set(email, (counts.get(email) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([email]) => email);
}
async function whoHasSeen({ forge, repository }, pull, { base, step }, folder) {
  const seen = /* @__PURE__ */ new Set();
  const isSame = /* @__PURE__ */ new Map([[pull.head, true]]);
  for (const { account, commit } of await forge.reviews(pull)) {
    if (!account || commit === void 0) continue;
    if (!isSame.has(commit)) {
      const reading = await readMerge(repository, base, commit, folder).catch(() => void 0);
      isSame.set(commit, reading?.state === "read" && reading.step.change.hash === step.change.hash);
    }
    if (isSame.get(commit)) seen.add(account.id);
  }
  return seen;
}

// src/app/review/judge-subject.ts
async function judgeSubject(ports, subject, folder) {
  const { about, commit } = subject;
  if ("pull" in about) return [await judgeHead(ports, about.pull, folder)];
  try {
    const base = await ports.repository.tip(about.queue.into);
    const queued = await readQueue(ports, about.queue, base, commit);
    const judged = [];
    for (const { pull, base: before, result } of queued) {
      const read = () => readStep(ports.repository, before, result, folder);
      judged.push(await judgeReading(ports, pull, before, read, folder));
    }
    return judged;
  } catch (error) {
    return [failed(error, void 0)];
  }
}
async function judgeHead(ports, pull, folder) {
  try {
    const base = await ports.repository.tip(pull.baseBranch);
    return await judgeReading(ports, pull, base, () => readMerge(ports.repository, base, pull.head, folder), folder);
  } catch (error) {
    return failed(error, pull);
  }
}
async function judgeReading({ repository, forge, today }, pull, base, read, folder) {
  let organization;
  const plain = (state, sentence) => ({
    ...nothing,
    pull,
    state,
    sentence,
    ...organization !== void 0 && { organization }
  });
  try {
    organization = await organizationAt(repository, base, folder);
    const reading = await read();
    if (reading.state === "merge-conflict")
      return plain("pending", `Conflicts with the base branch in ${list(reading.paths.map(show))}.`);
    if (reading.state !== "read") {
      if (organization === void 0) await mustBeYoung(repository, base, folder);
      return reading.state === "untouched" ? plain("not-required", "Nothing under the policy path changes.") : plain("not-required", "The first policy: its apply must find nothing to change.");
    }
    const { step } = reading;
    const verdict = await judgePull({ repository, forge, folder, today }, pull, base, step);
    const { required, counted } = verdict;
    return {
      ...plain(verdict.state, verdict.sentence),
      required,
      counted,
      digest: step.digest,
      verdict,
      read: { base, step }
    };
  } catch (error) {
    return { ...failed(error, pull), ...organization !== void 0 && { organization } };
  }
}
var nothing = { required: 0, counted: 0, digest: "" };
function failed(error, pull) {
  const told = (sentence) => ({ ...nothing, state: "error", sentence, pull });
  if (error instanceof UserError || error instanceof RemoteError) return told(`${error.message} ${error.remedy}`);
  return { ...told("This is a bug in posthog-policy: see the log of the run."), bug: error };
}
async function mustBeYoung(repository, base, folder) {
  if (await hasPolicy(repository, base, folder) || !await hadPolicy(repository, base, folder)) return;
  throw new UserError(
    `There is no policy file below "${folder}" on the base branch any more, and there has been one.`,
    "Put it back, or set the input policy-path to where it is now."
  );
}
async function organizationAt(repository, base, folder) {
  try {
    return (await loadAt(repository, base, folder, "the base branch"))?.shape.organization?.id;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

// src/app/review/review-subject.ts
var severity = ["error", "refused", "pending", "approved", "not-required"];
function worstOf(judgements) {
  return [...judgements].sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state))[0];
}
async function reviewSubject(ports, subject, options) {
  const judgements = await judgeSubject(ports, subject, options.folder);
  const worst = worstOf(judgements);
  if (!worst) return [];
  await writeStatus(ports, subject.commit, options.context, worst, judgements.length > 1);
  if (worst.bug !== void 0) throw worst.bug;
  for (const judged of judgements) {
    await tell(ports, judged, options);
    if (options.requestReviewers)
      await inform(ports.job, "The request for reviews", () => askReviewers(ports, judged, options.folder));
  }
  return judgements;
}
function discretionAbout(run, { read }) {
  return discretionOf(run, read ? [read.step.base, read.step.head] : []);
}
async function writeStatus({ forge, run, job }, commit, context, judged, isGroup) {
  const { state, pull } = judged;
  const sentence = discretionAbout(run, judged).conceal(judged.sentence);
  const description = isGroup && pull ? `#${pull.number}: ${sentence}` : sentence;
  const status = { context, state: statusOf(state), description };
  if (isRepair(run)) {
    const found = (await readStatuses(forge, commit)).find((one) => one.context.toLowerCase() === context.toLowerCase());
    if (found?.state === status.state && isOurs(found, status.description)) return;
    if (found && found.state !== status.state && pull) job.warn(foreign(pull, found, status.state));
  }
  await forge.setStatus(commit, status, run.url);
}
async function readStatuses(forge, commit) {
  try {
    return await forge.statuses(commit);
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) return [];
    throw error;
  }
}
function isOurs({ description }, wanted) {
  return description === wanted || description.endsWith("…") && wanted.startsWith(description.slice(0, -1));
}
function foreign({ number }, { state, by, target }, now) {
  const who = by === "" ? "an account that is gone" : show(by);
  return `The status of #${number} was ${state}, set by ${who} (${show(target) || "without a link"}), and is ${now} now. If no run of the review set it, see who else may write statuses.`;
}
async function tell({ forge, run, job }, judged, options) {
  const { pull } = judged;
  const { conceal } = discretionAbout(run, judged);
  const telling = (title) => (detail) => conceal(
    paragraphs(
      title,
      `**${prose(judged.sentence)}**`,
      shortNote(detail),
      detail !== "verdict" && judged.verdict && reviewSection(judged.verdict, detail)
    )
  );
  await summarize(job, telling(`## PostHog policy: ${pull ? `#${pull.number}` : "a group of the merge queue"}`));
  if (options.comment === "never" || judged.organization === void 0 || pull?.state !== "open") return;
  const key = policyKey(run, judged.organization, options.folder);
  const { state, digest } = judged;
  const marker = markerOf(run, { kind: "review", key, sha: pull.head, digest, state: stateOf(state) });
  const create = options.comment === "always" || judged.verdict !== void 0 && judged.state !== "not-required";
  await inform(job, "The comment", () => keepComment(forge, pull.number, marker, telling("## PostHog policy"), create));
}
function statusOf(state) {
  const states = {
    "not-required": "success",
    approved: "success",
    pending: "pending",
    refused: "failure",
    error: "error"
  };
  return states[state];
}

// src/review/branch-guards.ts
function branchGaps({ checks, guardsPaths }, branch, context) {
  const own = checks.filter((one) => one.context.toLowerCase() === context.toLowerCase());
  const [where, name] = [show(branch), show(context)];
  const gaps = [];
  if (own.length === 0) {
    gaps.push(
      `The rules of ${where} do not require the status ${name}: anybody may merge without it. Add it to the required status checks of a ruleset.`
    );
  }
  if (own.length > 0 && own.every(({ app }) => app === void 0)) {
    gaps.push(
      `Any app and any account with write access may set the status ${name}. Choose its source in the rules of ${where}: GitHub Actions, or the app of status-token.`
    );
  }
  if (!guardsPaths) {
    gaps.push(
      `The rules of ${where} ask no code owner and no reviewer for any path, so that nobody guards the workflows and the settings of the review. Require a review of code owners, and name some for /.github/ and for the policy path.`
    );
  }
  return gaps;
}

// src/app/review/warn-of-gaps.ts
async function warnOfGaps({ forge, run, job }, context) {
  await inform(job, "The warning about the rules of the branch", async () => {
    const gaps = branchGaps(await forge.branchRules(run.defaultBranch), run.defaultBranch, context);
    for (const gap of gaps) job.warn(gap);
    if (gaps.length > 0) await job.summary(`${gaps.map((gap) => `> ${gap}`).join("\n>\n")}
`);
  });
}

// actions/review/main.ts
var action = defineAction({
  name: "review",
  needs: "forge",
  inputs: {
    ...forgeInputs,
    "status-context": { default: "posthog-policy/review" },
    "status-token": { secret: true },
    comment: { default: "changes", values: ["changes", "always", "never"] },
    "request-reviewers": { default: "true", values: ["true", "false"] }
  },
  outputs: ["verdict", "approvals-required", "approvals-counted", "policy-digest"],
  async handler(input, ports) {
    const { run, job, files } = ports;
    const subjects = await mustFindSubjects(ports, input["status-context"]);
    const folder = policyFolder(input["policy-path"]);
    const options = {
      folder,
      context: input["status-context"],
      comment: input.comment,
      requestReviewers: input["request-reviewers"] === "true"
    };
    if (isRepair(run)) await warnOfGaps(ports, input["status-context"]);
    if (subjects.length === 0) {
      job.log(nothing2);
      await job.summary(nothing2);
    }
    const judgements = [];
    const review = async (subject) => judgements.push(...await reviewSubject(ports, subject, options));
    await tellAll(...subjects.map((subject) => () => review(subject)));
    for (const judged of judgements) {
      const { pull, state, sentence } = judged;
      const { conceal: conceal2 } = discretionAbout(run, judged);
      job.log(conceal2(`${pull ? `#${pull.number}` : "The group"}: ${state}. ${sentence}`));
    }
    const worst = worstOf(judgements);
    if (!worst) return;
    job.output("verdict", worst.state);
    job.output("approvals-required", String(worst.required));
    job.output("approvals-counted", String(worst.counted));
    job.output("policy-digest", worst.digest);
    const { conceal } = discretionAbout(run, worst);
    if (input["report-file"]) await files.write(input["report-file"], conceal(verdictJson(worst)));
    if (worst.state === "error")
      job.fail(conceal(worst.pull ? `#${worst.pull.number}: ${worst.sentence}` : worst.sentence));
  }
});
var nothing2 = "This run is about no open pull request into the default branch: nothing to judge.";

export {
  action
};
