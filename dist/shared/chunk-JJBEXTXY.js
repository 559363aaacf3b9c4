const require = process.getBuiltinModule;
import {
  atMost,
  shows
} from "./chunk-7KHRSFQS.js";
import {
  code,
  details,
  paragraphs,
  prose,
  table
} from "./chunk-WP7LVY3K.js";
import {
  isRecord
} from "./chunk-OOY7EKAE.js";
import {
  UserError,
  capital,
  list,
  plural,
  short
} from "./chunk-KKGXNROR.js";

// src/app/review/read-queue.ts
function queueBranch(name) {
  const [, into, last] = /(?:^|\/)gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
  return into === void 0 || last === void 0 ? void 0 : { into, last: Number(last) };
}
async function readQueue({ repository, forge }, { into, last }, base, commit) {
  const commits = await repository.firstParents(base, commit);
  const queued = [];
  let before = base;
  for (const [index, result] of commits.entries()) {
    const isLast = index === commits.length - 1;
    const number = numberIn((await repository.commit(result)).message) ?? (isLast ? last : void 0);
    if (number === void 0) continue;
    const pull = await forge.pull(number);
    const merged = await repository.merge(before, pull.head);
    const isIt = pull.baseBranch === into && "tree" in merged && (await repository.changedFiles(merged.tree, result)).length === 0;
    if (!isIt) throw unexplained(commit, number);
    queued.push({ pull, base: before, result });
    before = result;
  }
  if (queued.at(-1)?.pull.number !== last) throw unexplained(commit, last);
  return queued;
}
function numberIn(message) {
  const [subject2 = ""] = message.split("\n", 1);
  const found = /^Merge pull request #(\d+) from /.exec(subject2) ?? /\(#(\d+)\)$/.exec(subject2);
  return found ? Number(found[1]) : void 0;
}
function unexplained(commit, number) {
  return new UserError(
    `Nobody can tell which pull requests the group at ${short(commit)} holds: merging #${number} does not give what is there.`,
    "Let the queue merge or squash; for rebases set its group size to 1. Then queue the pull requests again."
  );
}

// src/app/review/find-pull.ts
async function findPulls(forge, { event, payload, repositoryId }) {
  const { pull_request: pull, workflow_run: workflow, merge_group: group } = payload;
  if (isRecord(pull) && typeof pull.number === "number") return [subject(await forge.pull(pull.number))];
  if (event === "workflow_run" && isRecord(workflow) && typeof workflow.head_sha === "string") {
    if (workflow.event === "merge_group") return inQueue(forge, workflow.head_branch, workflow.head_sha);
    const { head_sha: head, pull_requests: named } = workflow;
    const numbers = Array.isArray(named) ? named.flatMap((one) => numberHere(one, repositoryId)) : [];
    const [number] = numbers;
    if (number !== void 0 && numbers.length === 1) return [await forge.pull(number)].filter(isOpen).map(subject);
    return (await forge.openPullsAt(head)).map(subject);
  }
  if (isRecord(group)) return inQueue(forge, group.head_ref, group.head_sha);
  const inputs = isRecord(payload.inputs) ? payload.inputs : {};
  const asked = Number(inputs["pull-request"] ?? 0);
  return Number.isInteger(asked) && asked > 0 ? [subject(await forge.pull(asked))] : [];
}
function numberHere(named, repositoryId) {
  if (!isRecord(named) || typeof named.number !== "number") return [];
  const base = isRecord(named.base) && isRecord(named.base.repo) ? named.base.repo : {};
  return String(base.id) === repositoryId ? [named.number] : [];
}
function isOpen({ state }) {
  return state === "open";
}
function subject(pull) {
  return { pull, commit: pull.head };
}
async function inQueue(forge, branch, commit) {
  if (typeof branch !== "string" || typeof commit !== "string") return [];
  const queue = queueBranch(branch);
  return queue ? [{ pull: await forge.pull(queue.last), commit }] : [];
}

// src/report/review-markdown.ts
var mostInCounts = 40;
function reviewSection(verdict, detail = "full") {
  if (verdict.requirements.length === 0)
    return "No second reviewer is needed for this change: its author may decide it alone.";
  const open = verdict.requirements.filter(({ satisfied }) => !satisfied);
  const done = verdict.requirements.filter(({ satisfied }) => satisfied);
  return paragraphs(
    verdict.refusedBy.length > 0 && `**Changes requested** by ${list(verdict.refusedBy.map(code))}.`,
    open.length > 0 && `### Needs a second reviewer

${openItems(open, detail).join("\n")}`,
    done.length > 0 && approved(done, detail),
    verdict.discarded.length > 0 && detail === "full" && discardedTable(verdict)
  );
}
function openItems(open, detail) {
  if (shows(detail, "changes")) return open.map((one, index) => `${index + 1}. ${requirementText(one)}`);
  const lines = open.map((one) => `- **${meaningOf(one.item)}.** ${stateOf(one)}`);
  return detail === "lines" ? lines : atMost(lines, mostInCounts);
}
function approved(done, detail) {
  if (detail !== "full") return `Approved: ${plural(done.length, "risky item")}.`;
  return details(`Approved (${done.length})`, done.map((one) => `- ${requirementText(one)}`).join("\n"));
}
function requirementText(judged) {
  const { eligible, satisfied } = judged;
  const who = eligible.length > 0 ? ` Who can: ${list(eligible.map(code), "or")}.` : " **Nobody else can approve this**: give another person this role first.";
  return `**${meaningOf(judged.item)}.** ${stateOf(judged)}${satisfied ? "" : who}`;
}
function meaningOf({ item, facts, act }) {
  if (facts.length > 0) return facts.map(({ sentence }) => capital(sentence)).join("; ");
  if (!act) return "Somebody whom the policy does not know took part in this change";
  const does = { create: "is created", edit: "is edited", delete: "is deleted" }[act];
  return `${code(item)} ${does}, and not by one person alone who may do that`;
}
function stateOf({ rule, approvals, by, counted }) {
  const have = counted.length > 0 ? ` (${list(counted.map(({ login }) => code(login)))})` : "";
  const whose = by.length > 0 ? list(by.map(code), "or") : "nobody: the list is empty";
  return `Rule ${code(rule)}: ${counted.length} of ${plural(approvals, "approval")}${have} by ${whose}.`;
}
function discardedTable({ discarded }) {
  const rows = discarded.map(({ name, reason }) => [code(name), prose(reason)]);
  return details(`Approvals that do not count (${discarded.length})`, table(["Reviewer", "Why not"], rows));
}

export {
  reviewSection,
  queueBranch,
  readQueue,
  findPulls
};
