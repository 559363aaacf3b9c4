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

// src/access/access.ts
var stranger = { level: "none", reason: { because: "stranger" } };
function openAccess(state, mode) {
  const people = byEmail(state.people);
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
var listed = /* @__PURE__ */ new WeakMap();
var opened = /* @__PURE__ */ new WeakMap();
function byEmail(people) {
  const known = listed.get(people);
  if (known) return known;
  const found = new Map(people.map((person) => [person.email, person]));
  listed.set(people, found);
  return found;
}
function openProject(project) {
  const known = opened.get(project);
  if (known) return known;
  const objects = new Map(project.objects.map((object) => [thing(object.kind, object.id), object]));
  const open = { project, book: openRuleBook(project), objects };
  opened.set(project, open);
  return open;
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

// src/access/rights.ts
function mayEditRules(access, person, target) {
  const way = access.explain(person, { project: target.project, kind: PROJECT });
  if (way.level === "none") return false;
  if (way.reason.because === "organization_level") return true;
  if (way.reason.because === "rules" && way.level === "admin") return true;
  if (target.object === void 0) return false;
  const { level, reason } = access.explain(person, target);
  return reason.because === "creator" || reason.because === "rules" && level === "manager";
}
function wayInto(access, person, project) {
  return strengthOf(access.explain(person, project).level) + (mayEditRules(access, person, project) ? 1 : 0);
}
function explainWithout(access, rules, person, target) {
  const gone = new Set(rules);
  const projects = access.state.projects.map(
    (project) => project.name === target.project ? { ...project, rules: project.rules.filter((rule) => !gone.has(rule)) } : project
  );
  return openAccess({ ...access.state, projects }, access.mode).explain(person, target);
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

// src/access/through.ts
function through(reason) {
  if (reason.because === "closed_project") return `closed:${through(reason.reason)}`;
  if (reason.because === "organization_level") return reason.level;
  if (reason.because !== "rules") return reason.because;
  const [rule] = reason.rules;
  if (!rule) return "rules";
  const whom = rule.subject.type === "role" ? `role:${rule.subject.name}` : rule.subject.type;
  return rule.object === void 0 ? whom : `${whom}@object`;
}

// src/access/ask.ts
function inEveryMode(state) {
  return modesOf(state.settings).map((mode) => openAccess(state, mode));
}
function whoCan(access, wanted, target) {
  const groups = /* @__PURE__ */ new Map();
  for (const person of access.state.people) {
    const explanation = access.explain(person, target);
    if (strengthOf(explanation.level) < strengthOf(wanted)) continue;
    const sign = `${explanation.level} ${through(explanation.reason)}`;
    const group = groups.get(sign);
    if (group) group.people.push(person.email);
    else groups.set(sign, { ...explanation, people: [person.email] });
  }
  const holders = [...groups.values()].sort((a, b) => strengthOf(b.level) - strengthOf(a.level));
  return { mode: access.mode, holders };
}
function explainPerson(accesses, person, only) {
  const projects = only ? [only.project] : (accesses[0]?.state.projects ?? []).map(({ name }) => name);
  return {
    ...person,
    projects: projects.map((project) => ({
      project,
      things: thingsIn(accesses, person, project, only).map((target) => ({
        on: thing(target.kind, target.object),
        answers: accesses.map((access) => answer(access, person, target))
      }))
    }))
  };
}
function answer(access, person, target) {
  const explanation = access.explain(person, target);
  const { reason } = explanation;
  const otherwise = reason.because === "rules" ? explainWithout(access, reason.rules, person, target) : void 0;
  return { mode: access.mode, ...explanation, otherwise };
}
function thingsIn(accesses, person, project, only) {
  if (only?.kind !== void 0) return [{ ...only, kind: only.kind }];
  const way = { project, kind: PROJECT };
  if (accesses.every((access) => access.explain(person, way).level === "none")) return [way];
  const targets = /* @__PURE__ */ new Map([[PROJECT, way]]);
  for (const { kind, object } of accesses.flatMap(({ state }) => rulesIn(state, project))) {
    targets.set(thing(kind, object), { project, kind, ...object !== void 0 && { object } });
  }
  return [...targets.values()];
}

// src/access/classes.ts
var anybody = "";
function classesOf(before, after) {
  const emails = [...new Set([...before.state.people, ...after.state.people].map(({ email }) => email))];
  const groups = /* @__PURE__ */ new Map();
  for (const [number, email] of emails.entries()) {
    const sign = `${signature(before.person(email))}>${signature(after.person(email))}`;
    const group = groups.get(sign);
    if (group) group.push(number);
    else groups.set(sign, [number]);
  }
  const roleNumbers = /* @__PURE__ */ new Map();
  const classOf = [];
  const all = [...groups.values()].map((numbers, index) => {
    const email = emails[numbers[0] ?? 0] ?? anybody;
    const sides = { before: standIn(before.person(email)), after: standIn(after.person(email)) };
    const one2 = {
      ...sides,
      index,
      numbers,
      sum: sumOf(numbers),
      isUnchanged: isUnchanged(sides),
      roles: rolesOf2(sides, roleNumbers)
    };
    for (const number of numbers) classOf[number] = one2;
    return one2;
  });
  const numberOf = new Map(emails.map((email, number) => [email, number]));
  return { emails, numberOf, classOf, all, changed: all.filter((one2) => !one2.isUnchanged), roleNumbers };
}
function isUnchanged({ before, after }) {
  return signature(before) === signature(after);
}
function sumOf(numbers) {
  return numbers.reduce((sum, number) => sum + Math.imul(number + 1, 2654435761), 0);
}
function numbered(names, name) {
  const known = names.get(name);
  if (known !== void 0) return known;
  names.set(name, names.size + 1);
  return names.size;
}
function rolesOf2({ before, after }, roleNumbers) {
  const numbers = (person) => (person?.roles ?? []).map((role) => numbered(roleNumbers, role)).sort((a, b) => a - b);
  const [were, are] = [numbers(before), numbers(after)];
  return were.join() === are.join() ? were : [...were, 0, ...are];
}
function standIn(person) {
  return person && { ...person, email: anybody };
}
function signature(person) {
  return person ? `${person.level}:${[...person.roles].sort().join("/")}` : "stranger";
}

// src/access/folds.ts
var Folds = class {
  #classes;
  #known = /* @__PURE__ */ new Map();
  constructor(classes) {
    this.#classes = classes;
  }
  /**
   * @param named the roles that rules on the target name
   * @param starts by index of the class, a number for whatever else tells it from the others
   */
  of(some, named2, starts) {
    const { numbers, count } = this.#heldOf(named2);
    const folds = [];
    for (const one2 of some) {
      const sign = (starts[one2.index] ?? 0) * count + (numbers[one2.index] ?? 0);
      const fold = folds[sign];
      if (fold) fold.push(one2);
      else folds[sign] = [one2];
    }
    return folds.filter(Boolean);
  }
  #heldOf(named2) {
    const { all, roleNumbers } = this.#classes;
    const numbers = [...named2].flatMap((role) => roleNumbers.get(role) ?? []).sort((a, b) => a - b);
    const key = numbers.join();
    const known = this.#known.get(key);
    if (known) return known;
    const counts = new Uint8Array(roleNumbers.size + 1);
    for (const number of [0, ...numbers]) counts[number] = 1;
    const paths = new Paths();
    const found = Int32Array.from(all, ({ roles }) => {
      let path = 0;
      for (const role of roles) if (counts[role] === 1) path = paths.step(path, role);
      return path;
    });
    const held = { numbers: found, count: paths.count };
    this.#known.set(key, held);
    return held;
  }
};
var wide = 2 ** 24;
var Paths = class {
  #next = /* @__PURE__ */ new Map();
  get count() {
    return this.#next.size + 1;
  }
  step(from, number) {
    const way = from * wide + number;
    const known = this.#next.get(way);
    if (known !== void 0) return known;
    const next = this.count;
    this.#next.set(way, next);
    return next;
  }
};

// src/access/moves.ts
var Moves = class {
  #moves = /* @__PURE__ */ new Map();
  #movers = /* @__PURE__ */ new Set();
  /**
   * Notes that people go from one explanation to another; those who stay what they were are left out.
   *
   * @param people who they are, asked for only where something moves
   */
  add(on, before, after, people) {
    const isStill = before.level === after.level;
    if (isStill && (before.level === "none" || rests(before.reason, after.reason))) return;
    const groups = people();
    if (groups.every(({ numbers }) => numbers.length === 0)) return;
    if (!isStill) for (const { reason } of [before, after]) this.#note(reason);
    const sign = `${on}>${signOf(before, after)}`;
    const move = this.#moves.get(sign);
    if (move) move.lists.push(groups);
    else this.#moves.set(sign, { on, before, after, lists: [groups] });
  }
  /** Whether a rule takes part in somebody's gain or loss. */
  hasMoved({ before, after }) {
    return [before, after].some((rule) => rule !== void 0 && this.#movers.has(rule));
  }
  /** One shift for the same people, levels and reasons, whatever the number of kinds. */
  shifts(project, emails) {
    const shifts = /* @__PURE__ */ new Map();
    for (const { on, before, after, lists } of this.#moves.values()) {
      const sum = totalOf(lists, (group) => group.sum);
      const sign = `${signOf(before, after)}>${sum}`;
      const alike = shifts.get(sign) ?? [];
      shifts.set(sign, alike);
      const numbers = numbersIn(lists);
      const known = alike.find((shift) => isSame(shift.numbers, numbers));
      if (known) known.on.push(on);
      else alike.push({ project, on: [on], people: namesOf(numbers, emails), before, after, numbers });
    }
    return [...shifts.values()].flat().map(({ numbers: _, ...shift }) => shift);
  }
  #note(reason) {
    if (reason.because === "rules") for (const rule of reason.rules) this.#movers.add(rule);
  }
};
function signOf(before, after) {
  return `${before.level}>${after.level}>${through(before.reason)}>${through(after.reason)}`;
}
function numbersIn(lists) {
  const all = new Int32Array(totalOf(lists, ({ numbers }) => numbers.length));
  let at = 0;
  for (const groups of lists) for (const { numbers } of groups) for (const number of numbers) all[at++] = number;
  return all.sort();
}
function totalOf(lists, amount) {
  let total = 0;
  for (const groups of lists) for (const group of groups) total += amount(group);
  return total;
}
function namesOf(numbers, emails) {
  return Array.from(numbers, (number) => emails[number] ?? "");
}
function isSame(a, b) {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}
function rests(before, after) {
  if (before.because !== "rules" || after.because !== "rules") return before.because === after.because;
  return before.rules.length === after.rules.length && before.rules.every((rule, at) => isLike(rule, after.rules[at]));
}
function isLike({ kind, object, subject }, other) {
  if (kind !== other?.kind || object !== other.object || subject.type !== other.subject.type) return false;
  return subject.type === "everybody" || other.subject.type === "everybody" || subject.name === other.subject.name;
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

// src/access/unmoved.ts
function unmoved({ emails, changed }, shifts) {
  const moved = new Set(shifts.flatMap(({ people }) => people));
  return changed.flatMap(({ numbers, before, after }) => {
    if (!before || before.level !== after?.level) return [];
    const people = numbers.map((number) => emails[number] ?? "").filter((email) => !moved.has(email));
    return people.length === 0 ? [] : [{ people, before: before.roles, after: after.roles }];
  });
}

// src/access/diff.ts
function diffAccess(before, after) {
  const classes = classesOf(before, after);
  const compared = { before, after, classes, folds: new Folds(classes) };
  const names = new Set([...before.state.projects, ...after.state.projects].map(({ name }) => name));
  const shifts = [];
  const withoutEffect = [];
  for (const project of names) {
    const moves = new Moves();
    const ways = waysInto(project, compared);
    for (const target of targetsOf(project, before, after)) movesOn(target, compared, ways, moves);
    shifts.push(...moves.shifts(project, classes.emails));
    const changes = ruleChanges(project, rulesIn(before.state, project), rulesIn(after.state, project));
    withoutEffect.push(...changes.filter((change) => !moves.hasMoved(change)));
  }
  const step = ({ before: from, after: to }) => strengthOf(to.level) - strengthOf(from.level);
  return {
    mode: after.mode,
    gains: shifts.filter((shift) => step(shift) > 0),
    losses: shifts.filter((shift) => step(shift) < 0),
    keeps: shifts.filter((shift) => step(shift) === 0),
    withoutEffect,
    rolesWithoutEffect: unmoved(compared.classes, shifts)
  };
}
function waysInto(project, { before, after, classes }) {
  const target = { project, kind: PROJECT };
  const known = /* @__PURE__ */ new Map();
  const way = (access, person) => {
    const { level, reason } = access.explain(person, target);
    return `${person?.level} ${level === "none" ? through(reason) : "open"}`;
  };
  return classes.all.map((one2) => numbered(known, `${way(before, one2.before)}>${way(after, one2.after)}`));
}
function movesOn({ target, isTouched, individuals, roles }, { before, after, classes, folds }, ways, moves) {
  const on = thing(target.kind, target.object);
  const consider = (sides, groups) => moves.add(on, before.explain(sides.before, target), after.explain(sides.after, target), groups);
  const apart = /* @__PURE__ */ new Map();
  for (const email of individuals) {
    const number = classes.numberOf.get(email);
    const own = number === void 0 ? void 0 : classes.classOf[number];
    if (number === void 0 || !own) continue;
    apart.set(own, (apart.get(own) ?? /* @__PURE__ */ new Set()).add(number));
    const sides = { before: before.person(email), after: after.person(email) };
    if (isTouched || !isUnchanged(sides)) consider(sides, () => [{ numbers: [number], sum: sumOf([number]) }]);
  }
  for (const fold of folds.of(isTouched ? classes.all : classes.changed, roles, ways)) {
    const [first] = fold;
    if (first) consider(first, () => without(fold, apart));
  }
}
function without(fold, named2) {
  if (!fold.some((one2) => named2.has(one2))) return fold;
  return fold.map((one2) => {
    const apart = named2.get(one2);
    const numbers = apart ? one2.numbers.filter((number) => !apart.has(number)) : one2.numbers;
    return apart ? { numbers, sum: sumOf(numbers) } : one2;
  });
}
function ruleChanges(project, before, after) {
  const [were, are] = [bySubject(before), bySubject(after)];
  return [.../* @__PURE__ */ new Set([...were.keys(), ...are.keys()])].flatMap((place) => {
    const [was, is] = [were.get(place), are.get(place)];
    return was?.level === is?.level ? [] : [{ project, before: was, after: is }];
  });
}
function bySubject(rules) {
  return new Map(
    rules.map((rule) => {
      const { kind, object, subject } = rule;
      const whom = subject.type === "everybody" ? "everybody" : `${subject.type}:${subject.name}`;
      return [`${thing(kind, object)} ${whom}`, rule];
    })
  );
}

export {
  PROJECT,
  ruledBy,
  followers,
  most,
  rulesIn,
  thing,
  openAccess,
  wayInto,
  assumed,
  modesOf,
  through,
  inEveryMode,
  whoCan,
  explainPerson,
  targetsOf,
  diffAccess
};
