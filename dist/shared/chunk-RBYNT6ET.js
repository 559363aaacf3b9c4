import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalJson,
  equalJson,
  isList,
  readDocument,
  valueAt
} from "./chunk-BNUEYB6K.js";
import {
  flagEditors,
  hint,
  hinter,
  isLevel,
  isSubject,
  levels,
  nearest,
  roleHolders,
  roleName
} from "./chunk-2YWL53IP.js";
import {
  byPlace,
  startOf
} from "./chunk-GGFKGNVB.js";
import {
  isRecord
} from "./chunk-TPLR4MPU.js";
import {
  isYaml,
  require_path
} from "./chunk-W2YAONET.js";
import {
  __toESM,
  capital,
  list,
  plural,
  show
} from "./chunk-6SFOTQIK.js";

// src/app/action.ts
function defineAction(action) {
  return action;
}
function usageOf({ requests, perMinute, waitedMs }) {
  return { requests, perMinute, waitedMs };
}
var policyInputs = {
  "policy-path": { default: "policy" },
  "report-file": {}
};
var forgeInputs = {
  ...policyInputs,
  "github-token": { default: "", secret: true }
};
var posthogInputs = {
  ...forgeInputs,
  "posthog-api-key": { secret: true },
  "posthog-host": { default: "https://us.posthog.com" },
  "rate-share": { default: "25" }
};

// src/rules/ignores.ts
var ignoreRule = {
  id: "policy-ignore",
  severity: "warning",
  summary: "A comment that ignores a finding names the rule, says why, and is needed."
};
function settle(findings, { ignores, base }, rules) {
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
    const isNeeded = used.has(ignore) || known.get(ignore.rule)?.needsBase && !base;
    const fault = faultOf(ignore, known) ?? (isNeeded ? void 0 : unused(ignore));
    if (fault) open.push({ rule: ignoreRule.id, severity: ignoreRule.severity, message: fault, at: ignore.at });
  }
  return { findings: open.sort((a, b) => byPlace(a.at, b.at)), accepted };
}
function lineOf(rule, { at }) {
  return `${rule}\0${at.file}\0${at.start.line}`;
}
function faultOf({ rule, reason }, known) {
  if (rule === "") return 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".';
  const found = known.get(rule);
  if (!found) return `There is no rule "${show(rule)}" to ignore. ${hint(rule, [...known.keys()])}`;
  if (found.isGate) return `The review rests on "${rule}", so it cannot be ignored. Mend what it finds.`;
  return reason === "" ? `Say why "${rule}" is ignored: "# policy-ignore ${rule}: reason".` : void 0;
}
function unused({ rule }) {
  return `"${rule}" finds nothing on this line. Take the comment out, or put it on the line of the finding.`;
}

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

// src/core/days.ts
var dayMs = 24 * 60 * 60 * 1e3;
function daysBetween(from, until) {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}
function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

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

// src/rules/access-blocks.ts
function accessBlocks(shape) {
  return Object.entries(shape.projects ?? {}).flatMap(([project, { access, resources, objects }]) => {
    const block = (path, { default: rest, roles = {}, members = {} }) => ({
      project,
      path: ["projects", project, ...path],
      ...rest !== void 0 && { default: rest },
      roles,
      members
    });
    const kinds = Object.entries(resources ?? {}).map(
      ([kind, rules]) => block(["resources", kind], rules)
    );
    const single = (objects ?? []).map((rules, index) => block(["objects", index], rules));
    return [...access ? [block(["access"], access)] : [], ...kinds, ...single];
  });
}

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
function tierOf({ projects }, project) {
  return (projects && Object.hasOwn(projects, project) ? projects[project]?.tier : void 0) ?? "production";
}

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

// src/rules/once.ts
function oncePerPolicy(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (shape) => {
    const known = made.get(shape);
    if (known) return known;
    const list2 = make(shape);
    made.set(shape, list2);
    return list2;
  };
}

// src/rules/people.ts
var rosters = oncePerPolicy((shape) => {
  const byKey = (path, people2 = {}) => Object.keys(people2).map((email) => ({ email, path: [...path, email], part: "key" }));
  const listed2 = (path, people2 = []) => people2.map((email, index) => ({ email, path: [...path, index], part: "value" }));
  const ofRoles2 = Object.entries(shape.roles ?? {}).flatMap(([role, { members, reviewers }]) => [
    { name: `the role "${role}"`, people: listed2(["roles", role, "members"], members) },
    { name: `the reviewers of the role "${role}"`, people: listed2(["roles", role, "reviewers"], reviewers) }
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
    { name: "required_owners", people: listed2(required, shape.guardrails?.required_owners) }
  ];
});
function personMentions(shape) {
  const [, ...named] = rosters(shape);
  const keyOwners = (shape.api_keys ?? []).flatMap(
    ({ owner }, index) => owner === void 0 ? [] : [{ email: owner, path: ["api_keys", index, "owner"], part: "value" }]
  );
  return [...named.flatMap(({ people: people2 }) => people2), ...keyOwners];
}
function people(shape) {
  return Object.entries(shape.members ?? {}).map(([email, member]) => ({ email, ...member }));
}

// src/rules/lint/duplicate-member.ts
var duplicateMember = {
  id: "duplicate-member",
  severity: "error",
  isGate: true,
  summary: "A person is declared once, and stands once in a role or a project, whatever the case of the address.",
  check({ shape, locate: locate2 }, report) {
    for (const { name, people: people2 } of rosters(shape)) {
      for (const [again, first] of repeated(people2)) {
        report(locate2(again.path, again.part), sentence(again.email, first.email, show(name)), {
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
function sentence(again, first, where) {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`;
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`;
}
function repeated(people2) {
  const seen = /* @__PURE__ */ new Map();
  return people2.flatMap((person) => {
    const first = seen.get(person.email.toLowerCase());
    if (first) return [[person, first]];
    seen.set(person.email.toLowerCase(), person);
    return [];
  });
}

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

// src/resources/flag/exposure.ts
function exposureOf(flag) {
  if (!flag?.active) return 0;
  if (typeof flag.rollout === "number") return flag.rollout;
  return Math.max(0, ...flag.rollout.map(({ rollout_percentage: rollout }) => rollout));
}
function variantExposures(flag) {
  const variants = flag?.variants ?? [];
  if (!flag?.active) return new Map(variants.map(({ key }) => [key, 0]));
  const groups = typeof flag.rollout === "number" ? [{ rollout_percentage: flag.rollout }] : flag.rollout;
  const isKnown = (name) => variants.some(({ key }) => key === name);
  return new Map(
    variants.map(({ key, rollout_percentage: share }) => {
      const reached = groups.map(({ rollout_percentage: rollout, variant }) => {
        if (!isKnown(variant)) return rollout * share / 100;
        return variant === key ? rollout : 0;
      });
      return [key, Math.max(0, ...reached)];
    })
  );
}

// src/rules/flags.ts
var declaredFlags = oncePerPolicy(
  ({ flags = {} }) => Object.entries(flags).flatMap(
    ([project, ofProject]) => Object.entries(ofProject).map(([key, flag]) => ({ project, key, path: ["flags", project, key], flag }))
  )
);
function writtenExposure({ active, rollout, groups = [] }) {
  const ofGroups = groups.map(({ rollout_percentage = 100 }) => ({ properties: [], rollout_percentage }));
  return exposureOf({ active, rollout: rollout ?? ofGroups });
}

// src/rules/lint/flag-dependency-cycle.ts
var flagDependencyCycle = {
  id: "flag-dependency-cycle",
  severity: "error",
  summary: "Flags do not depend on each other in a circle.",
  check({ shape, locate: locate2 }, report) {
    const dependent = declaredFlags(shape).filter(({ flag }) => flag.depends_on);
    for (const flags of Map.groupBy(dependent, ({ project }) => project).values()) {
      const needs = new Map(flags.map(({ key, flag: { depends_on = [] } }) => [key, depends_on]));
      const told = /* @__PURE__ */ new Set();
      for (const { key, path } of flags) {
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
function wayTo(end, start, from) {
  const way = [];
  for (let one = end; one !== void 0 && one !== start; one = from.get(one)) way.unshift(one);
  return [start, ...way];
}

// src/rules/lint/flag-dependency-unknown.ts
var flagDependencyUnknown = {
  id: "flag-dependency-unknown",
  severity: "error",
  summary: "A flag depends only on flags of its project that the policy declares.",
  check({ shape, locate: locate2 }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      const known = shape.flags?.[project] ?? {};
      for (const [index, needed] of (flag.depends_on ?? []).entries()) {
        if (Object.hasOwn(known, needed)) continue;
        const hint2 = hinter(Object.keys(known).filter((other) => other !== key))(needed);
        report(
          locate2([...path, "depends_on", index]),
          `"${show(project)}" declares no flag "${show(needed)}", on which "${show(key)}" depends. ${hint2}`
        );
      }
    }
  }
};

// src/rules/lint/flag-removed-while-active.ts
var flagRemovedWhileActive = {
  id: "flag-removed-while-active",
  severity: "error",
  needsBase: true,
  summary: "A flag is turned off before it is taken out, where that archives or deletes it.",
  check({ shape, locate: locate2, base }, report) {
    const fate = shape.manage?.removed_flags ?? "keep";
    if (!base || fate === "keep") return;
    const renamed = new Set(declaredFlags(shape).map(({ project, flag }) => `${project}/${flag.was}`));
    for (const { project, key, path, flag } of declaredFlags(base.shape)) {
      const now = shape.flags?.[project];
      if (!flag.active || !now || Object.hasOwn(now, key) || renamed.has(`${project}/${key}`)) continue;
      const message = `The flag "${show(key)}" is taken out while it is on, so apply would refuse to ${fate} it. Put it back with "active: false", and take it out in a later pull request.`;
      report(locate2(path, "key"), message);
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
  const mention = (path, name, about = {}) => name === void 0 ? [] : [{ name, path, part: "value", allowsLevel: true, isGate: false, ...about }];
  const inAccess = accessBlocks(shape).flatMap(
    ({ path, roles }) => Object.keys(roles).flatMap((name) => mention([...path, "roles", name], name, { part: "key", allowsLevel: false }))
  );
  const owners = declaredFlags(shape).flatMap(
    ({ path, flag: { owner } }) => owner === void 0 ? [] : mention([...path, "owner"], owner)
  );
  const settings = ["organization", "settings", "default_role"];
  const defaultRole = mention(settings, shape.organization?.settings?.default_role, { allowsLevel: false });
  const accepted = (shape.baseline ?? []).flatMap(({ owner }, index) => mention(["baseline", index, "owner"], owner));
  const asked = subjectLists(shape).flatMap(
    ({ path, names }) => names.flatMap((name, index) => mention([...path, index], name, { isGate: true }))
  );
  return [...defaultRole, ...inAccess, ...asked, ...owners, ...accepted];
}
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
function subjectLists(shape) {
  const ofMatrix = Object.entries(shape.feature_flags ?? {}).flatMap(([project, matrix]) => {
    const review = matrix.require_rollout_review;
    const lists = [
      [["who_can_create"], matrix.who_can_create],
      [["who_can_edit"], matrix.who_can_edit],
      [["who_can_delete"], matrix.who_can_delete],
      [["require_rollout_review", "by"], typeof review === "object" ? review.by : void 0]
    ];
    return lists.flatMap(([path, names]) => names ? [{ path: ["feature_flags", project, ...path], names }] : []);
  });
  const ofRules = (shape.review?.rules ?? []).map(({ by }, index) => ({
    path: ["review", "rules", index, "by"],
    names: by
  }));
  return [...ofMatrix, ...ofRules];
}

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

// src/rules/lint/jit-without-default-role.ts
var jitWithoutDefaultRole = {
  id: "jit-without-default-role",
  severity: "warning",
  summary: "Where logging in makes somebody a member, a default role says what they may do.",
  check({ shape, locate: locate2 }, report) {
    if (shape.organization?.settings?.default_role !== void 0) return;
    for (const [domain, { jit_provisioning: isOn }] of Object.entries(shape.organization?.domains ?? {})) {
      if (!isOn) continue;
      const message = `Whoever logs in with an address of "${show(domain)}" becomes a member without any role. Write "default_role" under the settings of the organization.`;
      report(locate2(["organization", "domains", domain, "jit_provisioning"]), message);
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
  const listed2 = `"feature_flags" lists ${who}`;
  return [...ofDefault(editors, rules, listed2), ...ofRoles(editors, rules, listed2), ...ofPeople(shape, editors, rules)];
}
function ofDefault(editors, rules, listed2) {
  const wanted = editors.includes("member");
  if (rules.default === void 0) {
    const message2 = `Without a default nobody can tell what everybody else may do: ${listed2}. Write "default: ${wanted ? "editor" : "viewer"}".`;
    return [{ at: [], part: "key", message: message2 }];
  }
  if (mayEdit(rules.default) === wanted) return [];
  const message = wanted ? `${listed2}, so every member may edit flags, but the default is "${show(rules.default)}". Write "editor".` : `${listed2}, but the default "${show(rules.default)}" lets everybody edit flags. Write "viewer".`;
  return [{ at: ["default"], message }];
}
function ofRoles(editors, { default: rest = "none", roles = {} }, listed2) {
  const wanted = editors.filter((name) => !levels.some((level) => level === name));
  const everybody = editors.includes("member");
  const missing2 = wanted.filter((role) => roles[role] === void 0 && !mayEdit(rest)).map((role) => {
    const message = `${listed2}, but the role "${show(role)}" has no level here. Write "${show(role)}: editor".`;
    return { at: ["roles"], part: "key", message };
  });
  const wrong = Object.entries(roles).filter(([role, level]) => mayEdit(level) !== (everybody || wanted.includes(role))).map(([role, level]) => {
    const message = mayEdit(level) ? `${listed2}, but "${show(level)}" lets the role "${show(role)}" edit flags. Add the role there, or lower its level here.` : `${listed2}, but "${show(level)}" keeps the role "${show(role)}" from editing flags. Write "editor".`;
    return { at: ["roles", role], message };
  });
  return [...missing2, ...wrong];
}
function ofPeople(shape, editors, { members = {} }) {
  return Object.entries(members).flatMap(([email, level]) => {
    const isListed = editors.some((subject) => isSubject(shape, email, subject));
    if (mayEdit(level) === isListed || isSubject(shape, email, "admin")) return [];
    const message = isListed ? `"${show(email)}" is among those whom "feature_flags" lists, but "${show(level)}" keeps them from editing flags. Write "editor", or take the line out.` : `"${show(email)}" is not among those whom "feature_flags" lists, but "${show(level)}" lets them edit flags. Put them into a role that is listed, or take the line out.`;
    return [{ at: ["members", email], message }];
  });
}
function mayEdit(level) {
  return level === "editor" || level === "manager" || level === "builtin";
}

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
  { path: ["flags", "*", "*", "expires"], gap: "Nobody is told when the day comes." },
  { path: ["api_keys"], gap: "No key is compared with PostHog." }
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
  const keys = step === "*" ? Object.keys(value2) : Object.hasOwn(value2, step) ? [step] : [];
  return keys.flatMap((key) => written(value2[key], rest, [...at, key]));
}
function isEmpty(value2) {
  if (typeof value2 !== "object" || value2 === null) return value2 === void 0 || value2 === null;
  return Object.keys(value2).length === 0;
}

// src/rules/renamable.ts
function renamables({ roles = {}, projects = {}, flags = {} }) {
  const ofFlags = Object.entries(flags).map(([project, ofProject]) => [
    `flags.${project}`,
    listed(["flags", project], ofProject, ({ description }) => [description?.trim()])
  ]);
  return new Map([
    ["roles", listed(["roles"], roles, roleMarks)],
    ["projects", listed(["projects"], projects, projectMarks)],
    ...ofFlags
  ]);
}
function listed(path, things, marksOf) {
  return Object.entries(things).map(([key, thing]) => ({
    key,
    path: [...path, key],
    was: thing.was,
    marks: marksOf(thing, key).filter((mark) => mark !== void 0 && mark !== "")
  }));
}
function roleMarks({ id, members = [], ...role }, key) {
  return [
    id,
    `called ${roleName(key, role).toLowerCase()}`,
    members.map((email) => email.toLowerCase()).sort().join(" ")
  ];
}
function projectMarks({ id, name = "" }, key) {
  return [id?.toString(), `called ${name || key}`];
}

// src/rules/lint/possible-rename.ts
var possibleRename = {
  id: "possible-rename",
  severity: "error",
  needsBase: true,
  summary: "A role, a project or a flag that gets another key says which one it had.",
  check({ shape, locate: locate2, base }, report) {
    if (!base) return;
    const before = renamables(base.shape);
    for (const [map, things] of renamables(shape)) {
      for (const [now, old] of lookalikes(before.get(map) ?? [], things)) {
        const remedy2 = canSayWas(map) ? `write "was: ${show(old)}" here` : 'keep the key; its "name" may change';
        const message = `"${show(old)}" goes, with what hangs on it, and "${show(now.key)}" is made anew. If it is meant as a rename, ${remedy2}. If not, say so: "# policy-ignore possible-rename: reason".`;
        report(locate2(now.path, "key"), message);
      }
    }
  }
};
function canSayWas(map) {
  return !pending.some(({ path: [section, , field] }) => section === map && field === "was");
}
var maxComparisons = 5e5;
function lookalikes(before, now) {
  const present = new Set(now.flatMap(({ key, was }) => [key, was]));
  const known = new Set(before.map(({ key }) => key));
  const lost = before.filter(({ key }) => !present.has(key));
  const gone = new Set(lost.map(({ key }) => key));
  const marked = new Map(lost.flatMap(({ key, marks }) => marks.map((mark) => [mark, key])));
  const added = now.filter(({ key, was }) => was === void 0 && !known.has(key));
  const mayGuess = gone.size * added.length <= maxComparisons;
  return added.flatMap((thing) => {
    const sharing = thing.marks.map((mark) => marked.get(mark)).find((key) => key !== void 0 && gone.has(key));
    const old = sharing ?? (mayGuess ? nearest(
      thing.key,
      [...gone].filter((key) => !isSeries(key, thing.key))
    ) : void 0);
    if (old === void 0) return [];
    gone.delete(old);
    return [[thing, old]];
  });
}
function isSeries(a, b) {
  return a.replace(/\d+/g, "#") === b.replace(/\d+/g, "#");
}

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

// src/rules/lint/rollout-over-limit-without-review.ts
var limit = 50;
var rolloutOverLimitWithoutReview = {
  id: "rollout-over-limit-without-review",
  severity: "warning",
  summary: "In a production project a second person looks at each rollout above 50 %.",
  check(policy, report) {
    const { shape, locate: locate2 } = policy;
    for (const [project, { require_rollout_review: review }] of Object.entries(shape.feature_flags ?? {})) {
      const found = tierOf(shape, project) === "production" ? gapIn(review) : void 0;
      if (!found) continue;
      const message = `In the production project "${show(project)}" one person alone can roll a flag out to ${found.reach}. Write "${found.remedy}", or the tier that it has.`;
      const at = locate2(["feature_flags", project, "require_rollout_review", ...found.path]);
      report(at, message, { also: flagsAbove(policy, project) });
    }
  }
};
function gapIn(review) {
  if (review === false) return { reach: "everybody", remedy: "true", path: [] };
  if (typeof review !== "object" || review.over === void 0 || review.over <= limit) return void 0;
  return { reach: `${review.over} % of users`, remedy: `over: ${limit}`, path: ["over"] };
}
function flagsAbove({ shape, locate: locate2 }, project) {
  return declaredFlags(shape).map((flag) => ({ ...flag, exposure: writtenExposure(flag.flag) })).filter((flag) => flag.project === project && flag.exposure > limit).map(({ key, path, exposure }) => ({
    at: locate2(path, "key"),
    message: `"${show(key)}" reaches ${exposure} % of users.`
  }));
}

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

// src/rules/lint/sso-not-enforced.ts
var ssoNotEnforced = {
  id: "sso-not-enforced",
  severity: "warning",
  summary: "The people of each domain must log in by single sign-on.",
  check({ shape, locate: locate2 }, report) {
    for (const [domain, { sso_enforcement: way }] of Object.entries(shape.organization?.domains ?? {})) {
      if (way !== void 0 && way !== "none") continue;
      const path = ["organization", "domains", domain];
      const remedy2 = 'Write "sso_enforcement: saml", or whichever way they shall take.';
      if (way === "none") {
        const message = `People of "${show(domain)}" may log in as they like, with a password for instance. ${remedy2}`;
        report(locate2([...path, "sso_enforcement"]), message);
      } else {
        const message = `The policy does not say how people of "${show(domain)}" must log in, so that a password may do. ${remedy2}`;
        report(locate2(path, "key"), message);
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
    const stays = (expires) => expires === void 0 || today === void 0 || expires > today;
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
    const sections = [
      ["access", accessBlocks, "access and resources of the projects"],
      ["flags", declaredFlags, "the flags"]
    ];
    for (const [kind, written2, what] of sections) {
      if (shape.manage?.[kind] !== "off" || written2(shape).length === 0) continue;
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
  flagRemovedWhileActive,
  flagWithoutDescription,
  gateCannotSee,
  gateUnsatisfiable,
  grantWithoutEffect,
  guardrailAllowExpired,
  jitWithoutDefaultRole,
  matrixContradictsAccess,
  matrixSubjectEmpty,
  memberWithoutGithub,
  notInForce,
  possibleRename,
  productionOpenByDefault,
  requiredOwnerMissing,
  reservedRoleName,
  roleNameCase,
  rolloutOverLimitWithoutReview,
  scimRoleWithMembers,
  ssoNotEnforced,
  tooFewOwners,
  unknownMember,
  unknownProject,
  unknownRole,
  unmanagedSection,
  variantsNot100
];

// src/report/markdown.ts
function code(text) {
  return `\`${show(text) || '""'}\``;
}
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
var longestProse = 2e3;
function plainPart(part) {
  if (part.trim() === "") return " ";
  if (plainlyHarmless.test(part) || harmless.test(part)) return part;
  const [word = part, mark = ""] = part.split(/(?<=.)([.,:;!?)…])$/u);
  return code(word) + mark;
}
function value(json) {
  if (json === void 0 || json === null) return "–";
  return code(typeof json === "string" ? json : canonicalJson(json));
}
function minute(at) {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
  return date && time ? `${date} ${time} UTC` : code(at);
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function fence(language, text) {
  const runs = (text.match(/`+/g) ?? []).map(({ length }) => length);
  const frame = "`".repeat(Math.max(2, ...runs) + 1);
  return `${frame}${language}
${text}
${frame}`;
}
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function paragraphs(...parts) {
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");
}

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
    if (file?.refused !== void 0) continue;
    if (text !== void 0 && certificate.test(text)) certificates.set(path, text);
    else findings.push(unusable(path, file !== void 0, root, at));
  }
  return { certificates, findings };
}
function textOf({ content }) {
  return content.byteLength > longest ? void 0 : new TextDecoder().decode(content);
}
function isPrivate(file) {
  return file.path.endsWith(".pem") && (textOf(file)?.includes("PRIVATE KEY-----") ?? false);
}
function exposed({ path }) {
  const message = `The file "${show(path)}" holds a private key, which whoever reads this repository now has. Replace the key where it is used, and keep only the certificate here.`;
  return { rule: "certificate", severity: "error", message, at: startOf(path) };
}
function unusable(path, isThere, root, at) {
  const message = isThere ? `"${show(path)}" is not one certificate between BEGIN CERTIFICATE and END CERTIFICATE.` : `There is no file "${show(path)}" below the policy path "${show(root)}".`;
  return { rule: "certificate", severity: "error", message, at };
}

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
    const clash = (path, isSame) => findings.push(duplicate(documents, document, path, isSame));
    for (const [section, value2] of Object.entries(asObject(document.value))) {
      if (section !== "$schema") joinInto(joined, section, value2, joinedDepth[section] ?? 0, [section], clash);
    }
  }
  const ignores = documents.flatMap((document) => document.ignores);
  return {
    policy: { shape: asShape(joined), locate: (path, part) => locate(documents, path, part), ignores },
    findings
  };
}
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
function asOwn(map) {
  return map;
}
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
function locate(documents, path, part) {
  for (let length = path.length; length > 0; length--) {
    const owner = ownerOf(documents, path.slice(0, length));
    if (owner) return owner.document.locate([...owner.path, ...path.slice(length)], part);
  }
  return documents[0]?.locate([], part) ?? startOf(".");
}
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
function holds(value2, path) {
  return valueAt(value2, path) !== void 0;
}
function asObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
function asShape(joined) {
  return joined;
}

// src/policy/schema-keys.gen.ts
var schemaKeys = { "named": { "$schema": {}, "version": {}, "api_keys": { "entries": { "named": { "kind": {}, "project": {}, "owner": {}, "label": {}, "use": {}, "scopes": { "entries": {} }, "rotate_days": {}, "attested": {} } } }, "baseline": { "entries": { "named": { "item": {}, "owner": {}, "reason": {}, "until": {} } } }, "feature_flags": { "entries": { "named": { "who_can_create": { "entries": {} }, "who_can_edit": { "entries": {} }, "who_can_delete": { "entries": {} }, "require_description": {}, "require_rollout_review": { "named": { "over": {}, "approvals": {}, "by": { "entries": {} } } }, "change_by": {}, "trusted_conditions": { "entries": { "named": { "key": {}, "type": {}, "operator": {}, "value": { "entries": {} }, "group_type_index": {} } } } } } }, "flags": { "entries": { "entries": { "named": { "description": {}, "active": {}, "rollout": {}, "groups": { "entries": { "named": { "description": {}, "properties": { "entries": { "named": { "type": {}, "key": {}, "operator": {}, "value": { "entries": {} }, "group_type_index": {}, "negation": {} } } }, "rollout_percentage": {}, "variant": {}, "aggregation_group_type_index": {} } } }, "multivariate": { "named": { "variants": { "entries": { "named": { "key": {}, "name": {}, "description": {}, "rollout_percentage": {} } } } } }, "payloads": { "entries": {} }, "depends_on": { "entries": {} }, "ensure_experience_continuity": {}, "evaluation_runtime": {}, "bucketing_identifier": {}, "owner": {}, "tags": { "entries": {} }, "expires": {}, "was": {} } } } }, "freeze": { "named": { "until": {}, "reason": {} } }, "guardrails": { "named": { "min_owners": {}, "required_owners": { "entries": {} }, "owners_need_2fa": {}, "max_removals": { "named": { "percent": {}, "from": {} } }, "allow": { "entries": { "named": { "guardrail": {}, "items": { "entries": {} }, "until": {}, "reason": {} } } } } }, "lint": { "named": { "severities": { "named": { "api-key-too-wide": {}, "api-key-unattested": {}, "baseline-expired": {}, "default-missing-in-production": {}, "duplicate-github-account": {}, "duplicate-member": {}, "duplicate-object": {}, "expired-entry": {}, "expires-soon": {}, "flag-dependency-cycle": {}, "flag-dependency-unknown": {}, "flag-removed-while-active": {}, "flag-without-description": {}, "gate-cannot-see": {}, "gate-unsatisfiable": {}, "grant-without-effect": {}, "guardrail-allow-expired": {}, "jit-without-default-role": {}, "matrix-contradicts-access": {}, "matrix-subject-empty": {}, "member-without-github": {}, "not-in-force": {}, "possible-rename": {}, "production-open-by-default": {}, "required-owner-missing": {}, "reserved-role-name": {}, "role-name-case": {}, "rollout-over-limit-without-review": {}, "scim-role-with-members": {}, "sso-not-enforced": {}, "too-few-owners": {}, "unknown-member": {}, "unknown-project": {}, "unknown-role": {}, "unmanaged-section": {}, "variants-not-100": {} } } } }, "manage": { "named": { "members": {}, "roles": {}, "role_members": {}, "access": {}, "flags": {}, "removed_flags": {} } }, "members": { "entries": { "named": { "level": {}, "github": { "named": { "login": {}, "id": {} } }, "service": {}, "expires": {} } } }, "organization": { "named": { "id": {}, "settings": { "named": { "enforce_2fa": {}, "members_can_invite": {}, "members_can_create_projects": {}, "members_can_use_personal_api_keys": {}, "members_can_see_org_members": {}, "allow_publicly_shared_resources": {}, "default_role": {} } }, "domains": { "entries": { "named": { "sso_enforcement": {}, "jit_provisioning": {}, "saml": { "named": { "entity_id": {}, "acs_url": {}, "certificate": {} } }, "scim": {} } } } } }, "projects": { "entries": { "named": { "name": {}, "id": {}, "was": {}, "tier": {}, "cohorts": { "entries": {} }, "access": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "resources": { "named": { "action": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "activity_log": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ai_observability_clusters": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "customer_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "dashboard": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "data_catalog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "early_access_feature": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "endpoint": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "error_tracking": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "evaluation": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "experiment": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "export": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "external_data_source": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "feature_flag": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "heatmap": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "hog_flow": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "insight": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_playground": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "llm_skill": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "logs": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "mcp_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "metrics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "notebook": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "replay_scanner": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "revenue_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "session_recording": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "sharing_configuration": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "stamphog": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "survey": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tagger": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "ticket": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "toolbar": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "tracing": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "warehouse_objects": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } }, "web_analytics": { "named": { "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } }, "objects": { "entries": { "named": { "resource": {}, "id": {}, "name": {}, "default": {}, "roles": { "entries": {} }, "members": { "entries": {} } } } } } } }, "review": { "named": { "rules": { "entries": { "named": { "facts": { "entries": {} }, "tiers": { "entries": {} }, "approvals": {}, "by": { "entries": {} } } } } } }, "roles": { "entries": { "named": { "name": {}, "id": {}, "was": {}, "members": { "entries": {} }, "idp_group": {}, "reviewers": { "entries": {} } } } } } };

// src/policy/schema-keys.ts
function keysAt(path) {
  let node = schemaKeys;
  for (const step of path) {
    const { named = {}, entries } = node ?? {};
    node = Object.hasOwn(named, step) ? named[String(step)] : entries;
  }
  return Object.keys(node?.named ?? {});
}

// src/policy/schema-message.ts
function sentence2(fault, path, value2) {
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
function whereOf(path) {
  const last = path.at(-1);
  if (last === void 0) return "the policy";
  return typeof last === "number" ? `entry ${last + 1} of ${whereOf(path.slice(0, -1))}` : quote(last);
}
function tooLongOrShort({ keyword, params }, where, value2) {
  if (value2 === "") return `${capital(where)} must not be empty text.`;
  const limit2 = plural(Number(params.limit), "character");
  return `${capital(where)} must have at ${keyword === "minLength" ? "least" : "most"} ${limit2}, but has ${[...value2].length}.`;
}
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
function oneOf(where, value2, allowed) {
  const known = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value2 === "string" ? nearest(value2, known) : void 0;
  const hint2 = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
  return `${capital(where)} must be ${list(known.map(quote), "or")}, but is ${describe(value2)}.${hint2}`;
}
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
function describe(value2) {
  if (value2 === null || value2 === void 0) return "empty";
  if (Array.isArray(value2)) return "a list";
  if (isRecord(value2)) return "a map";
  if (typeof value2 === "string") return quote(value2);
  return typeof value2 === "number" ? `the number ${value2}` : String(value2);
}
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
function quote(name) {
  return `"${show(name)}"`;
}

// src/policy/validate-policy.gen.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});
var validatePolicy = validate13;
var schema10 = { "properties": { "$schema": 0, "version": 0, "api_keys": 0, "baseline": 0, "feature_flags": 0, "flags": 0, "freeze": 0, "guardrails": 0, "lint": 0, "manage": 0, "members": 0, "organization": 0, "projects": 0, "review": 0, "roles": 0 } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var schema11 = { "type": "object", "required": ["kind", "scopes"], "allOf": [{ "if": { "properties": { "kind": { "const": "project_secret" } }, "required": ["kind"] }, "then": { "required": ["project", "label"], "properties": { "project": true, "label": true, "owner": false, "use": false, "attested": false } } }, { "if": { "properties": { "kind": { "const": "personal" } }, "required": ["kind"] }, "then": { "required": ["owner", "label"], "properties": { "owner": true, "label": true, "project": false, "use": false } } }, { "if": { "properties": { "kind": { "const": "ci" } }, "required": ["kind"] }, "then": { "required": ["use", "owner"], "properties": { "use": true, "owner": true, "project": false, "attested": false } } }], "properties": { "kind": { "type": "string", "enum": ["project_secret", "personal", "ci"] }, "project": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "owner": { "allOf": [{ "$ref": "#/definitions/email" }] }, "label": { "type": "string", "minLength": 1, "maxLength": 40 }, "use": { "type": "string", "enum": ["apply", "drift", "audit", "export", "doctor"] }, "scopes": { "allOf": [{ "$ref": "#/definitions/scopes" }] }, "rotate_days": { "type": "integer", "minimum": 1, "maximum": 3650 }, "attested": { "allOf": [{ "$ref": "#/definitions/day" }] } }, "additionalProperties": false };
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
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      (vErrors ??= []).push({});
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("project_secret" !== data.kind) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.project === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "project" } });
        errors++;
      }
      if (data.label === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "label" } });
        errors++;
      }
      if (data.owner !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "false schema", params: {} });
        errors++;
      }
      if (data.use !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/use", keyword: "false schema", params: {} });
        errors++;
      }
      if (data.attested !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/attested", keyword: "false schema", params: {} });
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" } });
    errors++;
  }
  const _errs7 = errors;
  let valid4 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.kind === void 0 && (missing1 = "kind")) {
      (vErrors ??= []).push({});
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("personal" !== data.kind) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.owner === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "owner" } });
        errors++;
      }
      if (data.label === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "label" } });
        errors++;
      }
      if (data.project !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/project", keyword: "false schema", params: {} });
        errors++;
      }
      if (data.use !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/use", keyword: "false schema", params: {} });
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid4 = _valid1;
  }
  if (!valid4) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" } });
    errors++;
  }
  const _errs12 = errors;
  let valid7 = true;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.kind === void 0 && (missing2 = "kind")) {
      (vErrors ??= []).push({});
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("ci" !== data.kind) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs13 === errors;
  errors = _errs12;
  if (vErrors !== null) {
    if (_errs12) {
      vErrors.length = _errs12;
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.use === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "use" } });
        errors++;
      }
      if (data.owner === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "owner" } });
        errors++;
      }
      if (data.project !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/project", keyword: "false schema", params: {} });
        errors++;
      }
      if (data.attested !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/attested", keyword: "false schema", params: {} });
        errors++;
      }
    }
    var _valid2 = _errs15 === errors;
    valid7 = _valid2;
  }
  if (!valid7) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "kind" } });
      errors++;
    }
    if (data.scopes === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "scopes" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "project" || key0 === "owner" || key0 === "label" || key0 === "use" || key0 === "scopes" || key0 === "rotate_days" || key0 === "attested")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data10 = data.kind;
      if (typeof data10 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data10 === "project_secret" || data10 === "personal" || data10 === "ci")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema11.properties.kind.enum } });
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data11 = data.project;
      if (typeof data11 === "string") {
        if (func3(data11) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/project", keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data11)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/project", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/project", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data12 = data.owner;
      if (typeof data12 === "string") {
        if (func3(data12) > 254) {
          (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 254 } });
          errors++;
        }
        if (!pattern1.test(data12)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data13 = data.label;
      if (typeof data13 === "string") {
        if (func3(data13) > 40) {
          (vErrors ??= []).push({ instancePath: instancePath + "/label", keyword: "maxLength", params: { limit: 40 } });
          errors++;
        }
        if (func3(data13) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/label", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/label", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.use !== void 0) {
      let data14 = data.use;
      if (typeof data14 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/use", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data14 === "apply" || data14 === "drift" || data14 === "audit" || data14 === "export" || data14 === "doctor")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/use", keyword: "enum", params: { allowedValues: schema11.properties.use.enum } });
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      if (!validate15(data.scopes, { instancePath: instancePath + "/scopes", parentData: data, parentDataProperty: "scopes", rootData })) {
        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
        errors = vErrors.length;
      }
    }
    if (data.rotate_days !== void 0) {
      let data16 = data.rotate_days;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/rotate_days", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 3650 || isNaN(data16)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rotate_days", keyword: "maximum", params: { comparison: "<=", limit: 3650 } });
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rotate_days", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.attested !== void 0) {
      let data17 = data.attested;
      if (typeof data17 === "string") {
        if (!pattern3.test(data17)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/attested", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/attested", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "item" } });
      errors++;
    }
    if (data.owner === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "owner" } });
      errors++;
    }
    if (data.reason === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    if (data.until === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "until" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "item" || key0 === "owner" || key0 === "reason" || key0 === "until")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.item !== void 0) {
      let data0 = data.item;
      if (typeof data0 === "string") {
        if (func3(data0) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/item", keyword: "maxLength", params: { limit: 1e3 } });
          errors++;
        }
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/item", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/item", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (func3(data1) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func3(data2) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 1e3 } });
          errors++;
        }
        if (func3(data2) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/until", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/until", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "object", "properties": { "who_can_create": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_edit": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "who_can_delete": { "allOf": [{ "$ref": "#/definitions/subjects" }] }, "require_description": { "type": "boolean" }, "require_rollout_review": { "$ref": "#/definitions/part_2" }, "change_by": { "type": "string", "enum": ["repository"] }, "trusted_conditions": { "type": "array", "items": { "$ref": "#/definitions/part_4" } } }, "additionalProperties": false };
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data !== "boolean") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "boolean" } });
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "over" || key0 === "approvals" || key0 === "by")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.over !== void 0) {
      let data0 = data.over;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/over", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/over", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/over", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data1 = data.approvals;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/approvals", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 10 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/approvals", keyword: "maximum", params: { comparison: "<=", limit: 10 } });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/approvals", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.by !== void 0) {
      if (!validate21(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
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
  validate25.errors = vErrors;
  return errors === 0;
}
var schema26 = { "type": "object", "required": ["key", "value"], "properties": { "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "operator": { "$ref": "#/definitions/part_3" }, "value": { "oneOf": [{ "type": "string", "maxLength": 4e3 }, { "type": "number" }, { "type": "boolean" }, { "type": "array", "items": { "type": "string", "maxLength": 4e3 } }] }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 } }, "additionalProperties": false };
var schema27 = { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "key" } });
      errors++;
    }
    if (data.value === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "type" || key0 === "operator" || key0 === "value" || key0 === "group_type_index")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func3(data0) > 400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "maxLength", params: { limit: 400 } });
          errors++;
        }
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data1 === "person" || data1 === "cohort" || data1 === "group" || data1 === "flag")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema26.properties.type.enum } });
        errors++;
      }
    }
    if (data.operator !== void 0) {
      let data2 = data.operator;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/operator", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data2 === "exact" || data2 === "is_not" || data2 === "icontains" || data2 === "not_icontains" || data2 === "icontains_multi" || data2 === "not_icontains_multi" || data2 === "regex" || data2 === "not_regex" || data2 === "gt" || data2 === "gte" || data2 === "lt" || data2 === "lte" || data2 === "semver_gt" || data2 === "semver_gte" || data2 === "semver_lt" || data2 === "semver_lte" || data2 === "semver_eq" || data2 === "semver_neq" || data2 === "semver_tilde" || data2 === "semver_caret" || data2 === "semver_wildcard" || data2 === "is_set" || data2 === "is_not_set" || data2 === "is_date_exact" || data2 === "is_date_after" || data2 === "is_date_before" || data2 === "in" || data2 === "not_in" || data2 === "flag_evaluates_to")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/operator", keyword: "enum", params: { allowedValues: schema27.enum } });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      const _errs10 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs11 = errors;
      if (typeof data3 === "string") {
        if (func3(data3) > 4e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 4e3 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/value", schemaPath: "#/properties/value/oneOf/0/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      var _valid0 = _errs11 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs13 = errors;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/value", schemaPath: "#/properties/value/oneOf/1/type", keyword: "type", params: { type: "number" } });
        errors++;
      }
      var _valid0 = _errs13 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
        const _errs15 = errors;
        if (typeof data3 !== "boolean") {
          (vErrors ??= []).push({ instancePath: instancePath + "/value", schemaPath: "#/properties/value/oneOf/2/type", keyword: "type", params: { type: "boolean" } });
          errors++;
        }
        var _valid0 = _errs15 === errors;
        if (_valid0 && valid2) {
          valid2 = false;
          passing0 = [passing0, 2];
        } else {
          if (_valid0) {
            valid2 = true;
            passing0 = 2;
          }
          const _errs17 = errors;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (func3(data4) > 4e3) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "maxLength", params: { limit: 4e3 } });
                  errors++;
                }
              } else {
                (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "type", params: { type: "string" } });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/value", schemaPath: "#/properties/value/oneOf/3/type", keyword: "type", params: { type: "array" } });
            errors++;
          }
          var _valid0 = _errs17 === errors;
          if (_valid0 && valid2) {
            valid2 = false;
            passing0 = [passing0, 3];
          } else {
            if (_valid0) {
              valid2 = true;
              passing0 = 3;
            }
          }
        }
      }
      if (!valid2) {
        (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "oneOf", params: { passingSchemas: passing0 } });
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.group_type_index !== void 0) {
      let data5 = data.group_type_index;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/group_type_index", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_type_index", keyword: "maximum", params: { comparison: "<=", limit: 4 } });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_type_index", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "who_can_create" || key0 === "who_can_edit" || key0 === "who_can_delete" || key0 === "require_description" || key0 === "require_rollout_review" || key0 === "change_by" || key0 === "trusted_conditions")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.who_can_create !== void 0) {
      if (!validate21(data.who_can_create, { instancePath: instancePath + "/who_can_create", parentData: data, parentDataProperty: "who_can_create", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.who_can_edit !== void 0) {
      if (!validate21(data.who_can_edit, { instancePath: instancePath + "/who_can_edit", parentData: data, parentDataProperty: "who_can_edit", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.who_can_delete !== void 0) {
      if (!validate21(data.who_can_delete, { instancePath: instancePath + "/who_can_delete", parentData: data, parentDataProperty: "who_can_delete", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.require_description !== void 0) {
      if (typeof data.require_description !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/require_description", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.require_rollout_review !== void 0) {
      if (!validate25(data.require_rollout_review, { instancePath: instancePath + "/require_rollout_review", parentData: data, parentDataProperty: "require_rollout_review", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.change_by !== void 0) {
      let data5 = data.change_by;
      if (typeof data5 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/change_by", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data5 === "repository")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/change_by", keyword: "enum", params: { allowedValues: schema22.properties.change_by.enum } });
        errors++;
      }
    }
    if (data.trusted_conditions !== void 0) {
      let data6 = data.trusted_conditions;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data6[i0], { instancePath: instancePath + "/trusted_conditions/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/trusted_conditions", keyword: "type", params: { type: "array" } });
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
var pattern9 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
var schema30 = { "type": "object", "required": ["active"], "if": { "properties": { "groups": {} }, "required": ["groups"] }, "then": { "properties": { "rollout": { "not": {} } } }, "else": { "properties": { "rollout": {} }, "required": ["rollout"] }, "properties": { "description": { "type": "string", "maxLength": 4e3 }, "active": { "type": "boolean" }, "rollout": { "type": "number", "minimum": 0, "maximum": 100 }, "groups": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part_8" } }, "multivariate": { "type": ["object", "null"], "required": ["variants"], "properties": { "variants": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/part_9" } } }, "additionalProperties": false }, "payloads": { "type": "object", "propertyNames": { "type": "string", "minLength": 1, "maxLength": 400 }, "additionalProperties": {} }, "depends_on": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 } }, "ensure_experience_continuity": { "type": "boolean" }, "evaluation_runtime": { "type": "string", "enum": ["all", "client", "server"] }, "bucketing_identifier": { "type": "string", "enum": ["distinct_id", "device_id"] }, "owner": { "allOf": [{ "$ref": "#/definitions/subject" }] }, "tags": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "expires": { "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }, "was": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 } }, "additionalProperties": false };
var schema32 = { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["person", "cohort", "group", "flag"] }, "key": { "type": "string", "minLength": 1, "maxLength": 400 }, "operator": { "$ref": "#/definitions/part_6" }, "value": { "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": { "type": ["string", "number", "boolean"], "maxLength": 4e3 } }, "group_type_index": { "type": "integer", "minimum": 0, "maximum": 4 }, "negation": { "type": "boolean" } }, "additionalProperties": false };
var schema33 = { "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "key" || key0 === "operator" || key0 === "value" || key0 === "group_type_index" || key0 === "negation")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "person" || data0 === "cohort" || data0 === "group" || data0 === "flag")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema32.properties.type.enum } });
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (func3(data1) > 400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "maxLength", params: { limit: 400 } });
          errors++;
        }
        if (func3(data1) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.operator !== void 0) {
      let data2 = data.operator;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/operator", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data2 === "exact" || data2 === "is_not" || data2 === "icontains" || data2 === "not_icontains" || data2 === "icontains_multi" || data2 === "not_icontains_multi" || data2 === "regex" || data2 === "not_regex" || data2 === "gt" || data2 === "gte" || data2 === "lt" || data2 === "lte" || data2 === "semver_gt" || data2 === "semver_gte" || data2 === "semver_lt" || data2 === "semver_lte" || data2 === "semver_eq" || data2 === "semver_neq" || data2 === "semver_tilde" || data2 === "semver_caret" || data2 === "semver_wildcard" || data2 === "is_set" || data2 === "is_not_set" || data2 === "is_date_exact" || data2 === "is_date_after" || data2 === "is_date_before" || data2 === "in" || data2 === "not_in" || data2 === "flag_evaluates_to")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/operator", keyword: "enum", params: { allowedValues: schema33.enum } });
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && !Array.isArray(data3)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: schema32.properties.value.type } });
        errors++;
      }
      if (typeof data3 === "string") {
        if (func3(data3) > 4e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "maxLength", params: { limit: 4e3 } });
          errors++;
        }
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "type", params: { type: schema32.properties.value.items.type } });
            errors++;
          }
          if (typeof data4 === "string") {
            if (func3(data4) > 4e3) {
              (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "maxLength", params: { limit: 4e3 } });
              errors++;
            }
          }
        }
      }
    }
    if (data.group_type_index !== void 0) {
      let data5 = data.group_type_index;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/group_type_index", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_type_index", keyword: "maximum", params: { comparison: "<=", limit: 4 } });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/group_type_index", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
    if (data.negation !== void 0) {
      if (typeof data.negation !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/negation", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern10 = new RegExp("^[a-zA-Z0-9_./-]+$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "properties" || key0 === "rollout_percentage" || key0 === "variant" || key0 === "aggregation_group_type_index")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func3(data0) > 4e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 4e3 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.properties !== void 0) {
      let data1 = data.properties;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data1[i0], { instancePath: instancePath + "/properties/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.rollout_percentage !== void 0) {
      let data3 = data.rollout_percentage;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rollout_percentage", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rollout_percentage", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rollout_percentage", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.variant !== void 0) {
      let data4 = data.variant;
      if (typeof data4 === "string") {
        if (func3(data4) > 400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/variant", keyword: "maxLength", params: { limit: 400 } });
          errors++;
        }
        if (!pattern10.test(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/variant", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./-]+$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/variant", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.aggregation_group_type_index !== void 0) {
      let data5 = data.aggregation_group_type_index;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/aggregation_group_type_index", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/aggregation_group_type_index", keyword: "maximum", params: { comparison: "<=", limit: 4 } });
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/aggregation_group_type_index", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "key" } });
      errors++;
    }
    if (data.rollout_percentage === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "rollout_percentage" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "name" || key0 === "description" || key0 === "rollout_percentage")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (func3(data0) > 400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "maxLength", params: { limit: 400 } });
          errors++;
        }
        if (!pattern10.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./-]+$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func3(data1) > 400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 400 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func3(data2) > 4e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 4e3 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.rollout_percentage !== void 0) {
      let data3 = data.rollout_percentage;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rollout_percentage", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rollout_percentage", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rollout_percentage", keyword: "type", params: { type: "number" } });
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
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.groups === void 0 && (missing0 = "groups")) {
      (vErrors ??= []).push({});
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rollout !== void 0) {
        (vErrors ??= []).push({ instancePath: instancePath + "/rollout", keyword: "not", params: {} });
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.rollout === void 0) {
        (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "rollout" } });
        errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: ifClause0 } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.active === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "active" } });
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema30.properties, key0)) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func3(data1) > 4e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 4e3 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.active !== void 0) {
      if (typeof data.active !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/active", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.rollout !== void 0) {
      let data3 = data.rollout;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 100 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rollout", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/rollout", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/rollout", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data4 = data.groups;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/groups", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate33(data4[i0], { instancePath: instancePath + "/groups/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/groups", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.multivariate !== void 0) {
      let data6 = data.multivariate;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/multivariate", keyword: "type", params: { type: schema30.properties.multivariate.type } });
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.variants === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/multivariate", keyword: "required", params: { missingProperty: "variants" } });
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "variants")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/multivariate", keyword: "additionalProperties", params: { additionalProperty: key1 } });
            errors++;
          }
        }
        if (data6.variants !== void 0) {
          let data7 = data6.variants;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/multivariate/variants", keyword: "minItems", params: { limit: 1 } });
              errors++;
            }
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate37(data7[i1], { instancePath: instancePath + "/multivariate/variants/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/multivariate/variants", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      }
    }
    if (data.payloads !== void 0) {
      let data9 = data.payloads;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          const _errs25 = errors;
          if (typeof key2 === "string") {
            if (func3(key2) > 400) {
              (vErrors ??= []).push({ instancePath: instancePath + "/payloads", keyword: "maxLength", params: { limit: 400 }, propertyName: key2 });
              errors++;
            }
            if (func3(key2) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/payloads", keyword: "minLength", params: { limit: 1 }, propertyName: key2 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/payloads", keyword: "type", params: { type: "string" }, propertyName: key2 });
            errors++;
          }
          var valid8 = _errs25 === errors;
          if (!valid8) {
            (vErrors ??= []).push({ instancePath: instancePath + "/payloads", keyword: "propertyNames", params: { propertyName: key2 } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/payloads", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.depends_on !== void 0) {
      let data10 = data.depends_on;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 === "string") {
            if (func3(data11) > 400) {
              (vErrors ??= []).push({ instancePath: instancePath + "/depends_on/" + i2, keyword: "maxLength", params: { limit: 400 } });
              errors++;
            }
            if (!pattern9.test(data11)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/depends_on/" + i2, keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/depends_on/" + i2, keyword: "type", params: { type: "string" } });
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
              (vErrors ??= []).push({ instancePath: instancePath + "/depends_on", keyword: "uniqueItems", params: { i: i3, j: j0 } });
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/depends_on", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.ensure_experience_continuity !== void 0) {
      if (typeof data.ensure_experience_continuity !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/ensure_experience_continuity", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.evaluation_runtime !== void 0) {
      let data13 = data.evaluation_runtime;
      if (typeof data13 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/evaluation_runtime", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data13 === "all" || data13 === "client" || data13 === "server")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/evaluation_runtime", keyword: "enum", params: { allowedValues: schema30.properties.evaluation_runtime.enum } });
        errors++;
      }
    }
    if (data.bucketing_identifier !== void 0) {
      let data14 = data.bucketing_identifier;
      if (typeof data14 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/bucketing_identifier", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data14 === "distinct_id" || data14 === "device_id")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/bucketing_identifier", keyword: "enum", params: { allowedValues: schema30.properties.bucketing_identifier.enum } });
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data15 = data.owner;
      if (typeof data15 === "string") {
        if (func3(data15) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data15)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data16 = data.tags;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data17 = data16[i4];
          if (typeof data17 === "string") {
            if (func3(data17) > 255) {
              (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i4, keyword: "maxLength", params: { limit: 255 } });
              errors++;
            }
            if (func3(data17) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i4, keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i4, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        let i5 = data16.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data16[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              (vErrors ??= []).push({ instancePath: instancePath + "/tags", keyword: "uniqueItems", params: { i: i5, j: j1 } });
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data18 = data.expires;
      if (typeof data18 === "string") {
        if (!pattern3.test(data18)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.was !== void 0) {
      let data19 = data.was;
      if (typeof data19 === "string") {
        if (func3(data19) > 400) {
          (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "maxLength", params: { limit: 400 } });
          errors++;
        }
        if (!pattern9.test(data19)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate32(data0[key3], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
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
  validate31.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate41.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.percent === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "percent" } });
      errors++;
    }
    if (data.from === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "from" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "percent" || key0 === "from")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.percent !== void 0) {
      let data0 = data.percent;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/percent", keyword: "maximum", params: { comparison: "<=", limit: 100 } });
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/percent", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/percent", keyword: "type", params: { type: "number" } });
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/from", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e5 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/from", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } });
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/from", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "object", "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": { "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals", "key_keeps_access", "project_admin", "sso_lockout"] }, "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "allOf": [{ "$ref": "#/definitions/item" }] } }, "until": { "allOf": [{ "$ref": "#/definitions/day" }] }, "reason": { "allOf": [{ "$ref": "#/definitions/reason" }] } }, "additionalProperties": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.guardrail === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "guardrail" } });
      errors++;
    }
    if (data.items === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "items" } });
      errors++;
    }
    if (data.until === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "until" } });
      errors++;
    }
    if (data.reason === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "reason" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "guardrail" || key0 === "items" || key0 === "until" || key0 === "reason")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.guardrail !== void 0) {
      let data0 = data.guardrail;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/guardrail", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "min_owners" || data0 === "required_owners" || data0 === "owners_need_2fa" || data0 === "max_removals" || data0 === "key_keeps_access" || data0 === "project_admin" || data0 === "sso_lockout")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/guardrail", keyword: "enum", params: { allowedValues: schema42.properties.guardrail.enum } });
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/items", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (typeof data2 === "string") {
            if (func3(data2) > 1e3) {
              (vErrors ??= []).push({ instancePath: instancePath + "/items/" + i0, keyword: "maxLength", params: { limit: 1e3 } });
              errors++;
            }
            if (func3(data2) < 1) {
              (vErrors ??= []).push({ instancePath: instancePath + "/items/" + i0, keyword: "minLength", params: { limit: 1 } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/items", keyword: "uniqueItems", params: { i: i1, j: j0 } });
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/until", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/until", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (func3(data4) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 1e3 } });
          errors++;
        }
        if (func3(data4) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate44(data.max_removals, { instancePath: instancePath + "/max_removals", parentData: data, parentDataProperty: "max_removals", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.allow !== void 0) {
      let data5 = data.allow;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate46(data5[i1], { instancePath: instancePath + "/allow/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
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
  validate43.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "object", "properties": {}, "patternProperties": { "^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-removed-while-active|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|jit-without-default-role|matrix-subject-empty|member-without-github|not-in-force|possible-rename|production-open-by-default|required-owner-missing|role-name-case|rollout-over-limit-without-review|sso-not-enforced|too-few-owners|unmanaged-section|variants-not-100)$": { "type": "string", "enum": ["off", "warning", "error"] }, "^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$": { "type": "string", "enum": ["error"] } }, "additionalProperties": false };
var pattern19 = new RegExp("^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-removed-while-active|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|jit-without-default-role|matrix-subject-empty|member-without-github|not-in-force|possible-rename|production-open-by-default|required-owner-missing|role-name-case|rollout-over-limit-without-review|sso-not-enforced|too-few-owners|unmanaged-section|variants-not-100)$", "u");
var pattern20 = new RegExp("^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(pattern19.test(key0) || pattern20.test(key0))) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern19.test(key1)) {
        let data0 = data[key1];
        if (typeof data0 !== "string") {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
          errors++;
        }
        if (!(data0 === "off" || data0 === "warning" || data0 === "error")) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema46.patternProperties["^(?:api-key-too-wide|api-key-unattested|baseline-expired|default-missing-in-production|expired-entry|expires-soon|flag-dependency-cycle|flag-dependency-unknown|flag-removed-while-active|flag-without-description|gate-cannot-see|gate-unsatisfiable|grant-without-effect|guardrail-allow-expired|jit-without-default-role|matrix-subject-empty|member-without-github|not-in-force|possible-rename|production-open-by-default|required-owner-missing|role-name-case|rollout-over-limit-without-review|sso-not-enforced|too-few-owners|unmanaged-section|variants-not-100)$"].enum } });
          errors++;
        }
      }
    }
    for (const key2 in data) {
      if (pattern20.test(key2)) {
        let data1 = data[key2];
        if (typeof data1 !== "string") {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
          errors++;
        }
        if (!(data1 === "error")) {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema46.patternProperties["^(?:duplicate-github-account|duplicate-member|duplicate-object|matrix-contradicts-access|reserved-role-name|scim-role-with-members|unknown-member|unknown-project|unknown-role)$"].enum } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": "object", "properties": { "flags": { "type": "string", "enum": ["off", "update"] }, "removed_flags": { "type": "string", "enum": ["keep", "archive", "delete"] } }, "patternProperties": { "^(?:members|roles|role_members|access)$": { "allOf": [{ "$ref": "#/definitions/reach" }] } }, "additionalProperties": false };
var schema48 = { "type": "string", "enum": ["off", "update", "exclusive"] };
var pattern23 = new RegExp("^(?:members|roles|role_members|access)$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/flags", keyword: "enum", params: { allowedValues: schema47.properties.flags.enum } });
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
        (vErrors ??= []).push({ instancePath: instancePath + "/removed_flags", keyword: "enum", params: { allowedValues: schema47.properties.removed_flags.enum } });
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
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema48.enum } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": "object", "required": ["level"], "properties": { "level": { "type": "string", "enum": ["member", "admin", "owner"] }, "github": { "$ref": "#/definitions/part_18" }, "service": { "type": "boolean" }, "expires": { "allOf": [{ "$ref": "#/definitions/day" }] } }, "additionalProperties": false };
var pattern26 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.login === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "login" } });
      errors++;
    }
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "login" || key0 === "id")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.login !== void 0) {
      let data0 = data.login;
      if (typeof data0 === "string") {
        if (func3(data0) > 39) {
          (vErrors ??= []).push({ instancePath: instancePath + "/login", keyword: "maxLength", params: { limit: 39 } });
          errors++;
        }
        if (!pattern26.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/login", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/login", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "level" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "level" || key0 === "github" || key0 === "service" || key0 === "expires")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data0 = data.level;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/level", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "member" || data0 === "admin" || data0 === "owner")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: schema50.properties.level.enum } });
        errors++;
      }
    }
    if (data.github !== void 0) {
      if (!validate54(data.github, { instancePath: instancePath + "/github", parentData: data, parentDataProperty: "github", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (typeof data.service !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/service", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data3 = data.expires;
      if (typeof data3 === "string") {
        if (!pattern3.test(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "pattern", params: { pattern: "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var pattern28 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var pattern32 = new RegExp("^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "u");
var pattern29 = new RegExp("^(?:enforce_2fa|members_can_invite|members_can_create_projects|members_can_use_personal_api_keys|members_can_see_org_members|allow_publicly_shared_resources)$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "default_role" || pattern29.test(key0))) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.default_role !== void 0) {
      let data0 = data.default_role;
      if (typeof data0 === "string") {
        if (func3(data0) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/default_role", keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/default_role", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/default_role", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    for (const key1 in data) {
      if (pattern29.test(key1)) {
        if (typeof data[key1] !== "boolean") {
          (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" } });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "object", "properties": { "sso_enforcement": { "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }, "jit_provisioning": { "type": "boolean" }, "saml": { "$ref": "#/definitions/part_21" }, "scim": { "type": "boolean" } }, "additionalProperties": false };
var pattern33 = new RegExp("^https://\\S+$", "u");
var pattern34 = new RegExp("^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "entity_id" || key0 === "acs_url" || key0 === "certificate")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.entity_id !== void 0) {
      let data0 = data.entity_id;
      if (typeof data0 === "string") {
        if (func3(data0) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", keyword: "maxLength", params: { limit: 512 } });
          errors++;
        }
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/entity_id", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.acs_url !== void 0) {
      let data1 = data.acs_url;
      if (typeof data1 === "string") {
        if (func3(data1) > 512) {
          (vErrors ??= []).push({ instancePath: instancePath + "/acs_url", keyword: "maxLength", params: { limit: 512 } });
          errors++;
        }
        if (!pattern33.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/acs_url", keyword: "pattern", params: { pattern: "^https://\\S+$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/acs_url", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data2 = data.certificate;
      if (typeof data2 === "string") {
        if (func3(data2) > 255) {
          (vErrors ??= []).push({ instancePath: instancePath + "/certificate", keyword: "maxLength", params: { limit: 255 } });
          errors++;
        }
        if (!pattern34.test(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/certificate", keyword: "pattern", params: { pattern: "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/certificate", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "sso_enforcement" || key0 === "jit_provisioning" || key0 === "saml" || key0 === "scim")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.sso_enforcement !== void 0) {
      let data0 = data.sso_enforcement;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/sso_enforcement", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data0 === "saml" || data0 === "google-oauth2" || data0 === "github" || data0 === "gitlab" || data0 === "oidc" || data0 === "none")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/sso_enforcement", keyword: "enum", params: { allowedValues: schema56.properties.sso_enforcement.enum } });
        errors++;
      }
    }
    if (data.jit_provisioning !== void 0) {
      if (typeof data.jit_provisioning !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/jit_provisioning", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
    if (data.saml !== void 0) {
      if (!validate61(data.saml, { instancePath: instancePath + "/saml", parentData: data, parentDataProperty: "saml", rootData })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.scim !== void 0) {
      if (typeof data.scim !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/scim", keyword: "type", params: { type: "boolean" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate58(data.settings, { instancePath: instancePath + "/settings", parentData: data, parentDataProperty: "settings", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.domains !== void 0) {
      let data2 = data.domains;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 128) {
              (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "maxLength", params: { limit: 128 }, propertyName: key1 });
              errors++;
            }
            if (!pattern32.test(key1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "pattern", params: { pattern: "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$" }, propertyName: key1 });
              errors++;
            }
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "propertyNames", params: { propertyName: key1 } });
            errors++;
          }
        }
        for (const key2 in data2) {
          if (!validate60(data2[key2], { instancePath: instancePath + "/domains/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
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
  validate57.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "id": { "type": "integer", "minimum": 1 }, "was": { "allOf": [{ "$ref": "#/definitions/alias" }] }, "tier": { "type": "string", "enum": ["production", "staging", "development"] }, "cohorts": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "integer", "minimum": 1 } }, "access": { "$ref": "#/definitions/part_24" }, "resources": { "$ref": "#/definitions/part_25" }, "objects": { "type": "array", "items": { "$ref": "#/definitions/part_27" } } }, "additionalProperties": false };
var schema62 = { "type": "object", "properties": { "default": { "type": "string", "enum": ["none", "member", "admin", "builtin"] }, "roles": { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "$ref": "#/definitions/grant" } }, "members": { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "$ref": "#/definitions/grant" } } }, "additionalProperties": false };
var schema64 = { "type": "string", "enum": ["none", "member", "admin"] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(data0 === "none" || data0 === "member" || data0 === "admin" || data0 === "builtin")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema62.properties.default.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data1 = data.roles;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 });
              errors++;
            }
            if (!pattern0.test(key1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key1 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "type", params: { type: "string" }, propertyName: key1 });
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "propertyNames", params: { propertyName: key1 } });
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (typeof data2 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data2 === "none" || data2 === "member" || data2 === "admin")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema64.enum } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data3 = data.members;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key3 in data3) {
          const _errs15 = errors;
          if (typeof key3 === "string") {
            if (func3(key3) > 254) {
              (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "maxLength", params: { limit: 254 }, propertyName: key3 });
              errors++;
            }
            if (!pattern1.test(key3)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key3 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "type", params: { type: "string" }, propertyName: key3 });
            errors++;
          }
          var valid5 = _errs15 === errors;
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "propertyNames", params: { propertyName: key3 } });
            errors++;
          }
        }
        for (const key4 in data3) {
          let data4 = data3[key4];
          if (typeof data4 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/members/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data4 === "none" || data4 === "member" || data4 === "admin")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/members/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema64.enum } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "type", params: { type: "object" } });
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
var pattern40 = new RegExp("^(?:ai_observability_clusters|customer_analytics|dashboard|data_catalog|early_access_feature|endpoint|error_tracking|evaluation|experiment|export|external_data_source|feature_flag|heatmap|hog_flow|insight|llm_analytics|llm_playground|llm_skill|logs|mcp_analytics|metrics|notebook|replay_scanner|revenue_analytics|session_recording|sharing_configuration|stamphog|survey|tagger|ticket|tracing|warehouse_objects|web_analytics)$", "u");
var schema69 = { "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] };
var schema70 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema70.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema72 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["viewer", "editor", "manager"] } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema72.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema69.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate70(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate72(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var schema75 = { "type": "string", "enum": ["none", "viewer", "builtin"] };
var schema76 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema76.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema78 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer"] } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema78.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema75.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate76(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate78(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var schema81 = { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] };
var schema82 = { "type": "object", "propertyNames": { "$ref": "#/definitions/alias" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema82.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var schema84 = { "type": "object", "propertyNames": { "$ref": "#/definitions/email" }, "additionalProperties": { "type": "string", "enum": ["none", "viewer", "editor", "manager"] } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema84.additionalProperties.enum } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema81.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate83(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate85(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "activity_log" || key0 === "toolbar" || pattern40.test(key0))) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.action !== void 0) {
      if (!validate69(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.activity_log !== void 0) {
      if (!validate75(data.activity_log, { instancePath: instancePath + "/activity_log", parentData: data, parentDataProperty: "activity_log", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.toolbar !== void 0) {
      if (!validate75(data.toolbar, { instancePath: instancePath + "/toolbar", parentData: data, parentDataProperty: "toolbar", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern40.test(key1)) {
        if (!validate82(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
          vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema86 = { "type": "object", "required": ["resource", "id"], "if": { "required": ["resource"], "properties": { "resource": { "const": "action" } } }, "then": { "properties": { "default": { "$ref": "#/definitions/resource_default_from_viewer" }, "roles": { "$ref": "#/definitions/resource_roles_from_viewer" }, "members": { "$ref": "#/definitions/resource_members_from_viewer" } } }, "properties": { "resource": { "$ref": "#/definitions/part_26" }, "id": { "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }, "name": { "type": "string", "minLength": 1 }, "default": { "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }, "roles": { "$ref": "#/definitions/resource_roles" }, "members": { "$ref": "#/definitions/resource_members" } }, "additionalProperties": false };
var schema88 = { "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] };
var pattern48 = new RegExp("^[^/\\s]+$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.resource === void 0 && (missing0 = "resource")) {
      (vErrors ??= []).push({});
      errors++;
    } else {
      if (data.resource !== void 0) {
        if ("action" !== data.resource) {
          (vErrors ??= []).push({});
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.default !== void 0) {
        let data1 = data.default;
        if (typeof data1 !== "string") {
          (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "type", params: { type: "string" } });
          errors++;
        }
        if (!(data1 === "viewer" || data1 === "editor" || data1 === "manager" || data1 === "builtin")) {
          (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema69.enum } });
          errors++;
        }
      }
      if (data.roles !== void 0) {
        if (!validate70(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
          errors = vErrors.length;
        }
      }
      if (data.members !== void 0) {
        if (!validate72(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
          vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "if", params: { failingKeyword: "then" } });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resource === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "resource" } });
      errors++;
    }
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "resource" || key0 === "id" || key0 === "name" || key0 === "default" || key0 === "roles" || key0 === "members")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.resource !== void 0) {
      let data4 = data.resource;
      if (typeof data4 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data4 === "action" || data4 === "ai_observability_clusters" || data4 === "dashboard" || data4 === "dataset" || data4 === "early_access_feature" || data4 === "endpoint" || data4 === "evaluation" || data4 === "experiment" || data4 === "experiment_saved_metric" || data4 === "export" || data4 === "external_data_source" || data4 === "feature_flag" || data4 === "heatmap" || data4 === "hog_flow" || data4 === "insight" || data4 === "llm_prompt" || data4 === "llm_provider_key" || data4 === "llm_skill" || data4 === "notebook" || data4 === "product_tour" || data4 === "replay_scanner" || data4 === "session_recording" || data4 === "session_recording_playlist" || data4 === "survey" || data4 === "tagger" || data4 === "ticket" || data4 === "warehouse_table" || data4 === "warehouse_view")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "enum", params: { allowedValues: schema88.enum } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data5 = data.id;
      if (typeof data5 === "string") {
        if (func3(data5) > 36) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "maxLength", params: { limit: 36 } });
          errors++;
        }
        if (!pattern48.test(data5)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[^/\\s]+$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data6 = data.name;
      if (typeof data6 === "string") {
        if (func3(data6) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.default !== void 0) {
      let data7 = data.default;
      if (typeof data7 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data7 === "none" || data7 === "viewer" || data7 === "editor" || data7 === "manager" || data7 === "builtin")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/default", keyword: "enum", params: { allowedValues: schema86.properties.default.enum } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      if (!validate83(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      if (!validate85(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "id" || key0 === "was" || key0 === "tier" || key0 === "cohorts" || key0 === "access" || key0 === "resources" || key0 === "objects")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 } });
          errors++;
        }
        if (func3(data0) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.was !== void 0) {
      let data2 = data.was;
      if (typeof data2 === "string") {
        if (func3(data2) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data3 = data.tier;
      if (typeof data3 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/tier", keyword: "type", params: { type: "string" } });
        errors++;
      }
      if (!(data3 === "production" || data3 === "staging" || data3 === "development")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/tier", keyword: "enum", params: { allowedValues: schema59.properties.tier.enum } });
        errors++;
      }
    }
    if (data.cohorts !== void 0) {
      let data4 = data.cohorts;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs14 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/cohorts", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 });
              errors++;
            }
            if (!pattern0.test(key1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/cohorts", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key1 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/cohorts", keyword: "type", params: { type: "string" }, propertyName: key1 });
            errors++;
          }
          var valid3 = _errs14 === errors;
          if (!valid3) {
            (vErrors ??= []).push({ instancePath: instancePath + "/cohorts", keyword: "propertyNames", params: { propertyName: key1 } });
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/cohorts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } });
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/cohorts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 1 } });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/cohorts", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.access !== void 0) {
      if (!validate66(data.access, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.resources !== void 0) {
      if (!validate68(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.objects !== void 0) {
      let data8 = data.objects;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate89(data8[i0], { instancePath: instancePath + "/objects/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/objects", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema89 = { "type": "object", "required": ["facts", "by"], "properties": { "facts": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "#/definitions/part_29" } }, "tiers": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["production", "staging", "development"] } }, "approvals": { "type": "integer", "minimum": 1, "maximum": 10 }, "by": { "allOf": [{ "$ref": "#/definitions/subjects" }] } }, "additionalProperties": false };
var schema90 = { "type": "string", "enum": ["rollout_over", "audience_widened", "filter_removed", "turned_on", "turned_off", "variant_moved", "payload_changed", "flag_created_live", "flag_deleted", "dependency_changed", "continuity_changed", "owner_granted", "admin_granted", "access_granted", "access_removed", "default_opened", "sso_relaxed", "two_factor_relaxed", "key_scope_widened", "policy_gate_changed", "guardrail_changed", "drift_accepted", "expiry_extended", "pipeline_changed"] };
var func0 = require_equal().default;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.facts === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "facts" } });
      errors++;
    }
    if (data.by === void 0) {
      (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "by" } });
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "facts" || key0 === "tiers" || key0 === "approvals" || key0 === "by")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data0 = data.facts;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/facts", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/facts/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data1 === "rollout_over" || data1 === "audience_widened" || data1 === "filter_removed" || data1 === "turned_on" || data1 === "turned_off" || data1 === "variant_moved" || data1 === "payload_changed" || data1 === "flag_created_live" || data1 === "flag_deleted" || data1 === "dependency_changed" || data1 === "continuity_changed" || data1 === "owner_granted" || data1 === "admin_granted" || data1 === "access_granted" || data1 === "access_removed" || data1 === "default_opened" || data1 === "sso_relaxed" || data1 === "two_factor_relaxed" || data1 === "key_scope_widened" || data1 === "policy_gate_changed" || data1 === "guardrail_changed" || data1 === "drift_accepted" || data1 === "expiry_extended" || data1 === "pipeline_changed")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/facts/" + i0, keyword: "enum", params: { allowedValues: schema90.enum } });
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  (vErrors ??= []).push({ instancePath: instancePath + "/facts", keyword: "uniqueItems", params: { i: i1, j: j0 } });
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/facts", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data2 = data.tiers;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/tiers", keyword: "minItems", params: { limit: 1 } });
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/tiers/" + i2, keyword: "type", params: { type: "string" } });
            errors++;
          }
          if (!(data3 === "production" || data3 === "staging" || data3 === "development")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/tiers/" + i2, keyword: "enum", params: { allowedValues: schema89.properties.tiers.items.enum } });
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data2[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              (vErrors ??= []).push({ instancePath: instancePath + "/tiers", keyword: "uniqueItems", params: { i: i3, j: j1 } });
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tiers", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data4 = data.approvals;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/approvals", keyword: "type", params: { type: "integer" } });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 10 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/approvals", keyword: "maximum", params: { comparison: "<=", limit: 10 } });
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/approvals", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
          errors++;
        }
      }
    }
    if (data.by !== void 0) {
      if (!validate21(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var pattern50 = new RegExp("\\S", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "id" || key0 === "was" || key0 === "members" || key0 === "idp_group" || key0 === "reviewers")) {
        (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } });
        errors++;
      }
    }
    if (data.reviewers !== void 0) {
      if (data.idp_group === void 0) {
        const err1 = { instancePath, keyword: "dependencies", params: {
          property: "reviewers",
          missingProperty: "idp_group",
          depsCount: 1,
          deps: "idp_group"
        } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 } });
          errors++;
        }
        if (!pattern50.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "\\S" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern28.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.was !== void 0) {
      let data2 = data.was;
      if (typeof data2 === "string") {
        if (func3(data2) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "maxLength", params: { limit: 64 } });
          errors++;
        }
        if (!pattern0.test(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/was", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.members !== void 0) {
      let data3 = data.members;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func3(data4) > 254) {
              (vErrors ??= []).push({ instancePath: instancePath + "/members/" + i0, keyword: "maxLength", params: { limit: 254 } });
              errors++;
            }
            if (!pattern1.test(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/members/" + i0, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/members/" + i0, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.idp_group !== void 0) {
      let data5 = data.idp_group;
      if (typeof data5 === "string") {
        if (func3(data5) > 200) {
          (vErrors ??= []).push({ instancePath: instancePath + "/idp_group", keyword: "maxLength", params: { limit: 200 } });
          errors++;
        }
        if (func3(data5) < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/idp_group", keyword: "minLength", params: { limit: 1 } });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/idp_group", keyword: "type", params: { type: "string" } });
        errors++;
      }
    }
    if (data.reviewers !== void 0) {
      let data6 = data.reviewers;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (func3(data7) > 254) {
              (vErrors ??= []).push({ instancePath: instancePath + "/reviewers/" + i1, keyword: "maxLength", params: { limit: 254 } });
              errors++;
            }
            if (!pattern1.test(data7)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/reviewers/" + i1, keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" } });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/reviewers/" + i1, keyword: "type", params: { type: "string" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/reviewers", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
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
      let data2 = data.api_keys;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate14(data2[i0], { instancePath: instancePath + "/api_keys/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/api_keys", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data4 = data.baseline;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate18(data4[i1], { instancePath: instancePath + "/baseline/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/baseline", keyword: "type", params: { type: "array" } });
        errors++;
      }
    }
    if (data.feature_flags !== void 0) {
      let data6 = data.feature_flags;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs13 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/feature_flags", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 });
              errors++;
            }
            if (!pattern0.test(key1)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/feature_flags", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key1 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/feature_flags", keyword: "type", params: { type: "string" }, propertyName: key1 });
            errors++;
          }
          var valid5 = _errs13 === errors;
          if (!valid5) {
            (vErrors ??= []).push({ instancePath: instancePath + "/feature_flags", keyword: "propertyNames", params: { propertyName: key1 } });
            errors++;
          }
        }
        for (const key2 in data6) {
          if (!validate20(data6[key2], { instancePath: instancePath + "/feature_flags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/feature_flags", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.flags !== void 0) {
      if (!validate31(data.flags, { instancePath: instancePath + "/flags", parentData: data, parentDataProperty: "flags", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.freeze !== void 0) {
      if (!validate41(data.freeze, { instancePath: instancePath + "/freeze", parentData: data, parentDataProperty: "freeze", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.guardrails !== void 0) {
      if (!validate43(data.guardrails, { instancePath: instancePath + "/guardrails", parentData: data, parentDataProperty: "guardrails", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.lint !== void 0) {
      let data11 = data.lint;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key3 in data11) {
          if (!(key3 === "severities")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/lint", keyword: "additionalProperties", params: { additionalProperty: key3 } });
            errors++;
          }
        }
        if (data11.severities !== void 0) {
          if (!validate49(data11.severities, { instancePath: instancePath + "/lint/severities", parentData: data11, parentDataProperty: "severities", rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/lint", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.manage !== void 0) {
      if (!validate51(data.manage, { instancePath: instancePath + "/manage", parentData: data, parentDataProperty: "manage", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.members !== void 0) {
      let data14 = data.members;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key4 in data14) {
          const _errs28 = errors;
          if (typeof key4 === "string") {
            if (func3(key4) > 254) {
              (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "maxLength", params: { limit: 254 }, propertyName: key4 });
              errors++;
            }
            if (!pattern1.test(key4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$" }, propertyName: key4 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "type", params: { type: "string" }, propertyName: key4 });
            errors++;
          }
          var valid9 = _errs28 === errors;
          if (!valid9) {
            (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "propertyNames", params: { propertyName: key4 } });
            errors++;
          }
        }
        for (const key5 in data14) {
          if (!validate53(data14[key5], { instancePath: instancePath + "/members/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/members", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (!validate57(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.projects !== void 0) {
      let data17 = data.projects;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key6 in data17) {
          const _errs36 = errors;
          if (typeof key6 === "string") {
            if (func3(key6) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/projects", keyword: "maxLength", params: { limit: 64 }, propertyName: key6 });
              errors++;
            }
            if (!pattern0.test(key6)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/projects", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key6 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/projects", keyword: "type", params: { type: "string" }, propertyName: key6 });
            errors++;
          }
          var valid12 = _errs36 === errors;
          if (!valid12) {
            (vErrors ??= []).push({ instancePath: instancePath + "/projects", keyword: "propertyNames", params: { propertyName: key6 } });
            errors++;
          }
        }
        for (const key7 in data17) {
          if (!validate65(data17[key7], { instancePath: instancePath + "/projects/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key7, rootData })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/projects", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.review !== void 0) {
      let data19 = data.review;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key8 in data19) {
          if (!(key8 === "rules")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/review", keyword: "additionalProperties", params: { additionalProperty: key8 } });
            errors++;
          }
        }
        if (data19.rules !== void 0) {
          let data20 = data19.rules;
          if (Array.isArray(data20)) {
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate96(data20[i2], { instancePath: instancePath + "/review/rules/" + i2, parentData: data20, parentDataProperty: i2, rootData })) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/review/rules", keyword: "type", params: { type: "array" } });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/review", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data22 = data.roles;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key9 in data22) {
          const _errs49 = errors;
          if (typeof key9 === "string") {
            if (func3(key9) > 64) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "maxLength", params: { limit: 64 }, propertyName: key9 });
              errors++;
            }
            if (!pattern0.test(key9)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key9 });
              errors++;
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "type", params: { type: "string" }, propertyName: key9 });
            errors++;
          }
          var valid18 = _errs49 === errors;
          if (!valid18) {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "propertyNames", params: { propertyName: key9 } });
            errors++;
          }
        }
        for (const key10 in data22) {
          if (!validate99(data22[key10], { instancePath: instancePath + "/roles/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data22, parentDataProperty: key10, rootData })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "type", params: { type: "object" } });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}

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
function isAlternative({ keyword, schemaPath }) {
  return keyword === "type" && /\/(oneOf|anyOf)\/\d+\/type$/.test(schemaPath ?? "");
}
function upwards(pointer) {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function clearer(first, second) {
  if (first.keyword === "type" && second.keyword === "enum") return second;
  if (!isAlternative(first) || !isAlternative(second)) return first;
  return { ...first, params: { ...first.params, type: [first.params.type, second.params.type].flat() } };
}
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
    message: sentence2(fault, wrong, value2),
    at,
    ...fix && { fix }
  };
}
function fixOf({ keyword, params }, path, value2) {
  if (keyword === "uniqueItems") return { remove: path };
  if (typeof value2 !== "string") return void 0;
  if (keyword === "const") return value2 === "1" && params.allowedValue === 1 ? { set: path, to: 1 } : void 0;
  if (keyword !== "type") return void 0;
  if (params.type === "boolean" && truth.test(value2)) return { set: path, to: /^[ty]|^on$/i.test(value2) };
  const isNumber = params.type === "number" || params.type === "integer";
  return isNumber && numeric.test(value2) ? { set: path, to: Number(value2) } : void 0;
}
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

// src/policy/load.ts
function loadPolicy(files, root, tell = () => {
}) {
  const findings = [];
  const add = (found) => {
    for (const finding of found) {
      findings.push(finding);
      tell(finding);
    }
  };
  const documents = [];
  const written2 = files.filter(({ path, refused }) => refused !== void 0 || isYaml(path));
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
function missing({ shape }, files, root) {
  if (files.length === 0) {
    const message = `There is no policy file (.yml or .yaml) below "${root}". Check the input policy-path.`;
    return [{ rule: "policy-missing", severity: "error", message, at: startOf(root) }];
  }
  const first = startOf(files.map(({ path }) => path).sort()[0] ?? root);
  if (Object.keys(shape).length === 0) {
    const message = 'The policy says nothing yet. Start with "version: 1" and "organization: { id: UUID }".';
    return [{ rule: "policy-missing", severity: "error", message, at: first }];
  }
  const wanted = [
    shape.version === void 0 && 'No file says "version: 1". Write it once, at the top of one file.',
    shape.organization === void 0 && 'No file says which organization this is. Write "organization: { id: UUID }" once.'
  ];
  return wanted.filter((message) => message !== false).map((message) => ({ rule: "schema-missing-key", severity: "error", message, at: first }));
}

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
function severityOf({ shape }, id) {
  const severities = shape.lint?.severities ?? {};
  return Object.hasOwn(severities, id) ? severities[id] : void 0;
}

// src/app/lint-policy.ts
function lintPolicy(files, root, today) {
  const { policy, findings } = loadPolicy(files, root);
  if (!policy) return { findings, accepted: [] };
  return { policy, ...checkPolicy({ ...policy, ...today && { today } }) };
}
function checkPolicy(policy) {
  return settle(runRules(lintRules, policy), policy, lintRules);
}
function rulesAboutChanges() {
  return lintRules.filter(({ needsBase }) => needsBase).map(({ id }) => id);
}

export {
  defineAction,
  usageOf,
  policyInputs,
  forgeInputs,
  posthogInputs,
  code,
  prose,
  value,
  minute,
  table,
  fence,
  details,
  paragraphs,
  exposureOf,
  variantExposures,
  rolloutReview,
  loadPolicy,
  ignoreRule,
  daysBetween,
  dayAfter,
  lintRules,
  lintPolicy,
  checkPolicy,
  rulesAboutChanges
};
