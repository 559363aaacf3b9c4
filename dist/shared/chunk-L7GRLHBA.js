const require = process.getBuiltinModule;
import {
  strengthOf
} from "./chunk-7MCRS2QT.js";

// src/access/kinds.ts
var PROJECT = "project";
var parents = {
  session_recording_playlist: "session_recording",
  warehouse_table: "warehouse_objects",
  warehouse_view: "warehouse_objects",
  dataset: "llm_analytics",
  llm_provider_key: "llm_analytics",
  llm_prompt: "llm_analytics",
  account: "customer_analytics",
  customer_journey: "customer_analytics",
  customer_task: "customer_analytics",
  experiment_saved_metric: "experiment",
  experiment_holdout: "experiment",
  dashboard_template: "dashboard",
  marketing_analytics: "web_analytics",
  vision_alert: "replay_scanner"
};
var sources = { warehouse_table: "external_data_source" };
var onlyToView = /* @__PURE__ */ new Set(["activity_log", "toolbar"]);
function ruledBy(kind) {
  const own = parents[kind] ?? kind;
  const source = sources[kind];
  return source === void 0 ? [own] : [own, source];
}
var followers = Object.keys(parents);
function builtIn(kind) {
  if (kind === PROJECT) return "admin";
  return onlyToView.has(kind) ? "viewer" : "editor";
}
function most(kind) {
  if (kind === PROJECT) return "admin";
  return onlyToView.has(kind) ? "viewer" : "manager";
}

// src/access/state.ts
var assumed = {
  mode: void 0,
  entitlements: /* @__PURE__ */ new Set(["access_control", "role_based_access"]),
  closedThingsStayClosed: true
};
function modesOf({ mode }) {
  return mode === void 0 ? ["highest", "specific"] : [mode];
}

// src/access/rule-book.ts
var nothing = { member: void 0, roles: [], everybody: void 0 };
var noRules = [];
function openRuleBook({ rules }) {
  const book = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const place = thing(rule.kind, rule.object);
    const on = book.get(place) ?? { members: /* @__PURE__ */ new Map(), roles: /* @__PURE__ */ new Map(), everybody: void 0 };
    book.set(place, on);
    if (rule.subject.type === "everybody") on.everybody = rule;
    else on[`${rule.subject.type}s`].set(rule.subject.name, rule);
  }
  return book;
}
function rulesIn({ projects }, project) {
  return projects.find(({ name }) => name === project)?.rules ?? noRules;
}
function rulesOn(book, kind, object) {
  return book.get(thing(kind, object));
}
function tiersOn(on, person, countsRoles) {
  if (!on) return nothing;
  return {
    member: on.members.size === 0 ? void 0 : on.members.get(person.email),
    roles: countsRoles && on.roles.size > 0 ? rolesOf(on, person) : noRules,
    everybody: on.everybody
  };
}
function rolesOf({ roles }, person) {
  const found = [];
  for (const role of person.roles) {
    const rule = roles.get(role);
    if (rule) found.push(rule);
  }
  return found;
}
function thing(kind, object) {
  return object === void 0 ? kind : `${kind}/${object}`;
}

// src/access/orders.ts
function decideProject(own, mode) {
  return mode === "specific" ? closest(own) : named(own) ?? one(own.everybody);
}
function decideKind(kinds, mode) {
  const decide = mode === "specific" ? closest : highest;
  for (const tiers2 of kinds) {
    const found = decide(tiers2);
    if (found) return found;
  }
  return void 0;
}
function decideObject({ own, source, kinds }, mode, closedThingsStayClosed) {
  if (mode === "specific") return closest(own) ?? (source && closest(source)) ?? decideKind(kinds, mode);
  const isClosed = closedThingsStayClosed && own.everybody?.level === "none";
  return named(own) ?? (source && highest(source)) ?? (isClosed ? one(own.everybody) : void 0) ?? decideKind(kinds, mode) ?? one(own.everybody);
}
function closest({ member, roles, everybody }) {
  return one(member) ?? strongest(roles) ?? one(everybody);
}
function highest({ member, roles, everybody }) {
  if (roles.length === 0 && (member === void 0 || everybody === void 0)) return one(member ?? everybody);
  return strongest([...one(member) ?? [], ...roles, ...one(everybody) ?? []]);
}
function named({ member, roles }) {
  if (member === void 0) return strongest(roles);
  return roles.length === 0 ? [member] : strongest([member, ...roles]);
}
function one(rule) {
  return rule && [rule];
}
function strongest(rules) {
  if (rules.length < 2) return one(rules[0]);
  const top = Math.max(...rules.map(({ level }) => strengthOf(level)));
  return rules.filter(({ level }) => strengthOf(level) === top);
}

// src/access/access.ts
var stranger = { level: "none", reason: { because: "stranger" } };
function openAccess(state, mode) {
  const people = new Map(state.people.map((person) => [person.email, person]));
  const projects = new Map(state.projects.map((project) => [project.name, openProject(project)]));
  const access = {
    mode,
    state,
    person: (email) => people.get(email.toLowerCase()),
    book: (project) => projects.get(project)?.book,
    explain(person, target) {
      if (!person) return stranger;
      const open = projects.get(target.project) ?? openProject({ ...nowhere, name: target.project });
      const question = { access, open, person };
      const way = explainProject(question);
      if (target.kind === PROJECT) return way;
      return way.level === "none" ? closed(way.reason) : explainInside(question, target);
    }
  };
  return access;
}
var nowhere = { rules: [], objects: [], complete: /* @__PURE__ */ new Set() };
function openProject(project) {
  const objects = new Map(project.objects.map((object) => [thing(object.kind, object.id), object]));
  return { project, book: openRuleBook(project), objects };
}
function closed(reason) {
  return { level: "none", reason: { because: "closed_project", reason } };
}
function explainProject(question) {
  const { access, open } = question;
  return beforeRules(question, PROJECT) ?? byRules(decideProject(tiers(question, PROJECT), access.mode)) ?? unruled(open.project, [PROJECT], builtIn(PROJECT));
}
function explainInside(question, { kind, object: id }) {
  const { access, open, person } = question;
  const object = id === void 0 ? void 0 : open.objects.get(thing(kind, id));
  if (object?.creator === person.email) return { level: most(kind), reason: { because: "creator" } };
  const before = beforeRules(question, kind);
  if (before) return before;
  const kinds = ruledBy(kind);
  const byKind = kinds.map((one2) => tiers(question, one2));
  if (id === void 0) return byRules(decideKind(byKind, access.mode)) ?? unruled(open.project, kinds, builtIn(kind));
  const source = object?.source === void 0 ? void 0 : tiers(question, "external_data_source", object.source);
  const all = { own: tiers(question, kind, id), source, kinds: byKind };
  const rules = decideObject(all, access.mode, access.state.settings.closedThingsStayClosed);
  return byRules(rules) ?? unruled(open.project, kinds, builtIn(kind));
}
function beforeRules({ access, person }, kind) {
  const { level } = person;
  if (level !== "member") return { level: most(kind), reason: { because: "organization_level", level } };
  if (access.state.settings.entitlements.has("access_control")) return void 0;
  return { level: builtIn(kind), reason: { because: "not_entitled" } };
}
function tiers({ access, open, person }, kind, object) {
  const countsRoles = access.state.settings.entitlements.has("role_based_access");
  return tiersOn(rulesOn(open.book, kind, object), person, countsRoles);
}
function byRules(rules) {
  const [first] = rules ?? [];
  return first && { level: first.level, reason: { because: "rules", rules: rules ?? [] } };
}
function unruled({ complete }, kinds, level) {
  const isStated = complete === "all" || kinds.every((kind) => complete.has(kind));
  return { level, reason: { because: "built_in", isStated } };
}

// src/access/targets.ts
function targetsOf(project, before, after) {
  const books = [before.book(project), after.book(project)];
  const places = /* @__PURE__ */ new Map([[PROJECT, { kind: PROJECT }]]);
  for (const { kind, object } of [before, after].flatMap((side) => rulesIn(side.state, project))) {
    places.set(thing(kind, object), { kind, ...object !== void 0 && { object } });
  }
  const isOtherwise = settingsDiffer(before, after);
  return [...places.values()].map((place) => {
    const deciding = decidingPlaces(place);
    const isTouched = isOtherwise || deciding.some(([kind, object]) => differ(books, kind, object));
    const rules = (places2) => places2.flatMap(([kind, object]) => books.flatMap((book) => (book && rulesOn(book, kind, object)) ?? []));
    const named2 = rules(deciding).flatMap(({ members }) => [...members.keys()]);
    const individuals = /* @__PURE__ */ new Set([...named2, ...creatorsOf(place, project, before, after)]);
    const inside = place.kind === PROJECT ? deciding : deciding.slice(1);
    const roles = new Set(rules(inside).flatMap((on) => [...on.roles.keys()]));
    return { target: { project, ...place }, isTouched, individuals, roles };
  });
}
function decidingPlaces({ kind, object }) {
  const kinds = kind === PROJECT ? [] : ruledBy(kind);
  return [[PROJECT], ...kinds.map((one2) => [one2]), ...object === void 0 ? [] : [[kind, object]]];
}
function creatorsOf(place, project, ...sides) {
  if (place.object === void 0) return [];
  return sides.flatMap(({ state }) => {
    const objects = state.projects.find(({ name }) => name === project)?.objects ?? [];
    const creator = objects.find(({ kind, id }) => kind === place.kind && id === place.object)?.creator;
    return creator === void 0 ? [] : [creator];
  });
}
function settingsDiffer(before, after) {
  const [a, b] = [before.state.settings, after.state.settings];
  return before.mode !== after.mode || a.closedThingsStayClosed !== b.closedThingsStayClosed || a.entitlements.symmetricDifference(b.entitlements).size > 0;
}
function differ([before, after], kind, object) {
  const a = before && rulesOn(before, kind, object);
  const b = after && rulesOn(after, kind, object);
  return levelsIn(a) !== levelsIn(b);
}
function levelsIn(on) {
  if (!on) return "";
  const parts = (rules) => [...rules].map(([name, { level }]) => `${name}=${level}`).sort();
  return [on.everybody?.level ?? "", ...parts(on.roles), "|", ...parts(on.members)].join(",");
}

export {
  PROJECT,
  followers,
  assumed,
  modesOf,
  rulesIn,
  thing,
  openAccess,
  targetsOf
};
