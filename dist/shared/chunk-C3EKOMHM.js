const require = process.getBuiltinModule;
import {
  appliedContext,
  keepIssue,
  lastApplied,
  longestSearch,
  proofOf,
  warnOfOpenBranch
} from "./chunk-SJHZ3XJC.js";
import {
  keepComment,
  markerOf,
  policyKey
} from "./chunk-EU45MH7W.js";
import {
  inform,
  summarize,
  tellAll
} from "./chunk-OJGPUXCL.js";
import {
  approvalMinutes
} from "./chunk-NCA5ESA7.js";
import {
  dueChanges,
  evidenceFolder,
  evidenceName,
  exceptions,
  fallsWith,
  kindOf,
  leftAlone,
  letsAllPass,
  openGuard,
  policiesOf,
  readAccessSettings,
  recallFrom,
  runName,
  sidesInForce,
  withDeletedFlags,
  withWrites,
  writesJson
} from "./chunk-BRKC5IKH.js";
import {
  Names,
  attributeChanges,
  buildPlan,
  changeLine,
  changedByWords,
  conflictingFields,
  readActivity,
  readKind,
  readSnapshot,
  usageText
} from "./chunk-2C2IGE6B.js";
import {
  activeOn,
  approvalRules,
  judgePull,
  personOf,
  readStep,
  reviewers
} from "./chunk-D7L6SHFI.js";
import {
  discretionOf,
  flagHistory,
  hashOf,
  isRefusal,
  loadAt,
  loadExisting,
  maskEmails,
  readDirectory,
  resources,
  stepOf
} from "./chunk-DYGOHUNF.js";
import {
  atMost,
  code,
  defineAction,
  paragraphs,
  posthogInputs,
  proofInputs,
  prose,
  shortNote,
  table,
  usageOf
} from "./chunk-DN26BUZK.js";
import {
  equalJson,
  isList
} from "./chunk-FAMZA7G6.js";
import {
  policyFolder
} from "./chunk-AUNAML7N.js";
import {
  isSubject
} from "./chunk-YMPPZMGH.js";
import {
  isRecord,
  known,
  object,
  optional,
  string
} from "./chunk-RNA437W5.js";
import {
  Bug,
  RemoteError,
  UserError,
  Waiting,
  capital,
  list,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/report/apply-markdown.ts
var words = {
  applied: "applied, read back",
  waiting: "**waits for somebody**",
  "did-not-take": "**did not take**",
  failed: "**failed**",
  "not-tried": "not tried",
  conflict: "**stopped: changed in PostHog since the last apply**",
  "needs-approval": "**stopped: not approved**",
  blocked: "**stopped by a guardrail**"
};
function applyMarkdown(report, detail = "full") {
  const { left, gaps, revert, commit, planDigest, runUrl, usage } = report;
  return paragraphs(
    "## PostHog policy",
    `**${prose(applySentence(report))}**`,
    revert && `Told to undo what was changed by hand in ${list(revert.items.slice(0, 5).map(code))}${revert.items.length > 5 ? ` and ${revert.items.length - 5} more` : ""}${revert.reason === "" ? "." : `: ${code(revert.reason)}`}`,
    shortNote(detail),
    ...detail === "verdict" ? [] : resultsAt(report.results, detail),
    ...gaps.map(prose),
    foundSentence(report.found, detail),
    left > 0 && `${plural(left, "difference")} made outside the policy ${left === 1 ? "was" : "were"} left alone.`,
    `<sub>plan ${code(short(planDigest))} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`
  );
}
var mostInCounts = 40;
function resultsAt(results, detail) {
  const allow = exceptions(results.flatMap(({ block }) => block ?? []));
  if (detail === "full") return [results.length > 0 && resultTable(results), conflicts(results), allow];
  const open = results.filter(({ outcome }) => outcome !== "applied");
  if (detail === "changes") return [open.length > 0 && resultTable(open), conflicts(open), allow];
  const lines = open.map(({ change, outcome }) => `- ${code(change.item)}: ${words[outcome]}`);
  return [(detail === "lines" ? lines : atMost(lines, mostInCounts)).join("\n")];
}
function foundSentence(found, detail) {
  if (found.length === 0) return false;
  const runs = list([...new Set(found.map(({ intendedBy }) => intendedBy))]);
  const sentence = `${plural(found.length, "change")} of run ${runs}, which was cut off, ${found.length === 1 ? "was" : "were"} found in place.`;
  if (detail !== "full" && detail !== "changes") return sentence;
  return `${sentence}

${found.map(({ item }) => `- ${code(item)}`).join("\n")}`;
}
function resultTable(results) {
  const rows = results.map(({ change, outcome, reason: reason2, request: request2 }) => [
    changeLine(change),
    words[outcome],
    request2 ? `${prose(reason2)} It is the [change request ${code(request2.id)}](${request2.page}).` : prose(reason2)
  ]);
  return table(["Change", "Result", "What to do"], rows);
}
function applySentence({ verdict, results, reason: reason2 }) {
  if (verdict === "nothing-to-do") return "Nothing to do: live PostHog has everything that was merged.";
  if (verdict === "superseded") return nothingWritten(reason2 ?? "a newer commit is there");
  if (results.length === 0) return nothingWritten(reason2 ?? "the run was stopped");
  const count = (...outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const parts = [
    [count("waiting"), "waiting for somebody"],
    [count("failed", "did-not-take"), "failed"],
    [count("conflict"), "stopped at a conflict"],
    [count("needs-approval"), "not approved"],
    [count("blocked"), "stopped by a guardrail"],
    [count("not-tried"), "not tried"]
  ];
  const rest = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  const tail = rest.length > 0 ? `: ${list(rest)}. Running it again is safe` : "";
  return `Applied ${count("applied")} of ${plural(results.length, "change")}${tail}.`;
}
function nothingWritten(reason2) {
  return `Nothing was written: ${show(reason2)}${/[.!?]$/.test(reason2) ? "" : "."}`;
}
function conflicts(results) {
  const rows = results.filter(({ outcome }) => outcome === "conflict").flatMap(
    ({ change }) => conflictingFields(change).map(({ field, lastApplied: lastApplied2, wanted, live, changedBy = change.changedBy }) => [
      code(change.item),
      code(field),
      ...[lastApplied2, wanted, live].map((one) => code(JSON.stringify(one ?? null))),
      changedByWords(changedBy)
    ])
  );
  return rows.length > 0 && `### What stands where

${table(["Item", "Field", "Last applied", "Merged", "Live now", "Changed by"], rows)}`;
}

// src/app/apply/break-glass-issue.ts
var markShape = /^<!-- posthog-policy break-glass (\d+) by (\d+)(?:, closed by (\d+))? -->/;
var again = "\n\nOpened again: ";
async function keepBreakGlassIssues(forge, range, readShape) {
  const there = (await forge.ownIssues()).flatMap((issue) => ours(issue));
  await openMissing(forge, range, there);
  const unseen = there.filter(({ issue, closer }) => issue.state === "closed" && closer === void 0);
  if (unseen.length === 0) return;
  const shape = await readShape();
  for (const one of unseen) await checkCloser(forge, one, shape);
}
function ours(issue) {
  const [, pull, breaker, closer] = markShape.exec(issue.body) ?? [];
  return pull !== void 0 && breaker !== void 0 ? [{ issue, pull, breaker, closer }] : [];
}
async function openMissing(forge, range, there) {
  for (const { pull, verdict } of range) {
    if (!pull || !verdict?.brokenBy || there.some((one) => one.pull === String(pull.number))) continue;
    const { brokenBy: by } = verdict;
    const waived = verdict.requirements.filter(({ counted, approvals }) => counted.length < approvals);
    const items = [...new Set(waived.map(({ item }) => item.item))];
    const mark = `<!-- posthog-policy break-glass ${pull.number} by ${by.accountId} -->`;
    const text = `${code(by.login)} let #${pull.number} through without the approvals of ${list(items.map(code))}: ${prose(by.reason)}`;
    const demand = `Another owner than ${code(by.login)} must look at it, and close this issue.`;
    await forge.createIssue(`Break-glass in #${pull.number} by ${show(by.login)}`, `${mark}
${text}

${demand}
`);
  }
}
async function checkCloser(forge, { issue, pull, breaker }, shape) {
  const closer = await forge.closerOf(issue.number);
  const fault = faultOf(closer, breaker, shape);
  const [text = ""] = issue.body.trimEnd().split(again);
  if (fault !== void 0) return forge.updateIssue(issue.number, `${text}${again}${fault}
`, "open");
  const seen = `<!-- posthog-policy break-glass ${pull} by ${breaker}, closed by ${closer?.id} -->`;
  await forge.updateIssue(issue.number, `${text.replace(markShape, seen)}
`, "closed");
}
function faultOf(closer, breaker, shape) {
  if (!closer) return "nobody can tell who closed it.";
  if (String(closer.id) === breaker) return `${code(closer.login)} closed it, whose break-glass it was.`;
  const person = personOf(shape, closer);
  if (person && isSubject(shape, person.email, "owner")) return void 0;
  return `${code(closer.login)} closed it, who is no owner in the policy.`;
}

// src/app/apply/follow-up-issue.ts
async function keepFollowUp({ run, forge }, folder, applied, telling) {
  const { verdict, results, reason: reason2, organization } = applied;
  if (organization === "") return;
  const open = results.filter(({ outcome }) => outcome !== "applied");
  const digest = hashOf({
    open: open.map(({ change: { item }, outcome }) => ({ item, outcome })),
    reason: reason2 ?? null
  });
  const key = policyKey(run, organization, folder);
  const issue = {
    marker: markerOf(run, { kind: "follow-up", key, sha: run.sha, digest, state: "open" }),
    title: `Apply could not do everything that was merged in ${show(folder)}`,
    differs: verdict === "waiting" ? void 0 : verdict === "partly-applied" || verdict === "stopped"
  };
  await keepIssue(
    forge,
    issue,
    (detail) => paragraphs(telling(detail), issue.differs === true && "The next apply that does everything closes this issue.")
  );
}

// src/core/tool.ts
var toolVersion = "0.1.0";

// src/report/apply-json.ts
function applyJson({ verdict, commit, planDigest, reason: reason2, left, revert, results, found }) {
  const report = {
    version: "apply-v1",
    verdict,
    commit,
    planDigest: planDigest || null,
    reason: reason2 ?? null,
    leftAlone: left,
    revert: revert ?? null,
    results: results.map(resultJson),
    foundInPlace: found.map(({ item, operation, intendedBy }) => ({ item, operation, intendedBy }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function resultJson({
  change,
  outcome,
  reason: reason2,
  request: request2
}) {
  return {
    item: change.item,
    operation: change.operation,
    outcome,
    reason: reason2,
    changeRequest: request2 ? { id: request2.id, page: request2.page } : null,
    fields: change.fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null }))
  };
}

// src/report/evidence-json.ts
function evidenceJson(evidence) {
  const { merges, results } = evidence;
  const isEnded = evidence.state === "ended";
  const json = {
    version: "evidence-v1",
    tool: toolVersion,
    state: evidence.state,
    policyPath: evidence.policyPath,
    run: evidence.runUrl,
    runId: evidence.runId,
    attempt: evidence.attempt,
    startedBy: evidence.startedBy,
    keyOwner: evidence.keyOwner ?? null,
    began: evidence.began,
    ended: isEnded ? evidence.ended : null,
    commit: evidence.commit,
    lastApplied: evidence.lastApplied ?? null,
    verdict: isEnded ? evidence.verdict : null,
    reason: isEnded && evidence.reason || null,
    planDigest: evidence.planDigest || null,
    leftAlone: evidence.left,
    revert: evidence.revert ?? null,
    merges: merges.map(mergeJson),
    settled: isEnded ? evidence.settled : [],
    results: [
      ...results.map((result) => ({ ...inPlan(result), writes: result.sent ?? [], intendedBy: null })),
      ...isEnded ? evidence.found.map(foundJson) : evidence.intended.map(intentJson)
    ]
  };
  return `${JSON.stringify(json, null, 2)}
`;
}
function intentJson(change) {
  return { ...inPlan({ change, outcome: "intended", reason: "" }), writes: [], intendedBy: null };
}
function inPlan(result) {
  return { ...resultJson(result), planned: writesJson(result.change), goesWith: result.change.goesWith ?? null };
}
function foundJson({ item, operation, fields, intendedBy }) {
  const unsaid = { reason: "", changeRequest: null, planned: [], goesWith: null, writes: [] };
  return { item, operation, outcome: "found-in-place", ...unsaid, fields, intendedBy };
}
function mergeJson({ commit, pull, verdict, digest }) {
  return {
    commit,
    policyDigest: digest,
    pullRequest: pull ? { number: pull.number, url: pull.url, author: pull.author?.login ?? null } : null,
    verdict: verdict?.state ?? null,
    approvals: approvalsOf(verdict),
    breakGlass: brokenBy(verdict)
  };
}
function brokenBy(verdict) {
  if (!verdict?.brokenBy) return null;
  const { login, email, reason: reason2 } = verdict.brokenBy;
  return { login, email, reason: reason2 };
}
function approvalsOf(verdict) {
  return (verdict?.requirements ?? []).flatMap(
    ({ rule, item, counted }) => counted.map(({ login, email }) => ({ item: item.item, hash: item.hash, rule, login, email }))
  );
}

// src/app/apply/keep-evidence.ts
function keepEvidence({ run, forge, now }, { folder, proof, revert }) {
  const { evidenceBranch: branch } = proof;
  const began = now();
  const name = evidenceName(began, runName(run));
  const grounds = ({ planDigest, left, from, range, keyOwner }) => ({
    policyPath: folder,
    runUrl: run.url,
    runId: run.id,
    attempt: run.attempt,
    startedBy: run.startedBy,
    began,
    keyOwner,
    commit: run.sha,
    planDigest,
    left,
    revert,
    lastApplied: from,
    merges: range.map(({ commit, pull, verdict, step }) => ({ commit, pull, verdict, digest: step.digest }))
  });
  let done = [];
  function soFar(intended, results) {
    const again2 = new Set([...intended, ...results.map(({ change }) => change)].map(({ item }) => item));
    return [...done.filter(({ change }) => !again2.has(change.item)), ...results];
  }
  async function write(evidence, conceal) {
    if (branch === "") return;
    const message = `Evidence of ${run.url}: ${evidence.state}`;
    await forge.filesOn(branch).write(`${evidenceFolder(folder)}/${name}`, conceal(evidenceJson(evidence)), message);
  }
  return {
    proof,
    name,
    async begin(basis, intended, results) {
      try {
        const begun = { ...grounds(basis), intended, results: soFar(intended, results) };
        await write({ state: "begun", ...begun }, basis.conceal);
        return void 0;
      } catch (error) {
        if (!(error instanceof UserError || error instanceof RemoteError)) throw error;
        return `What is to be written could not be put on the evidence branch first: ${error.message} ${error.remedy}`;
      }
    },
    goOn(results) {
      done = results;
    },
    end(applied) {
      const { verdict, results, found, reason: reason2, settled } = applied;
      const outcome = { verdict, results, found, settled, ...reason2 !== void 0 && { reason: reason2 } };
      return { state: "ended", ...grounds(applied), ended: now(), ...outcome };
    },
    write
  };
}

// src/resources/flag/requests.ts
var request = object({ id: string, resource_id: optional(string) });
async function openRequests(posthog, project) {
  const query = "state=pending,approved&resource_type=feature_flag";
  try {
    const open = await posthog.list(`/api/projects/${project}/change_requests/?${query}`, request, ({ id }) => id);
    return new Map(open.map(({ id, resource_id: flag = "" }) => [flag, id]));
  } catch (error) {
    if (error instanceof RemoteError && hasNone(error)) return /* @__PURE__ */ new Map();
    throw error;
  }
}
function requestPage({ host }, project, id) {
  return `${host}/project/${project}/approvals/${encodeURIComponent(id)}`;
}
function hasNone({ failure: { status, detail } }) {
  return status === 402 || status === 404 || status === 403 && /does not support personal API key/i.test(detail);
}

// src/plan/risk/lasting.ts
function touchesOf(merges, item) {
  const touches = [];
  let name = item;
  for (const merge of merges.toReversed()) {
    const change = merge.step.changes.find((one) => one.item === name);
    if (!change) continue;
    const later = touches.map((one) => one.change.value);
    touches.unshift({ merge, change, lasts: lastsThrough(change, later) });
    name = change.was ?? name;
  }
  return touches;
}
function lastsThrough({ before, value: made }, later) {
  if (!isObject(made)) return later.every((now) => equalJson(now, made));
  const was = isObject(before) ? before : {};
  const changed = Object.keys({ ...was, ...made }).filter((field) => !equalJson(was[field], made[field]));
  return changed.some((field) => later.every((now) => isObject(now) && holds(now[field], was[field], made[field])));
}
function holds(now, was, made) {
  if (equalJson(now, made)) return true;
  const isPlural = [now, made].every((one) => typeof one === "object" && one !== null);
  return isPlural && !equalJson(now, was);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !isList(value);
}

// src/app/apply/gate-trail.ts
function followGate(repository, from, folder) {
  const approved = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Map();
  async function isAsApproved(key, commit) {
    const reading = await readStep(repository, approved.get(key) ?? from, commit, folder);
    if (reading.state !== "read") return reading.state === "untouched";
    return !partsOf(reading.step.items).includes(key);
  }
  return {
    isSound: () => open.size === 0,
    async follow(merged) {
      const counts = open.size === 0 && isApproved(merged.verdict);
      for (const key of partsOf(merged.step.items)) {
        if (counts) approved.set(key, merged.commit);
        else open.set(key, merged);
      }
      for (const key of [...open.keys()]) if (await isAsApproved(key, merged.commit)) open.delete(key);
    },
    why() {
      const [first] = open;
      if (!first) return void 0;
      const [key, { commit, pull }] = first;
      const others = open.size > 1 ? ` and ${open.size - 1} more` : "";
      const who = pull ? `#${pull.number}` : `The commit ${short(commit)}`;
      const heal = pull ? "An approval given now still counts; else take" : "Take";
      return `${who} changed ${show(key)}${others} without approval, and the review itself rests on that. ${heal} it back by pull request, then run apply again.`;
    }
  };
}
function isApproved(verdict) {
  if (!verdict || verdict.state === "refused") return false;
  return verdict.requirements.every(({ item, satisfied }) => satisfied || isEntry(item.item));
}
function isEntry(item) {
  return !item.startsWith("policy_gate/") && item !== "pipeline" && item !== "change";
}
function partsOf(items) {
  return items.flatMap(({ item, value }) => {
    if (item.startsWith("policy_gate/")) return [item.slice("policy_gate/".length)];
    if (item !== "pipeline" || !isList(value)) return [];
    return value.flatMap((file) => isRecord(file) && typeof file.path === "string" ? [file.path] : []);
  });
}

// src/app/apply/merge-groups.ts
async function readGroups({ repository, forge, branch }, from, to) {
  const all = [];
  for (const commit of await repository.firstParents(from, to)) {
    const pull = pullOf(await forge.pullsOf(commit), commit, branch);
    const before = all.at(-1);
    if (before?.pull && before.pull.number === pull?.number) all[all.length - 1] = { ...before, last: commit };
    else all.push({ first: commit, last: commit, pull });
  }
  return all;
}
function pullOf(pulls, commit, branch) {
  const merged = pulls.filter((one) => one.merged && one.baseBranch === branch);
  return merged.find(({ mergeCommit }) => mergeCommit === commit) ?? merged[0];
}
async function isAsProposed(repository, { last, pull }, base, folder) {
  if (!pull) return false;
  try {
    const merged = await repository.merge(base, pull.head);
    return "tree" in merged && (await readStep(repository, merged.tree, last, folder)).state === "untouched";
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

// src/app/apply/apply-range.ts
async function readRange(sources, from, to) {
  const { repository, folder } = sources;
  const merged = [];
  const gate = followGate(repository, from, folder);
  let waiting = [];
  let fault;
  for (const group of await readGroups(sources, from, to)) {
    const base = await repository.parent(waiting[0]?.first ?? group.first) ?? from;
    const reading = await readOrWait(repository, base, group.last, folder);
    if (!(reading instanceof UserError) && reading.state !== "read") {
      waiting = [];
      continue;
    }
    const together = [...waiting, await prove(sources, group, from)];
    if (reading instanceof UserError) {
      waiting = together;
      fault = reading;
      continue;
    }
    waiting = [];
    const pulls = together.flatMap(({ pull: pull2 }) => pull2 ?? []);
    const pull = pulls.length === together.length ? pulls.at(-1) : void 0;
    const verdict = pull && await judgePull(sources, pull, base, reading.step, pulls.slice(0, -1));
    const mistaken = together.find((one2) => one2.mistaken)?.mistaken;
    const one = { commit: group.last, pull, mistaken, step: reading.step, verdict };
    merged.push({ ...one, isSound: gate.isSound() });
    await gate.follow(one);
  }
  if (waiting.length > 0 && fault) throw fault;
  return { merged, openGate: gate.why() };
}
async function prove({ repository, folder }, group, from) {
  const { first, pull } = group;
  const isIt = pull && await isAsProposed(repository, group, await repository.parent(first) ?? from, folder);
  return isIt ? { ...group, mistaken: void 0 } : { ...group, pull: void 0, mistaken: pull };
}
async function readOrWait(repository, base, last, folder) {
  try {
    return await readStep(repository, base, last, folder);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
function unapproved(range, item, facts) {
  const touches = touchesOf(range, item);
  for (const { merge, change, lasts } of touches) {
    const { commit, pull, mistaken, verdict, isSound } = merge;
    if (!pull || !verdict) {
      const stray = mistaken ? `holds something else than #${mistaken.number}` : "reached the branch without a pull request";
      return `The commit ${short(commit)} ${stray}. Take it back by pull request; then propose it again, and have it approved.`;
    }
    const isAsked = ({ item: { item: asked2 } }) => !isEntry(asked2) || lasts && asked2 === change.item;
    const asked = verdict.requirements.filter(isAsked);
    if (verdict.state === "refused" && (asked.length > 0 || lasts)) return `#${pull.number}: ${verdict.sentence}`;
    const open = asked.find(({ satisfied }) => !satisfied);
    if (open) {
      return `#${pull.number} was merged without the approval that ${open.rule} asks for. An approval given now still counts: then run apply again.`;
    }
    if (!isSound && asked.length > 0)
      return `#${pull.number} was approved under rules that nobody had approved. Settle these first: then run apply again.`;
  }
  const uncovered = facts.find(
    (fact) => !touches.some(({ merge, change, lasts }) => lasts && covers(merge.step, change.item, fact))
  );
  if (uncovered === void 0) return void 0;
  return `Written over what is live now, this would mean ${uncovered}, which nobody approved. Adopt the live value by pull request and change it from there, with the approval that it needs; or set the live value back in PostHog.`;
}
function covers({ items }, item, fact) {
  return items.some((one) => one.item === item && one.facts.some(({ name }) => name === fact));
}

// src/app/apply/revert.ts
function revertOf({ drift, items, reason: reason2 }, event) {
  const named = [...new Set(items.split(/\r?\n/).flatMap((line) => line.trim() || []))];
  if (drift !== "revert") {
    if (named.length === 0) return void 0;
    throw new UserError('The input items names what to undo, but drift is "leave".', "Set drift to revert.");
  }
  if (event !== "workflow_dispatch") {
    throw new UserError(
      'The input drift is "revert", and nobody started this run by hand.',
      "Give it as an input of workflow_dispatch only."
    );
  }
  if (named.length === 0) {
    throw new UserError(
      'The input drift is "revert", and items is empty.',
      "Name what to undo, one item a line and as drift prints them."
    );
  }
  return { items: named, reason: reason2.trim() };
}
function beyondRevert({ kind, operation, origin, fields, wanted }) {
  if (kind !== "feature_flag") return void 0;
  const undone = fields.filter((field) => field.origin === "drift");
  const isBack = operation === "create" && origin === "drift" && wanted?.active === true;
  if (isBack || undone.some(({ field, live, wanted: value }) => field === "active" && live === false && value === true)) {
    return "Somebody switched it off in PostHog, and no run turns it on again by itself. Take it over as it is by pull request; then turn it on by another one, with the approval that it needs.";
  }
  if (undone.some(({ field, live }) => field === "rollout" && isList(live ?? null))) {
    return "Its live conditions never stood in the policy, and would be lost. Take them over by pull request and change them from there, or remove them in PostHog.";
  }
  return void 0;
}

// src/app/apply/decide.ts
function decide(change, range, limits) {
  const owner = change.handle?.owner;
  if (change.conflict && owner && isOwned(change, owner.fields)) {
    return {
      outcome: "conflict",
      reason: `It belongs to ${owner.name} in PostHog. End that first and run apply again, or take this change back by pull request.`
    };
  }
  if (change.conflict) {
    const at = change.at ? ` (${change.at.file}:${change.at.start.line})` : "";
    return {
      outcome: "conflict",
      reason: `Adopt the live value by pull request${at}, or set it back in PostHog and run apply again.`
    };
  }
  const reason2 = beyondRevert(change) ?? unapproved(
    range,
    change.item,
    change.facts.map(({ name }) => name).filter((name) => limits.some(({ shape }) => approvalRules(shape, change.item, name).length > 0))
  );
  return reason2 === void 0 ? { outcome: "applied", reason: "" } : { outcome: "needs-approval", reason: reason2 };
}
function isOwned({ operation, fields }, owned) {
  return operation === "delete" || fields.some(({ field, conflict }) => conflict && owned.includes(field));
}

// src/app/apply/in-turn.ts
async function inTurn(things, waits, atOnce2, work) {
  const waiting = new Set(things);
  const undone = new Set(things);
  const underWay = /* @__PURE__ */ new Map();
  let goesOn = true;
  async function perform2(thing) {
    if (await work(thing)) undone.delete(thing);
    else goesOn = false;
    return thing;
  }
  try {
    for (; ; ) {
      for (const thing of waiting) {
        if (!goesOn || underWay.size === atOnce2) break;
        if (waits.get(thing)?.isDisjointFrom(undone) === false) continue;
        waiting.delete(thing);
        underWay.set(thing, perform2(thing));
      }
      if (underWay.size === 0) return;
      underWay.delete(await Promise.race(underWay.values()));
    }
  } finally {
    await Promise.allSettled(underWay.values());
  }
}

// src/app/apply/share-answers.ts
function shareAnswers(ask) {
  let underWay = Promise.resolve();
  let next;
  function begin() {
    next = void 0;
    const answer = ask();
    underWay = answer;
    return answer;
  }
  return () => {
    next ??= underWay.then(begin, begin);
    return next;
  };
}

// src/resources/perform.ts
async function perform(resource, change, posthog, scope) {
  for (const one of resource.writes(change, scope)) await send(one, posthog, scope.names);
  const waiting = resource.awaits?.(change);
  if (waiting) throw waiting;
}
async function send(step, posthog, names) {
  const { method, path, instead } = step;
  try {
    await step.run((body, decode) => posthog.send(method, names.filled(path), body, decode));
  } catch (error) {
    if (!instead || !isRefusal(error, instead)) throw error;
    for (const other of instead.writes) await send(other, posthog, names);
  }
}

// src/app/apply/held-flags.ts
async function heldFlags(changes, scope) {
  const flags = changes.filter(({ kind, handle }) => kind === "feature_flag" && handle !== void 0);
  const byProject = [...Map.groupBy(flags, projectName)];
  return (await Promise.all(byProject.map(([alias, ours2]) => heldIn(scope, alias, ours2)))).flat();
}
function changeRequest({ posthog, names }, change, id) {
  const project = Number(names.project(projectName(change)).id);
  return { id, project, page: requestPage(posthog, project, id) };
}
async function heldIn(scope, alias, changes) {
  try {
    const open = await openRequests(scope.posthog, Number(scope.names.project(alias).id));
    return changes.flatMap((change) => {
      const id = open.get(change.handle?.id ?? "");
      return id === void 0 ? [] : [{ change, outcome: "waiting", reason, request: changeRequest(scope, change, id) }];
    });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    if (error.failure.status === 403 && await lacksApprovals(scope)) return [];
    const why = `Whether a change request about this flag is open could not be read, so nothing was written to it. ${error.message} ${error.remedy}`;
    return changes.map((change) => ({ change, outcome: "failed", reason: why }));
  }
}
var reason = "A change request about this flag is open in PostHog, and any write to the flag would make it void. Approve or end it there, then run again.";
async function lacksApprovals({ posthog, organization }) {
  const { features } = await readAccessSettings(posthog, organization);
  return features !== void 0 && !features.has("approvals");
}
function projectName({ key }) {
  return key.slice(0, key.indexOf("/"));
}

// src/app/apply/read-back.ts
async function hasTaken(change, resource, scope) {
  const fresh = await refreshed(scope);
  const reading = await readKind(resource, fresh);
  return reading.state === "read" && isThere(change, reading.entries);
}
async function refreshed(scope) {
  const { posthog, organization, policies } = scope;
  return { ...scope, names: new Names(await readDirectory(posthog, organization, policies), policies) };
}
async function readBack(results, kinds, scope) {
  const touched = new Set(results.flatMap(({ change, outcome }) => outcome === "applied" ? [change.kind] : []));
  if (touched.size === 0) return [...results];
  const live = await readTouched(
    kinds.filter(({ kind }) => touched.has(kind)),
    scope
  );
  return results.map((result) => {
    if (result.outcome !== "applied") return result;
    const reading = live.get(result.change.kind);
    if (reading?.state !== "read")
      return {
        ...result,
        outcome: "did-not-take",
        reason: `It was written, but could not be read back: ${reading?.state === "unreadable" ? reading.reason : "not read"}`
      };
    if (isThere(result.change, reading.entries)) return result;
    return {
      ...result,
      outcome: "did-not-take",
      reason: "PostHog answered that all is well, but still shows something else. Run drift to see what."
    };
  });
}
async function readTouched(kinds, scope) {
  try {
    const fresh = await refreshed(scope);
    return new Map(
      await Promise.all(kinds.map(async (resource) => [resource.kind, await readKind(resource, fresh)]))
    );
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof UserError)) throw error;
    const reason2 = `${error.message} ${error.remedy}`;
    return new Map(kinds.map(({ kind }) => [kind, { state: "unreadable", reason: reason2 }]));
  }
}
function isThere({ key, operation, fields }, entries) {
  const entry = entries.find((one) => one.key === key);
  if (operation === "delete") return entry === void 0;
  return entry !== void 0 && fields.every(({ field, wanted }) => equalJson(entry.spec[field], wanted));
}

// src/app/apply/recording.ts
function recording(posthog, { listed, sent, filled, now }) {
  let open = listed;
  return {
    host: posthog.host,
    perMinute: posthog.perMinute,
    // What counts on must not be copied.
    get requests() {
      return posthog.requests;
    },
    get waitedMs() {
      return posthog.waitedMs;
    },
    get: (path, decode) => posthog.get(path, decode),
    ask: (path, question, decode) => posthog.ask(path, question, decode),
    list: (path, decode, idOf) => posthog.list(path, decode, idOf),
    sleep: (ms) => posthog.sleep(ms),
    ready: () => posthog.ready(),
    async send(method, path, body, decode) {
      const [next, ...rest] = open;
      if (!next || !isListed({ method, path, body }, { ...next, path: filled(next.path) })) {
        throw new Bug(`${method} ${path} is not the write that was listed next, so it was not sent`);
      }
      open = rest;
      const at = now();
      let status = 0;
      try {
        return await posthog.send(method, path, body, decode, (accepted) => {
          status = accepted;
        });
      } catch (error) {
        if (error instanceof RemoteError) status = error.failure.status;
        open = afterRefusal(next, rest, error);
        throw error;
      } finally {
        sent.push({ method, path, status, at });
      }
    }
  };
}
function isListed({ method, path, body }, listed) {
  const members = isRecord(body) ? Object.keys(body) : [];
  const isSame = members.length === listed.fields.length && members.every((member) => listed.fields.includes(member));
  return method === listed.method && path === listed.path && isSame;
}
function afterRefusal({ instead }, rest, error) {
  if (error instanceof RemoteError && error.failure.ambiguous === true) return rest;
  return instead && isRefusal(error, instead) ? [...instead.writes, ...rest] : [];
}

// src/app/apply/write-change.ts
async function writeChange(change, { posthog, scope, now }) {
  const sent = [];
  try {
    const filled = (path) => scope.names.filled(path);
    const recorded = recording(posthog, { listed: change.writes ?? [], sent, filled, now });
    await perform(resourceOf(change), change, recorded, scope);
    return { change, outcome: "applied", reason: "", sent };
  } catch (error) {
    return { ...await settle(change, error, scope), sent };
  }
}
async function settle(change, error, scope) {
  if (error instanceof Waiting) return { change, outcome: "waiting", reason: sentenceOf(error) };
  if (!(error instanceof RemoteError)) return { change, outcome: "failed", reason: sentenceOf(error) };
  if (error.failure.ambiguous === true) {
    const taken = await takenYet(change, scope);
    if (taken === "yes") return { change, outcome: "applied", reason: "" };
    if (taken === "unknown")
      return {
        change,
        outcome: "failed",
        reason: `${error.message} Whether it took effect could not be read either. The next run settles it.`
      };
  }
  if (error.failure.code === "conflict") {
    return {
      change,
      outcome: "conflict",
      reason: `${error.failure.detail} Run drift to see it, then adopt it or set it back.`
    };
  }
  if (held.has(error.failure.code ?? "")) {
    const { detail, remedy, changeRequest: id } = error.failure;
    const waiting = { change, outcome: "waiting", reason: `${detail} ${remedy}` };
    return id === void 0 ? waiting : { ...waiting, request: changeRequest(scope, change, id) };
  }
  return { change, outcome: "failed", reason: sentenceOf(error) };
}
var held = /* @__PURE__ */ new Set(["approval_required", "change_request_pending"]);
async function takenYet(change, scope) {
  try {
    return await hasTaken(change, resourceOf(change), scope) ? "yes" : "no";
  } catch (error) {
    if (error instanceof RemoteError || error instanceof UserError) return "unknown";
    throw error;
  }
}
function sentenceOf(error) {
  if (error instanceof UserError || error instanceof RemoteError) return `${error.message} ${error.remedy}`;
  return `This is a bug in posthog-policy: ${error instanceof Error ? error.message : String(error)}. Please report it.`;
}
function resourceOf({ kind }) {
  const resource = resources.find((one) => one.kind === kind);
  if (resource) return resource;
  throw new Bug(`there is no resource for the kind ${kind}`);
}

// src/app/apply/execute.ts
var atOnce = 8;
async function execute(changes, stopped2, run) {
  const results = /* @__PURE__ */ new Map();
  const missing = new Map(stopped2.map((one) => [one.change.item, one]));
  const progress = { missing, done: [], blocks: [], halt: void 0 };
  const askToStop = shareAnswers(() => reasonToStop(run));
  function keep(result) {
    const { change, outcome, reason: reason2 } = result;
    results.set(change, result);
    if (outcome === "applied") progress.done.push(change);
    else missing.set(change.item, result);
    run.log(`${outcome}: ${change.item}${reason2 ? ` (${reason2})` : ""}`);
    return outcome === "applied";
  }
  async function perform2(change) {
    const early = withoutWrite(change, progress);
    if (early) return keep(early);
    await run.posthog.ready();
    const reason2 = await askToStop();
    progress.halt ??= reason2;
    return keep(withoutWrite(change, progress) ?? await writeChange(change, run));
  }
  function endWithoutWrite(left2) {
    const ended = left2.flatMap((change) => withoutWrite(change, progress) ?? []);
    for (const result of ended) keep(result);
    return ended.length === 0 ? left2 : endWithoutWrite(left2.filter((change) => !results.has(change)));
  }
  let [left, proven] = [changes, missing.size];
  for (; ; ) {
    left = endWithoutWrite(left);
    if (left.length === 0) break;
    if (missing.size > proven) {
      proven = missing.size;
      const { cleared, blocks } = run.guard.prove(left, progress.done);
      progress.blocks = blocks;
      left = [...cleared, ...left.filter((change) => !cleared.includes(change))];
    } else {
      await inTurn(left, run.guard.waits(left, progress.done), atOnce, perform2);
      left = left.filter((change) => !results.has(change));
    }
  }
  return changes.map((change) => known(results.get(change), `what became of ${change.item}`));
}
function blockedResult(change, blocks) {
  const block = blocks.find(({ items }) => items.includes(change.item));
  if (!block) return { change, outcome: "not-tried", reason: "It needs what a guardrail stopped." };
  const { guardrail, sentence, remedy } = block;
  const wayOut = remedy ?? 'If that is meant, allow it this once in the policy, under "guardrails".';
  return { change, outcome: "blocked", reason: `${capital(sentence)} (\`${guardrail}\`). ${wayOut}`, block };
}
async function reasonToStop({ stop }) {
  try {
    return await stop();
  } catch (error) {
    return `Whether this is still the newest commit could not be read: ${sentenceOf(error)}`;
  }
}
function withoutWrite(change, { missing, done, blocks, halt }) {
  const isGone = change.operation === "delete" && done.some((one) => fallsWith(change, one));
  if (isGone) return { change, outcome: "applied", reason: "" };
  if (blocks.some(({ items }) => items.includes(change.item))) return blockedResult(change, blocks);
  if (halt !== void 0) return { change, outcome: "not-tried", reason: halt };
  const kept = [...missing.values()].find((one) => fallsWith(one.change, change));
  if (kept)
    return { change, outcome: "not-tried", reason: `It would take ${kept.change.item} along, which is stopped.` };
  const needed = change.needs.find((item) => missing.has(item));
  if (needed === void 0) return void 0;
  return missing.get(needed)?.outcome === "waiting" ? { change, outcome: "waiting", reason: `It needs ${needed}, which waits itself.` } : { change, outcome: "not-tried", reason: `It needs ${needed}, which is not there.` };
}

// src/app/apply/found-in-place.ts
function foundInPlace(cutOff, live) {
  const seen = /* @__PURE__ */ new Set();
  const found = [];
  const settled = [];
  for (const { run, intents } of cutOff) {
    for (const intent of intents) {
      if (seen.has(intent.item)) continue;
      seen.add(intent.item);
      if (isLive(intent, live)) found.push({ ...intent, intendedBy: run });
    }
    settled.push({ run, unread: unreadOf(intents, live) });
  }
  return { found, settled };
}
function isLive({ item, operation, fields }, live) {
  const kind = kindOf(item);
  const reading = [...live].find(([one]) => one === kind)?.[1];
  if (reading?.state !== "read") return false;
  const entry = reading.entries.find(({ key }) => isMeant(`${kind}/${key}`, item));
  if (operation === "delete") return entry === void 0;
  return entry !== void 0 && fields.every(({ field, wanted }) => equalJson(entry.spec[field] ?? null, wanted));
}
var nobody = /* @__PURE__ */ new Set();
function isMeant(found, meant) {
  return found === meant || maskEmails(found, nobody) === meant;
}
function unreadOf(intents, live) {
  const meant = new Set(intents.map(({ item }) => kindOf(item)));
  return [...live].flatMap(([kind, { state }]) => meant.has(kind) && state !== "read" ? [kind] : []);
}

// src/app/apply/may-start.ts
function mayStart(run, shape) {
  const { event, attempt, startedBy, actorId } = run;
  if (event !== "workflow_dispatch" && attempt < 2) return void 0;
  const login = startedBy.toLowerCase();
  const person = reviewers(shape).find(
    (one) => actorId === 0 ? one.login.toLowerCase() === login : one.accountId === actorId
  );
  if (person && isSubject(shape, person.email, "admin")) return void 0;
  const what = attempt < 2 ? "started" : "repeated";
  return `This run was ${what} by hand by "${show(startedBy)}", who is no admin of the policy. An admin can do it, or the next merge.`;
}

// src/app/apply/switched-off.ts
var pageSize = 100;
async function switchedOff(changes, sources) {
  const turned = (await Promise.all(changes.map((change) => turnedOn(change, sources)))).flat();
  if (turned.length === 0) return [];
  const keyOwner = (await sources.keyOwner()).toLowerCase();
  return (await Promise.all(turned.map((one) => judge(one, sources.scope, keyOwner)))).flat();
}
async function turnedOn(change, { range, repository }) {
  const { kind, operation, key, fields } = change;
  const isOn = operation !== "delete" && fields.some(({ field, wanted }) => field === "active" && wanted === true);
  if (kind !== "feature_flag" || !isOn) return [];
  const merge = range.findLast(({ step }) => !isActive(step.base.shape, key) && isActive(step.head.shape, key));
  if (!merge) return [];
  const at = merge.pull?.mergedAt ?? (await repository.commit(merge.commit)).at;
  return [{ change, mergedAt: new Date(at).toISOString() }];
}
function isActive({ flags }, key) {
  const at = key.indexOf("/");
  return flags?.[key.slice(0, at)]?.[key.slice(at + 1)]?.active === true;
}
async function judge({ change, mergedAt }, scope, keyOwner) {
  try {
    const row = await lastSwitch(change, mergedAt, scope);
    const by = row?.by.email?.toLowerCase();
    if (!row || by === keyOwner) return [];
    const who = by === void 0 ? "PostHog itself" : `"${show(by)}"`;
    const did = change.operation === "create" ? "deleted it" : "switched it off";
    const reason2 = `${who} ${did} in PostHog after this was merged, and no run turns it on again by itself. Take this back by pull request; then turn it on by another one, with the approval that it needs.`;
    return [{ change, outcome: "conflict", reason: reason2 }];
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const reason2 = `Whether somebody switched it off since this was merged could not be read, so it stays off. ${error.message} ${error.remedy}`;
    return [{ change, outcome: "failed", reason: reason2 }];
  }
}
async function lastSwitch(change, since, { posthog, names }) {
  const path = flagHistory.own?.(change, names)?.entry;
  for (let page = 1; path !== void 0; page += 1) {
    const { rows, isLast } = await readActivity(posthog, `${path}?limit=${pageSize}&page=${page}`);
    const found = rows.find((row) => row.at < since || isOff(row, change));
    if (found || isLast) return found && found.at >= since ? found : void 0;
  }
  return void 0;
}
function isOff(row, change) {
  if (change.operation === "create") return flagHistory.presence(row, change) === "gone";
  return stepOf(row, ["active"])?.after === false;
}

// src/app/apply/apply-policy.ts
async function applyPolicy(ports, folder, revert, evidence) {
  const { run, forge, repository, posthog, job, today } = ports;
  const late = await superseded(ports);
  if (late !== void 0) return nothing(run, "superseded", late);
  const head = await loadExisting(repository, run.sha, folder, "the merged commit");
  const { commit: from, isCutShort, cutOff } = await lastApplied(ports, run.sha, folder, evidence.proof, evidence.name);
  const before = from === void 0 ? void 0 : await loadAt(repository, from, folder, "the last applied commit");
  const refused = isCutShort ? lostTrail : mayStart(run, activeOn((before ?? head).shape, today));
  if (refused !== void 0) return nothing(run, "stopped", refused);
  const { merged: range, openGate } = from === void 0 || !before ? { merged: [], openGate: void 0 } : await readRange({ repository, forge, folder, today: ports.today, branch: run.defaultBranch }, from, run.sha);
  const merged = range.flatMap(({ step }) => [step.base, step.head]);
  const written = { lastApplied: before, merged, base: head, head };
  const sides = before ? sidesInForce(written, today) : written;
  const { scope, live } = await readSnapshot(posthog, policiesOf(sides));
  const limits = before ? [before, head] : [head];
  const plan = buildPlan({ ...sides, limits }, live, resources);
  const unread = unreadIn(plan);
  const past = foundInPlace(cutOff, live);
  const { mayName, conceal } = discretionOf(run, [...limits, ...merged]);
  if (!before) return { ...bootstrap(run, plan, unread), ...past, organization: scope.organization, conceal };
  const undone = revert?.items ?? [];
  const found = dueChanges(plan.changes, limits, resources, undone);
  const { changes, gaps } = await attributeChanges(scope, found, mayName);
  const recall = recallFrom(forge, evidence.proof, folder);
  const due = withWrites(await withDeletedFlags(changes, scope, recall), resources, scope);
  const left = leftAlone(plan.changes, undone);
  const sources = { scope, repository, range, keyOwner: () => readKeyOwner(posthog) };
  const { free, unfit } = await judged(due, limits, sources);
  const exceptions2 = openGate === void 0 ? head : before;
  const grounds = { changes: free, posthog, scope, live, limits, exceptions: exceptions2, today, job };
  const keyOwner = free.length === 0 ? void 0 : await readKeyOwner(posthog);
  const guard = keyOwner === void 0 ? letsAllPass : await openGuard({ ...grounds, keyOwner });
  const { cleared, blocks } = guard.prove(free);
  const stoppedBefore = [...unfit, ...held2(free, cleared, blocks)];
  const about = { organization: scope.organization, planDigest: plan.digest, left };
  const basis = { ...about, from, range, keyOwner, settled: past.settled, conceal };
  const unwritten = cleared.length === 0 ? void 0 : await evidence.begin(basis, cleared, stoppedBefore);
  const tried = await execute(cleared, stoppedBefore, {
    posthog,
    scope,
    guard,
    now: ports.now,
    stop: async () => unwritten ?? stopped(ports),
    log: (line) => job.log(conceal(line))
  });
  const results = [...stoppedBefore, ...await readBack(tried, resources, scope)];
  const reason2 = [openGate, ...unread].filter((one) => one !== void 0).join(" ");
  const verdict = verdictOf(results, reason2 !== "");
  return {
    ...basis,
    verdict,
    results,
    found: past.found,
    gaps,
    // What was applied once stays the third side of every comparison, whatever a later run of the same commit cannot do.
    isOutcome: from !== run.sha || verdict === "applied" || verdict === "nothing-to-do",
    ...reason2 !== "" && { reason: reason2 }
  };
}
function unreadIn({ unplanned }) {
  return unplanned.filter(({ because }) => because === "unread").map((one) => `${one.kind} could not be read: ${one.reason}`);
}
var self = object({ email: string });
async function readKeyOwner(posthog) {
  return (await posthog.get("/api/users/@me/", self)).email;
}
async function judged(due, limits, sources) {
  const decided = due.map((change) => ({ change, ...decide(change, sources.range, limits) }));
  const approved = decided.filter(({ outcome }) => outcome === "applied").map(({ change }) => change);
  const stoppedFlags = await Promise.all([heldFlags(approved, sources.scope), switchedOff(approved, sources)]);
  const unfit = firstOfEach([...decided.filter(({ outcome }) => outcome !== "applied"), ...stoppedFlags.flat()]);
  return { free: approved.filter((one) => !unfit.some(({ change }) => change === one)), unfit };
}
function firstOfEach(results) {
  return results.filter((result, index) => index === results.findIndex(({ change }) => change === result.change));
}
function held2(changes, cleared, blocks) {
  return changes.filter((change) => !cleared.includes(change)).map((change) => blockedResult(change, blocks));
}
async function stopped(ports) {
  if (ports.isCancelled()) return "The job was cancelled.";
  return superseded(ports);
}
async function superseded({ run, repository }) {
  const branch = `refs/heads/${run.defaultBranch}`;
  if (run.ref !== branch) return `This run is on ${run.ref}; apply only works on ${branch}.`;
  const tip = await repository.tip(run.defaultBranch);
  return tip === run.sha ? void 0 : `${run.defaultBranch} has moved on to ${tip.slice(0, 7)}; its own run applies everything.`;
}
var lostTrail = `none of the last ${longestSearch} commits is marked as applied, and the policy is older. See what keeps apply from going through, and mend it by pull request. Where nothing was ever applied, keep evidence on a branch (evidence-branch): its first run marks what is live.`;
function bootstrap(run, { changes, digest: planDigest }, unread) {
  if (changes.length === 0 && unread.length > 0)
    return { ...nothing(run, "stopped", unread.join(" ")), planDigest, isOutcome: true };
  if (changes.length === 0) return { ...nothing(run, "nothing-to-do"), planDigest, isOutcome: true };
  const reason2 = `no earlier apply is known, and live PostHog differs in ${list(changes.slice(0, 5).map(({ item }) => item))}${changes.length > 5 ? ` and ${changes.length - 5} more` : ""}. A first policy must say what is live now: correct it by pull request, then change it from there.`;
  return { ...nothing(run, "stopped", reason2), planDigest, isOutcome: true };
}
function nothing(run, verdict, reason2) {
  return {
    verdict,
    organization: "",
    results: [],
    found: [],
    settled: [],
    keyOwner: void 0,
    left: 0,
    gaps: [],
    planDigest: "",
    range: [],
    from: void 0,
    conceal: discretionOf(run, []).conceal,
    isOutcome: false,
    ...reason2 !== void 0 && { reason: reason2 }
  };
}
function verdictOf(results, isIncomplete) {
  const count = (wanted) => results.filter(({ outcome }) => outcome === wanted).length;
  const done = count("applied");
  if (done === results.length && !isIncomplete) return done === 0 ? "nothing-to-do" : "applied";
  if (done + count("waiting") === results.length && !isIncomplete) return "waiting";
  return done > 0 ? "partly-applied" : "stopped";
}

// src/app/apply/wait-for-approvals.ts
var pauseMs = 5e3;
async function applyAndWait(ports, folder, { minutes, revert }, evidence) {
  let applied = await applyPolicy(ports, folder, revert, evidence);
  let leftMs = minutes * 6e4;
  while (leftMs > 0) {
    const requests = applied.results.flatMap(({ request: request2 }) => request2 ?? []);
    if (requests.length === 0) break;
    ports.job.log(`Waiting for ${plural(requests.length, "change request")} in PostHog.`);
    leftMs = await untilOneSettles(ports, requests, leftMs);
    evidence.goOn(applied.results);
    if (leftMs > 0) applied = joined(applied, await applyPolicy(ports, folder, revert, evidence));
  }
  return applied;
}
async function untilOneSettles({ posthog, isCancelled }, requests, forMs) {
  const projects = [...new Set(requests.map(({ project }) => project))];
  for (let leftMs = forMs; leftMs > 0 && !isCancelled(); leftMs -= pauseMs) {
    const open = await Promise.all(projects.map((project) => openRequests(posthog, project)));
    const ids = new Set(open.flatMap((one) => [...one.values()]));
    if (requests.some(({ id }) => !ids.has(id))) return leftMs;
    await posthog.sleep(pauseMs);
  }
  return 0;
}
function joined(earlier, later) {
  if (later.verdict === "superseded") return earlier;
  const again2 = new Set(later.results.map(({ change }) => change.item));
  const done = earlier.results.filter(({ change }) => !again2.has(change.item)).map((result) => {
    const { change, request: request2, sent = [] } = result;
    return request2 ? { change, outcome: "applied", reason: "", sent } : result;
  });
  const results = [...done, ...later.results];
  const { planDigest, found, settled } = earlier;
  const keyOwner = later.keyOwner ?? earlier.keyOwner;
  return {
    ...later,
    results,
    planDigest,
    found,
    settled,
    keyOwner,
    verdict: verdictOf(results, later.reason !== void 0)
  };
}

// src/app/apply/apply-and-report.ts
async function applyAndReport(ports, { folder, proof, ...orders }, tell) {
  const { run, posthog, job } = ports;
  const { revert } = orders;
  const keeper = keepEvidence(ports, { folder, proof, revert });
  const applied = await applyAndWait(ports, folder, orders, keeper);
  const { verdict, results, found, gaps, left, planDigest, reason: reason2, conceal } = applied;
  const about = { commit: run.sha, usage: usageOf(posthog), runUrl: run.url, ...revert && { revert } };
  const report = { verdict, results, found, gaps, left, planDigest, ...reason2 !== void 0 && { reason: reason2 }, ...about };
  const hasMore = results.length > 0 && reason2 !== void 0;
  const sentence = conceal(hasMore ? `${applySentence(report)} ${reason2}` : applySentence(report));
  const telling = (detail) => conceal(paragraphs(applyMarkdown(report, detail), hasMore && prose(reason2 ?? "")));
  const evidence = keeper.end(applied);
  await tellAll(
    () => tell({ report, evidence, sentence, conceal }),
    // A cancelled job has seconds left, and GitHub wants its writes a second apart: what needs none comes first.
    () => summarize(job, telling),
    () => keeper.write(evidence, conceal),
    async () => warnOfNothing(ports, revert, applied),
    async () => warnOfNoProof(ports, proof),
    () => warnOfOpenBranch(ports, proof.evidenceBranch),
    () => inform(job, "The issue about a break-glass", () => watchBreakGlass(ports, folder, applied)),
    async () => {
      if (applied.isOutcome) await markCommit(ports, { folder, seal: proof.seal }, applied, sentence);
    },
    async () => {
      if (applied.isOutcome) await closeComments(ports, folder, applied, telling);
    },
    () => inform(job, "The issue", () => keepFollowUp(ports, folder, applied, telling))
  );
}
function warnOfNothing({ job }, revert, { results, conceal }) {
  const tried = new Set(results.map(({ change }) => change.item));
  for (const item of revert?.items ?? []) {
    if (!tried.has(item)) job.warn(conceal(`There is nothing to undo in "${show(item)}".`));
  }
}
function warnOfNoProof({ job }, { evidenceBranch, seal }) {
  if (evidenceBranch !== "" || seal) return;
  job.warn(
    'Whoever may push a branch can mark a commit as applied, and so have a rule that nobody approved taken for settled. Set seal-secret, or keep evidence on a branch: see "What was applied last" on the page of apply.'
  );
}
function isComplete({ verdict }) {
  return verdict === "applied" || verdict === "nothing-to-do";
}
async function watchBreakGlass({ run, forge, repository }, folder, applied) {
  if (applied.organization === "") return;
  const known2 = applied.from ?? run.sha;
  const readShape = async () => (await loadExisting(repository, known2, folder, "the last applied commit")).shape;
  await keepBreakGlassIssues(forge, applied.range, readShape);
}
async function markCommit({ run, forge }, { folder, seal }, applied, description) {
  const unfinished = applied.verdict === "waiting" ? "pending" : "failure";
  const state = isComplete(applied) ? "success" : unfinished;
  const link = seal && state === "success" ? seal.put(run.url, run.sha) : run.url;
  await forge.setStatus(run.sha, { context: appliedContext(folder), state, description }, link);
}
async function closeComments({ run, forge, job }, folder, applied, telling) {
  const state = isComplete(applied) ? "applied" : "failed";
  const key = policyKey(run, applied.organization, folder);
  const marker = markerOf(run, { kind: "apply", key, sha: run.sha, digest: applied.planDigest, state });
  for (const { pull } of applied.range) {
    if (!pull) continue;
    await inform(job, `The comment on #${pull.number}`, () => keepComment(forge, pull.number, marker, telling, false));
  }
}

// actions/apply/main.ts
var action = defineAction({
  name: "apply",
  needs: "writer",
  inputs: {
    ...posthogInputs,
    drift: { default: "leave", values: ["leave", "revert"] },
    items: {},
    reason: {},
    "wait-for-approvals": { default: "0" },
    ...proofInputs,
    "evidence-token": { default: "", secret: true },
    "evidence-file": {}
  },
  outputs: ["verdict", "applied", "failed", "not-tried", "waiting", "plan-digest", "evidence-file"],
  async handler(input, ports) {
    const { job, files } = ports;
    const order = {
      folder: policyFolder(input["policy-path"]),
      minutes: approvalMinutes(input["wait-for-approvals"]),
      revert: revertOf(input, ports.run.event),
      proof: proofOf(input, ports.run.repositoryId)
    };
    await applyAndReport(ports, order, async ({ report, evidence, sentence, conceal }) => {
      const count = (...outcomes) => String(report.results.filter(({ outcome }) => outcomes.includes(outcome)).length);
      job.log(sentence);
      job.output("verdict", report.verdict);
      job.output("applied", count("applied"));
      job.output("failed", count("failed", "did-not-take"));
      job.output("not-tried", count("not-tried", "conflict", "needs-approval", "blocked"));
      job.output("waiting", count("waiting"));
      job.output("plan-digest", report.planDigest);
      job.output("evidence-file", input["evidence-file"]);
      if (report.verdict === "partly-applied" || report.verdict === "stopped") job.fail(sentence);
      if (input["report-file"]) await files.write(input["report-file"], conceal(applyJson(report)));
      if (input["evidence-file"]) await files.write(input["evidence-file"], conceal(evidenceJson(evidence)));
    });
  }
});

export {
  action
};
