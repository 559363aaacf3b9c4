const require = process.getBuiltinModule;
import {
  Sealed,
  hashOf,
  idToCome,
  itemOf,
  lineUp,
  projectOf,
  readDirectory,
  resources
} from "./chunk-DYGOHUNF.js";
import {
  code,
  minute,
  shows,
  table,
  value
} from "./chunk-DN26BUZK.js";
import {
  equalJson
} from "./chunk-FAMZA7G6.js";
import {
  declaredPeople,
  roleName,
  sameEmail
} from "./chunk-YMPPZMGH.js";
import {
  DecodeError,
  anything,
  boolean,
  list as list2,
  nullable,
  object,
  optional,
  string
} from "./chunk-RNA437W5.js";
import {
  RemoteError,
  UserError,
  Waiting,
  capital,
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

// src/core/change.ts
function partsOf(changes, origin) {
  return changes.flatMap((change) => {
    if (change.operation !== "update") return change.origin === origin ? [change] : [];
    const fields = change.fields.filter((field) => field.origin === origin);
    return fields.length > 0 ? [{ ...change, origin, fields, conflict: fields.some(({ conflict }) => conflict) }] : [];
  });
}
function changedMeanwhile({ operation, conflict, fields }) {
  if (operation !== "delete" || !conflict) return [];
  return fields.filter(({ lastApplied, live }) => lastApplied !== void 0 && !equalJson(lastApplied, live));
}
function conflictingFields(change) {
  const changed = changedMeanwhile(change);
  return changed.length > 0 ? changed : change.fields.filter(({ conflict }) => conflict);
}

// src/report/change-lines.ts
function changeLine(change) {
  const moves = change.operation === "update" ? ` — ${change.fields.map(fieldMove).join(", ")}` : "";
  return `${capital(change.sentence)}${moves}`;
}
function fieldMove({ field, live, wanted }) {
  return `${code(field)}: ${value(live)} → ${value(wanted)}`;
}
function differences(changes, detail) {
  if (!shows(detail, "changes")) return changeLines(changes).join("\n");
  const head = ["Item", "Policy", "Live", ...detail === "full" ? ["Changed by"] : []];
  const rows = changes.flatMap((change) => driftRows(change, detail));
  return table(head, rows);
}
function driftRows(change, detail = "full") {
  const { item, operation, fields, changedBy } = change;
  const isFull = detail === "full";
  const name = isFull && change.at ? `${code(item)} (${placeOf(change)})` : code(item);
  const who = (attribution) => isFull ? [changedByWords(attribution)] : [];
  if (operation === "create") return [[name, "there", "missing", ...who(changedBy)]];
  if (operation === "delete") return [[name, "not named", "there", ...who(changedBy)]];
  return fields.map((one) => [`${name} ${code(one.field)}`, value(one.wanted), value(one.live), ...who(one.changedBy)]);
}
function logLine({ item, sentence, fields, changedBy }) {
  const inLine = (attribution, field) => {
    if (!attribution) return [];
    const words = `${attribution.from === "nobody" ? "" : "changed by "}${changedByWords(attribution)}`;
    return [field === void 0 ? words : `${code(field)} ${words}`];
  };
  const who = [...inLine(changedBy), ...fields.flatMap((one) => inLine(one.changedBy, one.field))];
  return [`${item}: ${sentence}`, ...who].join("; ");
}
function changedByWords(attribution) {
  if (!attribution) return "–";
  if (attribution.from === "log") {
    const { by, at } = attribution;
    const client = by.client === void 0 ? "client not recorded" : `client ${code(by.client)}`;
    return `${actorWords(by)} on ${minute(at)}, ${by.isSystem ? "by itself" : client}`;
  }
  if (attribution.from === "entry")
    return `${code(attribution.by)} on ${minute(attribution.at)}, the last to change any of it`;
  const { why, seen } = attribution;
  return seen ? `${sightingWords(seen)}, ${reasons[why]}` : reasons[why];
}
function byWhom(changes) {
  const all = changes.flatMap(
    ({ operation, fields, changedBy }) => operation === "update" ? fields.map((one) => one.changedBy) : [changedBy]
  );
  const names = all.map(nameIn);
  const known = [...new Set(names.filter((name) => name !== void 0))];
  if (known.length === 0) return "";
  const shown = [...known.slice(0, mostNames), ...known.length > mostNames ? ["others"] : []];
  return `, ${names.includes(void 0) ? "some " : ""}by ${list(shown)}`;
}
var mostNames = 3;
function nameIn(attribution) {
  if (attribution?.from !== "log") return void 0;
  const { email, isSystem } = attribution.by;
  return isSystem ? "PostHog itself" : email && code(email);
}
var reasons = {
  "not-logged": "not logged by PostHog",
  "no-entry": "not in PostHog's activity log",
  "out-of-reach": "further back in PostHog's activity log than was read",
  unreadable: "PostHog's activity log could not be read"
};
function actorWords({ email, name, isSystem, isImpersonated }) {
  if (isSystem) return "PostHog";
  const person = email === void 0 ? "somebody whose account is gone" : code(email);
  const called = name === void 0 ? person : `${code(name)} (${person})`;
  return isImpersonated ? `PostHog staff as ${called}` : called;
}
function sightingWords({ after, before }) {
  return after === void 0 ? `before ${minute(before)}` : `between ${minute(after)} and ${minute(before)}`;
}
function placeOf({ at }) {
  return at ? code(`${at.file}:${at.start.line}`) : "–";
}
function changesAt(changes, detail) {
  if (!shows(detail, "changes")) return changeLines(changes).join("\n");
  if (detail === "full")
    return table(
      ["Change", "Where"],
      changes.map((change) => [changeLine(change), placeOf(change)])
    );
  return table(
    ["Change"],
    changes.map((change) => [changeLine(change)])
  );
}
function changeLines(changes) {
  return changes.map(({ item, operation, fields }) => {
    const names = operation === "update" ? `: ${fields.map(({ field }) => code(field)).join(", ")}` : "";
    return `- ${operation} ${code(item)}${names}`;
  });
}
function countTable(changes) {
  const kinds = [...new Set(Object.values(changes).flatMap((some) => some.map(({ kind }) => kind)))];
  const count = (origin, kind) => String(changes[origin].filter((one) => one.kind === kind).length);
  return table(
    ["Kind", "This pull request", "Merged, not live yet", "Made outside the policy"],
    kinds.map((kind) => [code(kind), count("proposed", kind), count("outstanding", kind), count("drift", kind)])
  );
}

// src/report/usage.ts
function usageText({ requests, perMinute, waitedMs }) {
  const waited = waitedMs >= 1e3 ? `, ${Math.round(waitedMs / 1e3)} s waited` : "";
  return `${plural(requests, "request")} to PostHog of ${perMinute} a minute${waited}`;
}

// src/plan/digest.ts
function digestOf(changes) {
  return hashOf(
    changes.map(({ item, operation, fields }) => ({
      item,
      operation,
      fields: fields.map(({ field, live, wanted }) => ({ field, live: live ?? null, wanted: wanted ?? null }))
    }))
  );
}

// src/plan/compare.ts
function compare(sides, context2) {
  if (sides.head && !sides.live) return missing(sides, context2);
  if (!sides.head && sides.live) return surplus(sides, context2);
  if (sides.head && sides.live) return differing(sides, context2);
  return void 0;
}
function missing(sides, { resource, hasHistory }) {
  const proposed = !sameSpec(resource, sides.base?.spec, sides.head?.spec);
  const others = held(sides, hasHistory).filter((one) => !sameSpec(resource, one?.spec, sides.head?.spec));
  const untouched2 = others.includes(void 0);
  const origin = originOf(proposed, untouched2);
  const conflict = others.length > 0 && !untouched2;
  return { operation: "create", origin, conflict, fields: allFields(sides, resource, origin, conflict) };
}
function surplus(sides, { resource, hasHistory, manages, isExclusive }) {
  const named2 = [sides.base, ...held(sides, hasHistory)].some((one) => one !== void 0);
  if (!manages || !named2 && !isExclusive) return void 0;
  const { base, live } = sides;
  const others = held(sides, hasHistory).filter((one) => one !== void 0);
  const isAsHeld = ({ spec }) => managed(resource, spec).every((field) => equalJson(live?.spec[field], spec[field]));
  const origin = originOf(base !== void 0, named2);
  const isForeign = others.length > 0 && !others.some(isAsHeld) && !isHalfMade(sides, resource);
  const conflict = live?.live?.owner !== void 0 || isForeign;
  return { operation: "delete", origin, conflict, fields: allFields(sides, resource, origin, conflict) };
}
function differing(sides, context2) {
  const { head, live } = sides;
  if (!head || !live) return void 0;
  const isFinishing = isHalfMade(sides, context2.resource);
  const fields = managed(context2.resource, head.spec).filter((field) => !equalJson(live.spec[field], head.spec[field])).map((field) => fieldChange(field, sides, context2, isFinishing)).flatMap((change) => live.live?.owner?.fields.includes(change.field) ? owned(change) : [change]);
  if (fields.length === 0) return void 0;
  const origin = ["proposed", "outstanding", "drift"].find((one) => fields.some((field) => field.origin === one)) ?? "drift";
  return { operation: "update", origin, conflict: fields.some(({ conflict }) => conflict), fields };
}
function fieldChange(field, sides, { resource, hasHistory }, isFinishing) {
  const wanted = sides.head?.spec[field];
  const live = sides.live?.spec[field];
  const others = held(sides, hasHistory).map((one) => one?.spec[field]).filter((value2) => !equalJson(value2, wanted));
  const isHeld = (value2) => equalJson(value2, live) || value2 === void 0 && equalJson(resource.unset?.[field], live);
  const untouched2 = others.length > 0 && (isFinishing || others.some(isHeld));
  return {
    field,
    live,
    wanted,
    lastApplied: sides.lastApplied?.spec[field],
    origin: originOf(!equalJson(sides.base?.spec[field], wanted), untouched2),
    conflict: others.length > 0 && !untouched2
  };
}
function owned(change) {
  return change.origin === "drift" && !change.conflict ? [] : [{ ...change, conflict: true }];
}
function held({ lastApplied, merged }, hasHistory) {
  return hasHistory ? [lastApplied, ...merged] : [];
}
function originOf(isProposed, isReviewed) {
  if (isProposed) return "proposed";
  return isReviewed ? "outstanding" : "drift";
}
function isHalfMade({ head, live, merged }, resource) {
  return live !== void 0 && [head, ...merged].some((made) => made && resource.isHalfMade?.(live, made.spec));
}
function allFields({ head, live, lastApplied }, resource, origin, conflict) {
  const spec = head?.spec ?? live?.spec ?? {};
  return managed(resource, spec).map((field) => ({
    field,
    live: live?.spec[field],
    wanted: head?.spec[field],
    lastApplied: lastApplied?.spec[field],
    origin,
    conflict
  }));
}
function managed(resource, spec) {
  return resource.compare.filter((field) => spec[field] !== void 0);
}
function sameSpec(resource, a, b) {
  if (!a || !b) return a === b;
  return resource.compare.every((field) => equalJson(a[field], b[field]));
}

// src/plan/order/order.ts
function inOrder(changes, kinds) {
  const rank = (change) => {
    const kind = kinds.indexOf(change.kind);
    return change.effect === "grant" ? kind : 2 * kinds.length - kind;
  };
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
  const byRank = Map.groupBy(sorted, rank);
  return [...byRank.values()].flatMap(withinRank);
}
function withinRank(changes) {
  const placed = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const goesFirst = (one, change) => change.effect === "grant" ? change.needs.includes(one.item) : one.needs.includes(change.item);
  const place = (change) => {
    if (seen.has(change)) return;
    seen.add(change);
    for (const one of changes.filter((other) => goesFirst(other, change))) place(one);
    placed.add(change);
  };
  for (const change of changes) place(change);
  return [...placed];
}

// src/plan/risk/facts.ts
function strictest(found) {
  const byName = new Map(
    found.flat().reverse().map((fact) => [fact.name, fact])
  );
  return [...byName.values()];
}

// src/plan/build.ts
function buildPlan(policies, live, resources2) {
  const changes = [];
  const unplanned = [];
  const coverage = [];
  for (const resource of resources2) {
    const { kind } = resource;
    const reading = live.get(kind) ?? { state: "unreadable", reason: "it was not read" };
    if (resource.reach(policies.head.shape) === "off") {
      unplanned.push({ kind, reason: "the policy says `off` under `manage`", because: "off" });
    } else if (reading.state === "unreadable") {
      unplanned.push({ kind, reason: reading.reason, because: "unread" });
    } else if (reading.state === "skipped") {
      unplanned.push(untouched(kind));
    } else {
      const { projects = "all" } = reading;
      const sides = lineUp(resource, policies, reading.entries).filter(({ key }) => isWithin(projects, resource, key));
      changes.push(...sides.flatMap((side) => changeOf(resource, side, policies)));
      coverage.push(coverageOf(resource, sides, policies));
      const others = projectsBeside(projects, policies);
      if (others.length > 0) unplanned.push(untouched(kind, others));
    }
  }
  const ordered = inOrder(
    changes,
    resources2.map(({ kind }) => kind)
  );
  return { changes: ordered, unplanned, coverage, digest: digestOf(ordered) };
}
function untouched(kind, projects) {
  return { kind, ...projects && { projects }, reason: "this pull request does not touch it", because: "untouched" };
}
function isWithin(projects, resource, key) {
  const project = projectOf(resource, key);
  return projects === "all" || project === void 0 || projects.has(project);
}
function projectsBeside(projects, { head }) {
  if (projects === "all") return [];
  return Object.keys(head.shape.projects ?? {}).filter((alias) => !projects.has(alias));
}
function changeOf(resource, sides, policies) {
  const { shape } = policies.head;
  const difference = compare(sides, {
    resource,
    hasHistory: policies.lastApplied !== void 0,
    manages: resource.manages(sides.key, shape),
    isExclusive: resource.reach(shape) === "exclusive"
  });
  if (!difference) return [];
  const { key, head, live, lastApplied } = sides;
  const states = { live: live?.spec, wanted: head?.spec, lastApplied: lastApplied?.spec };
  const { kind } = resource;
  return [
    {
      ...difference,
      ...states,
      item: itemOf(kind, key),
      kind,
      key,
      sentence: resource.describe({ ...difference, ...states, key }),
      facts: strictest(policies.limits.map((limits) => resource.facts(key, live?.spec, head?.spec, limits.shape))),
      needs: head ? resource.needs(head) : [],
      effect: resource.effect(live?.spec, head?.spec),
      ...live?.live && { handle: live.live },
      ...head?.at && { at: head.at }
    }
  ];
}
function coverageOf(resource, sides, { head: { shape } }) {
  const isExclusive = resource.reach(shape) === "exclusive";
  const present = sides.filter(({ live }) => live);
  const managed2 = present.filter(
    ({ key, head, base, lastApplied }) => head ?? ((isExclusive || base || lastApplied) && resource.manages(key, shape))
  ).length;
  return { kind: resource.kind, managed: managed2, unmanaged: present.length - managed2 };
}

// src/plan/origin/attribute.ts
function attributedTo(rows, logged, change, names, field) {
  for (const row2 of rows) {
    if (!logged.scopes.includes(row2.scope) || !logged.isAbout(row2, change, names)) continue;
    const isAnswer = field === void 0 ? isFitting(logged.presence(row2, change), change) : (
      // What nobody has changed since was set when the entry was made.
      logged.ledTo(row2, change, field, names) ?? (row2.verb === "created" || void 0)
    );
    if (isAnswer !== void 0) return isAnswer ? { from: "log", by: row2.by, at: row2.at } : void 0;
  }
  return void 0;
}
function isFitting(presence, { operation }) {
  return presence && presence === "gone" === (operation === "create");
}
function isByHand({ origin, conflict }) {
  return origin === "drift" || conflict;
}

// src/resources/activity.ts
var step = object({ field: optional(string), before: json, after: json });
var context = object({ user_email: optional(string) });
var row = object({
  user: nullable(object({ email: string, first_name: optional(string), last_name: optional(string) })),
  is_system: optional(boolean),
  was_impersonated: optional(boolean),
  client: optional(string),
  scope: string,
  activity: string,
  item_id: optional(string),
  detail: nullable(
    object({ name: optional(string), context: optional(context), changes: optional(list2(optional(step))) })
  ),
  created_at: moment
});
var page = object({ results: list2(anything), next: optional(string) });
async function readActivity(posthog, path) {
  const { results, next } = await posthog.get(path, page);
  return { rows: results.flatMap(readRow), isLast: next === void 0 };
}
function readRow(value2) {
  try {
    const { user, detail, ...fields } = row(value2, "");
    const changes = (detail?.changes ?? []).flatMap(
      (one) => one?.field === void 0 ? [] : [{ field: one.field, before: one.before, after: one.after }]
    );
    const person = detail?.context?.user_email;
    return [
      {
        scope: fields.scope,
        verb: fields.activity,
        id: fields.item_id ?? "",
        name: detail?.name ?? "",
        ...person !== void 0 && { person },
        by: actorOf(user, fields),
        at: fields.created_at,
        steps: new Sealed(changes)
      }
    ];
  } catch (error) {
    if (error instanceof DecodeError) return [];
    throw error;
  }
}
function actorOf(user, fields) {
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ");
  const { client } = fields;
  return {
    ...user && { email: user.email },
    ...name !== "" && { name },
    isSystem: fields.is_system === true,
    isImpersonated: fields.was_impersonated === true,
    ...client !== void 0 && client !== "" && { client }
  };
}
function json(value2) {
  return value2;
}
function moment(value2, path) {
  const text = string(value2, path);
  if (Number.isNaN(Date.parse(text))) throw new DecodeError(`${path} is no moment`);
  return new Date(text).toISOString();
}

// src/app/drift/attribute-changes.ts
var mostRequests = 20;
var mostPages = { organization: 3, project: 5 };
var mostAlone = 5;
var pageSize = 100;
async function attributeChanges(scope, changes, mayName = () => true) {
  const sought = changes.filter(isSought);
  const { sources, left } = withinBudget([...organizationSource(scope, sought), ...projectSources(scope, sought)]);
  const gaps = /* @__PURE__ */ new Map();
  const found = new Map(left.map((change) => [change, { rows: [], missing: "out-of-reach" }]));
  const read = async (source) => {
    const { rows, missing: missing2 } = await readSource(scope, source, gaps);
    const shown = { rows: rows.map((row2) => ({ ...row2, by: named(row2.by, mayName) })), missing: missing2 };
    for (const change of source.changes) found.set(change, shown);
  };
  const groups = Map.groupBy(sources, kindsOf);
  await Promise.all(
    [...groups.values()].map(async ([first, ...others]) => {
      if (first) await read(first);
      await Promise.all(others.map(read));
    })
  );
  if (left.length > 0)
    gaps.set(
      "left",
      `Who changed ${plural(left.length, "more entry", "more entries")} was not looked up: a run asks PostHog's activity log ${mostRequests} times at most.`
    );
  return { changes: changes.map((change) => attributed(change, found.get(change), scope)), gaps: [...gaps.values()] };
}
function named({ name, ...actor }, mayName) {
  const isShown = name !== void 0 && actor.email !== void 0 && mayName(actor.email);
  return isShown ? { ...actor, name } : actor;
}
function isSought(change) {
  return change.operation === "update" ? change.fields.some(isByHand) : isByHand(change);
}
function loggedOf(kind) {
  return resources.find((one) => one.kind === kind)?.logged;
}
function organizationSource({ organization }, sought) {
  const changes = sought.filter(({ kind, operation, fields }) => {
    const logged = loggedOf(kind);
    return logged && !logged.own && (operation !== "update" || fields.some((one) => logged.fields.includes(one.field)));
  });
  if (changes.length === 0) return [];
  const scopes = [...new Set(changes.flatMap(({ kind }) => loggedOf(kind)?.scopes ?? []))].sort();
  const query = `scopes=${encodeURIComponent(JSON.stringify(scopes))}&ordering=-created_at&page_size=${pageSize}`;
  const path = `/api/organizations/${organization}/advanced_activity_logs/?${query}`;
  return [{ page: (number) => `${path}&page=${number}`, mostPages: mostPages.organization, changes }];
}
function projectSources({ names }, sought) {
  const byProject = /* @__PURE__ */ new Map();
  for (const change of sought) {
    const path = loggedOf(change.kind)?.own?.(change, names)?.project;
    if (path !== void 0) byProject.set(path, [...byProject.get(path) ?? [], change]);
  }
  const page2 = (path) => (number) => `${path}?limit=${pageSize}&page=${number}`;
  return [...byProject].flatMap(([project, changes]) => {
    const entries = changes.flatMap((change) => loggedOf(change.kind)?.own?.(change, names)?.entry ?? []);
    if (entries.length < changes.length || entries.length > mostAlone)
      return [{ page: page2(project), mostPages: mostPages.project, changes }];
    return entries.map((path, index) => ({ page: page2(path), mostPages: 1, changes: changes.slice(index, index + 1) }));
  });
}
function withinBudget(sources) {
  let requests = 0;
  const isWithin2 = ({ mostPages: pages }) => {
    if (requests + pages > mostRequests) return false;
    requests += pages;
    return true;
  };
  const kept = sources.filter(isWithin2);
  return { sources: kept, left: sources.filter((one) => !kept.includes(one)).flatMap(({ changes }) => changes) };
}
async function readSource(scope, source, gaps) {
  const kinds = kindsOf(source);
  if (gaps.has(kinds)) return { rows: [], missing: "unreadable" };
  const rows = [];
  try {
    for (let number = 1; number <= source.mostPages; number += 1) {
      const { rows: more, isLast } = await readActivity(scope.posthog, source.page(number));
      rows.push(...more);
      if (isLast) return { rows, missing: "no-entry" };
      if (source.changes.every((change) => isAnswered(change, rows, scope))) break;
    }
    return { rows, missing: "out-of-reach" };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    gaps.set(kinds, `Who changed ${kinds} could not be looked up: ${reasonOf(error)}`);
    return { rows, missing: "unreadable" };
  }
}
function kindsOf({ changes }) {
  return list([...new Set(changes.map(({ kind }) => `\`${kind}\``))].sort());
}
function reasonOf({ failure, remedy }) {
  const answer = failure.status === 0 ? "" : ` (status ${failure.status})`;
  const advice = failure.status === 402 ? "Names come with a plan that has audit logs; nothing else is missing." : remedy;
  return `${failure.detail.replace(/\.$/, "")}${answer}. ${advice}`;
}
function isAnswered(change, rows, scope) {
  const { changedBy, fields } = attributed(change, { rows, missing: "out-of-reach" }, scope);
  const all = [changedBy, ...fields.map((field) => field.changedBy)].filter((one) => one !== void 0);
  return all.every((one) => one.from === "log" || one.from === "nobody" && one.why === "not-logged");
}
function attributed(change, found, { names }) {
  if (!isSought(change)) return change;
  const logged = loggedOf(change.kind);
  const answer = (field) => {
    const isLogged = logged && (field === void 0 || logged.fields.includes(field));
    if (!isLogged) return nobody(change, "not-logged");
    const { rows, missing: missing2 } = found ?? { rows: [], missing: "no-entry" };
    return attributedTo(rows, logged, change, names, field) ?? nobody(change, missing2);
  };
  const parts = change.operation === "update" ? change.fields.filter(isByHand) : changedMeanwhile(change);
  if (parts.length === 0) return { ...change, changedBy: answer() };
  const fields = change.fields.map((one) => parts.includes(one) ? { ...one, changedBy: answer(one.field) } : one);
  return { ...change, fields };
}
function nobody({ handle }, why) {
  return handle?.lastChange ? { from: "entry", ...handle.lastChange } : { from: "nobody", why };
}

// src/resources/names.ts
var Names = class _Names {
  directory;
  #policies;
  #expected;
  #people;
  // Made when first asked for: a list that nobody looks things up in is not read.
  #roles;
  #projects;
  #madeRoles = /* @__PURE__ */ new Map();
  #madeProjects = /* @__PURE__ */ new Map();
  #projectsToCome = /* @__PURE__ */ new Set();
  #madeIds = /* @__PURE__ */ new Map();
  /** @param policies the policies that are compared; an earlier one wins where they disagree */
  constructor(directory, policies) {
    this.directory = directory;
    this.#policies = policies;
    this.#expected = new Set(policies.slice(0, 1).flatMap(({ shape }) => declaredPeople(shape)));
    this.#people = new Set(policies.flatMap(({ shape }) => declaredPeople(shape)));
  }
  /** What the policies call a live role; one that none of them knows goes by its own name. */
  roleAlias(role) {
    this.#roles ??= nameAll(
      this.directory.roles,
      this.#policies.map(({ shape }) => namedRoles(shape)),
      (a, b) => a.toLowerCase() === b.toLowerCase()
    );
    return this.#roles.get(role.id) ?? role.name;
  }
  /** What the policies call a live project. */
  projectAlias(project) {
    this.#projects ??= nameAll(
      this.directory.projects,
      this.#policies.map(({ shape }) => shape.projects ?? {}),
      (a, b) => a === b
    );
    return this.#projects.get(project.id) ?? project.name;
  }
  role(alias) {
    return this.#madeRoles.get(alias) ?? this.directory.roles.find((role) => this.roleAlias(role) === alias);
  }
  /** Remembers a role that was created in this run, so that what needs it finds its id. */
  learnRole(alias, role) {
    this.#madeRoles.set(alias, role);
    this.learnId(itemOf("role", alias), role.id);
  }
  /** Remembers a project that was created in this run. */
  learnProject(alias, project) {
    this.#madeProjects.set(alias, project);
    this.learnId(itemOf("project", alias), project.id);
  }
  /** Remembers the id that PostHog gave to something that this run created. */
  learnId(item, id) {
    this.#madeIds.set(item, id);
  }
  /** A path of a plan with the ids that this run has learned in place of the names of items. */
  filled(path) {
    return [...this.#madeIds].reduce((text, [item, id]) => text.replaceAll(idToCome(item), String(id)), path);
  }
  /** The same names as they will be once these changes are made: what they create has no id yet, and goes by its item. */
  expecting(changes) {
    const names = new _Names(this.directory, this.#policies);
    for (const { item, kind, key, operation } of changes) {
      if (operation !== "create") continue;
      if (kind === "role") names.learnRole(key, { id: idToCome(item), name: key, members: [] });
      if (kind === "project") names.#projectsToCome.add(key);
    }
    return names;
  }
  /** Whether this run creates the project, or has done so. */
  isNewProject(alias) {
    return this.#madeProjects.has(alias) || this.#projectsToCome.has(alias);
  }
  /** The path of a project, without a slash at its end. @throws {UserError} as `project` does */
  projectPath(alias) {
    const item = itemOf("project", alias);
    return `/api/projects/${this.#projectsToCome.has(alias) ? idToCome(item) : this.project(alias).id}`;
  }
  /** @throws {UserError} when the key does not see the project, or sees several of its name. */
  project(alias) {
    const [found, another] = this.#projectsCalled(alias);
    if (another) {
      throw new UserError(
        `Several projects in PostHog are called "${show(another.name)}", so nobody can tell which one "${alias}" is.`,
        `Write the number of the right one as projects.${alias}.id.`
      );
    }
    if (found) return found;
    throw new UserError(
      `The project "${alias}" of the policy is not among the projects that this key sees in PostHog.`,
      `Check name and id of projects.${alias}, and that the key is not restricted to other projects.`
    );
  }
  hasProject(alias) {
    return this.#projectsCalled(alias).length > 0;
  }
  member(email) {
    return this.directory.members.find((member) => sameEmail(member.email, email));
  }
  /** The invite that counts for a person: one that is still good before any that has expired, newest first. */
  invite(email) {
    const invites = (this.directory.invites ?? []).filter((invite) => sameEmail(invite.email, email));
    return invites.find(({ isExpired }) => !isExpired) ?? invites[0];
  }
  /**
   * A member, for what can be given to members alone.
   *
   * @throws {Waiting} when the person is invited, or the wanted policy declares them: it goes on once they have joined
   * @throws {UserError} when nobody expects them
   */
  present(email) {
    const member = this.member(email);
    if (member) return member;
    const invite = this.invite(email);
    if (invite && !invite.isExpired) {
      throw new Waiting(`${show(email)} is invited and has not joined yet.`, "This goes on once they have accepted.");
    }
    const missing2 = `${show(email)} is not a member of the organization.`;
    if (this.#expected.has(email.toLowerCase())) throw new Waiting(missing2, "This goes on once they have joined.");
    throw new UserError(missing2, "Declare the person under members, or take them out here; then run apply again.");
  }
  /** Whether somebody is a guest whom no policy names among its members: nobody's to manage. */
  isGuest({ isGuest, email }) {
    return isGuest && !this.#people.has(lowerCase(email));
  }
  #projectsCalled(alias) {
    const made = this.#madeProjects.get(alias);
    return made ? [made] : this.directory.projects.filter((project) => this.projectAlias(project) === alias);
  }
};
function lowerCase(email) {
  return email.toLowerCase();
}
function namedRoles({ roles = {} }) {
  const named2 = Object.entries(roles).map(([key, role]) => [key, { ...role, name: roleName(key, role) }]);
  return Object.fromEntries(named2);
}
function isRenamed(policies) {
  const sections = [policies.map(({ shape }) => namedRoles(shape)), policies.map(({ shape }) => shape.projects ?? {})];
  return sections.some((declared) => {
    const meant = /* @__PURE__ */ new Map();
    return declared.flatMap(Object.entries).some(([alias, { id, name }]) => {
      const now = JSON.stringify([id, name ?? alias]);
      const before = meant.get(alias) ?? now;
      meant.set(alias, now);
      return before !== now;
    });
  });
}
function nameAll(live, policies, isSame) {
  const names = /* @__PURE__ */ new Map();
  const settled = /* @__PURE__ */ new Set();
  for (const declared of policies) {
    const open = Object.entries(declared).filter(([alias]) => !settled.has(alias));
    const byId = open.filter(([, { id }]) => id !== void 0);
    const byName = open.filter(([, { id }]) => id === void 0);
    for (const [alias, { id, name }] of [...byId, ...byName]) {
      const isMeant = (one) => id === void 0 ? isSame(name ?? alias, one.name) : one.id === id;
      const meant = live.filter((one) => !names.has(one.id) && isMeant(one));
      for (const one of meant) names.set(one.id, alias);
      if (meant.length > 0 || id !== void 0) settled.add(alias);
    }
  }
  const aliases = new Set(policies.flatMap((declared) => Object.keys(declared)));
  return new Map(live.map((one) => [one.id, names.get(one.id) ?? ownName(one, aliases)]));
}
function ownName({ id, name }, aliases) {
  return aliases.has(name) || name.includes("/") ? `${name.replaceAll("/", "-")} (${id})` : name;
}

// src/app/read-snapshot.ts
async function readSnapshot(posthog, policies, extent = "everything") {
  const organization = organizationOf(policies);
  const wanted = resources.filter(({ kind }) => extent === "everything" || extent.has(kind));
  const lists = new Set(wanted.flatMap(({ looksUp }) => looksUp));
  const names = new Names(await readDirectory(posthog, organization, policies, lists), policies);
  const scope = { posthog, organization, names, policies };
  const readings = resources.map(async (resource) => {
    const projects = extent === "everything" ? "all" : extent.get(resource.kind);
    if (projects === void 0) return [resource.kind, { state: "skipped" }];
    return [resource.kind, await readKind(resource, { ...scope, projects })];
  });
  return { scope, live: new Map(await Promise.all(readings)) };
}
async function readKind(resource, scope) {
  try {
    return { state: "read", entries: await resource.read(scope), projects: scope.projects ?? "all" };
  } catch (error) {
    if (error instanceof RemoteError || error instanceof UserError)
      return { state: "unreadable", reason: `${error.message} ${error.remedy}` };
    throw error;
  }
}
function organizationOf(policies) {
  const ids = new Set(policies.flatMap(({ shape }) => shape.organization ? [shape.organization.id] : []));
  const [id] = ids;
  if (ids.size === 1 && id !== void 0) return id;
  throw new UserError(
    `The policies that are compared name ${ids.size} organizations.`,
    "A policy stays with its organization: start a new policy path for another one."
  );
}

export {
  partsOf,
  conflictingFields,
  changeLine,
  differences,
  driftRows,
  logLine,
  changedByWords,
  byWhom,
  changesAt,
  changeLines,
  countTable,
  usageText,
  digestOf,
  inOrder,
  strictest,
  buildPlan,
  readActivity,
  attributeChanges,
  Names,
  isRenamed,
  readSnapshot,
  readKind
};
