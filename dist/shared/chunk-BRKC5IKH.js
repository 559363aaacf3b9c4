const require = process.getBuiltinModule;
import {
  PROJECT,
  assumed,
  diffAccess,
  inEveryMode,
  modesOf,
  most,
  openAccess,
  ruledBy,
  rulesIn,
  targetsOf,
  thing,
  through,
  wayInto
} from "./chunk-L7HSB3UP.js";
import {
  attributeChanges,
  buildPlan,
  inOrder,
  partsOf,
  readActivity,
  readSnapshot,
  strictest
} from "./chunk-2C2IGE6B.js";
import {
  knownMakers,
  makersOf,
  removalLimit,
  shareAllowed,
  unknownMaker
} from "./chunk-D7L6SHFI.js";
import {
  Sealed,
  addressOf,
  asJson,
  conditionText,
  flagsPath,
  groupsOf,
  hashOf,
  isCalled,
  parseSubject,
  projectOf,
  resources,
  stepOf
} from "./chunk-DYGOHUNF.js";
import {
  code,
  dayAfter,
  daysBetween,
  fence,
  paragraphs,
  prose,
  usageOf
} from "./chunk-DN26BUZK.js";
import {
  canonicalJson
} from "./chunk-FAMZA7G6.js";
import {
  isAccessLevel,
  isResourceKind,
  resourceKinds,
  strengthOf
} from "./chunk-7MCRS2QT.js";
import {
  declaredPeople,
  isLevel,
  levels,
  sameEmail
} from "./chunk-YMPPZMGH.js";
import {
  DecodeError,
  boolean,
  entriesOf,
  integer,
  isRecord,
  json,
  known,
  list as list2,
  nullable,
  object,
  oneOf,
  optional,
  string
} from "./chunk-RNA437W5.js";
import {
  Bug,
  RemoteError,
  UserError,
  capital,
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

// src/app/drift/sightings-file.ts
var version = "sightings-v1";
var file = object({ version: oneOf([version]), kinds: members });
var kind = object({ at: string, frame: string, seen: members });
var sighting = object({ after: optional(string), before: string });
async function readSightings(files, job, path) {
  const text = await files.read(path);
  if (text === void 0) return /* @__PURE__ */ new Map();
  try {
    const { kinds: kinds2 } = file(JSON.parse(text), "");
    const known2 = resources.filter((one) => kinds2[one.kind] !== void 0);
    return new Map(known2.map((one) => [one.kind, readKind(kinds2[one.kind], one.kind)]));
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error;
    job.warn("The sightings file is none of ours, or broken: this run starts a new one.");
    return /* @__PURE__ */ new Map();
  }
}
function readKind(value, path) {
  const { at, frame, seen } = kind(value, path);
  const pairs = Object.entries(seen).map(([hash, one]) => {
    const { after, before } = sighting(one, path);
    return [hash, { ...after !== void 0 && { after }, before }];
  });
  return { at, frame, seen: new Map(pairs) };
}
async function writeSightings(files, path, sightings) {
  const kinds2 = [...sightings].map(([name, { at, frame, seen }]) => [
    name,
    { at, frame, seen: Object.fromEntries(seen) }
  ]);
  await files.write(path, `${JSON.stringify({ version, kinds: Object.fromEntries(kinds2) }, null, 2)}
`);
}
function frameOf(policies, about) {
  const said = policies.map(
    ({ shape: { flags, ...rest }, certificates }) => JSON.stringify([rest, about === "feature_flag" ? flags : null, [...certificates]])
  );
  return hashOf(said);
}
function members(value, path) {
  return isRecord(value) ? value : object({})(value, path);
}

// src/report/moments.ts
var mostMoments = 10;
function momentSentence({ email, target, has, from }) {
  const { project, kind: kind2, object: object2 } = target;
  const inside = kind2 === "project" ? "" : ` ${kind2}${object2 === void 0 ? "" : ` ${show(object2)}`} in`;
  return `For a moment, "${show(email)}" ${has ? "has" : "lacks"}${inside} "${show(project)}", once "${show(from)}" is written.`;
}
function momentSection(moments) {
  if (moments.length === 0) return false;
  const more = moments.length - mostMoments;
  const lines = moments.slice(0, mostMoments).map((moment) => `- ${prose(momentSentence(moment))}`);
  return paragraphs(
    "### On the way",
    "No order of these writes was found in which everybody keeps what they have before and after. Where that matters, go there in two pull requests, one after the other.",
    [...lines, ...more > 0 ? [`- and ${plural(more, "other")}`] : []].join("\n")
  );
}

// src/report/guardrail-markdown.ts
var mostItems = 10;
function guardrailSection(guardrails2) {
  if (guardrails2.state === "unknown")
    return `**Guardrails:** nobody can tell yet whether one would stop this: ${prose(guardrails2.reason)}`;
  const { blocks, moments } = guardrails2;
  if (blocks.length === 0) return momentSection(moments);
  const lines = blocks.map(
    (block2) => `- ${prose(capital(block2.sentence))} (${code(block2.guardrail)}): ${itemsOf(block2)}.${wayOut(block2)}`
  );
  return paragraphs("### A guardrail would stop this", lines.join("\n"), exceptions(blocks), momentSection(moments));
}
function stopsOf(guardrails2) {
  return guardrails2?.state === "known" ? new Set(guardrails2.blocks.flatMap(({ items }) => items)).size : 0;
}
function itemsOf({ items }) {
  const more = items.length - mostItems;
  const shown = items.slice(0, mostItems).map(code).join(", ");
  return more > 0 ? `${shown} and ${plural(more, "other")}` : shown;
}
function wayOut({ remedy }) {
  return remedy === void 0 ? "" : ` ${prose(remedy)}`;
}
function exceptions(blocks) {
  const open = blocks.filter(({ allowUntil }) => allowUntil !== void 0);
  if (open.length === 0) return false;
  const entries = [...Map.groupBy(open, ({ guardrail }) => guardrail)].flatMap(([guardrail, stops]) => [
    `    - guardrail: ${guardrail}`,
    "      items:",
    // JSON is YAML too, and hides nothing.
    ...new Set(stops.flatMap(({ items }) => items.map((item) => `        - ${JSON.stringify(item)}`))),
    `      until: ${stops[0]?.allowUntil}`,
    '      reason: "" # why, in a sentence'
  ]);
  return paragraphs(
    "### How to let it pass this once",
    "A guardrail is there for accidents. If this is none, add these lines by pull request, and have them approved:",
    fence("yaml", ["guardrails:", "  allow:", ...entries].join("\n"))
  );
}

// src/app/evidence-branch.ts
var record = object({
  version: oneOf(["evidence-v1"]),
  state: oneOf(["begun", "ended"]),
  runId: integer,
  attempt: integer,
  commit: string,
  verdict: nullable(string),
  settled: list2(object({ run: string, unread: list2(string) })),
  results: list2(
    object({
      item: string,
      operation: oneOf(["create", "update", "delete"]),
      outcome: string,
      fields: list2(object({ field: string, live: json, wanted: json }))
    })
  )
});
function evidenceFolder(policyPath) {
  return encodeURIComponent(policyPath).replace(/^\.$/, "%2E");
}
function evidenceName(began, run) {
  return `${began.replace(/\D/g, "")}-${run}.json`;
}
function runName({ id, attempt }) {
  return `${id}-${attempt}`;
}
async function readTrail(files, policyPath, own, counts2) {
  const cutOff = [];
  const settled2 = /* @__PURE__ */ new Map();
  let isSettled = false;
  const others = (await files.list(evidenceFolder(policyPath))).filter(({ name }) => name !== own);
  for (const file2 of others.sort((a, b) => a.name < b.name ? 1 : -1)) {
    const found = readRecord(await file2.text(), file2.name);
    if (found.state === "begun") {
      if (!isSettled) cutOff.push(cutOffOf(found, settled2));
      continue;
    }
    for (const { run, unread } of found.settled) {
      const before = settled2.get(run);
      settled2.set(run, before ? before.filter((kind2) => unread.includes(kind2)) : unread);
    }
    if (found.verdict !== "applied" && found.verdict !== "nothing-to-do") continue;
    if (await counts2(found.commit)) return { commit: found.commit, isCutShort: false, cutOff };
    isSettled = true;
  }
  return { commit: void 0, isCutShort: false, cutOff };
}
function cutOffOf(found, settled2) {
  const run = runName({ id: found.runId, attempt: found.attempt });
  const unread = settled2.get(run);
  const intents = found.results.filter(
    ({ item, outcome }) => outcome === "intended" && (!unread || unread.includes(kindOf(item)))
  );
  return { run, intents };
}
function kindOf(item) {
  return item.slice(0, item.indexOf("/"));
}
function readRecord(text, name) {
  try {
    return record(JSON.parse(text), "");
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error;
    throw new UserError(
      `The file ${show(name)} on the evidence branch is no evidence that this version can read: ${show(error.message)}.`,
      "Somebody else may have written it: look at its history, and take the commit back. Until then nothing is applied."
    );
  }
}

// src/report/writes.ts
function writesJson({ writes = [] }) {
  return writes.map(({ instead, ...write }) => ({
    ...writeJson(write),
    instead: instead ? { when: instead.when, writes: instead.writes.map(writeJson) } : null
  }));
}
function writeJson({ method, path, fields }) {
  return { method, path, fields };
}
function countWrites(changes) {
  return changes.reduce((sum, { writes = [], goesWith }) => sum + (goesWith === void 0 ? writes.length : 0), 0);
}
function writeLines({ item, writes = [], goesWith }) {
  const unless = goesWith === void 0 ? "" : `; not sent once ${show(goesWith)} is done, which takes it along`;
  return writes.map((write) => `${show(item)}: ${writeLine(write)}${unless}`);
}
function writeLine({ instead, ...write }) {
  const other = instead ? `; if PostHog answers ${instead.when}, instead ${instead.writes.map(inLine).join(", then ")}` : "";
  return `${inLine(write)}${other}`;
}
function inLine({ method, path, fields }) {
  return `${method} ${show(path)}${fields.length > 0 ? ` (${fields.join(", ")})` : ""}`;
}

// src/plan/origin/accepted.ts
function baselineOn({ baseline = [] }, today) {
  const inForce2 = baseline.filter(({ until }) => until > today).map(({ changed_by: changedBy = [unknownMaker], ...rest }) => ({ ...rest, changedBy }));
  const { anybodys = [], named = [] } = Object.groupBy(
    inForce2,
    ({ changedBy }) => changedBy.includes(unknownMaker) ? "anybodys" : "named"
  );
  return { anybodys, named };
}
function setApartAccepted(changes, entries) {
  const items = new Set(entries.map(({ item }) => item));
  const drifted = new Set(changes.filter(hasDrift).map(({ item }) => item));
  return {
    changes: changes.flatMap((change) => items.has(change.item) ? withoutDrift(change) : [change]),
    accepted: entries.filter(({ item }) => drifted.has(item))
  };
}
function setApartNamed(changes, named, people) {
  const found = new Map(changes.filter(hasDrift).map((change) => [change.item, makersByHand(change)]));
  const isRight = ({ item, changedBy }) => found.get(item)?.every((maker) => changedBy.some((name) => sameEmail(name, maker))) ?? false;
  const right = named.filter(isRight);
  const misnamed = named.flatMap((entry2) => {
    const makers = found.get(entry2.item);
    const isHeld = right.some(({ item }) => item === entry2.item);
    return makers && !isHeld ? [{ ...entry2, makers: knownMakers(makers, people) }] : [];
  });
  return { ...setApartAccepted(changes, right), misnamed };
}
function makersByHand(change) {
  const [drift] = partsOf([change], "drift");
  if (!drift) return [];
  return makersOf(drift.operation === "update" ? drift.fields.map((field) => field.changedBy) : [drift.changedBy]);
}
function hasDrift(change) {
  return change.operation === "update" ? change.fields.some(isDrift) : isDrift(change);
}
function isDrift({ origin, conflict }) {
  return origin === "drift" && !conflict;
}
function withoutDrift(change) {
  if (!hasDrift(change)) return [change];
  const fields = change.operation === "update" ? change.fields.filter((field) => !isDrift(field)) : [];
  return fields.length > 0 ? [{ ...change, fields, conflict: fields.some(({ conflict }) => conflict) }] : [];
}

// src/plan/origin/ending.ts
var days = 7;
function endingSoon({ members: members3 = {} }, today) {
  return Object.entries(members3).flatMap(([email, { expires: day }]) => day === void 0 ? [] : [{ email, day }]).filter(({ day }) => daysBetween(today, day) >= 1 && daysBetween(today, day) <= days).sort((a, b) => a.day < b.day ? -1 : Number(a.day > b.day));
}

// src/plan/origin/in-force.ts
function sidesInForce(policies, today) {
  const { lastApplied, merged = [], base, head } = policies;
  const before = lastApplied ? [inForce(lastApplied, today)].filter((one) => one !== lastApplied) : [];
  const between = merged.flatMap((one) => [.../* @__PURE__ */ new Set([one, inForce(one, today)])]);
  return {
    ...policies,
    merged: [...before, ...between],
    base: base && inForce(base, today),
    head: inForce(head, today)
  };
}
function inForce(policy, today) {
  const { shape, locate } = policy;
  const expired = Object.entries(shape.members ?? {}).filter(
    ([, { expires }]) => expires !== void 0 && expires <= today
  );
  if (expired.length === 0) return policy;
  const gone = new Set(expired.map(([email]) => email.toLowerCase()));
  return {
    ...policy,
    shape: without(shape, gone),
    locate: (path, part) => locate(asWritten(path, shape, gone), part)
  };
}
function without(shape, gone) {
  const { members: members3, roles: roles2, projects } = shape;
  return {
    ...shape,
    ...members3 && { members: kept(members3, gone) },
    ...roles2 && { roles: mapped(roles2, (role) => roleWithout(role, gone)) },
    ...projects && { projects: mapped(projects, (project) => projectWithout(project, gone)) }
  };
}
function roleWithout(role, gone) {
  const { members: members3 } = role;
  return members3 ? { ...role, members: members3.filter((email) => !gone.has(email.toLowerCase())) } : role;
}
function projectWithout(project, gone) {
  const { access, resources: resources3, objects } = project;
  return {
    ...project,
    ...access && { access: grantsWithout(access, gone) },
    ...resources3 && { resources: mapped(resources3, (grants) => grants && grantsWithout(grants, gone)) },
    ...objects && { objects: objects.map((grants) => grantsWithout(grants, gone)) }
  };
}
function grantsWithout(grants, gone) {
  return grants.members ? { ...grants, members: kept(grants.members, gone) } : grants;
}
function kept(people, gone) {
  return Object.fromEntries(Object.entries(people).filter(([email]) => !gone.has(email.toLowerCase())));
}
function mapped(values, change) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, change(value)])
  );
}
function asWritten(path, { roles: roles2 }, gone) {
  const [section, role, list3, index] = path;
  if (section !== "roles" || list3 !== "members" || typeof index !== "number") return path;
  const places = [...(roles2?.[String(role)]?.members ?? []).entries()].filter(
    ([, email]) => !gone.has(email.toLowerCase())
  );
  return [section, String(role), list3, places[index]?.[0] ?? index];
}

// src/plan/origin/settled.ts
function settledBetween(before, after) {
  const differing = new Map(before.map((change) => [change.item, change]));
  const left = new Map(after.map((change) => [change.item, change]));
  const renamed = new Set(partsOf(after, "drift").flatMap(({ item, kind: kind2 }) => differing.has(item) ? [] : [kind2]));
  return partsOf(before, "drift").flatMap((change) => {
    const now = left.get(change.item);
    if (renamed.has(change.kind)) return [];
    if (!now) return [change];
    if (change.operation !== "update" || now.operation !== "update") return [];
    const fields = change.fields.filter(({ field }) => !now.fields.some((one) => one.field === field));
    return fields.length > 0 ? [{ ...change, fields }] : [];
  });
}

// src/plan/origin/sightings.ts
function remember(before, looked) {
  const { began, done, frames, changes } = looked;
  const now = [...frames].map(([kind2, frame]) => {
    const last = before.get(kind2);
    const after = last?.frame === frame ? last.at : void 0;
    const hashes = changes.filter((change) => change.kind === kind2).flatMap(hashesOf);
    const fresh = { ...after !== void 0 && { after }, before: done };
    return [kind2, { at: began, frame, seen: new Map(hashes.map((hash) => [hash, last?.seen.get(hash) ?? fresh])) }];
  });
  return new Map([...before, ...now]);
}
function withSightings(changes, sightings, now) {
  return changes.map((change) => {
    const seen = sightings.get(change.kind)?.seen;
    const when = (part, field) => {
      const sighting2 = seen?.get(hashIn(change, field));
      const { changedBy } = part;
      const isTelling = sighting2 && (sighting2.after !== void 0 || sighting2.before !== now);
      return isTelling && changedBy?.from === "nobody" ? { ...part, changedBy: { ...changedBy, seen: sighting2 } } : part;
    };
    return when({ ...change, fields: change.fields.map((field) => when(field, field)) });
  });
}
function hashesOf(change) {
  return change.operation === "update" ? change.fields.map((field) => hashIn(change, field)) : [hashIn(change)];
}
function hashIn({ item, operation, live }, field) {
  const what = field ? { field: field.field, live: field.live ?? null } : { operation, live: live ?? null };
  return hashOf({ item, ...what }).slice("sha256:".length, "sha256:".length + 32);
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
  for (const { who, target, level: level2, source } of statements) {
    const person = "email" in who ? access.person(who.email) : { email: "", level: "member", roles: [who.role] };
    if (!person) continue;
    const ours = access.explain(person, target);
    if (ours.reason.because === "closed_project" && target.object === void 0) continue;
    compared++;
    if (ours.level === level2) continue;
    differing++;
    const name = "email" in who ? who.email : `role/${who.role}`;
    const sign = `${Object.keys(who)} ${target.project} ${thing(target.kind, target.object)} ${signOf(ours, { level: level2, source })}`;
    const known2 = open.get(sign);
    if (known2) known2.people.push(name);
    else open.set(sign, { target, people: [name], ours, theirs: { level: level2, source } });
  }
  return { compared, differing, disagreements: together([...open.values()]) };
}
function together(found) {
  const joined = /* @__PURE__ */ new Map();
  for (const { target, people, ours, theirs } of found) {
    const on = thing(target.kind, target.object);
    const sign = `${target.project} ${signOf(ours, theirs)} ${people.join()}`;
    const known2 = joined.get(sign);
    if (known2) known2.on.push(on);
    else joined.set(sign, { project: target.project, on: [on], people, ours, theirs });
  }
  return [...joined.values()];
}
function signOf(ours, theirs) {
  return `${ours.level} ${through(ours.reason)} ${theirs.level} ${theirs.source}`;
}

// src/app/access/stated-access.ts
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
var members2 = object({ results: list2(object({ user: object({ email: string }), project: entry, resources: resources2 })) });
var roles = object({ results: list2(object({ role_id: string, project: entry, resources: resources2 })) });
var reach = object({
  users: list2(object({ organization_membership_id: string, access_level: level, access_source: string }))
});
async function askSettings(posthog, path, project) {
  const { results } = await posthog.get(`${path}access_control_members/`, members2);
  return results.flatMap((one) => statementsIn(one, project, { email: one.user.email.toLowerCase() }));
}
async function askRoles(posthog, path, project, aliases) {
  const { results } = await posthog.get(`${path}access_control_roles/`, roles);
  return results.flatMap((one) => {
    const role = aliases.get(one.role_id);
    return role === void 0 ? [] : statementsIn(one, project, { role });
  });
}
function statementsIn({ project: way, resources: kinds2 }, project, who) {
  return [[PROJECT, way], ...kinds2].flatMap(([kind2, stated]) => {
    const found = effective(stated);
    return found ? [{ who, target: { project, kind: kind2 }, ...found }] : [];
  });
}
async function askReach(posthog, path, target, emails) {
  const { users } = await posthog.get(`${path}users_with_access/`, reach);
  const named = new Map(users.map((user) => [user.organization_membership_id, user]));
  return [...emails].flatMap(([id, email]) => {
    const user = named.get(id);
    if (user?.access_source === "creator") return [];
    return [{ who: { email }, target, level: user?.access_level ?? "none", source: user?.access_source ?? "no_access" }];
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

// src/app/access/check-access.ts
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
    ...await Promise.all(entered.flatMap((project) => askSilentRoles(asked, project, state))),
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
  const { ways: ways2, ...lead } = await askProject(asked, first, newestFirst);
  return [lead, ...await Promise.all(others.map((project) => askProject(asked, project, ways2)))];
}
async function askProject(asked, { name, complete }, ways2) {
  const path = pathOf(asked, name);
  for (const [at, way] of ways2.entries()) {
    const left = ways2.slice(at);
    try {
      const statements = await way.ask(asked, path, name);
      const known2 = statements.filter(({ target }) => complete === "all" || target.kind === PROJECT);
      const failures = way.lacks === void 0 ? [] : [{ project: name, reason: way.lacks }];
      return { statements: known2, failures, ways: left };
    } catch (error) {
      if (!isAbsent(error)) return { ...failed(error, name), ways: left };
    }
  }
  const reason = "This PostHog does not say itself who may do what.";
  return { statements: [], failures: [{ project: name, reason }], ways: [] };
}
function askSilentRoles(asked, project, { people }) {
  const held = new Set(people.flatMap(({ level: level2, roles: roles2 }) => level2 === "member" ? roles2 : []));
  const silent = project.rules.flatMap(
    ({ subject }) => subject.type === "role" && !held.has(subject.name) ? [subject.name] : []
  );
  const { directory } = asked.names;
  const aliases = new Map(directory.roles.map((role) => [role.id, asked.names.roleAlias(role)]));
  const wanted = new Map([...aliases].filter(([, alias]) => silent.includes(alias)));
  return wanted.size > 0 ? [askRolesIn(asked, project, wanted)] : [];
}
async function askRolesIn(asked, { name, complete }, wanted) {
  try {
    const statements = await askRoles(asked.posthog, pathOf(asked, name), name, wanted);
    return {
      statements: statements.filter(({ target }) => complete === "all" || target.kind === PROJECT),
      failures: []
    };
  } catch (error) {
    return isAbsent(error) ? { statements: [], failures: [] } : failed(error, name);
  }
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
  return `${names.projectPath(project)}/`;
}
function objectsIn({ name, rules }) {
  const found = rules.flatMap(({ kind: kind2, object: object2 }) => {
    const address = object2 === void 0 || kind2 === "warehouse_table" ? void 0 : addressOf(kind2, object2);
    return object2 === void 0 || address === void 0 ? [] : [{ target: { project: name, kind: kind2, object: object2 }, address }];
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

// src/plan/order/falls-with.ts
var depths = { project_access: 1, resource_access: 2, object_access: 3 };
function ruleSubject({ kind: kind2, key }) {
  const depth = depths[kind2];
  return depth === void 0 ? void 0 : key.split("/").slice(depth).join("/");
}
function membershipOf(key) {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
}
function fallsWith(entry2, gone) {
  if (gone.operation !== "delete" || gone.kind !== "role" && gone.kind !== "organization_member") return false;
  if (entry2.kind === "role_membership") {
    const [role, email] = membershipOf(entry2.key);
    return gone.key === (gone.kind === "role" ? role : email);
  }
  return ruleSubject(entry2) === `${gone.kind === "role" ? "role" : "member"}/${gone.key}`;
}

// src/plan/order/access-step.ts
function rulePlace({ kind: of, key }) {
  const [project = "", kind2 = "", object2 = ""] = key.split("/");
  const parts = key.split("/");
  if (of === "project_access") return placed(project, { kind: PROJECT }, parts.slice(1));
  if (of === "resource_access") return isResourceKind(kind2) ? placed(project, { kind: kind2 }, parts.slice(2)) : void 0;
  return of === "object_access" ? placed(project, { kind: kind2, object: object2 }, parts.slice(3)) : void 0;
}
function ruleOf(kind2, { key, spec }) {
  const place = rulePlace({ kind: kind2, key });
  const level2 = String(spec.level);
  return place && isAccessLevel(level2) ? { ...place.on, subject: place.subject, level: level2 } : void 0;
}
function stepped(state, change) {
  const { kind: kind2, key, operation } = change;
  if (kind2 === "role_membership" || kind2 === "organization_member" || kind2 === "role") {
    const people = withPeople(state, change);
    if (operation !== "delete" || kind2 === "role_membership") return people;
    return withoutRules(people, { type: kind2 === "role" ? "role" : "member", name: key });
  }
  if (kind2 === "project") {
    const closed = { kind: PROJECT, subject: { type: "everybody" }, level: "none" };
    return operation === "create" ? withRules(state, key, () => [closed]) : state;
  }
  return withRule(state, change);
}
function steppedPerson(person, change) {
  const { kind: kind2, key, operation, wanted } = change;
  if (!person) return void 0;
  if (kind2 === "organization_member") {
    if (key !== person.email) return person;
    const level2 = String(wanted?.level);
    return operation === "delete" ? void 0 : isLevel(level2) ? { ...person, level: level2 } : person;
  }
  const [role, email] = kind2 === "role_membership" ? membershipOf(key) : [key, person.email];
  if (email !== person.email) return person;
  const others = person.roles.filter((one) => one !== role);
  if (operation === "delete") return others.length < person.roles.length ? { ...person, roles: others } : person;
  return kind2 === "role_membership" ? { ...person, roles: [...others, role] } : person;
}
function placed(project, on, subject) {
  const [type, name] = parseSubject(subject);
  if (type === "guest") return void 0;
  return { project, on, subject: type === "default" ? { type: "everybody" } : { type, name } };
}
function withRule(state, { kind: kind2, key, operation, wanted }) {
  const place = rulePlace({ kind: kind2, key });
  if (!place) return state;
  const rule = operation === "delete" ? void 0 : ruleOf(kind2, { key, spec: wanted ?? {} });
  const isOther = (one) => one.kind !== place.on.kind || one.object !== place.on.object || !isSame(one.subject, place.subject);
  return withRules(state, place.project, (rules) => [...rules.filter(isOther), ...rule ? [rule] : []]);
}
function withoutRules(state, subject) {
  const isOther = (rule) => !isSame(rule.subject, subject);
  const projects = state.projects.map(
    (project) => project.rules.every(isOther) ? project : { ...project, rules: project.rules.filter(isOther) }
  );
  return { ...state, projects };
}
function withRules(state, name, change) {
  const nowhere = { name, rules: [], objects: [], complete: /* @__PURE__ */ new Set() };
  const known2 = state.projects.some((project) => project.name === name);
  const projects = known2 ? state.projects : [...state.projects, nowhere];
  return {
    ...state,
    projects: projects.map((one) => one.name === name ? { ...one, rules: change(one.rules) } : one)
  };
}
function withPeople(state, change) {
  return { ...state, people: state.people.flatMap((person) => steppedPerson(person, change) ?? []) };
}
function isSame(a, b) {
  if (a.type === "everybody" || b.type === "everybody") return a.type === b.type;
  return a.type === b.type && a.name === b.name;
}

// src/app/access/live-access.ts
var mode = nullable(boolean);
var organization = object({ available_product_features: optional(list2(object({ key: string }))) });
var entitlements = ["access_control", "role_based_access"];
async function readAccessSettings(posthog, id) {
  return posthog.get(`/api/organizations/${id}/`, (value, path) => {
    const plan = organization(value, path).available_product_features?.map(({ key }) => key);
    return {
      mode: modeIn(value, path),
      entitlements: plan ? new Set(entitlements.filter((one) => plan.includes(one))) : assumed.entitlements,
      closedThingsStayClosed: assumed.closedThingsStayClosed,
      features: plan && new Set(plan)
    };
  });
}
function modeIn(value, path) {
  const field = "uses_most_specific_access_resolution";
  if (typeof value !== "object" || value === null || !(field in value)) return void 0;
  return mode(value[field], `${path}${field}`) === true ? "specific" : "highest";
}
var kinds = ["organization_member", "role_membership", "project_access", "resource_access", "object_access"];
function accessFromSnapshot(live, settings) {
  const entries = /* @__PURE__ */ new Map();
  for (const kind2 of kinds) {
    const reading = live.get(kind2);
    if (reading?.state !== "read")
      return { unreadable: `${kind2}: ${reading?.state === "unreadable" ? reading.reason : "it was not read"}` };
    entries.set(kind2, reading.entries);
  }
  const of = (kind2) => entries.get(kind2) ?? [];
  return {
    state: {
      settings,
      people: peopleOf(of("organization_member"), of("role_membership")),
      projects: projectsOf(of("project_access"), of("resource_access"), of("object_access"))
    }
  };
}
function peopleOf(members3, memberships) {
  const held = /* @__PURE__ */ new Map();
  for (const { spec } of memberships) {
    const email = String(spec.email);
    held.set(email, [...held.get(email) ?? [], String(spec.role)]);
  }
  return members3.map(({ key, spec }) => {
    const level2 = String(spec.level);
    if (!isLevel(level2)) throw new Bug(`the member ${key} has the level ${level2}, which was never read`);
    return { email: key, level: level2, roles: held.get(key) ?? [] };
  });
}
function projectsOf(ways2, inside, objects) {
  const rules = /* @__PURE__ */ new Map();
  const add = (kind2, entry2) => {
    const project = entry2.key.slice(0, entry2.key.indexOf("/"));
    const found = rules.get(project) ?? [];
    rules.set(project, found);
    const rule = ruleOf(kind2, entry2);
    if (rule) found.push(rule);
    return project;
  };
  const entered = new Set(ways2.map((entry2) => add("project_access", entry2)));
  const read = new Set(inside.map((entry2) => add("resource_access", entry2)));
  for (const entry2 of objects) add("object_access", entry2);
  const completeOf = (name) => {
    if (!read.has(name)) return new Set(entered.has(name) ? [PROJECT] : []);
    return entered.has(name) ? "all" : new Set(resourceKinds);
  };
  return [...rules].map(([name, own]) => ({ name, rules: own, objects: [], complete: completeOf(name) }));
}

// src/plan/simulate.ts
function simulate(live, changes) {
  const takers = changes.filter(
    ({ kind: kind2, operation }) => operation === "delete" && (kind2 === "role" || kind2 === "organization_member")
  );
  const after = new Map(live);
  for (const [kind2, reading] of live) {
    if (reading.state !== "read") continue;
    const own = changes.filter((change) => change.kind === kind2);
    const closed = kind2 === "project_access" ? changes.filter(isNewProject) : [];
    if (own.length + closed.length + takers.length === 0) continue;
    const entries = new Map(reading.entries.map((entry2) => [entry2.key, entry2]));
    for (const { key } of closed) entries.set(`${key}/default`, { key: `${key}/default`, spec: { level: "none" } });
    for (const change of own) perform(entries, change);
    const left = [...entries.values()].filter(({ key }) => !takers.some((gone) => fallsWith({ kind: kind2, key }, gone)));
    after.set(kind2, { ...reading, entries: left });
  }
  return after;
}
function takesEffect({ kind: kind2, live }) {
  return kind2 !== "organization_member" || live?.state === "member";
}
function isNewProject({ kind: kind2, operation }) {
  return kind2 === "project" && operation === "create";
}
function perform(entries, { key, operation, fields, wanted }) {
  const before = entries.get(key);
  if (operation === "delete") entries.delete(key);
  else if (operation === "create") entries.set(key, { key, spec: wanted ?? {} });
  else if (before) {
    const written2 = Object.fromEntries(fields.map((field) => [field.field, field.wanted]));
    entries.set(key, { ...before, spec: { ...before.spec, ...written2 } });
  }
}

// src/app/access/proposed-access.ts
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

// src/app/access/effective-access.ts
var decisive = [
  "organization_member",
  "role",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
];
async function effectiveAccess({ posthog, organization: organization2, names }, live, changes) {
  const proposed = partsOf(changes, "proposed").filter(({ kind: kind2 }) => decisive.includes(kind2));
  const touchesAccess = proposed.length > 0;
  if (!touchesAccess && !holdsRules(live)) return { access: void 0, accessCheck: void 0 };
  try {
    const settings = await readAccessSettings(posthog, organization2);
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
  const rules = live.get("project_access");
  return rules?.state === "read" && rules.entries.length > 0;
}

// src/resources/flag/deleted.ts
var pageSize = 100;
var mostPages = 5;
var deletable = object({ deleted: boolean });
async function deletedFlags(scope, alias, keys) {
  const path = flagsPath(scope, alias);
  const found = /* @__PURE__ */ new Map();
  const open = new Set(keys);
  try {
    for (let page = 1; page <= mostPages && open.size > 0; page += 1) {
      const { rows, isLast } = await readActivity(scope.posthog, `${path}activity/?limit=${pageSize}&page=${page}`);
      for (const row of rows) {
        const key = [...open].find((one) => isCalled(row, ["key"], one));
        if (key === void 0 || !isDeletion(row)) continue;
        const flag = await readDeleted(scope, path, row.id);
        open.delete(key);
        if (flag) found.set(key, flag);
      }
      if (isLast) return found;
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
  return new Map([...found, ...[...open].map((key) => [key, "unknown"])]);
}
function isDeletion(row) {
  return row.verb === "deleted" || stepOf(row, ["deleted"])?.after === true;
}
async function deletedFlag(scope, alias, id, key) {
  try {
    const flag = await readDeleted(scope, flagsPath(scope, alias), id);
    return flag?.original?.open().key === key ? flag : void 0;
  } catch (error) {
    if (error instanceof RemoteError) return void 0;
    throw error;
  }
}
async function readDeleted({ posthog }, path, id) {
  try {
    return await posthog.get(`${path}${id}/`, (value, at) => {
      const { deleted } = deletable(value, at);
      return deleted && isRecord(value) ? { id, original: new Sealed(asJson(value)) } : void 0;
    });
  } catch (error) {
    if (error instanceof RemoteError && error.failure.status === 404) return void 0;
    throw error;
  }
}

// src/app/deleted-flags.ts
async function withDeletedFlags(changes, scope, recall2) {
  const created = changes.filter((change) => change.operation === "create" && change.kind === "feature_flag");
  const byProject = [...Map.groupBy(created, ({ key }) => partsOf2(key)[0])];
  const readings = byProject.filter(([alias]) => scope.names.hasProject(alias)).map(async ([alias, ours]) => {
    const keys = ours.map(({ key }) => partsOf2(key)[1]);
    const found = await deletedFlags(scope, alias, keys);
    return ours.map((change) => [change, found.get(partsOf2(change.key)[1])]);
  });
  const known2 = new Map((await Promise.all(readings)).flat());
  const unknown = created.filter((change) => known2.get(change) === "unknown");
  for (const [change, deleted] of await recalled(unknown, scope, recall2)) known2.set(change, deleted);
  return changes.map((change) => told(change, known2.get(change)));
}
async function recalled(changes, scope, recall2) {
  if (changes.length === 0) return [];
  const numbers = await recall2(changes.map(({ item }) => item));
  const readings = changes.map(async (change) => {
    const number = numbers.get(change.item);
    const [alias, key] = partsOf2(change.key);
    return [change, number !== void 0 && await deletedFlag(scope, alias, number, key) || "unknown"];
  });
  return Promise.all(readings);
}
function told(change, deleted) {
  if (deleted === void 0) return change;
  if (deleted !== "unknown") {
    const sentence2 = `${change.sentence} (it was deleted, and is restored with its history)`;
    return { ...change, sentence: sentence2, handle: deleted };
  }
  const [project, flag] = partsOf2(change.key);
  const sentence = `a deleted flag may have had the key \`${show(flag)}\` in \`${show(project)}\`: then its history is lost for good`;
  const fact = { name: "flag_history_lost", sentence, detail: {} };
  return { ...change, sentence: `${change.sentence}; ${sentence}`, facts: [...change.facts, fact] };
}
function partsOf2(key) {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
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

// src/app/drift/flag-contexts.ts
var mostRequests = 10;
async function flagContexts(scope, changes) {
  const gaps = /* @__PURE__ */ new Set();
  const flags = [];
  let left = mostRequests;
  for (const change of changes) {
    const questions = reachQuestions(change);
    const isThere = change.handle !== void 0;
    const needed = questions.length + (isThere ? 1 : 0);
    if (needed > left) continue;
    left -= needed;
    const [reached, scheduled] = await Promise.all([
      Promise.all(
        questions.map(
          (question) => orGap(gaps, "how many people a condition holds", () => askReached(scope, change, question))
        )
      ),
      isThere ? orGap(gaps, "what is scheduled", () => readSchedule(scope, change)) : []
    ]);
    const { item, handle } = change;
    flags.push({
      item,
      reached: reached.filter((one) => one !== void 0),
      lastCalled: handle?.lastCalled,
      scheduled: scheduled ?? []
    });
  }
  const others = changes.length - flags.length;
  if (others > 0) gaps.add(`${plural(others, "flag")} more: not more than ${mostRequests} requests are made for this.`);
  return { flags, gaps: [...gaps] };
}
async function orGap(gaps, what, ask) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    gaps.add(`PostHog does not tell ${what}: ${error.failure.detail}`);
    return void 0;
  }
}
var newer = object({ affected: integer, total: integer });
var older = object({ users_affected: integer, total_users: integer });
var counts = (value, path) => {
  if (typeof value !== "object" || value === null || !("users_affected" in value)) return newer(value, path);
  const { users_affected: affected, total_users: total } = older(value, path);
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
      payload: object({ operation: string, value: optional((value) => value) }),
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
  const project = `${names.projectPath(projectIn(change))}/`;
  const { results } = await posthog.get(`${project}scheduled_changes/?model_name=FeatureFlag&record_id=${id}`, schedule);
  return results.filter((one) => one.model_name === "FeatureFlag" && one.record_id === id).filter((one) => one.executed_at === null || one.is_recurring === true).map(({ payload, scheduled_at: at, created_by: author, ...one }) => ({
    what: workText(payload.operation, payload.value),
    at,
    repeats: one.is_recurring ? one.recurrence_interval ?? one.cron_expression : void 0,
    by: author?.email
  }));
}
function workText(operation, value) {
  if (operation === "update_status") return value === true ? "is turned on" : "is turned off";
  if (operation === "add_release_condition") return "gets another group";
  return operation === "update_variants" ? "gets other variants" : `changes by \`${show(operation)}\``;
}
function projectIn({ key }) {
  return key.slice(0, key.indexOf("/"));
}

// src/plan/due.ts
function dueChanges(changes, limits, resources3, undone = []) {
  const due = changes.flatMap((change) => {
    if (undone.includes(change.item)) return [change];
    return isLeft(change) ? [] : [narrowed(change, limits, resources3)];
  });
  return inOrder(
    due,
    resources3.map(({ kind: kind2 }) => kind2)
  );
}
function leftAlone(changes, undone = []) {
  return changes.filter((change) => !undone.includes(change.item) && [change, ...change.fields].some(isLeft)).length;
}
function isLeft({ origin, conflict }) {
  return origin === "drift" && !conflict;
}
function narrowed(change, limits, resources3) {
  const resource = resources3.find(({ kind: kind2 }) => kind2 === change.kind);
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

// src/plan/guardrails/guardrail.ts
function entriesOf2(snapshot, kind2) {
  const reading = snapshot.get(kind2);
  return reading?.state === "read" ? reading.entries : [];
}

// src/plan/guardrails/removals.ts
function removalsStayFew(proof) {
  const limits = proof.limits.map(removalLimit);
  return [...entriesGo(proof, limits), ...peopleGo(proof, limits)];
}
function entriesGo({ changes, before, resources: resources3 }, limits) {
  const projectIn2 = ({ kind: kind2, key }) => {
    const resource = resources3.find((one) => one.kind === kind2);
    return resource ? projectOf(resource, key) : void 0;
  };
  const removals = changes.filter(({ operation }) => operation === "delete");
  const groups2 = Map.groupBy(removals, (change) => `${change.kind} ${projectIn2(change) ?? ""}`);
  return [...groups2.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const project = projectIn2(first);
    const present = entriesOf2(before, first.kind).filter(({ key }) => projectIn2({ kind: first.kind, key }) === project);
    const what = `entries of ${first.kind}${project === void 0 ? "" : ` in "${show(project)}"`}`;
    return blockOf(group, { gone: group.length, present: present.length, what }, limits);
  });
}
function peopleGo(proof, limits) {
  const { access } = proof;
  if (!access) return [];
  const { before, after } = access;
  const lost = modesOf(before.settings).map((mode2) => {
    const [was, is] = [openAccess(before, mode2), openAccess(after, mode2)];
    return before.projects.map(({ name }) => {
      const target = { project: name, kind: PROJECT };
      const had = before.people.filter((person) => was.explain(person, target).level !== "none");
      const gone = had.filter(({ email }) => is.explain(is.person(email), target).level === "none");
      return { name, gone, present: had.length };
    });
  });
  const worst = Map.groupBy(lost.flat(), ({ name }) => name);
  return [...worst].flatMap(([name, counts2]) => {
    const [most2] = [...counts2].sort((a, b) => b.gone.length - a.gone.length);
    if (!most2) return [];
    const people = most2.gone.map(({ email }) => email);
    const what = `people lose access to "${show(name)}"`;
    return blockOf(takingAccess(proof, name, people), { gone: people.length, present: most2.present, what }, limits);
  });
}
function takingAccess({ changes, access }, project, people) {
  if (!access) return [];
  const moving2 = changes.filter((change) => movesWay(change, project, people, access));
  const taking = moving2.filter(
    (change) => change.effect === "revoke" || takesFrom(people, change, access.before, project)
  );
  return taking.length > 0 ? taking : moving2;
}
function movesWay(change, project, people, { reachOf }) {
  if (!ways.includes(change.kind) || !takesEffect(change)) return false;
  const reach2 = reachOf(change);
  const reaches = [...reach2.targets].some((target) => target.project === project && target.kind === PROJECT);
  return reaches && people.some((email) => reach2.people.has(email));
}
var ways = ["organization_member", "role", "role_membership", "project_access"];
function takesFrom(people, change, before, project) {
  const after = stepped(before, change);
  return modesOf(before.settings).some((mode2) => {
    const [was, is] = [openAccess(before, mode2), openAccess(after, mode2)];
    return people.some((email) => {
      const target = { project, kind: PROJECT };
      return wayInto(is, is.person(email), target) < wayInto(was, was.person(email), target);
    });
  });
}
function blockOf(changes, { gone, present, what }, limits) {
  const share = Math.min(...limits.map((limit) => shareAllowed(limit, present)));
  if (gone < 2 || changes.length === 0 || gone * 100 <= share * present) return [];
  const isPeople = what.startsWith("people");
  const sentence = isPeople ? `${gone} of ${present} ${what}; at most ${share} % may at once` : `${gone} of ${present} ${what} would go; at most ${share} % may at once`;
  return [{ guardrail: "max_removals", items: changes.map(({ item }) => item), sentence }];
}

// src/plan/guardrails/key.ts
function keyKeepsAccess(proof) {
  const { changes, keyOwner } = proof;
  const { email } = keyOwner;
  const own = changes.filter(({ kind: kind2, key }) => kind2 === "organization_member" && key === email);
  const [was, is] = [proof.before, proof.after].map((side) => levelIn(side, email));
  if (own.length > 0 && rank(is) < rank(was)) {
    return [block(own, `"${show(email)}" owns the key, and would be ${is ?? "no member"} instead of ${was}`)];
  }
  return projectsLost(proof).flatMap((project) => {
    const taking = takingAccess(proof, project, [email]);
    const sentence = `"${show(email)}" owns the key, and could do less in "${show(project)}"`;
    return taking.length > 0 ? [block(taking, sentence)] : [];
  });
}
function keyLosesOnTheWay({ email, target, from }) {
  const sentence = `"${show(email)}" owns the key, and could do less in "${show(target.project)}" until later writes, which PostHog would refuse then`;
  const remedy = "Go there in two pull requests, or let apply use the key of somebody else.";
  return { guardrail: "key_keeps_access", items: [from], sentence, remedy };
}
function keyIsHighEnough({ changes, keyOwner: { email, level: level2 } }) {
  if (level2 === void 0) return [];
  const above = changes.filter(
    ({ kind: kind2, wanted, live }) => kind2 === "organization_member" && rank(wanted?.level) > rank(level2) && wanted?.level !== live?.level
  );
  return above.map(({ item, key, wanted }) => ({
    guardrail: "key_level",
    items: [item],
    sentence: `"${show(key)}" would become ${String(wanted?.level)}, and the key of "${show(email)}" is of the level ${level2}: PostHog lets nobody give more than they have`,
    remedy: "Let apply use the key of somebody with that level, or make this one change in PostHog."
  }));
}
function projectsLost({ access, keyOwner }) {
  if (!access) return [];
  const { before, after } = access;
  const lost = modesOf(before.settings).flatMap((mode2) => {
    const [was, is] = [openAccess(before, mode2), openAccess(after, mode2)];
    return before.projects.flatMap(({ name }) => {
      const target = { project: name, kind: PROJECT };
      const [had, has] = [was, is].map((side) => wayInto(side, side.person(keyOwner.email), target));
      return (has ?? 0) < (had ?? 0) ? [name] : [];
    });
  });
  return [...new Set(lost)];
}
function block(changes, sentence) {
  return { guardrail: "key_keeps_access", items: changes.map(({ item }) => item), sentence };
}
function levelIn(side, email) {
  const level2 = entriesOf2(side, "organization_member").find(({ key }) => key === email)?.spec.level;
  return typeof level2 === "string" && isLevel(level2) ? level2 : void 0;
}
function rank(level2) {
  return typeof level2 === "string" && isLevel(level2) ? levels.indexOf(level2) : -1;
}

// src/plan/order/reach.ts
function openReaches({ before, after }) {
  const sides = [openAccess(before, "highest"), openAccess(after, "highest")];
  const people = [...new Set([...before.people, ...after.people].map(({ email }) => email))];
  const names = new Set([...before.projects, ...after.projects].map(({ name }) => name));
  const targets = new Map([...names].map((name) => [name, targetsOf(name, ...sides)]));
  const reaches = /* @__PURE__ */ new Map();
  function peopleBy(change) {
    if (change.kind === "organization_member") return [change.key];
    if (change.kind === "role_membership") return [membershipOf(change.key)[1]];
    const [kind2 = "", ...name] = (change.kind === "role" ? `role/${change.key}` : ruleSubject(change))?.split("/") ?? [];
    if (kind2 === "member") return [name.join("/")];
    if (kind2 !== "role") return people;
    const holds = (email) => sides.some((side) => side.person(email)?.roles.includes(name.join("/")));
    return people.filter(holds);
  }
  function targetsBy({ kind: kind2, key }) {
    if (kind2 === "organization_member") return [...targets.values()].flat();
    if (kind2 === "role" || kind2 === "role_membership") {
      return [...targets.values()].flatMap((on2) => namingRole(on2, kind2 === "role" ? key : membershipOf(key)[0]));
    }
    const [project = "", of = "", object2 = ""] = key.split("/");
    const on = targets.get(project) ?? [];
    if (kind2 === "resource_access") return on.filter(({ target }) => ruledBy(target.kind).includes(of));
    if (kind2 === "object_access") return on.filter(({ target }) => restsOn(target, of, object2));
    return on;
  }
  return (change) => {
    const known2 = reaches.get(change);
    if (known2) return known2;
    const on = targetsBy(change).map(({ target }) => target);
    const reach2 = { people: new Set(peopleBy(change)), targets: new Set(on) };
    reaches.set(change, reach2);
    return reach2;
  };
}
function namingRole(on, role) {
  const isWay = on.some(({ target, roles: roles2 }) => target.kind === PROJECT && roles2.has(role));
  return isWay ? on : on.filter(({ roles: roles2 }) => roles2.has(role));
}
function restsOn({ kind: kind2, object: object2 }, of, id) {
  return kind2 === of ? object2 === id : ruledBy(kind2).includes(of);
}

// src/plan/guardrails/allow.ts
var longestDays = 7;
function withoutAllowed(blocks, { guardrails: guardrails2 }, today) {
  const inForce2 = (guardrails2?.allow ?? []).filter(
    ({ until }) => until > today && daysBetween(today, until) <= longestDays
  );
  const isAllowed = ({ guardrail, items, remedy }) => remedy === void 0 && items.every((item) => inForce2.some((one) => one.guardrail === guardrail && one.items.includes(item)));
  const allowUntil = dayAfter(today, longestDays);
  return blocks.filter((block2) => !isAllowed(block2)).map((one) => one.remedy === void 0 ? { ...one, allowUntil } : one);
}

// src/plan/guardrails/flag-in-use.ts
function flagsInUseStay({ changes, after, resources: resources3 }) {
  const flags = resources3.find(({ kind: kind2 }) => kind2 === "feature_flag");
  const active = entriesOf2(after, "feature_flag").filter(({ spec }) => spec.active === true && !spec.archived);
  return changes.filter(switchesOff).flatMap(({ item }) => {
    const dependants = active.filter((entry2) => flags?.needs(entry2).includes(item));
    if (dependants.length === 0) return [];
    const names = list(dependants.map(({ key }) => `"${show(key)}"`));
    const sentence = `${names} ${dependants.length === 1 ? "depends" : "depend"} on \`${show(item)}\`, which would be off or gone: PostHog refuses that`;
    const remedy = "Take the dependency out of the other flag first, and let that apply run.";
    return [{ guardrail: "flag_in_use", items: [item], sentence, remedy }];
  });
}
function switchesOff({ kind: kind2, operation, live, wanted }) {
  if (kind2 !== "feature_flag") return false;
  return operation === "delete" || live?.active === true && wanted?.active === false;
}

// src/plan/guardrails/freeze.ts
function frozen(changes, { freeze }, today) {
  if (!freeze || freeze.until <= today) return [];
  const items = changes.filter(({ effect }) => effect === "grant").map(({ item }) => item);
  if (items.length === 0) return [];
  const sentence = `the policy is frozen until ${freeze.until} (${show(freeze.reason)}): only what takes something away goes through`;
  const remedy = "Wait until then, or take the freeze out by pull request.";
  return [{ guardrail: "freeze", items, sentence, remedy }];
}

// src/plan/guardrails/owners.ts
function ownersStay({ changes, before, after, limits }) {
  const services = new Set(
    limits.flatMap(
      ({ members: members3 = {} }) => Object.entries(members3).flatMap(([email, { service }]) => service ? [email.toLowerCase()] : [])
    )
  );
  const [were, are] = [before, after].map((side) => ownersIn(side).filter((email) => !services.has(email)));
  const lost = (were ?? []).filter((email) => !are?.includes(email));
  const items = changes.filter(({ key }) => lost.includes(key)).filter(takesOwner);
  if (items.length === 0) return [];
  const least = Math.max(1, ...limits.map(({ guardrails: guardrails2 }) => guardrails2?.min_owners ?? 1));
  const left = are?.length ?? 0;
  const tooFew = {
    guardrail: "min_owners",
    items: items.map(({ item }) => item),
    sentence: `${plural(left, "owner")} would be left, and ${least} must be`,
    ...left === 0 && { remedy: "Name another owner first, and let that apply run." }
  };
  const required = new Set(limits.flatMap(({ guardrails: guardrails2 }) => guardrails2?.required_owners ?? []).map(lower));
  const missing = items.filter(({ key }) => required.has(key));
  const named = {
    guardrail: "required_owners",
    items: missing.map(({ item }) => item),
    sentence: `${list(missing.map(({ key }) => `"${show(key)}"`))} must stay owner`
  };
  return [...left < least ? [tooFew] : [], ...missing.length > 0 ? [named] : []];
}
function ownersAreNotRemoved({ changes }) {
  const removed = changes.filter((change) => change.operation === "delete" && takesOwner(change));
  return removed.map(({ item, key }) => ({
    guardrail: "owner_removal",
    items: [item],
    sentence: `"${show(key)}" is an owner, and PostHog takes no owner out`,
    remedy: "Give them a lower level first by pull request, with a later `expires` where their day has come; once that is applied, they can go."
  }));
}
function ownersHaveSecondFactor({ changes, limits, withSecondFactor }) {
  if (!limits.some(({ guardrails: guardrails2 }) => guardrails2?.owners_need_2fa)) return [];
  const without3 = changes.filter(
    ({ kind: kind2, key, live, wanted }) => kind2 === "organization_member" && wanted?.level === "owner" && live?.level !== "owner" && !withSecondFactor.has(key)
  );
  return without3.map(({ item, key }) => ({
    guardrail: "owners_need_2fa",
    items: [item],
    sentence: `"${show(key)}" would become owner and has no second factor in PostHog`
  }));
}
function ownersIn(snapshot) {
  return entriesOf2(snapshot, "organization_member").filter(({ spec }) => spec.level === "owner" && spec.state === "member").map(({ key }) => key);
}
function takesOwner({ kind: kind2, live }) {
  return kind2 === "organization_member" && live?.level === "owner";
}
function lower(email) {
  return email.toLowerCase();
}

// src/plan/guardrails/project-admin.ts
function projectsKeepAnAdmin(proof) {
  return proof.access ? [...newWithout(proof, proof.access), ...leftWithout(proof, proof.access)] : [];
}
function newWithout({ changes, keyOwner }, { after }) {
  const made = changes.filter(({ kind: kind2, operation }) => kind2 === "project" && operation === "create");
  const administered = modesOf(after.settings).map((mode2) => adminsIn(after, mode2, keyOwner.email));
  const orphans = made.filter(({ key }) => administered.some((projects) => !projects.has(key)));
  return orphans.map(({ item, key }) => ({
    guardrail: "project_admin",
    items: [item],
    sentence: `${sentenceOf(key)}; name an admin of it under "access"`
  }));
}
function leftWithout(proof, { before, after }) {
  const { keyOwner } = proof;
  const lost = modesOf(before.settings).flatMap((mode2) => {
    const [were, are] = [before, after].map((side) => adminsIn(side, mode2, keyOwner.email));
    return [...were ?? []].flatMap(([project, people]) => are?.has(project) ? [] : [{ project, people }]);
  });
  return [...Map.groupBy(lost, ({ project }) => project)].flatMap(([project, orphaned]) => {
    const people = orphaned.flatMap((one) => one.people);
    const items = takingAccess(proof, project, people).map(({ item }) => item);
    if (items.length === 0) return [];
    return [{ guardrail: "project_admin", items, sentence: sentenceOf(project) }];
  });
}
function sentenceOf(project) {
  return `nobody whom a rule names would administer "${show(project)}" besides the owner of the key`;
}
function adminsIn(state, mode2, keyOwner) {
  const access = openAccess(state, mode2);
  const people = state.people.filter(({ email }) => email !== keyOwner);
  const isAdmin = (person, project) => {
    const { level: level2, reason } = access.explain({ ...person, level: "member" }, { project, kind: PROJECT });
    return level2 === "admin" && reason.because === "rules";
  };
  const found = state.projects.map(({ name }) => [name, people.filter((one) => isAdmin(one, name))]);
  return new Map(
    found.flatMap(([name, admins]) => admins.length > 0 ? [[name, admins.map(({ email }) => email)]] : [])
  );
}

// src/plan/guardrails/sign-on.ts
function signOnWorks({ changes, after, features }) {
  return changes.filter(isEnforcing).flatMap(({ item, key }) => {
    const domain = entriesOf2(after, "domain").find((one) => one.key === key)?.spec ?? {};
    const lacks = missingFor(domain, features);
    if (lacks.length === 0) return [];
    const sentence = `single sign-on would be enforced for "${show(key)}", and ${list(lacks)}`;
    const remedy = "Settle that in PostHog first, then run apply again.";
    return [{ guardrail: "sso_enforcement", items: [item], sentence, remedy }];
  });
}
function signOnCanBeUndone({ changes, after, limits }) {
  const enforcing = changes.filter(isEnforcing);
  if (enforcing.length === 0) return [];
  const block2 = (sentence) => [
    { guardrail: "sso_lockout", items: enforcing.map(({ item }) => item), sentence }
  ];
  if (after.get("organization_member")?.state !== "read") return block2("who the owners are could not be read");
  const enforced = new Set(
    entriesOf2(after, "domain").filter(({ spec }) => isEnforced(spec)).map(({ key }) => key)
  );
  const required = limits.flatMap(({ guardrails: guardrails2 }) => guardrails2?.required_owners ?? []).map((one) => one.toLowerCase());
  const owners = entriesOf2(after, "organization_member").filter(({ key, spec }) => spec.level === "owner" && spec.state === "member" && !isIn(required, key)).map(({ key }) => key);
  if (owners.some((email) => !enforced.has(email.slice(email.lastIndexOf("@") + 1)))) return [];
  const who = required.length > 0 ? "no required owner" : "no owner";
  return block2(
    `${who} has an e-mail outside of the enforced domains (${list([...enforced].sort().map((one) => `"${show(one)}"`))}): if the identity provider fails, nobody can set it back`
  );
}
function isIn(required, email) {
  return required.length > 0 && !required.includes(email);
}
function isEnforcing({ kind: kind2, live, wanted }) {
  return kind2 === "domain" && wanted !== void 0 && isEnforced(wanted) && wanted.sso_enforcement !== (live?.sso_enforcement ?? "none");
}
function isEnforced({ sso_enforcement: method }) {
  return method !== void 0 && method !== "none";
}
function missingFor(domain, features) {
  const { sso_enforcement: method } = domain;
  const saml = ["saml_entity_id", "saml_acs_url", "saml_certificate"];
  const needed = ["sso_enforcement", ...method === "saml" ? ["saml"] : []];
  const lacking = features ? needed.filter((one) => !features.has(one)) : [];
  return [
    ...domain.verified === true ? [] : ["the domain is not verified"],
    ...lacking.map((one) => `the plan of the organization has no \`${one}\``),
    ...method === "saml" && saml.some((field) => !domain[field]) ? ["its SAML settings are not complete"] : []
  ];
}

// src/plan/guardrails/prove.ts
var guardrails = [
  ownersStay,
  ownersHaveSecondFactor,
  removalsStayFew,
  keyIsHighEnough,
  keyKeepsAccess,
  projectsKeepAnAdmin,
  signOnWorks,
  signOnCanBeUndone,
  flagsInUseStay
];
function prove(changes, ground, done = []) {
  const blocks = [];
  let cleared = changes;
  for (; ; ) {
    const left = new Set(cleared.map(({ item }) => item));
    const found = blocksOf([...done, ...cleared], ground).filter(({ items }) => items.some((item) => left.has(item)));
    if (found.length === 0) return { cleared, blocks };
    blocks.push(...found);
    cleared = without2(cleared, new Set(found.flatMap(({ items }) => items)));
  }
}
function blocksOf(changes, ground) {
  const { live, surroundings, limits, resources: resources3, exceptions: exceptions2, today, accessIn } = ground;
  const after = simulate(live, changes.filter(takesEffect));
  const was = changes.some(({ kind: kind2 }) => movesAccess.includes(kind2)) ? accessIn(live) : void 0;
  const is = was && accessIn(after);
  const access = was && is && { before: was, after: is, reachOf: openReaches({ before: was, after: is }) };
  const proof = { ...surroundings, changes, before: live, after, access, limits, resources: resources3 };
  const refused = ownersAreNotRemoved(proof);
  if (refused.length > 0) return refused;
  const found = [...guardrails.flatMap((guardrail) => guardrail(proof)), ...frozen(changes, exceptions2, today)];
  return withoutAllowed(found, exceptions2, today);
}
var movesAccess = ["organization_member", "role", "role_membership", "project_access"];
function without2(changes, stopped) {
  const gone = new Set(stopped);
  const kept2 = changes.filter(({ item }) => stopped.has(item));
  for (const change of changes) if (kept2.some((one) => fallsWith(one, change))) gone.add(change.item);
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const { item, needs } of changes) if (needs.some((one) => gone.has(one))) gone.add(item);
  }
  return changes.filter(({ item }) => !gone.has(item));
}

// src/plan/order/harm.ts
function boundsOf(ends, changes, keyOwner) {
  const reachOf = openReaches(ends);
  const created = new Set(changes.filter(isNewProject2).map(({ key }) => key));
  const sides = modesOf(ends.before.settings).map((mode2) => ({ mode: mode2, cellsOf: openCells(mode2) }));
  function levelIn2(access, person, target, isKeys) {
    if (created.has(target.project) && !access.book(target.project)) return 0;
    return isKeys ? wayInto(access, person, target) : strengthOf(access.explain(person, target).level);
  }
  function openCells(mode2) {
    const [before, after] = [openAccess(ends.before, mode2), openAccess(ends.after, mode2)];
    const cellOf = remembered(
      (target) => remembered((email) => {
        const isKeys = email === keyOwner && target.kind === PROJECT;
        const [was, will] = [before, after].map((access) => levelIn2(access, access.person(email), target, isKeys));
        const [least, most2] = [Math.min(was ?? 0, will ?? 0), Math.max(was ?? 0, will ?? 0)];
        if (least === 0 && most2 >= strengthOf(most(target.kind))) return void 0;
        return { email, target, least, most: most2, isKeys };
      })
    );
    return remembered((change) => {
      const { people, targets } = reachOf(change);
      return [...targets].flatMap((target) => [...people].flatMap((email) => cellOf(target)(email) ?? []));
    });
  }
  return {
    meet(a, b) {
      const [one, other] = [reachOf(a), reachOf(b)];
      return !one.people.isDisjointFrom(other.people) && !one.targets.isDisjointFrom(other.targets);
    },
    harmOf(change, now) {
      let worst = 0;
      weigh(change, now, (_, harm) => {
        if (harm > worst) worst = harm;
      });
      return worst;
    },
    momentsOf(change, now) {
      const moments = [];
      weigh(change, now, ({ email, target }, harm) => {
        if (harm > 1) moments.push({ email, target, has: harm === 4, from: change.item });
      });
      return moments;
    }
  };
  function weigh(change, now, tell) {
    const movesOnlyPeople = movesPeople(change);
    const state = movesOnlyPeople ? now : stepped(now, change);
    for (const { mode: mode2, cellsOf } of sides) {
      const access = openAccess(state, mode2);
      for (const cell of cellsOf(change)) {
        const before = access.person(cell.email);
        const person = movesOnlyPeople ? steppedPerson(before, change) : before;
        tell(cell, harmBetween(cell, levelIn2(access, person, cell.target, cell.isKeys)));
      }
    }
  }
}
function remembered(find) {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    const found = known2.get(key) ?? { value: find(key) };
    known2.set(key, found);
    return found.value;
  };
}
function movesPeople({ kind: kind2 }) {
  return kind2 === "organization_member" || kind2 === "role_membership" || kind2 === "role";
}
function isNewProject2({ kind: kind2, operation }) {
  return kind2 === "project" && operation === "create";
}
function harmBetween({ least, most: most2, isKeys }, is) {
  if (is > most2) return most2 === 0 ? 4 : 1;
  if (is < least) return isKeys ? 3 : is === 0 ? 2 : 1;
  return 0;
}

// src/plan/order/precedence.ts
function precedence(changes, takesAlong) {
  const created = Map.groupBy(
    changes.filter(({ operation }) => operation === "create"),
    ({ item }) => item
  );
  const takers = changes.filter(({ kind: kind2, operation }) => takesAlong && operation === "delete" && takerKinds.has(kind2));
  const newOwners = changes.filter(({ live, wanted }) => isOwner(wanted) && !isOwner(live));
  const first = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const owners = isOwner(change.live) && !isOwner(change.wanted) ? newOwners : [];
    const others = change.operation === "delete" ? takers.filter((one) => fallsWith(change, one)) : change.needs.flatMap((item) => created.get(item) ?? []).filter((one) => one !== change);
    first.set(change, [...owners, ...others]);
  }
  return (change) => first.get(change) ?? [];
}
var takerKinds = /* @__PURE__ */ new Set(["role", "organization_member"]);
function isOwner(spec) {
  return spec?.level === "owner";
}

// src/plan/order/order-search.ts
var rounds = 20;
var farthest = 40;
function openSearch(changes, plan) {
  const { bounds, movesAccess: movesAccess3 } = plan;
  const near = /* @__PURE__ */ new Map();
  const moving2 = changes.filter(movesAccess3);
  function nearTo(change) {
    const before = near.get(change);
    if (before) return before;
    const found = moving2.filter((one) => one !== change && bounds.meet(change, one));
    near.set(change, found);
    return found;
  }
  return ({ tolerated, takesAlong }) => {
    const firstOf = precedence(changes, takesAlong);
    const leftOver = /* @__PURE__ */ new Map();
    for (let round = 0; round < rounds; round++) {
      const times = (change) => leftOver.get(change) ?? 0;
      const preferred = [...changes].sort((a, b) => times(b) - times(a));
      const { ordered, stuck } = walk(preferred, { ...plan, firstOf, nearTo, tolerated });
      if (stuck.length === 0) return ordered;
      for (const change of stuck) leftOver.set(change, times(change) + 1);
    }
    return void 0;
  };
}
function walk(preferred, { before, bounds, tolerated, ...by }) {
  const done = /* @__PURE__ */ new Set();
  const harms = /* @__PURE__ */ new Map();
  let now = before;
  function harmOf(change) {
    const told2 = harms.get(change);
    if (told2 !== void 0) return told2;
    const harm = by.movesAccess(change) ? bounds.harmOf(change, now) : 0;
    harms.set(change, harm);
    return harm;
  }
  const isReady = (change) => by.firstOf(change).every((one) => done.has(one));
  for (let waiting = preferred; waiting.length > 0; ) {
    const { next, harm, passed } = leastHarmful(waiting, isReady, harmOf);
    if (harm > tolerated) return { ordered: [...done], stuck: passed };
    done.add(next);
    waiting = waiting.filter((one) => one !== next);
    if (!by.movesAccess(next)) continue;
    now = stepped(now, next);
    const moved = by.nearTo(next);
    for (const one of moved) harms.delete(one);
    if (harm > 1)
      waiting = [...waiting.filter((one) => moved.includes(one)), ...waiting.filter((one) => !moved.includes(one))];
  }
  return { ordered: [...done], stuck: [] };
}
function leastHarmful(waiting, isReady, harmOf) {
  const passed = [];
  let best;
  for (const next of waiting) {
    if (!isReady(next)) continue;
    if (passed.length === farthest) break;
    const harm = harmOf(next);
    if (harm === 0) return { next, harm, passed };
    passed.push(next);
    if (!best || harm < best.harm) best = { next, harm };
  }
  return { ...best ?? { next: known(waiting[0], "a change that waits"), harm: 0 }, passed };
}

// src/plan/order/safe-order.ts
function inSafeOrder(changes, { live, keyOwner, accessIn }) {
  const before = changes.some(movesAccess2) ? accessIn(live) : void 0;
  const after = before && accessIn(simulate(live, changes.filter(takesEffect)));
  if (!before || !after) return { ordered: changes, moments: [] };
  const bounds = boundsOf({ before, after }, changes, keyOwner);
  const search = openSearch(changes, { before, bounds, movesAccess: movesAccess2 });
  for (const attempt of attempts) {
    const ordered = search(attempt);
    if (ordered) return { ordered, moments: attempt.tolerated > 1 ? momentsIn(ordered, before, bounds) : [] };
  }
  return { ordered: changes, moments: [] };
}
function momentsIn(ordered, before, bounds) {
  const first = /* @__PURE__ */ new Map();
  let now = before;
  for (const change of ordered.filter(movesAccess2)) {
    for (const moment of bounds.momentsOf(change, now)) {
      const { project, kind: kind2, object: object2 = "" } = moment.target;
      const sign = `${moment.email} ${project}/${kind2}/${object2}`;
      if (!first.has(sign)) first.set(sign, moment);
    }
    now = stepped(now, change);
  }
  return [...first.values()];
}
var attempts = [
  { tolerated: 0, takesAlong: true },
  { tolerated: 1, takesAlong: true },
  { tolerated: 1, takesAlong: false },
  { tolerated: 2, takesAlong: true },
  { tolerated: 3, takesAlong: true },
  { tolerated: 4, takesAlong: true }
];
function movesAccess2(change) {
  const { kind: kind2, operation } = change;
  if (kind2 === "role") return operation === "delete";
  if (kind2 === "project") return operation === "create";
  return moving.includes(kind2) && takesEffect(change);
}
var moving = [
  "organization_member",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
];

// src/plan/order/lines.ts
function openLines(changes, { live, accessIn }) {
  if (!changes.some(movesAccess2)) return () => [];
  const [before, after] = [accessIn(live), accessIn(simulate(live, changes.filter(takesEffect)))];
  if (!before || !after) return (change) => movesAccess2(change) ? ["access"] : [];
  const reachOf = openReaches({ before, after });
  const adminsOf = openAdmins([before, after]);
  return (change) => {
    if (!movesAccess2(change)) return [];
    const { people, targets } = reachOf(change);
    return [...targets].flatMap(({ project, kind: kind2, object: object2 = "" }) => {
      const held = [...people].map((email) => `${project} ${kind2} ${object2} ${email}`);
      return kind2 === PROJECT && !people.isDisjointFrom(adminsOf(project)) ? [...held, `${project} admin`] : held;
    });
  };
}
function openAdmins(sides) {
  const found = /* @__PURE__ */ new Map();
  return (project) => {
    const known2 = found.get(project);
    if (known2) return known2;
    const rules = sides.flatMap((side) => rulesIn(side, project));
    const subjects = rules.filter(({ kind: kind2, level: level2 }) => kind2 === PROJECT && level2 === "admin").map((one) => one.subject);
    const admins = new Set(subjects.flatMap((subject) => meantBy(subject, sides)));
    found.set(project, admins);
    return admins;
  };
}
function meantBy(subject, sides) {
  if (subject.type === "member") return [subject.name];
  const people = sides.flatMap((side) => side.people);
  const meant = subject.type === "role" ? people.filter(({ roles: roles2 }) => roles2.includes(subject.name)) : people;
  return meant.map(({ email }) => email);
}

// src/plan/order/side-by-side.ts
function waitsIn(ordered, ground) {
  const linesOf = openLines(ordered, ground);
  const namesOf = openNames(ground.resources);
  const waits = /* @__PURE__ */ new Map();
  const lastIn = /* @__PURE__ */ new Map();
  const placed2 = /* @__PURE__ */ new Map();
  const naming = /* @__PURE__ */ new Map();
  const leavers = [];
  let alone = [];
  let beside = [];
  for (const change of ordered) {
    const [names, lines] = [namesOf(change), linesOf(change)];
    waits.set(
      change,
      /* @__PURE__ */ new Set([
        ...alone,
        ...isAlone(change) ? beside : [],
        ...lines.flatMap((line) => lastIn.get(line) ?? []),
        ...names.flatMap((item) => placed2.get(item) ?? []),
        ...naming.get(change.item) ?? [],
        ...leavers.filter((one) => fallsWith(change, one)),
        ...isLeaver(change) ? ordered.slice(0, waits.size).filter((one) => fallsWith(one, change)) : []
      ])
    );
    for (const line of lines) lastIn.set(line, change);
    for (const item of names) naming.set(item, [...naming.get(item) ?? [], change]);
    placed2.set(change.item, change);
    if (isLeaver(change)) leavers.push(change);
    if (isAlone(change)) [alone, beside] = [[change], []];
    else beside.push(change);
  }
  return waits;
}
function isAlone({ kind: kind2, operation, live, wanted, fields }) {
  if (kind2 === "domain" || kind2 === "organization_settings" || kind2 === "project") return true;
  if (kind2 === "role") return operation !== "create";
  if (kind2 === "organization_member") return live?.level === "owner" || wanted?.level === "owner";
  return kind2 === "feature_flag" && fields.some(({ field }) => field === "key");
}
function isLeaver({ kind: kind2, operation }) {
  return kind2 === "organization_member" && operation === "delete";
}
function openNames(resources3) {
  const byKind = new Map(resources3.map((resource) => [resource.kind, resource]));
  return ({ kind: kind2, key, live, needs }) => {
    const needed = live && byKind.get(kind2)?.needs({ key, spec: live });
    return [.../* @__PURE__ */ new Set([...needs, ...needed ?? []])];
  };
}

// src/app/apply/guard.ts
var letsAllPass = {
  prove: (changes) => ({ cleared: changes, blocks: [] }),
  waits: (ordered) => waitsIn(ordered, { live: /* @__PURE__ */ new Map(), keyOwner: "", resources, accessIn: () => void 0 })
};
var restsOnSettings = /* @__PURE__ */ new Set([
  "domain",
  "organization_member",
  "project",
  "role",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
]);
var levels2 = { 1: "member", 8: "admin", 15: "owner" };
async function openGuard(grounds) {
  const { posthog, scope, live, limits, exceptions: exceptions2, today, keyOwner = "" } = grounds;
  const settings = grounds.changes.some(({ kind: kind2 }) => restsOnSettings.has(kind2)) ? await readAccessSettings(posthog, scope.organization) : void 0;
  const members3 = live.get("organization_member")?.state === "read" ? scope.names.directory.members : [];
  const email = keyOwner.toLowerCase();
  const owner = members3.find((one) => one.email.toLowerCase() === email);
  const withSecondFactor = members3.filter((one) => one.hasSecondFactor).map((one) => one.email.toLowerCase());
  const ground = {
    live,
    surroundings: {
      keyOwner: { email, level: owner && levels2[owner.level] },
      withSecondFactor: new Set(withSecondFactor),
      features: settings?.features
    },
    limits: limits.map(({ shape }) => shape),
    exceptions: exceptions2.shape,
    today,
    resources,
    accessIn: (snapshot) => {
      const access = settings && accessFromSnapshot(snapshot, settings);
      return access && "state" in access ? access.state : void 0;
    }
  };
  const footingAfter = (done) => {
    const now = simulate(live, done.filter(takesEffect));
    return { live: now, keyOwner: email, accessIn: ground.accessIn, resources };
  };
  return {
    prove(changes, done = []) {
      const footing = footingAfter(done);
      const stopped = [];
      for (let left = changes; ; ) {
        const { cleared, blocks } = prove(left, ground, done);
        const { ordered, moments } = inSafeOrder(cleared, footing);
        const lost = moments.find((one) => one.email === email && one.target.kind === PROJECT && !one.has);
        if (!lost) {
          for (const moment of moments) grounds.job?.log(momentSentence(moment));
          return { cleared: ordered, blocks: [...stopped, ...blocks], moments };
        }
        stopped.push(...blocks, keyLosesOnTheWay(lost));
        left = without2(cleared, /* @__PURE__ */ new Set([lost.from]));
      }
    },
    waits: (ordered, done) => waitsIn(ordered, footingAfter(done))
  };
}

// src/app/drift/guardrails-ahead.ts
async function guardrailsAhead(scope, live, changes, { head, limits, today }) {
  const due = dueChanges(changes, limits, resources).filter(({ conflict }) => !conflict);
  if (due.length === 0) return void 0;
  const { posthog } = scope;
  try {
    const keyOwner = applyKeyOwner(head.shape);
    const guard = await openGuard({ changes: due, posthog, scope, live, limits, exceptions: head, today, keyOwner });
    const { blocks, moments = [] } = guard.prove(due);
    return { state: "known", blocks, moments };
  } catch (error) {
    if (error instanceof RemoteError) return { state: "unknown", reason: error.message };
    throw error;
  }
}
function applyKeyOwner({ api_keys = [] }) {
  return api_keys.flatMap((key) => key.kind === "ci" && key.use === "apply" ? [key.owner] : [])[0];
}

// src/plan/list-writes.ts
function withWrites(changes, resources3, scope) {
  const expecting = { ...scope, names: scope.names.expecting(changes) };
  return changes.map((change) => {
    const resource = resources3.find(({ kind: kind2 }) => kind2 === change.kind);
    if (!resource || change.conflict) return { ...change, writes: [] };
    const isTaker = (other) => !other.conflict && fallsWith(change, other);
    const taker = change.operation === "delete" ? changes.find(isTaker) : void 0;
    return { ...change, writes: writesOf(resource, change, expecting), ...taker && { goesWith: taker.item } };
  });
}
function writesOf(resource, change, scope) {
  try {
    return resource.writes(change, scope).map(planned);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
function planned({ instead, ...step }) {
  const write = written(step);
  return instead ? { ...write, instead: { when: instead.when, writes: instead.writes.map(written) } } : write;
}
function written({ method, path, fields }) {
  return { method, path, fields };
}

// src/app/drift/writes-ahead.ts
function withWritesAhead(changes, limits, scope) {
  const due = dueChanges(changes, limits, resources);
  const listed = new Map(withWrites(due, resources, scope).map((one) => [one.item, one]));
  return changes.map((change) => {
    const { writes = [], goesWith } = listed.get(change.item) ?? {};
    return { ...change, writes, ...goesWith !== void 0 && { goesWith } };
  });
}

// src/app/drift/compare-live.ts
async function compareLive({ posthog, today, now }, order) {
  const { extent, review, remembered: remembered2, isRound, mayName, recall: recall2 } = order;
  const policies = sidesInForce(order.policies, today);
  const { lastApplied, base, head } = policies;
  const began = now();
  const all = policiesOf(policies);
  const { live, scope } = await readSnapshot(posthog, all, extent);
  const built = buildPlan({ ...policies, limits: [base ?? head] }, live, resources);
  const done = now();
  const looked = { began, done, frames: framesOf(live, all), changes: built.changes };
  const sightings = isRound ? remembered2 && remember(remembered2, looked) : remembered2;
  const { shape } = base ?? head;
  const { anybodys, named } = baselineOn(shape, today);
  const { changes: sought, accepted } = setApartAccepted(built.changes, anybodys);
  const ended = settled(policies, live, built.changes);
  const { changes: attributed, gaps } = await attributeChanges(scope, [...sought, ...ended], mayName);
  const told2 = withSightings(attributed, sightings ?? /* @__PURE__ */ new Map(), done);
  const people = declaredPeople(shape);
  const open = setApartNamed(told2.slice(0, sought.length), named, people);
  const limits = [lastApplied ?? base ?? head, head];
  const changes = await withDeletedFlags(open.changes, scope, recall2);
  const plan = { ...built, changes: withWritesAhead(changes, limits, scope) };
  const report = {
    verdict: verdictOf(plan),
    plan,
    settled: told2.slice(sought.length),
    accepted: [...accepted, ...open.accepted],
    misnamed: open.misnamed,
    makers: new Map(plan.changes.map((change) => [change.item, knownMakers(makersByHand(change), people)])),
    gaps,
    ending: endingSoon((order.policies.base ?? order.policies.head).shape, today),
    review,
    flagContexts: await riskyFlags(scope, plan.changes, review),
    ...await effectiveAccess(scope, live, plan.changes),
    guardrails: await guardrailsAhead(scope, live, built.changes, {
      head,
      limits,
      today
    }),
    usage: usageOf(posthog)
  };
  return { report, sightings };
}
function policiesOf({ head, base, lastApplied, merged = [] }) {
  return [head, base, lastApplied, ...merged].filter((policy) => policy !== void 0);
}
function settled({ base, head, ...others }, live, after) {
  if (!base || base === head) return [];
  const { changes } = buildPlan({ ...others, base, head: base, limits: [base] }, live, resources);
  return settledBetween(changes, after);
}
function framesOf(live, policies) {
  const kinds2 = [...live].flatMap(([kind2, { state }]) => state === "read" ? [kind2] : []);
  return new Map(kinds2.map((kind2) => [kind2, frameOf(policies, kind2)]));
}
async function riskyFlags(scope, changes, review) {
  const risky = new Set(review?.requirements.map(({ item }) => item.item));
  const flags = partsOf(changes, "proposed").filter(({ kind: kind2, item }) => kind2 === "feature_flag" && risky.has(item));
  return flags.length > 0 ? flagContexts(scope, flags) : void 0;
}
function verdictOf({ changes, unplanned }) {
  const has = (cause) => unplanned.some(({ because }) => because === cause);
  if (has("unread")) return "incomplete";
  const elsewhere = [...partsOf(changes, "outstanding"), ...partsOf(changes, "drift")];
  if (elsewhere.length > 0) return "drifted";
  if (changes.length > 0) return "proposed";
  return has("untouched") ? "unaffected" : "in-sync";
}

// src/app/recall-flags.ts
var recallNothing = async () => /* @__PURE__ */ new Map();
var mostFiles = 100;
var record2 = object({
  results: list2(object({ item: string, writes: list2(object({ path: string })) }))
});
function recallFrom(forge, { evidenceBranch }, folder) {
  if (evidenceBranch === "") return recallNothing;
  return (items) => recall(forge.filesOn(evidenceBranch), folder, items);
}
async function recall(files, folder, items) {
  const numbers = /* @__PURE__ */ new Map();
  const all = await files.list(evidenceFolder(folder));
  const newest = all.sort((a, b) => a.name < b.name ? 1 : -1).slice(0, mostFiles);
  for (const file2 of newest) {
    if (items.every((item) => numbers.has(item))) break;
    for (const { item, writes } of resultsIn(await file2.text())) {
      const number = items.includes(item) && !numbers.has(item) ? numberIn(writes) : void 0;
      if (number !== void 0) numbers.set(item, number);
    }
  }
  return numbers;
}
function resultsIn(text) {
  try {
    return record2(JSON.parse(text), "").results;
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return [];
    throw error;
  }
}
function numberIn(writes) {
  return writes.map(({ path }) => /\/feature_flags\/(\d+)\//.exec(path)?.[1]).find((number) => number !== void 0);
}

export {
  guardrailSection,
  stopsOf,
  exceptions,
  evidenceFolder,
  evidenceName,
  runName,
  readTrail,
  kindOf,
  writesJson,
  countWrites,
  writeLines,
  dueChanges,
  leftAlone,
  fallsWith,
  withWrites,
  sidesInForce,
  withDeletedFlags,
  readAccessSettings,
  letsAllPass,
  openGuard,
  readSightings,
  writeSightings,
  compareLive,
  policiesOf,
  recallNothing,
  recallFrom
};
