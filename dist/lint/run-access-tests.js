const require = process.getBuiltinModule;

// src/core/access.ts
var strengths = {
  none: 0,
  viewer: 1,
  member: 1,
  editor: 2,
  admin: 2,
  manager: 3
};
function strengthOf(level) {
  return strengths[level];
}
function isAccessLevel(word) {
  return Object.hasOwn(strengths, word);
}

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
function decideKind(kinds2, mode) {
  const decide = mode === "specific" ? closest : highest;
  for (const tiers2 of kinds2) {
    const found = decide(tiers2);
    if (found) return found;
  }
  return void 0;
}
function decideObject({ own, source, kinds: kinds2 }, mode, closedThingsStayClosed) {
  if (mode === "specific") return closest(own) ?? (source && closest(source)) ?? decideKind(kinds2, mode);
  const isClosed = closedThingsStayClosed && own.everybody?.level === "none";
  return named(own) ?? (source && highest(source)) ?? (isClosed ? one(own.everybody) : void 0) ?? decideKind(kinds2, mode) ?? one(own.everybody);
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
  const kinds2 = ruledBy(kind);
  const byKind = kinds2.map((one2) => tiers(question, one2));
  if (id === void 0) return byRules(decideKind(byKind, access.mode)) ?? unruled(open.project, kinds2, builtIn(kind));
  const source = object?.source === void 0 ? void 0 : tiers(question, "external_data_source", object.source);
  const all = { own: tiers(question, kind, id), source, kinds: byKind };
  const rules = decideObject(all, access.mode, access.state.settings.closedThingsStayClosed);
  return byRules(rules) ?? unruled(open.project, kinds2, builtIn(kind));
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
function unruled({ complete }, kinds2, level) {
  const isStated = complete === "all" || kinds2.every((kind) => complete.has(kind));
  return { level, reason: { because: "built_in", isStated } };
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

// src/access/ask.ts
function inEveryMode(state) {
  return modesOf(state.settings).map((mode) => openAccess(state, mode));
}

// src/core/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** What to do about it, as a sentence. */
  remedy;
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
};
var Bug = class extends Error {
  name = "Bug";
};

// src/core/subjects.ts
var levels = ["member", "admin", "owner"];
function isLevel(name) {
  return levels.some((level) => level === name);
}

// src/core/matrix.ts
var lists = ["who_can_create", "who_can_edit", "who_can_delete"];
function flagEditors(shape, project) {
  const matrix = shape.feature_flags?.[project];
  if (!matrix || lists.every((list2) => matrix[list2] === void 0)) return void 0;
  const editors = lists.flatMap((list2) => (matrix[list2] ?? []).map((subject, index) => ({ subject, list: list2, index })));
  return editors.filter(({ subject }, place) => editors.findIndex((other) => other.subject === subject) === place);
}
function objectRules(shape, project) {
  const fromMatrix = matrixRules(shape, project);
  return { ...fromMatrix && { feature_flag: fromMatrix }, ...shape.projects?.[project]?.resources };
}
function matrixRules(shape, project) {
  const subjects = flagEditors(shape, project)?.map(({ subject }) => subject);
  if (!subjects || shape.projects?.[project]?.resources?.feature_flag) return void 0;
  const roles = subjects.filter((subject) => !isLevel(subject));
  return {
    default: subjects.includes("member") ? "editor" : "viewer",
    roles: Object.fromEntries(roles.map((role) => [role, "editor"]))
  };
}

// src/access/from-policy.ts
function accessFromPolicy(shape, settings = assumed) {
  const names = /* @__PURE__ */ new Set([...Object.keys(shape.projects ?? {}), ...Object.keys(shape.feature_flags ?? {})]);
  const projects = [...names].map((name) => projectOf(shape, name));
  return { settings, projects, people: peopleOf(shape, projects) };
}
function projectOf(shape, name) {
  const { access, objects = [] } = shape.projects?.[name] ?? {};
  const blocks = Object.entries(objectRules(shape, name));
  if (access) blocks.push([PROJECT, access]);
  return {
    name,
    rules: [
      ...blocks.flatMap(([kind, rules]) => rulesOf(kind, rules)),
      ...objects.flatMap(({ resource, id, ...rules }) => rulesOf(resource, rules, id))
    ],
    objects: [],
    complete: new Set(blocks.filter(([, rules]) => rules.default !== void 0).map(([kind]) => kind))
  };
}
function rulesOf(kind, { default: rest, roles = {}, members = {} }, object) {
  const rule = (subject, level) => ({
    kind,
    ...object !== void 0 && { object },
    subject,
    level: levelCalled(level)
  });
  return [
    ...rest === void 0 || rest === "builtin" ? [] : [rule({ type: "everybody" }, rest)],
    ...Object.entries(roles).map(([name, level]) => rule({ type: "role", name }, level)),
    ...Object.entries(members).map(([email, level]) => rule({ type: "member", name: email.toLowerCase() }, level))
  ];
}
function peopleOf({ members, roles = {} }, projects) {
  const held = /* @__PURE__ */ new Map();
  for (const [role, { members: holders = [] }] of Object.entries(roles)) {
    for (const email of holders) {
      const person2 = email.toLowerCase();
      held.set(person2, [...held.get(person2) ?? [], role]);
    }
  }
  const person = (email, level) => ({ email, level, roles: held.get(email) ?? [] });
  if (members) return Object.entries(members).map(([email, { level }]) => person(email.toLowerCase(), level));
  const ruled = projects.flatMap(
    ({ rules }) => rules.flatMap(({ subject }) => subject.type === "member" ? [subject.name] : [])
  );
  return [.../* @__PURE__ */ new Set([...held.keys(), ...ruled])].map((email) => person(email, "member"));
}
function levelCalled(word) {
  if (isAccessLevel(word)) return word;
  throw new Bug(`the level ${word} passed the schema, but is none that a rule can have`);
}

// src/core/deed.ts
var verbs = { view: "viewer", edit: "editor", manage: "manager" };
var projectVerbs = { enter: "member", administer: "admin" };
function deedOf(verb, kind, project) {
  if (kind === void 0)
    return isKey(projectVerbs, verb) ? { verb, kind: "project", project, level: projectVerbs[verb] } : void 0;
  return isKey(verbs, verb) ? { verb, kind, project, level: verbs[verb] } : void 0;
}
function deedWords({ verb, kind, object, project }) {
  if (kind === "project") return `${verb} ${project}`;
  return `${verb} ${object === void 0 ? kind : `${kind}/${object}`} in ${project}`;
}
function isKey(object, key) {
  return Object.hasOwn(object, key);
}

// src/core/text.ts
function list(names, word = "and") {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
var longestShown = 200;
var safe = /^[\x20-\x5f\x61-\x7b\x7d\x7e]*$/;
function show(value) {
  const start = value.slice(0, longestShown + 2);
  const escaped = (safe.test(start) ? start : withoutUnsafe(start)).replaceAll("::", ":\\u{3a}").replaceAll("##[", "#\\u{23}[");
  return escaped.length > longestShown ? `${escaped.slice(0, longestShown).replace(/[\ud800-\udbff]$/, "")}…` : escaped;
}
function withoutUnsafe(value) {
  return value.toWellFormed().replace(new RegExp("[[`\\|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]--[\\ufe0e\\ufe0f]]", "gv"), inHex);
}
function inHex(character) {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? "fffd"}}`;
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/policy/nearest.ts
var longestTyped = 100;
function nearest(written, known) {
  if (written.length > longestTyped) return void 0;
  const candidates = written.includes("@") ? known.filter((one2) => isNearEmail(written, one2)) : known;
  return closestMatch(written, candidates, { maxDistance: slipsIn(written) });
}
function isNearEmail(written, known) {
  const [name, domain] = sides(written);
  const [knownName, knownDomain] = sides(known);
  const isNear = (a, b) => leven(a, b, { maxDistance: slipsIn(a) + 1 }) <= slipsIn(a);
  return isNear(name, knownName) && isNear(domain, knownDomain);
}
function sides(email) {
  const at = email.lastIndexOf("@");
  return [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
}
function slipsIn(name) {
  return name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

// src/policy/hint.ts
function hint(written, known) {
  return sentence(nearest(written, known), known);
}
function sentence(meant, known) {
  if (meant !== void 0) return `Did you mean "${show(meant)}"?`;
  if (known.length === 0) return "None is declared yet.";
  return known.length <= 8 ? `Known: ${list(known.map((name) => `"${show(name)}"`))}.` : `${known.length} others are declared.`;
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
function quoted(name) {
  return `"${show(name)}"`;
}

// src/access/folds.ts
var wide = 2 ** 24;

// src/resources/resource-kinds.ts
var kinds = {
  action: true,
  activity_log: true,
  ai_observability_clusters: true,
  customer_analytics: true,
  dashboard: true,
  data_catalog: true,
  early_access_feature: true,
  endpoint: true,
  error_tracking: true,
  evaluation: true,
  experiment: true,
  export: true,
  external_data_source: true,
  feature_flag: true,
  heatmap: true,
  hog_flow: true,
  insight: true,
  llm_analytics: true,
  llm_playground: true,
  llm_skill: true,
  logs: true,
  mcp_analytics: true,
  metrics: true,
  notebook: true,
  replay_scanner: true,
  revenue_analytics: true,
  session_recording: true,
  sharing_configuration: true,
  stamphog: true,
  survey: true,
  tagger: true,
  ticket: true,
  toolbar: true,
  tracing: true,
  warehouse_objects: true,
  web_analytics: true
};
var resourceKinds = Object.keys(kinds);

// src/app/access/ask-access.ts
function readDeed(typed, policy) {
  const { verb, kind, project } = typed;
  const target = readTarget(typed, policy);
  const deed = deedOf(verb, kind, project);
  if (deed) return { ...deed, ...target };
  const inside = list(Object.keys(verbs), "or");
  throw new UserError(
    `Nobody can "${show([verb, kind].filter(Boolean).join(" "))}".`,
    `Ask who can ${inside} a kind of object, such as "edit feature_flag", or who can ${list(Object.keys(projectVerbs), "or")} the project.`
  );
}
function readTarget({ project, kind, object }, { shape }) {
  const projects = projectsOf(shape);
  if (!projects.includes(project)) {
    throw new UserError(`The policy has no project "${show(project)}".`, hint(project, projects));
  }
  const kinds2 = [...resourceKinds, ...followers];
  if (kind !== void 0 && !kinds2.includes(kind)) {
    throw new UserError(`PostHog has no kind of object "${show(kind)}".`, hint(kind, kinds2));
  }
  if (object === void 0) return { project, kind: kind ?? PROJECT };
  if (kind === void 0)
    throw new UserError("An object is of some kind.", "Write the kind before it, such as dashboard.");
  return { project, kind, object: objectId(shape, project, kind, object) };
}
function objectId({ projects }, project, kind, typed) {
  const named2 = (projects?.[project]?.objects ?? []).filter(({ resource }) => resource === kind);
  const byId = named2.filter(({ id }) => id === typed);
  const meant = byId.length > 0 ? byId : named2.filter(({ name }) => name === typed);
  const [found] = meant;
  if (found && meant.length === 1) return found.id;
  if (found) {
    const ids = meant.map(({ id }) => `"${show(id)}"`);
    throw new UserError(`Several objects are called "${show(typed)}".`, `Write the id: ${list(ids, "or")}.`);
  }
  const known = named2.flatMap(({ id, name }) => name === void 0 ? [id] : [id, name]);
  throw new UserError(
    `The policy names no ${show(kind)} "${show(typed)}" in ${show(project)}.`,
    `${hint(typed, known)} An object without rules of its own follows its kind: ask without it.`
  );
}
function projectsOf({ projects = {}, feature_flags: matrix = {} }) {
  return [.../* @__PURE__ */ new Set([...Object.keys(projects), ...Object.keys(matrix)])];
}

// src/app/lint/run-access-tests.ts
function runAccessTests(policy, tests) {
  const accesses = inEveryMode(accessFromPolicy(policy.shape));
  return tests.flatMap((test) => judge(test, policy, accesses));
}
function judge(test, policy, accesses) {
  const unknown = unknownName(test, policy, accesses);
  if (unknown !== void 0) return [failure(test, unknown)];
  for (const access of accesses) {
    const found = access.explain(personOf(test.who, access), test.deed);
    const message = disagreement(test, found, modeWords[access.mode]);
    if (message !== void 0) return [failure(test, message)];
  }
  return [];
}
function disagreement({ who, deed, expected }, found, mode) {
  const may = strengthOf(found.level) >= strengthOf(deed.level);
  const words = show(deedWords(deed));
  if (may !== expected) {
    return `"${show(who)}" ${may ? "may" : "may not"} ${words}: ${explanationWords(found)}, ${mode}.`;
  }
  if (found.reason.because !== "built_in" || found.reason.isStated) return void 0;
  return `Nothing in the policy says whether "${show(who)}" may ${words}. Write a default there.`;
}
function personOf(who, access) {
  if (who.includes("@")) return access.person(who);
  return isLevel(who) ? { email: "", level: who, roles: [] } : { email: "", level: "member", roles: [who] };
}
function unknownName({ who, deed }, policy, [access]) {
  const { verb, kind, project } = deed;
  try {
    readDeed({ verb, kind: kind === "project" ? void 0 : kind, project }, policy);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  if (who.includes("@")) {
    if (access?.person(who)) return void 0;
    return `The policy knows nobody called "${show(who)}". ${hint(who, access?.state.people.map(({ email }) => email) ?? [])}`;
  }
  const roles = Object.keys(policy.shape.roles ?? {});
  if (isLevel(who) || roles.includes(who)) return void 0;
  return `"${show(who)}" is no level, role or e-mail of the policy. ${hint(who, roles)}`;
}
function failure({ at }, message) {
  return { rule: "access-test-failed", severity: "error", message, at };
}
export {
  runAccessTests
};
