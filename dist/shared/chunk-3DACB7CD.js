import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Names,
  appliedContext,
  buildPlan,
  inOrder,
  lastApplied,
  readDirectory,
  readKind,
  readSnapshot,
  strictest
} from "./chunk-PQQMLQ2Y.js";
import {
  capital,
  fieldMove,
  inform,
  judgePull,
  keepComment,
  loadAt,
  loadExisting,
  policyKey,
  readStep,
  resources
} from "./chunk-UVYYJI7Z.js";
import {
  defineAction,
  posthogInputs
} from "./chunk-YH5C7D56.js";
import {
  code,
  equalJson,
  paragraphs,
  prose,
  table
} from "./chunk-QNCUYQAH.js";
import {
  Bug,
  RemoteError,
  UserError,
  __name,
  list,
  plural,
  short,
  show
} from "./chunk-2NNQ7TBE.js";

// src/report/apply-markdown.ts
var words = {
  applied: "applied, read back",
  "did-not-take": "**did not take**",
  failed: "**failed**",
  "not-tried": "not tried",
  conflict: "**stopped: changed in PostHog since the last apply**",
  "needs-approval": "**stopped: not approved**"
};
function applyMarkdown(report) {
  const { results, left, commit, planDigest, runUrl, requests } = report;
  const rows = results.map(({ change, outcome, reason }) => [
    `${capital(change.sentence)}${change.operation === "update" ? ` — ${change.fields.map(fieldMove).join(", ")}` : ""}`,
    words[outcome],
    prose(reason)
  ]);
  return paragraphs(
    "## PostHog policy",
    `**${prose(applySentence(report))}**`,
    rows.length > 0 && table(["Change", "Result", "What to do"], rows),
    conflicts(results),
    left > 0 && `${plural(left, "difference")} made outside the policy ${left === 1 ? "was" : "were"} left alone.`,
    `<sub>plan ${code(short(planDigest))} · commit ${code(short(commit))} · [run](${runUrl}) · ${plural(requests, "request")} to PostHog</sub>`
  );
}
__name(applyMarkdown, "applyMarkdown");
function applySentence({ verdict, results, reason }) {
  if (verdict === "nothing-to-do") return "Nothing to do: live PostHog has everything that was merged.";
  if (verdict === "superseded") return nothingWritten(reason ?? "a newer commit is there");
  if (results.length === 0) return nothingWritten(reason ?? "the run was stopped");
  const count = /* @__PURE__ */ __name((...outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).length, "count");
  const parts = [
    [count("failed", "did-not-take"), "failed"],
    [count("conflict"), "stopped at a conflict"],
    [count("needs-approval"), "not approved"],
    [count("not-tried"), "not tried"]
  ];
  const rest = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  const tail = rest.length > 0 ? `: ${list(rest)}. Running it again is safe` : "";
  return `Applied ${count("applied")} of ${plural(results.length, "change")}${tail}.`;
}
__name(applySentence, "applySentence");
function nothingWritten(reason) {
  return `Nothing was written: ${show(reason)}${/[.!?]$/.test(reason) ? "" : "."}`;
}
__name(nothingWritten, "nothingWritten");
function conflicts(results) {
  const rows = results.filter(({ outcome }) => outcome === "conflict").flatMap(
    ({ change: { item, fields } }) => fields.filter(({ conflict }) => conflict).map(({ field, lastApplied: lastApplied2, wanted, live }) => [
      code(item),
      code(field),
      ...[lastApplied2, wanted, live].map((one) => code(JSON.stringify(one ?? null)))
    ])
  );
  return rows.length > 0 && `### What stands where

${table(["Item", "Field", "Last applied", "Merged", "Live now"], rows)}`;
}
__name(conflicts, "conflicts");

// src/plan/due.ts
function dueChanges(changes, limits, resources2) {
  const due = changes.filter(isDue).map((change) => narrowed(change, limits, resources2));
  return inOrder(
    due,
    resources2.map(({ kind }) => kind)
  );
}
__name(dueChanges, "dueChanges");
function leftAlone(changes) {
  return changes.filter((change) => [change, ...change.fields].some(isLeft)).length;
}
__name(leftAlone, "leftAlone");
function isDue(change) {
  return !isLeft(change);
}
__name(isDue, "isDue");
function isLeft({ origin, conflict }) {
  return origin === "drift" && !conflict;
}
__name(isLeft, "isLeft");
function narrowed(change, limits, resources2) {
  const resource = resources2.find(({ kind }) => kind === change.kind);
  if (change.operation !== "update" || !resource) return change;
  const fields = change.fields.filter((field) => !isLeft(field));
  const wanted = {
    ...change.live,
    ...Object.fromEntries(fields.map(({ field, wanted: value }) => [field, value]))
  };
  const due = { ...change, fields, wanted };
  return {
    ...due,
    sentence: resource.describe(due),
    facts: strictest(limits.map(({ shape }) => resource.facts(change.key, change.live, wanted, shape))),
    effect: resource.effect(change.live, wanted)
  };
}
__name(narrowed, "narrowed");

// src/app/apply-range.ts
async function readRange(sources, from, to) {
  const { repository, folder } = sources;
  const merged = [];
  for (const { first, last, pull } of await groups(sources, from, to)) {
    const base = await repository.parent(first) ?? from;
    const reading = await readStep(repository, base, last, folder);
    if (reading.state !== "read") continue;
    const verdict = pull && await judgePull(sources, pull, base, reading.step);
    merged.push({ commit: last, pull, step: reading.step, verdict });
  }
  return merged;
}
__name(readRange, "readRange");
async function groups({ repository, forge, branch }, from, to) {
  const all = [];
  for (const commit of await repository.firstParents(from, to)) {
    const pull = (await forge.pullsOf(commit)).find(({ merged, baseBranch }) => merged && baseBranch === branch);
    const before = all.at(-1);
    if (before?.pull && before.pull.number === pull?.number) before.last = commit;
    else all.push({ first: commit, last: commit, pull });
  }
  return all;
}
__name(groups, "groups");
function unapproved(range, item, facts) {
  const touching = range.filter((merged) => changeIn(merged, item));
  const final = touching.filter((merged) => isFinal(merged, touching, item));
  for (const merged of touching) {
    const { commit, pull, verdict } = merged;
    if (!pull || !verdict) {
      return `The commit ${short(commit)} reached the branch without a pull request. Open one that says the same, and have it approved.`;
    }
    const isAsked = /* @__PURE__ */ __name(({ item: { item: asked2 } }) => !isEntry(asked2) || asked2 === item && final.includes(merged), "isAsked");
    const asked = verdict.requirements.filter(isAsked);
    if (verdict.state === "refused" && (asked.length > 0 || final.includes(merged)))
      return `#${pull.number}: ${verdict.sentence}`;
    const open = asked.find(({ satisfied }) => !satisfied);
    if (open) {
      return `#${pull.number} was merged without the approval that ${open.rule} asks for. An approval given now still counts: then run apply again.`;
    }
  }
  const uncovered = facts.find((fact) => !final.some(({ step }) => covers(step, item, fact)));
  if (uncovered === void 0) return void 0;
  return `Written over what is live now, this would mean ${uncovered}, which nobody approved. Adopt the live value by pull request and change it from there, with the approval that it needs; or set the live value back in PostHog.`;
}
__name(unapproved, "unapproved");
function changeIn({ step }, item) {
  return step.changes.find((change) => change.item === item);
}
__name(changeIn, "changeIn");
function isFinal(merged, touching, item) {
  const last = touching.at(-1);
  return last !== void 0 && equalJson(changeIn(merged, item)?.decided, changeIn(last, item)?.decided);
}
__name(isFinal, "isFinal");
function covers({ items }, item, fact) {
  return items.some((one) => one.item === item && one.facts.some(({ name }) => name === fact));
}
__name(covers, "covers");
function isEntry(item) {
  return !item.startsWith("policy_gate/") && item !== "pipeline" && item !== "change";
}
__name(isEntry, "isEntry");

// src/app/read-back.ts
async function hasTaken(change, resource, scope) {
  const fresh = await refreshed(scope);
  const reading = await readKind(resource, fresh);
  return reading.state === "read" && isThere(change, reading.entries);
}
__name(hasTaken, "hasTaken");
async function refreshed(scope) {
  const directory = await readDirectory(scope.posthog, scope.organization);
  return { ...scope, names: new Names(directory, scope.policies) };
}
__name(refreshed, "refreshed");
async function readBack(results, kinds, scope) {
  const touched = new Set(results.flatMap(({ change, outcome }) => outcome === "applied" ? [change.kind] : []));
  if (touched.size === 0) return [...results];
  const fresh = await refreshed(scope);
  const readings = await Promise.all(
    kinds.filter(({ kind }) => touched.has(kind)).map(async (resource) => [resource.kind, await readKind(resource, fresh)])
  );
  const live = new Map(readings);
  return results.map((result) => {
    if (result.outcome !== "applied") return result;
    const reading = live.get(result.change.kind);
    if (reading?.state !== "read")
      return {
        ...result,
        outcome: "did-not-take",
        reason: `It was written, but could not be read back: ${reading?.reason ?? "not read"}`
      };
    if (isThere(result.change, reading.entries)) return result;
    return {
      ...result,
      outcome: "did-not-take",
      reason: "PostHog answered that all is well, but still shows something else. Run drift to see what."
    };
  });
}
__name(readBack, "readBack");
function isThere({ key, operation, fields }, entries) {
  const entry = entries.find((one) => one.key === key);
  if (operation === "delete") return entry === void 0;
  return entry !== void 0 && fields.every(({ field, wanted }) => equalJson(entry.spec[field], wanted));
}
__name(isThere, "isThere");

// src/app/execute.ts
async function execute(changes, blocked, run) {
  const results = [];
  const missing = new Set(blocked);
  let stopped;
  for (const change of changes) {
    stopped ??= await run.stop();
    const result = await tryOne(change, missing, stopped, run);
    if (result.outcome !== "applied") missing.add(change.item);
    results.push(result);
    run.log(`${result.outcome}: ${change.item}${result.reason ? ` (${result.reason})` : ""}`);
  }
  return results;
}
__name(execute, "execute");
async function tryOne(change, missing, stopped, run) {
  if (stopped !== void 0) return { change, outcome: "not-tried", reason: stopped };
  const needed = change.needs.find((item) => missing.has(item));
  if (needed !== void 0) return { change, outcome: "not-tried", reason: `It needs ${needed}, which is not there.` };
  try {
    await resourceOf(change).apply(change, run.posthog, run.scope);
    return { change, outcome: "applied", reason: "" };
  } catch (error) {
    return settle(change, error, run);
  }
}
__name(tryOne, "tryOne");
async function settle(change, error, { scope }) {
  if (error instanceof UserError) return { change, outcome: "failed", reason: `${error.message} ${error.remedy}` };
  if (!(error instanceof RemoteError)) throw error;
  if (error.failure.ambiguous === true && await hasTaken(change, resourceOf(change), scope)) {
    return { change, outcome: "applied", reason: "" };
  }
  if (error.failure.code === "conflict") {
    return {
      change,
      outcome: "conflict",
      reason: `${error.failure.detail} Run drift to see it, then adopt it or set it back.`
    };
  }
  return { change, outcome: "failed", reason: `${error.message} ${error.remedy}` };
}
__name(settle, "settle");
function resourceOf({ kind }) {
  const resource = resources.find((one) => one.kind === kind);
  if (resource) return resource;
  throw new Bug(`there is no resource for the kind ${kind}`);
}
__name(resourceOf, "resourceOf");

// src/app/apply-policy.ts
async function applyPolicy(ports, folder) {
  const { run, forge, repository, posthog, job } = ports;
  const late = await superseded(ports);
  if (late !== void 0) return nothing("superseded", late);
  const head = await loadExisting(repository, run.sha, folder, "the merged commit");
  const from = await lastApplied(repository, forge, run.sha);
  const before = from === void 0 ? void 0 : await loadAt(repository, from, folder, "the last applied commit");
  const range = from === void 0 || !before ? [] : await readRange({ repository, forge, folder, branch: run.defaultBranch }, from, run.sha);
  const merged = range.flatMap(({ step }) => [step.base, step.head]);
  const { scope, live } = await readSnapshot(posthog, before ? [head, before, ...merged] : [head]);
  const limits = before ? [before, head] : [head];
  const plan = buildPlan({ lastApplied: before, merged, base: head, head, limits }, live, resources);
  if (!before) return bootstrap(plan.changes, plan.digest);
  const due = dueChanges(plan.changes, limits, resources);
  const left = leftAlone(plan.changes);
  const judged = due.map((change) => ({ change, ...decide(change, range) }));
  const blocked = new Set(judged.filter(({ outcome }) => outcome !== "applied").map(({ change }) => change.item));
  const cleared = judged.filter(({ outcome }) => outcome === "applied").map(({ change }) => change);
  const tried = await execute(cleared, blocked, {
    posthog,
    scope,
    stop: /* @__PURE__ */ __name(() => superseded(ports), "stop"),
    log: /* @__PURE__ */ __name((line) => job.log(line), "log")
  });
  const results = [
    ...judged.filter(({ outcome }) => outcome !== "applied"),
    ...await readBack(tried, resources, scope)
  ];
  const unread = plan.unplanned.filter(({ isOff }) => !isOff);
  const reason = unread.length > 0 ? `${list(unread.map((one) => `${one.kind}: ${one.reason}`))}` : void 0;
  return {
    verdict: verdictOf(results, unread.length > 0),
    results,
    left,
    planDigest: plan.digest,
    range,
    ...reason !== void 0 && { reason }
  };
}
__name(applyPolicy, "applyPolicy");
async function superseded({ run, forge }) {
  const branch = `refs/heads/${run.defaultBranch}`;
  if (run.ref !== branch) return `This run is on ${run.ref}; apply only works on ${branch}.`;
  const tip = await forge.tip(run.defaultBranch);
  return tip === run.sha ? void 0 : `${run.defaultBranch} has moved on to ${tip.slice(0, 7)}; its own run applies everything.`;
}
__name(superseded, "superseded");
function bootstrap(changes, planDigest) {
  if (changes.length === 0) return { ...nothing("nothing-to-do"), planDigest };
  const reason = `no earlier apply is known, and live PostHog differs in ${list(changes.slice(0, 5).map(({ item }) => item))}${changes.length > 5 ? ` and ${changes.length - 5} more` : ""}. A first policy must say what is live now: correct it by pull request, then change it from there.`;
  return { ...nothing("stopped", reason), planDigest };
}
__name(bootstrap, "bootstrap");
function nothing(verdict, reason) {
  return { verdict, results: [], left: 0, planDigest: "", range: [], ...reason !== void 0 && { reason } };
}
__name(nothing, "nothing");
function decide(change, range) {
  if (change.conflict) {
    const at = change.at ? ` (${change.at.file}:${change.at.start.line})` : "";
    return {
      outcome: "conflict",
      reason: `Adopt the live value by pull request${at}, or set it back in PostHog and run apply again.`
    };
  }
  const reason = unapproved(
    range,
    change.item,
    change.facts.map(({ name }) => name)
  );
  return reason === void 0 ? { outcome: "applied", reason: "" } : { outcome: "needs-approval", reason };
}
__name(decide, "decide");
function verdictOf(results, isIncomplete) {
  const done = results.filter(({ outcome }) => outcome === "applied").length;
  if (done === results.length && !isIncomplete) return done === 0 ? "nothing-to-do" : "applied";
  return done > 0 ? "partly-applied" : "stopped";
}
__name(verdictOf, "verdictOf");

// src/app/apply-and-report.ts
async function applyAndReport(ports, folder) {
  const { run, forge, posthog, job } = ports;
  const { range, ...applied } = await applyPolicy(ports, folder);
  const report = { ...applied, commit: run.sha, requests: posthog.requests, runUrl: run.url };
  const markdown = applyMarkdown(report);
  await job.summary(markdown);
  if (report.verdict === "superseded") return report;
  const isComplete = report.verdict === "applied" || report.verdict === "nothing-to-do";
  const status = {
    context: appliedContext,
    state: isComplete ? "success" : "failure",
    description: applySentence(report)
  };
  await forge.setStatus(run.sha, status, run.url);
  for (const { pull, step } of range) {
    if (!pull) continue;
    const key = policyKey(run, step.head.shape.organization?.id ?? "", folder);
    const marker = { kind: "applied", key, sha: run.sha, run: run.id, attempt: run.attempt };
    await inform(job, `The comment on #${pull.number}`, () => keepComment(forge, pull.number, marker, markdown, false));
  }
  return report;
}
__name(applyAndReport, "applyAndReport");

// src/report/apply-json.ts
function applyJson({ verdict, commit, planDigest, results, left, reason }) {
  const report = {
    version: "apply-v1",
    verdict,
    commit,
    planDigest,
    reason: reason ?? null,
    leftAlone: left,
    results: results.map(({ change, outcome, reason: why }) => ({
      item: change.item,
      operation: change.operation,
      outcome,
      reason: why,
      fields: change.fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null }))
    }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
__name(applyJson, "applyJson");

// actions/apply/main.ts
var action = defineAction({
  name: "apply",
  needs: "writer",
  inputs: posthogInputs,
  outputs: ["verdict", "applied", "failed", "not-tried", "plan-digest"],
  async handler(input, ports) {
    const report = await applyAndReport(ports, input["policy-path"]);
    const { job, files } = ports;
    const count = /* @__PURE__ */ __name((...outcomes) => String(report.results.filter(({ outcome }) => outcomes.includes(outcome)).length), "count");
    job.log(applySentence(report));
    job.output("verdict", report.verdict);
    job.output("applied", count("applied"));
    job.output("failed", count("failed", "did-not-take"));
    job.output("not-tried", count("not-tried", "conflict", "needs-approval"));
    job.output("plan-digest", report.planDigest);
    if (input["report-file"]) await files.write(input["report-file"], applyJson(report));
    if (report.verdict === "partly-applied" || report.verdict === "stopped") job.fail(applySentence(report));
  }
});

export {
  action
};
