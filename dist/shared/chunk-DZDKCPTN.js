import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byPlace,
  startOf
} from "./chunk-FCLQASCT.js";
import {
  isYaml,
  require_path
} from "./chunk-HB35PJXG.js";
import {
  isRecord,
  known
} from "./chunk-VGZ743SQ.js";
import {
  Bug,
  __name,
  __toESM,
  list,
  plural,
  show
} from "./chunk-VPIV6BIE.js";

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
function nearest(written2, known2) {
  if (written2.length > longestTyped) return void 0;
  const candidates = written2.includes("@") ? known2.filter((one) => isNearEmail(written2, one)) : known2;
  return closestMatch(written2, candidates, { maxDistance: slipsIn(written2) });
}
__name(nearest, "nearest");
function isNearEmail(written2, known2) {
  const [name, domain] = sides(written2);
  const [knownName, knownDomain] = sides(known2);
  const isNear = /* @__PURE__ */ __name((a, b) => leven(a, b, { maxDistance: slipsIn(a) + 1 }) <= slipsIn(a), "isNear");
  return isNear(name, knownName) && isNear(domain, knownDomain);
}
__name(isNearEmail, "isNearEmail");
function sides(email) {
  const at2 = email.lastIndexOf("@");
  return [email.slice(0, Math.max(at2, 0)), email.slice(at2 + 1)];
}
__name(sides, "sides");
function slipsIn(name) {
  return name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
}
__name(slipsIn, "slipsIn");

// src/policy/hint.ts
function hint(written2, known2) {
  return sentence(nearest(written2, known2), known2);
}
__name(hint, "hint");
var maxComparisons = 5e5;
function hinter(known2) {
  let left = maxComparisons;
  return (written2) => {
    left -= known2.length;
    return sentence(left >= 0 ? nearest(written2, known2) : void 0, known2);
  };
}
__name(hinter, "hinter");
function sentence(meant, known2) {
  if (meant !== void 0) return `Did you mean "${show(meant)}"?`;
  if (known2.length === 0) return "None is declared yet.";
  return known2.length <= 8 ? `Known: ${list(known2.map((name) => `"${show(name)}"`))}.` : `${known2.length} others are declared.`;
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
  const known2 = new Map(rules.map((rule) => [rule.id, rule]));
  const valid = new Map(
    ignores.filter(({ rule, reason }) => reason !== "" && known2.has(rule) && !known2.get(rule)?.isGate).map((ignore) => [lineOf(ignore.rule, ignore), ignore])
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
    const fault = faultOf(ignore, known2) ?? (used.has(ignore) ? void 0 : unused(ignore));
    if (fault) open.push({ rule: ignoreRule.id, severity: ignoreRule.severity, message: fault, at: ignore.at });
  }
  return { findings: open.sort((a, b) => byPlace(a.at, b.at)), accepted };
}
__name(settle, "settle");
function lineOf(rule, { at: at2 }) {
  return `${rule}\0${at2.file}\0${at2.start.line}`;
}
__name(lineOf, "lineOf");
function faultOf({ rule, reason }, known2) {
  if (rule === "") return 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".';
  const found = known2.get(rule);
  if (!found) return `There is no rule "${show(rule)}" to ignore. ${hint(rule, [...known2.keys()])}`;
  if (found.isGate) return `The review rests on "${rule}", so it cannot be ignored. Mend what it finds.`;
  return reason === "" ? `Say why "${rule}" is ignored: "# policy-ignore ${rule}: reason".` : void 0;
}
__name(faultOf, "faultOf");
function unused({ rule }) {
  return `"${rule}" finds nothing on this line. Take the comment out, or put it on the line of the finding.`;
}
__name(unused, "unused");

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

// src/rules/access-blocks.ts
function accessBlocks(shape) {
  return Object.entries(shape.projects ?? {}).flatMap(([project, { access, resources, objects }]) => {
    const block = /* @__PURE__ */ __name((path, { roles = {}, members = {} }) => ({
      project,
      path: ["projects", project, ...path],
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

// src/rules/people.ts
function rosters(shape) {
  const byKey = /* @__PURE__ */ __name((path, people = {}) => Object.keys(people).map((email) => ({ email, path: [...path, email], part: "key" })), "byKey");
  const listed = /* @__PURE__ */ __name((path, people = []) => people.map((email, index) => ({ email, path: [...path, index], part: "value" })), "listed");
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
  return [...named.flatMap(({ people }) => people), ...keyOwners];
}
__name(personMentions, "personMentions");

// src/rules/lint/duplicate-member.ts
var duplicateMember = {
  id: "duplicate-member",
  severity: "error",
  isGate: true,
  summary: "A person is declared once, and stands once in a role or a project, whatever the case of the address.",
  check({ shape, locate: locate2 }, report) {
    for (const { name, people } of rosters(shape)) {
      for (const [again, first] of repeated(people)) {
        report(locate2(again.path, again.part), sentence2(again.email, first.email, show(name)), {
          also: [{ at: locate2(first.path, first.part), message: "The first one stands here." }]
        });
      }
    }
  }
};
function sentence2(again, first, where) {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`;
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`;
}
__name(sentence2, "sentence");
function repeated(people) {
  const seen = /* @__PURE__ */ new Map();
  return people.flatMap((person) => {
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

// src/rules/flags.ts
function declaredFlags({ flags = {} }) {
  return Object.entries(flags).flatMap(
    ([project, ofProject]) => Object.entries(ofProject).map(([key, flag]) => ({ project, key, path: ["flags", project, key], flag }))
  );
}
__name(declaredFlags, "declaredFlags");

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
  const member = Object.entries(shape.members ?? {}).find(([known2]) => sameEmail(known2, email))?.[1];
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
      for (const { at: at2, part = "value", message } of contradictions(shape, editors, resources.feature_flag)) {
        report(locate2([...path, ...at2], part), message);
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
function written(value2, [step, ...rest], at2) {
  if (step === void 0) return isEmpty(value2) ? [] : [at2];
  if (!isRecord(value2)) return [];
  return Object.entries(value2).filter(([key]) => step === "*" || step === key).flatMap(([key, one]) => written(one, rest, [...at2, key]));
}
__name(written, "written");
function isEmpty(value2) {
  if (typeof value2 !== "object" || value2 === null) return value2 === void 0 || value2 === null;
  return Object.keys(value2).length === 0;
}
__name(isEmpty, "isEmpty");

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

// src/rules/lint/unknown-member.ts
var unknownMember = {
  id: "unknown-member",
  severity: "error",
  isGate: true,
  summary: "Every person who is named must be declared under `members`.",
  check({ shape, locate: locate2 }, report) {
    const known2 = Object.keys(shape.members ?? {});
    const declared = new Set(known2.map((email) => email.toLowerCase()));
    const hint2 = hinter(known2);
    for (const { email, path, part } of personMentions(shape)) {
      if (declared.has(email.toLowerCase())) continue;
      report(locate2(path, part), `"${show(email)}" is not declared under members. ${hint2(email)}`);
    }
  }
};

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

// src/rules/lint/unknown-project.ts
var unknownProject = {
  id: "unknown-project",
  severity: "error",
  isGate: true,
  summary: "Every project that is named must be declared under `projects`.",
  check({ shape, locate: locate2 }, report) {
    const known2 = new Set(Object.keys(shape.projects ?? {}));
    const hint2 = hinter([...known2]);
    for (const { name, path, part } of projectMentions(shape)) {
      if (!known2.has(name)) report(locate2(path, part), `There is no project "${show(name)}". ${hint2(name)}`);
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

// src/rules/lint/unknown-role.ts
var unknownRole = {
  id: "unknown-role",
  severity: "error",
  isGate: true,
  summary: "Every role that is named must be declared under `roles`.",
  check({ shape, locate: locate2 }, report) {
    const known2 = new Set(Object.keys(shape.roles ?? {}));
    const roleHint = hinter([...known2]);
    const subjectHint = hinter([...known2, ...levels]);
    for (const { path, name, part, allowsLevel } of subjectMentions(shape)) {
      if (known2.has(name) || allowsLevel && isLevel(name)) continue;
      report(
        locate2(path, part),
        `There is no role "${show(name)}". ${allowsLevel ? subjectHint(name) : roleHint(name)}`
      );
    }
  }
};

// src/rules/lint/registry.gen.ts
var lintRules = [
  duplicateGithubAccount,
  duplicateMember,
  duplicateObject,
  flagWithoutDescription,
  matrixContradictsAccess,
  notInForce,
  reservedRoleName,
  unknownMember,
  unknownProject,
  unknownRole
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
    const at2 = locate2(["organization", "domains", domain, "saml", "certificate"]);
    const file = files.find((one) => one.path === import_node_path.posix.normalize(import_node_path.posix.join(root, path)));
    const text = file && textOf(file);
    if (text !== void 0 && certificate.test(text)) certificates.set(path, text);
    else findings.push(unusable(path, file !== void 0, root, at2));
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
function unusable(path, isThere, root, at2) {
  const message = isThere ? `"${show(path)}" is not one certificate between BEGIN CERTIFICATE and END CERTIFICATE.` : `There is no file "${show(path)}" below the policy path "${show(root)}".`;
  return { rule: "certificate", severity: "error", message, at: at2 };
}
__name(unusable, "unusable");

// src/policy/characters.ts
var hidden = new RegExp("[[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb\\ufffe\\uffff]--[\\t\\n\\r\\ufe0e\\ufe0f]]", "v");
var plain = /^[\t\n\r\x20-\x7e]*$/;
function hiddenIn(value2) {
  if (plain.test(value2)) return void 0;
  const offset = value2.isWellFormed() ? value2.search(hidden) : value2.search(new RegExp("\\p{Cs}", "u"));
  if (offset < 0) return void 0;
  return { offset, name: `U+${(value2.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` };
}
__name(hiddenIn, "hiddenIn");
function guardText(text) {
  return refuseHidden(text) ?? refuseLineEnds(text) ?? refuseMarks(text);
}
__name(guardText, "guardText");
function refuseHidden(text) {
  const found = hiddenIn(text);
  if (!found) return void 0;
  const reason = found.name === "U+0000" ? "The file contains a NUL character, as UTF-16 and binary files do. Save it as UTF-8 text." : `The character ${found.name} stands here, which nobody can see. Remove it.`;
  return { offset: found.offset, end: found.offset + 1, reason };
}
__name(refuseHidden, "refuseHidden");
function refuseLineEnds(text) {
  if (!text.includes("\r")) return void 0;
  const offset = text.search(/\r(?!\n)/);
  return offset < 0 ? void 0 : { offset, reason: "A line ends with CR alone here. Save the file with LF (or CRLF) line ends." };
}
__name(refuseLineEnds, "refuseLineEnds");
function refuseMarks(text) {
  if (!text.includes("%") && !text.includes("...")) return void 0;
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\r\n]*)/d.exec(text)?.indices?.[1];
  if (directive)
    return {
      offset: directive[0],
      end: directive[1],
      reason: "Directives such as %YAML are not allowed. Remove this line."
    };
  const end = text.search(/^\.\.\.(?=\s|$)/m);
  return end < 0 ? void 0 : { offset: end, end: end + 3, reason: 'The mark "..." is not allowed. Remove this line.' };
}
__name(refuseMarks, "refuseMarks");

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
__name(defineScalarTag, "defineScalarTag");
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
__name(defineSequenceTag, "defineSequenceTag");
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
__name(defineMappingTag, "defineMappingTag");
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: /* @__PURE__ */ __name((source) => source, "resolve"),
  identify: /* @__PURE__ */ __name((data) => typeof data === "string", "identify")
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: /* @__PURE__ */ __name((source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name((object) => object === null, "identify"),
  represent: /* @__PURE__ */ __name(() => "null", "represent")
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: /* @__PURE__ */ __name((source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name((object) => object === null, "identify"),
  represent: /* @__PURE__ */ __name(() => "null", "represent")
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: /* @__PURE__ */ __name((source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name((object) => object === null, "identify"),
  represent: /* @__PURE__ */ __name(() => "null", "represent")
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: /* @__PURE__ */ __name((source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name((object) => Object.prototype.toString.call(object) === "[object Boolean]", "identify"),
  represent: /* @__PURE__ */ __name((object) => object ? "true" : "false", "represent")
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: /* @__PURE__ */ __name((source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name((object) => Object.prototype.toString.call(object) === "[object Boolean]", "identify"),
  represent: /* @__PURE__ */ __name((object) => object ? "true" : "false", "represent")
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: /* @__PURE__ */ __name((source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name((object) => Object.prototype.toString.call(object) === "[object Boolean]", "identify"),
  represent: /* @__PURE__ */ __name((object) => object ? "true" : "false", "represent")
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value2 = source;
  let sign = 1;
  if (value2[0] === "-" || value2[0] === "+") {
    if (value2[0] === "-") sign = -1;
    value2 = value2.slice(1);
  }
  if (value2.startsWith("0b")) return sign * parseInt(value2.slice(2), 2);
  if (value2.startsWith("0o")) return sign * parseInt(value2.slice(2), 8);
  if (value2.startsWith("0x")) return sign * parseInt(value2.slice(2), 16);
  return sign * parseInt(value2, 10);
}
__name(parseYamlInteger$2, "parseYamlInteger$2");
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
__name(resolveYamlInteger$2, "resolveYamlInteger$2");
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: /* @__PURE__ */ __name((object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0, "identify"),
  represent: /* @__PURE__ */ __name((object) => object.toString(10), "represent")
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value2 = source;
  let sign = 1;
  if (value2[0] === "-" || value2[0] === "+") {
    if (value2[0] === "-") sign = -1;
    value2 = value2.slice(1);
  }
  if (value2.startsWith("0b")) return sign * parseInt(value2.slice(2), 2);
  if (value2.startsWith("0o")) return sign * parseInt(value2.slice(2), 8);
  if (value2.startsWith("0x")) return sign * parseInt(value2.slice(2), 16);
  return sign * parseInt(value2, 10);
}
__name(parseYamlInteger$1, "parseYamlInteger$1");
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
__name(resolveYamlInteger$1, "resolveYamlInteger$1");
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: /* @__PURE__ */ __name((object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0, "identify"),
  represent: /* @__PURE__ */ __name((object) => object.toString(10), "represent")
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value2 = source.replace(/_/g, "");
  let sign = 1;
  if (value2[0] === "-" || value2[0] === "+") {
    if (value2[0] === "-") sign = -1;
    value2 = value2.slice(1);
  }
  if (value2.startsWith("0b")) return sign * parseInt(value2.slice(2), 2);
  if (value2.startsWith("0x")) return sign * parseInt(value2.slice(2), 16);
  if (value2.includes(":")) {
    let result = 0;
    for (const part of value2.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value2 !== "0" && value2[0] === "0") return sign * parseInt(value2, 8);
  return sign * parseInt(value2, 10);
}
__name(parseYamlInteger, "parseYamlInteger");
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
__name(resolveYamlInteger, "resolveYamlInteger");
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: /* @__PURE__ */ __name((object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0, "identify"),
  represent: /* @__PURE__ */ __name((object) => object.toString(10), "represent")
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value2 = source.toLowerCase();
  const sign = value2[0] === "-" ? -1 : 1;
  if ("+-".includes(value2[0])) value2 = value2.slice(1);
  if (value2 === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value2 === ".nan") return NaN;
  const result = sign * parseFloat(value2);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
__name(resolveYamlFloat$2, "resolveYamlFloat$2");
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
__name(representYamlFloat$2, "representYamlFloat$2");
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: /* @__PURE__ */ __name((object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0), "identify"),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value2 = source.toLowerCase();
    const sign = value2[0] === "-" ? -1 : 1;
    if ("+-".includes(value2[0])) value2 = value2.slice(1);
    if (value2 === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value2 === ".nan") return NaN;
    const result2 = sign * parseFloat(value2);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
__name(resolveYamlFloat$1, "resolveYamlFloat$1");
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
__name(representYamlFloat$1, "representYamlFloat$1");
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: /* @__PURE__ */ __name((object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0), "identify"),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value2 = source.toLowerCase().replace(/_/g, "");
  const sign = value2[0] === "-" ? -1 : 1;
  if ("+-".includes(value2[0])) value2 = value2.slice(1);
  if (value2 === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value2 === ".nan") return NaN;
  let result = 0;
  if (value2.includes(":")) {
    for (const part of value2.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value2);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
__name(resolveYamlFloat, "resolveYamlFloat");
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
__name(representYamlFloat, "representYamlFloat");
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: /* @__PURE__ */ __name((object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0), "identify"),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: /* @__PURE__ */ __name((source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  }, "resolve"),
  identify: /* @__PURE__ */ __name(() => false, "identify")
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
__name(resolveYamlBinary, "resolveYamlBinary");
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
__name(representYamlBinary, "representYamlBinary");
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: /* @__PURE__ */ __name((object) => Object.prototype.toString.call(object) === "[object Uint8Array]", "identify"),
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
__name(makeUtcDate, "makeUtcDate");
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value2 = match[7].slice(0, 3);
    while (value2.length < 3) value2 += "0";
    fraction = +value2;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
__name(resolveYamlTimestamp, "resolveYamlTimestamp");
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: /* @__PURE__ */ __name((object) => object instanceof Date, "identify"),
  represent: /* @__PURE__ */ __name((object) => object.toISOString(), "represent")
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: /* @__PURE__ */ __name(() => [], "create"),
  addItem: /* @__PURE__ */ __name((container, item) => {
    container.push(item);
  }, "addItem"),
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
__name(isPlainObject, "isPlainObject");
function pick(object, keys) {
  const result = {};
  for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
  return result;
}
__name(pick, "pick");
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: /* @__PURE__ */ __name(() => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }), "create"),
  addItem: /* @__PURE__ */ __name((carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  }, "addItem"),
  finalize: /* @__PURE__ */ __name((carrier) => carrier.list, "finalize"),
  identify: /* @__PURE__ */ __name(() => false, "identify")
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: /* @__PURE__ */ __name(() => [], "create"),
  addItem: /* @__PURE__ */ __name((container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  }, "addItem"),
  identify: /* @__PURE__ */ __name(() => false, "identify")
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: /* @__PURE__ */ __name(() => ({}), "create"),
  identify: isPlainObject,
  represent: /* @__PURE__ */ __name((o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  }, "represent"),
  addPair: /* @__PURE__ */ __name((container, key, value2) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value: value2,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value2;
    return "";
  }, "addPair"),
  has: /* @__PURE__ */ __name((container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  }, "has"),
  keys: /* @__PURE__ */ __name((container) => Object.keys(container), "keys"),
  get: /* @__PURE__ */ __name((container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }, "get")
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: /* @__PURE__ */ __name(() => /* @__PURE__ */ new Set(), "create"),
  identify: /* @__PURE__ */ __name((data) => data instanceof Set, "identify"),
  represent: /* @__PURE__ */ __name((data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  }, "represent"),
  addPair: /* @__PURE__ */ __name((container, key, value2) => {
    if (value2 !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  }, "addPair"),
  has: /* @__PURE__ */ __name((container, key) => container.has(key), "has"),
  keys: /* @__PURE__ */ __name((container) => container.keys(), "keys"),
  get: /* @__PURE__ */ __name(() => null, "get")
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
__name(createTagDefinitionMap, "createTagDefinitionMap");
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
__name(createTagDefinitionListMap, "createTagDefinitionListMap");
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
__name(compileTags, "compileTags");
var Schema = class Schema2 {
  static {
    __name(this, "Schema");
  }
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value2 = tag2.resolve(source, false, tag2.tagName);
      if (value2 !== NOT_RESOLVED) return {
        value: value2,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: /* @__PURE__ */ __name((source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }, "resolve")
}, {
  ...floatYaml11Tag,
  resolve: /* @__PURE__ */ __name((source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }, "resolve")
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: /* @__PURE__ */ __name(() => /* @__PURE__ */ new Map(), "create"),
  addPair: /* @__PURE__ */ __name((container, key, value2) => {
    container.set(key, value2);
    return "";
  }, "addPair"),
  has: /* @__PURE__ */ __name((container, key) => container.has(key), "has"),
  keys: /* @__PURE__ */ __name((container) => container.keys(), "keys"),
  get: /* @__PURE__ */ __name((container, key) => container.get(key), "get"),
  identify: /* @__PURE__ */ __name((data) => data instanceof Map || isPlainObject(data), "identify"),
  represent: /* @__PURE__ */ __name((data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }, "represent")
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array2 = Array.prototype.slice.call(key);
    for (let index = 0; index < array2.length; index++) {
      if (Array.isArray(array2[index])) return null;
      if (typeof array2[index] === "object" && Object.prototype.toString.call(array2[index]) === "[object Object]") array2[index] = "[object Object]";
    }
    return String(array2);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
__name(normalizeKey, "normalizeKey");
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: /* @__PURE__ */ __name(() => ({}), "create"),
  identify: isPlainObject,
  represent: /* @__PURE__ */ __name((o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  }, "represent"),
  addPair: /* @__PURE__ */ __name((container, key, value2) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value: value2,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value2;
    return "";
  }, "addPair"),
  has: /* @__PURE__ */ __name((container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  }, "has"),
  keys: /* @__PURE__ */ __name((container) => Object.keys(container), "keys"),
  get: /* @__PURE__ */ __name((container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }, "get")
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head.length
  };
}
__name(getLine, "getLine");
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
__name(padStart, "padStart");
function makeSnippet(mark2, options) {
  if (!mark2.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark2.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark2.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark2.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark2.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark2.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark2.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark2.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark2.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark2.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark2.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
__name(makeSnippet, "makeSnippet");
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
__name(formatError, "formatError");
var YAMLException = class YAMLException2 extends Error {
  static {
    __name(this, "YAMLException");
  }
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark2) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark2;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark2 = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark2.snippet = makeSnippet(mark2);
    throw new YAMLException2(message, mark2);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
__name(simpleEscapeSequence, "simpleEscapeSequence");
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
__name(charFromCodepoint, "charFromCodepoint");
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
__name(fromHexCode$1, "fromHexCode$1");
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
__name(escapedHexLen$1, "escapedHexLen$1");
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
__name(skipFoldedBreaks, "skipFoldedBreaks");
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
__name(foldedBreaks, "foldedBreaks");
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
__name(getPlainValue, "getPlainValue");
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
__name(getSingleQuotedValue, "getSingleQuotedValue");
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
__name(getDoubleQuotedValue, "getDoubleQuotedValue");
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
__name(getBlockValue, "getBlockValue");
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
__name(getScalarValue, "getScalarValue");
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
  let result = "";
  let index = 0;
  while (index < source.length) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
__name(tagPercentDecode, "tagPercentDecode");
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
__name(tagNameFull, "tagNameFull");
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
__name(eventPosition$1, "eventPosition$1");
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
__name(throwError$1, "throwError$1");
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error) {
    if (error instanceof YAMLException) throw error;
    YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
  }
}
__name(finalizeCollection, "finalizeCollection");
function constructScalar(state, event) {
  const source = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
__name(constructScalar, "constructScalar");
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
__name(collectionTagName, "collectionTagName");
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
__name(isMappingTag, "isMappingTag");
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
__name(chargeMergeWork, "chargeMergeWork");
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
__name(mergeKeys, "mergeKeys");
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
__name(mergeSource, "mergeSource");
function addMappingValue(state, frame, key, value2, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value2, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value2);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
__name(addMappingValue, "addMappingValue");
function addValue(state, value2, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value2;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value2, tag);
    const err = frame.tag.addItem(frame.value, value2, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value2, tag);
  } else {
    frame.key = value2;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
__name(addValue, "addValue");
function storeAnchor(state, event, value2, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value: value2,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
__name(storeAnchor, "storeAnchor");
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value: value2, tag } = constructScalar(state, event);
        storeAnchor(state, event, value2, tag, true);
        addValue(state, value2, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value2 = tag.create(tagName);
        const anchor = storeAnchor(state, event, value2, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value: value2,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value2 = tag.create(tagName);
        const anchor = storeAnchor(state, event, value2, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value: value2,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name);
        if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value2 = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value2;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value2, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
__name(constructFromEvents, "constructFromEvents");
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
__name(addDocumentEvent, "addDocumentEvent");
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
__name(addSequenceEvent, "addSequenceEvent");
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
__name(addMappingEvent, "addMappingEvent");
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
__name(insertFlowPairMappingEvent, "insertFlowPairMappingEvent");
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
__name(addScalarEvent, "addScalarEvent");
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
__name(addAliasEvent, "addAliasEvent");
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
__name(addPopEvent, "addPopEvent");
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
__name(addEmptyScalarEvent, "addEmptyScalarEvent");
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
__name(emptyProperties, "emptyProperties");
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
__name(snapshotState, "snapshotState");
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
__name(restoreState, "restoreState");
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
__name(throwError, "throwError");
function isEol(c) {
  return c === 10 || c === 13;
}
__name(isEol, "isEol");
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
__name(isWhiteSpace, "isWhiteSpace");
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
__name(isWsOrEol, "isWsOrEol");
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
__name(isWsOrEolOrEnd, "isWsOrEolOrEnd");
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
__name(isFlowIndicator, "isFlowIndicator");
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
__name(fromDecimalCode, "fromDecimalCode");
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
__name(fromHexCode, "fromHexCode");
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
__name(escapedHexLen, "escapedHexLen");
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
__name(isSimpleEscape, "isSimpleEscape");
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
__name(consumeLineBreak, "consumeLineBreak");
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
__name(skipSeparationSpace, "skipSeparationSpace");
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
__name(testDocumentSeparator, "testDocumentSeparator");
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
__name(skipByteOrderMark, "skipByteOrderMark");
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
__name(testDocumentBoundary, "testDocumentBoundary");
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
__name(skipUntilLineEnd, "skipUntilLineEnd");
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
__name(checkPrintable, "checkPrintable");
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
__name(readTagProperty, "readTagProperty");
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
__name(readAnchorProperty, "readAnchorProperty");
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
__name(readAlias, "readAlias");
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
__name(readFlowScalarBreak, "readFlowScalarBreak");
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
__name(readSingleQuotedScalar, "readSingleQuotedScalar");
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
__name(readDoubleQuotedScalar, "readDoubleQuotedScalar");
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
__name(readBlockScalar, "readBlockScalar");
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
__name(canStartPlainScalar, "canStartPlainScalar");
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
__name(readPlainScalar, "readPlainScalar");
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
__name(skipFlowSeparationSpace, "skipFlowSeparationSpace");
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
__name(readFlowCollection, "readFlowCollection");
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
__name(readBlockSequence, "readBlockSequence");
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
__name(readBlockMapping, "readBlockMapping");
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
__name(parseNode, "parseNode");
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
__name(readDirective, "readDirective");
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
__name(readDocument, "readDocument");
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
__name(parseEvents, "parseEvents");
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
  const opts = {
    ...DEFAULT_LOAD_OPTIONS,
    ...options
  };
  const source = String(input);
  const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
  const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
  return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
    ...pick(opts, CONSTRUCTOR_OPT_KEYS),
    source
  });
}
__name(loadDocuments, "loadDocuments");
function load(input, options) {
  const documents = loadDocuments(input, options);
  if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
  if (documents.length === 1) return documents[0];
  throw new YAMLException("expected a single document in the stream, but found more");
}
__name(load, "load");
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
__name(hasBit, "hasBit");
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
__name(_preferredQuotedStyle, "_preferredQuotedStyle");
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
__name(applyQuoteFlowKeysOption, "applyQuoteFlowKeysOption");
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
__name(doubleQuoteForInvisibles, "doubleQuoteForInvisibles");
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
__name(doubleQuoteWhitespaceOnly, "doubleQuoteWhitespaceOnly");
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
__name(applyForceQuotesOption, "applyForceQuotesOption");
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value2 = layout.node.value;
  const multiline = value2.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value2.length) {
    let lineEnd = value2.length;
    const nextLineBreak = value2.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value2.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
__name(tryLongOrMultilineAsBlock, "tryLongOrMultilineAsBlock");
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
__name(quoteInvalidPlain, "quoteInvalidPlain");
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
__name(fallbackToDoubleQuoted, "fallbackToDoubleQuoted");
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: /* @__PURE__ */ __name(() => {
  }, "transform")
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/policy/yaml.ts
var maxDepth = 64;
var maxEvents = 2e5;
function readEvents(text) {
  try {
    const events = parseEvents(text, { maxDepth });
    if (events.length <= maxEvents) return events;
    return { offset: 0, reason: "The file holds more than 200 000 keys, values, maps and lists. Split it." };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const end = text.trimEnd().length;
    const offset = error.mark?.position ?? 0;
    if (offset >= end && /deficient indentation|unexpected end of the stream/.test(error.reason)) {
      return { offset: end, reason: "The file ends while a bracket, brace or quote is still open. Close it." };
    }
    return { offset: Math.min(offset, end), reason: inWords(error.reason, text, offset) };
  }
}
__name(readEvents, "readEvents");
var words = [
  [/deficient indentation/, "This line starts too far left. Is a bracket, brace or quote above still open?"],
  [
    /bad indentation of a mapping entry/,
    'This does not fit the map around it. Check the indentation, quote a value that contains ": ", and end each key with a colon.'
  ],
  [/bad indentation of a sequence entry/, "This line does not fit the list above: check its indentation."],
  [/tab characters?/, "A tab is used for indentation. Use spaces."],
  [/nesting exceeded/, `Maps and lists nest deeper than ${maxDepth} levels.`],
  [/missed comma/, "A comma, or the bracket or brace that closes what is open, is missing before this."],
  [/expected the node content, but found ','/, "There is nothing before this comma. Remove it."],
  [
    /unknown escape|expected hexadecimal/,
    "YAML does not know this escape. Write \\\\ for a backslash, or put the text in single quotes."
  ],
  [/within a (single|double) quoted/, "A quote that was opened above is not closed before this."],
  [/a line break is expected/, "After | or > the text starts on the next line."],
  [/multiline key|expected ':' after/, "A key must be followed by a colon, on the same line."],
  [/anchor|alias/, "Text that starts with & or * must be quoted; anchors and aliases are not allowed."],
  [/\btag\b/, "Text that starts with ! must be quoted; tags are not allowed."],
  [
    /end of the stream or a document separator is expected/,
    "The text does not go on as YAML here. Is a tab used for indentation, or a key missing its colon?"
  ]
];
function inWords(reason, text, offset) {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (/deficient indentation/.test(reason) && line.includes("	")) return "A tab stands before this. Use spaces.";
  const character = text.charAt(offset);
  if (/[@`%]/.test(character) && /[:,[{-]\s*$/.test(line))
    return `Text that starts with ${character === "`" ? "a backtick" : `"${character}"`} must be quoted.`;
  const known2 = words.find(([pattern]) => pattern.test(reason));
  return known2?.[1] ?? `This is not valid YAML: ${show(reason)}.`;
}
__name(inWords, "inWords");

// src/policy/guard.ts
function guard(events, text) {
  const open = [];
  const [first, ...others] = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ isMap: false, keys: /* @__PURE__ */ new Map(), awaitsKey: false });
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const found = refuseIndirection(event) ?? refuseHidden2(event, text) ?? refuseKeyOrNumber(event, text, open.at(-1), last);
    if (found) return found;
    last = Math.max(
      last,
      event.type === EVENT_ID.SCALAR ? event.valueEnd : event.type === EVENT_ID.ALIAS ? 0 : event.start
    );
    if (event.type === EVENT_ID.MAPPING) open.push({ isMap: true, keys: /* @__PURE__ */ new Map(), awaitsKey: true });
    if (event.type === EVENT_ID.SEQUENCE) open.push({ isMap: false, keys: /* @__PURE__ */ new Map(), awaitsKey: false });
  }
  return first && others.length > 0 ? secondDocument(text, first.explicitStart) : void 0;
}
__name(guard, "guard");
function secondDocument(text, hasFirstMark) {
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)];
  const offset = marks[hasFirstMark ? 1 : 0]?.index ?? 0;
  return { offset, end: offset + 3, reason: "A second document starts here. Keep one document a file." };
}
__name(secondDocument, "secondDocument");
function refuseIndirection(event) {
  if (event.anchorStart >= 0) {
    const reason = "Anchors and aliases are not allowed. Write the value out, so that a reviewer sees it; quote text that starts with & or *.";
    return { offset: event.anchorStart - 1, end: event.anchorEnd, reason };
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    return {
      offset: event.tagStart,
      end: event.tagEnd,
      reason: 'Tags such as !!str are not allowed. Quote text that starts with "!".'
    };
  }
  return void 0;
}
__name(refuseIndirection, "refuseIndirection");
function refuseHidden2(event, text) {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return void 0;
  const found = hiddenIn(getScalarValue(text, event));
  return found && at(event, `This text holds the character ${found.name} as an escape, which nobody can see. Remove it.`);
}
__name(refuseHidden2, "refuseHidden");
function refuseKeyOrNumber(event, text, parent, last) {
  if (!parent?.isMap) return refuseValue(event, text);
  parent.awaitsKey = !parent.awaitsKey;
  return parent.awaitsKey ? refuseValue(event, text) : refuseKey(event, text, parent, last);
}
__name(refuseKeyOrNumber, "refuseKeyOrNumber");
var notText = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var poisoned = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function refuseKey(event, text, { keys }, last) {
  if (event.type === EVENT_ID.ALIAS) return void 0;
  if (event.type !== EVENT_ID.SCALAR) return { offset: event.start, reason: "A key must be text, not a map or a list." };
  if (event.valueStart < 0) {
    const colon = Math.max(text.indexOf(":", last), last);
    return { offset: colon, end: Math.min(colon + 1, text.length), reason: "A key is missing before this colon." };
  }
  const key = getScalarValue(text, event);
  const quoted = `"${show(key)}"`;
  if (key === "<<") return at(event, "Merge keys are not allowed. Write the entries out, so that a reviewer sees them.");
  if (poisoned.has(key)) return at(event, `${quoted} cannot be a key. Choose another name.`);
  if (event.style === SCALAR_STYLE.PLAIN) {
    if (notText.test(key)) return at(event, `YAML does not read the key ${key} as text. Put it in quotes: ${quoted}.`);
    if (oddSpace.test(key)) return at(event, wrongSpace);
  }
  const first = keys.get(key);
  if (first !== void 0)
    return at(event, `The key ${quoted} is already in this map, on line ${lineAt(text, first)}. Keep one of the two.`);
  keys.set(key, event.valueStart);
  return void 0;
}
__name(refuseKey, "refuseKey");
var oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
var wrongSpace = "A space that is not an ordinary one (such as a no-break space) stands here. Use the space bar, or quote the text if it belongs there.";
var oddNumber = /^(?:0[xo][\da-fA-F]+|[-+]?0\d[\d.]*(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
var plainWord = /^[A-Za-z][\x20-\x7e]*$/;
function refuseValue(event, text) {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < 0) return void 0;
  const value2 = getScalarValue(text, event);
  if (plainWord.test(value2)) return void 0;
  if (oddSpace.test(value2)) return at(event, wrongSpace);
  if (oddNumber.test(value2))
    return at(
      event,
      `Programs do not agree on the number ${show(value2)}. Write it in plain decimal, or quote it if it is text.`
    );
  if (decimal.test(value2) && !(Math.abs(Number(value2)) <= Number.MAX_SAFE_INTEGER)) {
    return at(event, `The number ${show(value2)} is too large to be read exactly. Quote it if it is text.`);
  }
  return void 0;
}
__name(refuseValue, "refuseValue");
function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
__name(lineAt, "lineAt");
function at(event, reason) {
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return { offset: event.valueStart - quotes, end: event.valueEnd + quotes, reason };
}
__name(at, "at");

// src/policy/ignores.ts
var mark = "policy-ignore";
var form = /^#\s*policy-ignore(?![\w-])\s*([a-z\d-]*)\s*:?\s*(.*)$/i;
function ignoresIn(text, events, places) {
  if (!text.includes(mark)) return [];
  return commentsIn(text, events).flatMap(({ start, end }) => {
    const [whole, rule = "", reason = ""] = form.exec(text.slice(start, end)) ?? [];
    return whole === void 0 ? [] : [{ rule, reason, at: places().at(start, end) }];
  });
}
__name(ignoresIn, "ignoresIn");
function commentsIn(text, events) {
  const comments = [];
  let from = 0;
  const scan = /* @__PURE__ */ __name((to) => {
    for (let start = text.indexOf("#", from); start >= 0 && start < to; start = text.indexOf("#", from)) {
      const lineEnd = text.indexOf("\n", start);
      from = lineEnd < 0 ? text.length : lineEnd;
      comments.push({ start, end: start + text.slice(start, from).trimEnd().length });
    }
  }, "scan");
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    scan(event.valueStart);
    from = Math.max(from, event.valueEnd);
  }
  scan(text.length);
  return comments;
}
__name(commentsIn, "commentsIn");

// src/policy/places.ts
var Places = class {
  static {
    __name(this, "Places");
  }
  #file;
  #lineStarts;
  #root;
  constructor(file, text, events) {
    this.#file = file;
    this.#lineStarts = lineStartsOf(text);
    this.#root = treeOf(text, events);
  }
  /**
   * The place of a path. A path that is not there falls back to its nearest parent's key, since the end of a whole
   * block would mark lines that have nothing to do with it.
   */
  locate(path, part = "value") {
    let node = this.#root;
    for (const step of path) {
      const child = node.children.get(step);
      if (!child) return this.#located(node.key ?? firstKeyOf(node));
      node = child;
    }
    if (part === "key") return this.#located(node.key ?? node.value);
    if (node.children.size > 0) return this.#located(node.key ?? firstKeyOf(node));
    return this.#located(node.value.end > node.value.start ? node.value : node.key ?? node.value);
  }
  /** Turns a stretch of the text into a place; without an end, a place of no length. */
  at(offset, end = offset) {
    return this.#located({ start: offset, end });
  }
  #located(span) {
    return { file: this.#file, start: this.#position(span.start), end: this.#position(span.end) };
  }
  #position(offset) {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (known(this.#lineStarts[middle], "a line start") <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - known(this.#lineStarts[low], "a line start") + 1 };
  }
};
function firstKeyOf(node) {
  const [first] = node.children.values();
  return first?.key ?? first?.value ?? { start: node.value.start, end: node.value.start };
}
__name(firstKeyOf, "firstKeyOf");
function lineStartsOf(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}
__name(lineStartsOf, "lineStartsOf");
function treeOf(text, events) {
  const root = { value: { start: 0, end: 0 }, children: /* @__PURE__ */ new Map() };
  const open = [];
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed)
        closed.node.value.end = closed.node.children.size > 0 ? last : endOfEmpty(text, closed.node.value.start);
      continue;
    }
    const parent = open.at(-1);
    const span = spanOf(text, event, last);
    last = Math.max(last, span.end);
    if (parent?.isMap && parent.pendingKey === void 0 && event.type === EVENT_ID.SCALAR) {
      parent.pendingKey = { name: getScalarValue(text, event), span };
      continue;
    }
    const node = attach(root, parent, span);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({ node, isMap: event.type === EVENT_ID.MAPPING });
    }
  }
  return root;
}
__name(treeOf, "treeOf");
function endOfEmpty(text, start) {
  const close = text.slice(start).search(/[\]}]/);
  return close < 0 ? start : start + close + 1;
}
__name(endOfEmpty, "endOfEmpty");
function attach(root, parent, span) {
  if (!parent) {
    root.value.end = span.end;
    return root;
  }
  const { pendingKey } = parent;
  const node = { value: span, children: /* @__PURE__ */ new Map(), ...pendingKey && { key: pendingKey.span } };
  parent.node.children.set(pendingKey?.name ?? parent.node.children.size, node);
  parent.pendingKey = void 0;
  return node;
}
__name(attach, "attach");
function spanOf(text, event, last) {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart, end: event.anchorEnd };
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start };
  if (event.valueStart < 0) return { start: last, end: last };
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted) return { start: event.valueStart - 1, end: event.valueEnd + 1 };
  if (event.style === SCALAR_STYLE.PLAIN) return { start: event.valueStart, end: event.valueEnd };
  const block = text.slice(event.valueStart, event.valueEnd);
  const end = event.valueStart + block.trimEnd().length;
  return { start: Math.min(event.valueStart + block.length - block.trimStart().length, end), end };
}
__name(spanOf, "spanOf");

// src/policy/document.ts
var maxBytes = 5 * 1024 * 1024;
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readDocument2(file) {
  const { path, content } = file;
  if (content.byteLength > maxBytes) return syntax(startOf(path), "The file is larger than 5 MiB. Split it.");
  const text = decode(content);
  if (text === void 0) return unreadable({ path, content });
  const refuse = /* @__PURE__ */ __name(({ offset, end, reason }) => syntax(new Places(path, text, []).at(offset, end), reason), "refuse");
  const unseen = guardText(text);
  if (unseen) return refuse(unseen);
  const events = readEvents(text);
  if (!Array.isArray(events)) return refuse(events);
  const refused = guard(events, text);
  if (refused) return refuse(refused);
  let places;
  const found = /* @__PURE__ */ __name(() => {
    places ??= new Places(path, text, eventsOf(text));
    return places;
  }, "found");
  const [value2 = null] = constructFromEvents(events, { source: text });
  if (!isJson(value2)) throw new Bug("the reader made something that JSON cannot carry");
  const locate2 = /* @__PURE__ */ __name((wanted, part) => found().locate(wanted, part), "locate");
  return { path, value: value2, locate: locate2, ignores: ignoresIn(text, events, found) };
}
__name(readDocument2, "readDocument");
function eventsOf(text) {
  const events = readEvents(text);
  if (Array.isArray(events)) return events;
  throw new Bug(`a file that was read once cannot be read again: ${events.reason}`);
}
__name(eventsOf, "eventsOf");
function decode(content) {
  try {
    return decoder.decode(content).replace(/^\uFEFF/, "");
  } catch {
    return void 0;
  }
}
__name(decode, "decode");
function unreadable({ path, content }) {
  const isUtf16 = content[0] === 255 && content[1] === 254 || content[0] === 254 && content[1] === 255;
  if (isUtf16) return syntax(startOf(path), "The file is UTF-16 text. Save it as UTF-8.");
  const text = new TextDecoder("utf-8").decode(content);
  const offset = Math.max(text.indexOf("�"), 0);
  return syntax(new Places(path, text, []).at(offset, offset + 1), "This is not UTF-8 text. Save the file as UTF-8.");
}
__name(unreadable, "unreadable");
function isJson(value2) {
  if (value2 === null || typeof value2 === "string" || typeof value2 === "boolean" || typeof value2 === "number")
    return true;
  if (Array.isArray(value2)) return value2.every(isJson);
  return isRecord(value2) && Object.values(value2).every(isJson);
}
__name(isJson, "isJson");
function syntax(at2, message) {
  return { rule: "yaml-syntax", severity: "error", message, at: at2 };
}
__name(syntax, "syntax");

// src/core/json.ts
function canonicalJson(value2) {
  if (value2 === void 0) return "undefined";
  if (typeof value2 === "number" && !Number.isFinite(value2)) return String(value2);
  if (value2 === null || typeof value2 !== "object") return JSON.stringify(value2);
  if (isList(value2)) return `[${value2.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value2).filter((key) => value2[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value2[key])}`);
  return `{${members.join(",")}}`;
}
__name(canonicalJson, "canonicalJson");
function equalJson(a, b) {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
__name(equalJson, "equalJson");
function isList(value2) {
  return Array.isArray(value2);
}
__name(isList, "isList");

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
    const clash = /* @__PURE__ */ __name((path) => findings.push(duplicate(documents, document, path)), "clash");
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
  else if (before !== void 0 && depth === 0) clash(path);
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
function duplicate(documents, document, path) {
  const first = documents.find((other) => other !== document && holds(other.value, path));
  const line = first?.locate(path, "key").start.line;
  return {
    rule: "duplicate-entry",
    severity: "error",
    message: `"${show(path.join("."))}" is already written in ${show(first?.path ?? "another file")}:${line ?? 1}. Keep one of the two.`,
    at: document.locate(path, "key")
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
function valueAt(value2, path) {
  let node = value2;
  for (const step of path) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return void 0;
    node = isList(node) ? node[Number(step)] : node[step];
  }
  return node;
}
__name(valueAt, "valueAt");
function asObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
__name(asObject, "asObject");
function asShape(joined) {
  return joined;
}
__name(asShape, "asShape");

// src/policy/schema-keys.gen.ts
var schemaKeys = { "named": { "$schema": {}, "version": {}, "api_keys": { "entries": { "named": { "kind": {}, "project": {}, "owner": {}, "label": {}, "use": {}, "scopes": { "entries": {} }, "rotate_days": {}, "attested": {} } } }, "baseline": { "entries": { "named": { "item": {}, "owner": {}, "reason": {}, "until": {} } } }, "feature_flags": { "entries": { "named": { "who_can_create": { "entries": {} }, "who_can_edit": { "entries": {} }, "who_can_delete": { "entries": {} }, "require_description": {}, "require_rollout_review": { "named": { "over": {}, "approvals": {}, "by": { "entries": {} } } }, "change_by": {}, "trusted_conditions": { "entries": { "named": { "key": {}, "type": {}, "operator": {}, "value": { "entries": {} }, "group_type_index": {} } } } } } }, "flags": { "entries": { "entries": { "named": { "description": {}, "active": {}, "rollout": {}, "groups": { "entries": { "named": { "description": {}, "properties": { "entries": { "named": { "type": {}, "key": {}, "operator": {}, "value": { "entries": {} }, "group_type_index": {}, "negation": {} } } }, "rollout_percentage": {}, "variant": {}, "aggregation_group_type_index": {} } } }, "multivariate": { "named": { "variants": { "entries": { "named": { "key": {}, "name": {}, "description": {}, "rollout_percentage": {} } } } } }, "payloads": { "entries": {} }, "depends_on": { "entries": {} }, "ensure_experience_continuity": {}, "evaluation_runtime": {}, "bucketing_identifier": {}, "owner": {}, "tags": { "entries": {} }, "expires": {}, "was": {} } } } }, "freeze": { "named": { "until": {}, "reason": {} } }, "guardrails": { "named": { "min_owners": {}, "required_owners": { "entries": {} }, "owners_need_2fa": {}, "max_removals": { "named": { "percent": {}, "from": {} } }, "allow": { "entries": { "named": { "guardrail": {}, "items": { "entries": {} }, "until": {}, "reason": {} } } } } }, "lint": { "named": { "severities": { "named": { "duplicate-github-account": {}, "duplicate-member": {}, "duplicate-object": {}, "flag-without-description": {}, "matrix-contradicts-access": {}, "not-in-force": {}, "reserved-role-name": {}, "unknown-member": {}, "unknown-project": {}, "unknown-role": {} } } } }, "manage": { "named": { "members": {}, "roles": {}, "role_members": {}, "access": {}, "flags": {}, "removed_flags": {} } }, "members": { "entries": { "named": { "level": {}, "github": { "named": { "login": {}, "id": {} } }, "service": {}, "expires": {} } } }, "organization": { "named": { "id": {}, "settings": { "named": { "enforce_2fa": {}, "members_can_invite": {}, "members_can_create_projects": {}, "members_can_use_personal_api_keys": {}, "members_can_see_org_members": {}, "allow_publicly_shared_resources": {}, "default_role": {} } }, "domains": { "entries": { "named": { "sso_enforcement": {}, "jit_provisioning": {}, "saml": { "named": { "entity_id": {}, "acs_url": {}, "certificate": {} } }, "scim": {} } } } } }, "projects": { "entries": { "named": { "name": {}, "id": {}, "was": {}, "tier": {}, "cohorts": { "entries": {} }, "access": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "resources": { "named": { "action": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "activity_log": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ai_observability_clusters": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "customer_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "dashboard": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "data_catalog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "early_access_feature": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "endpoint": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "error_tracking": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "evaluation": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "experiment": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "export": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "external_data_source": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "feature_flag": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "heatmap": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "hog_flow": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "insight": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_playground": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_skill": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "logs": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "mcp_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "metrics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "notebook": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "replay_scanner": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "revenue_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "session_recording": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "sharing_configuration": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "stamphog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "survey": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tagger": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ticket": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "toolbar": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tracing": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "warehouse_objects": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "web_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } }, "objects": { "entries": { "named": { "resource": {}, "id": {}, "name": {}, "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } } } }, "review": { "named": { "rules": { "entries": { "named": { "facts": { "entries": {} }, "tiers": { "entries": {} }, "approvals": {}, "by": { "entries": {} } } } } } }, "roles": { "entries": { "named": { "name": {}, "id": {}, "was": {}, "members": { "entries": {} }, "idp_group": {}, "reviewers": { "entries": {} } } } } } };

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
  const known2 = keysAt(path);
  const [before = "", after] = key.split(":", 2);
  if (after && known2.includes(before))
    return `A space is missing after the colon in ${quote(key)}. Write "${before}: …".`;
  const meant = nearest(key, known2);
  if (meant !== void 0) return `${quote(key)} is not a key of ${where}. Did you mean ${quote(meant)}?`;
  return `${quote(key)} is not a key of ${where}. Known keys: ${list(known2.map(quote))}.`;
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
  const known2 = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value2 === "string" ? nearest(value2, known2) : void 0;
  const hint2 = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
  return `${capital(where)} must be ${list(known2.map(quote), "or")}, but is ${describe(value2)}.${hint2}`;
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
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
__name(capital, "capital");

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
var schema10 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://posthog-policy.github.io/schemas/v1/policy.schema.json", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "version": { "const": 1 }, "api_keys": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "scopes"], "properties": { "kind": { "type": "string", "enum": ["project_secret", "personal", "ci"] }, "project": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "owner": { "allOf": [{ "$ref": "#/definitions/email" }] }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "use": { "type": "string", "enum": ["apply", "drift", "audit", "export", "doctor"] }, "scopes": { "allOf": [{ "$ref": "#/definitions/scopes" }] }, "rotate_days": { "type": "integer", "minimum": 1, "maximum": 3650 }, "attested": { "allOf": [{ "$ref": "#/definitions/day" }] } }, "allOf": [{ "if": { "properties": { "kind": { "const": "project_secret" } }, "required": ["kind"] }, "then": { "required": ["project", "label"], "properties": { "project": true, "label": true, "owner": false, "use": false, "attested": false } } }, { "if": { "properties": { "kind": { "const": "personal" } }, "required": ["kind"] }, "then": { "required": ["owner", "label"], "properties": { "owner": true, "label": true, "project": false, "use": false } } }, { "if": { "properties": { "kind": { "const": "ci" } }, "required": ["kind"] }, "then": { "required": ["use", "owner"], "properties": { "use": true, "owner": true, "project": false, "attested": false } } }] } }, "baseline": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["item", "owner", "reason", "until"], "properties": { "item": { "allOf": [{ "$ref": "#/definitions/item" }] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] } } } }, "feature_flags": { "$ref": "#/definitions/section_feature_flags" }, "flags": { "$ref": "#/definitions/section_flags" }, "freeze": { "oneOf": [{ "type": "null" }, { "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } } }] }, "guardrails": { "$ref": "#/definitions/section_guardrails" }, "lint": { "$ref": "#/definitions/section_lint" }, "manage": { "$ref": "#/definitions/section_manage" }, "members": { "$ref": "#/definitions/section_members" }, "organization": { "$ref": "#/definitions/section_organization" }, "projects": { "$ref": "#/definitions/section_projects" }, "review": { "$ref": "#/definitions/section_review" }, "roles": { "$ref": "#/definitions/section_roles" } }, "definitions": { "email": { "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "maxLength": 254 }, "alias": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 }, "subject": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 }, "subjects": { "type": "array", "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/subject" }] }, "uniqueItems": true }, "grant": { "type": "string", "enum": ["none", "member", "admin"] }, "reach": { "type": "string", "enum": ["off", "update", "exclusive"] }, "resource_default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "resource_roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } }, "resource_members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } }, "resource_default_from_viewer": { "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] }, "resource_roles_from_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } }, "resource_members_from_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } }, "resource_default_to_viewer": { "type": "string", "enum": ["none", "viewer", "builtin"] }, "resource_roles_to_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } }, "resource_members_to_viewer": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } }, "resource_block_from_viewer": { "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } }, "resource_block_to_viewer": { "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default_to_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_to_viewer" }, "members": { "$ref": "#/definitions/resource_members_to_viewer" } } }, "resource_block": { "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default" }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } } }, "day": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "reason": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "item": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "scopes": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$", "maxLength": 100 } }, "section_feature_flags": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "who_can_create": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_edit": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_delete": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "require_description": { "type": "boolean" }, "require_rollout_review": { "oneOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": false, "properties": { "over": { "type": "number", "minimum": 0, "maximum": 100 }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } }] }, "change_by": { "type": "string", "enum": ["repository"] }, "trusted_conditions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "oneOf": [{ "type": "string", "maxLength": 4e3 }, { "type": "number" }, { "type": "boolean" }, { "type": "array", "items": { "type": "string", "maxLength": 4e3 } }] }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } } } } }, "section_flags": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["active"], "if": { "properties": { "groups": {} }, "required": ["groups"] }, "then": { "properties": { "rollout": { "not": {} } } }, "else": { "properties": { "rollout": {} }, "required": ["rollout"] }, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "active": { "type": "boolean" }, "rollout": { "type": "number", "minimum": 0, "maximum": 100 }, "groups": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "properties": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4e3 } }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 }, "negation": { "type": "boolean" } } } }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 }, "variant": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "aggregation_group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } }, "multivariate": { "type": ["object", "null"], "additionalProperties": false, "required": ["variants"], "properties": { "variants": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["key", "rollout_percentage"], "properties": { "key": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "name": { "type": "string", "maxLength": 400 }, "description": { "type": "string", "maxLength": 4e3 }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 } } } } } }, "payloads": { "type": "object", "propertyNames": { "type": "string", "minLength": 1, "maxLength": 400 }, "additionalProperties": {} }, "depends_on": { "type": "array", "items": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "uniqueItems": true }, "ensure_experience_continuity": { "type": "boolean" }, "evaluation_runtime": { "type": "string", "enum": ["all", "client", "server"] }, "bucketing_identifier": { "type": "string", "enum": ["distinct_id", "device_id"] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "uniqueItems": true }, "expires": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "was": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 } } } } }, "section_guardrails": { "type": "object", "additionalProperties": false, "properties": { "min_owners": { "type": "integer", "minimum": 1, "maximum": 100 }, "required_owners": { "type": "array", "items": { "$ref": "#/definitions/email" } }, "owners_need_2fa": { "type": "boolean" }, "max_removals": { "type": "object", "additionalProperties": false, "required": ["percent", "from"], "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "from": { "type": "integer", "minimum": 1, "maximum": 1e5 } } }, "allow": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": { "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals"] }, "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/item" }] } }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } } } } } }, "section_lint": { "type": "object", "additionalProperties": false, "properties": { "severities": { "type": "object", "additionalProperties": false, "properties": { "duplicate-github-account": { "type": "string", "enum": ["error"] }, "duplicate-member": { "type": "string", "enum": ["error"] }, "duplicate-object": { "type": "string", "enum": ["error"] }, "flag-without-description": { "type": "string", "enum": ["off", "warning", "error"] }, "matrix-contradicts-access": { "type": "string", "enum": ["error"] }, "not-in-force": { "type": "string", "enum": ["off", "warning", "error"] }, "reserved-role-name": { "type": "string", "enum": ["error"] }, "unknown-member": { "type": "string", "enum": ["error"] }, "unknown-project": { "type": "string", "enum": ["error"] }, "unknown-role": { "type": "string", "enum": ["error"] } } } } }, "section_manage": { "type": "object", "additionalProperties": false, "properties": { "members": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "roles": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "role_members": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "access": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "flags": { "type": "string", "enum": ["off", "update"] }, "removed_flags": { "type": "string", "enum": ["keep", "archive", "delete"] } } }, "section_members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": { "type": "string", "enum": ["member", "admin", "owner"] }, "github": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39 }, "id": { "type": "integer", "minimum": 1 } } }, "service": { "type": "boolean" }, "expires": { "allOf": [{ "$ref": "#/definitions/day" }] } } } }, "section_organization": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "enforce_2fa": { "type": "boolean" }, "members_can_invite": { "type": "boolean" }, "members_can_create_projects": { "type": "boolean" }, "members_can_use_personal_api_keys": { "type": "boolean" }, "members_can_see_org_members": { "type": "boolean" }, "allow_publicly_shared_resources": { "type": "boolean" }, "default_role": { "allOf": [{ "$ref": "#/definitions/alias" }] } } }, "domains": { "type": "object", "propertyNames": { "pattern": "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "maxLength": 128 }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "sso_enforcement": { "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }, "jit_provisioning": { "type": "boolean" }, "saml": { "type": "object", "additionalProperties": false, "properties": { "entity_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "acs_url": { "type": "string", "pattern": "^https://\\S+$", "maxLength": 512 }, "certificate": { "type": "string", "pattern": "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "maxLength": 255 } } }, "scim": { "type": "boolean" } } } } } }, "section_projects": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "id": { "type": "integer", "minimum": 1 }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "tier": { "type": "string", "enum": ["production", "staging", "development"] }, "cohorts": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "integer", "minimum": 1 } }, "access": { "type": "object", "additionalProperties": false, "properties": { "default": { "type": "string", "enum": ["none", "member", "admin", "builtin"] }, "roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "$ref": "#/definitions/grant" } }, "members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "$ref": "#/definitions/grant" } } } }, "resources": { "type": "object", "additionalProperties": false, "properties": { "action": { "allOf": [{ "$ref": "#/definitions/resource_block_from_viewer" }] }, "activity_log": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "ai_observability_clusters": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "customer_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "dashboard": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "data_catalog": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "early_access_feature": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "endpoint": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "error_tracking": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "evaluation": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "experiment": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "export": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "external_data_source": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "feature_flag": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "heatmap": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "hog_flow": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "insight": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_playground": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_skill": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "logs": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "mcp_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "metrics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "notebook": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "replay_scanner": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "revenue_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "session_recording": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "sharing_configuration": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "stamphog": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "survey": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "tagger": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "ticket": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "toolbar": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "tracing": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "warehouse_objects": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "web_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] } } }, "objects": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["resource", "id"], "properties": { "resource": { "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] }, "id": { "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }, "name": { "type": "string", "minLength": 1 }, "default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } }, "if": { "required": ["resource"], "properties": { "resource": { "const": "action" } } }, "then": { "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } } } } } } }, "section_review": { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["facts", "by"], "properties": { "facts": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["rollout_over", "filter_removed", "variant_moved", "payload_changed", "flag_deleted", "owner_granted", "admin_granted", "policy_gate_changed", "guardrail_changed", "pipeline_changed", "sso_relaxed", "drift_accepted", "expiry_extended", "default_opened"] } }, "tiers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["production", "staging", "development"] } }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } } } } }, "section_roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 200 }, "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "members": { "type": "array", "items": { "$ref": "#/definitions/email" } }, "idp_group": { "type": "string", "minLength": 1, "maxLength": 200 }, "reviewers": { "type": "array", "items": { "$ref": "#/definitions/email" } } }, "dependencies": { "reviewers": ["idp_group"] } } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9_]*$", "u");
var pattern1 = new RegExp("^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "u");
var pattern3 = new RegExp("^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$", "u");
var pattern2 = new RegExp("^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 100) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern2.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
          const err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
__name(validate14, "validate14");
var schema19 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "who_can_create": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_edit": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_delete": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "require_description": { "type": "boolean" }, "require_rollout_review": { "oneOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": false, "properties": { "over": { "type": "number", "minimum": 0, "maximum": 100 }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } }] }, "change_by": { "type": "string", "enum": ["repository"] }, "trusted_conditions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "oneOf": [{ "type": "string", "maxLength": 4e3 }, { "type": "number" }, { "type": "boolean" }, { "type": "array", "items": { "type": "string", "maxLength": 4e3 } }] }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } } } } };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) > 64) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/subject/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/subject/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/subject/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
          const err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
__name(validate17, "validate17");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "who_can_create" || key2 === "who_can_edit" || key2 === "who_can_delete" || key2 === "require_description" || key2 === "require_rollout_review" || key2 === "change_by" || key2 === "trusted_conditions")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.who_can_create !== void 0) {
          if (!validate17(data0.who_can_create, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_create", parentData: data0, parentDataProperty: "who_can_create", rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
        if (data0.who_can_edit !== void 0) {
          if (!validate17(data0.who_can_edit, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_edit", parentData: data0, parentDataProperty: "who_can_edit", rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
        if (data0.who_can_delete !== void 0) {
          if (!validate17(data0.who_can_delete, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_delete", parentData: data0, parentDataProperty: "who_can_delete", rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
        if (data0.require_description !== void 0) {
          if (typeof data0.require_description !== "boolean") {
            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_description", schemaPath: "#/additionalProperties/properties/require_description/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
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
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/0/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
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
                const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data5.over !== void 0) {
              let data6 = data5.over;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 100 || isNaN(data6)) {
                  const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/properties/over/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/properties/over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/properties/over/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data5.approvals !== void 0) {
              let data7 = data5.approvals;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 10 || isNaN(data7)) {
                  const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                  const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            }
            if (data5.by !== void 0) {
              if (!validate17(data5.by, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/by", parentData: data5, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf/1/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
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
            const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/additionalProperties/properties/require_rollout_review/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
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
            const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/change_by", schemaPath: "#/additionalProperties/properties/change_by/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data9 === "repository")) {
            const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/change_by", schemaPath: "#/additionalProperties/properties/change_by/enum", keyword: "enum", params: { allowedValues: schema19.additionalProperties.properties.change_by.enum } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
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
                  const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, schemaPath: "#/additionalProperties/properties/trusted_conditions/items/required", keyword: "required", params: { missingProperty: "key" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data11.value === void 0) {
                  const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, schemaPath: "#/additionalProperties/properties/trusted_conditions/items/required", keyword: "required", params: { missingProperty: "value" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                for (const key4 in data11) {
                  if (!(key4 === "key" || key4 === "type" || key4 === "operator" || key4 === "value" || key4 === "group_type_index")) {
                    const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, schemaPath: "#/additionalProperties/properties/trusted_conditions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data11.key !== void 0) {
                  let data12 = data11.key;
                  if (typeof data12 === "string") {
                    if (func3(data12) > 400) {
                      const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/key", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (func3(data12) < 1) {
                      const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/key", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/key", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/key/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data11.type !== void 0) {
                  let data13 = data11.type;
                  if (typeof data13 !== "string") {
                    const err24 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/type", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                  if (!(data13 === "person" || data13 === "cohort" || data13 === "group" || data13 === "flag")) {
                    const err25 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/type", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.additionalProperties.properties.trusted_conditions.items.properties.type.enum } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data11.operator !== void 0) {
                  let data14 = data11.operator;
                  if (typeof data14 !== "string") {
                    const err26 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/operator", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                  if (!(data14 === "exact" || data14 === "is_not" || data14 === "icontains" || data14 === "not_icontains" || data14 === "icontains_multi" || data14 === "not_icontains_multi" || data14 === "regex" || data14 === "not_regex" || data14 === "gt" || data14 === "gte" || data14 === "lt" || data14 === "lte" || data14 === "semver_gt" || data14 === "semver_gte" || data14 === "semver_lt" || data14 === "semver_lte" || data14 === "semver_eq" || data14 === "semver_neq" || data14 === "semver_tilde" || data14 === "semver_caret" || data14 === "semver_wildcard" || data14 === "is_set" || data14 === "is_not_set" || data14 === "is_date_exact" || data14 === "is_date_after" || data14 === "is_date_before" || data14 === "in" || data14 === "not_in" || data14 === "flag_evaluates_to")) {
                    const err27 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/operator", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema19.additionalProperties.properties.trusted_conditions.items.properties.operator.enum } };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
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
                      const err28 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  var _valid1 = _errs44 === errors;
                  if (_valid1) {
                    valid13 = true;
                    passing1 = 0;
                  }
                  const _errs46 = errors;
                  if (!(typeof data15 == "number" && isFinite(data15))) {
                    const err30 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/1/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
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
                      const err31 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/2/type", keyword: "type", params: { type: "boolean" } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
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
                              const err32 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value/" + i1, schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/3/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                              if (vErrors === null) {
                                vErrors = [err32];
                              } else {
                                vErrors.push(err32);
                              }
                              errors++;
                            }
                          } else {
                            const err33 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value/" + i1, schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/3/items/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err34 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf/3/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
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
                    const err35 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/value", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/value/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
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
                    const err36 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/group_type_index", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/group_type_index/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 > 4 || isNaN(data17)) {
                      const err37 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/group_type_index", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/group_type_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (data17 < 0 || isNaN(data17)) {
                      const err38 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0 + "/group_type_index", schemaPath: "#/additionalProperties/properties/trusted_conditions/items/properties/group_type_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions/" + i0, schemaPath: "#/additionalProperties/properties/trusted_conditions/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted_conditions", schemaPath: "#/additionalProperties/properties/trusted_conditions/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
__name(validate16, "validate16");
var schema23 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["active"], "if": { "properties": { "groups": {} }, "required": ["groups"] }, "then": { "properties": { "rollout": { "not": {} } } }, "else": { "properties": { "rollout": {} }, "required": ["rollout"] }, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "active": { "type": "boolean" }, "rollout": { "type": "number", "minimum": 0, "maximum": 100 }, "groups": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "properties": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "operator": { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }, "value": { "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4e3 } }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 }, "negation": { "type": "boolean" } } } }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 }, "variant": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "aggregation_group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } } } }, "multivariate": { "type": ["object", "null"], "additionalProperties": false, "required": ["variants"], "properties": { "variants": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["key", "rollout_percentage"], "properties": { "key": { "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }, "name": { "type": "string", "maxLength": 400 }, "description": { "type": "string", "maxLength": 4e3 }, "rollout_percentage": { "type": "number", "minimum": 0, "maximum": 100 } } } } } }, "payloads": { "type": "object", "propertyNames": { "type": "string", "minLength": 1, "maxLength": 400 }, "additionalProperties": {} }, "depends_on": { "type": "array", "items": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "uniqueItems": true }, "ensure_experience_continuity": { "type": "boolean" }, "evaluation_runtime": { "type": "string", "enum": ["all", "client", "server"] }, "bucketing_identifier": { "type": "string", "enum": ["distinct_id", "device_id"] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "tags": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "uniqueItems": true }, "expires": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "was": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 } } } } };
var pattern9 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
var pattern10 = new RegExp("^[a-zA-Z0-9_./-]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
              const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern9.test(key2)) {
              const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var valid3 = _errs7 === errors;
          if (!valid3) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
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
              const err7 = {};
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
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
                const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/additionalProperties/additionalProperties/then/properties/rollout/not", keyword: "not", params: {} };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
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
                const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties/else/required", keyword: "required", params: { missingProperty: "rollout" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            var _valid0 = _errs16 === errors;
            valid5 = _valid0;
            ifClause0 = "else";
          }
          if (!valid5) {
            const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.active === void 0) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties/required", keyword: "required", params: { missingProperty: "active" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key4 in data1) {
              if (!func2.call(schema23.additionalProperties.additionalProperties.properties, key4)) {
                const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.description !== void 0) {
              let data3 = data1.description;
              if (typeof data3 === "string") {
                if (func3(data3) > 4e3) {
                  const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/additionalProperties/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/additionalProperties/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.active !== void 0) {
              if (typeof data1.active !== "boolean") {
                const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", schemaPath: "#/additionalProperties/additionalProperties/properties/active/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.rollout !== void 0) {
              let data5 = data1.rollout;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 100 || isNaN(data5)) {
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/additionalProperties/additionalProperties/properties/rollout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/additionalProperties/additionalProperties/properties/rollout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/additionalProperties/additionalProperties/properties/rollout/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.groups !== void 0) {
              let data6 = data1.groups;
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data7 = data6[i0];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    for (const key5 in data7) {
                      if (!(key5 === "description" || key5 === "properties" || key5 === "rollout_percentage" || key5 === "variant" || key5 === "aggregation_group_type_index")) {
                        const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                          vErrors = [err20];
                        } else {
                          vErrors.push(err20);
                        }
                        errors++;
                      }
                    }
                    if (data7.description !== void 0) {
                      let data8 = data7.description;
                      if (typeof data8 === "string") {
                        if (func3(data8) > 4e3) {
                          const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/description", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                          if (vErrors === null) {
                            vErrors = [err21];
                          } else {
                            vErrors.push(err21);
                          }
                          errors++;
                        }
                      } else {
                        const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/description", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/description/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
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
                              const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/required", keyword: "required", params: { missingProperty: "type" } };
                              if (vErrors === null) {
                                vErrors = [err23];
                              } else {
                                vErrors.push(err23);
                              }
                              errors++;
                            }
                            for (const key6 in data10) {
                              if (!(key6 === "type" || key6 === "key" || key6 === "operator" || key6 === "value" || key6 === "group_type_index" || key6 === "negation")) {
                                const err24 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                if (vErrors === null) {
                                  vErrors = [err24];
                                } else {
                                  vErrors.push(err24);
                                }
                                errors++;
                              }
                            }
                            if (data10.type !== void 0) {
                              let data11 = data10.type;
                              if (typeof data11 !== "string") {
                                const err25 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/type", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err25];
                                } else {
                                  vErrors.push(err25);
                                }
                                errors++;
                              }
                              if (!(data11 === "person" || data11 === "cohort" || data11 === "group" || data11 === "flag")) {
                                const err26 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/type", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema23.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.type.enum } };
                                if (vErrors === null) {
                                  vErrors = [err26];
                                } else {
                                  vErrors.push(err26);
                                }
                                errors++;
                              }
                            }
                            if (data10.key !== void 0) {
                              let data12 = data10.key;
                              if (typeof data12 === "string") {
                                if (func3(data12) > 400) {
                                  const err27 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/key", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 400 } };
                                  if (vErrors === null) {
                                    vErrors = [err27];
                                  } else {
                                    vErrors.push(err27);
                                  }
                                  errors++;
                                }
                                if (func3(data12) < 1) {
                                  const err28 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/key", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
                                  if (vErrors === null) {
                                    vErrors = [err28];
                                  } else {
                                    vErrors.push(err28);
                                  }
                                  errors++;
                                }
                              } else {
                                const err29 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/key", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/key/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                              }
                            }
                            if (data10.operator !== void 0) {
                              let data13 = data10.operator;
                              if (typeof data13 !== "string") {
                                const err30 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/operator", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/operator/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err30];
                                } else {
                                  vErrors.push(err30);
                                }
                                errors++;
                              }
                              if (!(data13 === "exact" || data13 === "is_not" || data13 === "icontains" || data13 === "not_icontains" || data13 === "icontains_multi" || data13 === "not_icontains_multi" || data13 === "regex" || data13 === "not_regex" || data13 === "gt" || data13 === "gte" || data13 === "lt" || data13 === "lte" || data13 === "semver_gt" || data13 === "semver_gte" || data13 === "semver_lt" || data13 === "semver_lte" || data13 === "semver_eq" || data13 === "semver_neq" || data13 === "semver_tilde" || data13 === "semver_caret" || data13 === "semver_wildcard" || data13 === "is_set" || data13 === "is_not_set" || data13 === "is_date_exact" || data13 === "is_date_after" || data13 === "is_date_before" || data13 === "in" || data13 === "not_in" || data13 === "flag_evaluates_to")) {
                                const err31 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/operator", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema23.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.operator.enum } };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                            }
                            if (data10.value !== void 0) {
                              let data14 = data10.value;
                              if (typeof data14 !== "string" && !(typeof data14 == "number" && isFinite(data14)) && typeof data14 !== "boolean" && !Array.isArray(data14)) {
                                const err32 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/value/type", keyword: "type", params: { type: schema23.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.value.type } };
                                if (vErrors === null) {
                                  vErrors = [err32];
                                } else {
                                  vErrors.push(err32);
                                }
                                errors++;
                              }
                              if (typeof data14 === "string") {
                                if (func3(data14) > 4e3) {
                                  const err33 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                                  if (vErrors === null) {
                                    vErrors = [err33];
                                  } else {
                                    vErrors.push(err33);
                                  }
                                  errors++;
                                }
                              }
                              if (Array.isArray(data14)) {
                                const len2 = data14.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data15 = data14[i2];
                                  if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
                                    const err34 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value/" + i2, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/value/items/type", keyword: "type", params: { type: schema23.additionalProperties.additionalProperties.properties.groups.items.properties.properties.items.properties.value.items.type } };
                                    if (vErrors === null) {
                                      vErrors = [err34];
                                    } else {
                                      vErrors.push(err34);
                                    }
                                    errors++;
                                  }
                                  if (typeof data15 === "string") {
                                    if (func3(data15) > 4e3) {
                                      const err35 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/value/" + i2, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/value/items/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                                      if (vErrors === null) {
                                        vErrors = [err35];
                                      } else {
                                        vErrors.push(err35);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                              }
                            }
                            if (data10.group_type_index !== void 0) {
                              let data16 = data10.group_type_index;
                              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                const err36 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/group_type_index", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/group_type_index/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err36];
                                } else {
                                  vErrors.push(err36);
                                }
                                errors++;
                              }
                              if (typeof data16 == "number" && isFinite(data16)) {
                                if (data16 > 4 || isNaN(data16)) {
                                  const err37 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/group_type_index", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/group_type_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
                                  if (vErrors === null) {
                                    vErrors = [err37];
                                  } else {
                                    vErrors.push(err37);
                                  }
                                  errors++;
                                }
                                if (data16 < 0 || isNaN(data16)) {
                                  const err38 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/group_type_index", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/group_type_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                  if (vErrors === null) {
                                    vErrors = [err38];
                                  } else {
                                    vErrors.push(err38);
                                  }
                                  errors++;
                                }
                              }
                            }
                            if (data10.negation !== void 0) {
                              if (typeof data10.negation !== "boolean") {
                                const err39 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1 + "/negation", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/properties/negation/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                  vErrors = [err39];
                                } else {
                                  vErrors.push(err39);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err40 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties/" + i1, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/items/type", keyword: "type", params: { type: "object" } };
                            if (vErrors === null) {
                              vErrors = [err40];
                            } else {
                              vErrors.push(err40);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err41 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/properties", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/properties/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                    if (data7.rollout_percentage !== void 0) {
                      let data18 = data7.rollout_percentage;
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 > 100 || isNaN(data18)) {
                          const err42 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/rollout_percentage", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/rollout_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors++;
                        }
                        if (data18 < 0 || isNaN(data18)) {
                          const err43 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/rollout_percentage", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/rollout_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                        }
                      } else {
                        const err44 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/rollout_percentage", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/rollout_percentage/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                    if (data7.variant !== void 0) {
                      let data19 = data7.variant;
                      if (typeof data19 === "string") {
                        if (func3(data19) > 400) {
                          const err45 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/variant", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/variant/maxLength", keyword: "maxLength", params: { limit: 400 } };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                        }
                        if (!pattern10.test(data19)) {
                          const err46 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/variant", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/variant/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./-]+$" } };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/variant", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/variant/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data7.aggregation_group_type_index !== void 0) {
                      let data20 = data7.aggregation_group_type_index;
                      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                        const err48 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/aggregation_group_type_index", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/aggregation_group_type_index/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                      if (typeof data20 == "number" && isFinite(data20)) {
                        if (data20 > 4 || isNaN(data20)) {
                          const err49 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/aggregation_group_type_index", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/aggregation_group_type_index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                        if (data20 < 0 || isNaN(data20)) {
                          const err50 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0 + "/aggregation_group_type_index", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/properties/aggregation_group_type_index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          if (vErrors === null) {
                            vErrors = [err50];
                          } else {
                            vErrors.push(err50);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups/" + i0, schemaPath: "#/additionalProperties/additionalProperties/properties/groups/items/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/groups", schemaPath: "#/additionalProperties/additionalProperties/properties/groups/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data1.multivariate !== void 0) {
              let data21 = data1.multivariate;
              if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
                const err53 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/type", keyword: "type", params: { type: schema23.additionalProperties.additionalProperties.properties.multivariate.type } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.variants === void 0) {
                  const err54 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/required", keyword: "required", params: { missingProperty: "variants" } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                for (const key7 in data21) {
                  if (!(key7 === "variants")) {
                    const err55 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data21.variants !== void 0) {
                  let data22 = data21.variants;
                  if (Array.isArray(data22)) {
                    if (data22.length < 1) {
                      const err56 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                    const len3 = data22.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data23 = data22[i3];
                      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.key === void 0) {
                          const err57 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/required", keyword: "required", params: { missingProperty: "key" } };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                        if (data23.rollout_percentage === void 0) {
                          const err58 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/required", keyword: "required", params: { missingProperty: "rollout_percentage" } };
                          if (vErrors === null) {
                            vErrors = [err58];
                          } else {
                            vErrors.push(err58);
                          }
                          errors++;
                        }
                        for (const key8 in data23) {
                          if (!(key8 === "key" || key8 === "name" || key8 === "description" || key8 === "rollout_percentage")) {
                            const err59 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                            if (vErrors === null) {
                              vErrors = [err59];
                            } else {
                              vErrors.push(err59);
                            }
                            errors++;
                          }
                        }
                        if (data23.key !== void 0) {
                          let data24 = data23.key;
                          if (typeof data24 === "string") {
                            if (func3(data24) > 400) {
                              const err60 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/key", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 400 } };
                              if (vErrors === null) {
                                vErrors = [err60];
                              } else {
                                vErrors.push(err60);
                              }
                              errors++;
                            }
                            if (!pattern10.test(data24)) {
                              const err61 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/key", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./-]+$" } };
                              if (vErrors === null) {
                                vErrors = [err61];
                              } else {
                                vErrors.push(err61);
                              }
                              errors++;
                            }
                          } else {
                            const err62 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/key", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/key/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err62];
                            } else {
                              vErrors.push(err62);
                            }
                            errors++;
                          }
                        }
                        if (data23.name !== void 0) {
                          let data25 = data23.name;
                          if (typeof data25 === "string") {
                            if (func3(data25) > 400) {
                              const err63 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/name", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 } };
                              if (vErrors === null) {
                                vErrors = [err63];
                              } else {
                                vErrors.push(err63);
                              }
                              errors++;
                            }
                          } else {
                            const err64 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/name", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/name/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err64];
                            } else {
                              vErrors.push(err64);
                            }
                            errors++;
                          }
                        }
                        if (data23.description !== void 0) {
                          let data26 = data23.description;
                          if (typeof data26 === "string") {
                            if (func3(data26) > 4e3) {
                              const err65 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/description", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                              if (vErrors === null) {
                                vErrors = [err65];
                              } else {
                                vErrors.push(err65);
                              }
                              errors++;
                            }
                          } else {
                            const err66 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/description", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err66];
                            } else {
                              vErrors.push(err66);
                            }
                            errors++;
                          }
                        }
                        if (data23.rollout_percentage !== void 0) {
                          let data27 = data23.rollout_percentage;
                          if (typeof data27 == "number" && isFinite(data27)) {
                            if (data27 > 100 || isNaN(data27)) {
                              const err67 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/rollout_percentage", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/rollout_percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                              if (vErrors === null) {
                                vErrors = [err67];
                              } else {
                                vErrors.push(err67);
                              }
                              errors++;
                            }
                            if (data27 < 0 || isNaN(data27)) {
                              const err68 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/rollout_percentage", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/rollout_percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              if (vErrors === null) {
                                vErrors = [err68];
                              } else {
                                vErrors.push(err68);
                              }
                              errors++;
                            }
                          } else {
                            const err69 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3 + "/rollout_percentage", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/properties/rollout_percentage/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err70 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants/" + i3, schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/multivariate/variants", schemaPath: "#/additionalProperties/additionalProperties/properties/multivariate/properties/variants/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
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
                      const err72 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", schemaPath: "#/additionalProperties/additionalProperties/properties/payloads/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key9 };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                    if (func3(key9) < 1) {
                      const err73 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", schemaPath: "#/additionalProperties/additionalProperties/properties/payloads/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key9 };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  } else {
                    const err74 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", schemaPath: "#/additionalProperties/additionalProperties/properties/payloads/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key9 };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  var valid20 = _errs74 === errors;
                  if (!valid20) {
                    const err75 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", schemaPath: "#/additionalProperties/additionalProperties/properties/payloads/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/payloads", schemaPath: "#/additionalProperties/additionalProperties/properties/payloads/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
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
                      const err77 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + i4, schemaPath: "#/additionalProperties/additionalProperties/properties/depends_on/items/maxLength", keyword: "maxLength", params: { limit: 400 } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (!pattern9.test(data30)) {
                      const err78 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + i4, schemaPath: "#/additionalProperties/additionalProperties/properties/depends_on/items/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" } };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  } else {
                    const err79 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on/" + i4, schemaPath: "#/additionalProperties/additionalProperties/properties/depends_on/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
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
                      const err80 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/additionalProperties/additionalProperties/properties/depends_on/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i5;
                  }
                }
              } else {
                const err81 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends_on", schemaPath: "#/additionalProperties/additionalProperties/properties/depends_on/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data1.ensure_experience_continuity !== void 0) {
              if (typeof data1.ensure_experience_continuity !== "boolean") {
                const err82 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/ensure_experience_continuity", schemaPath: "#/additionalProperties/additionalProperties/properties/ensure_experience_continuity/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data1.evaluation_runtime !== void 0) {
              let data32 = data1.evaluation_runtime;
              if (typeof data32 !== "string") {
                const err83 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation_runtime", schemaPath: "#/additionalProperties/additionalProperties/properties/evaluation_runtime/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
              if (!(data32 === "all" || data32 === "client" || data32 === "server")) {
                const err84 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation_runtime", schemaPath: "#/additionalProperties/additionalProperties/properties/evaluation_runtime/enum", keyword: "enum", params: { allowedValues: schema23.additionalProperties.additionalProperties.properties.evaluation_runtime.enum } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data1.bucketing_identifier !== void 0) {
              let data33 = data1.bucketing_identifier;
              if (typeof data33 !== "string") {
                const err85 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/bucketing_identifier", schemaPath: "#/additionalProperties/additionalProperties/properties/bucketing_identifier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
              if (!(data33 === "distinct_id" || data33 === "device_id")) {
                const err86 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/bucketing_identifier", schemaPath: "#/additionalProperties/additionalProperties/properties/bucketing_identifier/enum", keyword: "enum", params: { allowedValues: schema23.additionalProperties.additionalProperties.properties.bucketing_identifier.enum } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data1.owner !== void 0) {
              let data34 = data1.owner;
              if (typeof data34 === "string") {
                if (func3(data34) > 64) {
                  const err87 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/definitions/subject/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                if (!pattern0.test(data34)) {
                  const err88 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/definitions/subject/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/definitions/subject/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
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
                      const err90 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i6, schemaPath: "#/additionalProperties/additionalProperties/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                    }
                    if (func3(data36) < 1) {
                      const err91 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i6, schemaPath: "#/additionalProperties/additionalProperties/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                  } else {
                    const err92 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i6, schemaPath: "#/additionalProperties/additionalProperties/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
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
                      const err93 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/additionalProperties/additionalProperties/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j1 } };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i7;
                  }
                }
              } else {
                const err94 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/additionalProperties/additionalProperties/properties/tags/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data1.expires !== void 0) {
              let data37 = data1.expires;
              if (typeof data37 === "string") {
                if (!pattern3.test(data37)) {
                  const err95 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", schemaPath: "#/additionalProperties/additionalProperties/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              } else {
                const err96 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", schemaPath: "#/additionalProperties/additionalProperties/properties/expires/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data1.was !== void 0) {
              let data38 = data1.was;
              if (typeof data38 === "string") {
                if (func3(data38) > 400) {
                  const err97 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/additionalProperties/additionalProperties/properties/was/maxLength", keyword: "maxLength", params: { limit: 400 } };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                if (!pattern9.test(data38)) {
                  const err98 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/additionalProperties/additionalProperties/properties/was/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/additionalProperties/additionalProperties/properties/was/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
__name(validate23, "validate23");
var schema28 = { "type": "object", "additionalProperties": false, "properties": { "min_owners": { "type": "integer", "minimum": 1, "maximum": 100 }, "required_owners": { "type": "array", "items": { "$ref": "#/definitions/email" } }, "owners_need_2fa": { "type": "boolean" }, "max_removals": { "type": "object", "additionalProperties": false, "required": ["percent", "from"], "properties": { "percent": { "type": "number", "minimum": 0, "maximum": 100 }, "from": { "type": "integer", "minimum": 1, "maximum": 1e5 } } }, "allow": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": { "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals"] }, "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/item" }] } }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } } } } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min_owners" || key0 === "required_owners" || key0 === "owners_need_2fa" || key0 === "max_removals" || key0 === "allow")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.min_owners !== void 0) {
      let data0 = data.min_owners;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/min_owners", schemaPath: "#/properties/min_owners/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/min_owners", schemaPath: "#/properties/min_owners/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/min_owners", schemaPath: "#/properties/min_owners/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
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
              const err4 = { instancePath: instancePath + "/required_owners/" + i0, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern1.test(data2)) {
              const err5 = { instancePath: instancePath + "/required_owners/" + i0, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/required_owners/" + i0, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/required_owners", schemaPath: "#/properties/required_owners/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.owners_need_2fa !== void 0) {
      if (typeof data.owners_need_2fa !== "boolean") {
        const err8 = { instancePath: instancePath + "/owners_need_2fa", schemaPath: "#/properties/owners_need_2fa/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.max_removals !== void 0) {
      let data4 = data.max_removals;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.percent === void 0) {
          const err9 = { instancePath: instancePath + "/max_removals", schemaPath: "#/properties/max_removals/required", keyword: "required", params: { missingProperty: "percent" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4.from === void 0) {
          const err10 = { instancePath: instancePath + "/max_removals", schemaPath: "#/properties/max_removals/required", keyword: "required", params: { missingProperty: "from" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "percent" || key1 === "from")) {
            const err11 = { instancePath: instancePath + "/max_removals", schemaPath: "#/properties/max_removals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.percent !== void 0) {
          let data5 = data4.percent;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 100 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/max_removals/percent", schemaPath: "#/properties/max_removals/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/max_removals/percent", schemaPath: "#/properties/max_removals/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/max_removals/percent", schemaPath: "#/properties/max_removals/properties/percent/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.from !== void 0) {
          let data6 = data4.from;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err15 = { instancePath: instancePath + "/max_removals/from", schemaPath: "#/properties/max_removals/properties/from/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e5 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/max_removals/from", schemaPath: "#/properties/max_removals/properties/from/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/max_removals/from", schemaPath: "#/properties/max_removals/properties/from/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/max_removals", schemaPath: "#/properties/max_removals/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
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
              const err19 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "guardrail" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.items === void 0) {
              const err20 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "items" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.until === void 0) {
              const err21 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "until" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8.reason === void 0) {
              const err22 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "guardrail" || key2 === "items" || key2 === "until" || key2 === "reason")) {
                const err23 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data8.guardrail !== void 0) {
              let data9 = data8.guardrail;
              if (typeof data9 !== "string") {
                const err24 = { instancePath: instancePath + "/allow/" + i1 + "/guardrail", schemaPath: "#/properties/allow/items/properties/guardrail/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (!(data9 === "min_owners" || data9 === "required_owners" || data9 === "owners_need_2fa" || data9 === "max_removals")) {
                const err25 = { instancePath: instancePath + "/allow/" + i1 + "/guardrail", schemaPath: "#/properties/allow/items/properties/guardrail/enum", keyword: "enum", params: { allowedValues: schema28.properties.allow.items.properties.guardrail.enum } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data8.items !== void 0) {
              let data10 = data8.items;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  const err26 = { instancePath: instancePath + "/allow/" + i1 + "/items", schemaPath: "#/properties/allow/items/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                const len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data11 = data10[i2];
                  if (typeof data11 !== "string") {
                    const err27 = { instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, schemaPath: "#/properties/allow/items/properties/items/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                  if (typeof data11 === "string") {
                    if (func3(data11) > 1e3) {
                      const err28 = { instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, schemaPath: "#/definitions/item/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                    if (func3(data11) < 1) {
                      const err29 = { instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, schemaPath: "#/definitions/item/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  } else {
                    const err30 = { instancePath: instancePath + "/allow/" + i1 + "/items/" + i2, schemaPath: "#/definitions/item/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
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
                      const err31 = { instancePath: instancePath + "/allow/" + i1 + "/items", schemaPath: "#/properties/allow/items/properties/items/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/allow/" + i1 + "/items", schemaPath: "#/properties/allow/items/properties/items/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.until !== void 0) {
              let data12 = data8.until;
              if (typeof data12 === "string") {
                if (!pattern3.test(data12)) {
                  const err33 = { instancePath: instancePath + "/allow/" + i1 + "/until", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = { instancePath: instancePath + "/allow/" + i1 + "/until", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data8.reason !== void 0) {
              let data13 = data8.reason;
              if (typeof data13 === "string") {
                if (func3(data13) > 1e3) {
                  const err35 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (func3(data13) < 1) {
                  const err36 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/allow/" + i1 + "/reason", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
__name(validate25, "validate25");
var schema33 = { "type": "object", "additionalProperties": false, "properties": { "severities": { "type": "object", "additionalProperties": false, "properties": { "duplicate-github-account": { "type": "string", "enum": ["error"] }, "duplicate-member": { "type": "string", "enum": ["error"] }, "duplicate-object": { "type": "string", "enum": ["error"] }, "flag-without-description": { "type": "string", "enum": ["off", "warning", "error"] }, "matrix-contradicts-access": { "type": "string", "enum": ["error"] }, "not-in-force": { "type": "string", "enum": ["off", "warning", "error"] }, "reserved-role-name": { "type": "string", "enum": ["error"] }, "unknown-member": { "type": "string", "enum": ["error"] }, "unknown-project": { "type": "string", "enum": ["error"] }, "unknown-role": { "type": "string", "enum": ["error"] } } } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "severities")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.severities !== void 0) {
      let data0 = data.severities;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!func2.call(schema33.properties.severities.properties, key1)) {
            const err1 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0["duplicate-github-account"] !== void 0) {
          let data1 = data0["duplicate-github-account"];
          if (typeof data1 !== "string") {
            const err2 = { instancePath: instancePath + "/severities/duplicate-github-account", schemaPath: "#/properties/severities/properties/duplicate-github-account/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data1 === "error")) {
            const err3 = { instancePath: instancePath + "/severities/duplicate-github-account", schemaPath: "#/properties/severities/properties/duplicate-github-account/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["duplicate-github-account"].enum } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0["duplicate-member"] !== void 0) {
          let data2 = data0["duplicate-member"];
          if (typeof data2 !== "string") {
            const err4 = { instancePath: instancePath + "/severities/duplicate-member", schemaPath: "#/properties/severities/properties/duplicate-member/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data2 === "error")) {
            const err5 = { instancePath: instancePath + "/severities/duplicate-member", schemaPath: "#/properties/severities/properties/duplicate-member/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["duplicate-member"].enum } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0["duplicate-object"] !== void 0) {
          let data3 = data0["duplicate-object"];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/severities/duplicate-object", schemaPath: "#/properties/severities/properties/duplicate-object/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data3 === "error")) {
            const err7 = { instancePath: instancePath + "/severities/duplicate-object", schemaPath: "#/properties/severities/properties/duplicate-object/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["duplicate-object"].enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0["flag-without-description"] !== void 0) {
          let data4 = data0["flag-without-description"];
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/severities/flag-without-description", schemaPath: "#/properties/severities/properties/flag-without-description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data4 === "off" || data4 === "warning" || data4 === "error")) {
            const err9 = { instancePath: instancePath + "/severities/flag-without-description", schemaPath: "#/properties/severities/properties/flag-without-description/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["flag-without-description"].enum } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0["matrix-contradicts-access"] !== void 0) {
          let data5 = data0["matrix-contradicts-access"];
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/severities/matrix-contradicts-access", schemaPath: "#/properties/severities/properties/matrix-contradicts-access/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data5 === "error")) {
            const err11 = { instancePath: instancePath + "/severities/matrix-contradicts-access", schemaPath: "#/properties/severities/properties/matrix-contradicts-access/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["matrix-contradicts-access"].enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0["not-in-force"] !== void 0) {
          let data6 = data0["not-in-force"];
          if (typeof data6 !== "string") {
            const err12 = { instancePath: instancePath + "/severities/not-in-force", schemaPath: "#/properties/severities/properties/not-in-force/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data6 === "off" || data6 === "warning" || data6 === "error")) {
            const err13 = { instancePath: instancePath + "/severities/not-in-force", schemaPath: "#/properties/severities/properties/not-in-force/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["not-in-force"].enum } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0["reserved-role-name"] !== void 0) {
          let data7 = data0["reserved-role-name"];
          if (typeof data7 !== "string") {
            const err14 = { instancePath: instancePath + "/severities/reserved-role-name", schemaPath: "#/properties/severities/properties/reserved-role-name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data7 === "error")) {
            const err15 = { instancePath: instancePath + "/severities/reserved-role-name", schemaPath: "#/properties/severities/properties/reserved-role-name/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["reserved-role-name"].enum } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0["unknown-member"] !== void 0) {
          let data8 = data0["unknown-member"];
          if (typeof data8 !== "string") {
            const err16 = { instancePath: instancePath + "/severities/unknown-member", schemaPath: "#/properties/severities/properties/unknown-member/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data8 === "error")) {
            const err17 = { instancePath: instancePath + "/severities/unknown-member", schemaPath: "#/properties/severities/properties/unknown-member/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["unknown-member"].enum } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0["unknown-project"] !== void 0) {
          let data9 = data0["unknown-project"];
          if (typeof data9 !== "string") {
            const err18 = { instancePath: instancePath + "/severities/unknown-project", schemaPath: "#/properties/severities/properties/unknown-project/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (!(data9 === "error")) {
            const err19 = { instancePath: instancePath + "/severities/unknown-project", schemaPath: "#/properties/severities/properties/unknown-project/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["unknown-project"].enum } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0["unknown-role"] !== void 0) {
          let data10 = data0["unknown-role"];
          if (typeof data10 !== "string") {
            const err20 = { instancePath: instancePath + "/severities/unknown-role", schemaPath: "#/properties/severities/properties/unknown-role/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (!(data10 === "error")) {
            const err21 = { instancePath: instancePath + "/severities/unknown-role", schemaPath: "#/properties/severities/properties/unknown-role/enum", keyword: "enum", params: { allowedValues: schema33.properties.severities.properties["unknown-role"].enum } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
__name(validate27, "validate27");
var schema34 = { "type": "object", "additionalProperties": false, "properties": { "members": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "roles": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "role_members": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "access": { "allOf": [{ "$ref": "#/definitions/reach" }] }, "flags": { "type": "string", "enum": ["off", "update"] }, "removed_flags": { "type": "string", "enum": ["keep", "archive", "delete"] } } };
var schema35 = { "type": "string", "enum": ["off", "update", "exclusive"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "members" || key0 === "roles" || key0 === "role_members" || key0 === "access" || key0 === "flags" || key0 === "removed_flags")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data0 = data.members;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/members", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "off" || data0 === "update" || data0 === "exclusive")) {
        const err2 = { instancePath: instancePath + "/members", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data1 = data.roles;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/roles", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "off" || data1 === "update" || data1 === "exclusive")) {
        const err4 = { instancePath: instancePath + "/roles", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.role_members !== void 0) {
      let data2 = data.role_members;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/role_members", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "off" || data2 === "update" || data2 === "exclusive")) {
        const err6 = { instancePath: instancePath + "/role_members", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data3 = data.access;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/access", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "off" || data3 === "update" || data3 === "exclusive")) {
        const err8 = { instancePath: instancePath + "/access", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data4 = data.flags;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data4 === "off" || data4 === "update")) {
        const err10 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/enum", keyword: "enum", params: { allowedValues: schema34.properties.flags.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.removed_flags !== void 0) {
      let data5 = data.removed_flags;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/removed_flags", schemaPath: "#/properties/removed_flags/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data5 === "keep" || data5 === "archive" || data5 === "delete")) {
        const err12 = { instancePath: instancePath + "/removed_flags", schemaPath: "#/properties/removed_flags/enum", keyword: "enum", params: { allowedValues: schema34.properties.removed_flags.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
__name(validate29, "validate29");
var schema39 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": { "type": "string", "enum": ["member", "admin", "owner"] }, "github": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39 }, "id": { "type": "integer", "minimum": 1 } } }, "service": { "type": "boolean" }, "expires": { "allOf": [{ "$ref": "#/definitions/day" }] } } } };
var pattern20 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          const err0 = { instancePath, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern1.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.level === void 0) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/required", keyword: "required", params: { missingProperty: "level" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "level" || key2 === "github" || key2 === "service" || key2 === "expires")) {
            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.level !== void 0) {
          let data1 = data0.level;
          if (typeof data1 !== "string") {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/additionalProperties/properties/level/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data1 === "member" || data1 === "admin" || data1 === "owner")) {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/additionalProperties/properties/level/enum", keyword: "enum", params: { allowedValues: schema39.additionalProperties.properties.level.enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.github !== void 0) {
          let data2 = data0.github;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.login === void 0) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/additionalProperties/properties/github/required", keyword: "required", params: { missingProperty: "login" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.id === void 0) {
              const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/additionalProperties/properties/github/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "login" || key3 === "id")) {
                const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/additionalProperties/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.login !== void 0) {
              let data3 = data2.login;
              if (typeof data3 === "string") {
                if (func3(data3) > 39) {
                  const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", schemaPath: "#/additionalProperties/properties/github/properties/login/maxLength", keyword: "maxLength", params: { limit: 39 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (!pattern20.test(data3)) {
                  const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", schemaPath: "#/additionalProperties/properties/github/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", schemaPath: "#/additionalProperties/properties/github/properties/login/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data2.id !== void 0) {
              let data4 = data2.id;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/id", schemaPath: "#/additionalProperties/properties/github/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 < 1 || isNaN(data4)) {
                  const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/id", schemaPath: "#/additionalProperties/properties/github/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/additionalProperties/properties/github/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.service !== void 0) {
          if (typeof data0.service !== "boolean") {
            const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", schemaPath: "#/additionalProperties/properties/service/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.expires !== void 0) {
          let data6 = data0.expires;
          if (typeof data6 === "string") {
            if (!pattern3.test(data6)) {
              const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/expires", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
__name(validate31, "validate31");
var schema42 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "settings": { "type": "object", "additionalProperties": false, "properties": { "enforce_2fa": { "type": "boolean" }, "members_can_invite": { "type": "boolean" }, "members_can_create_projects": { "type": "boolean" }, "members_can_use_personal_api_keys": { "type": "boolean" }, "members_can_see_org_members": { "type": "boolean" }, "allow_publicly_shared_resources": { "type": "boolean" }, "default_role": { "allOf": [{ "$ref": "#/definitions/alias" }] } } }, "domains": { "type": "object", "propertyNames": { "pattern": "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "maxLength": 128 }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "sso_enforcement": { "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }, "jit_provisioning": { "type": "boolean" }, "saml": { "type": "object", "additionalProperties": false, "properties": { "entity_id": { "type": "string", "minLength": 1, "maxLength": 512 }, "acs_url": { "type": "string", "pattern": "^https://\\S+$", "maxLength": 512 }, "certificate": { "type": "string", "pattern": "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "maxLength": 255 } } }, "scim": { "type": "boolean" } } } } } };
var pattern22 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var pattern24 = new RegExp("^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "u");
var pattern25 = new RegExp("^https://\\S+$", "u");
var pattern26 = new RegExp("^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "settings" || key0 === "domains")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern22.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data1 = data.settings;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "enforce_2fa" || key1 === "members_can_invite" || key1 === "members_can_create_projects" || key1 === "members_can_use_personal_api_keys" || key1 === "members_can_see_org_members" || key1 === "allow_publicly_shared_resources" || key1 === "default_role")) {
            const err4 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.enforce_2fa !== void 0) {
          if (typeof data1.enforce_2fa !== "boolean") {
            const err5 = { instancePath: instancePath + "/settings/enforce_2fa", schemaPath: "#/properties/settings/properties/enforce_2fa/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.members_can_invite !== void 0) {
          if (typeof data1.members_can_invite !== "boolean") {
            const err6 = { instancePath: instancePath + "/settings/members_can_invite", schemaPath: "#/properties/settings/properties/members_can_invite/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.members_can_create_projects !== void 0) {
          if (typeof data1.members_can_create_projects !== "boolean") {
            const err7 = { instancePath: instancePath + "/settings/members_can_create_projects", schemaPath: "#/properties/settings/properties/members_can_create_projects/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.members_can_use_personal_api_keys !== void 0) {
          if (typeof data1.members_can_use_personal_api_keys !== "boolean") {
            const err8 = { instancePath: instancePath + "/settings/members_can_use_personal_api_keys", schemaPath: "#/properties/settings/properties/members_can_use_personal_api_keys/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.members_can_see_org_members !== void 0) {
          if (typeof data1.members_can_see_org_members !== "boolean") {
            const err9 = { instancePath: instancePath + "/settings/members_can_see_org_members", schemaPath: "#/properties/settings/properties/members_can_see_org_members/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.allow_publicly_shared_resources !== void 0) {
          if (typeof data1.allow_publicly_shared_resources !== "boolean") {
            const err10 = { instancePath: instancePath + "/settings/allow_publicly_shared_resources", schemaPath: "#/properties/settings/properties/allow_publicly_shared_resources/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.default_role !== void 0) {
          let data8 = data1.default_role;
          if (typeof data8 === "string") {
            if (func3(data8) > 64) {
              const err11 = { instancePath: instancePath + "/settings/default_role", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern0.test(data8)) {
              const err12 = { instancePath: instancePath + "/settings/default_role", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/settings/default_role", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data9 = data.domains;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          const _errs25 = errors;
          if (typeof key2 === "string") {
            if (func3(key2) > 128) {
              const err15 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/propertyNames/maxLength", keyword: "maxLength", params: { limit: 128 }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern24.test(key2)) {
              const err16 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/propertyNames/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$" }, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          var valid4 = _errs25 === errors;
          if (!valid4) {
            const err17 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key3 in data9) {
          let data10 = data9[key3];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key4 in data10) {
              if (!(key4 === "sso_enforcement" || key4 === "jit_provisioning" || key4 === "saml" || key4 === "scim")) {
                const err18 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/domains/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data10.sso_enforcement !== void 0) {
              let data11 = data10.sso_enforcement;
              if (typeof data11 !== "string") {
                const err19 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/sso_enforcement", schemaPath: "#/properties/domains/additionalProperties/properties/sso_enforcement/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (!(data11 === "saml" || data11 === "google-oauth2" || data11 === "github" || data11 === "gitlab" || data11 === "oidc" || data11 === "none")) {
                const err20 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/sso_enforcement", schemaPath: "#/properties/domains/additionalProperties/properties/sso_enforcement/enum", keyword: "enum", params: { allowedValues: schema42.properties.domains.additionalProperties.properties.sso_enforcement.enum } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data10.jit_provisioning !== void 0) {
              if (typeof data10.jit_provisioning !== "boolean") {
                const err21 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/jit_provisioning", schemaPath: "#/properties/domains/additionalProperties/properties/jit_provisioning/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data10.saml !== void 0) {
              let data13 = data10.saml;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key5 in data13) {
                  if (!(key5 === "entity_id" || key5 === "acs_url" || key5 === "certificate")) {
                    const err22 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml", schemaPath: "#/properties/domains/additionalProperties/properties/saml/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data13.entity_id !== void 0) {
                  let data14 = data13.entity_id;
                  if (typeof data14 === "string") {
                    if (func3(data14) > 512) {
                      const err23 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/entity_id", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/entity_id/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (func3(data14) < 1) {
                      const err24 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/entity_id", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/entity_id/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/entity_id", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/entity_id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data13.acs_url !== void 0) {
                  let data15 = data13.acs_url;
                  if (typeof data15 === "string") {
                    if (func3(data15) > 512) {
                      const err26 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/acs_url", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/acs_url/maxLength", keyword: "maxLength", params: { limit: 512 } };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    if (!pattern25.test(data15)) {
                      const err27 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/acs_url", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/acs_url/pattern", keyword: "pattern", params: { pattern: "^https://\\S+$" } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/acs_url", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/acs_url/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data13.certificate !== void 0) {
                  let data16 = data13.certificate;
                  if (typeof data16 === "string") {
                    if (func3(data16) > 255) {
                      const err29 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/certificate", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    if (!pattern26.test(data16)) {
                      const err30 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/certificate", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/certificate/pattern", keyword: "pattern", params: { pattern: "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$" } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  } else {
                    const err31 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml/certificate", schemaPath: "#/properties/domains/additionalProperties/properties/saml/properties/certificate/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/saml", schemaPath: "#/properties/domains/additionalProperties/properties/saml/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data10.scim !== void 0) {
              if (typeof data10.scim !== "boolean") {
                const err33 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/scim", schemaPath: "#/properties/domains/additionalProperties/properties/scim/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/domains/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/domains/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
__name(validate33, "validate33");
var schema44 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "id": { "type": "integer", "minimum": 1 }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "tier": { "type": "string", "enum": ["production", "staging", "development"] }, "cohorts": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "integer", "minimum": 1 } }, "access": { "type": "object", "additionalProperties": false, "properties": { "default": { "type": "string", "enum": ["none", "member", "admin", "builtin"] }, "roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "$ref": "#/definitions/grant" } }, "members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "$ref": "#/definitions/grant" } } } }, "resources": { "type": "object", "additionalProperties": false, "properties": { "action": { "allOf": [{ "$ref": "#/definitions/resource_block_from_viewer" }] }, "activity_log": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "ai_observability_clusters": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "customer_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "dashboard": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "data_catalog": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "early_access_feature": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "endpoint": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "error_tracking": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "evaluation": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "experiment": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "export": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "external_data_source": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "feature_flag": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "heatmap": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "hog_flow": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "insight": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_playground": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_skill": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "logs": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "mcp_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "metrics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "notebook": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "replay_scanner": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "revenue_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "session_recording": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "sharing_configuration": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "stamphog": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "survey": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "tagger": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "ticket": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "toolbar": { "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "tracing": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "warehouse_objects": { "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "web_analytics": { "allOf": [{ "$ref": "#/definitions/resource_block" }] } } }, "objects": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["resource", "id"], "properties": { "resource": { "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] }, "id": { "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }, "name": { "type": "string", "minLength": 1 }, "default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } }, "if": { "required": ["resource"], "properties": { "resource": { "const": "action" } } }, "then": { "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } } } } } } };
var schema49 = { "type": "string", "enum": ["none", "member", "admin"] };
var schema53 = { "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] };
var pattern38 = new RegExp("^[^/\\s]+$", "u");
var schema54 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema54.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
__name(validate37, "validate37");
var schema56 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          const err0 = { instancePath, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern1.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema56.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
__name(validate39, "validate39");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default" || key0 === "roles" || key0 === "members")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default_from_viewer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "viewer" || data0 === "editor" || data0 === "manager" || data0 === "builtin")) {
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default_from_viewer/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate37(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate39(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
__name(validate36, "validate36");
var schema59 = { "type": "string", "enum": ["none", "viewer", "builtin"] };
var schema60 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer")) {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema60.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
__name(validate43, "validate43");
var schema62 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          const err0 = { instancePath, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern1.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer")) {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema62.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
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
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default_to_viewer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "builtin")) {
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default_to_viewer/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
__name(validate42, "validate42");
var schema65 = { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] };
var schema66 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema66.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
__name(validate49, "validate49");
var schema68 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 254) {
          const err0 = { instancePath, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern1.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "editor" || data0 === "manager")) {
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema68.additionalProperties.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
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
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "none" || data0 === "viewer" || data0 === "editor" || data0 === "manager" || data0 === "builtin")) {
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default/enum", keyword: "enum", params: { allowedValues: schema65.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
__name(validate48, "validate48");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "name" || key2 === "id" || key2 === "was" || key2 === "tier" || key2 === "cohorts" || key2 === "access" || key2 === "resources" || key2 === "objects")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data1 = data0.name;
          if (typeof data1 === "string") {
            if (func3(data1) > 200) {
              const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/additionalProperties/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (func3(data1) < 1) {
              const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/additionalProperties/properties/id/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/additionalProperties/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.was !== void 0) {
          let data3 = data0.was;
          if (typeof data3 === "string") {
            if (func3(data3) > 64) {
              const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern0.test(data3)) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.tier !== void 0) {
          let data4 = data0.tier;
          if (typeof data4 !== "string") {
            const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/additionalProperties/properties/tier/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data4 === "production" || data4 === "staging" || data4 === "development")) {
            const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/additionalProperties/properties/tier/enum", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.tier.enum } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
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
                  const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key3 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (!pattern0.test(key3)) {
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key3 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key3 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              var valid6 = _errs20 === errors;
              if (!valid6) {
                const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", schemaPath: "#/additionalProperties/properties/cohorts/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            for (const key4 in data5) {
              let data6 = data5[key4];
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/cohorts/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 1 || isNaN(data6)) {
                  const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/cohorts/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/cohorts", schemaPath: "#/additionalProperties/properties/cohorts/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.access !== void 0) {
          let data7 = data0.access;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key5 in data7) {
              if (!(key5 === "default" || key5 === "roles" || key5 === "members")) {
                const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", schemaPath: "#/additionalProperties/properties/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.default !== void 0) {
              let data8 = data7.default;
              if (typeof data8 !== "string") {
                const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/default", schemaPath: "#/additionalProperties/properties/access/properties/default/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (!(data8 === "none" || data8 === "member" || data8 === "admin" || data8 === "builtin")) {
                const err24 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/default", schemaPath: "#/additionalProperties/properties/access/properties/default/enum", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.access.properties.default.enum } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
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
                      const err25 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key6 };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                    if (!pattern0.test(key6)) {
                      const err26 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key6 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key6 };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                  var valid10 = _errs33 === errors;
                  if (!valid10) {
                    const err28 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/additionalProperties/properties/access/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                for (const key7 in data9) {
                  let data10 = data9[key7];
                  if (typeof data10 !== "string") {
                    const err29 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                  if (!(data10 === "none" || data10 === "member" || data10 === "admin")) {
                    const err30 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/enum", keyword: "enum", params: { allowedValues: schema49.enum } };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              } else {
                const err31 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/additionalProperties/properties/access/properties/roles/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
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
                      const err32 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key8 };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (!pattern1.test(key8)) {
                      const err33 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key8 };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                  } else {
                    const err34 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key8 };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                  var valid14 = _errs42 === errors;
                  if (!valid14) {
                    const err35 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/additionalProperties/properties/access/properties/members/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                for (const key9 in data11) {
                  let data12 = data11[key9];
                  if (typeof data12 !== "string") {
                    const err36 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  if (!(data12 === "none" || data12 === "member" || data12 === "admin")) {
                    const err37 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/enum", keyword: "enum", params: { allowedValues: schema49.enum } };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/additionalProperties/properties/access/properties/members/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", schemaPath: "#/additionalProperties/properties/access/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data0.resources !== void 0) {
          let data13 = data0.resources;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key10 in data13) {
              if (!func2.call(schema44.additionalProperties.properties.resources.properties, key10)) {
                const err40 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources", schemaPath: "#/additionalProperties/properties/resources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data13.action !== void 0) {
              if (!validate36(data13.action, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/action", parentData: data13, parentDataProperty: "action", rootData })) {
                vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                errors = vErrors.length;
              }
            }
            if (data13.activity_log !== void 0) {
              if (!validate42(data13.activity_log, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/activity_log", parentData: data13, parentDataProperty: "activity_log", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
            }
            if (data13.ai_observability_clusters !== void 0) {
              if (!validate48(data13.ai_observability_clusters, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/ai_observability_clusters", parentData: data13, parentDataProperty: "ai_observability_clusters", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.customer_analytics !== void 0) {
              if (!validate48(data13.customer_analytics, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/customer_analytics", parentData: data13, parentDataProperty: "customer_analytics", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.dashboard !== void 0) {
              if (!validate48(data13.dashboard, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/dashboard", parentData: data13, parentDataProperty: "dashboard", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.data_catalog !== void 0) {
              if (!validate48(data13.data_catalog, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/data_catalog", parentData: data13, parentDataProperty: "data_catalog", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.early_access_feature !== void 0) {
              if (!validate48(data13.early_access_feature, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/early_access_feature", parentData: data13, parentDataProperty: "early_access_feature", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.endpoint !== void 0) {
              if (!validate48(data13.endpoint, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/endpoint", parentData: data13, parentDataProperty: "endpoint", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.error_tracking !== void 0) {
              if (!validate48(data13.error_tracking, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/error_tracking", parentData: data13, parentDataProperty: "error_tracking", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.evaluation !== void 0) {
              if (!validate48(data13.evaluation, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/evaluation", parentData: data13, parentDataProperty: "evaluation", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.experiment !== void 0) {
              if (!validate48(data13.experiment, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/experiment", parentData: data13, parentDataProperty: "experiment", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.export !== void 0) {
              if (!validate48(data13.export, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/export", parentData: data13, parentDataProperty: "export", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.external_data_source !== void 0) {
              if (!validate48(data13.external_data_source, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/external_data_source", parentData: data13, parentDataProperty: "external_data_source", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.feature_flag !== void 0) {
              if (!validate48(data13.feature_flag, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/feature_flag", parentData: data13, parentDataProperty: "feature_flag", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.heatmap !== void 0) {
              if (!validate48(data13.heatmap, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/heatmap", parentData: data13, parentDataProperty: "heatmap", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.hog_flow !== void 0) {
              if (!validate48(data13.hog_flow, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/hog_flow", parentData: data13, parentDataProperty: "hog_flow", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.insight !== void 0) {
              if (!validate48(data13.insight, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/insight", parentData: data13, parentDataProperty: "insight", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.llm_analytics !== void 0) {
              if (!validate48(data13.llm_analytics, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/llm_analytics", parentData: data13, parentDataProperty: "llm_analytics", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.llm_playground !== void 0) {
              if (!validate48(data13.llm_playground, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/llm_playground", parentData: data13, parentDataProperty: "llm_playground", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.llm_skill !== void 0) {
              if (!validate48(data13.llm_skill, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/llm_skill", parentData: data13, parentDataProperty: "llm_skill", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.logs !== void 0) {
              if (!validate48(data13.logs, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/logs", parentData: data13, parentDataProperty: "logs", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.mcp_analytics !== void 0) {
              if (!validate48(data13.mcp_analytics, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/mcp_analytics", parentData: data13, parentDataProperty: "mcp_analytics", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.metrics !== void 0) {
              if (!validate48(data13.metrics, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/metrics", parentData: data13, parentDataProperty: "metrics", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.notebook !== void 0) {
              if (!validate48(data13.notebook, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/notebook", parentData: data13, parentDataProperty: "notebook", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.replay_scanner !== void 0) {
              if (!validate48(data13.replay_scanner, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/replay_scanner", parentData: data13, parentDataProperty: "replay_scanner", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.revenue_analytics !== void 0) {
              if (!validate48(data13.revenue_analytics, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/revenue_analytics", parentData: data13, parentDataProperty: "revenue_analytics", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.session_recording !== void 0) {
              if (!validate48(data13.session_recording, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/session_recording", parentData: data13, parentDataProperty: "session_recording", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.sharing_configuration !== void 0) {
              if (!validate48(data13.sharing_configuration, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/sharing_configuration", parentData: data13, parentDataProperty: "sharing_configuration", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.stamphog !== void 0) {
              if (!validate48(data13.stamphog, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/stamphog", parentData: data13, parentDataProperty: "stamphog", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.survey !== void 0) {
              if (!validate48(data13.survey, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/survey", parentData: data13, parentDataProperty: "survey", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.tagger !== void 0) {
              if (!validate48(data13.tagger, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/tagger", parentData: data13, parentDataProperty: "tagger", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.ticket !== void 0) {
              if (!validate48(data13.ticket, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/ticket", parentData: data13, parentDataProperty: "ticket", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.toolbar !== void 0) {
              if (!validate42(data13.toolbar, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/toolbar", parentData: data13, parentDataProperty: "toolbar", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
            }
            if (data13.tracing !== void 0) {
              if (!validate48(data13.tracing, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/tracing", parentData: data13, parentDataProperty: "tracing", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.warehouse_objects !== void 0) {
              if (!validate48(data13.warehouse_objects, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/warehouse_objects", parentData: data13, parentDataProperty: "warehouse_objects", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
            if (data13.web_analytics !== void 0) {
              if (!validate48(data13.web_analytics, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/web_analytics", parentData: data13, parentDataProperty: "web_analytics", rootData })) {
                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources", schemaPath: "#/additionalProperties/properties/resources/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data0.objects !== void 0) {
          let data50 = data0.objects;
          if (Array.isArray(data50)) {
            const len0 = data50.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data51 = data50[i0];
              const _errs128 = errors;
              let valid57 = true;
              const _errs129 = errors;
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                let missing0;
                if (data51.resource === void 0 && (missing0 = "resource")) {
                  const err42 = {};
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                } else {
                  if (data51.resource !== void 0) {
                    if ("action" !== data51.resource) {
                      const err43 = {};
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                  }
                }
              }
              var _valid0 = _errs129 === errors;
              errors = _errs128;
              if (vErrors !== null) {
                if (_errs128) {
                  vErrors.length = _errs128;
                } else {
                  vErrors = null;
                }
              }
              if (_valid0) {
                const _errs131 = errors;
                if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                  if (data51.default !== void 0) {
                    let data53 = data51.default;
                    if (typeof data53 !== "string") {
                      const err44 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", schemaPath: "#/definitions/resource_default_from_viewer/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    if (!(data53 === "viewer" || data53 === "editor" || data53 === "manager" || data53 === "builtin")) {
                      const err45 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", schemaPath: "#/definitions/resource_default_from_viewer/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                  }
                  if (data51.roles !== void 0) {
                    if (!validate37(data51.roles, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/roles", parentData: data51, parentDataProperty: "roles", rootData })) {
                      vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                      errors = vErrors.length;
                    }
                  }
                  if (data51.members !== void 0) {
                    if (!validate39(data51.members, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/members", parentData: data51, parentDataProperty: "members", rootData })) {
                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                      errors = vErrors.length;
                    }
                  }
                }
                var _valid0 = _errs131 === errors;
                valid57 = _valid0;
              }
              if (!valid57) {
                const err46 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, schemaPath: "#/additionalProperties/properties/objects/items/if", keyword: "if", params: { failingKeyword: "then" } };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (data51.resource === void 0) {
                  const err47 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, schemaPath: "#/additionalProperties/properties/objects/items/required", keyword: "required", params: { missingProperty: "resource" } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (data51.id === void 0) {
                  const err48 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, schemaPath: "#/additionalProperties/properties/objects/items/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                for (const key11 in data51) {
                  if (!(key11 === "resource" || key11 === "id" || key11 === "name" || key11 === "default" || key11 === "roles" || key11 === "members")) {
                    const err49 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, schemaPath: "#/additionalProperties/properties/objects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data51.resource !== void 0) {
                  let data56 = data51.resource;
                  if (typeof data56 !== "string") {
                    const err50 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/resource", schemaPath: "#/additionalProperties/properties/objects/items/properties/resource/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  if (!(data56 === "action" || data56 === "ai_observability_clusters" || data56 === "dashboard" || data56 === "dataset" || data56 === "early_access_feature" || data56 === "endpoint" || data56 === "evaluation" || data56 === "experiment" || data56 === "experiment_saved_metric" || data56 === "export" || data56 === "external_data_source" || data56 === "feature_flag" || data56 === "heatmap" || data56 === "hog_flow" || data56 === "insight" || data56 === "llm_prompt" || data56 === "llm_provider_key" || data56 === "llm_skill" || data56 === "notebook" || data56 === "product_tour" || data56 === "replay_scanner" || data56 === "session_recording" || data56 === "session_recording_playlist" || data56 === "survey" || data56 === "tagger" || data56 === "ticket" || data56 === "warehouse_table" || data56 === "warehouse_view")) {
                    const err51 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/resource", schemaPath: "#/additionalProperties/properties/objects/items/properties/resource/enum", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.objects.items.properties.resource.enum } };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
                if (data51.id !== void 0) {
                  let data57 = data51.id;
                  if (typeof data57 === "string") {
                    if (func3(data57) > 36) {
                      const err52 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/id", schemaPath: "#/additionalProperties/properties/objects/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 36 } };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors++;
                    }
                    if (!pattern38.test(data57)) {
                      const err53 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/id", schemaPath: "#/additionalProperties/properties/objects/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+$" } };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/id", schemaPath: "#/additionalProperties/properties/objects/items/properties/id/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data51.name !== void 0) {
                  let data58 = data51.name;
                  if (typeof data58 === "string") {
                    if (func3(data58) < 1) {
                      const err55 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/name", schemaPath: "#/additionalProperties/properties/objects/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  } else {
                    const err56 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/name", schemaPath: "#/additionalProperties/properties/objects/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data51.default !== void 0) {
                  let data59 = data51.default;
                  if (typeof data59 !== "string") {
                    const err57 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", schemaPath: "#/additionalProperties/properties/objects/items/properties/default/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                  if (!(data59 === "none" || data59 === "viewer" || data59 === "editor" || data59 === "manager" || data59 === "builtin")) {
                    const err58 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/default", schemaPath: "#/additionalProperties/properties/objects/items/properties/default/enum", keyword: "enum", params: { allowedValues: schema44.additionalProperties.properties.objects.items.properties.default.enum } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data51.roles !== void 0) {
                  if (!validate49(data51.roles, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/roles", parentData: data51, parentDataProperty: "roles", rootData })) {
                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                    errors = vErrors.length;
                  }
                }
                if (data51.members !== void 0) {
                  if (!validate51(data51.members, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0 + "/members", parentData: data51, parentDataProperty: "members", rootData })) {
                    vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err59 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects/" + i0, schemaPath: "#/additionalProperties/properties/objects/items/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
          } else {
            const err60 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/objects", schemaPath: "#/additionalProperties/properties/objects/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
__name(validate35, "validate35");
var schema71 = { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["facts", "by"], "properties": { "facts": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["rollout_over", "filter_removed", "variant_moved", "payload_changed", "flag_deleted", "owner_granted", "admin_granted", "policy_gate_changed", "guardrail_changed", "pipeline_changed", "sso_relaxed", "drift_accepted", "expiry_extended", "default_opened"] } }, "tiers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["production", "staging", "development"] } }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } } } } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rules")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
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
              const err1 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "facts" } };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.by === void 0) {
              const err2 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "by" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "facts" || key1 === "tiers" || key1 === "approvals" || key1 === "by")) {
                const err3 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.facts !== void 0) {
              let data2 = data1.facts;
              if (Array.isArray(data2)) {
                if (data2.length < 1) {
                  const err4 = { instancePath: instancePath + "/rules/" + i0 + "/facts", schemaPath: "#/properties/rules/items/properties/facts/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data3 = data2[i1];
                  if (typeof data3 !== "string") {
                    const err5 = { instancePath: instancePath + "/rules/" + i0 + "/facts/" + i1, schemaPath: "#/properties/rules/items/properties/facts/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  if (!(data3 === "rollout_over" || data3 === "filter_removed" || data3 === "variant_moved" || data3 === "payload_changed" || data3 === "flag_deleted" || data3 === "owner_granted" || data3 === "admin_granted" || data3 === "policy_gate_changed" || data3 === "guardrail_changed" || data3 === "pipeline_changed" || data3 === "sso_relaxed" || data3 === "drift_accepted" || data3 === "expiry_extended" || data3 === "default_opened")) {
                    const err6 = { instancePath: instancePath + "/rules/" + i0 + "/facts/" + i1, schemaPath: "#/properties/rules/items/properties/facts/items/enum", keyword: "enum", params: { allowedValues: schema71.properties.rules.items.properties.facts.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
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
                      const err7 = { instancePath: instancePath + "/rules/" + i0 + "/facts", schemaPath: "#/properties/rules/items/properties/facts/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err8 = { instancePath: instancePath + "/rules/" + i0 + "/facts", schemaPath: "#/properties/rules/items/properties/facts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.tiers !== void 0) {
              let data4 = data1.tiers;
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  const err9 = { instancePath: instancePath + "/rules/" + i0 + "/tiers", schemaPath: "#/properties/rules/items/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                const len2 = data4.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data5 = data4[i3];
                  if (typeof data5 !== "string") {
                    const err10 = { instancePath: instancePath + "/rules/" + i0 + "/tiers/" + i3, schemaPath: "#/properties/rules/items/properties/tiers/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                  if (!(data5 === "production" || data5 === "staging" || data5 === "development")) {
                    const err11 = { instancePath: instancePath + "/rules/" + i0 + "/tiers/" + i3, schemaPath: "#/properties/rules/items/properties/tiers/items/enum", keyword: "enum", params: { allowedValues: schema71.properties.rules.items.properties.tiers.items.enum } };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
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
                      const err12 = { instancePath: instancePath + "/rules/" + i0 + "/tiers", schemaPath: "#/properties/rules/items/properties/tiers/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 } };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i4;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/rules/" + i0 + "/tiers", schemaPath: "#/properties/rules/items/properties/tiers/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.approvals !== void 0) {
              let data6 = data1.approvals;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err14 = { instancePath: instancePath + "/rules/" + i0 + "/approvals", schemaPath: "#/properties/rules/items/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 10 || isNaN(data6)) {
                  const err15 = { instancePath: instancePath + "/rules/" + i0 + "/approvals", schemaPath: "#/properties/rules/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                  const err16 = { instancePath: instancePath + "/rules/" + i0 + "/approvals", schemaPath: "#/properties/rules/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data1.by !== void 0) {
              if (!validate17(data1.by, { instancePath: instancePath + "/rules/" + i0 + "/by", parentData: data1, parentDataProperty: "by", rootData })) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/rules/" + i0, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
__name(validate92, "validate92");
var pattern40 = new RegExp("\\S", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 64) {
          const err0 = { instancePath, schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "name" || key2 === "id" || key2 === "was" || key2 === "members" || key2 === "idp_group" || key2 === "reviewers")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.reviewers !== void 0) {
          if (data0.idp_group === void 0) {
            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/dependencies", keyword: "dependencies", params: {
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
              const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/additionalProperties/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern40.test(data1)) {
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/additionalProperties/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          let data2 = data0.id;
          if (typeof data2 === "string") {
            if (!pattern22.test(data2)) {
              const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/additionalProperties/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/additionalProperties/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.was !== void 0) {
          let data3 = data0.was;
          if (typeof data3 === "string") {
            if (func3(data3) > 64) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern0.test(data3)) {
              const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/was", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
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
                  const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i0, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (!pattern1.test(data5)) {
                  const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i0, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i0, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/additionalProperties/properties/members/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.idp_group !== void 0) {
          let data6 = data0.idp_group;
          if (typeof data6 === "string") {
            if (func3(data6) > 200) {
              const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/idp_group", schemaPath: "#/additionalProperties/properties/idp_group/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/idp_group", schemaPath: "#/additionalProperties/properties/idp_group/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/idp_group", schemaPath: "#/additionalProperties/properties/idp_group/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
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
                  const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers/" + i1, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (!pattern1.test(data8)) {
                  const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers/" + i1, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers/" + i1, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reviewers", schemaPath: "#/additionalProperties/properties/reviewers/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
__name(validate95, "validate95");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.api_keys !== void 0) {
      let data2 = data.api_keys;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          const _errs10 = errors;
          let valid4 = true;
          const _errs11 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing0;
            if (data3.kind === void 0 && (missing0 = "kind")) {
              const err3 = {};
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            } else {
              if (data3.kind !== void 0) {
                if ("project_secret" !== data3.kind) {
                  const err4 = {};
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs11 === errors;
          errors = _errs10;
          if (vErrors !== null) {
            if (_errs10) {
              vErrors.length = _errs10;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs13 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.project === void 0) {
                const err5 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "project" } };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
              if (data3.label === void 0) {
                const err6 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "label" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (data3.owner !== void 0) {
                const err7 = { instancePath: instancePath + "/api_keys/" + i0 + "/owner", schemaPath: "#/properties/api_keys/items/allOf/0/then/properties/owner/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (data3.use !== void 0) {
                const err8 = { instancePath: instancePath + "/api_keys/" + i0 + "/use", schemaPath: "#/properties/api_keys/items/allOf/0/then/properties/use/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (data3.attested !== void 0) {
                const err9 = { instancePath: instancePath + "/api_keys/" + i0 + "/attested", schemaPath: "#/properties/api_keys/items/allOf/0/then/properties/attested/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            var _valid0 = _errs13 === errors;
            valid4 = _valid0;
          }
          if (!valid4) {
            const err10 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          const _errs15 = errors;
          let valid7 = true;
          const _errs16 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing1;
            if (data3.kind === void 0 && (missing1 = "kind")) {
              const err11 = {};
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            } else {
              if (data3.kind !== void 0) {
                if ("personal" !== data3.kind) {
                  const err12 = {};
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid1 = _errs16 === errors;
          errors = _errs15;
          if (vErrors !== null) {
            if (_errs15) {
              vErrors.length = _errs15;
            } else {
              vErrors = null;
            }
          }
          if (_valid1) {
            const _errs18 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.owner === void 0) {
                const err13 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "owner" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data3.label === void 0) {
                const err14 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "label" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (data3.project !== void 0) {
                const err15 = { instancePath: instancePath + "/api_keys/" + i0 + "/project", schemaPath: "#/properties/api_keys/items/allOf/1/then/properties/project/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (data3.use !== void 0) {
                const err16 = { instancePath: instancePath + "/api_keys/" + i0 + "/use", schemaPath: "#/properties/api_keys/items/allOf/1/then/properties/use/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            var _valid1 = _errs18 === errors;
            valid7 = _valid1;
          }
          if (!valid7) {
            const err17 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          const _errs20 = errors;
          let valid10 = true;
          const _errs21 = errors;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            let missing2;
            if (data3.kind === void 0 && (missing2 = "kind")) {
              const err18 = {};
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            } else {
              if (data3.kind !== void 0) {
                if ("ci" !== data3.kind) {
                  const err19 = {};
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid2 = _errs21 === errors;
          errors = _errs20;
          if (vErrors !== null) {
            if (_errs20) {
              vErrors.length = _errs20;
            } else {
              vErrors = null;
            }
          }
          if (_valid2) {
            const _errs23 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.use === void 0) {
                const err20 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "use" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (data3.owner === void 0) {
                const err21 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "owner" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (data3.project !== void 0) {
                const err22 = { instancePath: instancePath + "/api_keys/" + i0 + "/project", schemaPath: "#/properties/api_keys/items/allOf/2/then/properties/project/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (data3.attested !== void 0) {
                const err23 = { instancePath: instancePath + "/api_keys/" + i0 + "/attested", schemaPath: "#/properties/api_keys/items/allOf/2/then/properties/attested/false schema", keyword: "false schema", params: {} };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            var _valid2 = _errs23 === errors;
            valid10 = _valid2;
          }
          if (!valid10) {
            const err24 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.kind === void 0) {
              const err25 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/required", keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data3.scopes === void 0) {
              const err26 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/required", keyword: "required", params: { missingProperty: "scopes" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "kind" || key1 === "project" || key1 === "owner" || key1 === "label" || key1 === "use" || key1 === "scopes" || key1 === "rotate_days" || key1 === "attested")) {
                const err27 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data3.kind !== void 0) {
              let data14 = data3.kind;
              if (typeof data14 !== "string") {
                const err28 = { instancePath: instancePath + "/api_keys/" + i0 + "/kind", schemaPath: "#/properties/api_keys/items/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (!(data14 === "project_secret" || data14 === "personal" || data14 === "ci")) {
                const err29 = { instancePath: instancePath + "/api_keys/" + i0 + "/kind", schemaPath: "#/properties/api_keys/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema10.properties.api_keys.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data3.project !== void 0) {
              let data15 = data3.project;
              if (typeof data15 === "string") {
                if (func3(data15) > 64) {
                  const err30 = { instancePath: instancePath + "/api_keys/" + i0 + "/project", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (!pattern0.test(data15)) {
                  const err31 = { instancePath: instancePath + "/api_keys/" + i0 + "/project", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/api_keys/" + i0 + "/project", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data3.owner !== void 0) {
              let data16 = data3.owner;
              if (typeof data16 === "string") {
                if (func3(data16) > 254) {
                  const err33 = { instancePath: instancePath + "/api_keys/" + i0 + "/owner", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                if (!pattern1.test(data16)) {
                  const err34 = { instancePath: instancePath + "/api_keys/" + i0 + "/owner", schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/api_keys/" + i0 + "/owner", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data3.label !== void 0) {
              let data17 = data3.label;
              if (typeof data17 === "string") {
                if (func3(data17) > 40) {
                  const err36 = { instancePath: instancePath + "/api_keys/" + i0 + "/label", schemaPath: "#/properties/api_keys/items/properties/label/maxLength", keyword: "maxLength", params: { limit: 40 } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (func3(data17) < 1) {
                  const err37 = { instancePath: instancePath + "/api_keys/" + i0 + "/label", schemaPath: "#/properties/api_keys/items/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/api_keys/" + i0 + "/label", schemaPath: "#/properties/api_keys/items/properties/label/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data3.use !== void 0) {
              let data18 = data3.use;
              if (typeof data18 !== "string") {
                const err39 = { instancePath: instancePath + "/api_keys/" + i0 + "/use", schemaPath: "#/properties/api_keys/items/properties/use/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!(data18 === "apply" || data18 === "drift" || data18 === "audit" || data18 === "export" || data18 === "doctor")) {
                const err40 = { instancePath: instancePath + "/api_keys/" + i0 + "/use", schemaPath: "#/properties/api_keys/items/properties/use/enum", keyword: "enum", params: { allowedValues: schema10.properties.api_keys.items.properties.use.enum } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data3.scopes !== void 0) {
              if (!validate14(data3.scopes, { instancePath: instancePath + "/api_keys/" + i0 + "/scopes", parentData: data3, parentDataProperty: "scopes", rootData })) {
                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                errors = vErrors.length;
              }
            }
            if (data3.rotate_days !== void 0) {
              let data20 = data3.rotate_days;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err41 = { instancePath: instancePath + "/api_keys/" + i0 + "/rotate_days", schemaPath: "#/properties/api_keys/items/properties/rotate_days/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 3650 || isNaN(data20)) {
                  const err42 = { instancePath: instancePath + "/api_keys/" + i0 + "/rotate_days", schemaPath: "#/properties/api_keys/items/properties/rotate_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  const err43 = { instancePath: instancePath + "/api_keys/" + i0 + "/rotate_days", schemaPath: "#/properties/api_keys/items/properties/rotate_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
            }
            if (data3.attested !== void 0) {
              let data21 = data3.attested;
              if (typeof data21 === "string") {
                if (!pattern3.test(data21)) {
                  const err44 = { instancePath: instancePath + "/api_keys/" + i0 + "/attested", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/api_keys/" + i0 + "/attested", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/api_keys", schemaPath: "#/properties/api_keys/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data22 = data.baseline;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.item === void 0) {
              const err48 = { instancePath: instancePath + "/baseline/" + i1, schemaPath: "#/properties/baseline/items/required", keyword: "required", params: { missingProperty: "item" } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data23.owner === void 0) {
              const err49 = { instancePath: instancePath + "/baseline/" + i1, schemaPath: "#/properties/baseline/items/required", keyword: "required", params: { missingProperty: "owner" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data23.reason === void 0) {
              const err50 = { instancePath: instancePath + "/baseline/" + i1, schemaPath: "#/properties/baseline/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data23.until === void 0) {
              const err51 = { instancePath: instancePath + "/baseline/" + i1, schemaPath: "#/properties/baseline/items/required", keyword: "required", params: { missingProperty: "until" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key2 in data23) {
              if (!(key2 === "item" || key2 === "owner" || key2 === "reason" || key2 === "until")) {
                const err52 = { instancePath: instancePath + "/baseline/" + i1, schemaPath: "#/properties/baseline/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data23.item !== void 0) {
              let data24 = data23.item;
              if (typeof data24 === "string") {
                if (func3(data24) > 1e3) {
                  const err53 = { instancePath: instancePath + "/baseline/" + i1 + "/item", schemaPath: "#/definitions/item/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (func3(data24) < 1) {
                  const err54 = { instancePath: instancePath + "/baseline/" + i1 + "/item", schemaPath: "#/definitions/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/baseline/" + i1 + "/item", schemaPath: "#/definitions/item/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data23.owner !== void 0) {
              let data25 = data23.owner;
              if (typeof data25 === "string") {
                if (func3(data25) > 64) {
                  const err56 = { instancePath: instancePath + "/baseline/" + i1 + "/owner", schemaPath: "#/definitions/subject/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (!pattern0.test(data25)) {
                  const err57 = { instancePath: instancePath + "/baseline/" + i1 + "/owner", schemaPath: "#/definitions/subject/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/baseline/" + i1 + "/owner", schemaPath: "#/definitions/subject/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data23.reason !== void 0) {
              let data26 = data23.reason;
              if (typeof data26 === "string") {
                if (func3(data26) > 1e3) {
                  const err59 = { instancePath: instancePath + "/baseline/" + i1 + "/reason", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (func3(data26) < 1) {
                  const err60 = { instancePath: instancePath + "/baseline/" + i1 + "/reason", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/baseline/" + i1 + "/reason", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data23.until !== void 0) {
              let data27 = data23.until;
              if (typeof data27 === "string") {
                if (!pattern3.test(data27)) {
                  const err62 = { instancePath: instancePath + "/baseline/" + i1 + "/until", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/baseline/" + i1 + "/until", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          } else {
            const err64 = { instancePath: instancePath + "/baseline/" + i1, schemaPath: "#/properties/baseline/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.feature_flags !== void 0) {
      if (!validate16(data.feature_flags, { instancePath: instancePath + "/feature_flags", parentData: data, parentDataProperty: "feature_flags", rootData })) {
        vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
        errors = vErrors.length;
      }
    }
    if (data.flags !== void 0) {
      if (!validate23(data.flags, { instancePath: instancePath + "/flags", parentData: data, parentDataProperty: "flags", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      let data30 = data.freeze;
      const _errs71 = errors;
      let valid32 = false;
      let passing0 = null;
      const _errs72 = errors;
      if (data30 !== null) {
        const err66 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/oneOf/0/type", keyword: "type", params: { type: "null" } };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      var _valid3 = _errs72 === errors;
      if (_valid3) {
        valid32 = true;
        passing0 = 0;
      }
      const _errs74 = errors;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.until === void 0) {
          const err67 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/oneOf/1/required", keyword: "required", params: { missingProperty: "until" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data30.reason === void 0) {
          const err68 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        for (const key3 in data30) {
          if (!(key3 === "until" || key3 === "reason")) {
            const err69 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data30.until !== void 0) {
          let data31 = data30.until;
          if (typeof data31 === "string") {
            if (!pattern3.test(data31)) {
              const err70 = { instancePath: instancePath + "/freeze/until", schemaPath: "#/definitions/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/freeze/until", schemaPath: "#/definitions/day/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data30.reason !== void 0) {
          let data32 = data30.reason;
          if (typeof data32 === "string") {
            if (func3(data32) > 1e3) {
              const err72 = { instancePath: instancePath + "/freeze/reason", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (func3(data32) < 1) {
              const err73 = { instancePath: instancePath + "/freeze/reason", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/freeze/reason", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/oneOf/1/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
      var _valid3 = _errs74 === errors;
      if (_valid3 && valid32) {
        valid32 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid3) {
          valid32 = true;
          passing0 = 1;
        }
      }
      if (!valid32) {
        const err76 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      } else {
        errors = _errs71;
        if (vErrors !== null) {
          if (_errs71) {
            vErrors.length = _errs71;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate25(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.lint !== void 0) {
      if (!validate27(data.lint, { instancePath: instancePath + "/lint", parentData: data, parentDataProperty: "lint", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.manage !== void 0) {
      if (!validate29(data.manage, { instancePath: instancePath + "/manage", parentData: data, parentDataProperty: "manage", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate31(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.organization !== void 0) {
      if (!validate33(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.projects !== void 0) {
      if (!validate35(data.projects, { instancePath: instancePath + "/projects", parentData: data, parentDataProperty: "projects", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate92(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.roles !== void 0) {
      if (!validate95(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
__name(validate13, "validate13");

// src/policy/schema.ts
var validate = validatePolicy;
function checkSchema(document) {
  if (document.value === null) return [];
  if (validate(document.value)) return [];
  const faults = validate.errors ?? [];
  return leaves(faults).map((fault) => toFinding(document, fault));
}
__name(checkSchema, "checkSchema");
function leaves(faults) {
  const wrappers = /* @__PURE__ */ new Set(["oneOf", "anyOf", "if", "propertyNames"]);
  const plain2 = faults.filter(({ keyword }) => !wrappers.has(keyword));
  const explained = new Set(
    plain2.filter((fault) => !isAlternative(fault)).flatMap(({ instancePath }) => upwards(instancePath))
  );
  const places = /* @__PURE__ */ new Map();
  for (const fault of plain2) {
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
  return keyword === "type" && /\/(oneOf|anyOf)\/\d+\/type$/.test(schemaPath);
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
  const at2 = name === void 0 ? document.locate(wrong, fault.keyword === "false schema" ? "key" : "value") : document.locate([...path, name], "key");
  const message = sentence3(fault, wrong, valueAt2(document.value, wrong));
  return { rule: `schema-${ruleOf(fault)}`, severity: "error", message, at: at2 };
}
__name(toFinding, "toFinding");
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
function valueAt2(root, path) {
  return path.reduce((value2, step) => {
    if (Array.isArray(value2)) return value2[Number(step)];
    return isRecord(value2) ? value2[step] : void 0;
  }, root);
}
__name(valueAt2, "valueAt");

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
    const document = readDocument2(file);
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
      (at2, message, { severity: own = severity, also } = {}) => findings.push({ rule: id, severity: written2 ?? own, message, at: at2, ...also && { also } })
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
  const [word = part, mark2 = ""] = part.split(/(?<=.)([.,:;!?)…])$/u);
  return code(word) + mark2;
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
  canonicalJson,
  equalJson,
  isList,
  code,
  prose,
  value,
  table,
  details,
  paragraphs,
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
  load,
  readDocument2 as readDocument,
  hint,
  ignoreRule,
  lintRules,
  lintPolicy
};
