import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findPulls,
  reviewSection
} from "./chunk-OBG3JDBU.js";
import {
  inform,
  judgePull,
  keepComment,
  policyKey,
  readMerge
} from "./chunk-UVYYJI7Z.js";
import {
  defineAction,
  forgeInputs
} from "./chunk-YH5C7D56.js";
import {
  paragraphs,
  prose
} from "./chunk-QNCUYQAH.js";
import {
  RemoteError,
  UserError,
  __name,
  list,
  show
} from "./chunk-2NNQ7TBE.js";

// src/app/review-pull.ts
async function reviewPull(ports, pull, options) {
  const judged = await judgeNow(ports, pull, options.folder);
  const { forge, run, job } = ports;
  const status = { context: options.context, state: statusOf(judged.state), description: judged.sentence };
  await forge.setStatus(run.event === "merge_group" ? run.sha : pull.head, status, run.url);
  const markdown = paragraphs(
    "## PostHog policy",
    `**${prose(judged.sentence)}**`,
    judged.verdict && reviewSection(judged.verdict)
  );
  await job.summary(markdown);
  if (options.comment !== "never" && judged.organization !== void 0) {
    const key = policyKey(run, judged.organization, options.folder);
    const marker = { kind: "review", key, sha: pull.head, run: run.id, attempt: run.attempt };
    const create = options.comment === "always" || judged.state !== "not-required";
    await inform(job, "The comment", () => keepComment(forge, pull.number, marker, markdown, create));
  }
  return judged;
}
__name(reviewPull, "reviewPull");
async function judgeNow({ repository, forge }, pull, folder) {
  try {
    const base = await forge.tip(pull.baseBranch);
    const reading = await readMerge(repository, base, pull.head, folder);
    if (reading.state === "untouched") return plain("not-required", "Nothing under the policy path changes.");
    if (reading.state === "bootstrap")
      return plain("not-required", "The first policy: its apply must find nothing to change.");
    if (reading.state === "merge-conflict")
      return plain("pending", `Conflicts with the base branch in ${list(reading.paths.map(show))}.`);
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
      organization: step.base.shape.organization?.id ?? ""
    };
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError)
      return plain("error", `${error.message} ${error.remedy}`);
    throw error;
  }
}
__name(judgeNow, "judgeNow");
function plain(state, sentence) {
  return { state, sentence, required: 0, counted: 0, digest: "" };
}
__name(plain, "plain");
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
__name(statusOf, "statusOf");

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
__name(verdictJson, "verdictJson");

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
    const pulls = await findPulls(ports.forge, ports.run);
    const options = { folder: input["policy-path"], context: input["status-context"], comment: input.comment };
    if (pulls.length === 0) ports.job.log("This run is about no open pull request: nothing to judge.");
    for (const pull of pulls) {
      const judged = await reviewPull(ports, pull, options);
      ports.job.log(`#${pull.number}: ${judged.state}. ${judged.sentence}`);
      ports.job.output("verdict", judged.state);
      ports.job.output("approvals-required", String(judged.required));
      ports.job.output("approvals-counted", String(judged.counted));
      ports.job.output("policy-digest", judged.digest);
      if (input["report-file"]) await ports.files.write(input["report-file"], verdictJson(judged));
      if (judged.state === "error") ports.job.fail(judged.sentence);
    }
  }
});

export {
  action
};
