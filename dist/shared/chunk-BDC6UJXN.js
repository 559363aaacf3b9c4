import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  capital
} from "./chunk-2YQYJD7H.js";
import {
  code,
  details,
  paragraphs,
  prose,
  table
} from "./chunk-63HLA76R.js";
import {
  isRecord
} from "./chunk-GZNAKXV2.js";
import {
  list,
  plural
} from "./chunk-BKZP2LEK.js";

// src/app/find-pull.ts
async function findPulls(forge, { event, payload }) {
  const { pull_request: pull, workflow_run: workflow, merge_group: group } = payload;
  if (isRecord(pull) && typeof pull.number === "number") return [subject(await forge.pull(pull.number))];
  if (event === "workflow_run" && isRecord(workflow) && typeof workflow.head_sha === "string") {
    if (workflow.event === "merge_group") return inQueue(forge, workflow.head_branch, workflow.head_sha);
    return (await forge.openPullsAt(workflow.head_sha)).map(subject);
  }
  if (isRecord(group)) return inQueue(forge, group.head_ref, group.head_sha);
  const inputs = isRecord(payload.inputs) ? payload.inputs : {};
  const asked = Number(inputs["pull-request"] ?? 0);
  return Number.isInteger(asked) && asked > 0 ? [subject(await forge.pull(asked))] : [];
}
function subject(pull) {
  return { pull, commit: pull.head };
}
async function inQueue(forge, branch, commit) {
  if (typeof branch !== "string" || typeof commit !== "string") return [];
  const number = /(?:^|\/)gh-readonly-queue\/.*\/pr-(\d+)-[0-9a-f]+$/.exec(branch)?.[1];
  return number === void 0 ? [] : [{ pull: await forge.pull(Number(number)), commit }];
}

// src/report/review-markdown.ts
function reviewSection(verdict) {
  if (verdict.requirements.length === 0) return "No second reviewer is needed for this change.";
  const open = verdict.requirements.filter(({ satisfied }) => !satisfied);
  const done = verdict.requirements.filter(({ satisfied }) => satisfied);
  return paragraphs(
    verdict.refusedBy.length > 0 && `**Changes requested** by ${list(verdict.refusedBy.map(code))}.`,
    open.length > 0 && `### Needs a second reviewer

${open.map((one, index) => `${index + 1}. ${requirementText(one)}`).join("\n")}`,
    done.length > 0 && details(`Approved (${done.length})`, done.map((one) => `- ${requirementText(one)}`).join("\n")),
    verdict.discarded.length > 0 && discardedTable(verdict)
  );
}
function requirementText({ item, rule, approvals, by, counted, eligible, satisfied }) {
  const meaning = meaningOf(item);
  const have = counted.length > 0 ? ` (${list(counted.map(({ login }) => code(login)))})` : "";
  const who = eligible.length > 0 ? ` Who can: ${list(eligible.map(code), "or")}.` : " **Nobody else can approve this**: give another person this role first.";
  const state = `Rule ${code(rule)}: ${counted.length} of ${plural(approvals, "approval")}${have} by ${by.length > 0 ? list(by.map(code), "or") : "nobody: the list is empty"}.`;
  return `**${meaning}.** ${state}${satisfied ? "" : who}`;
}
function meaningOf({ item, facts, act }) {
  if (facts.length > 0) return facts.map(({ sentence }) => capital(sentence)).join("; ");
  if (!act) return "Somebody whom the policy does not know took part in this change";
  const does = { create: "is created", edit: "is edited", delete: "is deleted" }[act];
  return `${code(item)} ${does}, and not by one person alone who may do that`;
}
function discardedTable({ discarded }) {
  const rows = discarded.map(({ name, reason }) => [code(name), prose(reason)]);
  return details(`Approvals that do not count (${discarded.length})`, table(["Reviewer", "Why not"], rows));
}

export {
  findPulls,
  reviewSection
};
