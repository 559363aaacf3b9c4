const require = process.getBuiltinModule;
import {
  hadPolicy,
  hasPolicy
} from "./chunk-IVJHV7W3.js";
import {
  PROJECT,
  assumed
} from "./chunk-SSEVAIRK.js";
import {
  parseSubject
} from "./chunk-RT7USAVY.js";
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
  Bug
} from "./chunk-KKGXNROR.js";

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

// src/app/access/live-access.ts
var mode = nullable(boolean);
var organization = object({ available_product_features: optional(list(object({ key: string }))) });
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
  appliedContext,
  lastApplied,
  simulate,
  readAccessSettings,
  accessFromSnapshot
};
