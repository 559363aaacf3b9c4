import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byPlace,
  startOf
} from "./chunk-FCLQASCT.js";
import {
  isRecord,
  known
} from "./chunk-VGZ743SQ.js";
import {
  Bug,
  __name,
  list,
  plural,
  show
} from "./chunk-VPIV6BIE.js";

// src/rules/lint/duplicate-github-account.ts
var duplicateGithubAccount = {
  id: "duplicate-github-account",
  severity: "error",
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
  return Object.entries(shape.projects ?? {}).flatMap(([project, { access, resources }]) => {
    const block = /* @__PURE__ */ __name((path, { roles = {}, members = {} }) => ({
      project,
      path: ["projects", project, ...path],
      roles,
      members
    }), "block");
    const kinds = Object.entries(resources ?? {}).map(
      ([kind, rules]) => block(["resources", kind], rules)
    );
    return access ? [block(["access"], access), ...kinds] : kinds;
  });
}
__name(accessBlocks, "accessBlocks");

// src/rules/lint/duplicate-member.ts
var duplicateMember = {
  id: "duplicate-member",
  severity: "error",
  summary: "A person is declared once, and stands once in a role or a project, whatever the case of the address.",
  check({ shape, locate: locate2 }, report) {
    for (const { again, first } of repeated(Object.keys(shape.members ?? {}))) {
      report(locate2(["members", again], "key"), sentence(again, first, "members"));
    }
    for (const [role, { members }] of Object.entries(shape.roles ?? {})) {
      for (const { again, first, index } of repeated(members ?? [])) {
        report(locate2(["roles", role, "members", index]), sentence(again, first, `the role "${show(role)}"`));
      }
    }
    for (const { project, path, members } of accessBlocks(shape)) {
      for (const { again, first } of repeated(Object.keys(members))) {
        report(locate2([...path, "members", again], "key"), sentence(again, first, `the project "${show(project)}"`));
      }
    }
  }
};
function sentence(again, first, where) {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`;
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`;
}
__name(sentence, "sentence");
function repeated(emails) {
  const seen = /* @__PURE__ */ new Map();
  return emails.flatMap((again, index) => {
    const first = seen.get(again.toLowerCase());
    if (first !== void 0) return [{ again, first, index }];
    seen.set(again.toLowerCase(), again);
    return [];
  });
}
__name(repeated, "repeated");

// src/rules/lint/flag-without-description.ts
var flagWithoutDescription = {
  id: "flag-without-description",
  severity: "error",
  summary: "Where `require_description` is true, every flag has a description.",
  check({ shape, locate: locate2 }, report) {
    for (const [project, { require_description: required }] of Object.entries(shape.feature_flags ?? {})) {
      if (required !== true) continue;
      for (const [flag, { description }] of Object.entries(shape.flags?.[project] ?? {})) {
        if (description?.trim()) continue;
        report(
          locate2(["flags", project, flag], "key"),
          `The flag "${show(flag)}" has no description, which the project "${show(project)}" requires. Say in a sentence what it is for.`
        );
      }
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
function isSubject(shape, email, subject) {
  const member = Object.entries(shape.members ?? {}).find(([known2]) => sameEmail(known2, email))?.[1];
  if (!member) return false;
  if (isLevel(subject)) return levels.indexOf(member.level) >= levels.indexOf(subject);
  return (shape.roles?.[subject]?.members ?? []).some((holder) => sameEmail(holder, email));
}
__name(isSubject, "isSubject");

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

// src/rules/lint/reserved-role-name.ts
var reservedRoleName = {
  id: "reserved-role-name",
  severity: "error",
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
function nearest(written, known2) {
  if (written.length > longestTyped) return void 0;
  const candidates = written.includes("@") ? known2.filter((one) => isNearEmail(written, one)) : known2;
  return closestMatch(written, candidates, { maxDistance: slipsIn(written) });
}
__name(nearest, "nearest");
function isNearEmail(written, known2) {
  const [name, domain] = sides(written);
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
var maxComparisons = 5e5;
function hinter(known2) {
  let left = maxComparisons;
  return (written) => {
    left -= known2.length;
    return sentence2(left >= 0 ? nearest(written, known2) : void 0, known2);
  };
}
__name(hinter, "hinter");
function sentence2(meant, known2) {
  if (meant !== void 0) return `Did you mean "${show(meant)}"?`;
  if (known2.length === 0) return "None is declared yet.";
  return known2.length <= 8 ? `Known: ${list(known2.map((name) => `"${show(name)}"`))}.` : `${known2.length} others are declared.`;
}
__name(sentence2, "sentence");

// src/rules/lint/unknown-member.ts
var unknownMember = {
  id: "unknown-member",
  severity: "error",
  summary: "Every person who is named must be declared under `members`.",
  check({ shape, locate: locate2 }, report) {
    const known2 = Object.keys(shape.members ?? {});
    const declared = new Set(known2.map((email) => email.toLowerCase()));
    const hint = hinter(known2);
    const check = /* @__PURE__ */ __name((email, path, part) => {
      if (declared.has(email.toLowerCase())) return;
      report(locate2(path, part), `"${show(email)}" is not declared under members. ${hint(email)}`);
    }, "check");
    for (const [role, { members }] of Object.entries(shape.roles ?? {})) {
      for (const [index, email] of (members ?? []).entries()) check(email, ["roles", role, "members", index], "value");
    }
    for (const { path, members } of accessBlocks(shape)) {
      for (const email of Object.keys(members)) check(email, [...path, "members", email], "key");
    }
  }
};

// src/rules/lint/unknown-project.ts
var unknownProject = {
  id: "unknown-project",
  severity: "error",
  summary: "Every project that is named must be declared under `projects`.",
  check({ shape, locate: locate2 }, report) {
    const known2 = new Set(Object.keys(shape.projects ?? {}));
    const hint = hinter([...known2]);
    for (const section of ["feature_flags", "flags"]) {
      for (const project of Object.keys(shape[section] ?? {})) {
        if (known2.has(project)) continue;
        report(locate2([section, project], "key"), `There is no project "${show(project)}". ${hint(project)}`);
      }
    }
  }
};

// src/rules/lint/unknown-role.ts
var unknownRole = {
  id: "unknown-role",
  severity: "error",
  summary: "Every role that is named must be declared under `roles`.",
  check({ shape, locate: locate2 }, report) {
    const known2 = new Set(Object.keys(shape.roles ?? {}));
    const roleHint = hinter([...known2]);
    const subjectHint = hinter([...known2, ...levels]);
    for (const { path, name, part, allowsLevel } of mentions(shape)) {
      if (known2.has(name) || allowsLevel && isLevel(name)) continue;
      report(
        locate2(path, part),
        `There is no role "${show(name)}". ${allowsLevel ? subjectHint(name) : roleHint(name)}`
      );
    }
  }
};
function mentions(shape) {
  const inAccess = accessBlocks(shape).flatMap(
    ({ path, roles }) => Object.keys(roles).map((name) => ({
      path: [...path, "roles", name],
      name,
      part: "key",
      allowsLevel: false
    }))
  );
  const owners = Object.entries(shape.flags ?? {}).flatMap(
    ([project, flags]) => Object.entries(flags).flatMap(
      ([flag, { owner }]) => owner === void 0 ? [] : [{ path: ["flags", project, flag, "owner"], name: owner, part: "value", allowsLevel: true }]
    )
  );
  const defaultRole = shape.organization?.settings?.default_role;
  const inSettings = defaultRole === void 0 ? [] : [{ path: ["organization", "settings", "default_role"], name: defaultRole, part: "value", allowsLevel: false }];
  return [...inSettings, ...inAccess, ...inMatrix(shape), ...owners];
}
__name(mentions, "mentions");
function inMatrix(shape) {
  return Object.entries(shape.feature_flags ?? {}).flatMap(([project, matrix]) => {
    const review = matrix.require_rollout_review;
    const lists2 = [
      [["who_can_create"], matrix.who_can_create],
      [["who_can_edit"], matrix.who_can_edit],
      [["who_can_delete"], matrix.who_can_delete],
      [["require_rollout_review", "by"], typeof review === "object" ? review.by : void 0]
    ];
    return lists2.flatMap(
      ([path, names]) => (names ?? []).map((name, index) => ({
        path: ["feature_flags", project, ...path, index],
        name,
        part: "value",
        allowsLevel: true
      }))
    );
  });
}
__name(inMatrix, "inMatrix");

// src/rules/lint/registry.gen.ts
var lintRules = [
  duplicateGithubAccount,
  duplicateMember,
  flagWithoutDescription,
  matrixContradictsAccess,
  reservedRoleName,
  unknownMember,
  unknownProject,
  unknownRole
];

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
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
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
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
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
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
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
  if (file.content.byteLength > maxBytes) {
    return syntax(startOf(file.path), "The file is larger than 5 MiB. Split it.");
  }
  const text = decode(file.content);
  if (text === void 0) return unreadable(file);
  const refuse = /* @__PURE__ */ __name(({ offset, end, reason }) => syntax(new Places(file.path, text, []).at(offset, end), reason), "refuse");
  const unseen = guardText(text);
  if (unseen) return refuse(unseen);
  const events = readEvents(text);
  if (!Array.isArray(events)) return refuse(events);
  const refused = guard(events, text);
  if (refused) return refuse(refused);
  let places;
  const locate2 = /* @__PURE__ */ __name((path, part) => {
    places ??= new Places(file.path, text, eventsOf(text));
    return places.locate(path, part);
  }, "locate");
  const [value2 = null] = constructFromEvents(events, { source: text });
  if (isJson(value2)) return { path: file.path, value: value2, locate: locate2 };
  throw new Bug("the reader made something that JSON cannot carry");
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

// src/policy/merge.ts
var joinedDepth = {
  members: 1,
  roles: 1,
  projects: 1,
  feature_flags: 1,
  flags: 2,
  organization: 1,
  manage: 1
};
function merge(documents) {
  const findings = [];
  const joined = {};
  for (const document of documents) {
    const clash = /* @__PURE__ */ __name((path) => findings.push(duplicate(documents, document, path)), "clash");
    for (const [section, value2] of Object.entries(asObject(document.value))) {
      if (section !== "$schema") joinInto(joined, section, value2, joinedDepth[section] ?? 0, [section], clash);
    }
  }
  return { policy: { shape: asShape(joined), locate: /* @__PURE__ */ __name((path, part) => locate(documents, path, part), "locate") }, findings };
}
__name(merge, "merge");
function joinInto(target, key, value2, depth, path, clash) {
  const before = Object.hasOwn(target, key) ? target[key] : void 0;
  if (before === void 0 && depth === 0) target[key] = value2;
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
    const owner = documents.find(({ value: value2 }) => holds(value2, path.slice(0, length)));
    if (owner) return owner.locate(path, part);
  }
  return documents[0]?.locate([], part) ?? startOf(".");
}
__name(locate, "locate");
function holds(value2, path) {
  let node = value2;
  for (const step of path) {
    if (typeof node !== "object" || node === null) return false;
    if (!Object.hasOwn(node, step)) return false;
    node = Array.isArray(node) ? node[Number(step)] : node[step];
  }
  return true;
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
var schemaKeys = { "named": { "$schema": {}, "version": {}, "feature_flags": { "entries": { "named": { "who_can_create": {}, "who_can_edit": {}, "who_can_delete": {}, "require_description": {}, "require_rollout_review": { "named": { "over": {}, "approvals": {}, "by": {} } } } } }, "flags": { "entries": { "entries": { "named": { "description": {}, "active": {}, "rollout": {}, "owner": {}, "tags": {} } } } }, "manage": { "named": { "members": {}, "roles": {}, "role_members": {}, "access": {}, "flags": {}, "removed_flags": {} } }, "members": { "entries": { "named": { "level": {}, "github": { "named": { "login": {}, "id": {} } }, "service": {} } } }, "organization": { "named": { "id": {}, "settings": { "named": { "enforce_2fa": {}, "members_can_invite": {}, "members_can_create_projects": {}, "members_can_use_personal_api_keys": {}, "members_can_see_org_members": {}, "allow_publicly_shared_resources": {}, "default_role": {} } } } }, "projects": { "entries": { "named": { "name": {}, "id": {}, "tier": {}, "access": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "resources": { "named": { "action": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "activity_log": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ai_observability_clusters": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "customer_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "dashboard": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "data_catalog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "early_access_feature": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "endpoint": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "error_tracking": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "evaluation": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "experiment": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "export": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "external_data_source": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "feature_flag": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "heatmap": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "hog_flow": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "insight": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_playground": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_skill": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "logs": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "mcp_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "metrics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "notebook": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "replay_scanner": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "revenue_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "session_recording": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "sharing_configuration": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "stamphog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "survey": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tagger": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ticket": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "toolbar": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tracing": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "warehouse_objects": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "web_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } } } } }, "roles": { "entries": { "named": { "name": {}, "id": {}, "members": {} } } } } };

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
      return `${describe(value2)} is not ${patternName(String(params.pattern))}.`;
    case "minimum":
    case "maximum":
      return `${capital(where)} must be at ${fault.keyword === "minimum" ? "least" : "most"} ${String(params.limit)}, but is ${describe(value2)}.`;
    case "uniqueItems":
      return `${describe(value2)} is already in ${whereOf(path.slice(0, -1))}. Keep one of the two.`;
    case "maxLength":
    case "minLength":
      return tooLongOrShort(fault, where, String(value2));
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
  const isEmpty = value2 === null && (type === "object" || type === "array");
  if (isEmpty) {
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
  const hint = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
  return `${capital(where)} must be ${list(known2.map(quote), "or")}, but is ${describe(value2)}.${hint}`;
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
var validatePolicy = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://posthog-policy.github.io/schemas/v1/policy.schema.json", "title": "PostHog policy", "description": "One file of a policy repository. Any split into files is allowed; each entry is written once.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "The address of this schema, for editors.", "type": "string" }, "version": { "description": "The version of this language. One file of the policy must say it.", "const": 1, "examples": [1] }, "feature_flags": { "description": "The permission matrix of feature flags, by project: who may create, edit and delete them, and what a review must see. Once a list is written, whoever is in any of the three may edit flags in PostHog, and everybody else may only see them.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The matrix of one project.", "type": "object", "additionalProperties": false, "properties": { "who_can_create": { "description": "Who may create flags.", "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_edit": { "description": "Who may change flags.", "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_delete": { "description": "Who may delete flags.", "allOf": [{ "$ref": "#/definitions/subjects" }] }, "require_description": { "description": "True: every flag of the project must have a description.", "type": "boolean", "examples": [true] }, "require_rollout_review": { "description": "The two-person rule: a second person must approve when a flag's exposure rises above a limit. True: above 50 %. Left out: true where the tier is production, else false.", "oneOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": false, "properties": { "over": { "description": "The limit, in percent of users.", "type": "number", "minimum": 0, "maximum": 100, "default": 50, "examples": [25] }, "approvals": { "description": "How many people must approve.", "type": "integer", "minimum": 1, "maximum": 10, "default": 1, "examples": [2] }, "by": { "description": "Whose approval counts. Left out: whoever is in `who_can_edit`.", "allOf": [{ "$ref": "#/definitions/subjects" }], "examples": [["senior_engineer"]] } } }], "examples": [true, { "over": 25, "approvals": 2 }] } } } }, "flags": { "description": "Feature flags as code, by project and key.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The flags of one project, by their key in PostHog.", "type": "object", "propertyNames": { "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }, "additionalProperties": { "description": "One flag. `active` and `rollout` must be written: PostHog turns a flag on for everyone when they are missing.", "type": "object", "additionalProperties": false, "required": ["active", "rollout"], "properties": { "description": { "description": "What the flag is for, in a sentence.", "type": "string", "maxLength": 4e3, "examples": ["New checkout"] }, "active": { "description": "Whether the flag is on.", "type": "boolean", "examples": [true] }, "rollout": { "description": "Percent of users who get the flag while it is on: one group without conditions.", "type": "number", "minimum": 0, "maximum": 100, "examples": [25] }, "owner": { "description": "The role that answers for the flag.", "allOf": [{ "$ref": "#/definitions/subject" }], "examples": ["senior_engineer"] }, "tags": { "description": "Tags, in any order. Left out: not managed.", "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "uniqueItems": true, "examples": [["checkout"]] } } } } }, "manage": { "description": "How far the policy reaches, by kind. A removal that a pull request makes is always carried out, save where the kind is `off` or says `keep`.", "type": "object", "additionalProperties": false, "properties": { "members": { "description": "The people of the organization: their levels, and who leaves. Left out: `update`.", "allOf": [{ "$ref": "#/definitions/reach" }] }, "roles": { "description": "Roles. Left out: `update`.", "allOf": [{ "$ref": "#/definitions/reach" }] }, "role_members": { "description": "Who holds the declared roles. Left out: `update`.", "allOf": [{ "$ref": "#/definitions/reach" }] }, "access": { "description": "Who gets into the declared projects, and what they may do there. Left out: `update`.", "allOf": [{ "$ref": "#/definitions/reach" }] }, "flags": { "description": "Feature flags. Left out: `update`.", "type": "string", "enum": ["off", "update"], "examples": ["update"] }, "removed_flags": { "description": "What becomes of a flag that is taken out of the policy. `keep`: it stays in PostHog and is no longer managed.", "type": "string", "enum": ["keep"], "default": "keep", "examples": ["keep"] } } }, "members": { "description": "The people of the organization, by e-mail. Their levels are compared with PostHog; the review gate reads levels and GitHub accounts here.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "One person.", "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": { "description": "The level in the organization. Somebody who is not there yet must be invited in PostHog.", "type": "string", "enum": ["member", "admin", "owner"], "examples": ["member"] }, "github": { "description": "The person's GitHub account. Needed to count as a reviewer.", "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "description": "The login, for people to read. It may be renamed.", "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39, "examples": ["liwu"] }, "id": { "description": "The account's number, which decides: `gh api users/LOGIN --jq .id` prints it.", "type": "integer", "minimum": 1, "examples": [1005] } } }, "service": { "description": "True for the account that owns CI keys: it never counts as a reviewer.", "type": "boolean", "examples": [true] } } } }, "organization": { "description": "The PostHog organization that this policy is about.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "description": "The organization's UUID. Slugs and `@current` change; the UUID does not.", "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "examples": ["0190c0de-0000-7000-8000-000000000001"] }, "settings": { "description": "Settings of the organization. One that is left out is not managed.", "type": "object", "additionalProperties": false, "properties": { "enforce_2fa": { "description": "True: everybody must use two-factor authentication. Counts for all people at once.", "type": "boolean", "examples": [true] }, "members_can_invite": { "description": "True: members may invite people. Heeded by PostHog where the plan has invite settings.", "type": "boolean", "examples": [false] }, "members_can_create_projects": { "description": "True: members may create projects.", "type": "boolean", "examples": [false] }, "members_can_use_personal_api_keys": { "description": "True: members may use personal API keys; admins always may. Heeded by PostHog where the plan has security settings.", "type": "boolean", "examples": [false] }, "members_can_see_org_members": { "description": "True: members see who else is in the organization.", "type": "boolean", "examples": [true] }, "allow_publicly_shared_resources": { "description": "True: people may share things with everybody who has the link.", "type": "boolean", "examples": [false] }, "default_role": { "description": "The role that everybody who joins is put into: a key of `roles`.", "allOf": [{ "$ref": "#/definitions/alias" }], "examples": ["engineer"] } }, "examples": [{ "enforce_2fa": true, "members_can_invite": false }] } } }, "projects": { "description": "The projects of the organization, by alias: who gets into each, and what they may do there.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "One project. It is found by `id`, else by `name`.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "The project's name in PostHog. Left out: the same as its alias.", "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Production"] }, "id": { "description": "The project's number in PostHog. It wins over the name and survives a rename.", "type": "integer", "minimum": 1, "examples": [12345] }, "tier": { "description": "How much care the project asks for. Left out: `production`.", "type": "string", "enum": ["production", "staging", "development"], "default": "production", "examples": ["production"] }, "access": { "description": "Who gets into the project. A part that is left out is not managed.", "type": "object", "additionalProperties": false, "properties": { "default": { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which makes every member a project admin.", "type": "string", "enum": ["none", "member", "admin", "builtin"], "examples": ["none"] }, "roles": { "description": "Levels by role.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "$ref": "#/definitions/grant" }, "examples": [{ "engineer": "member" }] }, "members": { "description": "Levels by person.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "$ref": "#/definitions/grant" }, "examples": [{ "li@example.com": "admin" }] } } }, "resources": { "description": "What people may do in the project, by kind of object. What is left out is not managed.", "type": "object", "additionalProperties": false, "properties": { "action": { "description": "Who may do what with actions.", "allOf": [{ "$ref": "#/definitions/resource_block_from_viewer" }] }, "activity_log": { "description": "Who may do what with the activity log.", "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "ai_observability_clusters": { "description": "Who may do what with AI observability clusters.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "customer_analytics": { "description": "Who may do what with customer analytics.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "dashboard": { "description": "Who may do what with dashboards.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "data_catalog": { "description": "Who may do what with the data catalog.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "early_access_feature": { "description": "Who may do what with early access features.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "endpoint": { "description": "Who may do what with endpoints.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "error_tracking": { "description": "Who may do what with error tracking.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "evaluation": { "description": "Who may do what with evaluations.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "experiment": { "description": "Who may do what with experiments.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "export": { "description": "Who may do what with exports.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "external_data_source": { "description": "Who may do what with sources of the data warehouse.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "feature_flag": { "description": "Who may do what with feature flags. Left out where `feature_flags` lists who may create, edit or delete them: it follows from that.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "heatmap": { "description": "Who may do what with heatmaps.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "hog_flow": { "description": "Who may do what with workflows.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "insight": { "description": "Who may do what with insights.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_analytics": { "description": "Who may do what with LLM analytics.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_playground": { "description": "Who may do what with the LLM playground.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "llm_skill": { "description": "Who may do what with LLM skills.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "logs": { "description": "Who may do what with logs.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "mcp_analytics": { "description": "Who may do what with MCP analytics.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "metrics": { "description": "Who may do what with metrics.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "notebook": { "description": "Who may do what with notebooks.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "replay_scanner": { "description": "Who may do what with replay scanners.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "revenue_analytics": { "description": "Who may do what with revenue analytics.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "session_recording": { "description": "Who may do what with session recordings.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "sharing_configuration": { "description": "Who may do what with sharing outside of PostHog.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "stamphog": { "description": "Who may do what with Stamphog.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "survey": { "description": "Who may do what with surveys.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "tagger": { "description": "Who may do what with taggers.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "ticket": { "description": "Who may do what with tickets.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "toolbar": { "description": "Who may do what with the toolbar.", "allOf": [{ "$ref": "#/definitions/resource_block_to_viewer" }] }, "tracing": { "description": "Who may do what with tracing.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "warehouse_objects": { "description": "Who may do what with tables and views of the warehouse.", "allOf": [{ "$ref": "#/definitions/resource_block" }] }, "web_analytics": { "description": "Who may do what with web analytics.", "allOf": [{ "$ref": "#/definitions/resource_block" }] } }, "examples": [{ "dashboard": { "default": "viewer", "roles": { "engineer": "editor" } } }] } } } }, "roles": { "description": "The roles of the organization, by alias.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "One role.", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "The role's name in PostHog. Left out: the same as its alias.", "type": "string", "minLength": 1, "maxLength": 200, "examples": ["Senior engineers"] }, "id": { "description": "The role's UUID in PostHog. It wins over the name and survives a rename.", "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "examples": ["0190c0de-0000-7000-8000-00000000000a"] }, "members": { "description": "Who holds the role. Left out: memberships of this role are not managed.", "type": "array", "items": { "$ref": "#/definitions/email" }, "examples": [["li@example.com"]] } } } } }, "definitions": { "email": { "description": "An e-mail address, as PostHog knows the person. Compared without regard to case.", "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "maxLength": 254, "examples": ["li@example.com"] }, "alias": { "description": "A name that this policy uses for a role or a project: lower case, digits and underscores.", "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64, "examples": ["senior_engineer"] }, "subject": { "description": "Who: `member`, `admin` or `owner` for everybody of at least that organization level, or a key of `roles`.", "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64, "examples": ["admin", "senior_engineer"] }, "subjects": { "description": "A list of levels and roles. Whoever is in any of them counts.", "type": "array", "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/subject" }] }, "uniqueItems": true, "examples": [["admin", "senior_engineer"]] }, "grant": { "description": "A level of access to a project: `none` keeps people out, `member` lets them in, `admin` lets them change its settings.", "type": "string", "enum": ["none", "member", "admin"], "examples": ["member"] }, "reach": { "description": "How far the policy reaches: `off` leaves the kind alone, `update` writes what is declared, `exclusive` also removes what no file ever named.", "type": "string", "enum": ["off", "update", "exclusive"], "examples": ["update"] }, "resource_default": { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which gives PostHog's own default: everybody may edit. Left out: not managed.", "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"], "examples": ["viewer"] }, "resource_roles": { "description": "Levels by role. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The level of the role.", "type": "string", "enum": ["none", "viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "engineer": "viewer" }] }, "resource_members": { "description": "Levels by person. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "The level of the person.", "type": "string", "enum": ["none", "viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "li@example.com": "viewer" }] }, "resource_default_from_viewer": { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which gives PostHog's own default: everybody may edit. Left out: not managed.", "type": "string", "enum": ["viewer", "editor", "manager", "builtin"], "examples": ["viewer"] }, "resource_roles_from_viewer": { "description": "Levels by role. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The level of the role.", "type": "string", "enum": ["viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "engineer": "viewer" }] }, "resource_members_from_viewer": { "description": "Levels by person. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "The level of the person.", "type": "string", "enum": ["viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "li@example.com": "viewer" }] }, "resource_default_to_viewer": { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which gives PostHog's own default: everybody may view. Left out: not managed.", "type": "string", "enum": ["none", "viewer", "builtin"], "examples": ["viewer"] }, "resource_roles_to_viewer": { "description": "Levels by role. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The level of the role.", "type": "string", "enum": ["none", "viewer"], "examples": ["viewer"] }, "examples": [{ "engineer": "viewer" }] }, "resource_members_to_viewer": { "description": "Levels by person. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "The level of the person.", "type": "string", "enum": ["none", "viewer"], "examples": ["viewer"] }, "examples": [{ "li@example.com": "viewer" }] }, "resource_block_from_viewer": { "description": "Who may do what with a kind of object that nobody can be kept from seeing.", "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } }, "resource_block_to_viewer": { "description": "Who may see a kind of object that nobody can change.", "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default_to_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_to_viewer" }, "members": { "$ref": "#/definitions/resource_members_to_viewer" } } }, "resource_block": { "description": "Who may do what with one kind of object.", "type": "object", "additionalProperties": false, "properties": { "default": { "$ref": "#/definitions/resource_default" }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } } } } };
var schema17 = { "description": "How far the policy reaches: `off` leaves the kind alone, `update` writes what is declared, `exclusive` also removes what no file ever named.", "type": "string", "enum": ["off", "update", "exclusive"], "examples": ["update"] };
var schema25 = { "description": "A level of access to a project: `none` keeps people out, `member` lets them in, `admin` lets them change its settings.", "type": "string", "enum": ["none", "member", "admin"], "examples": ["member"] };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z][a-z0-9_]*$", "u");
var pattern3 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
var pattern5 = new RegExp("^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "u");
var pattern6 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "u");
var pattern7 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate11.errors = vErrors;
  return errors === 0;
}
__name(validate11, "validate11");
var schema29 = { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which gives PostHog's own default: everybody may edit. Left out: not managed.", "type": "string", "enum": ["viewer", "editor", "manager", "builtin"], "examples": ["viewer"] };
var schema30 = { "description": "Levels by role. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The level of the role.", "type": "string", "enum": ["viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "engineer": "viewer" }] };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema30.additionalProperties.enum } };
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
  validate17.errors = vErrors;
  return errors === 0;
}
__name(validate17, "validate17");
var schema32 = { "description": "Levels by person. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "The level of the person.", "type": "string", "enum": ["viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "li@example.com": "viewer" }] };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern5.test(key0)) {
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
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema32.additionalProperties.enum } };
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
  validate19.errors = vErrors;
  return errors === 0;
}
__name(validate19, "validate19");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default_from_viewer/enum", keyword: "enum", params: { allowedValues: schema29.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate17(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate19(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
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
  validate16.errors = vErrors;
  return errors === 0;
}
__name(validate16, "validate16");
var schema35 = { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which gives PostHog's own default: everybody may view. Left out: not managed.", "type": "string", "enum": ["none", "viewer", "builtin"], "examples": ["viewer"] };
var schema36 = { "description": "Levels by role. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The level of the role.", "type": "string", "enum": ["none", "viewer"], "examples": ["viewer"] }, "examples": [{ "engineer": "viewer" }] };
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
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema36.additionalProperties.enum } };
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
  validate23.errors = vErrors;
  return errors === 0;
}
__name(validate23, "validate23");
var schema38 = { "description": "Levels by person. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "The level of the person.", "type": "string", "enum": ["none", "viewer"], "examples": ["viewer"] }, "examples": [{ "li@example.com": "viewer" }] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern5.test(key0)) {
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
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema38.additionalProperties.enum } };
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
  validate25.errors = vErrors;
  return errors === 0;
}
__name(validate25, "validate25");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default_to_viewer/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate23(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate25(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
  validate22.errors = vErrors;
  return errors === 0;
}
__name(validate22, "validate22");
var schema41 = { "description": "The level of everybody without a rule of their own. `builtin` clears the rule, which gives PostHog's own default: everybody may edit. Left out: not managed.", "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"], "examples": ["viewer"] };
var schema42 = { "description": "Levels by role. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "description": "The level of the role.", "type": "string", "enum": ["none", "viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "engineer": "viewer" }] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema42.additionalProperties.enum } };
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
  validate29.errors = vErrors;
  return errors === 0;
}
__name(validate29, "validate29");
var schema44 = { "description": "Levels by person. Left out: not managed.", "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "description": "The level of the person.", "type": "string", "enum": ["none", "viewer", "editor", "manager"], "examples": ["viewer"] }, "examples": [{ "li@example.com": "viewer" }] };
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
        if (!pattern5.test(key0)) {
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
        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema44.additionalProperties.enum } };
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
  validate31.errors = vErrors;
  return errors === 0;
}
__name(validate31, "validate31");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err2 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/resource_default/enum", keyword: "enum", params: { allowedValues: schema41.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate29(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
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
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
__name(validate28, "validate28");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
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
    if (data.feature_flags !== void 0) {
      let data2 = data.feature_flags;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 64) {
              const err3 = { instancePath: instancePath + "/feature_flags", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (!pattern0.test(key1)) {
              const err4 = { instancePath: instancePath + "/feature_flags", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/feature_flags", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            const err6 = { instancePath: instancePath + "/feature_flags", schemaPath: "#/properties/feature_flags/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key3 in data3) {
              if (!(key3 === "who_can_create" || key3 === "who_can_edit" || key3 === "who_can_delete" || key3 === "require_description" || key3 === "require_rollout_review")) {
                const err7 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feature_flags/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.who_can_create !== void 0) {
              if (!validate11(data3.who_can_create, { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_create", parentData: data3, parentDataProperty: "who_can_create", rootData })) {
                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                errors = vErrors.length;
              }
            }
            if (data3.who_can_edit !== void 0) {
              if (!validate11(data3.who_can_edit, { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_edit", parentData: data3, parentDataProperty: "who_can_edit", rootData })) {
                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                errors = vErrors.length;
              }
            }
            if (data3.who_can_delete !== void 0) {
              if (!validate11(data3.who_can_delete, { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/who_can_delete", parentData: data3, parentDataProperty: "who_can_delete", rootData })) {
                vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                errors = vErrors.length;
              }
            }
            if (data3.require_description !== void 0) {
              if (typeof data3.require_description !== "boolean") {
                const err8 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_description", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_description/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data3.require_rollout_review !== void 0) {
              let data8 = data3.require_rollout_review;
              const _errs23 = errors;
              let valid8 = false;
              let passing0 = null;
              const _errs24 = errors;
              if (typeof data8 !== "boolean") {
                const err9 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/0/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              var _valid0 = _errs24 === errors;
              if (_valid0) {
                valid8 = true;
                passing0 = 0;
              }
              const _errs26 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key4 in data8) {
                  if (!(key4 === "over" || key4 === "approvals" || key4 === "by")) {
                    const err10 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data8.over !== void 0) {
                  let data9 = data8.over;
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 > 100 || isNaN(data9)) {
                      const err11 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/properties/over/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                    if (data9 < 0 || isNaN(data9)) {
                      const err12 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/properties/over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/over", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/properties/over/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data8.approvals !== void 0) {
                  let data10 = data8.approvals;
                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                    const err14 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                  if (typeof data10 == "number" && isFinite(data10)) {
                    if (data10 > 10 || isNaN(data10)) {
                      const err15 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                    if (data10 < 1 || isNaN(data10)) {
                      const err16 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/approvals", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                }
                if (data8.by !== void 0) {
                  if (!validate11(data8.by, { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review/by", parentData: data8, parentDataProperty: "by", rootData })) {
                    vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf/1/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              var _valid0 = _errs26 === errors;
              if (_valid0 && valid8) {
                valid8 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid8 = true;
                  passing0 = 1;
                }
              }
              if (!valid8) {
                const err18 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_rollout_review", schemaPath: "#/properties/feature_flags/additionalProperties/properties/require_rollout_review/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              } else {
                errors = _errs23;
                if (vErrors !== null) {
                  if (_errs23) {
                    vErrors.length = _errs23;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feature_flags/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/feature_flags", schemaPath: "#/properties/feature_flags/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.flags !== void 0) {
      let data12 = data.flags;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key5 in data12) {
          const _errs37 = errors;
          if (typeof key5 === "string") {
            if (func3(key5) > 64) {
              const err21 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!pattern0.test(key5)) {
              const err22 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key5 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var valid11 = _errs37 === errors;
          if (!valid11) {
            const err24 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/propertyNames", keyword: "propertyNames", params: { propertyName: key5 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const key6 in data12) {
          let data13 = data12[key6];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key7 in data13) {
              const _errs43 = errors;
              if (typeof key7 === "string") {
                if (func3(key7) > 400) {
                  const err25 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/propertyNames/maxLength", keyword: "maxLength", params: { limit: 400 }, propertyName: key7 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!pattern3.test(key7)) {
                  const err26 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, propertyName: key7 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
              var valid14 = _errs43 === errors;
              if (!valid14) {
                const err27 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            for (const key8 in data13) {
              let data14 = data13[key8];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.active === void 0) {
                  const err28 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/additionalProperties/required", keyword: "required", params: { missingProperty: "active" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data14.rollout === void 0) {
                  const err29 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/additionalProperties/required", keyword: "required", params: { missingProperty: "rollout" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                for (const key9 in data14) {
                  if (!(key9 === "description" || key9 === "active" || key9 === "rollout" || key9 === "owner" || key9 === "tags")) {
                    const err30 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
                if (data14.description !== void 0) {
                  let data15 = data14.description;
                  if (typeof data15 === "string") {
                    if (func3(data15) > 4e3) {
                      const err31 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 4e3 } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data14.active !== void 0) {
                  if (typeof data14.active !== "boolean") {
                    const err33 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/active", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/active/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data14.rollout !== void 0) {
                  let data17 = data14.rollout;
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 > 100 || isNaN(data17)) {
                      const err34 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/rollout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                    if (data17 < 0 || isNaN(data17)) {
                      const err35 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/rollout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  } else {
                    const err36 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollout", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/rollout/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                }
                if (data14.owner !== void 0) {
                  let data18 = data14.owner;
                  if (typeof data18 === "string") {
                    if (func3(data18) > 64) {
                      const err37 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/definitions/subject/maxLength", keyword: "maxLength", params: { limit: 64 } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (!pattern0.test(data18)) {
                      const err38 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/definitions/subject/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/owner", schemaPath: "#/definitions/subject/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
                if (data14.tags !== void 0) {
                  let data19 = data14.tags;
                  if (Array.isArray(data19)) {
                    const len0 = data19.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data20 = data19[i0];
                      if (typeof data20 === "string") {
                        if (func3(data20) > 255) {
                          const err40 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i0, schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                        if (func3(data20) < 1) {
                          const err41 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i0, schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      } else {
                        const err42 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags/" + i0, schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/tags/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                    let i1 = data19.length;
                    let j0;
                    if (i1 > 1) {
                      const indices0 = {};
                      for (; i1--; ) {
                        let item0 = data19[i1];
                        if (typeof item0 !== "string") {
                          continue;
                        }
                        if (typeof indices0[item0] == "number") {
                          j0 = indices0[item0];
                          const err43 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                          if (vErrors === null) {
                            vErrors = [err43];
                          } else {
                            vErrors.push(err43);
                          }
                          errors++;
                          break;
                        }
                        indices0[item0] = i1;
                      }
                    }
                  } else {
                    const err44 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/tags", schemaPath: "#/properties/flags/additionalProperties/additionalProperties/properties/tags/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.manage !== void 0) {
      let data21 = data.manage;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key10 in data21) {
          if (!(key10 === "members" || key10 === "roles" || key10 === "role_members" || key10 === "access" || key10 === "flags" || key10 === "removed_flags")) {
            const err48 = { instancePath: instancePath + "/manage", schemaPath: "#/properties/manage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data21.members !== void 0) {
          let data22 = data21.members;
          if (typeof data22 !== "string") {
            const err49 = { instancePath: instancePath + "/manage/members", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (!(data22 === "off" || data22 === "update" || data22 === "exclusive")) {
            const err50 = { instancePath: instancePath + "/manage/members", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data21.roles !== void 0) {
          let data23 = data21.roles;
          if (typeof data23 !== "string") {
            const err51 = { instancePath: instancePath + "/manage/roles", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (!(data23 === "off" || data23 === "update" || data23 === "exclusive")) {
            const err52 = { instancePath: instancePath + "/manage/roles", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data21.role_members !== void 0) {
          let data24 = data21.role_members;
          if (typeof data24 !== "string") {
            const err53 = { instancePath: instancePath + "/manage/role_members", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (!(data24 === "off" || data24 === "update" || data24 === "exclusive")) {
            const err54 = { instancePath: instancePath + "/manage/role_members", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data21.access !== void 0) {
          let data25 = data21.access;
          if (typeof data25 !== "string") {
            const err55 = { instancePath: instancePath + "/manage/access", schemaPath: "#/definitions/reach/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (!(data25 === "off" || data25 === "update" || data25 === "exclusive")) {
            const err56 = { instancePath: instancePath + "/manage/access", schemaPath: "#/definitions/reach/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data21.flags !== void 0) {
          let data26 = data21.flags;
          if (typeof data26 !== "string") {
            const err57 = { instancePath: instancePath + "/manage/flags", schemaPath: "#/properties/manage/properties/flags/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (!(data26 === "off" || data26 === "update")) {
            const err58 = { instancePath: instancePath + "/manage/flags", schemaPath: "#/properties/manage/properties/flags/enum", keyword: "enum", params: { allowedValues: schema11.properties.manage.properties.flags.enum } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data21.removed_flags !== void 0) {
          let data27 = data21.removed_flags;
          if (typeof data27 !== "string") {
            const err59 = { instancePath: instancePath + "/manage/removed_flags", schemaPath: "#/properties/manage/properties/removed_flags/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (!(data27 === "keep")) {
            const err60 = { instancePath: instancePath + "/manage/removed_flags", schemaPath: "#/properties/manage/properties/removed_flags/enum", keyword: "enum", params: { allowedValues: schema11.properties.manage.properties.removed_flags.enum } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/manage", schemaPath: "#/properties/manage/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data28 = data.members;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key11 in data28) {
          const _errs87 = errors;
          if (typeof key11 === "string") {
            if (func3(key11) > 254) {
              const err62 = { instancePath: instancePath + "/members", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key11 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (!pattern5.test(key11)) {
              const err63 = { instancePath: instancePath + "/members", schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key11 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/members", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key11 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          var valid31 = _errs87 === errors;
          if (!valid31) {
            const err65 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        for (const key12 in data28) {
          let data29 = data28[key12];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.level === void 0) {
              const err66 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/additionalProperties/required", keyword: "required", params: { missingProperty: "level" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key13 in data29) {
              if (!(key13 === "level" || key13 === "github" || key13 === "service")) {
                const err67 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data29.level !== void 0) {
              let data30 = data29.level;
              if (typeof data30 !== "string") {
                const err68 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/members/additionalProperties/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (!(data30 === "member" || data30 === "admin" || data30 === "owner")) {
                const err69 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/members/additionalProperties/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties.members.additionalProperties.properties.level.enum } };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data29.github !== void 0) {
              let data31 = data29.github;
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.login === void 0) {
                  const err70 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/members/additionalProperties/properties/github/required", keyword: "required", params: { missingProperty: "login" } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data31.id === void 0) {
                  const err71 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/members/additionalProperties/properties/github/required", keyword: "required", params: { missingProperty: "id" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                for (const key14 in data31) {
                  if (!(key14 === "login" || key14 === "id")) {
                    const err72 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/members/additionalProperties/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data31.login !== void 0) {
                  let data32 = data31.login;
                  if (typeof data32 === "string") {
                    if (func3(data32) > 39) {
                      const err73 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", schemaPath: "#/properties/members/additionalProperties/properties/github/properties/login/maxLength", keyword: "maxLength", params: { limit: 39 } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data32)) {
                      const err74 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", schemaPath: "#/properties/members/additionalProperties/properties/github/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$" } };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                  } else {
                    const err75 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/login", schemaPath: "#/properties/members/additionalProperties/properties/github/properties/login/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data31.id !== void 0) {
                  let data33 = data31.id;
                  if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                    const err76 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/id", schemaPath: "#/properties/members/additionalProperties/properties/github/properties/id/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 < 1 || isNaN(data33)) {
                      const err77 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github/id", schemaPath: "#/properties/members/additionalProperties/properties/github/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/members/additionalProperties/properties/github/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data29.service !== void 0) {
              if (typeof data29.service !== "boolean") {
                const err79 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/service", schemaPath: "#/properties/members/additionalProperties/properties/service/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/members/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/members/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data35 = data.organization;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.id === void 0) {
          const err82 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/required", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        for (const key15 in data35) {
          if (!(key15 === "id" || key15 === "settings")) {
            const err83 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data35.id !== void 0) {
          let data36 = data35.id;
          if (typeof data36 === "string") {
            if (!pattern7.test(data36)) {
              const err84 = { instancePath: instancePath + "/organization/id", schemaPath: "#/properties/organization/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/organization/id", schemaPath: "#/properties/organization/properties/id/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data35.settings !== void 0) {
          let data37 = data35.settings;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key16 in data37) {
              if (!(key16 === "enforce_2fa" || key16 === "members_can_invite" || key16 === "members_can_create_projects" || key16 === "members_can_use_personal_api_keys" || key16 === "members_can_see_org_members" || key16 === "allow_publicly_shared_resources" || key16 === "default_role")) {
                const err86 = { instancePath: instancePath + "/organization/settings", schemaPath: "#/properties/organization/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data37.enforce_2fa !== void 0) {
              if (typeof data37.enforce_2fa !== "boolean") {
                const err87 = { instancePath: instancePath + "/organization/settings/enforce_2fa", schemaPath: "#/properties/organization/properties/settings/properties/enforce_2fa/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data37.members_can_invite !== void 0) {
              if (typeof data37.members_can_invite !== "boolean") {
                const err88 = { instancePath: instancePath + "/organization/settings/members_can_invite", schemaPath: "#/properties/organization/properties/settings/properties/members_can_invite/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data37.members_can_create_projects !== void 0) {
              if (typeof data37.members_can_create_projects !== "boolean") {
                const err89 = { instancePath: instancePath + "/organization/settings/members_can_create_projects", schemaPath: "#/properties/organization/properties/settings/properties/members_can_create_projects/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data37.members_can_use_personal_api_keys !== void 0) {
              if (typeof data37.members_can_use_personal_api_keys !== "boolean") {
                const err90 = { instancePath: instancePath + "/organization/settings/members_can_use_personal_api_keys", schemaPath: "#/properties/organization/properties/settings/properties/members_can_use_personal_api_keys/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data37.members_can_see_org_members !== void 0) {
              if (typeof data37.members_can_see_org_members !== "boolean") {
                const err91 = { instancePath: instancePath + "/organization/settings/members_can_see_org_members", schemaPath: "#/properties/organization/properties/settings/properties/members_can_see_org_members/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data37.allow_publicly_shared_resources !== void 0) {
              if (typeof data37.allow_publicly_shared_resources !== "boolean") {
                const err92 = { instancePath: instancePath + "/organization/settings/allow_publicly_shared_resources", schemaPath: "#/properties/organization/properties/settings/properties/allow_publicly_shared_resources/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data37.default_role !== void 0) {
              let data44 = data37.default_role;
              if (typeof data44 === "string") {
                if (func3(data44) > 64) {
                  const err93 = { instancePath: instancePath + "/organization/settings/default_role", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (!pattern0.test(data44)) {
                  const err94 = { instancePath: instancePath + "/organization/settings/default_role", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/organization/settings/default_role", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/organization/settings", schemaPath: "#/properties/organization/properties/settings/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.projects !== void 0) {
      let data45 = data.projects;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key17 in data45) {
          const _errs131 = errors;
          if (typeof key17 === "string") {
            if (func3(key17) > 64) {
              const err98 = { instancePath: instancePath + "/projects", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key17 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (!pattern0.test(key17)) {
              const err99 = { instancePath: instancePath + "/projects", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key17 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/projects", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key17 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          var valid40 = _errs131 === errors;
          if (!valid40) {
            const err101 = { instancePath: instancePath + "/projects", schemaPath: "#/properties/projects/propertyNames", keyword: "propertyNames", params: { propertyName: key17 } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        for (const key18 in data45) {
          let data46 = data45[key18];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key19 in data46) {
              if (!(key19 === "name" || key19 === "id" || key19 === "tier" || key19 === "access" || key19 === "resources")) {
                const err102 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/projects/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data46.name !== void 0) {
              let data47 = data46.name;
              if (typeof data47 === "string") {
                if (func3(data47) > 200) {
                  const err103 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/projects/additionalProperties/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                if (func3(data47) < 1) {
                  const err104 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/projects/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              } else {
                const err105 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/projects/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data46.id !== void 0) {
              let data48 = data46.id;
              if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                const err106 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/projects/additionalProperties/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 < 1 || isNaN(data48)) {
                  const err107 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/projects/additionalProperties/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
            }
            if (data46.tier !== void 0) {
              let data49 = data46.tier;
              if (typeof data49 !== "string") {
                const err108 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/projects/additionalProperties/properties/tier/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
              if (!(data49 === "production" || data49 === "staging" || data49 === "development")) {
                const err109 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/tier", schemaPath: "#/properties/projects/additionalProperties/properties/tier/enum", keyword: "enum", params: { allowedValues: schema11.properties.projects.additionalProperties.properties.tier.enum } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data46.access !== void 0) {
              let data50 = data46.access;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key20 in data50) {
                  if (!(key20 === "default" || key20 === "roles" || key20 === "members")) {
                    const err110 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", schemaPath: "#/properties/projects/additionalProperties/properties/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
                if (data50.default !== void 0) {
                  let data51 = data50.default;
                  if (typeof data51 !== "string") {
                    const err111 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/default", schemaPath: "#/properties/projects/additionalProperties/properties/access/properties/default/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  if (!(data51 === "none" || data51 === "member" || data51 === "admin" || data51 === "builtin")) {
                    const err112 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/default", schemaPath: "#/properties/projects/additionalProperties/properties/access/properties/default/enum", keyword: "enum", params: { allowedValues: schema11.properties.projects.additionalProperties.properties.access.properties.default.enum } };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                }
                if (data50.roles !== void 0) {
                  let data52 = data50.roles;
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    for (const key21 in data52) {
                      const _errs151 = errors;
                      if (typeof key21 === "string") {
                        if (func3(key21) > 64) {
                          const err113 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key21 };
                          if (vErrors === null) {
                            vErrors = [err113];
                          } else {
                            vErrors.push(err113);
                          }
                          errors++;
                        }
                        if (!pattern0.test(key21)) {
                          const err114 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key21 };
                          if (vErrors === null) {
                            vErrors = [err114];
                          } else {
                            vErrors.push(err114);
                          }
                          errors++;
                        }
                      } else {
                        const err115 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key21 };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                      var valid45 = _errs151 === errors;
                      if (!valid45) {
                        const err116 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/properties/projects/additionalProperties/properties/access/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key21 } };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                    }
                    for (const key22 in data52) {
                      let data53 = data52[key22];
                      if (typeof data53 !== "string") {
                        const err117 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                      if (!(data53 === "none" || data53 === "member" || data53 === "admin")) {
                        const err118 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/enum", keyword: "enum", params: { allowedValues: schema25.enum } };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/roles", schemaPath: "#/properties/projects/additionalProperties/properties/access/properties/roles/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data50.members !== void 0) {
                  let data54 = data50.members;
                  if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                    for (const key23 in data54) {
                      const _errs160 = errors;
                      if (typeof key23 === "string") {
                        if (func3(key23) > 254) {
                          const err120 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 }, propertyName: key23 };
                          if (vErrors === null) {
                            vErrors = [err120];
                          } else {
                            vErrors.push(err120);
                          }
                          errors++;
                        }
                        if (!pattern5.test(key23)) {
                          const err121 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key23 };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                      } else {
                        const err122 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" }, propertyName: key23 };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                      var valid49 = _errs160 === errors;
                      if (!valid49) {
                        const err123 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/properties/projects/additionalProperties/properties/access/properties/members/propertyNames", keyword: "propertyNames", params: { propertyName: key23 } };
                        if (vErrors === null) {
                          vErrors = [err123];
                        } else {
                          vErrors.push(err123);
                        }
                        errors++;
                      }
                    }
                    for (const key24 in data54) {
                      let data55 = data54[key24];
                      if (typeof data55 !== "string") {
                        const err124 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                      if (!(data55 === "none" || data55 === "member" || data55 === "admin")) {
                        const err125 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/grant/enum", keyword: "enum", params: { allowedValues: schema25.enum } };
                        if (vErrors === null) {
                          vErrors = [err125];
                        } else {
                          vErrors.push(err125);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err126 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access/members", schemaPath: "#/properties/projects/additionalProperties/properties/access/properties/members/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                }
              } else {
                const err127 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/access", schemaPath: "#/properties/projects/additionalProperties/properties/access/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data46.resources !== void 0) {
              let data56 = data46.resources;
              if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                for (const key25 in data56) {
                  if (!func2.call(schema11.properties.projects.additionalProperties.properties.resources.properties, key25)) {
                    const err128 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources", schemaPath: "#/properties/projects/additionalProperties/properties/resources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                if (data56.action !== void 0) {
                  if (!validate16(data56.action, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/action", parentData: data56, parentDataProperty: "action", rootData })) {
                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.activity_log !== void 0) {
                  if (!validate22(data56.activity_log, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/activity_log", parentData: data56, parentDataProperty: "activity_log", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.ai_observability_clusters !== void 0) {
                  if (!validate28(data56.ai_observability_clusters, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/ai_observability_clusters", parentData: data56, parentDataProperty: "ai_observability_clusters", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.customer_analytics !== void 0) {
                  if (!validate28(data56.customer_analytics, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/customer_analytics", parentData: data56, parentDataProperty: "customer_analytics", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.dashboard !== void 0) {
                  if (!validate28(data56.dashboard, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/dashboard", parentData: data56, parentDataProperty: "dashboard", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.data_catalog !== void 0) {
                  if (!validate28(data56.data_catalog, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/data_catalog", parentData: data56, parentDataProperty: "data_catalog", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.early_access_feature !== void 0) {
                  if (!validate28(data56.early_access_feature, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/early_access_feature", parentData: data56, parentDataProperty: "early_access_feature", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.endpoint !== void 0) {
                  if (!validate28(data56.endpoint, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/endpoint", parentData: data56, parentDataProperty: "endpoint", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.error_tracking !== void 0) {
                  if (!validate28(data56.error_tracking, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/error_tracking", parentData: data56, parentDataProperty: "error_tracking", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.evaluation !== void 0) {
                  if (!validate28(data56.evaluation, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/evaluation", parentData: data56, parentDataProperty: "evaluation", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.experiment !== void 0) {
                  if (!validate28(data56.experiment, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/experiment", parentData: data56, parentDataProperty: "experiment", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.export !== void 0) {
                  if (!validate28(data56.export, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/export", parentData: data56, parentDataProperty: "export", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.external_data_source !== void 0) {
                  if (!validate28(data56.external_data_source, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/external_data_source", parentData: data56, parentDataProperty: "external_data_source", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.feature_flag !== void 0) {
                  if (!validate28(data56.feature_flag, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/feature_flag", parentData: data56, parentDataProperty: "feature_flag", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.heatmap !== void 0) {
                  if (!validate28(data56.heatmap, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/heatmap", parentData: data56, parentDataProperty: "heatmap", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.hog_flow !== void 0) {
                  if (!validate28(data56.hog_flow, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/hog_flow", parentData: data56, parentDataProperty: "hog_flow", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.insight !== void 0) {
                  if (!validate28(data56.insight, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/insight", parentData: data56, parentDataProperty: "insight", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.llm_analytics !== void 0) {
                  if (!validate28(data56.llm_analytics, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/llm_analytics", parentData: data56, parentDataProperty: "llm_analytics", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.llm_playground !== void 0) {
                  if (!validate28(data56.llm_playground, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/llm_playground", parentData: data56, parentDataProperty: "llm_playground", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.llm_skill !== void 0) {
                  if (!validate28(data56.llm_skill, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/llm_skill", parentData: data56, parentDataProperty: "llm_skill", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.logs !== void 0) {
                  if (!validate28(data56.logs, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/logs", parentData: data56, parentDataProperty: "logs", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.mcp_analytics !== void 0) {
                  if (!validate28(data56.mcp_analytics, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/mcp_analytics", parentData: data56, parentDataProperty: "mcp_analytics", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.metrics !== void 0) {
                  if (!validate28(data56.metrics, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/metrics", parentData: data56, parentDataProperty: "metrics", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.notebook !== void 0) {
                  if (!validate28(data56.notebook, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/notebook", parentData: data56, parentDataProperty: "notebook", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.replay_scanner !== void 0) {
                  if (!validate28(data56.replay_scanner, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/replay_scanner", parentData: data56, parentDataProperty: "replay_scanner", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.revenue_analytics !== void 0) {
                  if (!validate28(data56.revenue_analytics, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/revenue_analytics", parentData: data56, parentDataProperty: "revenue_analytics", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.session_recording !== void 0) {
                  if (!validate28(data56.session_recording, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/session_recording", parentData: data56, parentDataProperty: "session_recording", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.sharing_configuration !== void 0) {
                  if (!validate28(data56.sharing_configuration, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/sharing_configuration", parentData: data56, parentDataProperty: "sharing_configuration", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.stamphog !== void 0) {
                  if (!validate28(data56.stamphog, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/stamphog", parentData: data56, parentDataProperty: "stamphog", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.survey !== void 0) {
                  if (!validate28(data56.survey, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/survey", parentData: data56, parentDataProperty: "survey", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.tagger !== void 0) {
                  if (!validate28(data56.tagger, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/tagger", parentData: data56, parentDataProperty: "tagger", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.ticket !== void 0) {
                  if (!validate28(data56.ticket, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/ticket", parentData: data56, parentDataProperty: "ticket", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.toolbar !== void 0) {
                  if (!validate22(data56.toolbar, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/toolbar", parentData: data56, parentDataProperty: "toolbar", rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.tracing !== void 0) {
                  if (!validate28(data56.tracing, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/tracing", parentData: data56, parentDataProperty: "tracing", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.warehouse_objects !== void 0) {
                  if (!validate28(data56.warehouse_objects, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/warehouse_objects", parentData: data56, parentDataProperty: "warehouse_objects", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
                if (data56.web_analytics !== void 0) {
                  if (!validate28(data56.web_analytics, { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources/web_analytics", parentData: data56, parentDataProperty: "web_analytics", rootData })) {
                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/resources", schemaPath: "#/properties/projects/additionalProperties/properties/resources/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/projects/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/projects/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/projects", schemaPath: "#/properties/projects/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data93 = data.roles;
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        for (const key26 in data93) {
          const _errs244 = errors;
          if (typeof key26 === "string") {
            if (func3(key26) > 64) {
              const err132 = { instancePath: instancePath + "/roles", schemaPath: "#/definitions/alias/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key26 };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (!pattern0.test(key26)) {
              const err133 = { instancePath: instancePath + "/roles", schemaPath: "#/definitions/alias/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key26 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
          } else {
            const err134 = { instancePath: instancePath + "/roles", schemaPath: "#/definitions/alias/type", keyword: "type", params: { type: "string" }, propertyName: key26 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          var valid90 = _errs244 === errors;
          if (!valid90) {
            const err135 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key26 } };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        for (const key27 in data93) {
          let data94 = data93[key27];
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            for (const key28 in data94) {
              if (!(key28 === "name" || key28 === "id" || key28 === "members")) {
                const err136 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data94.name !== void 0) {
              let data95 = data94.name;
              if (typeof data95 === "string") {
                if (func3(data95) > 200) {
                  const err137 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/roles/additionalProperties/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                if (func3(data95) < 1) {
                  const err138 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/roles/additionalProperties/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              } else {
                const err139 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/roles/additionalProperties/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data94.id !== void 0) {
              let data96 = data94.id;
              if (typeof data96 === "string") {
                if (!pattern7.test(data96)) {
                  const err140 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/roles/additionalProperties/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              } else {
                const err141 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/roles/additionalProperties/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            if (data94.members !== void 0) {
              let data97 = data94.members;
              if (Array.isArray(data97)) {
                const len1 = data97.length;
                for (let i2 = 0; i2 < len1; i2++) {
                  let data98 = data97[i2];
                  if (typeof data98 === "string") {
                    if (func3(data98) > 254) {
                      const err142 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i2, schemaPath: "#/definitions/email/maxLength", keyword: "maxLength", params: { limit: 254 } };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
                      }
                      errors++;
                    }
                    if (!pattern5.test(data98)) {
                      const err143 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i2, schemaPath: "#/definitions/email/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/members/" + i2, schemaPath: "#/definitions/email/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
              } else {
                const err145 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/members", schemaPath: "#/properties/roles/additionalProperties/properties/members/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
          } else {
            const err146 = { instancePath: instancePath + "/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
      } else {
        const err147 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
    }
  } else {
    const err148 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err148];
    } else {
      vErrors.push(err148);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
__name(validate10, "validate10");

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
  const { additionalProperty, i, j } = fault.params;
  const name = fault.propertyName ?? (typeof additionalProperty === "string" ? additionalProperty : void 0);
  const wrong = fault.keyword === "uniqueItems" ? [...path, Math.max(Number(i), Number(j))] : path;
  const at2 = name === void 0 ? document.locate(wrong) : document.locate([...path, name], "key");
  const message = sentence3(fault, wrong, valueAt(document.value, wrong));
  return { rule: `schema-${ruleOf(fault)}`, severity: "error", message, at: at2 };
}
__name(toFinding, "toFinding");
function ruleOf({ keyword, propertyName }) {
  if (propertyName !== void 0) return "key";
  const names = {
    additionalProperties: "unknown-key",
    required: "missing-key",
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
function valueAt(root, path) {
  return path.reduce((value2, step) => {
    if (Array.isArray(value2)) return value2[Number(step)];
    return isRecord(value2) ? value2[step] : void 0;
  }, root);
}
__name(valueAt, "valueAt");

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
  for (const file of [...files].sort((a, b) => a.path < b.path ? -1 : 1)) {
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
  if (findings.length === 0) add(missing(merged.policy, files, root));
  findings.sort((a, b) => byPlace(a.at, b.at));
  return findings.length === 0 ? { policy: merged.policy, findings } : { findings };
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
  for (const { id, severity, check } of rules) {
    check(policy, (at2, message) => findings.push({ rule: id, severity, message, at: at2 }));
  }
  return findings.sort((a, b) => byPlace(a.at, b.at));
}
__name(runRules, "runRules");

// src/app/lint-policy.ts
function lintPolicy(files, root, tell = () => {
}) {
  const loaded = loadPolicy(files, root, tell);
  if (!loaded.policy) return { findings: loaded.findings };
  const findings = runRules(lintRules, loaded.policy);
  for (const finding of findings) tell(finding);
  return { policy: loaded.policy, findings };
}
__name(lintPolicy, "lintPolicy");

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

// src/report/markdown.ts
function code(text) {
  return `\`${show(text) || '""'}\``;
}
__name(code, "code");
var harmless = /^[(]?(?!www\.|GH-)[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*[.,:;!?)…%]*$|^[-–—:;,.!?%()"]+$/iu;
var plainlyHarmless = /^(?!www\.|GH-)[a-z0-9]+[.,:;]?$/i;
function prose(text) {
  const parts = text.slice(0, longestProse).match(/"[^"]+"|`[^`]+`|[^\s"`]+|["`]|\s+/g) ?? [];
  let written = "";
  for (const part of parts) {
    const quoted = /^["`]([^"`]+)["`]$/.exec(part)?.[1];
    const next = quoted === void 0 ? plainPart(part) : code(quoted);
    written += written.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return written.trim();
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
  isSubject,
  flagEditors,
  objectRules,
  matrixRules,
  load,
  lintRules,
  lintPolicy
};
