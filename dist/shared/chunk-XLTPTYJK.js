import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findPulls,
  reviewSection
} from "./chunk-BDC6UJXN.js";
import {
  inform,
  judgePull,
  keepComment,
  policyKey,
  readMerge
} from "./chunk-QPA4QPEU.js";
import {
  loadAt
} from "./chunk-XIKL7FPD.js";
import {
  defineAction,
  forgeInputs,
  paragraphs,
  prose
} from "./chunk-63HLA76R.js";
import {
  policyFolder
} from "./chunk-QZ5N5KDM.js";
import {
  RemoteError,
  UserError,
  list,
  show
} from "./chunk-BKZP2LEK.js";

// src/app/review-pull.ts
async function reviewPull(ports, subject, options) {
  const { pull, commit } = subject;
  const { bug, ...judged } = await judgeNow(ports, subject, options.folder);
  const { forge, run, job } = ports;
  const status = { context: options.context, state: statusOf(judged.state), description: judged.sentence };
  await forge.setStatus(commit, status, run.url);
  if (bug !== void 0) throw bug;
  const markdown = paragraphs(
    "## PostHog policy",
    `**${prose(judged.sentence)}**`,
    judged.verdict && reviewSection(judged.verdict)
  );
  await job.summary(markdown);
  if (options.comment !== "never" && judged.organization !== void 0 && pull.state === "open") {
    const key = policyKey(run, judged.organization, options.folder);
    const marker = { kind: "review", key, sha: pull.head, run: run.id, attempt: run.attempt };
    const create = options.comment === "always" || judged.verdict !== void 0 && judged.state !== "not-required";
    await inform(job, "The comment", () => keepComment(forge, pull.number, marker, markdown, create));
  }
  return judged;
}
async function judgeNow({ repository, forge }, { pull }, folder) {
  let organization;
  try {
    const base = await forge.tip(pull.baseBranch);
    organization = await organizationAt(repository, base, folder);
    const reading = await readMerge(repository, base, pull.head, folder);
    if (reading.state === "untouched")
      return plain("not-required", "Nothing under the policy path changes.", organization);
    if (reading.state === "bootstrap")
      return plain("not-required", "The first policy: its apply must find nothing to change.");
    if (reading.state === "merge-conflict")
      return plain("pending", `Conflicts with the base branch in ${list(reading.paths.map(show))}.`, organization);
    const { step } = reading;
    const verdict = await judgePull({ repository, forge, folder }, pull, base, step);
    const { state, sentence, required, counted } = verdict;
    return {
      state,
      sentence,
      required,
      counted,
      digest: step.digest,
      verdict,
      ...organization !== void 0 && { organization }
    };
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError)
      return plain("error", `${error.message} ${error.remedy}`, organization);
    return { ...plain("error", "This is a bug in posthog-policy: see the log of the run.", organization), bug: error };
  }
}
async function organizationAt(repository, base, folder) {
  try {
    return (await loadAt(repository, base, folder, "the base branch"))?.shape.organization?.id;
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
function plain(state, sentence, organization) {
  return { state, sentence, required: 0, counted: 0, digest: "", ...organization !== void 0 && { organization } };
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

// src/report/verdict-json.ts
function verdictJson({ state, sentence, digest, verdict }) {
  const report = {
    version: "verdict-v1",
    state,
    sentence,
    policyDigest: digest || null,
    requirements: (verdict?.requirements ?? []).map(({ rule, item, approvals, by, counted, eligible, satisfied }) => ({
      rule,
      item: item.item,
      facts: item.facts.map(({ name, sentence: meaning }) => ({ name, sentence: meaning })),
      approvals,
      by,
      counted: counted.map(({ login }) => login),
      eligible,
      satisfied
    })),
    discarded: (verdict?.discarded ?? []).map(({ name, reason }) => ({ name, reason }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// actions/review/main.ts
var action = defineAction({
  name: "review",
  needs: "forge",
  inputs: {
    ...forgeInputs,
    "status-context": { default: "posthog-policy/review" },
    comment: { default: "changes", values: ["changes", "always", "never"] }
  },
  outputs: ["verdict", "approvals-required", "approvals-counted", "policy-digest"],
  async handler(input, ports) {
    const { forge, run, job, files } = ports;
    const subjects = (await findPulls(forge, run)).filter(({ pull }) => pull.baseBranch === run.defaultBranch);
    const folder = policyFolder(input["policy-path"]);
    const options = { folder, context: input["status-context"], comment: input.comment };
    if (subjects.length === 0) {
      job.log(nothing);
      await job.summary(nothing);
    }
    const judgements = [];
    for (const subject of subjects) {
      const judged = await reviewPull(ports, subject, options);
      job.log(`#${subject.pull.number}: ${judged.state}. ${judged.sentence}`);
      judgements.push(judged);
    }
    const [worst] = judgements.sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state));
    if (!worst) return;
    job.output("verdict", worst.state);
    job.output("approvals-required", String(worst.required));
    job.output("approvals-counted", String(worst.counted));
    job.output("policy-digest", worst.digest);
    if (input["report-file"]) await files.write(input["report-file"], verdictJson(worst));
    if (worst.state === "error") job.fail(worst.sentence);
  }
});
var nothing = "This run is about no open pull request into the default branch: nothing to judge.";
var severity = ["error", "refused", "pending", "approved", "not-required"];

export {
  action
};
