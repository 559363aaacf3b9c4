import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findPulls,
  reviewSection
} from "./chunk-XPI56QUT.js";
import {
  accessDiffText
} from "./chunk-5GIERKJZ.js";
import {
  diffAccess,
  explanationWords,
  inEveryMode,
  peopleWords,
  placeWords,
  reasonWords,
  through
} from "./chunk-2XKSZI5Z.js";
import {
  accessFromSnapshot,
  buildPlan,
  isRenamed,
  lastApplied,
  readAccessSettings,
  readSnapshot,
  simulate,
  usageText
} from "./chunk-QKOANGEW.js";
import {
  addressOf,
  conditionText,
  flagsPath,
  groupsOf,
  inform,
  judgePull,
  keepComment,
  lineUp,
  policyKey,
  projectOf,
  readMerge,
  resources
} from "./chunk-GSANGJI2.js";
import {
  defineAction,
  posthogInputs,
  usageOf
} from "./chunk-LMMJBULA.js";
import {
  PROJECT,
  thing
} from "./chunk-WQX6OOMS.js";
import {
  capital,
  changeLine,
  loadAt,
  loadExisting,
  placeOf
} from "./chunk-OFFIJEYK.js";
import {
  isResourceKind
} from "./chunk-S6NTVGD7.js";
import {
  code,
  details,
  minute,
  paragraphs,
  prose,
  table,
  value
} from "./chunk-DMVXGSII.js";
import {
  canonicalJson,
  equalJson
} from "./chunk-CVGZ4MEG.js";
import {
  boolean,
  entriesOf,
  integer,
  list as list2,
  nullable,
  object,
  oneOf,
  optional,
  string
} from "./chunk-GZNAKXV2.js";
import {
  policyFolder
} from "./chunk-QZ5N5KDM.js";
import {
  RemoteError,
  UserError,
  list,
  plural,
  short,
  show
} from "./chunk-BKZP2LEK.js";

// src/core/change.ts
function partsOf(changes, origin) {
  return changes.flatMap((change) => {
    if (change.operation !== "update") return change.origin === origin ? [change] : [];
    const fields = change.fields.filter((field) => field.origin === origin);
    return fields.length > 0 ? [{ ...change, origin, fields, conflict: fields.some(({ conflict }) => conflict) }] : [];
  });
}

// src/plan/touched.ts
function touched(policies, resources3) {
  const { lastApplied: lastApplied2, merged = [], base, head } = policies;
  const all = [head, ...base ? [base] : [], ...merged, ...lastApplied2 ? [lastApplied2] : []];
  if (!base || isRenamed(all)) return "everything";
  const extent = /* @__PURE__ */ new Map();
  for (const resource of resources3) {
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
  if (!touchesPeople && reached.length === 0) return extent;
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

// src/access/check.ts
function holdAgainst(accesses, statements) {
  const readings = accesses.map((access) => compare(access, statements));
  const [best] = readings.sort((a, b) => a.differing - b.differing);
  return { compared: best?.compared ?? 0, disagreements: best?.disagreements ?? [] };
}
function compare(access, statements) {
  let [compared, differing] = [0, 0];
  const open = /* @__PURE__ */ new Map();
  for (const { email, target, level: level2, source } of statements) {
    const person = access.person(email);
    if (!person) continue;
    const ours = access.explain(person, target);
    if (ours.reason.because === "closed_project" && target.object === void 0) continue;
    compared++;
    if (ours.level === level2) continue;
    differing++;
    const sign = `${target.project} ${thing(target.kind, target.object)} ${signOf(ours, { level: level2, source })}`;
    const known = open.get(sign);
    if (known) known.people.push(email);
    else open.set(sign, { target, people: [email], ours, theirs: { level: level2, source } });
  }
  return { compared, differing, disagreements: together([...open.values()]) };
}
function together(found) {
  const joined = /* @__PURE__ */ new Map();
  for (const { target, people: people2, ours, theirs } of found) {
    const on = thing(target.kind, target.object);
    const sign = `${target.project} ${signOf(ours, theirs)} ${people2.join()}`;
    const known = joined.get(sign);
    if (known) known.on.push(on);
    else joined.set(sign, { project: target.project, on: [on], people: people2, ours, theirs });
  }
  return [...joined.values()];
}
function signOf(ours, theirs) {
  return `${ours.level} ${through(ours.reason)} ${theirs.level} ${theirs.source}`;
}

// src/app/stated-access.ts
var level = oneOf(["none", "viewer", "editor", "manager", "member", "admin"]);
var inherited = object({ source: string, source_subject: nullable(string) });
var entry = object({
  access_level: optional(level),
  effective_access_level: optional(level),
  inherited_access: optional(inherited),
  // What the servers of 2025 say in its place.
  inherited_access_level_reason: optional(string)
});
var resources2 = entriesOf(entry, isResourceKind);
var members = object({ results: list2(object({ user: object({ email: string }), project: entry, resources: resources2 })) });
var reach = object({
  users: list2(object({ organization_membership_id: string, access_level: level, access_source: string }))
});
async function askSettings(posthog, path, project) {
  const { results } = await posthog.get(`${path}access_control_members/`, members);
  return results.flatMap(
    ({ user, project: way, resources: kinds }) => [[PROJECT, way], ...kinds].flatMap(([kind, stated]) => {
      const found = effective(stated);
      return found ? [{ email: user.email.toLowerCase(), target: { project, kind }, ...found }] : [];
    })
  );
}
async function askReach(posthog, path, target, emails) {
  const { users } = await posthog.get(`${path}users_with_access/`, reach);
  const named = new Map(users.map((user) => [user.organization_membership_id, user]));
  return [...emails].flatMap(([id, email]) => {
    const user = named.get(id);
    if (user?.access_source === "creator") return [];
    return [{ email, target, level: user?.access_level ?? "none", source: user?.access_source ?? "no_access" }];
  });
}
function effective(stated) {
  const { effective_access_level: found } = stated;
  return found && { level: found, source: sourceOf(stated, found) };
}
var words = {
  org_admin: "organization_admin",
  role: "explicit_role",
  role_override: "explicit_role",
  project_default: "default"
};
function sourceOf({ access_level: own, ...stated }, found) {
  const { source, source_subject: subject = null } = stated.inherited_access ?? {};
  const said = source === "org_admin" ? source : subject ?? source ?? stated.inherited_access_level_reason;
  const word = words[said ?? ""] ?? said ?? "unknown";
  return own === found && word !== "organization_admin" ? "explicit_member" : word;
}

// src/app/check-access.ts
var newestFirst = [
  { lacks: void 0, ask: ({ posthog }, path, project) => askSettings(posthog, path, project) },
  {
    lacks: "This PostHog says who gets into a project, and not what they may do in it.",
    ask: ({ posthog, emails }, path, project) => askReach(posthog, path, { project, kind: PROJECT }, emails)
  }
];
var mostObjects = 20;
async function checkAccess(posthog, names, state) {
  const before = posthog.requests;
  const present = names.directory.members.filter((member) => !names.isGuest(member));
  const emails = new Map(present.map(({ id, email }) => [id, email.toLowerCase()]));
  const asked = { posthog, names, emails };
  const entered = state.projects.filter(({ complete }) => complete === "all" || complete.has(PROJECT));
  const objects = entered.filter(({ complete }) => complete === "all").flatMap(objectsIn);
  const answers = [
    ...await askProjects(asked, entered),
    ...await Promise.all(objects.slice(0, mostObjects).map((object2) => askObject(asked, object2)))
  ];
  const failures = answers.flatMap((answer) => answer.failures);
  const left = objects.slice(mostObjects).map(({ target }) => target.project);
  const reason = `${plural(left.length, "object")} more have rules: not more than ${mostObjects} are asked about.`;
  return {
    ...holdAgainst(
      inEveryMode(state),
      answers.flatMap(({ statements }) => statements)
    ),
    unanswered: byReason([...failures, ...left.map((project) => ({ project, reason }))]),
    requests: posthog.requests - before
  };
}
async function askProjects(asked, projects) {
  const [first, ...others] = projects;
  if (!first) return [];
  const { ways, ...lead } = await askProject(asked, first, newestFirst);
  return [lead, ...await Promise.all(others.map((project) => askProject(asked, project, ways)))];
}
async function askProject(asked, { name, complete }, ways) {
  const path = pathOf(asked, name);
  for (const [at, way] of ways.entries()) {
    const left = ways.slice(at);
    try {
      const statements = await way.ask(asked, path, name);
      const known = statements.filter(({ target }) => complete === "all" || target.kind === PROJECT);
      const failures = way.lacks === void 0 ? [] : [{ project: name, reason: way.lacks }];
      return { statements: known, failures, ways: left };
    } catch (error) {
      if (!isAbsent(error)) return { ...failed(error, name), ways: left };
    }
  }
  const reason = "This PostHog does not say itself who may do what.";
  return { statements: [], failures: [{ project: name, reason }], ways: [] };
}
async function askObject(asked, { target, address }) {
  try {
    const path = `${pathOf(asked, target.project)}${address}`;
    return { statements: await askReach(asked.posthog, path, target, asked.emails), failures: [] };
  } catch (error) {
    return failed(error, target.project);
  }
}
function pathOf({ names }, project) {
  return `/api/projects/${names.project(project).id}/`;
}
function objectsIn({ name, rules: rules2 }) {
  const found = rules2.flatMap(({ kind, object: object2 }) => {
    const address = object2 === void 0 || kind === "warehouse_table" ? void 0 : addressOf(kind, object2);
    return object2 === void 0 || address === void 0 ? [] : [{ target: { project: name, kind, object: object2 }, address }];
  });
  return [...new Map(found.map((one) => [one.address, one])).values()];
}
function isAbsent(error) {
  return error instanceof RemoteError && error.failure.status === 404 && error.failure.detail.startsWith("Endpoint not found");
}
function failed(error, project) {
  if (!(error instanceof RemoteError)) throw error;
  return { statements: [], failures: [{ project, reason: `${error.failure.detail} ${error.remedy}` }] };
}
function byReason(failures) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { project, reason } of failures) reasons.set(reason, (reasons.get(reason) ?? /* @__PURE__ */ new Set()).add(project));
  return [...reasons].map(([reason, projects]) => ({ projects: [...projects], reason }));
}

// src/app/proposed-access.ts
function proposedAccess(settings, live, proposed) {
  const [now, then] = [live, simulate(live, proposed)].map((side) => accessFromSnapshot(side, settings));
  if (!now || "unreadable" in now) return { state: "unknown", reason: now?.unreadable ?? "nothing was read" };
  if (!then || "unreadable" in then) return { state: "unknown", reason: then?.unreadable ?? "nothing was read" };
  const after = inEveryMode(then.state);
  const diffs = inEveryMode(now.state).flatMap(
    (before, at) => after.slice(at, at + 1).map((one) => diffAccess(before, one))
  );
  return { state: "known", diffs };
}

// src/app/effective-access.ts
var decisive = [
  "organization_member",
  "role",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
];
async function effectiveAccess({ posthog, organization, names }, live, changes) {
  const proposed = partsOf(changes, "proposed").filter(({ kind }) => decisive.includes(kind));
  const touchesAccess = proposed.length > 0;
  if (!touchesAccess && !holdsRules(live)) return { access: void 0, accessCheck: void 0 };
  try {
    const settings = await readAccessSettings(posthog, organization);
    const present = accessFromSnapshot(live, settings);
    return {
      access: touchesAccess ? proposedAccess(settings, live, proposed) : void 0,
      accessCheck: "state" in present ? await checkAccess(posthog, names, present.state) : void 0
    };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const access = touchesAccess ? { state: "unknown", reason: error.message } : void 0;
    return { access, accessCheck: void 0 };
  }
}
function holdsRules(live) {
  const rules2 = live.get("project_access");
  return rules2?.state === "read" && rules2.entries.length > 0;
}

// src/resources/flag/reached.ts
function reachQuestions({ live, wanted }) {
  const [before, after] = [live, wanted && { ...live, ...wanted }];
  const questions = /* @__PURE__ */ new Map();
  for (const group of [...groups(after), ...groups(before)]) {
    const sign = signOf2(group);
    if (questions.has(sign)) continue;
    const [from, to] = [shareOf(before, sign), shareOf(after, sign)];
    if (from !== to) questions.set(sign, { from, to, ...questionAbout(group) });
  }
  return [...questions.values()];
}
function groups(flag) {
  return flag?.active ? groupsOf(flag) : [];
}
function signOf2(group) {
  const { body } = questionAbout(group);
  return canonicalJson(body);
}
function shareOf(flag, sign) {
  const shares = groups(flag).filter((group) => signOf2(group) === sign).map((group) => group.rollout_percentage);
  return Math.max(0, ...shares);
}
function questionAbout({ properties, aggregation_group_type_index: index }) {
  const counted = properties.filter(({ type }) => type !== "flag");
  return {
    whom: counted.length > 0 ? list(counted.map(conditionText)) : "everybody",
    unit: index === void 0 ? "people" : "groups",
    body: { condition: { properties: counted.map(asAsked) }, ...index !== void 0 && { group_type_index: index } }
  };
}
function asAsked(condition) {
  return { ...condition, value: condition.value ?? condition.operator };
}

// src/app/flag-contexts.ts
var mostRequests = 10;
async function flagContexts(scope, changes) {
  const gaps = /* @__PURE__ */ new Set();
  const flags = [];
  let left = mostRequests;
  for (const change of changes) {
    const questions = reachQuestions(change);
    const isThere = change.handle !== void 0;
    const needed = questions.length + (isThere ? 1 : 0);
    if (needed > left) {
      const others = changes.length - flags.length;
      gaps.add(`${plural(others, "flag")} more: not more than ${mostRequests} requests are made for this.`);
      break;
    }
    left -= needed;
    const [reached, scheduled] = await Promise.all([
      Promise.all(questions.map((question) => orGap(gaps, "people", () => askReached(scope, change, question)))),
      isThere ? orGap(gaps, "scheduled changes", () => readSchedule(scope, change)) : []
    ]);
    const { item, handle } = change;
    flags.push({
      item,
      reached: reached.filter((one) => one !== void 0),
      lastCalled: handle?.lastCalled,
      scheduled: scheduled ?? []
    });
  }
  return { flags, gaps: [...gaps] };
}
async function orGap(gaps, what, ask) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    gaps.add(`PostHog does not tell the ${what}: ${error.failure.detail}`);
    return void 0;
  }
}
var newer = object({ affected: integer, total: integer });
var older = object({ users_affected: integer, total_users: integer });
var counts = (value2, path) => {
  if (typeof value2 !== "object" || value2 === null || !("users_affected" in value2)) return newer(value2, path);
  const { users_affected: affected, total_users: total } = older(value2, path);
  return { affected, total };
};
async function askReached(scope, change, { body, ...question }) {
  const path = `${flagsPath(scope, projectIn(change))}user_blast_radius/`;
  const { affected, total } = await scope.posthog.ask(path, body, counts);
  return { ...question, held: affected, total };
}
var schedule = object({
  results: list2(
    object({
      record_id: string,
      model_name: string,
      payload: object({ operation: string, value: optional((value2) => value2) }),
      scheduled_at: string,
      executed_at: nullable(string),
      is_recurring: optional(boolean),
      recurrence_interval: optional(string),
      cron_expression: optional(string),
      created_by: optional(object({ email: optional(string) }))
    })
  )
});
async function readSchedule({ posthog, names }, change) {
  const id = change.handle?.id ?? "";
  const project = `/api/projects/${names.project(projectIn(change)).id}/`;
  const { results } = await posthog.get(`${project}scheduled_changes/?model_name=FeatureFlag&record_id=${id}`, schedule);
  return results.filter((one) => one.model_name === "FeatureFlag" && one.record_id === id).filter((one) => one.executed_at === null || one.is_recurring === true).map(({ payload, scheduled_at: at, created_by: author, ...one }) => ({
    what: workText(payload.operation, payload.value),
    at,
    repeats: one.is_recurring ? one.recurrence_interval ?? one.cron_expression : void 0,
    by: author?.email
  }));
}
function workText(operation, value2) {
  if (operation === "update_status") return value2 === true ? "is turned on" : "is turned off";
  if (operation === "add_release_condition") return "gets another group";
  return operation === "update_variants" ? "gets other variants" : `changes by \`${show(operation)}\``;
}
function projectIn({ key }) {
  return key.slice(0, key.indexOf("/"));
}

// src/app/merged-since.ts
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

// src/app/compute-drift.ts
async function computeDrift(ports, folder, pull) {
  const { repository, posthog, run } = ports;
  const { base, head, tip, review, policyDigest } = await (pull ? pullSides(ports, folder, pull) : branchSides(ports, folder));
  const from = await lastApplied(ports, tip, folder);
  const before = from === void 0 ? void 0 : await loadAt(repository, from, folder, "the last applied commit");
  const merged = from === void 0 ? [] : await mergedSince(repository, from, tip, folder);
  const policies = { lastApplied: before, merged, base, head, limits: [base ?? head] };
  const all = [head, base, before, ...merged].filter((policy) => policy !== void 0);
  const extent = pull ? withAccess(touched(policies, resources)) : "everything";
  const { live, scope } = await readSnapshot(posthog, all, extent);
  const plan = buildPlan(policies, live, resources);
  const report = {
    verdict: verdictOf(plan),
    plan,
    review,
    flagContexts: await riskyFlags(scope, plan.changes, review),
    ...await effectiveAccess(scope, live, plan.changes),
    commit: pull?.head ?? tip,
    policyDigest,
    usage: usageOf(posthog),
    runUrl: run.url
  };
  return { report, key: policyKey(run, head.shape.organization?.id ?? "", folder) };
}
async function riskyFlags(scope, changes, review) {
  const risky = new Set(review?.requirements.map(({ item }) => item.item));
  const flags = partsOf(changes, "proposed").filter(({ kind, item }) => kind === "feature_flag" && risky.has(item));
  return flags.length > 0 ? flagContexts(scope, flags) : void 0;
}
async function branchSides({ repository, forge, run }, folder) {
  const tip = await forge.tip(run.defaultBranch);
  const head = await loadExisting(repository, tip, folder, run.defaultBranch);
  return { base: head, head, tip, review: void 0, policyDigest: void 0 };
}
async function pullSides(ports, folder, pull) {
  const { repository, forge } = ports;
  const tip = await forge.tip(pull.baseBranch);
  const reading = await readMerge(repository, tip, pull.head, folder);
  if (reading.state === "merge-conflict") {
    const paths = reading.paths.map((path) => show(path));
    throw new UserError(
      `The pull request conflicts with ${show(pull.baseBranch)} in ${list(paths)}.`,
      "Merge or rebase it first: until then nobody can tell what it would do."
    );
  }
  if (reading.state === "bootstrap")
    return { base: void 0, head: reading.head, tip, review: void 0, policyDigest: void 0 };
  if (reading.state === "untouched") {
    const head = await loadExisting(repository, tip, folder, pull.baseBranch);
    return { base: head, head, tip, review: void 0, policyDigest: void 0 };
  }
  const { step } = reading;
  const review = await judgePull({ repository, forge, folder }, pull, tip, step);
  return { base: step.base, head: step.head, tip, review, policyDigest: step.digest };
}
function verdictOf({ changes, unplanned }) {
  const has = (cause) => unplanned.some(({ because }) => because === cause);
  if (has("unread")) return "incomplete";
  const elsewhere = [...partsOf(changes, "outstanding"), ...partsOf(changes, "drift")];
  if (elsewhere.length > 0) return "drifted";
  if (changes.length > 0) return "proposed";
  return has("untouched") ? "unaffected" : "in-sync";
}

// src/report/access-check-markdown.ts
var mostLines = 20;
function accessCheckSection(check) {
  const { disagreements, unanswered } = check;
  const gaps = unanswered.map(({ projects, reason }) => {
    const where = projects.length > 3 ? `${projects.length} projects` : list(projects.map(code));
    return `**Present access:** not held against PostHog's own answer in ${where}: ${prose(reason)}`;
  });
  return paragraphs(disagreements.length > 0 ? warning(check) : agreement(check), ...gaps) || false;
}
function accessWarning({ disagreements }) {
  if (disagreements.length === 0) return void 0;
  const people2 = new Set(disagreements.flatMap((one) => one.people)).size;
  return `PostHog itself says otherwise about the present access of ${plural(people2, "person", "people")}: what this report tells about access may be wrong. The summary has both answers.`;
}
function agreement({ compared, requests }) {
  return compared > 0 && `**Present access:** PostHog's own answer is the same as ours (${plural(compared, "level")}, ${plural(requests, "request")}).`;
}
function warning({ disagreements, compared, requests }) {
  const lines = disagreements.slice(0, mostLines).map((one) => `- ${prose(disagreementWords(one))}`);
  const left = disagreements.length - mostLines;
  if (left > 0) lines.push(`- … and ${plural(left, "line")} more: the report file has all of them.`);
  return paragraphs(
    "### Warning: PostHog says otherwise about present access",
    lines.join("\n"),
    `PostHog's word counts: what this report tells about access may be wrong for these people. It changes nothing else. Please report it as a fault of posthog-policy. (${plural(compared, "level")} compared, ${plural(requests, "request")}.)`
  );
}
function disagreementWords({ project, on, people: people2, ours, theirs }) {
  return `${peopleWords(people2)} ${placeWords(on, project)}: we say ${explanationWords(ours)}, PostHog says ${theirs.level} ${sourceWords(theirs)}.`;
}
var sources = {
  explicit_member: "by a rule that names them",
  explicit_role: "through a role",
  default: "by the default",
  system_default: "by its own default",
  organization_admin: "as admin or owner of the organization",
  creator: "as whoever made it",
  project_admin: "by a rule that names them on the project",
  no_access: "and does not name them among those who reach it"
};
function sourceWords({ source }) {
  return sources[source] ?? `for the reason "${show(source)}"`;
}

// src/report/plan-json.ts
function planJson({
  verdict,
  plan,
  commit,
  policyDigest,
  usage,
  review,
  flagContexts: flagContexts2,
  accessCheck
}) {
  const report = {
    version: "plan-v1",
    verdict,
    commit,
    planDigest: plan.digest,
    policyDigest: policyDigest ?? null,
    requests: usage.requests,
    requestsPerMinute: usage.perMinute,
    waitedMs: Math.round(usage.waitedMs),
    review: review ? { state: review.state, required: review.required, counted: review.counted } : null,
    changes: plan.changes.map(changeJson),
    notCompared: plan.unplanned.map(({ kind, projects, because, reason }) => ({
      kind,
      projects: projects ?? null,
      because,
      reason
    })),
    flags: flagContexts2 ? {
      known: flagContexts2.flags.map(({ item, reached, lastCalled, scheduled }) => ({
        item,
        reached,
        lastCalled: lastCalled ?? null,
        scheduled: scheduled.map(({ what, at, repeats, by }) => ({
          what,
          at,
          repeats: repeats ?? null,
          by: by ?? null
        }))
      })),
      gaps: flagContexts2.gaps
    } : null,
    accessCheck: accessCheck ? accessCheckJson(accessCheck) : null,
    coverage: plan.coverage.map(({ kind, managed, unmanaged }) => ({ kind, managed, unmanaged }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function accessCheckJson({ compared, requests, disagreements, unanswered }) {
  return {
    compared,
    requests,
    disagreements: disagreements.map(({ project, on, people: people2, ours, theirs }) => ({
      project,
      on,
      people: people2,
      ours: { level: ours.level, reason: reasonWords(ours.reason) },
      theirs: { level: theirs.level, reason: sourceWords(theirs) }
    })),
    unanswered
  };
}
function changeJson({ item, kind, operation, origin, conflict, sentence, fields, facts, at }) {
  return {
    item,
    kind,
    operation,
    origin,
    conflict,
    sentence,
    fields: fields.map((field) => ({
      field: field.field,
      live: field.live ?? null,
      wanted: field.wanted ?? null,
      lastApplied: field.lastApplied ?? null,
      origin: field.origin,
      conflict: field.conflict
    })),
    facts: facts.map(({ name, sentence: meaning, detail }) => ({ name, sentence: meaning, detail })),
    place: at ? { file: at.file, line: at.start.line, column: at.start.column } : null
  };
}

// src/report/access-markdown.ts
var mostLines2 = 40;
function accessSection(access) {
  if (access.state === "unknown") return `**Effective access:** not worked out (${prose(access.reason)}).`;
  const lines = accessDiffText(access.diffs).split("\n").filter(Boolean);
  const left = lines.length - mostLines2;
  const shown = lines.slice(0, mostLines2).map((line) => `- ${prose(line)}`);
  if (left > 0) shown.push(`- … and ${plural(left, "line")} more: ask \`posthog-policy access diff\`.`);
  return details(`Effective access: ${summary(access.diffs)}`, shown.join("\n"));
}
function summary(diffs) {
  const people2 = (shifts) => new Set(diffs.flatMap(shifts).flatMap((shift) => shift.people)).size;
  const [gain, lose] = [people2(({ gains }) => gains), people2(({ losses }) => losses)];
  if (gain + lose === 0) return "nobody gains or loses any";
  const count = (number, verb) => number === 0 ? `nobody ${verb}s` : `${plural(number, "person", "people")} ${number === 1 ? `${verb}s` : verb}`;
  return `${count(gain, "gain")}, ${count(lose, "lose")}`;
}

// src/report/flag-context-markdown.ts
function flagContextSection({ flags, gaps }) {
  const lines = [
    ...flags.flatMap((flag) => {
      const parts = factsOf(flag);
      return parts.length > 0 ? [`- ${code(flag.item)}: ${parts.join(" ")}`] : [];
    }),
    ...gaps.map((gap) => `- Not known: ${prose(gap)}`)
  ];
  return lines.length > 0 && `### What PostHog knows about these flags

${lines.join("\n")}`;
}
function factsOf({ reached, lastCalled, scheduled }) {
  return [...reached.map(reachedText), ...calledText(lastCalled), ...scheduled.map(scheduledText)];
}
function reachedText({ whom, unit, held, total, from, to }) {
  const share = (percent) => Math.round(held * percent / 100).toLocaleString("en");
  return `About ${share(from)} → ${share(to)} of ${total.toLocaleString("en")} ${unit} (${from} → ${to} % of ${whom}).`;
}
function calledText(at) {
  if (at === void 0) return [];
  return [at === null ? "No code has asked for it yet." : `Code asked for it last on ${minute(at)}.`];
}
function scheduledText({ what, at, repeats, by }) {
  const who = by === void 0 ? "" : ` by ${code(by)}`;
  const again = repeats === void 0 ? "" : `, again ${code(repeats)}`;
  return `**Scheduled${who}:** on ${minute(at)} it ${what}${again}.`;
}

// src/report/plan-markdown.ts
function planMarkdown(report) {
  const { plan, review, flagContexts: flagContexts2, access, accessCheck } = report;
  const proposed = partsOf(plan.changes, "proposed");
  return paragraphs(
    "## PostHog policy",
    `**${prose(planSentence(report))}**`,
    review && reviewSection(review),
    flagContexts2 && flagContextSection(flagContexts2),
    overwrites(proposed),
    proposed.length > 0 && details(`What this pull request changes (${proposed.length})`, changeTable(proposed)),
    access && accessSection(access),
    accessCheck && accessCheckSection(accessCheck),
    section("Merged, but not live yet", partsOf(plan.changes, "outstanding"), "The next apply does this."),
    driftSection(partsOf(plan.changes, "drift"), review !== void 0 || proposed.length > 0),
    unread(plan),
    untouched(plan),
    footer(report)
  );
}
function planSentence({ verdict, plan, review }) {
  const count = (origin) => partsOf(plan.changes, origin).length;
  const parts = [
    count("proposed") > 0 && `${plural(count("proposed"), "change")} by this pull request`,
    count("outstanding") > 0 && `${plural(count("outstanding"), "merged change")} not live yet`,
    count("drift") > 0 && `${plural(count("drift"), "difference")} made outside the policy`
  ].filter((part) => part !== false);
  const isPartial = plan.unplanned.some(({ because }) => because === "untouched");
  const none = isPartial ? "What this pull request touches is in live PostHog as the policy says" : "Live PostHog matches the policy";
  const state = parts.length === 0 ? none : capital(list(parts));
  const incomplete = verdict === "incomplete" ? ", as far as it could be read" : "";
  const gate = review && review.state !== "not-required" ? ` ${review.sentence}` : "";
  return `${state}${incomplete}.${gate}`;
}
function changeTable(changes) {
  return table(
    ["Change", "Where"],
    changes.map((change) => [changeLine(change), placeOf(change)])
  );
}
function section(title, changes, advice) {
  return changes.length > 0 && details(`${title} (${changes.length})`, `${changeTable(changes)}

${advice}`);
}
function driftSection(changes, isAside) {
  if (changes.length === 0) return false;
  const rows = changes.flatMap((change) => {
    const { item, operation, fields, handle } = change;
    const by = handle?.lastChange ? `${code(handle.lastChange.by)}, ${minute(handle.lastChange.at)}` : "–";
    const name = change.at ? `${code(item)} (${placeOf(change)})` : code(item);
    if (operation === "create") return [[name, "there", "missing", by]];
    if (operation === "delete") return [[name, "not named", "there", by]];
    return fields.map(({ field, wanted, live }) => [`${name} ${code(field)}`, value(wanted), value(live), by]);
  });
  const advice = "Apply leaves them alone. Adopt them by pull request, or set them back in PostHog.";
  const text = `${table(["Item", "Policy", "Live", "Last changed by"], rows)}

${advice}`;
  return isAside ? details(`Differences that this pull request does not cause (${changes.length})`, text) : `### Differences

${text}`;
}
function overwrites(proposed) {
  const unseen = proposed.filter(({ conflict }) => conflict);
  if (unseen.length === 0) return false;
  const rows = unseen.flatMap(
    ({ item, fields }) => fields.filter(({ conflict }) => conflict).map(({ field, live, wanted, lastApplied: lastApplied2 }) => [
      code(item),
      code(field),
      ...[lastApplied2, live, wanted].map((one) => code(JSON.stringify(one ?? null)))
    ])
  );
  return `### Apply would stop here

${table(["Item", "Field", "Last applied", "Live now", "This pull request"], rows)}

${ownerNote(unseen)}`;
}
function ownerNote(unseen) {
  const isOwned = ({ operation, fields, handle }) => handle?.owner && (operation === "delete" || fields.some(({ field }) => handle.owner?.fields.includes(field)));
  const owned = unseen.filter(isOwned);
  const owners = owned.map(({ item, handle }) => `${code(item)} belongs to ${handle?.owner?.name}.`);
  return paragraphs(
    owned.length > 0 && `${owners.join(" ")} End that in PostHog before this is merged.`,
    owned.length < unseen.length && "Somebody changed these in PostHog. Adopt the live value in this pull request, or set it back in PostHog."
  );
}
function unread({ unplanned }) {
  const kinds = unplanned.filter(({ because }) => because !== "untouched");
  return kinds.length > 0 && `**Not compared:** ${kinds.map(({ kind, reason }) => `${code(kind)} (${prose(reason)})`).join(", ")}.`;
}
function untouched({ unplanned }) {
  const kinds = unplanned.filter(({ because }) => because === "untouched");
  return kinds.length > 0 && `**Not looked at**, since this pull request does not touch it: ${list(kinds.map(placeLeftOut))}. A run on a schedule looks at everything.`;
}
function placeLeftOut({ kind, projects }) {
  if (!projects) return code(kind);
  const where = projects.length > 3 ? `${projects.length} other projects` : list(projects.map((name) => code(name)));
  return `${code(kind)} in ${where}`;
}
function footer({ plan, commit, policyDigest, usage, runUrl }) {
  const managed = plan.coverage.reduce((sum, one) => sum + one.managed, 0);
  const unmanaged = plan.coverage.reduce((sum, one) => sum + one.unmanaged, 0);
  const digest = policyDigest ? ` · change ${code(short(policyDigest))}` : "";
  return `<sub>${managed} managed, ${unmanaged} not managed · plan ${code(short(plan.digest))}${digest} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`;
}

// actions/drift/main.ts
var origins = ["proposed", "outstanding", "drift"];
var action = defineAction({
  name: "drift",
  needs: "reader",
  inputs: {
    ...posthogInputs,
    comment: { default: "changes", values: ["changes", "always", "never"] },
    "fail-on-drift": { default: "false", values: ["true", "false"] }
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
    const { report, key } = await computeDrift(ports, policyFolder(input["policy-path"]), pull);
    const markdown = planMarkdown(report);
    const { changes, digest } = report.plan;
    job.log(planSentence(report));
    for (const origin of origins) {
      for (const { item, sentence } of partsOf(changes, origin)) job.log(`${origin}: ${item}: ${sentence}`);
    }
    const warning2 = report.accessCheck && accessWarning(report.accessCheck);
    if (warning2) job.warn(warning2);
    await job.summary(markdown);
    job.output("verdict", report.verdict);
    job.output("changes", String(changes.length));
    for (const origin of origins) job.output(origin, String(partsOf(changes, origin).length));
    job.output("risky", String(new Set(report.review?.requirements.map(({ item }) => item.item)).size));
    job.output("policy-digest", report.policyDigest ?? "");
    job.output("plan-digest", digest);
    job.output("report-file", input["report-file"]);
    if (input["report-file"]) await files.write(input["report-file"], planJson(report));
    if (pull && input.comment !== "never") {
      const marker = { kind: "drift", key, sha: pull.head, run: run.id, attempt: run.attempt };
      const create = input.comment === "always" || changes.length > 0 || report.review?.state === "pending";
      await inform(job, "The comment", () => keepComment(forge, pull.number, marker, markdown, create));
    }
    if (input["fail-on-drift"] === "true" && (report.verdict === "drifted" || report.verdict === "incomplete"))
      job.fail(planSentence(report));
  }
});

export {
  action
};
