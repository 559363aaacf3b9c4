const require = process.getBuiltinModule;
import {
  PROJECT,
  modesOf,
  openAccess,
  rulesIn,
  targetsOf,
  thing
} from "./chunk-L7GRLHBA.js";
import {
  strengthOf
} from "./chunk-7MCRS2QT.js";
import {
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

// src/access/rights.ts
function explainWithout(access, rules, person, target) {
  const gone = new Set(rules);
  const projects = access.state.projects.map(
    (project) => project.name === target.project ? { ...project, rules: project.rules.filter((rule) => !gone.has(rule)) } : project
  );
  return openAccess({ ...access.state, projects }, access.mode).explain(person, target);
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

// src/report/access-words.ts
var modeWords = {
  highest: "where the highest level counts",
  specific: "where the most specific rule counts"
};
function reasonWords(reason) {
  switch (reason.because) {
    case "stranger":
      return "not in the organization";
    case "organization_level":
      return `as ${reason.level} of the organization`;
    case "creator":
      return "as whoever made it";
    case "built_in":
      return reason.isStated ? "by PostHog's own default" : "by PostHog's own default, as the policy says nothing about it";
    case "not_entitled":
      return "by PostHog's own default, as the plan has no access rules";
    case "closed_project":
      return `as the project is closed to them ${reasonWords(reason.reason)}`;
    case "rules":
      return ruleWords(reason.rules);
  }
}
function explanationWords({ level, reason }) {
  return `${level}${reason.because === "closed_project" ? "," : ""} ${reasonWords(reason)}`;
}
function peopleWords(people) {
  return people.length <= 3 ? list(people.map(quoted)) : plural(people.length, "person", "people");
}
function placeWords(on, project) {
  return `on ${list(on.map((one) => one === "project" ? "the project" : quoted(one)))} in ${quoted(project)}`;
}
function shiftSentence({ project, on, people, before, after }, verb) {
  const does = people.length === 1 ? `${verb}s` : verb;
  const step = (level) => `${peopleWords(people)} ${does} ${level} ${placeWords(on, project)}`;
  if (verb === "lose")
    return `${step(before.level)}, held ${reasonWords(before.reason)}; now ${explanationWords(after)}`;
  const had = verb === "gain" ? explanationWords(before) : reasonWords(before.reason);
  return `${step(after.level)}, ${reasonWords(after.reason)}; before ${had}`;
}
function ruleChangeWords({ project, before, after }) {
  const rule = after ?? before;
  if (!rule) return "";
  const thing2 = rule.object === void 0 ? rule.kind : `${rule.kind}/${rule.object}`;
  const on = thing2 === "project" ? "the project" : quoted(thing2);
  const steps = `from ${before?.level ?? "no rule"} to ${after?.level ?? "no rule"}`;
  return `the level of ${subjectWords(rule.subject)} on ${on} in ${quoted(project)}, ${steps}`;
}
function rolesChangeWords({ people, before, after }) {
  return `${peopleWords(people)}, from ${roleWords(before)} to ${roleWords(after)}`;
}
function roleWords(roles) {
  return roles.length === 0 ? "no role" : `the ${roles.length === 1 ? "role" : "roles"} ${list(roles.map(quoted))}`;
}
function ruleWords(rules) {
  const [first] = rules;
  const object = first?.object === void 0 ? "" : " on this very object";
  const roles = rules.flatMap(({ subject }) => subject.type === "role" ? [quoted(subject.name)] : []);
  const parts = [
    rules.some(({ subject }) => subject.type === "member") && "by a rule that names them",
    roles.length > 0 && `through the ${roles.length === 1 ? "role" : "roles"} ${list(roles)}`,
    rules.some(({ subject }) => subject.type === "everybody") && "by the default"
  ].filter((part) => part !== false);
  return `${list(parts)}${object}`;
}
function subjectWords(subject) {
  if (subject.type === "everybody") return "everybody without a rule of their own";
  return subject.type === "role" ? `the role ${quoted(subject.name)}` : quoted(subject.name);
}
function quoted(name) {
  return `"${show(name)}"`;
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
    const one = {
      ...sides,
      index,
      numbers,
      sum: sumOf(numbers),
      isUnchanged: isUnchanged(sides),
      roles: rolesOf(sides, roleNumbers)
    };
    for (const number of numbers) classOf[number] = one;
    return one;
  });
  const numberOf = new Map(emails.map((email, number) => [email, number]));
  return { emails, numberOf, classOf, all, changed: all.filter((one) => !one.isUnchanged), roleNumbers };
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
function rolesOf({ before, after }, roleNumbers) {
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
  of(some, named, starts) {
    const { numbers, count } = this.#heldOf(named);
    const folds = [];
    for (const one of some) {
      const sign = (starts[one.index] ?? 0) * count + (numbers[one.index] ?? 0);
      const fold = folds[sign];
      if (fold) fold.push(one);
      else folds[sign] = [one];
    }
    return folds.filter(Boolean);
  }
  #heldOf(named) {
    const { all, roleNumbers } = this.#classes;
    const numbers = [...named].flatMap((role) => roleNumbers.get(role) ?? []).sort((a, b) => a - b);
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
  return classes.all.map((one) => numbered(known, `${way(before, one.before)}>${way(after, one.after)}`));
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
function without(fold, named) {
  if (!fold.some((one) => named.has(one))) return fold;
  return fold.map((one) => {
    const apart = named.get(one);
    const numbers = apart ? one.numbers.filter((number) => !apart.has(number)) : one.numbers;
    return apart ? { numbers, sum: sumOf(numbers) } : one;
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
  through,
  inEveryMode,
  whoCan,
  explainPerson,
  diffAccess,
  modeWords,
  reasonWords,
  explanationWords,
  peopleWords,
  placeWords,
  shiftSentence,
  ruleChangeWords,
  rolesChangeWords
};
