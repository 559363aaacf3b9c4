const require = process.getBuiltinModule;
import {
  hadPolicy,
  hasPolicy
} from "./chunk-FF4JEEAN.js";
import {
  PROJECT,
  assumed
} from "./chunk-SSEVAIRK.js";
import {
  parseSubject,
  shows
} from "./chunk-NAFEGDAM.js";
import {
  code,
  minute,
  table,
  value
} from "./chunk-2OV2EAW4.js";
import {
  isAccessLevel,
  isResourceKind,
  resourceKinds
} from "./chunk-7MCRS2QT.js";
import {
  isLevel
} from "./chunk-P6D47ZOE.js";
import {
  boolean,
  list,
  nullable,
  object,
  optional,
  string
} from "./chunk-OOY7EKAE.js";
import {
  Bug,
  capital
} from "./chunk-KKGXNROR.js";

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
function logLine({ item, sentence, operation, fields, changedBy }) {
  const inLine = (attribution, field) => {
    if (!attribution) return [];
    const words = `${attribution.from === "nobody" ? "" : "changed by "}${changedByWords(attribution)}`;
    return [field === void 0 ? words : `${code(field)} ${words}`];
  };
  const who = operation === "update" ? fields.flatMap((one) => inLine(one.changedBy, one.field)) : inLine(changedBy);
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
  const kinds3 = [...new Set(Object.values(changes).flatMap((list2) => list2.map(({ kind }) => kind)))];
  const count = (origin, kind) => String(changes[origin].filter((one) => one.kind === kind).length);
  return table(
    ["Kind", "This pull request", "Merged, not live yet", "Made outside the policy"],
    kinds3.map((kind) => [code(kind), count("proposed", kind), count("outstanding", kind), count("drift", kind)])
  );
}

// src/app/last-applied.ts
function appliedContext(folder) {
  return folder === "policy" ? "posthog-policy/applied" : `posthog-policy/applied (${folder})`;
}
var longestSearch = 250;
async function lastApplied({ repository, forge }, tip, folder) {
  const wanted = appliedContext(folder);
  let commit = tip;
  let isYoung;
  for (let searched = 0; commit !== void 0 && searched < longestSearch; searched++) {
    const statuses = await forge.statuses(commit);
    if (statuses.some(({ context, state }) => context === wanted && state === "success")) return commit;
    commit = await repository.parent(commit);
    if (commit === void 0 || isYoung === false || await hasPolicy(repository, commit, folder)) continue;
    isYoung = !await hadPolicy(repository, commit, folder);
    if (isYoung) return void 0;
  }
  return void 0;
}

// src/app/live-access.ts
var mode = nullable(boolean);
var organization = object({ available_product_features: optional(list(object({ key: string }))) });
var entitlements = ["access_control", "role_based_access"];
async function readAccessSettings(posthog, id) {
  return posthog.get(`/api/organizations/${id}/`, (value2, path) => {
    const plan = organization(value2, path).available_product_features?.map(({ key }) => key);
    return {
      mode: modeIn(value2, path),
      entitlements: plan ? new Set(entitlements.filter((one) => plan.includes(one))) : assumed.entitlements,
      closedThingsStayClosed: assumed.closedThingsStayClosed,
      features: plan && new Set(plan)
    };
  });
}
function modeIn(value2, path) {
  const field = "uses_most_specific_access_resolution";
  if (typeof value2 !== "object" || value2 === null || !(field in value2)) return void 0;
  return mode(value2[field], `${path}${field}`) === true ? "specific" : "highest";
}
var kinds = ["organization_member", "role_membership", "project_access", "resource_access", "object_access"];
function accessFromSnapshot(live, settings) {
  const entries = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const reading = live.get(kind);
    if (reading?.state !== "read")
      return { unreadable: `${kind}: ${reading?.state === "unreadable" ? reading.reason : "it was not read"}` };
    entries.set(kind, reading.entries);
  }
  const of = (kind) => entries.get(kind) ?? [];
  return {
    state: {
      settings,
      people: peopleOf(of("organization_member"), of("role_membership")),
      projects: projectsOf(of("project_access"), of("resource_access"), of("object_access"))
    }
  };
}
function peopleOf(members, memberships) {
  const held = /* @__PURE__ */ new Map();
  for (const { spec } of memberships) {
    const email = String(spec.email);
    held.set(email, [...held.get(email) ?? [], String(spec.role)]);
  }
  return members.map(({ key, spec }) => {
    const level = String(spec.level);
    if (!isLevel(level)) throw new Bug(`the member ${key} has the level ${level}, which was never read`);
    return { email: key, level, roles: held.get(key) ?? [] };
  });
}
function projectsOf(ways, inside, objects) {
  const rules = /* @__PURE__ */ new Map();
  const add = (project, { spec }, on, subject) => {
    const found = rules.get(project) ?? [];
    rules.set(project, found);
    const level = String(spec.level);
    const whom = subjectOf(subject);
    if (isAccessLevel(level) && whom) found.push({ ...on, subject: whom, level });
  };
  const [entered, read] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const entry of ways) {
    const [project = "", ...subject] = entry.key.split("/");
    entered.add(project);
    add(project, entry, { kind: PROJECT }, subject);
  }
  for (const entry of inside) {
    const [project = "", kind = "", ...subject] = entry.key.split("/");
    read.add(project);
    if (isResourceKind(kind)) add(project, entry, { kind }, subject);
  }
  for (const entry of objects) {
    const [project = "", kind = "", object2 = "", ...subject] = entry.key.split("/");
    add(project, entry, { kind, object: object2 }, subject);
  }
  const completeOf = (name) => {
    if (!read.has(name)) return new Set(entered.has(name) ? [PROJECT] : []);
    return entered.has(name) ? "all" : new Set(resourceKinds);
  };
  return [...rules].map(([name, own]) => ({ name, rules: own, objects: [], complete: completeOf(name) }));
}
function subjectOf(parts) {
  const [kind, name] = parseSubject(parts);
  if (kind === "guest") return void 0;
  return kind === "default" ? { type: "everybody" } : { type: kind, name };
}

// src/plan/simulate.ts
function simulate(live, changes) {
  const deletedRoles = changes.filter(({ kind, operation }) => kind === "role" && operation === "delete").map(({ key }) => key);
  const after = new Map(live);
  for (const [kind, reading] of live) {
    if (reading.state !== "read") continue;
    const entries = new Map(reading.entries.map((entry) => [entry.key, entry]));
    for (const change of changes) if (change.kind === kind) perform(entries, change);
    const left = [...entries.values()].filter(({ key }) => !deletedRoles.some((role) => fallsWith(kind, key, role)));
    after.set(kind, { ...reading, entries: left });
  }
  return after;
}
function perform(entries, { key, operation, fields, wanted }) {
  const before = entries.get(key);
  if (operation === "delete") entries.delete(key);
  else if (operation === "create") entries.set(key, { key, spec: wanted ?? {} });
  else if (before) {
    const written = Object.fromEntries(fields.map((field) => [field.field, field.wanted]));
    entries.set(key, { ...before, spec: { ...before.spec, ...written } });
  }
}
var kinds2 = ["project_access", "resource_access", "object_access"];
function fallsWith(kind, key, role) {
  if (kind === "role_membership") return key.startsWith(`${role}/`);
  return kinds2.includes(kind) && key.endsWith(`/role/${role}`);
}

export {
  changeLine,
  differences,
  logLine,
  changedByWords,
  changesAt,
  changeLines,
  countTable,
  simulate,
  readAccessSettings,
  accessFromSnapshot,
  appliedContext,
  lastApplied
};
