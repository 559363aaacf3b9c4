const require = process.getBuiltinModule;
import {
  isRecord
} from "./chunk-RNA437W5.js";
import {
  UserError,
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

export {
  queueBranch,
  readQueue,
  findPulls
};
