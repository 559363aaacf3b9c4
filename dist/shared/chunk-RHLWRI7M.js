import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalJson,
  equalJson,
  isList,
  readDocument,
  valueAt
} from "./chunk-6ZG5H7YG.js";
import {
  isYaml,
  require_path
} from "./chunk-KRZ6YG2B.js";
import {
  byPlace,
  startOf
} from "./chunk-QJDFGDD5.js";
import {
  isRecord
} from "./chunk-42VG4LSH.js";
import {
  __name,
  __toESM,
  capital,
  list,
  plural,
  show
} from "./chunk-VIEDSQ4R.js";

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
__name(leven, "leven");
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
__name(closestMatch, "closestMatch");

// src/policy/nearest.ts
var longestTyped = 100;
function nearest(written2, known) {
  if (written2.length > longestTyped) return void 0;
  const candidates = written2.includes("@") ? known.filter((one) => isNearEmail(written2, one)) : known;
  return closestMatch(written2, candidates, { maxDistance: slipsIn(written2) });
}
__name(nearest, "nearest");
function isNearEmail(written2, known) {
  const [name, domain] = sides(written2);
  const [knownName, knownDomain] = sides(known);
  const isNear = /* @__PURE__ */ __name((a, b) => leven(a, b, { maxDistance: slipsIn(a) + 1 }) <= slipsIn(a), "isNear");
  return isNear(name, knownName) && isNear(domain, knownDomain);
}
__name(isNearEmail, "isNearEmail");
function sides(email) {
  const at = email.lastIndexOf("@");
  return [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
}
__name(sides, "sides");
function slipsIn(name) {
  return name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
}
__name(slipsIn, "slipsIn");

// src/policy/hint.ts
function hint(written2, known) {
  return sentence(nearest(written2, known), known);
}
__name(hint, "hint");
var maxComparisons = 5e5;
function hinter(known) {
  let left = maxComparisons;
  return (written2) => {
    left -= known.length;
    return sentence(left >= 0 ? nearest(written2, known) : void 0, known);
  };
}
__name(hinter, "hinter");
function sentence(meant, known) {
  if (meant !== void 0) return `Did you mean "${show(meant)}"?`;
  if (known.length === 0) return "None is declared yet.";
  return known.length <= 8 ? `Known: ${list(known.map((name) => `"${show(name)}"`))}.` : `${known.length} others are declared.`;
}
__name(sentence, "sentence");

// src/rules/ignores.ts
var ignoreRule = {
  id: "policy-ignore",
  severity: "warning",
  summary: "A comment that ignores a finding names the rule, says why, and is needed."
};
function settle(findings, ignores, rules) {
  const open = [];
  const accepted = [];
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const valid = new Map(
    ignores.filter(({ rule, reason }) => reason !== "" && known.has(rule) && !known.get(rule)?.isGate).map((ignore) => [lineOf(ignore.rule, ignore), ignore])
  );
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const ignore = valid.get(lineOf(finding.rule, finding));
    if (!ignore) open.push(finding);
    else {
      used.add(ignore);
      accepted.push({ ...finding, reason: ignore.reason });
    }
  }
  for (const ignore of ignores) {
    const fault = faultOf(ignore, known) ?? (used.has(ignore) ? void 0 : unused(ignore));
    if (fault) open.push({ rule: ignoreRule.id, severity: ignoreRule.severity, message: fault, at: ignore.at });
  }
  return { findings: open.sort((a, b) => byPlace(a.at, b.at)), accepted };
}
__name(settle, "settle");
function lineOf(rule, { at }) {
  return `${rule}\0${at.file}\0${at.start.line}`;
}
__name(lineOf, "lineOf");
function faultOf({ rule, reason }, known) {
  if (rule === "") return 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".';
  const found = known.get(rule);
  if (!found) return `There is no rule "${show(rule)}" to ignore. ${hint(rule, [...known.keys()])}`;
  if (found.isGate) return `The review rests on "${rule}", so it cannot be ignored. Mend what it finds.`;
  return reason === "" ? `Say why "${rule}" is ignored: "# policy-ignore ${rule}: reason".` : void 0;
}
__name(faultOf, "faultOf");
function unused({ rule }) {
  return `"${rule}" finds nothing on this line. Take the comment out, or put it on the line of the finding.`;
}
__name(unused, "unused");

// src/rules/lint/api-key-too-wide.ts
var apiKeyTooWide = {
  id: "api-key-too-wide",
  severity: "warning",
  summary: "A key has no scope that it does not need.",
  check({ shape, locate: locate2 }, report) {
    for (const [index, { kind, use, scopes }] of (shape.api_keys ?? []).entries()) {
      for (const [place, scope] of scopes.entries()) {
        const isReading = kind === "ci" && use !== "apply";
        const why = tooMuch(scope) ?? (isReading && scope.endsWith(":write") ? `A key for ${use} only reads.` : void 0);
        if (why) report(locate2(["api_keys", index, "scopes", place]), `The scope "${show(scope)}" is too wide. ${why}`);
      }
    }
  }
};
function tooMuch(scope) {
  if (scope === "*") return "Whoever finds the key may do everything. Name what it needs.";
  return scope === "approvals:write" ? "A key that may approve makes every approval worthless." : void 0;
}
__name(tooMuch, "tooMuch");

// src/rules/days.ts
function endDays({ members = {}, guardrails, baseline = [], freeze }) {
  const ofPeople2 = Object.entries(members).flatMap(
    ([email, { expires }]) => expires === void 0 ? [] : [{ path: ["members", email, "expires"], day: expires, what: `the access of "${email}"` }]
  );
  const ofExceptions = (guardrails?.allow ?? []).map(({ until, guardrail }, index) => ({
    path: ["guardrails", "allow", index, "until"],
    day: until,
    what: `the exception from "${guardrail}"`
  }));
  const accepted = baseline.map(({ until, item }, index) => ({
    path: ["baseline", index, "until"],
    day: until,
    what: `the acceptance of "${item}"`
  }));
  return [
    ...ofPeople2,
    ...ofExceptions,
    ...accepted,
    ...freeze ? [{ path: ["freeze", "until"], day: freeze.until, what: "the freeze" }] : []
  ];
}
__name(endDays, "endDays");
var dayMs = 24 * 60 * 60 * 1e3;
function daysBetween(from, until) {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}
__name(daysBetween, "daysBetween");

// src/rules/lint/api-key-unattested.ts
var apiKeyUnattested = {
  id: "api-key-unattested",
  severity: "warning",
  summary: "The owner of a personal key has said lately that it is as written here.",
  check({ shape, locate: locate2, today }, report) {
    for (const [index, { kind, label = "", owner = "", attested, rotate_days: most = 180 }] of (shape.api_keys ?? []).entries()) {
      if (kind !== "personal") continue;
      const ask = `Ask ${show(owner)} whether the key is still as written here, and write the day as "attested".`;
      if (attested === void 0) {
        report(locate2(["api_keys", index, "label"]), `Nobody has ever attested the key "${show(label)}". ${ask}`);
      } else if (today !== void 0 && daysBetween(attested, today) > most) {
        report(
          locate2(["api_keys", index, "attested"]),
          `The key "${show(label)}" was attested more than ${most} days ago. ${ask}`
        );
      }
    }
  }
};

// src/rules/lint/baseline-expired.ts
var baselineExpired = {
  id: "baseline-expired",
  severity: "warning",
  summary: "No accepted difference stands in the policy after its day.",
  check({ shape, locate: locate2, today }, report) {
    if (today === void 0) return;
    for (const { path, day, what: named } of endDays(shape)) {
      if (path[0] !== "baseline" || day > today) continue;
      const what = show(named);
      report(locate2(path), `${capital(what)} ended on ${day}. Mend the difference, or accept it anew with a reason.`);
    }
  }
};

// src/core/subjects.ts
var levels = ["member", "admin", "owner"];
function isLevel(name) {
  return levels.some((level) => level === name);
}
__name(isLevel, "isLevel");
function sameEmail(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
__name(sameEmail, "sameEmail");
function declaredPeople({ members }) {
  return Object.keys(members ?? {}).map((email) => email.toLowerCase());
}
__name(declaredPeople, "declaredPeople");
function isSubject(shape, email, subject) {
  const member = Object.entries(shape.members ?? {}).find(([known]) => sameEmail(known, email))?.[1];
  if (!member) return false;
  if (isLevel(subject)) return levels.indexOf(member.level) >= levels.indexOf(subject);
  return roleHolders(shape, subject).some((holder) => sameEmail(holder, email));
}
__name(isSubject, "isSubject");
function roleHolders({ roles }, role) {
  const { members = [], reviewers = [] } = roles?.[role] ?? {};
  return [...members, ...reviewers];
}
__name(roleHolders, "roleHolders");
function roleName(key, { name, idp_group: group }) {
  return (group ?? name ?? key).trim();
}
__name(roleName, "roleName");

// src/core/matrix.ts
var lists = ["who_can_create", "who_can_edit", "who_can_delete"];
function flagEditors(shape, project) {
  const matrix = shape.feature_flags?.[project];
  if (!matrix || lists.every((list2) => matrix[list2] === void 0)) return void 0;
  const editors = lists.flatMap((list2) => (matrix[list2] ?? []).map((subject, index) => ({ subject, list: list2, index })));
  return editors.filter(({ subject }, place) => editors.findIndex((other) => other.subject === subject) === place);
}
__name(flagEditors, "flagEditors");
function objectRules(shape, project) {
  const fromMatrix = matrixRules(shape, project);
  return { ...fromMatrix && { feature_flag: fromMatrix }, ...shape.projects?.[project]?.resources };
}
__name(objectRules, "objectRules");
function matrixRules(shape, project) {
  const subjects = flagEditors(shape, project)?.map(({ subject }) => subject);
  if (!subjects || shape.projects?.[project]?.resources?.feature_flag) return void 0;
  const roles = subjects.filter((subject) => !isLevel(subject));
  return {
    default: subjects.includes("member") ? "editor" : "viewer",
    roles: Object.fromEntries(roles.map((role) => [role, "editor"]))
  };
}
__name(matrixRules, "matrixRules");

// src/rules/access-blocks.ts
function accessBlocks(shape) {
  return Object.entries(shape.projects ?? {}).flatMap(([project, { access, resources, objects }]) => {
    const block = /* @__PURE__ */ __name((path, { default: rest, roles = {}, members = {} }) => ({
      project,
      path: ["projects", project, ...path],
      ...rest !== void 0 && { default: rest },
      roles,
      members
    }), "block");
    const kinds = Object.entries(resources ?? {}).map(
      ([kind, rules]) => block(["resources", kind], rules)
    );
    const single = (objects ?? []).map((rules, index) => block(["objects", index], rules));
    return [...access ? [block(["access"], access)] : [], ...kinds, ...single];
  });
}
__name(accessBlocks, "accessBlocks");

// src/rules/projects.ts
function projectMentions(shape) {
  const sections = ["feature_flags", "flags"].flatMap(
    (section) => Object.keys(shape[section] ?? {}).map((name) => ({ name, path: [section, name], part: "key" }))
  );
  const keys = (shape.api_keys ?? []).flatMap(
    ({ project }, index) => project === void 0 ? [] : [{ name: project, path: ["api_keys", index, "project"], part: "value" }]
  );
  return [...sections, ...keys];
}
__name(projectMentions, "projectMentions");
function tierOf({ projects }, project) {
  return (projects && Object.hasOwn(projects, project) ? projects[project]?.tier : void 0) ?? "production";
}
__name(tierOf, "tierOf");

// src/rules/lint/default-missing-in-production.ts
var defaultMissingInProduction = {
  id: "default-missing-in-production",
  severity: "error",
  summary: "Where a production project gives levels, it says the default too.",
  check({ shape, locate: locate2 }, report) {
    for (const { project, path, default: rest } of accessBlocks(shape)) {
      if (rest !== void 0 || tierOf(shape, project) !== "production") continue;
      const [, , part, kind = part] = path;
      if (part === "objects") continue;
      if (kind === "feature_flag" && flagEditors(shape, project)) continue;
      const message = `Without a default, "${show(project)}" does not manage what everybody else may do. Write one, such as "default: ${kind === "access" ? "none" : "viewer"}".`;
      report(locate2(path, "key"), message);
    }
  }
};

// src/rules/lint/duplicate-github-account.ts
var duplicateGithubAccount = {
  id: "duplicate-github-account",
  severity: "error",
  isGate: true,
  summary: "A GitHub account, by its number, belongs to one person.",
  check({ shape, locate: locate2 }, report) {
    const holders = /* @__PURE__ */ new Map();
    for (const [email, { github }] of Object.entries(shape.members ?? {})) {
      if (!github) continue;
      const holder = holders.get(github.id);
      if (holder === void 0) holders.set(github.id, email);
      else {
        const message = `The GitHub account ${github.id} already belongs to "${show(holder)}". An approval must come from one person: check the number with "gh api users/${show(github.login)} --jq .id".`;
        report(locate2(["members", email, "github", "id"]), message);
      }
    }
  }
};

// src/rules/people.ts
function rosters(shape) {
  const byKey = /* @__PURE__ */ __name((path, people2 = {}) => Object.keys(people2).map((email) => ({ email, path: [...path, email], part: "key" })), "byKey");
  const listed = /* @__PURE__ */ __name((path, people2 = []) => people2.map((email, index) => ({ email, path: [...path, index], part: "value" })), "listed");
  const ofRoles2 = Object.entries(shape.roles ?? {}).flatMap(([role, { members, reviewers }]) => [
    { name: `the role "${role}"`, people: listed(["roles", role, "members"], members) },
    { name: `the reviewers of the role "${role}"`, people: listed(["roles", role, "reviewers"], reviewers) }
  ]);
  const ofProjects = accessBlocks(shape).map(({ project, path, members }) => ({
    name: `the project "${project}"`,
    people: byKey([...path, "members"], members)
  }));
  const required = ["guardrails", "required_owners"];
  return [
    { name: "members", people: byKey(["members"], shape.members) },
    ...ofRoles2,
    ...ofProjects,
    { name: "required_owners", people: listed(required, shape.guardrails?.required_owners) }
  ];
}
__name(rosters, "rosters");
function personMentions(shape) {
  const [, ...named] = rosters(shape);
  const keyOwners = (shape.api_keys ?? []).flatMap(
    ({ owner }, index) => owner === void 0 ? [] : [{ email: owner, path: ["api_keys", index, "owner"], part: "value" }]
  );
  return [...named.flatMap(({ people: people2 }) => people2), ...keyOwners];
}
__name(personMentions, "personMentions");
function people(shape) {
  return Object.entries(shape.members ?? {}).map(([email, member]) => ({ email, ...member }));
}
__name(people, "people");

// src/rules/lint/duplicate-member.ts
var duplicateMember = {
  id: "duplicate-member",
  severity: "error",
  isGate: true,
  summary: "A person is declared once, and stands once in a role or a project, whatever the case of the address.",
  check({ shape, locate: locate2 }, report) {
    for (const { name, people: people2 } of rosters(shape)) {
      for (const [again, first] of repeated(people2)) {
        report(locate2(again.path, again.part), sentence2(again.email, first.email, show(name)), {
          also: [{ at: locate2(first.path, first.part), message: "The first one stands here." }],
          ...saysTheSame(shape, again, first) && { fix: { remove: again.path } }
        });
      }
    }
  }
};
function saysTheSame(shape, again, first) {
  return again.part === "value" || equalJson(valueAt(shape, again.path), valueAt(shape, first.path));
}
__name(saysTheSame, "saysTheSame");
function sentence2(again, first, where) {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`;
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`;
}
__name(sentence2, "sentence");
function repeated(people2) {
  const seen = /* @__PURE__ */ new Map();
  return people2.flatMap((person) => {
    const first = seen.get(person.email.toLowerCase());
    if (first) return [[person, first]];
    seen.set(person.email.toLowerCase(), person);
    return [];
  });
}
__name(repeated, "repeated");

// src/rules/lint/duplicate-object.ts
var duplicateObject = {
  id: "duplicate-object",
  severity: "error",
  isGate: true,
  summary: "An object stands once in `objects`, with all its rules.",
  check({ shape, locate: locate2 }, report) {
    for (const [project, { objects }] of Object.entries(shape.projects ?? {})) {
      const seen = /* @__PURE__ */ new Map();
      for (const [index, { resource, id }] of (objects ?? []).entries()) {
        const path = ["projects", project, "objects"];
        const first = seen.get(`${resource}/${id}`);
        if (first === void 0) seen.set(`${resource}/${id}`, index);
        else {
          const { file, start } = locate2([...path, first, "id"]);
          const message = `The ${show(resource)} ${show(id)} already stands in ${show(file)}:${start.line}. Write all its rules there.`;
          report(locate2([...path, index, "id"]), message);
        }
      }
    }
  }
};

// src/rules/lint/expired-entry.ts
var expiredEntry = {
  id: "expired-entry",
  severity: "warning",
  summary: "Nobody stands in the policy whose access has ended.",
  check({ shape, locate: locate2, today }, report) {
    if (today === void 0) return;
    for (const { path, day, what: named } of endDays(shape)) {
      if (path[0] !== "members" || day > today) continue;
      const what = show(named);
      report(locate2(path), `${capital(what)} ended on ${day}. Take the entry out, or write a later day.`);
    }
  }
};

// src/rules/lint/expires-soon.ts
var expiresSoon = {
  id: "expires-soon",
  severity: "warning",
  summary: "Nothing ends within a week without anybody knowing.",
  check({ shape, locate: locate2, today }, report) {
    if (today === void 0) return;
    for (const { path, day, what } of endDays(shape)) {
      const left = daysBetween(today, day);
      if (left < 1 || left > 7) continue;
      report(locate2(path), `${capital(show(what))} ends in ${plural(left, "day")}. Write a later day if it shall stay.`);
    }
  }
};

// src/rules/flags.ts
function declaredFlags({ flags = {} }) {
  return Object.entries(flags).flatMap(
    ([project, ofProject]) => Object.entries(ofProject).map(([key, flag]) => ({ project, key, path: ["flags", project, key], flag }))
  );
}
__name(declaredFlags, "declaredFlags");

// src/rules/lint/flag-dependency-cycle.ts
var flagDependencyCycle = {
  id: "flag-dependency-cycle",
  severity: "error",
  summary: "Flags do not depend on each other in a circle.",
  check({ shape, locate: locate2 }, report) {
    for (const [project, flags] of Object.entries(shape.flags ?? {})) {
      const needs = new Map(Object.entries(flags).map(([key, { depends_on = [] }]) => [key, depends_on]));
      const told = /* @__PURE__ */ new Set();
      for (const { key, path } of declaredFlags(shape).filter((one) => one.project === project)) {
        const circle = told.has(key) ? void 0 : circleFrom(key, needs);
        if (!circle) continue;
        for (const one of circle) told.add(one);
        const way = [...circle, key].map((one) => `"${show(one)}"`).join(" → ");
        report(
          locate2([...path, "depends_on"], "key"),
          `These flags depend on each other in a circle, so none of them can be on: ${way}. Take one step out.`
        );
      }
    }
  }
};
function circleFrom(start, needs) {
  const from = /* @__PURE__ */ new Map();
  const queue = [start];
  for (const one of queue) {
    for (const next of needs.get(one) ?? []) {
      if (next === start) return wayTo(one, start, from);
      if (from.has(next)) continue;
      from.set(next, one);
      queue.push(next);
    }
  }
  return void 0;
}
__name(circleFrom, "circleFrom");
function wayTo(end, start, from) {
  const way = [];
  for (let one = end; one !== void 0 && one !== start; one = from.get(one)) way.unshift(one);
  return [start, ...way];
}
__name(wayTo, "wayTo");

// src/rules/lint/flag-dependency-unknown.ts
var flagDependencyUnknown = {
  id: "flag-dependency-unknown",
  severity: "error",
  summary: "A flag depends only on flags of its project that the policy declares.",
  check({ shape, locate: locate2 }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      const known = Object.keys(shape.flags?.[project] ?? {});
      for (const [index, needed] of (flag.depends_on ?? []).entries()) {
        if (known.includes(needed)) continue;
        const hint2 = hinter(known.filter((other) => other !== key))(needed);
        report(
          locate2([...path, "depends_on", index]),
          `"${show(project)}" declares no flag "${show(needed)}", on which "${show(key)}" depends. ${hint2}`
        );
      }
    }
  }
};

// src/rules/lint/flag-without-description.ts
var flagWithoutDescription = {
  id: "flag-without-description",
  severity: "error",
  summary: "Where `require_description` is true, every flag has a description.",
  check({ shape, locate: locate2 }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      if (shape.feature_flags?.[project]?.require_description !== true || flag.description?.trim()) continue;
      report(
        locate2(path, "key"),
        `The flag "${show(key)}" has no description, which the project "${show(project)}" requires. Say in a sentence what it is for.`
      );
    }
  }
};

// src/rules/subjects.ts
function subjectMentions(shape) {
  const mention = /* @__PURE__ */ __name((path, name, about = {}) => name === void 0 ? [] : [{ name, path, part: "value", allowsLevel: true, isGate: false, ...about }], "mention");
  const inAccess = accessBlocks(shape).flatMap(
    ({ path, roles }) => Object.keys(roles).flatMap((name) => mention([...path, "roles", name], name, { part: "key", allowsLevel: false }))
  );
  const owners = Object.entries(shape.flags ?? {}).flatMap(
    ([project, flags]) => Object.entries(flags).flatMap(([flag, { owner }]) => mention(["flags", project, flag, "owner"], owner))
  );
  const settings = ["organization", "settings", "default_role"];
  const defaultRole = mention(settings, shape.organization?.settings?.default_role, { allowsLevel: false });
  const accepted = (shape.baseline ?? []).flatMap(({ owner }, index) => mention(["baseline", index, "owner"], owner));
  const asked = subjectLists(shape).flatMap(
    ({ path, names }) => names.flatMap((name, index) => mention([...path, index], name, { isGate: true }))
  );
  return [...defaultRole, ...inAccess, ...asked, ...owners, ...accepted];
}
__name(subjectMentions, "subjectMentions");
function meantBy(shape, names) {
  const declared = Object.entries(shape.members ?? {}).map(([email, { level }]) => ({
    email: email.toLowerCase(),
    level
  }));
  const known = new Set(declared.map(({ email }) => email));
  const emails = names.flatMap((name) => {
    if (!isLevel(name)) return roleHolders(shape, name).map((email) => email.toLowerCase());
    return declared.filter(({ level }) => levels.indexOf(level) >= levels.indexOf(name)).map(({ email }) => email);
  });
  return new Set(emails.filter((email) => known.has(email)));
}
__name(meantBy, "meantBy");
function subjectLists(shape) {
  const ofMatrix = Object.entries(shape.feature_flags ?? {}).flatMap(([project, matrix]) => {
    const review = matrix.require_rollout_review;
    const lists2 = [
      [["who_can_create"], matrix.who_can_create],
      [["who_can_edit"], matrix.who_can_edit],
      [["who_can_delete"], matrix.who_can_delete],
      [["require_rollout_review", "by"], typeof review === "object" ? review.by : void 0]
    ];
    return lists2.flatMap(([path, names]) => names ? [{ path: ["feature_flags", project, ...path], names }] : []);
  });
  const ofRules = (shape.review?.rules ?? []).map(({ by }, index) => ({
    path: ["review", "rules", index, "by"],
    names: by
  }));
  return [...ofMatrix, ...ofRules];
}
__name(subjectLists, "subjectLists");

// src/rules/lint/gate-cannot-see.ts
var gateCannotSee = {
  id: "gate-cannot-see",
  severity: "error",
  summary: "A role with `idp_group` that the review asks has `reviewers`.",
  check({ shape, locate: locate2 }, report) {
    for (const { path, names } of subjectLists(shape)) {
      for (const [index, name] of names.entries()) {
        const role = Object.hasOwn(shape.roles ?? {}, name) ? shape.roles?.[name] : void 0;
        if (role?.idp_group === void 0 || role.reviewers) continue;
        const message = `The review cannot see who is in "${show(name)}", which the identity provider fills. Write "reviewers: [e-mails]" beside its idp_group.`;
        report(locate2([...path, index]), message);
      }
    }
  }
};

// src/core/rollout-review.ts
function rolloutReview(shape, project) {
  const matrix = shape.feature_flags?.[project];
  const tier = shape.projects?.[project]?.tier ?? "production";
  const rule = matrix?.require_rollout_review ?? tier === "production";
  if (rule === false) return void 0;
  const { over = 50, approvals = 1, by } = rule === true ? {} : rule;
  return { over, approvals, by: by ?? matrix?.who_can_edit ?? ["admin"] };
}
__name(rolloutReview, "rolloutReview");

// src/rules/lint/gate-unsatisfiable.ts
var gateUnsatisfiable = {
  id: "gate-unsatisfiable",
  severity: "warning",
  summary: "For each rule of the review there are enough people with a GitHub account, even without the author.",
  check({ shape, locate: locate2 }, report) {
    if (!shape.members) return;
    const reviewers = new Set(
      people(shape).filter(({ github, service }) => github && !service).map(({ email }) => email.toLowerCase())
    );
    for (const { path, by, approvals } of asks(shape)) {
      const able = [...meantBy(shape, by)].filter((email) => reviewers.has(email));
      if (able.length > approvals) continue;
      const wanted = `${plural(approvals, "approval")} by ${list(
        by.map((name) => `"${show(name)}"`),
        "or"
      ) || "nobody"}`;
      const lack = able.length < approvals ? `only ${plural(able.length, "person", "people")} with a GitHub account can give one` : "there are no more people with a GitHub account than that, so none of them could be the author";
      report(locate2(path, "key"), `The review asks for ${wanted}, but ${lack}. Add people, or ask for less.`);
    }
  }
};
function asks(shape) {
  const ofRollouts = Object.entries(shape.feature_flags ?? {}).flatMap(
    ([project, { require_rollout_review: written2 }]) => {
      const rule = rolloutReview(shape, project);
      const path = ["feature_flags", project, ...written2 === void 0 ? [] : ["require_rollout_review"]];
      return rule ? [{ path, by: rule.by, approvals: rule.approvals }] : [];
    }
  );
  const ofRules = (shape.review?.rules ?? []).map(
    ({ by, approvals = 1 }, index) => ({ path: ["review", "rules", index, "by"], by, approvals })
  );
  return [{ path: ["members"], by: ["admin"], approvals: 1 }, ...ofRollouts, ...ofRules];
}
__name(asks, "asks");

// src/rules/lint/grant-without-effect.ts
var grantWithoutEffect = {
  id: "grant-without-effect",
  severity: "warning",
  summary: "A level of a role or a person differs from the default beside it.",
  check({ shape, locate: locate2 }, report) {
    for (const { path, default: rest, roles, members } of accessBlocks(shape)) {
      for (const [part, levels2] of Object.entries({ roles, members })) {
        for (const [name, level] of Object.entries(levels2)) {
          if (level !== rest) continue;
          const message = `The default gives everybody "${show(level)}", so this adds nothing. Take it out, or change one of the two.`;
          report(locate2([...path, part, name]), message);
        }
      }
    }
  }
};

// src/rules/lint/guardrail-allow-expired.ts
var guardrailAllowExpired = {
  id: "guardrail-allow-expired",
  severity: "warning",
  summary: "No exception from a guardrail stands in the policy after its day.",
  check({ shape, locate: locate2, today }, report) {
    if (today === void 0) return;
    for (const { path, day, what: named } of endDays(shape)) {
      if (path[0] !== "guardrails" || day > today) continue;
      const what = show(named);
      report(locate2(path), `${capital(what)} ended on ${day}. Take it out.`);
    }
  }
};

// src/rules/lint/matrix-contradicts-access.ts
var matrixContradictsAccess = {
  id: "matrix-contradicts-access",
  severity: "error",
  isGate: true,
  summary: "Where `resources.feature_flag` is written, exactly those whom `feature_flags` lists may edit flags.",
  check({ shape, locate: locate2 }, report) {
    for (const [project, { resources }] of Object.entries(shape.projects ?? {})) {
      const editors = flagEditors(shape, project)?.map(({ subject }) => subject);
      if (!resources?.feature_flag || !editors) continue;
      const path = ["projects", project, "resources", "feature_flag"];
      for (const { at, part = "value", message } of contradictions(shape, editors, resources.feature_flag)) {
        report(locate2([...path, ...at], part), message);
      }
    }
  }
};
function contradictions(shape, editors, rules) {
  const who = editors.length > 0 ? list(editors.map((name) => `"${show(name)}"`)) : "nobody";
  const listed = `"feature_flags" lists ${who}`;
  return [...ofDefault(editors, rules, listed), ...ofRoles(editors, rules, listed), ...ofPeople(shape, editors, rules)];
}
__name(contradictions, "contradictions");
function ofDefault(editors, rules, listed) {
  const wanted = editors.includes("member");
  if (rules.default === void 0) {
    const message2 = `Without a default nobody can tell what everybody else may do: ${listed}. Write "default: ${wanted ? "editor" : "viewer"}".`;
    return [{ at: [], part: "key", message: message2 }];
  }
  if (mayEdit(rules.default) === wanted) return [];
  const message = wanted ? `${listed}, so every member may edit flags, but the default is "${show(rules.default)}". Write "editor".` : `${listed}, but the default "${show(rules.default)}" lets everybody edit flags. Write "viewer".`;
  return [{ at: ["default"], message }];
}
__name(ofDefault, "ofDefault");
function ofRoles(editors, { default: rest = "none", roles = {} }, listed) {
  const wanted = editors.filter((name) => !levels.some((level) => level === name));
  const everybody = editors.includes("member");
  const missing2 = wanted.filter((role) => roles[role] === void 0 && !mayEdit(rest)).map((role) => {
    const message = `${listed}, but the role "${show(role)}" has no level here. Write "${show(role)}: editor".`;
    return { at: ["roles"], part: "key", message };
  });
  const wrong = Object.entries(roles).filter(([role, level]) => mayEdit(level) !== (everybody || wanted.includes(role))).map(([role, level]) => {
    const message = mayEdit(level) ? `${listed}, but "${show(level)}" lets the role "${show(role)}" edit flags. Add the role there, or lower its level here.` : `${listed}, but "${show(level)}" keeps the role "${show(role)}" from editing flags. Write "editor".`;
    return { at: ["roles", role], message };
  });
  return [...missing2, ...wrong];
}
__name(ofRoles, "ofRoles");
function ofPeople(shape, editors, { members = {} }) {
  return Object.entries(members).flatMap(([email, level]) => {
    const isListed = editors.some((subject) => isSubject(shape, email, subject));
    if (mayEdit(level) === isListed || isSubject(shape, email, "admin")) return [];
    const message = isListed ? `"${show(email)}" is among those whom "feature_flags" lists, but "${show(level)}" keeps them from editing flags. Write "editor", or take the line out.` : `"${show(email)}" is not among those whom "feature_flags" lists, but "${show(level)}" lets them edit flags. Put them into a role that is listed, or take the line out.`;
    return [{ at: ["members", email], message }];
  });
}
__name(ofPeople, "ofPeople");
function mayEdit(level) {
  return level === "editor" || level === "manager" || level === "builtin";
}
__name(mayEdit, "mayEdit");

// src/rules/lint/matrix-subject-empty.ts
var matrixSubjectEmpty = {
  id: "matrix-subject-empty",
  severity: "warning",
  summary: "Somebody is in every list of the matrix and of the review.",
  check({ shape, locate: locate2 }, report) {
    if (!shape.members) return;
    for (const { path, names } of subjectLists(shape)) {
      const isKnown = names.every((name) => isLevel(name) || isFilledHere(shape.roles?.[name]));
      if (!isKnown || meantBy(shape, names).size > 0) continue;
      report(
        locate2(path, "key"),
        "Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people."
      );
    }
  }
};
function isFilledHere(role) {
  return role?.members !== void 0 || role?.reviewers !== void 0;
}
__name(isFilledHere, "isFilledHere");

// src/rules/lint/member-without-github.ts
var memberWithoutGithub = {
  id: "member-without-github",
  severity: "warning",
  summary: "Whoever is in a list that the review asks has a GitHub account here.",
  check({ shape, locate: locate2 }, report) {
    const asked = meantBy(
      shape,
      subjectLists(shape).flatMap(({ names }) => names.filter((name) => name !== "member"))
    );
    for (const { email, github, service } of people(shape)) {
      if (github || service || !asked.has(email.toLowerCase())) continue;
      const message = `The review may ask "${show(email)}", but knows no GitHub account of theirs. Write "github: { login: …, id: … }".`;
      report(locate2(["members", email], "key"), message);
    }
  }
};

// src/rules/pending.ts
var pending = [
  { path: ["members", "*", "expires"], gap: "Nobody is removed when the day comes." },
  {
    path: ["roles", "*", "was"],
    gap: 'Under a new key the old role would be deleted, and an empty one made. Keep the old key; "name" may change.',
    severity: "error"
  },
  {
    path: ["projects", "*", "was"],
    gap: 'What stands under the old key would count as taken out. Keep the old key; "name" may change.',
    severity: "error"
  },
  { path: ["feature_flags", "*", "change_by"], gap: "Whoever is in the lists may edit flags by hand." },
  { path: ["feature_flags", "*", "trusted_conditions"], gap: "A rollout counts in full, whatever its conditions." },
  { path: ["flags", "*", "*", "expires"], gap: "Nobody is told when the day comes." },
  { path: ["api_keys"], gap: "No key is compared with PostHog." },
  { path: ["review", "rules"], gap: "The built-in rules alone say what needs approval." },
  { path: ["guardrails"], gap: "No apply stops for it." },
  { path: ["freeze"], gap: "Applies go on." },
  { path: ["baseline"], gap: "Each difference is still reported." }
];

// src/rules/lint/not-in-force.ts
var notInForce = {
  id: "not-in-force",
  severity: "warning",
  summary: "What nothing acts on yet is not taken to be in force.",
  check({ shape, locate: locate2 }, report) {
    for (const { path, gap, severity } of pending) {
      const [first, ...others] = written(shape, path, []);
      if (!first) continue;
      report(locate2(first, "key"), `Nothing acts on "${path.at(-1)}" yet. ${gap}`, {
        ...severity && { severity },
        also: others.map((other) => ({ at: locate2(other, "key"), message: "Here too." }))
      });
    }
  }
};
function written(value2, [step, ...rest], at) {
  if (step === void 0) return isEmpty(value2) ? [] : [at];
  if (!isRecord(value2)) return [];
  return Object.entries(value2).filter(([key]) => step === "*" || step === key).flatMap(([key, one]) => written(one, rest, [...at, key]));
}
__name(written, "written");
function isEmpty(value2) {
  if (typeof value2 !== "object" || value2 === null) return value2 === void 0 || value2 === null;
  return Object.keys(value2).length === 0;
}
__name(isEmpty, "isEmpty");

// src/rules/lint/production-open-by-default.ts
var productionOpenByDefault = {
  id: "production-open-by-default",
  severity: "warning",
  summary: "A production project keeps everybody out whom nobody let in.",
  check({ shape, locate: locate2 }, report) {
    for (const [project, { access }] of Object.entries(shape.projects ?? {})) {
      if (tierOf(shape, project) !== "production") continue;
      const name = show(project);
      if (!access) {
        const message = `The policy does not say who gets into "${name}", and PostHog makes every member its admin. Write "access: { default: none }", or its tier.`;
        report(locate2(["projects", project], "key"), message);
      } else if (access.default === "admin" || access.default === "builtin") {
        const message = `Every member is an admin of the production project "${name}". Write "default: none", and let in whom you mean.`;
        report(locate2(["projects", project, "access", "default"]), message);
      }
    }
  }
};

// src/rules/lint/required-owner-missing.ts
var requiredOwnerMissing = {
  id: "required-owner-missing",
  severity: "error",
  summary: "Whoever stands in `required_owners` is an owner.",
  check({ shape, locate: locate2 }, report) {
    const levels2 = new Map(people(shape).map(({ email, level }) => [email.toLowerCase(), level]));
    for (const [index, email] of (shape.guardrails?.required_owners ?? []).entries()) {
      const level = levels2.get(email.toLowerCase());
      if (level === void 0 || level === "owner") continue;
      const message = `"${show(email)}" must be an owner, but is declared as ${level}. Write "level: owner" there, or take the name out here.`;
      report(locate2(["guardrails", "required_owners", index]), message);
    }
  }
};

// src/rules/lint/reserved-role-name.ts
var reservedRoleName = {
  id: "reserved-role-name",
  severity: "error",
  isGate: true,
  summary: "A role may not be called `member`, `admin` or `owner`.",
  check({ shape, locate: locate2 }, report) {
    for (const [role, { name }] of Object.entries(shape.roles ?? {})) {
      if (!isLevel(role)) continue;
      const remedy2 = name === void 0 ? `Give the role another key and write "name: ${role}"` : "Give the role another key; its name may stay";
      const message = `"${show(role)}" is an organization level. ${remedy2}.`;
      report(locate2(["roles", role], "key"), message);
    }
  }
};

// src/rules/lint/role-name-case.ts
var roleNameCase = {
  id: "role-name-case",
  severity: "error",
  summary: "No two roles have the same name in PostHog, whatever its case.",
  check({ shape, locate: locate2 }, report) {
    const first = /* @__PURE__ */ new Map();
    for (const [key, role] of Object.entries(shape.roles ?? {})) {
      const name = roleName(key, role);
      const holder = first.get(name.toLowerCase());
      if (holder === void 0) {
        first.set(name.toLowerCase(), key);
        continue;
      }
      const message = `The role "${show(holder)}" has the name "${show(name)}" in PostHog already: case does not count there. Give this one another name.`;
      report(locate2(["roles", key], "key"), message, {
        also: [{ at: locate2(["roles", holder], "key"), message: "The first one stands here." }]
      });
    }
  }
};

// src/rules/lint/scim-role-with-members.ts
var scimRoleWithMembers = {
  id: "scim-role-with-members",
  severity: "error",
  isGate: true,
  summary: "A role with `idp_group` has no `members` and no `name` of its own.",
  check({ shape, locate: locate2 }, report) {
    for (const [role, { idp_group: group, members, name }] of Object.entries(shape.roles ?? {})) {
      if (group === void 0) continue;
      if (members) {
        const message = `The identity provider fills the role "${show(role)}", so its members cannot be written here. Take them out; whom the review may count stands in "reviewers".`;
        report(locate2(["roles", role, "members"], "key"), message);
      }
      if (name !== void 0) {
        const message = `The role "${show(role)}" is called "${show(group)}" in PostHog, after its group. Take the name out.`;
        report(locate2(["roles", role, "name"], "key"), message);
      }
    }
  }
};

// src/rules/lint/too-few-owners.ts
var tooFewOwners = {
  id: "too-few-owners",
  severity: "warning",
  summary: "There are at least two owners, or as many as `min_owners` says.",
  check({ shape, locate: locate2, today }, report) {
    if (!shape.members) return;
    const stays = /* @__PURE__ */ __name((expires) => expires === void 0 || today === void 0 || expires > today, "stays");
    const owners = people(shape).filter(
      ({ level, service, expires }) => level === "owner" && !service && stays(expires)
    );
    const wanted = shape.guardrails?.min_owners;
    if (owners.length >= (wanted ?? 2)) return;
    const there = owners.length === 1 ? "There is 1 owner" : `There are ${plural(owners.length, "owner")}`;
    if (wanted === void 0) {
      report(
        locate2(["members"], "key"),
        `${there}, service accounts not counted. Name at least two: when the last one is lost, nobody can make another.`
      );
    } else {
      const message = `${there}, service accounts not counted, but min_owners asks for ${wanted}. Name more, or lower it.`;
      report(locate2(["guardrails", "min_owners"]), message, { severity: "error" });
    }
  }
};

// src/rules/lint/unknown-member.ts
var unknownMember = {
  id: "unknown-member",
  severity: "error",
  isGate: true,
  summary: "Every person who is named must be declared under `members`.",
  check({ shape, locate: locate2 }, report) {
    const known = Object.keys(shape.members ?? {});
    const declared = new Set(known.map((email) => email.toLowerCase()));
    const hint2 = hinter(known);
    for (const { email, path, part } of personMentions(shape)) {
      if (declared.has(email.toLowerCase())) continue;
      report(locate2(path, part), `"${show(email)}" is not declared under members. ${hint2(email)}`);
    }
  }
};

// src/rules/lint/unknown-project.ts
var unknownProject = {
  id: "unknown-project",
  severity: "error",
  isGate: true,
  summary: "Every project that is named must be declared under `projects`.",
  check({ shape, locate: locate2 }, report) {
    const known = new Set(Object.keys(shape.projects ?? {}));
    const hint2 = hinter([...known]);
    for (const { name, path, part } of projectMentions(shape)) {
      if (!known.has(name)) report(locate2(path, part), `There is no project "${show(name)}". ${hint2(name)}`);
    }
  }
};

// src/rules/lint/unknown-role.ts
var unknownRole = {
  id: "unknown-role",
  severity: "error",
  isGate: true,
  summary: "Every role that is named must be declared under `roles`.",
  check({ shape, locate: locate2 }, report) {
    const known = new Set(Object.keys(shape.roles ?? {}));
    const roleHint = hinter([...known]);
    const subjectHint = hinter([...known, ...levels]);
    for (const { path, name, part, allowsLevel } of subjectMentions(shape)) {
      if (known.has(name) || allowsLevel && isLevel(name)) continue;
      report(
        locate2(path, part),
        `There is no role "${show(name)}". ${allowsLevel ? subjectHint(name) : roleHint(name)}`
      );
    }
  }
};

// src/rules/lint/unmanaged-section.ts
var unmanagedSection = {
  id: "unmanaged-section",
  severity: "warning",
  summary: "What is written is not switched off under `manage`.",
  check({ shape, locate: locate2 }, report) {
    const written2 = [
      ["access", accessBlocks(shape).length > 0, "access and resources of the projects"],
      ["flags", declaredFlags(shape).length > 0, "the flags"]
    ];
    for (const [kind, isWritten, what] of written2) {
      if (shape.manage?.[kind] !== "off" || !isWritten) continue;
      const message = `The policy says what ${what} shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.`;
      report(locate2(["manage", kind]), message);
    }
  }
};

// src/rules/lint/variants-not-100.ts
var variantsNot100 = {
  id: "variants-not-100",
  severity: "error",
  summary: "The shares of the variants of a flag make 100 % together.",
  check({ shape, locate: locate2 }, report) {
    for (const { path, flag } of declaredFlags(shape)) {
      const variants = flag.multivariate?.variants;
      if (!variants) continue;
      const total = Math.round(variants.reduce((sum, one) => sum + one.rollout_percentage, 0) * 1e3) / 1e3;
      if (Math.abs(total - 100) < 0.1) continue;
      const at = locate2([...path, "multivariate", "variants"], "key");
      report(at, `The shares of the variants make ${total} % together. Change them until they make 100 %.`);
    }
  }
};

// src/rules/lint/registry.gen.ts
var lintRules = [
  apiKeyTooWide,
  apiKeyUnattested,
  baselineExpired,
  defaultMissingInProduction,
  duplicateGithubAccount,
  duplicateMember,
  duplicateObject,
  expiredEntry,
  expiresSoon,
  flagDependencyCycle,
  flagDependencyUnknown,
  flagWithoutDescription,
  gateCannotSee,
  gateUnsatisfiable,
  grantWithoutEffect,
  guardrailAllowExpired,
  matrixContradictsAccess,
  matrixSubjectEmpty,
  memberWithoutGithub,
  notInForce,
  productionOpenByDefault,
  requiredOwnerMissing,
  reservedRoleName,
  roleNameCase,
  scimRoleWithMembers,
  tooFewOwners,
  unknownMember,
  unknownProject,
  unknownRole,
  unmanagedSection,
  variantsNot100
];

// src/policy/certificates.ts
var import_node_path = __toESM(require_path(), 1);
var certificate = /^\s*-----BEGIN CERTIFICATE-----\s([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/;
var longest = 64 * 1024;
function readCertificates({ shape, locate: locate2 }, files, root) {
  const certificates = /* @__PURE__ */ new Map();
  const findings = files.filter(isPrivate).map(exposed);
  for (const [domain, { saml }] of Object.entries(shape.organization?.domains ?? {})) {
    const path = saml?.certificate;
    if (path === void 0) continue;
    const at = locate2(["organization", "domains", domain, "saml", "certificate"]);
    const file = files.find((one) => one.path === import_node_path.posix.normalize(import_node_path.posix.join(root, path)));
    const text = file && textOf(file);
    if (text !== void 0 && certificate.test(text)) certificates.set(path, text);
    else findings.push(unusable(path, file !== void 0, root, at));
  }
  return { certificates, findings };
}
__name(readCertificates, "readCertificates");
function textOf({ content }) {
  return content.byteLength > longest ? void 0 : new TextDecoder().decode(content);
}
__name(textOf, "textOf");
function isPrivate(file) {
  return file.path.endsWith(".pem") && (textOf(file)?.includes("PRIVATE KEY-----") ?? false);
}
__name(isPrivate, "isPrivate");
function exposed({ path }) {
  const message = `The file "${show(path)}" holds a private key, which whoever reads this repository now has. Replace the key where it is used, and keep only the certificate here.`;
  return { rule: "certificate", severity: "error", message, at: startOf(path) };
}
__name(exposed, "exposed");
function unusable(path, isThere, root, at) {
  const message = isThere ? `"${show(path)}" is not one certificate between BEGIN CERTIFICATE and END CERTIFICATE.` : `There is no file "${show(path)}" below the policy path "${show(root)}".`;
  return { rule: "certificate", severity: "error", message, at };
}
__name(unusable, "unusable");

// src/policy/merge.ts
var joinedDepth = {
  members: 1,
  roles: 1,
  projects: 1,
  feature_flags: 1,
  flags: 2,
  organization: 1,
  manage: 1,
  review: 1,
  guardrails: 1,
  lint: 2
};
var splitLists = /* @__PURE__ */ new Set(["api_keys", "baseline", "review.rules", "guardrails.allow"]);
function merge(documents) {
  const findings = [];
  const joined = {};
  for (const document of documents) {
    const clash = /* @__PURE__ */ __name((path, isSame) => findings.push(duplicate(documents, document, path, isSame)), "clash");
    for (const [section, value2] of Object.entries(asObject(document.value))) {
      if (section !== "$schema") joinInto(joined, section, value2, joinedDepth[section] ?? 0, [section], clash);
    }
  }
  const ignores = documents.flatMap((document) => document.ignores);
  return {
    policy: { shape: asShape(joined), locate: /* @__PURE__ */ __name((path, part) => locate(documents, path, part), "locate"), ignores },
    findings
  };
}
__name(merge, "merge");
function joinInto(target, key, value2, depth, path, clash) {
  const before = Object.hasOwn(target, key) ? target[key] : void 0;
  if (before === void 0 && depth === 0) target[key] = value2;
  else if (isList(before) && isList(value2) && splitLists.has(path.join("."))) target[key] = [...before, ...value2];
  else if (before !== void 0 && depth === 0) clash(path, equalJson(before, value2));
  else {
    const own = before === void 0 ? {} : asOwn(before);
    target[key] = own;
    for (const [name, member] of Object.entries(asObject(value2 ?? null))) {
      joinInto(own, name, member, depth - 1, [...path, name], clash);
    }
  }
}
__name(joinInto, "joinInto");
function asOwn(map) {
  return map;
}
__name(asOwn, "asOwn");
function duplicate(documents, document, path, isSame) {
  const first = documents.find((other) => other !== document && holds(other.value, path));
  const line = first?.locate(path, "key").start.line;
  return {
    rule: "duplicate-entry",
    severity: "error",
    message: `"${show(path.join("."))}" is already written in ${show(first?.path ?? "another file")}:${line ?? 1}. Keep one of the two.`,
    at: document.locate(path, "key"),
    // The same twice: it goes without saying which one goes.
    ...isSame && { fix: { remove: path } }
  };
}
__name(duplicate, "duplicate");
function locate(documents, path, part) {
  for (let length = path.length; length > 0; length--) {
    const owner = ownerOf(documents, path.slice(0, length));
    if (owner) return owner.document.locate([...owner.path, ...path.slice(length)], part);
  }
  return documents[0]?.locate([], part) ?? startOf(".");
}
__name(locate, "locate");
function ownerOf(documents, path) {
  const depth = [1, 2].find((length) => path.length > length && splitLists.has(path.slice(0, length).join(".")));
  if (depth === void 0) {
    const document = documents.find(({ value: value2 }) => holds(value2, path));
    return document && { document, path };
  }
  let index = Number(path[depth]);
  for (const document of documents) {
    const own = [...path.slice(0, depth), index, ...path.slice(depth + 1)];
    if (holds(document.value, own)) return { document, path: own };
    const entries = valueAt(document.value, path.slice(0, depth));
    index -= isList(entries) ? entries.length : 0;
  }
  return void 0;
}
__name(ownerOf, "ownerOf");
function holds(value2, path) {
  return valueAt(value2, path) !== void 0;
}
__name(holds, "holds");
function asObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
__name(asObject, "asObject");
function asShape(joined) {
  return joined;
}
__name(asShape, "asShape");

// src/policy/schema-keys.gen.ts
var schemaKeys = { "named": { "$schema": {}, "version": {}, "api_keys": { "entries": { "named": { "kind": {}, "project": {}, "owner": {}, "label": {}, "use": {}, "scopes": { "entries": {} }, "rotate_days": {}, "attested": {} } } }, "baseline": { "entries": { "named": { "item": {}, "owner": {}, "reason": {}, "until": {} } } }, "feature_flags": { "entries": { "named": { "who_can_create": { "entries": {} }, "who_can_edit": { "entries": {} }, "who_can_delete": { "entries": {} }, "require_description": {}, "require_rollout_review": { "named": { "over": {}, "approvals": {}, "by": { "entries": {} } } }, "change_by": {}, "trusted_conditions": { "entries": { "named": { "key": {}, "type": {}, "operator": {}, "value": { "entries": {} }, "group_type_index": {} } } } } } }, "flags": { "entries": { "entries": { "named": { "description": {}, "active": {}, "rollout": {}, "groups": { "entries": { "named": { "description": {}, "properties": { "entries": { "named": { "type": {}, "key": {}, "operator": {}, "value": { "entries": {} }, "group_type_index": {}, "negation": {} } } }, "rollout_percentage": {}, "variant": {}, "aggregation_group_type_index": {} } } }, "multivariate": { "named": { "variants": { "entries": { "named": { "key": {}, "name": {}, "description": {}, "rollout_percentage": {} } } } } }, "payloads": { "entries": {} }, "depends_on": { "entries": {} }, "ensure_experience_continuity": {}, "evaluation_runtime": {}, "bucketing_identifier": {}, "owner": {}, "tags": { "entries": {} }, "expires": {}, "was": {} } } } }, "freeze": { "named": { "until": {}, "reason": {} } }, "guardrails": { "named": { "min_owners": {}, "required_owners": { "entries": {} }, "owners_need_2fa": {}, "max_removals": { "named": { "percent": {}, "from": {} } }, "allow": { "entries": { "named": { "guardrail": {}, "items": { "entries": {} }, "until": {}, "reason": {} } } } } }, "lint": { "named": { "severities": { "named": { "api-key-too-wide": {}, "api-key-unattested": {}, "baseline-expired": {}, "default-missing-in-production": {}, "duplicate-github-account": {}, "duplicate-member": {}, "duplicate-object": {}, "expired-entry": {}, "expires-soon": {}, "flag-dependency-cycle": {}, "flag-dependency-unknown": {}, "flag-without-description": {}, "gate-cannot-see": {}, "gate-unsatisfiable": {}, "grant-without-effect": {}, "guardrail-allow-expired": {}, "matrix-contradicts-access": {}, "matrix-subject-empty": {}, "member-without-github": {}, "not-in-force": {}, "production-open-by-default": {}, "required-owner-missing": {}, "reserved-role-name": {}, "role-name-case": {}, "scim-role-with-members": {}, "too-few-owners": {}, "unknown-member": {}, "unknown-project": {}, "unknown-role": {}, "unmanaged-section": {}, "variants-not-100": {} } } } }, "manage": { "named": { "members": {}, "roles": {}, "role_members": {}, "access": {}, "flags": {}, "removed_flags": {} } }, "members": { "entries": { "named": { "level": {}, "github": { "named": { "login": {}, "id": {} } }, "service": {}, "expires": {} } } }, "organization": { "named": { "id": {}, "settings": { "named": { "enforce_2fa": {}, "members_can_invite": {}, "members_can_create_projects": {}, "members_can_use_personal_api_keys": {}, "members_can_see_org_members": {}, "allow_publicly_shared_resources": {}, "default_role": {} } }, "domains": { "entries": { "named": { "sso_enforcement": {}, "jit_provisioning": {}, "saml": { "named": { "entity_id": {}, "acs_url": {}, "certificate": {} } }, "scim": {} } } } } }, "projects": { "entries": { "named": { "name": {}, "id": {}, "was": {}, "tier": {}, "cohorts": { "entries": {} }, "access": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "resources": { "named": { "action": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "activity_log": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ai_observability_clusters": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "customer_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "dashboard": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "data_catalog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "early_access_feature": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "endpoint": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "error_tracking": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "evaluation": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "experiment": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "export": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "external_data_source": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "feature_flag": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "heatmap": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "hog_flow": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "insight": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_playground": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_skill": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "logs": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "mcp_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "metrics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "notebook": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "replay_scanner": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "revenue_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "session_recording": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "sharing_configuration": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "stamphog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "survey": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tagger": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ticket": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "toolbar": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tracing": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "warehouse_objects": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "web_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } }, "objects": { "entries": { "named": { "resource": {}, "id": {}, "name": {}, "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } } } }, "review": { "named": { "rules": { "entries": { "named": { "facts": { "entries": {} }, "tiers": { "entries": {} }, "approvals": {}, "by": { "entries": {} } } } } } }, "roles": { "entries": { "named": { "name": {}, "id": {}, "was": {}, "members": { "entries": {} }, "idp_group": {}, "reviewers": { "entries": {} } } } } } };

// src/policy/schema-keys.ts
function keysAt(path) {
  let node = schemaKeys;
  for (const step of path) {
    const { named = {}, entries } = node ?? {};
    node = Object.hasOwn(named, step) ? named[String(step)] : entries;
  }
  return Object.keys(node?.named ?? {});
}
__name(keysAt, "keysAt");

// src/policy/schema-message.ts
function sentence3(fault, path, value2) {
  const { params } = fault;
  const where = whereOf(path);
  if (fault.propertyName !== void 0) return keySentence(fault, fault.propertyName, path);
  switch (fault.keyword) {
    case "additionalProperties":
      return unknownKey(String(params.additionalProperty), path, where);
    case "required":
      return `${capital(where)} must have the key ${quote(String(params.missingProperty))}.`;
    case "type":
      return wrongType(params.type, path, where, value2);
    case "enum":
      return oneOf(where, value2, params.allowedValues);
    case "const":
      return `${capital(where)} must be ${describe(params.allowedValue)}, but is ${describe(value2)}.${value2 === String(params.allowedValue) ? " Take the quotes away." : ""}`;
    case "pattern":
      if (params.pattern === "\\S") return `${capital(where)} must not be empty text.`;
      return `${describe(value2)} is not ${patternName(String(params.pattern))}.`;
    case "minimum":
    case "maximum":
      return `${capital(where)} must be at ${fault.keyword === "minimum" ? "least" : "most"} ${String(params.limit)}, but is ${describe(value2)}.`;
    case "uniqueItems":
      return `${describe(value2)} is already in ${whereOf(path.slice(0, -1))}. Keep one of the two.`;
    case "minItems":
      return `${capital(where)} must not be an empty list.`;
    case "dependencies":
      return `${quote(String(params.property))} needs ${quote(String(params.missingProperty))} beside it.`;
    case "false schema":
      return `${capital(where)} does not belong to this kind of entry. Take it out, or change the kind.`;
    case "maxLength":
    case "minLength":
      return tooLongOrShort(fault, where, String(value2));
    case "not":
      return `${capital(where)} stands beside "groups", which says the same in full. Keep one of the two.`;
    default:
      return `${capital(where)} is not allowed here.`;
  }
}
__name(sentence3, "sentence");
function whereOf(path) {
  const last = path.at(-1);
  if (last === void 0) return "the policy";
  return typeof last === "number" ? `entry ${last + 1} of ${whereOf(path.slice(0, -1))}` : quote(last);
}
__name(whereOf, "whereOf");
function tooLongOrShort({ keyword, params }, where, value2) {
  if (value2 === "") return `${capital(where)} must not be empty text.`;
  const limit = plural(Number(params.limit), "character");
  return `${capital(where)} must have at ${keyword === "minLength" ? "least" : "most"} ${limit}, but has ${[...value2].length}.`;
}
__name(tooLongOrShort, "tooLongOrShort");
function keySentence({ keyword, params }, name, path) {
  if (keyword === "maxLength")
    return `The key ${quote(name)} is longer than ${plural(Number(params.limit), "character")}.`;
  const [section] = path;
  if (section === "flags" && path.length === 2)
    return `The key ${quote(name)} is not a flag key: letters, digits, - and _ only.`;
  if (path.at(-1) === "domains") return `The key ${quote(name)} is not a domain in lower case, such as example.com.`;
  if (path.at(-1) === "members") return `The key ${quote(name)} is not an e-mail address.`;
  return `The key ${quote(name)} is not ${aliasForm}.`;
}
__name(keySentence, "keySentence");
var aliasForm = "a name of lower-case letters, digits and underscores that starts with a letter";
function unknownKey(key, path, where) {
  const known = keysAt(path);
  const [before = "", after] = key.split(":", 2);
  if (after && known.includes(before))
    return `A space is missing after the colon in ${quote(key)}. Write "${before}: …".`;
  const meant = nearest(key, known);
  if (meant !== void 0) return `${quote(key)} is not a key of ${where}. Did you mean ${quote(meant)}?`;
  return `${quote(key)} is not a key of ${where}. Known keys: ${list(known.map(quote))}.`;
}
__name(unknownKey, "unknownKey");
function wrongType(type, path, where, value2) {
  const isEmpty2 = value2 === null && (type === "object" || type === "array");
  if (isEmpty2) {
    const none = type === "object" ? "{}" : "[]";
    return `${capital(where)} is empty. Write its entries below it, ${none} for none, or take it out to leave it unmanaged.`;
  }
  const types = [type].flat();
  const allowed = types.flatMap((one) => one === "boolean" && types.length > 1 ? ["true", "false"] : [typeName(one)]);
  const expected = path.length === 0 ? 'a map of sections such as "members:" and "roles:"' : list(allowed, "or");
  return `${capital(where)} must be ${expected}, but is ${describe(value2)}.${remedy(type, value2)}`;
}
__name(wrongType, "wrongType");
function remedy(type, value2) {
  const types = [type].flat();
  const isScalar = typeof value2 === "number" || typeof value2 === "boolean";
  if (types.includes("string") && isScalar) return " Put it in quotes.";
  if (typeof value2 !== "string") return "";
  if (types.includes("boolean")) {
    if (/^(true|yes|on|y)$/i.test(value2)) return " Write true, without quotes.";
    if (/^(false|no|off|n)$/i.test(value2)) return " Write false, without quotes.";
  }
  const isNumber = types.includes("number") || types.includes("integer");
  return isNumber && /^-?\d+(\.\d+)?\s*%?$/.test(value2) ? " Write the number alone, without quotes or %." : "";
}
__name(remedy, "remedy");
function oneOf(where, value2, allowed) {
  const known = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value2 === "string" ? nearest(value2, known) : void 0;
  const hint2 = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
  return `${capital(where)} must be ${list(known.map(quote), "or")}, but is ${describe(value2)}.${hint2}`;
}
__name(oneOf, "oneOf");
function typeName(type) {
  const names = {
    object: "a map",
    array: "a list",
    string: "text",
    boolean: "true or false",
    integer: "a whole number",
    number: "a number"
  };
  return names[String(type)] ?? String(type);
}
__name(typeName, "typeName");
function describe(value2) {
  if (value2 === null || value2 === void 0) return "empty";
  if (Array.isArray(value2)) return "a list";
  if (isRecord(value2)) return "a map";
  if (typeof value2 === "string") return quote(value2);
  return typeof value2 === "number" ? `the number ${value2}` : String(value2);
}
__name(describe, "describe");
function patternName(pattern) {
  if (pattern.startsWith("^\\d{4}-")) return "a day of the calendar, written like 2027-03-31";
  if (pattern.endsWith(":(?:read|write))$")) return 'a scope such as "feature_flag:read", or "*" for all';
  if (pattern.includes("pem")) return "a path below the policy path that ends in .pem, such as certs/idp.pem";
  if (pattern.includes("https")) return "an address that starts with https://";
  if (pattern.startsWith("^[^/")) return "an id: text without spaces and slashes";
  if (pattern.includes("@")) return "an e-mail address";
  if (pattern.includes("{8}-")) return "a UUID in lower case, such as 0190c0de-0000-7000-8000-000000000001";
  if (pattern.includes("A-Z")) return "a GitHub login: letters, digits and single hyphens between them";
  if (pattern.startsWith("^[a-z]"))
    return "a level (member, admin, owner) or the key of a role (lower-case letters, digits and underscores)";
  return `of the form ${pattern}`;
}
__name(patternName, "patternName");
function quote(name) {
  return `"${show(name)}"`;
}
__name(quote, "quote");

// src/policy/validate-policy.gen.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = /* @__PURE__ */ __name((cb, mod) => /* @__PURE__ */ __name(function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, "__require"), "__commonJS");
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value2;
      while (pos < len) {
        length++;
        value2 = str.charCodeAt(pos++);
        if (value2 >= 55296 && value2 <= 56319 && pos < len) {
          value2 = str.charCodeAt(pos);
          if ((value2 & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    __name(ucs2length, "ucs2length");
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validatePolicy = validate13;
var schema10 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://posthog-policy.github.io/schemas/v1/policy.schema.json", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "api_keys": { "$ref": "#/definitions/section_api_keys" }, "baseline": { "$ref": "#/definitions/section_baseline" }, "feature_flags": { "$ref": "#/definitions/section_feature_flags" }, "flags": { "$ref": "#/definitions/section_flags" }, "freeze": { "$ref": "#/definitions/section_freeze" }, "guardrails": { "$ref": "#/definitions/section_guardrails" }, "lint": { "$ref": "#/definitions/section_lint" }, "manage": { "$ref": "#/definitions/section_manage" }, "members": { "$ref": "#/definitions/section_members" }, "organization": { "$ref": "#/definitions/section_organization" }, "projects": { "$ref": "#/definitions/section_projects" }, "review": { "$ref": "#/definitions/section_review" }, "roles": { "$ref": "#/definitions/section_roles" } }, "definitions": { "email": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "maxLength": 254 }, "alias": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 }, "subject": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 }, "subjects": { "type": "array", "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/subject" }] }, "uniqueItems": true }, "grant": { "type": "string", "enum": ["none", "member", "admin"] }, "reach": { "type": "string", "enum": ["off", "update", "exclusive"] }, "resource_default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "resource_roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } }, "resource_members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } }, "resource_default_from_viewer": { "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] }, "resource_roles_from_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } }, "resource_members_from_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } }, "resource_default_to_viewer": { "type": "string", "enum": ["none", "viewer", "builtin"] }, "resource_roles_to_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } }, "resource_members_to_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } }, "resource_block_from_viewer": { "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } }, "resource_block_to_viewer": { "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default_to_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_to_viewer" }, "members": { "$ref": "#/definitions/resource_members_to_viewer" } } }, "resource_block": { "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default" }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } } }, "day": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "item": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "scopes": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$", "maxLength": 100 } }, "section_api_keys": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "scopes"], "properties": { "kind": { "type": "string", "enum": ["project_secret", "personal", "ci"] }, "project": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "owner": { "allOf": [{ "$ref": "#/definitions/email" }] }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "use": { "type": "string", "enum": ["apply", "drift", "audit", "export", "doctor"] }, "scopes": { "allOf": [{ "$ref": "#/definitions/scopes" }] }, "rotate_days": { "type": "integer", "minimum": 1, "maximum": 3650 }, "attested": { "allOf": [{ "$ref": "#/definitions/day" }] } }, "allOf": [{ "if": { "properties": { "kind": { "const": "project_secret" } }, "required": ["kind"] }, "then": { "required": ["project", "label"], "properties": { "project": true, "label": true, "owner": false, "use": false, "attested": false } } }, { "if": { "properties": { "kind": { "const": "personal" } }, "required": ["kind"] }, "then": { "required": ["owner", "label"], "properties": { "owner": true, "label": true, "project": false, "use": false } } }, { "if": { "properties": { "kind": { "const": "ci" } }, "required": ["kind"] }, "then": { "required": ["use", "owner"], "properties": { "use": true, "owner": true, "project": false, "attested": false } } }] } }, "section_baseline": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["item", "owner", "reason", "until"], "properties": { "item": { "allOf": [{ "$ref": "#/definitions/item" }] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] } } } }, "section_feature_flags": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "who_can_create": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_edit": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_delete": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "require_description": { "type": "boolean" }, "require_rollout_review": { "oneOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": false, "properties": { "over": { "type": "number", "minimum": 0, "maximum": 100 }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } }] }, "change_by": { "type": "string", "enum": ["repository"] }, "trusted_conditions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "oneOf": [{ "type": "string", "maxLength": 4e3 }, { "type": "number" }, { "type": "boolean" }, { "type": "array", "items": { "type": "string", "maxLength": 4e3 } }] }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } } } } }, "section_flags": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["active"], "if": { "properties": { "groups": {} }, "required": ["groups"] }, "then": { "properties": { "rollout": { "not": {} } } }, "else": { "properties": { "rollout": {} }, "required": ["rollout"] }, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "active": { "type": "boolean" }, "rollout": { "type": "number", "minimum": 0, "maximum": 100 }, "groups": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "properties": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4e3 } }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 }, "negation": { "type": "boolean" } } } }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 }, "variant": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "aggregation_group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } }, "multivariate": { "type": ["object", "null"], "additionalProperties": false, "required": ["variants"], "properties": { "variants": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["key", "rollout_percentage"], "properties": { "key": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "name": { "type": "string", "maxLength": 400 }, "description": { "type": "string", "maxLength": 4e3 }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 } } } } } }, "payloads": { "type": "object", "propertyNames": { "type": "string", "minLength": 1, "maxLength": 400 }, "additionalProperties": {} }, "depends_on": { "type": "array", "items": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "uniqueItems": true }, "ensure_experience_continuity": { "type": "boolean" }, "evaluation_runtime": { "type": "string", "enum": ["all", "client", "server"] }, "bucketing_identifier": { "type": "string", "enum": ["distinct_id", "device_id"] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "uniqueItems": true }, "expires": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "was": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 } } } } }, "section_freeze": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } } }] }, "section_guardrails": { "type": "object", "additionalProperties": false, "properties": { "min_owners": { "type": "integer", "minimum": 1, "maximum": 100 }, "required_owners": { "type": "array", "items": { "$ref": "#/definitions/email" } }, "owners_need_2fa": { "type": "boolean" }, "max_removals": { "type": "object", "additionalProperties": false, "required": ["percent", "from"], "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "from": { "type": "integer", "minimum": 1, "maximum": 1e5 } } }, "allow": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": { "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals"] }, "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/item" }] } }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } } } } } }, "section_lint": { "type": "object", "additionalProperties": false, "properties": { "severities": { "type": "object", "additionalProperties": false, "properties": {}, "patternProperties": { "^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|matrix-subject-empty|member-without-github|not-in-force|production-open-by-default|required-owner-missing|role-name-case|too-few-owners|unmanaged-section|variants-not-100)$": { "type": "string", "enum": ["off", "warning", "error"] }, "^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$": { "type": "string", "enum": ["error"] } } } } }, "section_manage": { "type": "object", "additionalProperties": false, "properties": { "flags": { "type": "string", "enum": ["off", "update"] }, "removed_flags": { "type": "string", "enum": ["keep", "archive", "delete"] } }, "patternProperties": { "^(?:members|roles|role_members|access)$": { "allOf": [{ "$ref": "#/definitions/reach" }] } } }, "section_members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": { "type": "string", "enum": ["member", "admin", "owner"] }, "github": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39 }, "id": { "type": "integer", "minimum": 1 } } }, "service": { "type": "boolean" }, "expires": { "allOf": [{ "$ref": "#/definitions/day" }] } } } }, "section_organization": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "default_role": { "allOf": [{ "$ref": "#/definitions/alias" }] } }, "patternProperties": { "^(?:enforce_2fa|members_can_invite|members_can_create_projects|members_can_use_personal_api_keys|members_can_see_org_members|allow_publicly_shared_resources)$": { "type": "boolean" } } }, "domains": { "type": "object", "propertyNames": { "pattern": "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "maxLength": 128 }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "sso_enforcement": { "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }, "jit_provisioning": { "type": "boolean" }, "saml": { "type": "object", "additionalProperties": false, "properties": { "entity_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "acs_url": { "type": "string", "pattern": "^https://\\S+$", "maxLength": 512 }, "certificate": { "type": "string", "pattern": "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "maxLength": 255 } } }, "scim": { "type": "boolean" } } } } } }, "section_projects": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "id": { "type": "integer", "minimum": 1 }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "tier": { "type": "string", "enum": ["production", "staging", "development"] }, "cohorts": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "integer", "minimum": 1 } }, "access": { "type": "object", "additionalProperties": false, "properties": { "default": { "type": "string", "enum": ["none", "member", "admin", "builtin"] }, "roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "$ref": "#/definitions/grant" } }, "members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "$ref": "#/definitions/grant" } } } }, "resources": { "type": "object", "additionalProperties": false, "properties": { "action": { "allOf": [{ "$ref": "#/definitions/resource_block_from_viewer" }] }, "activity_log": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "toolbar": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] } }, "patternProperties": { "^(?:ai_observability_clusters|customer_analytics|dashboard|data_catalog|early_access_feature|endpoint|error_tracking|evaluation|experiment|export|external_data_source|feature_flag|heatmap|hog_flow|insight|llm_analytics|llm_playground|llm_skill|logs|mcp_analytics|metrics|notebook|replay_scanner|revenue_analytics|session_recording|sharing_configuration|stamphog|survey|tagger|ticket|tracing|warehouse_objects|web_analytics)$": { "allOf": [{ "$ref": "#/definitions/resource_block" }] } } }, "objects": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["resource", "id"], "properties": { "resource": { "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] }, "id": { "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }, "name": { "type": "string", "minLength": 1 }, "default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } }, "if": { "required": ["resource"], "properties": { "resource": { "const": "action" } } }, "then": { "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } } } } } } }, "section_review": { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["facts", "by"], "properties": { "facts": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["rollout_over", "filter_removed", "variant_moved", "payload_changed", "flag_deleted", "owner_granted", "admin_granted", "policy_gate_changed", "guardrail_changed", "pipeline_changed", "sso_relaxed", "drift_accepted", "expiry_extended", "default_opened"] } }, "tiers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["production", "staging", "development"] } }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } } } } }, "section_roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "members": { "type": "array", "items": { "$ref": "#/definitions/email" } }, "idp_group": { "type": "string", "minLength": 1, "maxLength": 200 }, "reviewers": { "type": "array", "items": { "$ref": "#/definitions/email" } } }, "dependencies": { "reviewers": ["idp_group"] } } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema11 = { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "scopes"], "properties": { "kind": { "type": "string", "enum": ["project_secret", "personal", "ci"] }, "project": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "owner": { "allOf": [{ "$ref": "#/definitions/email" }] }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "use": { "type": "string", "enum": ["apply", "drift", "audit", "export", "doctor"] }, "scopes": { "allOf": [{ "$ref": "#/definitions/scopes" }] }, "rotate_days": { "type": "integer", "minimum": 1, "maximum": 3650 }, "attested": { "allOf": [{ "$ref": "#/definitions/day" }] } }, "allOf": [{ "if": { "properties": { "kind": { "const": "project_secret" } }, "required": ["kind"] }, "then": { "required": ["project", "label"], "properties": { "project": true, "label": true, "owner": false, "use": false, "attested": false } } }, { "if": { "properties": { "kind": { "const": "personal" } }, "required": ["kind"] }, "then": { "required": ["owner", "label"], "properties": { "owner": true, "label": true, "project": false, "use": false } } }, { "if": { "properties": { "kind": { "const": "ci" } }, "required": ["kind"] }, "then": { "required": ["use", "owner"], "properties": { "use": true, "owner": true, "project": false, "attested": false } } }] } };
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9_]*$", "u");
var pattern1 = new RegExp("^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "u");
var pattern3 = new RegExp("^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", "u");
var pattern2 = new RegExp("^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      (vErrors ??= []).push({ instancePath, keyword: "minItems", params: { limit: 1 } });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 100 } });
          errors++;
        }
        if (!pattern2.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "pattern", params: { pattern: "^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          (vErrors ??= []).push({ instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 } });
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
__name(validate15, "validate15");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs4 = errors;
      let valid3 = true;
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if (data0.kind === void 0 && (missing0 = "kind")) {
          (vErrors ??= []).push({});
          errors++;
        } else {
          if (data0.kind !== void 0) {
            if ("project_secret" !== data0.kind) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs7 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.project === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "project" } });
            errors++;
          }
          if (data0.label === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "label" } });
            errors++;
          }
          if (data0.owner !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "false schema", params: {} });
            errors++;
          }
          if (data0.use !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/use", keyword: "false schema", params: {} });
            errors++;
          }
          if (data0.attested !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/attested", keyword: "false schema", params: {} });
            errors++;
          }
        }
        var _valid0 = _errs7 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "if", params: { failingKeyword: "then" } });
        errors++;
      }
      const _errs9 = errors;
      let valid6 = true;
      const _errs10 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing1;
        if (data0.kind === void 0 && (missing1 = "kind")) {
          (vErrors ??= []).push({});
          errors++;
        } else {
          if (data0.kind !== void 0) {
            if ("personal" !== data0.kind) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        }
      }
      var _valid1 = _errs10 === errors;
      errors = _errs9;
      if (vErrors !== null) {
        if (_errs9) {
          vErrors.length = _errs9;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs12 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.owner === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "owner" } });
            errors++;
          }
          if (data0.label === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "label" } });
            errors++;
          }
          if (data0.project !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/project", keyword: "false schema", params: {} });
            errors++;
          }
          if (data0.use !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/use", keyword: "false schema", params: {} });
            errors++;
          }
        }
        var _valid1 = _errs12 === errors;
        valid6 = _valid1;
      }
      if (!valid6) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "if", params: { failingKeyword: "then" } });
        errors++;
      }
      const _errs14 = errors;
      let valid9 = true;
      const _errs15 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing2;
        if (data0.kind === void 0 && (missing2 = "kind")) {
          (vErrors ??= []).push({});
          errors++;
        } else {
          if (data0.kind !== void 0) {
            if ("ci" !== data0.kind) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
        }
      }
      var _valid2 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs17 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.use === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "use" } });
            errors++;
          }
          if (data0.owner === void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "owner" } });
            errors++;
          }
          if (data0.project !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/project", keyword: "false schema", params: {} });
            errors++;
          }
          if (data0.attested !== void 0) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/attested", keyword: "false schema", params: {} });
            errors++;
          }
        }
        var _valid2 = _errs17 === errors;
        valid9 = _valid2;
      }
      if (!valid9) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "if", params: { failingKeyword: "then" } });
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.kind === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "kind" } });
          errors++;
        }
        if (data0.scopes === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "scopes" } });
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "kind" || key0 === "project" || key0 === "owner" || key0 === "label" || key0 === "use" || key0 === "scopes" || key0 === "rotate_days" || key0 === "attested")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 } });
            errors++;
          }
        }
        if (data0.kind !== void 0) {
          let data11 = data0.kind;
          if (typeof data11 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/kind", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data11 === "project_secret" || data11 === "personal" || data11 === "ci")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/kind", keyword: "enum", params: { allowedValues: schema11.items.properties.kind.enum } });
            errors++;
          }
        }
        if (data0.project !== void 0) {
          let data12 = data0.project;
          if (typeof data12 === "string") {
            if (func3(data12) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/project", keyword: "maxLength", params: { limit: 64 } });
              errors++;
            }
            if (!pattern0.test(data12)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/project", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/project", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.owner !== void 0) {
          let data13 = data0.owner;
          if (typeof data13 === "string") {
            if (func3(data13) > 254) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "maxLength", params: { limit: 254 } });
              errors++;
            }
            if (!pattern1.test(data13)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.label !== void 0) {
          let data14 = data0.label;
          if (typeof data14 === "string") {
            if (func3(data14) > 40) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/label", keyword: "maxLength", params: { limit: 40 } });
              errors++;
            }
            if (func3(data14) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/label", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/label", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.use !== void 0) {
          let data15 = data0.use;
          if (typeof data15 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/use", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data15 === "apply" || data15 === "drift" || data15 === "audit" || data15 === "export" || data15 === "doctor")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/use", keyword: "enum", params: { allowedValues: schema11.items.properties.use.enum } });
            errors++;
          }
        }
        if (data0.scopes !== void 0) {
          if (!validate15(data0.scopes, { instancePath: instancePath + "/" + i0 + "/scopes", parentData: data0, parentDataProperty: "scopes", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        if (data0.rotate_days !== void 0) {
          let data17 = data0.rotate_days;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/rotate_days", keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 3650 || isNaN(data17)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/rotate_days", keyword: "maximum", params: { comparison: "<=", limit: 3650 } });
              errors++;
            }
            if (data17 < 1 || isNaN(data17)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/rotate_days", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              errors++;
            }
          }
        }
        if (data0.attested !== void 0) {
          let data18 = data0.attested;
          if (typeof data18 === "string") {
            if (!pattern3.test(data18)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/attested", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/attested", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
__name(validate14, "validate14");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.item === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "item" } });
          errors++;
        }
        if (data0.owner === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "owner" } });
          errors++;
        }
        if (data0.reason === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "reason" } });
          errors++;
        }
        if (data0.until === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "until" } });
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "item" || key0 === "owner" || key0 === "reason" || key0 === "until")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 } });
            errors++;
          }
        }
        if (data0.item !== void 0) {
          let data1 = data0.item;
          if (typeof data1 === "string") {
            if (func3(data1) > 1e3) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/item", keyword: "maxLength", params: { limit: 1e3 } });
              errors++;
            }
            if (func3(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/item", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/item", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.owner !== void 0) {
          let data2 = data0.owner;
          if (typeof data2 === "string") {
            if (func3(data2) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "maxLength", params: { limit: 64 } });
              errors++;
            }
            if (!pattern0.test(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/owner", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.reason !== void 0) {
          let data3 = data0.reason;
          if (typeof data3 === "string") {
            if (func3(data3) > 1e3) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/reason", keyword: "maxLength", params: { limit: 1e3 } });
              errors++;
            }
            if (func3(data3) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/reason", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/reason", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.until !== void 0) {
          let data4 = data0.until;
          if (typeof data4 === "string") {
            if (!pattern3.test(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/until", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + i0 + "/until", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
__name(validate18, "validate18");
var schema21 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "who_can_create": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_edit": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_delete": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "require_description": { "type": "boolean" }, "require_rollout_review": { "oneOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": false, "properties": { "over": { "type": "number", "minimum": 0, "maximum": 100 }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } }] }, "change_by": { "type": "string", "enum": ["repository"] }, "trusted_conditions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "oneOf": [{ "type": "string", "maxLength": 4e3 }, { "type": "number" }, { "type": "boolean" }, { "type": "array", "items": { "type": "string", "maxLength": 4e3 } }] }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          (vErrors ??= []).push({ instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 } });
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" } });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
__name(validate21, "validate21");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "who_can_create" || key2 === "who_can_edit" || key2 === "who_can_delete" || key2 === "require_description" || key2 === "require_rollout_review" || key2 === "change_by" || key2 === "trusted_conditions")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 } });
            errors++;
          }
        }
        if (data0.who_can_create !== void 0) {
          if (!validate21(data0.who_can_create, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_create", parentData: data0, parentDataProperty: "who_can_create", rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data0.who_can_edit !== void 0) {
          if (!validate21(data0.who_can_edit, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_edit", parentData: data0, parentDataProperty: "who_can_edit", rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data0.who_can_delete !== void 0) {
          if (!validate21(data0.who_can_delete, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_delete", parentData: data0, parentDataProperty: "who_can_delete", rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data0.require_description !== void 0) {
          if (typeof data0.require_description !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_description", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data0.require_rollout_review !== void 0) {
          let data5 = data0.require_rollout_review;
          const _errs17 = errors;
          let valid7 = false;
          let passing0 = null;
          const _errs18 = errors;
          if (typeof data5 !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/0/type", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
          var _valid0 = _errs18 === errors;
          if (_valid0) {
            valid7 = true;
            passing0 = 0;
          }
          const _errs20 = errors;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key3 in data5) {
              if (!(key3 === "over" || key3 === "approvals" || key3 === "by")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data5.over !== void 0) {
              let data6 = data5.over;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 100 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                  errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data5.approvals !== void 0) {
              let data7 = data5.approvals;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 10 || isNaN(data7)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", keyword: "maximum", params: { comparison: "<=", limit: 10 } });
                  errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data5.by !== void 0) {
              if (!validate21(data5.by, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/by", parentData: data5, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/type", keyword: "type", params: { type: "object" } });
            errors++;
          }
          var _valid0 = _errs20 === errors;
          if (_valid0 && valid7) {
            valid7 = false;
            passing0 = [passing0, 1];
          } else {
            if (_valid0) {
              valid7 = true;
              passing0 = 1;
            }
          }
          if (!valid7) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", keyword: "oneOf", params: { passingSchemas: passing0 } });
            errors++;
          } else {
            errors = _errs17;
            if (vErrors !== null) {
              if (_errs17) {
                vErrors.length = _errs17;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data0.change_by !== void 0) {
          let data9 = data0.change_by;
          if (typeof data9 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/change_by", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data9 === "repository")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/change_by", keyword: "enum", params: { allowedValues: schema21.additionalProperties.properties.change_by.enum } });
            errors++;
          }
        }
        if (data0.trusted_conditions !== void 0) {
          let data10 = data0.trusted_conditions;
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.key === void 0) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, keyword: "required", params: { missingProperty: "key" } });
                  errors++;
                }
                if (data11.value === void 0) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, keyword: "required", params: { missingProperty: "value" } });
                  errors++;
                }
                for (const key4 in data11) {
                  if (!(key4 === "key" || key4 === "type" || key4 === "operator" || key4 === "value" || key4 === "group_type_index")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, keyword: "additionalProperties", params: { additionalProperty: key4 } });
                    errors++;
                  }
                }
                if (data11.key !== void 0) {
                  let data12 = data11.key;
                  if (typeof data12 === "string") {
                    if (func3(data12) > 400) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/key", keyword: "maxLength", params: { limit: 400 } });
                      errors++;
                    }
                    if (func3(data12) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/key", keyword: "minLength", params: { limit: 1 } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/key", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data11.type !== void 0) {
                  let data13 = data11.type;
                  if (typeof data13 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data13 === "person" || data13 === "cohort" || data13 === "group" || data13 === "flag")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/type", keyword: "enum", params: { allowedValues: schema21.additionalProperties.properties.trusted_conditions.items.properties.type.enum } });
                    errors++;
                  }
                }
                if (data11.operator !== void 0) {
                  let data14 = data11.operator;
                  if (typeof data14 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/operator", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data14 === "exact" || data14 === "is_not" || data14 === "icontains" || data14 === "not_icontains" || data14 === "icontains_multi" || data14 === "not_icontains_multi" || data14 === "regex" || data14 === "not_regex" || data14 === "gt" || data14 === "gte" || data14 === "lt" || data14 === "lte" || data14 === "semver_gt" || data14 === "semver_gte" || data14 === "semver_lt" || data14 === "semver_lte" || data14 === "semver_eq" || data14 === "semver_neq" || data14 === "semver_tilde" || data14 === "semver_caret" || data14 === "semver_wildcard" || data14 === "is_set" || data14 === "is_not_set" || data14 === "is_date_exact" || data14 === "is_date_after" || data14 === "is_date_before" || data14 === "in" || data14 === "not_in" || data14 === "flag_evaluates_to")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/operator", keyword: "enum", params: { allowedValues: schema21.additionalProperties.properties.trusted_conditions.items.properties.operator.enum } });
                    errors++;
                  }
                }
                if (data11.value !== void 0) {
                  let data15 = data11.value;
                  const _errs43 = errors;
                  let valid13 = false;
                  let passing1 = null;
                  const _errs44 = errors;
                  if (typeof data15 === "string") {
                    if (func3(data15) > 4e3) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", keyword: "maxLength", params: { limit: 4e3 } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  var _valid1 = _errs44 === errors;
                  if (_valid1) {
                    valid13 = true;
                    passing1 = 0;
                  }
                  const _errs46 = errors;
                  if (!(typeof data15 == "number" && isFinite(data15))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/1/type", keyword: "type", params: { type: "number" } });
                    errors++;
                  }
                  var _valid1 = _errs46 === errors;
                  if (_valid1 && valid13) {
                    valid13 = false;
                    passing1 = [passing1, 1];
                  } else {
                    if (_valid1) {
                      valid13 = true;
                      passing1 = 1;
                    }
                    const _errs48 = errors;
                    if (typeof data15 !== "boolean") {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/2/type", keyword: "type", params: { type: "boolean" } });
                      errors++;
                    }
                    var _valid1 = _errs48 === errors;
                    if (_valid1 && valid13) {
                      valid13 = false;
                      passing1 = [passing1, 2];
                    } else {
                      if (_valid1) {
                        valid13 = true;
                        passing1 = 2;
                      }
                      const _errs50 = errors;
                      if (Array.isArray(data15)) {
                        const len1 = data15.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data16 = data15[i1];
                          if (typeof data16 === "string") {
                            if (func3(data16) > 4e3) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value/" + i1, keyword: "maxLength", params: { limit: 4e3 } });
                              errors++;
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value/" + i1, keyword: "type", params: { type: "string" } });
                            errors++;
                          }
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/3/type", keyword: "type", params: { type: "array" } });
                        errors++;
                      }
                      var _valid1 = _errs50 === errors;
                      if (_valid1 && valid13) {
                        valid13 = false;
                        passing1 = [passing1, 3];
                      } else {
                        if (_valid1) {
                          valid13 = true;
                          passing1 = 3;
                        }
                      }
                    }
                  }
                  if (!valid13) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", keyword: "oneOf", params: { passingSchemas: passing1 } });
                    errors++;
                  } else {
                    errors = _errs43;
                    if (vErrors !== null) {
                      if (_errs43) {
                        vErrors.length = _errs43;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data11.group_type_index !== void 0) {
                  let data17 = data11.group_type_index;
                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/group_type_index", keyword: "type", params: { type: "integer" } });
                    errors++;
                  }
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 > 4 || isNaN(data17)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/group_type_index", keyword: "maximum", params: { comparison: "<=", limit: 4 } });
                      errors++;
                    }
                    if (data17 < 0 || isNaN(data17)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/group_type_index", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      errors++;
                    }
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
__name(validate20, "validate20");
var schema25 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["active"], "if": { "properties": { "groups": {} }, "required": ["groups"] }, "then": { "properties": { "rollout": { "not": {} } } }, "else": { "properties": { "rollout": {} }, "required": ["rollout"] }, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "active": { "type": "boolean" }, "rollout": { "type": "number", "minimum": 0, "maximum": 100 }, "groups": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "properties": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4e3 } }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 }, "negation": { "type": "boolean" } } } }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 }, "variant": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "aggregation_group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } }, "multivariate": { "type": ["object", "null"], "additionalProperties": false, "required": ["variants"], "properties": { "variants": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["key", "rollout_percentage"], "properties": { "key": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "name": { "type": "string", "maxLength": 400 }, "description": { "type": "string", "maxLength": 4e3 }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 } } } } } }, "payloads": { "type": "object", "propertyNames": { "type": "string", "minLength": 1, "maxLength": 400 }, "additionalProperties": {} }, "depends_on": { "type": "array", "items": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "uniqueItems": true }, "ensure_experience_continuity": { "type": "boolean" }, "evaluation_runtime": { "type": "string", "enum": ["all", "client", "server"] }, "bucketing_identifier": { "type": "string", "enum": ["distinct_id", "device_id"] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "uniqueItems": true }, "expires": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "was": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 } } } } };
var pattern9 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
var pattern10 = new RegExp("^[a-zA-Z0-9_./-]+$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          const _errs7 = errors;
          if (typeof key2 === "string") {
            if (func3(key2) > 400) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 400 }, propertyName: key2 });
              errors++;
            }
            if (!pattern9.test(key2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key2 });
              errors++;
            }
          }
          var valid3 = _errs7 === errors;
          if (!valid3) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "propertyNames", params: { propertyName: key2 } });
            errors++;
          }
        }
        for (const key3 in data0) {
          let data1 = data0[key3];
          const _errs11 = errors;
          let valid5 = true;
          const _errs12 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing0;
            if (data1.groups === void 0 && (missing0 = "groups")) {
              (vErrors ??= []).push({});
              errors++;
            }
          }
          var _valid0 = _errs12 === errors;
          errors = _errs11;
          if (vErrors !== null) {
            if (_errs11) {
              vErrors.length = _errs11;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs13 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.rollout !== void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", keyword: "not", params: {} });
                errors++;
              }
            }
            var _valid0 = _errs13 === errors;
            valid5 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs16 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.rollout === void 0) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "rollout" } });
                errors++;
              }
            }
            var _valid0 = _errs16 === errors;
            valid5 = _valid0;
            ifClause0 = "else";
          }
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: ifClause0 } });
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.active === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "active" } });
              errors++;
            }
            for (const key4 in data1) {
              if (!func2.call(schema25.additionalProperties.additionalProperties.properties, key4)) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key4 } });
                errors++;
              }
            }
            if (data1.description !== void 0) {
              let data3 = data1.description;
              if (typeof data3 === "string") {
                if (func3(data3) > 4e3) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", keyword: "maxLength", params: { limit: 4e3 } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data1.active !== void 0) {
              if (typeof data1.active !== "boolean") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", keyword: "type", params: { type: "boolean" } });
                errors++;
              }
            }
            if (data1.rollout !== void 0) {
              let data5 = data1.rollout;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 100 || isNaN(data5)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", keyword: "type", params: { type: "number" } });
                errors++;
              }
            }
            if (data1.groups !== void 0) {
              let data6 = data1.groups;
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data7 = data6[i0];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    for (const key5 in data7) {
                      if (!(key5 === "description" || key5 === "properties" || key5 === "rollout_percentage" || key5 === "variant" || key5 === "aggregation_group_type_index")) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0, keyword: "additionalProperties", params: { additionalProperty: key5 } });
                        errors++;
                      }
                    }
                    if (data7.description !== void 0) {
                      let data8 = data7.description;
                      if (typeof data8 === "string") {
                        if (func3(data8) > 4e3) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/description", keyword: "maxLength", params: { limit: 4e3 } });
                          errors++;
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/description", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                    }
                    if (data7.properties !== void 0) {
                      let data9 = data7.properties;
                      if (Array.isArray(data9)) {
                        const len1 = data9.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data10 = data9[i1];
                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            if (data10.type === void 0) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1, keyword: "required", params: { missingProperty: "type" } });
                              errors++;
                            }
                            for (const key6 in data10) {
                              if (!(key6 === "type" || key6 === "key" || key6 === "operator" || key6 === "value" || key6 === "group_type_index" || key6 === "negation")) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1, keyword: "additionalProperties", params: { additionalProperty: key6 } });
                                errors++;
                              }
                            }
                            if (data10.type !== void 0) {
                              let data11 = data10.type;
                              if (typeof data11 !== "string") {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/type", keyword: "type", params: { type: "string" } });
                                errors++;
                              }
                              if (!(data11 === "person" || data11 === "cohort" || data11 === "group" || data11 === "flag")) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/type", keyword: "enum", params: { allowedValues: schema25.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.type.enum } });
                                errors++;
                              }
                            }
                            if (data10.key !== void 0) {
                              let data12 = data10.key;
                              if (typeof data12 === "string") {
                                if (func3(data12) > 400) {
                                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/key", keyword: "maxLength", params: { limit: 400 } });
                                  errors++;
                                }
                                if (func3(data12) < 1) {
                                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/key", keyword: "minLength", params: { limit: 1 } });
                                  errors++;
                                }
                              } else {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/key", keyword: "type", params: { type: "string" } });
                                errors++;
                              }
                            }
                            if (data10.operator !== void 0) {
                              let data13 = data10.operator;
                              if (typeof data13 !== "string") {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/operator", keyword: "type", params: { type: "string" } });
                                errors++;
                              }
                              if (!(data13 === "exact" || data13 === "is_not" || data13 === "icontains" || data13 === "not_icontains" || data13 === "icontains_multi" || data13 === "not_icontains_multi" || data13 === "regex" || data13 === "not_regex" || data13 === "gt" || data13 === "gte" || data13 === "lt" || data13 === "lte" || data13 === "semver_gt" || data13 === "semver_gte" || data13 === "semver_lt" || data13 === "semver_lte" || data13 === "semver_eq" || data13 === "semver_neq" || data13 === "semver_tilde" || data13 === "semver_caret" || data13 === "semver_wildcard" || data13 === "is_set" || data13 === "is_not_set" || data13 === "is_date_exact" || data13 === "is_date_after" || data13 === "is_date_before" || data13 === "in" || data13 === "not_in" || data13 === "flag_evaluates_to")) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/operator", keyword: "enum", params: { allowedValues: schema25.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.operator.enum } });
                                errors++;
                              }
                            }
                            if (data10.value !== void 0) {
                              let data14 = data10.value;
                              if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && !Array.isArray(data14)) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value", keyword: "type", params: { type: schema25.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.value.type } });
                                errors++;
                              }
                              if (typeof data14 === "string") {
                                if (func3(data14) > 4e3) {
                                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value", keyword: "maxLength", params: { limit: 4e3 } });
                                  errors++;
                                }
                              }
                              if (Array.isArray(data14)) {
                                const len2 = data14.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data15 = data14[i2];
                                  if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
                                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value/" + i2, keyword: "type", params: { type: schema25.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.value.items.type } });
                                    errors++;
                                  }
                                  if (typeof data15 === "string") {
                                    if (func3(data15) > 4e3) {
                                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value/" + i2, keyword: "maxLength", params: { limit: 4e3 } });
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                            if (data10.group_type_index !== void 0) {
                              let data16 = data10.group_type_index;
                              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/group_type_index", keyword: "type", params: { type: "integer" } });
                                errors++;
                              }
                              if (typeof data16 == "number" && isFinite(data16)) {
                                if (data16 > 4 || isNaN(data16)) {
                                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/group_type_index", keyword: "maximum", params: { comparison: "<=", limit: 4 } });
                                  errors++;
                                }
                                if (data16 < 0 || isNaN(data16)) {
                                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/group_type_index", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                                  errors++;
                                }
                              }
                            }
                            if (data10.negation !== void 0) {
                              if (typeof data10.negation !== "boolean") {
                                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/negation", keyword: "type", params: { type: "boolean" } });
                                errors++;
                              }
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1, keyword: "type", params: { type: "object" } });
                            errors++;
                          }
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties", keyword: "type", params: { type: "array" } });
                        errors++;
                      }
                    }
                    if (data7.rollout_percentage !== void 0) {
                      let data18 = data7.rollout_percentage;
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 > 100 || isNaN(data18)) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/rollout_percentage", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                          errors++;
                        }
                        if (data18 < 0 || isNaN(data18)) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/rollout_percentage", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                          errors++;
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/rollout_percentage", keyword: "type", params: { type: "number" } });
                        errors++;
                      }
                    }
                    if (data7.variant !== void 0) {
                      let data19 = data7.variant;
                      if (typeof data19 === "string") {
                        if (func3(data19) > 400) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/variant", keyword: "maxLength", params: { limit: 400 } });
                          errors++;
                        }
                        if (!pattern10.test(data19)) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/variant", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./-]+$" } });
                          errors++;
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/variant", keyword: "type", params: { type: "string" } });
                        errors++;
                      }
                    }
                    if (data7.aggregation_group_type_index !== void 0) {
                      let data20 = data7.aggregation_group_type_index;
                      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/aggregation_group_type_index", keyword: "type", params: { type: "integer" } });
                        errors++;
                      }
                      if (typeof data20 == "number" && isFinite(data20)) {
                        if (data20 > 4 || isNaN(data20)) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/aggregation_group_type_index", keyword: "maximum", params: { comparison: "<=", limit: 4 } });
                          errors++;
                        }
                        if (data20 < 0 || isNaN(data20)) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/aggregation_group_type_index", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                          errors++;
                        }
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0, keyword: "type", params: { type: "object" } });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.multivariate !== void 0) {
              let data21 = data1.multivariate;
              if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate", keyword: "type", params: { type: schema25.additionalProperties.additionalProperties.properties.multivariate.type } });
                errors++;
              }
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.variants === void 0) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate", keyword: "required", params: { missingProperty: "variants" } });
                  errors++;
                }
                for (const key7 in data21) {
                  if (!(key7 === "variants")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate", keyword: "additionalProperties", params: { additionalProperty: key7 } });
                    errors++;
                  }
                }
                if (data21.variants !== void 0) {
                  let data22 = data21.variants;
                  if (Array.isArray(data22)) {
                    if (data22.length < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants", keyword: "minItems", params: { limit: 1 } });
                      errors++;
                    }
                    const len3 = data22.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data23 = data22[i3];
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.key === void 0) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, keyword: "required", params: { missingProperty: "key" } });
                          errors++;
                        }
                        if (data23.rollout_percentage === void 0) {
                          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, keyword: "required", params: { missingProperty: "rollout_percentage" } });
                          errors++;
                        }
                        for (const key8 in data23) {
                          if (!(key8 === "key" || key8 === "name" || key8 === "description" || key8 === "rollout_percentage")) {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, keyword: "additionalProperties", params: { additionalProperty: key8 } });
                            errors++;
                          }
                        }
                        if (data23.key !== void 0) {
                          let data24 = data23.key;
                          if (typeof data24 === "string") {
                            if (func3(data24) > 400) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/key", keyword: "maxLength", params: { limit: 400 } });
                              errors++;
                            }
                            if (!pattern10.test(data24)) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/key", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./-]+$" } });
                              errors++;
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/key", keyword: "type", params: { type: "string" } });
                            errors++;
                          }
                        }
                        if (data23.name !== void 0) {
                          let data25 = data23.name;
                          if (typeof data25 === "string") {
                            if (func3(data25) > 400) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/name", keyword: "maxLength", params: { limit: 400 } });
                              errors++;
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/name", keyword: "type", params: { type: "string" } });
                            errors++;
                          }
                        }
                        if (data23.description !== void 0) {
                          let data26 = data23.description;
                          if (typeof data26 === "string") {
                            if (func3(data26) > 4e3) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/description", keyword: "maxLength", params: { limit: 4e3 } });
                              errors++;
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/description", keyword: "type", params: { type: "string" } });
                            errors++;
                          }
                        }
                        if (data23.rollout_percentage !== void 0) {
                          let data27 = data23.rollout_percentage;
                          if (typeof data27 == "number" && isFinite(data27)) {
                            if (data27 > 100 || isNaN(data27)) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/rollout_percentage", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
                              errors++;
                            }
                            if (data27 < 0 || isNaN(data27)) {
                              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/rollout_percentage", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                              errors++;
                            }
                          } else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/rollout_percentage", keyword: "type", params: { type: "number" } });
                            errors++;
                          }
                        }
                      } else {
                        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, keyword: "type", params: { type: "object" } });
                        errors++;
                      }
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants", keyword: "type", params: { type: "array" } });
                    errors++;
                  }
                }
              }
            }
            if (data1.payloads !== void 0) {
              let data28 = data1.payloads;
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                for (const key9 in data28) {
                  const _errs74 = errors;
                  if (typeof key9 === "string") {
                    if (func3(key9) > 400) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", keyword: "maxLength", params: { limit: 400 }, propertyName: key9 });
                      errors++;
                    }
                    if (func3(key9) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", keyword: "minLength", params: { limit: 1 }, propertyName: key9 });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", keyword: "type", params: { type: "string" }, propertyName: key9 });
                    errors++;
                  }
                  var valid20 = _errs74 === errors;
                  if (!valid20) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", keyword: "propertyNames", params: { propertyName: key9 } });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data1.depends_on !== void 0) {
              let data29 = data1.depends_on;
              if (Array.isArray(data29)) {
                const len4 = data29.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data30 = data29[i4];
                  if (typeof data30 === "string") {
                    if (func3(data30) > 400) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + i4, keyword: "maxLength", params: { limit: 400 } });
                      errors++;
                    }
                    if (!pattern9.test(data30)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + i4, keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + i4, keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                let i5 = data29.length;
                let j0;
                if (i5 > 1) {
                  const indices0 = {};
                  for (; i5--; ) {
                    let item0 = data29[i5];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", keyword: "uniqueItems", params: { i: i5, j: j0 } });
                      errors++;
                      break;
                    }
                    indices0[item0] = i5;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.ensure_experience_continuity !== void 0) {
              if (typeof data1.ensure_experience_continuity !== "boolean") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ensure_experience_continuity", keyword: "type", params: { type: "boolean" } });
                errors++;
              }
            }
            if (data1.evaluation_runtime !== void 0) {
              let data32 = data1.evaluation_runtime;
              if (typeof data32 !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation_runtime", keyword: "type", params: { type: "string" } });
                errors++;
              }
              if (!(data32 === "all" || data32 === "client" || data32 === "server")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation_runtime", keyword: "enum", params: { allowedValues: schema25.additionalProperties.additionalProperties.properties.evaluation_runtime.enum } });
                errors++;
              }
            }
            if (data1.bucketing_identifier !== void 0) {
              let data33 = data1.bucketing_identifier;
              if (typeof data33 !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/bucketing_identifier", keyword: "type", params: { type: "string" } });
                errors++;
              }
              if (!(data33 === "distinct_id" || data33 === "device_id")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/bucketing_identifier", keyword: "enum", params: { allowedValues: schema25.additionalProperties.additionalProperties.properties.bucketing_identifier.enum } });
                errors++;
              }
            }
            if (data1.owner !== void 0) {
              let data34 = data1.owner;
              if (typeof data34 === "string") {
                if (func3(data34) > 64) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", keyword: "maxLength", params: { limit: 64 } });
                  errors++;
                }
                if (!pattern0.test(data34)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data1.tags !== void 0) {
              let data35 = data1.tags;
              if (Array.isArray(data35)) {
                const len5 = data35.length;
                for (let i6 = 0; i6 < len5; i6++) {
                  let data36 = data35[i6];
                  if (typeof data36 === "string") {
                    if (func3(data36) > 255) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i6, keyword: "maxLength", params: { limit: 255 } });
                      errors++;
                    }
                    if (func3(data36) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i6, keyword: "minLength", params: { limit: 1 } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i6, keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                let i7 = data35.length;
                let j1;
                if (i7 > 1) {
                  const indices1 = {};
                  for (; i7--; ) {
                    let item1 = data35[i7];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", keyword: "uniqueItems", params: { i: i7, j: j1 } });
                      errors++;
                      break;
                    }
                    indices1[item1] = i7;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.expires !== void 0) {
              let data37 = data1.expires;
              if (typeof data37 === "string") {
                if (!pattern3.test(data37)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data1.was !== void 0) {
              let data38 = data1.was;
              if (typeof data38 === "string") {
                if (func3(data38) > 400) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "maxLength", params: { limit: 400 } });
                  errors++;
                }
                if (!pattern9.test(data38)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
__name(validate27, "validate27");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data !== null) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "null" } });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "until" } });
      errors++;
    }
    if (data.reason === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "until" || key0 === "reason")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data0 = data.until;
      if (typeof data0 === "string") {
        if (!pattern3.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/until", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/until", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func3(data1) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 1e3 } });
          errors++;
        }
        if (func3(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } });
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } });
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
__name(validate29, "validate29");
var schema31 = { "type": "object", "additionalProperties": false, "properties": { "min_owners": { "type": "integer", "minimum": 1, "maximum": 100 }, "required_owners": { "type": "array", "items": { "$ref": "#/definitions/email" } }, "owners_need_2fa": { "type": "boolean" }, "max_removals": { "type": "object", "additionalProperties": false, "required": ["percent", "from"], "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "from": { "type": "integer", "minimum": 1, "maximum": 1e5 } } }, "allow": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": { "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals"] }, "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/item" }] } }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } } } } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min_owners" || key0 === "required_owners" || key0 === "owners_need_2fa" || key0 === "max_removals" || key0 === "allow")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.min_owners !== void 0) {
      let data0 = data.min_owners;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/min_owners", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/min_owners", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/min_owners", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.required_owners !== void 0) {
      let data1 = data.required_owners;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 254) {
              (vErrors ??= []).push({ instancePath: instancePath + "/required_owners/" + i0, keyword: "maxLength", params: { limit: 254 } });
              errors++;
            }
            if (!pattern1.test(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/required_owners/" + i0, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/required_owners/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/required_owners", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.owners_need_2fa !== void 0) {
      if (typeof data.owners_need_2fa !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/owners_need_2fa", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.max_removals !== void 0) {
      let data4 = data.max_removals;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.percent === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/max_removals", keyword: "required", params: { missingProperty: "percent" } });
          errors++;
        }
        if (data4.from === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/max_removals", keyword: "required", params: { missingProperty: "from" } });
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "percent" || key1 === "from")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/max_removals", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data4.percent !== void 0) {
          let data5 = data4.percent;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 100 || isNaN(data5)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/max_removals/percent", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/max_removals/percent", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/max_removals/percent", keyword: "type", params: { type: "number" } });
            errors++;
          }
        }
        if (data4.from !== void 0) {
          let data6 = data4.from;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/max_removals/from", keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e5 || isNaN(data6)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/max_removals/from", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } });
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/max_removals/from", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/max_removals", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data7 = data.allow;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.guardrail === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1, keyword: "required", params: { missingProperty: "guardrail" } });
              errors++;
            }
            if (data8.items === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1, keyword: "required", params: { missingProperty: "items" } });
              errors++;
            }
            if (data8.until === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1, keyword: "required", params: { missingProperty: "until" } });
              errors++;
            }
            if (data8.reason === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1, keyword: "required", params: { missingProperty: "reason" } });
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "guardrail" || key2 === "items" || key2 === "until" || key2 === "reason")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1, keyword: "additionalProperties", params: { additionalProperty: key2 } });
                errors++;
              }
            }
            if (data8.guardrail !== void 0) {
              let data9 = data8.guardrail;
              if (typeof data9 !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/guardrail", keyword: "type", params: { type: "string" } });
                errors++;
              }
              if (!(data9 === "min_owners" || data9 === "required_owners" || data9 === "owners_need_2fa" || data9 === "max_removals")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/guardrail", keyword: "enum", params: { allowedValues: schema31.properties.allow.items.properties.guardrail.enum } });
                errors++;
              }
            }
            if (data8.items !== void 0) {
              let data10 = data8.items;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (typeof data11 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (typeof data11 === "string") {
                    if (func3(data11) > 1e3) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, keyword: "maxLength", params: { limit: 1e3 } });
                      errors++;
                    }
                    if (func3(data11) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, keyword: "minLength", params: { limit: 1 } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                let i3 = data10.length;
                let j0;
                if (i3 > 1) {
                  const indices0 = {};
                  for (; i3--; ) {
                    let item0 = data10[i3];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                      errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/items", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data8.until !== void 0) {
              let data12 = data8.until;
              if (typeof data12 === "string") {
                if (!pattern3.test(data12)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/until", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/until", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data8.reason !== void 0) {
              let data13 = data8.reason;
              if (typeof data13 === "string") {
                if (func3(data13) > 1e3) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/reason", keyword: "maxLength", params: { limit: 1e3 } });
                  errors++;
                }
                if (func3(data13) < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/reason", keyword: "minLength", params: { limit: 1 } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1 + "/reason", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/allow/" + i1, keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/allow", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
__name(validate31, "validate31");
var schema36 = { "type": "object", "additionalProperties": false, "properties": { "severities": { "type": "object", "additionalProperties": false, "properties": {}, "patternProperties": { "^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|matrix-subject-empty|member-without-github|not-in-force|production-open-by-default|required-owner-missing|role-name-case|too-few-owners|unmanaged-section|variants-not-100)$": { "type": "string", "enum": ["off", "warning", "error"] }, "^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$": { "type": "string", "enum": ["error"] } } } } };
var pattern19 = new RegExp("^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|matrix-subject-empty|member-without-github|not-in-force|production-open-by-default|required-owner-missing|role-name-case|too-few-owners|unmanaged-section|variants-not-100)$", "u");
var pattern20 = new RegExp("^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "severities")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.severities !== void 0) {
      let data0 = data.severities;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(pattern19.test(key1) || pattern20.test(key1))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/severities", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        for (const key2 in data0) {
          if (pattern19.test(key2)) {
            let data1 = data0[key2];
            if (typeof data1 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data1 === "off" || data1 === "warning" || data1 === "error")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema36.properties.severities.patternProperties["^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|matrix-subject-empty|member-without-github|not-in-force|production-open-by-default|required-owner-missing|role-name-case|too-few-owners|unmanaged-section|variants-not-100)$"].enum } });
              errors++;
            }
          }
        }
        for (const key3 in data0) {
          if (pattern20.test(key3)) {
            let data2 = data0[key3];
            if (typeof data2 !== "string") {
              (vErrors ??= []).push({ instancePath: instancePath + "/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
              errors++;
            }
            if (!(data2 === "error")) {
              (vErrors ??= []).push({ instancePath: instancePath + "/severities/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema36.properties.severities.patternProperties["^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$"].enum } });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/severities", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
__name(validate33, "validate33");
var schema37 = { "type": "object", "additionalProperties": false, "properties": { "flags": { "type": "string", "enum": ["off", "update"] }, "removed_flags": { "type": "string", "enum": ["keep", "archive", "delete"] } }, "patternProperties": { "^(?:members|roles|role_members|access)$": { "allOf": [{ "$ref": "#/definitions/reach" }] } } };
var schema38 = { "type": "string", "enum": ["off", "update", "exclusive"] };
var pattern23 = new RegExp("^(?:members|roles|role_members|access)$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "flags" || key0 === "removed_flags" || pattern23.test(key0))) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/flags", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "off" || data0 === "update")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/flags", keyword: "enum", params: { allowedValues: schema37.properties.flags.enum } });
        errors++;
      }
    }
    if (data.removed_flags !== void 0) {
      let data1 = data.removed_flags;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/removed_flags", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data1 === "keep" || data1 === "archive" || data1 === "delete")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/removed_flags", keyword: "enum", params: { allowedValues: schema37.properties.removed_flags.enum } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern23.test(key1)) {
        let data2 = data[key1];
        if (typeof data2 !== "string") {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
          errors++;
        }
        if (!(data2 === "off" || data2 === "update" || data2 === "exclusive")) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema38.enum } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
__name(validate35, "validate35");
var schema39 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": { "type": "string", "enum": ["member", "admin", "owner"] }, "github": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39 }, "id": { "type": "integer", "minimum": 1 } } }, "service": { "type": "boolean" }, "expires": { "allOf": [{ "$ref": "#/definitions/day" }] } } } };
var pattern26 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 254 }, propertyName: key0 });
          errors++;
        }
        if (!pattern1.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.level === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "level" } });
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "level" || key2 === "github" || key2 === "service" || key2 === "expires")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 } });
            errors++;
          }
        }
        if (data0.level !== void 0) {
          let data1 = data0.level;
          if (typeof data1 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data1 === "member" || data1 === "admin" || data1 === "owner")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", keyword: "enum", params: { allowedValues: schema39.additionalProperties.properties.level.enum } });
            errors++;
          }
        }
        if (data0.github !== void 0) {
          let data2 = data0.github;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.login === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", keyword: "required", params: { missingProperty: "login" } });
              errors++;
            }
            if (data2.id === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", keyword: "required", params: { missingProperty: "id" } });
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "login" || key3 === "id")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", keyword: "additionalProperties", params: { additionalProperty: key3 } });
                errors++;
              }
            }
            if (data2.login !== void 0) {
              let data3 = data2.login;
              if (typeof data3 === "string") {
                if (func3(data3) > 39) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", keyword: "maxLength", params: { limit: 39 } });
                  errors++;
                }
                if (!pattern26.test(data3)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
            if (data2.id !== void 0) {
              let data4 = data2.id;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/id", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 1 || isNaN(data4)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/id", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data0.service !== void 0) {
          if (typeof data0.service !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", keyword: "type", params: { type: "boolean" } });
            errors++;
          }
        }
        if (data0.expires !== void 0) {
          let data6 = data0.expires;
          if (typeof data6 === "string") {
            if (!pattern3.test(data6)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
__name(validate37, "validate37");
var schema42 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "default_role": { "allOf": [{ "$ref": "#/definitions/alias" }] } }, "patternProperties": { "^(?:enforce_2fa|members_can_invite|members_can_create_projects|members_can_use_personal_api_keys|members_can_see_org_members|allow_publicly_shared_resources)$": { "type": "boolean" } } }, "domains": { "type": "object", "propertyNames": { "pattern": "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "maxLength": 128 }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "sso_enforcement": { "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }, "jit_provisioning": { "type": "boolean" }, "saml": { "type": "object", "additionalProperties": false, "properties": { "entity_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "acs_url": { "type": "string", "pattern": "^https://\\S+$", "maxLength": 512 }, "certificate": { "type": "string", "pattern": "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "maxLength": 255 } } }, "scim": { "type": "boolean" } } } } } };
var pattern28 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var pattern29 = new RegExp("^(?:enforce_2fa|members_can_invite|members_can_create_projects|members_can_use_personal_api_keys|members_can_see_org_members|allow_publicly_shared_resources)$", "u");
var pattern32 = new RegExp("^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "u");
var pattern33 = new RegExp("^https://\\S+$", "u");
var pattern34 = new RegExp("^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "settings" || key0 === "domains")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern28.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "default_role" || pattern29.test(key1))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data1.default_role !== void 0) {
          let data2 = data1.default_role;
          if (typeof data2 === "string") {
            if (func3(data2) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/default_role", keyword: "maxLength", params: { limit: 64 } });
              errors++;
            }
            if (!pattern0.test(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/default_role", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/settings/default_role", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        for (const key2 in data1) {
          if (pattern29.test(key2)) {
            if (typeof data1[key2] !== "boolean") {
              (vErrors ??= []).push({ instancePath: instancePath + "/settings/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/settings", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data4 = data.domains;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key3 in data4) {
          const _errs15 = errors;
          if (typeof key3 === "string") {
            if (func3(key3) > 128) {
              (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "maxLength", params: { limit: 128 }, propertyName: key3 });
              errors++;
            }
            if (!pattern32.test(key3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "pattern", params: { pattern: "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$" }, propertyName: key3 });
              errors++;
            }
          }
          var valid5 = _errs15 === errors;
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "propertyNames", params: { propertyName: key3 } });
            errors++;
          }
        }
        for (const key4 in data4) {
          let data5 = data4[key4];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key5 in data5) {
              if (!(key5 === "sso_enforcement" || key5 === "jit_provisioning" || key5 === "saml" || key5 === "scim")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            if (data5.sso_enforcement !== void 0) {
              let data6 = data5.sso_enforcement;
              if (typeof data6 !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sso_enforcement", keyword: "type", params: { type: "string" } });
                errors++;
              }
              if (!(data6 === "saml" || data6 === "google-oauth2" || data6 === "github" || data6 === "gitlab" || data6 === "oidc" || data6 === "none")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sso_enforcement", keyword: "enum", params: { allowedValues: schema42.properties.domains.additionalProperties.properties.sso_enforcement.enum } });
                errors++;
              }
            }
            if (data5.jit_provisioning !== void 0) {
              if (typeof data5.jit_provisioning !== "boolean") {
                (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/jit_provisioning", keyword: "type", params: { type: "boolean" } });
                errors++;
              }
            }
            if (data5.saml !== void 0) {
              let data8 = data5.saml;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key6 in data8) {
                  if (!(key6 === "entity_id" || key6 === "acs_url" || key6 === "certificate")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml", keyword: "additionalProperties", params: { additionalProperty: key6 } });
                    errors++;
                  }
                }
                if (data8.entity_id !== void 0) {
                  let data9 = data8.entity_id;
                  if (typeof data9 === "string") {
                    if (func3(data9) > 512) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/entity_id", keyword: "maxLength", params: { limit: 512 } });
                      errors++;
                    }
                    if (func3(data9) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/entity_id", keyword: "minLength", params: { limit: 1 } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/entity_id", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data8.acs_url !== void 0) {
                  let data10 = data8.acs_url;
                  if (typeof data10 === "string") {
                    if (func3(data10) > 512) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/acs_url", keyword: "maxLength", params: { limit: 512 } });
                      errors++;
                    }
                    if (!pattern33.test(data10)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/acs_url", keyword: "pattern", params: { pattern: "^https://\\S+$" } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/acs_url", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data8.certificate !== void 0) {
                  let data11 = data8.certificate;
                  if (typeof data11 === "string") {
                    if (func3(data11) > 255) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/certificate", keyword: "maxLength", params: { limit: 255 } });
                      errors++;
                    }
                    if (!pattern34.test(data11)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/certificate", keyword: "pattern", params: { pattern: "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$" } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/certificate", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data5.scim !== void 0) {
              if (typeof data5.scim !== "boolean") {
                (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/scim", keyword: "type", params: { type: "boolean" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
__name(validate39, "validate39");
var schema44 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "id": { "type": "integer", "minimum": 1 }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "tier": { "type": "string", "enum": ["production", "staging", "development"] }, "cohorts": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "integer", "minimum": 1 } }, "access": { "type": "object", "additionalProperties": false, "properties": { "default": { "type": "string", "enum": ["none", "member", "admin", "builtin"] }, "roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "$ref": "#/definitions/grant" } }, "members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "$ref": "#/definitions/grant" } } } }, "resources": { "type": "object", "additionalProperties": false, "properties": { "action": { "allOf": [{ "$ref": "#/definitions/resource_block_from_viewer" }] }, "activity_log": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "toolbar": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] } }, "patternProperties": { "^(?:ai_observability_clusters|customer_analytics|dashboard|data_catalog|early_access_feature|endpoint|error_tracking|evaluation|experiment|export|external_data_source|feature_flag|heatmap|hog_flow|insight|llm_analytics|llm_playground|llm_skill|logs|mcp_analytics|metrics|notebook|replay_scanner|revenue_analytics|session_recording|sharing_configuration|stamphog|survey|tagger|ticket|tracing|warehouse_objects|web_analytics)$": { "allOf": [{ "$ref": "#/definitions/resource_block" }] } } }, "objects": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["resource", "id"], "properties": { "resource": { "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] }, "id": { "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }, "name": { "type": "string", "minLength": 1 }, "default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } }, "if": { "required": ["resource"], "properties": { "resource": { "const": "action" } } }, "then": { "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } } } } } } };
var schema49 = { "type": "string", "enum": ["none", "member", "admin"] };
var schema53 = { "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] };
var pattern40 = new RegExp("^(?:ai_observability_clusters|customer_analytics|dashboard|data_catalog|early_access_feature|endpoint|error_tracking|evaluation|experiment|export|external_data_source|feature_flag|heatmap|hog_flow|insight|llm_analytics|llm_playground|llm_skill|logs|mcp_analytics|metrics|notebook|replay_scanner|revenue_analytics|session_recording|sharing_configuration|stamphog|survey|tagger|ticket|tracing|warehouse_objects|web_analytics)$", "u");
var pattern48 = new RegExp("^[^/\\s]+$", "u");
var schema54 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema54.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
__name(validate43, "validate43");
var schema56 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 254 }, propertyName: key0 });
          errors++;
        }
        if (!pattern1.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema56.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
__name(validate45, "validate45");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default" || key0 === "roles" || key0 === "members")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "viewer" || data0 === "editor" || data0 === "manager" || data0 === "builtin")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema53.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate43(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate45(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
__name(validate42, "validate42");
var schema59 = { "type": "string", "enum": ["none", "viewer", "builtin"] };
var schema60 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema60.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
__name(validate49, "validate49");
var schema62 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 254 }, propertyName: key0 });
          errors++;
        }
        if (!pattern1.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema62.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
__name(validate51, "validate51");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default" || key0 === "roles" || key0 === "members")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "builtin")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema59.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate49(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate51(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
__name(validate48, "validate48");
var schema65 = { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] };
var schema66 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema66.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
__name(validate56, "validate56");
var schema68 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 254 }, propertyName: key0 });
          errors++;
        }
        if (!pattern1.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema68.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
__name(validate58, "validate58");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default" || key0 === "roles" || key0 === "members")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "editor" || data0 === "manager" || data0 === "builtin")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema65.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate56(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate58(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
__name(validate55, "validate55");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "name" || key2 === "id" || key2 === "was" || key2 === "tier" || key2 === "cohorts" || key2 === "access" || key2 === "resources" || key2 === "objects")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 } });
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (func3(data1) > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", keyword: "maxLength", params: { limit: 200 } });
              errors++;
            }
            if (func3(data1) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              errors++;
            }
          }
        }
        if (data0.was !== void 0) {
          let data3 = data0.was;
          if (typeof data3 === "string") {
            if (func3(data3) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "maxLength", params: { limit: 64 } });
              errors++;
            }
            if (!pattern0.test(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.tier !== void 0) {
          let data4 = data0.tier;
          if (typeof data4 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data4 === "production" || data4 === "staging" || data4 === "development")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.tier.enum } });
            errors++;
          }
        }
        if (data0.cohorts !== void 0) {
          let data5 = data0.cohorts;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key3 in data5) {
              const _errs20 = errors;
              if (typeof key3 === "string") {
                if (func3(key3) > 64) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", keyword: "maxLength", params: { limit: 64 }, propertyName: key3 });
                  errors++;
                }
                if (!pattern0.test(key3)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key3 });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", keyword: "type", params: { type: "string" }, propertyName: key3 });
                errors++;
              }
              var valid6 = _errs20 === errors;
              if (!valid6) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", keyword: "propertyNames", params: { propertyName: key3 } });
                errors++;
              }
            }
            for (const key4 in data5) {
              let data6 = data5[key4];
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 1 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data0.access !== void 0) {
          let data7 = data0.access;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key5 in data7) {
              if (!(key5 === "default" || key5 === "roles" || key5 === "members")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", keyword: "additionalProperties", params: { additionalProperty: key5 } });
                errors++;
              }
            }
            if (data7.default !== void 0) {
              let data8 = data7.default;
              if (typeof data8 !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/default", keyword: "type", params: { type: "string" } });
                errors++;
              }
              if (!(data8 === "none" || data8 === "member" || data8 === "admin" || data8 === "builtin")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/default", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.access.properties.default.enum } });
                errors++;
              }
            }
            if (data7.roles !== void 0) {
              let data9 = data7.roles;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key6 in data9) {
                  const _errs33 = errors;
                  if (typeof key6 === "string") {
                    if (func3(key6) > 64) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", keyword: "maxLength", params: { limit: 64 }, propertyName: key6 });
                      errors++;
                    }
                    if (!pattern0.test(key6)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key6 });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", keyword: "type", params: { type: "string" }, propertyName: key6 });
                    errors++;
                  }
                  var valid10 = _errs33 === errors;
                  if (!valid10) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", keyword: "propertyNames", params: { propertyName: key6 } });
                    errors++;
                  }
                }
                for (const key7 in data9) {
                  let data10 = data9[key7];
                  if (typeof data10 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data10 === "none" || data10 === "member" || data10 === "admin")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema49.enum } });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
            if (data7.members !== void 0) {
              let data11 = data7.members;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key8 in data11) {
                  const _errs42 = errors;
                  if (typeof key8 === "string") {
                    if (func3(key8) > 254) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", keyword: "maxLength", params: { limit: 254 }, propertyName: key8 });
                      errors++;
                    }
                    if (!pattern1.test(key8)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key8 });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", keyword: "type", params: { type: "string" }, propertyName: key8 });
                    errors++;
                  }
                  var valid14 = _errs42 === errors;
                  if (!valid14) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", keyword: "propertyNames", params: { propertyName: key8 } });
                    errors++;
                  }
                }
                for (const key9 in data11) {
                  let data12 = data11[key9];
                  if (typeof data12 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data12 === "none" || data12 === "member" || data12 === "admin")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema49.enum } });
                    errors++;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data0.resources !== void 0) {
          let data13 = data0.resources;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key10 in data13) {
              if (!(key10 === "action" || key10 === "activity_log" || key10 === "toolbar" || pattern40.test(key10))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources", keyword: "additionalProperties", params: { additionalProperty: key10 } });
                errors++;
              }
            }
            if (data13.action !== void 0) {
              if (!validate42(data13.action, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/action", parentData: data13, parentDataProperty: "action", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
            }
            if (data13.activity_log !== void 0) {
              if (!validate48(data13.activity_log, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/activity_log", parentData: data13, parentDataProperty: "activity_log", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.toolbar !== void 0) {
              if (!validate48(data13.toolbar, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/toolbar", parentData: data13, parentDataProperty: "toolbar", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            for (const key11 in data13) {
              if (pattern40.test(key11)) {
                if (!validate55(data13[key11], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key11, rootData })) {
                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                  errors = vErrors.length;
                }
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources", keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
        if (data0.objects !== void 0) {
          let data18 = data0.objects;
          if (Array.isArray(data18)) {
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              const _errs64 = errors;
              let valid26 = true;
              const _errs65 = errors;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                let missing0;
                if (data19.resource === void 0 && (missing0 = "resource")) {
                  (vErrors ??= []).push({});
                  errors++;
                } else {
                  if (data19.resource !== void 0) {
                    if ("action" !== data19.resource) {
                      (vErrors ??= []).push({});
                      errors++;
                    }
                  }
                }
              }
              var _valid0 = _errs65 === errors;
              errors = _errs64;
              if (vErrors !== null) {
                if (_errs64) {
                  vErrors.length = _errs64;
                } else {
                  vErrors = null;
                }
              }
              if (_valid0) {
                const _errs67 = errors;
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                  if (data19.default !== void 0) {
                    let data21 = data19.default;
                    if (typeof data21 !== "string") {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", keyword: "type", params: { type: "string" } });
                      errors++;
                    }
                    if (!(data21 === "viewer" || data21 === "editor" || data21 === "manager" || data21 === "builtin")) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", keyword: "enum", params: { allowedValues: schema53.enum } });
                      errors++;
                    }
                  }
                  if (data19.roles !== void 0) {
                    if (!validate43(data19.roles, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/roles", parentData: data19, parentDataProperty: "roles", rootData })) {
                      vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                      errors = vErrors.length;
                    }
                  }
                  if (data19.members !== void 0) {
                    if (!validate45(data19.members, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/members", parentData: data19, parentDataProperty: "members", rootData })) {
                      vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                      errors = vErrors.length;
                    }
                  }
                }
                var _valid0 = _errs67 === errors;
                valid26 = _valid0;
              }
              if (!valid26) {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, keyword: "if", params: { failingKeyword: "then" } });
                errors++;
              }
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.resource === void 0) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, keyword: "required", params: { missingProperty: "resource" } });
                  errors++;
                }
                if (data19.id === void 0) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, keyword: "required", params: { missingProperty: "id" } });
                  errors++;
                }
                for (const key12 in data19) {
                  if (!(key12 === "resource" || key12 === "id" || key12 === "name" || key12 === "default" || key12 === "roles" || key12 === "members")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, keyword: "additionalProperties", params: { additionalProperty: key12 } });
                    errors++;
                  }
                }
                if (data19.resource !== void 0) {
                  let data24 = data19.resource;
                  if (typeof data24 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/resource", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data24 === "action" || data24 === "ai_observability_clusters" || data24 === "dashboard" || data24 === "dataset" || data24 === "early_access_feature" || data24 === "endpoint" || data24 === "evaluation" || data24 === "experiment" || data24 === "experiment_saved_metric" || data24 === "export" || data24 === "external_data_source" || data24 === "feature_flag" || data24 === "heatmap" || data24 === "hog_flow" || data24 === "insight" || data24 === "llm_prompt" || data24 === "llm_provider_key" || data24 === "llm_skill" || data24 === "notebook" || data24 === "product_tour" || data24 === "replay_scanner" || data24 === "session_recording" || data24 === "session_recording_playlist" || data24 === "survey" || data24 === "tagger" || data24 === "ticket" || data24 === "warehouse_table" || data24 === "warehouse_view")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/resource", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.objects.items.properties.resource.enum } });
                    errors++;
                  }
                }
                if (data19.id !== void 0) {
                  let data25 = data19.id;
                  if (typeof data25 === "string") {
                    if (func3(data25) > 36) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/id", keyword: "maxLength", params: { limit: 36 } });
                      errors++;
                    }
                    if (!pattern48.test(data25)) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[^/\\s]+$" } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/id", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data19.name !== void 0) {
                  let data26 = data19.name;
                  if (typeof data26 === "string") {
                    if (func3(data26) < 1) {
                      (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/name", keyword: "minLength", params: { limit: 1 } });
                      errors++;
                    }
                  } else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/name", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                }
                if (data19.default !== void 0) {
                  let data27 = data19.default;
                  if (typeof data27 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data27 === "none" || data27 === "viewer" || data27 === "editor" || data27 === "manager" || data27 === "builtin")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.objects.items.properties.default.enum } });
                    errors++;
                  }
                }
                if (data19.roles !== void 0) {
                  if (!validate56(data19.roles, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/roles", parentData: data19, parentDataProperty: "roles", rootData })) {
                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                    errors = vErrors.length;
                  }
                }
                if (data19.members !== void 0) {
                  if (!validate58(data19.members, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/members", parentData: data19, parentDataProperty: "members", rootData })) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, keyword: "type", params: { type: "object" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
__name(validate41, "validate41");
var schema71 = { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["facts", "by"], "properties": { "facts": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["rollout_over", "filter_removed", "variant_moved", "payload_changed", "flag_deleted", "owner_granted", "admin_granted", "policy_gate_changed", "guardrail_changed", "pipeline_changed", "sso_relaxed", "drift_accepted", "expiry_extended", "default_opened"] } }, "tiers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["production", "staging", "development"] } }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } } } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rules")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data0 = data.rules;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.facts === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0, keyword: "required", params: { missingProperty: "facts" } });
              errors++;
            }
            if (data1.by === void 0) {
              (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0, keyword: "required", params: { missingProperty: "by" } });
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "facts" || key1 === "tiers" || key1 === "approvals" || key1 === "by")) {
                (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 } });
                errors++;
              }
            }
            if (data1.facts !== void 0) {
              let data2 = data1.facts;
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/facts", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data3 = data2[i1];
                  if (typeof data3 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/facts/" + i1, keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data3 === "rollout_over" || data3 === "filter_removed" || data3 === "variant_moved" || data3 === "payload_changed" || data3 === "flag_deleted" || data3 === "owner_granted" || data3 === "admin_granted" || data3 === "policy_gate_changed" || data3 === "guardrail_changed" || data3 === "pipeline_changed" || data3 === "sso_relaxed" || data3 === "drift_accepted" || data3 === "expiry_extended" || data3 === "default_opened")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/facts/" + i1, keyword: "enum", params: { allowedValues: schema71.properties.rules.items.properties.facts.items.enum } });
                    errors++;
                  }
                }
                let i2 = data2.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data2[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/facts", keyword: "uniqueItems", params: { i: i2, j: j0 } });
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/facts", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.tiers !== void 0) {
              let data4 = data1.tiers;
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/tiers", keyword: "minItems", params: { limit: 1 } });
                  errors++;
                }
                const len2 = data4.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data5 = data4[i3];
                  if (typeof data5 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/tiers/" + i3, keyword: "type", params: { type: "string" } });
                    errors++;
                  }
                  if (!(data5 === "production" || data5 === "staging" || data5 === "development")) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/tiers/" + i3, keyword: "enum", params: { allowedValues: schema71.properties.rules.items.properties.tiers.items.enum } });
                    errors++;
                  }
                }
                let i4 = data4.length;
                let j1;
                if (i4 > 1) {
                  const indices1 = {};
                  for (; i4--; ) {
                    let item1 = data4[i4];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/tiers", keyword: "uniqueItems", params: { i: i4, j: j1 } });
                      errors++;
                      break;
                    }
                    indices1[item1] = i4;
                  }
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/tiers", keyword: "type", params: { type: "array" } });
                errors++;
              }
            }
            if (data1.approvals !== void 0) {
              let data6 = data1.approvals;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/approvals", keyword: "type", params: { type: "integer" } });
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 10 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/approvals", keyword: "maximum", params: { comparison: "<=", limit: 10 } });
                  errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0 + "/approvals", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
                  errors++;
                }
              }
            }
            if (data1.by !== void 0) {
              if (!validate21(data1.by, { instancePath: instancePath + "/rules/" + i0 + "/by", parentData: data1, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/rules/" + i0, keyword: "type", params: { type: "object" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rules", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
__name(validate66, "validate66");
var pattern50 = new RegExp("\\S", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          (vErrors ??= []).push({ instancePath, keyword: "maxLength", params: { limit: 64 }, propertyName: key0 });
          errors++;
        }
        if (!pattern0.test(key0)) {
          (vErrors ??= []).push({ instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" }, propertyName: key0 });
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, keyword: "propertyNames", params: { propertyName: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "name" || key2 === "id" || key2 === "was" || key2 === "members" || key2 === "idp_group" || key2 === "reviewers")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 } });
            errors++;
          }
        }
        if (data0.reviewers !== void 0) {
          if (data0.idp_group === void 0) {
            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "dependencies", params: {
              property: "reviewers",
              missingProperty: "idp_group",
              depsCount: 1,
              deps: "idp_group"
            } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (func3(data1) > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", keyword: "maxLength", params: { limit: 200 } });
              errors++;
            }
            if (!pattern50.test(data1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", keyword: "pattern", params: { pattern: "\\S" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (typeof data2 === "string") {
            if (!pattern28.test(data2)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.was !== void 0) {
          let data3 = data0.was;
          if (typeof data3 === "string") {
            if (func3(data3) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "maxLength", params: { limit: 64 } });
              errors++;
            }
            if (!pattern0.test(data3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.members !== void 0) {
          let data4 = data0.members;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 === "string") {
                if (func3(data5) > 254) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i0, keyword: "maxLength", params: { limit: 254 } });
                  errors++;
                }
                if (!pattern1.test(data5)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i0, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i0, keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
        if (data0.idp_group !== void 0) {
          let data6 = data0.idp_group;
          if (typeof data6 === "string") {
            if (func3(data6) > 200) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/idp_group", keyword: "maxLength", params: { limit: 200 } });
              errors++;
            }
            if (func3(data6) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/idp_group", keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/idp_group", keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        if (data0.reviewers !== void 0) {
          let data7 = data0.reviewers;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 === "string") {
                if (func3(data8) > 254) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers/" + i1, keyword: "maxLength", params: { limit: 254 } });
                  errors++;
                }
                if (!pattern1.test(data8)) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers/" + i1, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers/" + i1, keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
__name(validate69, "validate69");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        (vErrors ??= []).push({ instancePath: instancePath + "/version", keyword: "const", params: { allowedValue: 1 } });
        errors++;
      }
    }
    if (data.api_keys !== void 0) {
      if (!validate14(data.api_keys, { instancePath: instancePath + "/api_keys", parentData: data, parentDataProperty: "api_keys", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.baseline !== void 0) {
      if (!validate18(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.feature_flags !== void 0) {
      if (!validate20(data.feature_flags, { instancePath: instancePath + "/feature_flags", parentData: data, parentDataProperty: "feature_flags", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.flags !== void 0) {
      if (!validate27(data.flags, { instancePath: instancePath + "/flags", parentData: data, parentDataProperty: "flags", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      if (!validate29(data.freeze, { instancePath: instancePath + "/freeze", parentData: data, parentDataProperty: "freeze", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate31(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.lint !== void 0) {
      if (!validate33(data.lint, { instancePath: instancePath + "/lint", parentData: data, parentDataProperty: "lint", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.manage !== void 0) {
      if (!validate35(data.manage, { instancePath: instancePath + "/manage", parentData: data, parentDataProperty: "manage", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate37(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate39(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.projects !== void 0) {
      if (!validate41(data.projects, { instancePath: instancePath + "/projects", parentData: data, parentDataProperty: "projects", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate66(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      if (!validate69(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
__name(validate13, "validate13");

// src/policy/schema.ts
var validate = validatePolicy;
var truth = /^(?:true|false|yes|no|on|off|y|n)$/i;
var numeric = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/;
function checkSchema(document) {
  if (document.value === null) return [];
  if (validate(document.value)) return [];
  const faults = validate.errors ?? [];
  return leaves(faults).map((fault) => toFinding(document, fault));
}
__name(checkSchema, "checkSchema");
function leaves(faults) {
  const wrappers = /* @__PURE__ */ new Set(["oneOf", "anyOf", "if", "propertyNames"]);
  const plain = faults.filter(({ keyword }) => !wrappers.has(keyword));
  const explained = new Set(
    plain.filter((fault) => !isAlternative(fault)).flatMap(({ instancePath }) => upwards(instancePath))
  );
  const places = /* @__PURE__ */ new Map();
  for (const fault of plain) {
    if (isAlternative(fault) && explained.has(fault.instancePath)) continue;
    const name = fault.propertyName ?? fault.params.additionalProperty ?? fault.params.missingProperty ?? "";
    const place = `${fault.instancePath}\0${name}`;
    const before = places.get(place);
    places.set(place, before ? clearer(before, fault) : fault);
  }
  return [...places.values()];
}
__name(leaves, "leaves");
function isAlternative({ keyword, schemaPath }) {
  return keyword === "type" && /\/(oneOf|anyOf)\/\d+\/type$/.test(schemaPath ?? "");
}
__name(isAlternative, "isAlternative");
function upwards(pointer) {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
__name(upwards, "upwards");
function clearer(first, second) {
  if (first.keyword === "type" && second.keyword === "enum") return second;
  if (!isAlternative(first) || !isAlternative(second)) return first;
  return { ...first, params: { ...first.params, type: [first.params.type, second.params.type].flat() } };
}
__name(clearer, "clearer");
function toFinding(document, fault) {
  const path = pathOf(document.value, fault.instancePath);
  const { additionalProperty, property, i, j } = fault.params;
  const [name] = [fault.propertyName, additionalProperty, property].filter((one) => typeof one === "string");
  const wrong = fault.keyword === "uniqueItems" ? [...path, Math.max(Number(i), Number(j))] : path;
  const at = name === void 0 ? document.locate(wrong, fault.keyword === "false schema" ? "key" : "value") : document.locate([...path, name], "key");
  const value2 = valueAt(document.value, wrong);
  const fix = fixOf(fault, wrong, value2);
  return {
    rule: `schema-${ruleOf(fault)}`,
    severity: "error",
    message: sentence3(fault, wrong, value2),
    at,
    ...fix && { fix }
  };
}
__name(toFinding, "toFinding");
function fixOf({ keyword, params }, path, value2) {
  if (keyword === "uniqueItems") return { remove: path };
  if (typeof value2 !== "string") return void 0;
  if (keyword === "const") return value2 === "1" && params.allowedValue === 1 ? { set: path, to: 1 } : void 0;
  if (keyword !== "type") return void 0;
  if (params.type === "boolean" && truth.test(value2)) return { set: path, to: /^[ty]|^on$/i.test(value2) };
  const isNumber = params.type === "number" || params.type === "integer";
  return isNumber && numeric.test(value2) ? { set: path, to: Number(value2) } : void 0;
}
__name(fixOf, "fixOf");
function ruleOf({ keyword, propertyName }) {
  if (propertyName !== void 0) return "key";
  const names = {
    additionalProperties: "unknown-key",
    required: "missing-key",
    dependencies: "missing-key",
    "false schema": "unknown-key",
    type: "type"
  };
  return names[keyword] ?? "value";
}
__name(ruleOf, "ruleOf");
function pathOf(root, pointer) {
  const path = [];
  let value2 = root;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const isIndex = Array.isArray(value2);
    path.push(isIndex ? Number(name) : name);
    value2 = isIndex ? value2[Number(name)] : isRecord(value2) ? value2[name] : void 0;
  }
  return path;
}
__name(pathOf, "pathOf");

// src/policy/load.ts
function loadPolicy(files, root, tell = () => {
}) {
  const findings = [];
  const add = /* @__PURE__ */ __name((found) => {
    for (const finding of found) {
      findings.push(finding);
      tell(finding);
    }
  }, "add");
  const documents = [];
  const written2 = files.filter(({ path }) => isYaml(path));
  for (const file of written2.sort((a, b) => a.path < b.path ? -1 : 1)) {
    const document = readDocument(file);
    if ("rule" in document) add([document]);
    else {
      const faults = checkSchema(document);
      add([...faults].sort((a, b) => byPlace(a.at, b.at)));
      if (faults.length === 0 && document.value !== null) documents.push(document);
    }
  }
  const merged = merge(documents);
  add(merged.findings);
  if (findings.length === 0) add(missing(merged.policy, written2, root));
  const { certificates, findings: unusable2 } = readCertificates(merged.policy, files, root);
  add(unusable2);
  findings.sort((a, b) => byPlace(a.at, b.at));
  return findings.length === 0 ? { policy: { ...merged.policy, certificates }, findings } : { findings };
}
__name(loadPolicy, "loadPolicy");
function missing({ shape }, files, root) {
  if (files.length === 0) {
    const message = `There is no policy file (.yml or .yaml) below "${root}". Check the input policy-path.`;
    return [{ rule: "policy-missing", severity: "error", message, at: startOf(root) }];
  }
  const first = startOf(files.map(({ path }) => path).sort()[0] ?? root);
  const wanted = [
    shape.version === void 0 && 'No file says "version: 1". Write it once, at the top of one file.',
    shape.organization === void 0 && 'No file says which organization this is. Write "organization: { id: UUID }" once.'
  ];
  return wanted.filter((message) => message !== false).map((message) => ({ rule: "schema-missing-key", severity: "error", message, at: first }));
}
__name(missing, "missing");

// src/rules/rule.ts
function runRules(rules, policy) {
  const findings = [];
  for (const { id, severity, isGate, check } of rules) {
    const written2 = isGate ? void 0 : severityOf(policy, id);
    if (written2 === "off") continue;
    check(
      policy,
      (at, message, { severity: own = severity, ...details2 } = {}) => findings.push({ rule: id, severity: written2 ?? own, message, at, ...details2 })
    );
  }
  return findings.sort((a, b) => byPlace(a.at, b.at));
}
__name(runRules, "runRules");
function severityOf({ shape }, id) {
  const severities = shape.lint?.severities ?? {};
  return Object.hasOwn(severities, id) ? severities[id] : void 0;
}
__name(severityOf, "severityOf");

// src/app/lint-policy.ts
function lintPolicy(files, root, today, tell = () => {
}) {
  const { policy, findings } = loadPolicy(files, root, tell);
  if (!policy) return { findings, accepted: [] };
  const settled = settle(runRules(lintRules, { ...policy, ...today && { today } }), policy.ignores, lintRules);
  for (const finding of settled.findings) tell(finding);
  return { policy, ...settled };
}
__name(lintPolicy, "lintPolicy");

// src/report/markdown.ts
function code(text) {
  return `\`${show(text) || '""'}\``;
}
__name(code, "code");
var harmless = /^[(]?(?!www\.|GH-)[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*[.,:;!?)…%]*$|^[-–—:;,.!?%()"]+$/iu;
var plainlyHarmless = /^(?!www\.|GH-)[a-z0-9]+[.,:;]?$/i;
function prose(text) {
  const parts = text.slice(0, longestProse).match(/"[^"]+"|`[^`]+`|[^\s"`]+|["`]|\s+/g) ?? [];
  let written2 = "";
  for (const part of parts) {
    const quoted = /^["`]([^"`]+)["`]$/.exec(part)?.[1];
    const next = quoted === void 0 ? plainPart(part) : code(quoted);
    written2 += written2.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return written2.trim();
}
__name(prose, "prose");
var longestProse = 2e3;
function plainPart(part) {
  if (part.trim() === "") return " ";
  if (plainlyHarmless.test(part) || harmless.test(part)) return part;
  const [word = part, mark = ""] = part.split(/(?<=.)([.,:;!?)…])$/u);
  return code(word) + mark;
}
__name(plainPart, "plainPart");
function value(json) {
  if (json === void 0 || json === null) return "–";
  return code(typeof json === "string" ? json : canonicalJson(json));
}
__name(value, "value");
function table(head, rows) {
  const line = /* @__PURE__ */ __name((cells) => `| ${cells.join(" | ")} |`, "line");
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
__name(table, "table");
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
__name(details, "details");
function paragraphs(...parts) {
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");
}
__name(paragraphs, "paragraphs");

export {
  code,
  prose,
  value,
  table,
  details,
  paragraphs,
  rolloutReview,
  levels,
  isLevel,
  sameEmail,
  declaredPeople,
  isSubject,
  roleHolders,
  roleName,
  flagEditors,
  objectRules,
  matrixRules,
  hint,
  ignoreRule,
  lintRules,
  lintPolicy
};
