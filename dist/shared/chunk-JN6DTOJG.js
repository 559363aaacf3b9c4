const require = process.getBuiltinModule;
import {
  findPulls
} from "./chunk-S4ABDQAY.js";
import {
  accessWarning,
  adoptCommand,
  baselineEntries,
  coverageSentence,
  misnamedNote,
  notCompared,
  planJson,
  planMarkdown,
  planSentence
} from "./chunk-FRXTZF7V.js";
import {
  keepIssue,
  lastApplied,
  proofOf,
  warnOfOpenBranch
} from "./chunk-SJHZ3XJC.js";
import {
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
  compareLive,
  policiesOf,
  readSightings,
  recallFrom,
  writeSightings
} from "./chunk-BRKC5IKH.js";
import {
  countTable,
  differences,
  digestOf,
  isRenamed,
  logLine,
  partsOf,
  usageText
} from "./chunk-2C2IGE6B.js";
import {
  judgePull,
  readMerge
} from "./chunk-D7L6SHFI.js";
import {
  discretionOf,
  hashOf,
  lineUp,
  loadAt,
  loadExisting,
  projectOf,
  resources
} from "./chunk-DYGOHUNF.js";
import {
  code,
  defineAction,
  paragraphs,
  posthogInputs,
  proofInputs,
  shortNote
} from "./chunk-DN26BUZK.js";
import {
  equalJson
} from "./chunk-FAMZA7G6.js";
import {
  policyFolder
} from "./chunk-AUNAML7N.js";
import {
  UserError,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/plan/touched.ts
function touched(policies, resources2) {
  const { lastApplied: lastApplied2, merged = [], base, head } = policies;
  const all = [head, ...base ? [base] : [], ...merged, ...lastApplied2 ? [lastApplied2] : []];
  if (!base || isRenamed(all)) return "everything";
  const extent = /* @__PURE__ */ new Map();
  for (const resource of resources2) {
    const projects = touchedBy(resource, policies);
    const reaches = new Set(all.map(({ shape }) => resource.reach(shape)));
    if (reaches.size > 1) extent.set(resource.kind, "all");
    else if (projects === "all" || projects.size > 0) extent.set(resource.kind, projects);
  }
  return extent;
}
var people = ["organization_member", "role", "role_membership"];
var rules = ["project_access", "resource_access", "object_access"];
function withAccess(extent) {
  if (extent === "everything") return extent;
  const touchesPeople = people.some((kind) => extent.has(kind));
  const reached = rules.flatMap((kind) => extent.get(kind) ?? []);
  if (!touchesPeople && reached.length === 0)
    return extent.has("domain") ? new Map([...extent, ["organization_member", "all"]]) : extent;
  const isWide = touchesPeople || reached.includes("all");
  const projects = isWide ? "all" : new Set(reached.flatMap((one) => one === "all" ? [] : [...one]));
  const wider = new Map(extent);
  for (const kind of ["organization_member", "role_membership"]) wider.set(kind, "all");
  for (const kind of rules) wider.set(kind, projects);
  return wider;
}
function touchedBy(resource, policies) {
  const keys = lineUp(resource, policies, []).filter(({ head, merged, lastApplied: lastApplied2 }) => {
    const sides = [...merged, ...policies.lastApplied ? [lastApplied2] : []];
    return sides.some((side) => !equalJson(side?.spec, head?.spec));
  }).map(({ key }) => key);
  const projects = /* @__PURE__ */ new Set();
  for (const key of keys) {
    const project = projectOf(resource, key);
    if (project === void 0) return "all";
    projects.add(project);
  }
  return projects;
}

// src/app/drift/merged-since.ts
async function mergedSince(repository, from, tip, folder) {
  const policies = [];
  for (const commit of (await repository.firstParents(from, tip)).slice(0, -1)) {
    try {
      const policy = await loadAt(repository, commit, folder, "an earlier merge");
      if (policy) policies.push(policy);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return policies;
}

// src/app/drift/compute-drift.ts
async function computeDrift(ports, folder, pull, { remembered, proof }) {
  const { repository, run } = ports;
  const { base, head, tip, review, policyDigest, conflicts } = await (pull ? pullSides(ports, folder, pull) : branchSides(ports, folder));
  const { commit: from } = await lastApplied(ports, tip, folder, proof);
  const before = from === void 0 ? void 0 : await loadAt(repository, from, folder, "the last applied commit");
  const merged = from === void 0 ? [] : await mergedSince(repository, from, tip, folder);
  const policies = { lastApplied: before, merged, base, head };
  const { mayName, conceal } = discretionOf(run, policiesOf(policies));
  const { report, sightings } = await compareLive(ports, {
    policies,
    extent: pull ? withAccess(touched(policies, resources)) : "everything",
    review,
    remembered,
    isRound: !pull,
    mayName,
    recall: recallFrom(ports.forge, proof, folder)
  });
  return {
    report: {
      ...report,
      ...conflicts.length > 0 && { verdict: "incomplete", plan: ofTheBase(report.plan) },
      conflicts,
      commit: pull?.head ?? tip,
      policyDigest,
      runUrl: run.url
    },
    key: policyKey(run, head.shape.organization?.id ?? "", folder),
    sightings,
    conceal
  };
}
var unjudged = { review: void 0, policyDigest: void 0, conflicts: [] };
async function branchSides({ repository, run }, folder) {
  const tip = await repository.tip(run.defaultBranch);
  const head = await loadExisting(repository, tip, folder, run.defaultBranch);
  return { ...unjudged, base: head, head, tip };
}
async function pullSides(ports, folder, pull) {
  const { repository, forge, today } = ports;
  const tip = await repository.tip(pull.baseBranch);
  const reading = await readMerge(repository, tip, pull.head, folder);
  if (reading.state === "bootstrap") return { ...unjudged, base: void 0, head: reading.head, tip };
  if (reading.state !== "read") {
    const head = await loadExisting(repository, tip, folder, pull.baseBranch);
    return { ...unjudged, base: head, head, tip, ..."paths" in reading && { conflicts: reading.paths } };
  }
  const { step } = reading;
  const review = await judgePull({ repository, forge, folder, today }, pull, tip, step);
  return { ...unjudged, base: step.base, head: step.head, tip, review, policyDigest: step.digest };
}
function ofTheBase(plan) {
  const reason = "nobody can tell whether this pull request touches it";
  const unplanned = plan.unplanned.map((one) => one.because === "untouched" ? { ...one, reason } : one);
  return { ...plan, unplanned };
}

// src/report/issue-markdown.ts
function issueMarkdown(report, folder, detail = "full") {
  const { plan, accepted } = report;
  const drift = partsOf(plan.changes, "drift");
  const head = [`**${issueSentence(report, folder)}**`, shortNote(detail)];
  if (detail === "verdict") return paragraphs(...head, footer(report));
  const body = detail === "counts" ? countTable({ proposed: [], outstanding: [], drift }) : differences(drift, detail);
  return paragraphs(
    ...head,
    drift.length > 0 && body,
    misnamedNote(report.misnamed),
    drift.length > 0 && waysOut(drift, report.makers),
    notCompared(plan),
    coverageSentence(plan, accepted.length),
    footer(report)
  );
}
function issueSentence({ plan, verdict }, folder) {
  const count = partsOf(plan.changes, "drift").length;
  const place = `the policy in ${code(folder)}`;
  const limit = verdict === "incomplete" ? ", as far as it could be read" : "";
  if (count === 0) return `Live PostHog matches ${place}${limit}.`;
  return `${plural(count, "difference")} between live PostHog and ${place}, made outside of it${limit}.`;
}
function waysOut(drift, makers) {
  return paragraphs(
    "### Three ways out",
    "- **Adopt**: make the policy say what is live, and propose that by pull request.",
    adoptCommand(drift),
    "- **Revert**: set it back to what the policy says. Start apply by hand with `drift: revert`, these `items` and a `reason`; or do it in PostHog. By itself apply leaves it alone, since nobody reviewed what it would overwrite.",
    "- **Accept** it until a day: somebody answers for it, in the policy, by pull request. It is counted then, and reported again from that day on. Leave `changed_by` as it is here: whoever made the difference cannot approve the entry, and with `unknown` it asks for one approval more. With other names it does not hold.",
    baselineEntries(drift, makers)
  );
}
function footer({ plan, commit, usage, runUrl }) {
  return `<sub>plan ${code(short(plan.digest))} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`;
}

// src/app/drift/tell-drift.ts
function shownDrift({ report, conceal }) {
  return (detail) => conceal(planMarkdown(report, detail));
}
async function commentOnDrift(ports, pull, drift, when) {
  const { forge, run, job } = ports;
  const { report, key } = drift;
  const { digest, changes } = report.plan;
  const isOpen = pull.state === "open";
  const judged = report.conflicts.length > 0 ? "pending" : report.review?.state;
  const state = isOpen ? stateOf(judged) : "superseded";
  const marker = markerOf(run, { kind: "drift", key, sha: pull.head, digest, state });
  const hasNews = changes.length > 0 || report.settled.length > 0 || judged === "pending";
  const create = isOpen && (when === "always" || hasNews);
  const telling = isOpen ? shownDrift(drift) : closedMarkdown;
  await inform(job, "The comment", () => keepComment(forge, pull.number, marker, telling, create));
}
function closedMarkdown() {
  return paragraphs("## PostHog policy", "**This pull request was closed: nothing of it is applied.**");
}
function rollingOf(run, key, folder, report) {
  const drift = partsOf(report.plan.changes, "drift");
  const unread = report.plan.unplanned.flatMap(({ because, kind }) => because === "unread" ? [kind] : []);
  const digest = hashOf({ drift: digestOf(drift), unread });
  const nothing = unread.length > 0 ? void 0 : false;
  return {
    marker: markerOf(run, { kind: "issue", key, sha: report.commit, digest, state: "open" }),
    title: `PostHog differs from the policy in ${show(folder)}`,
    differs: drift.length > 0 ? true : nothing
  };
}
async function reportDriftIssue(ports, folder, drift) {
  const { forge, run, job } = ports;
  const { report, key, conceal } = drift;
  const telling = (detail) => conceal(issueMarkdown(report, folder, detail));
  await inform(job, "The issue", () => keepIssue(forge, rollingOf(run, key, folder, report), telling));
}

// actions/drift/main.ts
var origins = ["proposed", "outstanding", "drift"];
var roundEvents = ["schedule", "workflow_dispatch"];
var action = defineAction({
  name: "drift",
  needs: "reader",
  inputs: {
    ...posthogInputs,
    ...proofInputs,
    comment: { default: "changes", values: ["changes", "always", "never"] },
    issue: { default: "true", values: ["true", "false"] },
    "fail-on-drift": { default: "false", values: ["true", "false"] },
    "sightings-file": {}
  },
  outputs: [
    "verdict",
    "changes",
    "proposed",
    "outstanding",
    "drift",
    "risky",
    "policy-digest",
    "plan-digest",
    "report-file"
  ],
  async handler(input, ports) {
    const { forge, run, job, files } = ports;
    const [subject] = await findPulls(forge, run);
    const pull = subject?.pull.state === "open" ? subject.pull : void 0;
    const seenIn = input["sightings-file"];
    const remembered = seenIn ? await readSightings(files, job, seenIn) : void 0;
    const folder = policyFolder(input["policy-path"]);
    const drift = await computeDrift(ports, folder, pull, { remembered, proof: proofOf(input, run.repositoryId) });
    const { report, sightings, conceal } = drift;
    const { changes, digest } = report.plan;
    job.log(conceal(planSentence(report)));
    for (const origin of origins) {
      for (const part of partsOf(changes, origin)) job.log(conceal(`${origin}: ${logLine(part)}`));
    }
    const warning = report.accessCheck && accessWarning(report.accessCheck);
    if (warning) job.warn(conceal(warning));
    for (const gap of report.gaps) job.log(conceal(gap));
    job.output("verdict", report.verdict);
    job.output("changes", String(changes.length));
    for (const origin of origins) job.output(origin, String(partsOf(changes, origin).length));
    job.output("risky", String(new Set(report.review?.requirements.map(({ item }) => item.item)).size));
    job.output("policy-digest", report.policyDigest ?? "");
    job.output("plan-digest", digest);
    job.output("report-file", input["report-file"]);
    await tellAll(
      async () => {
        if (seenIn && sightings) await writeSightings(files, seenIn, sightings);
      },
      async () => {
        if (input["report-file"]) await files.write(input["report-file"], conceal(planJson(report)));
      },
      () => summarize(job, shownDrift(drift)),
      () => warnOfOpenBranch(ports, input["evidence-branch"]),
      async () => {
        if (!subject || subject.pull.merged || input.comment === "never") return;
        await commentOnDrift(ports, subject.pull, drift, input.comment === "always" ? "always" : "changes");
      },
      async () => {
        if (!subject && input.issue === "true" && roundEvents.includes(run.event))
          await reportDriftIssue(ports, folder, drift);
      }
    );
    if (input["fail-on-drift"] === "true" && (report.verdict === "drifted" || report.verdict === "incomplete"))
      job.fail(conceal(planSentence(report)));
  }
});

export {
  action
};
