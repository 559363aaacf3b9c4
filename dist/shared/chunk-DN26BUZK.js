const require = process.getBuiltinModule;
import {
  canonicalJson,
  equalJson,
  isList,
  readDocument,
  valueAt
} from "./chunk-FAMZA7G6.js";
import {
  flagEditors,
  hinter,
  isLevel,
  isSubject,
  levels,
  nearest,
  roleHolders,
  roleName
} from "./chunk-YMPPZMGH.js";
import {
  byPlace,
  startOf
} from "./chunk-L7AJJFZ2.js";
import {
  isRecord
} from "./chunk-RNA437W5.js";
import {
  isYaml,
  require_path
} from "./chunk-ED7NOXLL.js";
import {
  __toESM,
  capital,
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

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
var proofInputs = {
  "evidence-branch": { default: "" },
  "seal-secret": { default: "", secret: true }
};
var posthogInputs = {
  ...forgeInputs,
  "posthog-api-key": { secret: true },
  "posthog-host": { default: "https://us.posthog.com" },
  "rate-share": { default: "25" }
};

// src/report/ladder.ts
var steps = ["full", "changes", "lines", "counts"];
function fitting(report, fits2) {
  for (const detail of steps) {
    const markdown = report(detail);
    if (fits2(markdown)) return markdown;
  }
  return report("verdict");
}
function shows(detail, wanted) {
  const order = [...steps, "verdict"];
  return order.indexOf(detail) <= order.indexOf(wanted);
}
function atMost(lines, most) {
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `- … and ${left} more`] : [...lines];
}
function shortNote(detail) {
  return detail !== "full" && "**Shown in short**, since all of it is longer than GitHub takes: the summary of the run has what fits there, the report file (`report-file`) everything.";
}

// src/policy/owners.ts
function ownersIn(documents, joints2) {
  let owners;
  return (path) => {
    owners ??= indexOf(documents, joints2);
    for (let length = path.length; length > 0; length--) {
      const owner = owners.get(nameOf(path.slice(0, length)));
      if (owner) return { document: owner.document, path: [...owner.path, ...path.slice(length)] };
    }
    return void 0;
  };
}
function indexOf(documents, { depths, lists }) {
  const owners = /* @__PURE__ */ new Map();
  const lengths = /* @__PURE__ */ new Map();
  const note = (document, path, value2, depth) => {
    const name = nameOf(path);
    if (!owners.has(name)) owners.set(name, { document, path });
    if (isList(value2)) {
      if (!lists.has(path.join("."))) return;
      const before = lengths.get(name) ?? 0;
      for (const index of value2.keys()) {
        owners.set(nameOf([...path, before + index]), { document, path: [...path, index] });
      }
      lengths.set(name, before + value2.length);
    } else if (depth > 0) {
      for (const [key, member] of membersOf(value2)) note(document, [...path, key], member, depth - 1);
    }
  };
  for (const document of documents) {
    for (const [section, value2] of membersOf(document.value)) note(document, [section], value2, depths[section] ?? 0);
  }
  return owners;
}
function membersOf(value2) {
  return typeof value2 === "object" && value2 !== null && !isList(value2) ? Object.entries(value2) : [];
}
function nameOf(path) {
  return path.join("\0");
}

// src/policy/merge.ts
var joints = {
  depths: {
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
  },
  // Their entries stand for themselves, and all count.
  lists: /* @__PURE__ */ new Set(["api_keys", "baseline", "review.rules", "guardrails.allow"])
};
var duplicateRule = {
  id: "duplicate-entry",
  severity: "error",
  summary: "An entry is written once, in one file."
};
function merge(documents) {
  const findings = [];
  const joined = {};
  const ownerOf = ownersIn(documents, joints);
  for (const document of documents) {
    const clash = (path, isSame) => findings.push(duplicate(ownerOf(path), document, path, isSame));
    for (const [section, value2] of Object.entries(asObject(document.value))) {
      if (section !== "$schema") joinInto(joined, section, value2, joints.depths[section] ?? 0, [section], clash);
    }
  }
  const ignores = documents.flatMap((document) => document.ignores);
  const locate = (path, part) => {
    const owner = ownerOf(path);
    return owner?.document.locate(owner.path, part) ?? documents[0]?.locate([], part) ?? startOf(".");
  };
  return {
    policy: { shape: asShape(joined), locate, ignores },
    findings
  };
}
function joinInto(target, key, value2, depth, path, clash) {
  const before = Object.hasOwn(target, key) ? target[key] : void 0;
  if (before === void 0 && depth === 0) target[key] = value2;
  else if (isList(before) && isList(value2) && joints.lists.has(path.join("."))) target[key] = [...before, ...value2];
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
function duplicate(first, document, path, isSame) {
  const line = first?.document.locate(path, "key").start.line;
  return {
    rule: duplicateRule.id,
    severity: duplicateRule.severity,
    message: `"${show(path.join("."))}" is already written in ${show(first?.document.path ?? "another file")}:${line ?? 1}. Keep one of the two.`,
    at: document.locate(path, "key"),
    // The same twice: it goes without saying which one goes.
    ...isSame && { fix: { remove: path } }
  };
}
function asObject(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
}
function asShape(joined) {
  return joined;
}

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
    ignores.filter(({ rule, reason: reason2 }) => reason2 !== "" && known.has(rule) && !known.get(rule)?.isGate).map((ignore) => [lineOf(ignore.rule, ignore), ignore])
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
  const hint = hinter([...known.keys()]);
  for (const ignore of ignores) {
    const isNeeded = used.has(ignore) || known.get(ignore.rule)?.needsBase && !base;
    const fault = faultOf(ignore, known, hint) ?? (isNeeded ? void 0 : unused(ignore));
    if (fault) open.push({ rule: ignoreRule.id, severity: ignoreRule.severity, message: fault, at: ignore.at });
  }
  return { findings: open.sort((a, b) => byPlace(a.at, b.at)), accepted };
}
function lineOf(rule, { at }) {
  return `${rule}\0${at.file}\0${at.start.line}`;
}
function faultOf({ rule, reason: reason2 }, known, hint) {
  if (rule === "") return 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".';
  const found = known.get(rule);
  if (!found) return `There is no rule "${show(rule)}" to ignore. ${hint(rule)}`;
  if (found.isGate) return `The review rests on "${rule}", so it cannot be ignored. Mend what it finds.`;
  return reason2 === "" ? `Say why "${rule}" is ignored: "# policy-ignore ${rule}: reason".` : void 0;
}
function unused({ rule }) {
  return `"${rule}" finds nothing on this line. Take the comment out, or put it on the line of the finding.`;
}

// src/rules/lint/api-key-too-wide.ts
var apiKeyTooWide = {
  id: "api-key-too-wide",
  severity: "warning",
  summary: "A key has no scope that it does not need.",
  check({ shape, locate }, report) {
    for (const [index, { kind, use, scopes: scopes2 }] of (shape.api_keys ?? []).entries()) {
      for (const [place, scope] of scopes2.entries()) {
        const isReading = kind === "ci" && use !== "apply";
        const why = tooMuch(scope) ?? (isReading && scope.endsWith(":write") ? `A key for ${use} only reads.` : void 0);
        if (why) report(locate(["api_keys", index, "scopes", place]), `The scope "${show(scope)}" is too wide. ${why}`);
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
function dayAfter(day2, days) {
  return new Date(Date.parse(day2) + days * dayMs).toISOString().slice(0, 10);
}

// src/rules/lint/api-key-unattested.ts
var apiKeyUnattested = {
  id: "api-key-unattested",
  severity: "warning",
  summary: "The owner of a personal key has said lately that it is as written here.",
  check({ shape, locate, today }, report) {
    for (const [index, { kind, label = "", owner = "", attested, rotate_days: most = 180 }] of (shape.api_keys ?? []).entries()) {
      if (kind !== "personal") continue;
      const ask = `Ask ${show(owner)} whether the key is still as written here, and write the day as "attested".`;
      if (attested === void 0) {
        report(locate(["api_keys", index, "label"]), `Nobody has ever attested the key "${show(label)}". ${ask}`);
      } else if (today !== void 0 && daysBetween(attested, today) > most) {
        report(
          locate(["api_keys", index, "attested"]),
          `The key "${show(label)}" was attested more than ${most} days ago. ${ask}`
        );
      }
    }
  }
};

// src/rules/days.ts
function endDays({ members = {}, guardrails, baseline = [], freeze }) {
  const ofPeople2 = Object.entries(members).flatMap(
    ([email2, { expires }]) => expires === void 0 ? [] : [{ path: ["members", email2, "expires"], day: expires, what: `the access of "${email2}"` }]
  );
  const ofExceptions = (guardrails?.allow ?? []).map(({ until, guardrail }, index) => ({
    path: ["guardrails", "allow", index, "until"],
    day: until,
    what: `the exception from "${guardrail}"`
  }));
  const accepted = baseline.map(({ until, item: item2 }, index) => ({
    path: ["baseline", index, "until"],
    day: until,
    what: `the acceptance of "${item2}"`
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
  check({ shape, locate, today }, report) {
    if (today === void 0) return;
    for (const { path, day: day2, what: named } of endDays(shape)) {
      if (path[0] !== "baseline" || day2 > today) continue;
      const what = show(named);
      report(locate(path), `${capital(what)} ended on ${day2}. Mend the difference, or accept it anew with a reason.`);
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
  check({ shape, locate }, report) {
    for (const { project, path, default: rest } of accessBlocks(shape)) {
      if (rest !== void 0 || tierOf(shape, project) !== "production") continue;
      const [, , part, kind = part] = path;
      if (part === "objects") continue;
      if (kind === "feature_flag" && flagEditors(shape, project)) continue;
      const message = `Without a default, "${show(project)}" does not manage what everybody else may do. Write one, such as "default: ${kind === "access" ? "none" : "viewer"}".`;
      report(locate(path, "key"), message);
    }
  }
};

// src/rules/lint/duplicate-github-account.ts
var duplicateGithubAccount = {
  id: "duplicate-github-account",
  severity: "error",
  isGate: true,
  summary: "A GitHub account, by its number, belongs to one person.",
  check({ shape, locate }, report) {
    const holders = /* @__PURE__ */ new Map();
    for (const [email2, { github }] of Object.entries(shape.members ?? {})) {
      if (!github) continue;
      const holder = holders.get(github.id);
      if (holder === void 0) holders.set(github.id, email2);
      else {
        const message = `The GitHub account ${github.id} already belongs to "${show(holder)}". An approval must come from one person: check the number with "gh api users/${show(github.login)} --jq .id".`;
        report(locate(["members", email2, "github", "id"]), message);
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
  const byKey = (path, people2 = {}) => Object.keys(people2).map((email2) => ({ email: email2, path: [...path, email2], part: "key" }));
  const listed2 = (path, people2 = []) => people2.map((email2, index) => ({ email: email2, path: [...path, index], part: "value" }));
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
  return Object.entries(shape.members ?? {}).map(([email2, member]) => ({ email: email2, ...member }));
}

// src/rules/lint/duplicate-member.ts
var duplicateMember = {
  id: "duplicate-member",
  severity: "error",
  isGate: true,
  summary: "A person is declared once, and stands once in a role or a project, whatever the case of the address.",
  check({ shape, locate }, report) {
    for (const { name, people: people2 } of rosters(shape)) {
      for (const [again, first] of repeated(people2)) {
        report(locate(again.path, again.part), sentence(again.email, first.email, show(name)), {
          also: [{ at: locate(first.path, first.part), message: "The first one stands here." }],
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
  check({ shape, locate }, report) {
    for (const [project, { objects }] of Object.entries(shape.projects ?? {})) {
      const seen = /* @__PURE__ */ new Map();
      for (const [index, { resource, id }] of (objects ?? []).entries()) {
        const path = ["projects", project, "objects"];
        const first = seen.get(`${resource}/${id}`);
        if (first === void 0) seen.set(`${resource}/${id}`, index);
        else {
          const { file, start } = locate([...path, first, "id"]);
          const message = `The ${show(resource)} ${show(id)} already stands in ${show(file)}:${start.line}. Write all its rules there.`;
          report(locate([...path, index, "id"]), message);
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
  check({ shape, locate, today }, report) {
    if (today === void 0) return;
    for (const { path, day: day2, what: named } of endDays(shape)) {
      if (path[0] !== "members" || day2 > today) continue;
      const what = show(named);
      report(locate(path), `${capital(what)} ended on ${day2}. Take the entry out, or write a later day.`);
    }
  }
};

// src/rules/lint/expires-soon.ts
var expiresSoon = {
  id: "expires-soon",
  severity: "warning",
  summary: "Nothing ends within a week without anybody knowing.",
  check({ shape, locate, today }, report) {
    if (today === void 0) return;
    for (const { path, day: day2, what } of endDays(shape)) {
      const left = daysBetween(today, day2);
      if (left < 1 || left > 7) continue;
      report(locate(path), `${capital(show(what))} ends in ${plural(left, "day")}. Write a later day if it shall stay.`);
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
  check({ shape, locate }, report) {
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
          locate([...path, "depends_on"], "key"),
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
  check({ shape, locate }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      const known = shape.flags?.[project] ?? {};
      for (const [index, needed] of (flag.depends_on ?? []).entries()) {
        if (Object.hasOwn(known, needed)) continue;
        const hint = hinter(Object.keys(known).filter((other) => other !== key))(needed);
        report(
          locate([...path, "depends_on", index]),
          `"${show(project)}" declares no flag "${show(needed)}", on which "${show(key)}" depends. ${hint}`
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
  check({ shape, locate, base }, report) {
    const fate = shape.manage?.removed_flags ?? "keep";
    if (!base || fate === "keep") return;
    const renamed = new Set(declaredFlags(shape).map(({ project, flag }) => `${project}/${flag.was}`));
    for (const { project, key, path, flag } of declaredFlags(base.shape)) {
      const now = shape.flags?.[project];
      if (!flag.active || !now || Object.hasOwn(now, key) || renamed.has(`${project}/${key}`)) continue;
      const message = `The flag "${show(key)}" is taken out while it is on, so apply would refuse to ${fate} it. Put it back with "active: false", and take it out in a later pull request.`;
      report(locate(path, "key"), message);
    }
  }
};

// src/rules/lint/flag-without-description.ts
var flagWithoutDescription = {
  id: "flag-without-description",
  severity: "error",
  summary: "Where `require_description` is true, every flag has a description.",
  check({ shape, locate }, report) {
    for (const { project, key, path, flag } of declaredFlags(shape)) {
      if (shape.feature_flags?.[project]?.require_description !== true || flag.description?.trim()) continue;
      report(
        locate(path, "key"),
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
  const declared = Object.entries(shape.members ?? {}).map(([email2, { level }]) => ({
    email: email2.toLowerCase(),
    level
  }));
  const known = new Set(declared.map(({ email: email2 }) => email2));
  const emails = names.flatMap((name) => {
    if (!isLevel(name)) return roleHolders(shape, name).map((email2) => email2.toLowerCase());
    return declared.filter(({ level }) => levels.indexOf(level) >= levels.indexOf(name)).map(({ email: email2 }) => email2);
  });
  return new Set(emails.filter((email2) => known.has(email2)));
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
  check({ shape, locate }, report) {
    for (const { path, names } of subjectLists(shape)) {
      for (const [index, name] of names.entries()) {
        const role = Object.hasOwn(shape.roles ?? {}, name) ? shape.roles?.[name] : void 0;
        if (role?.idp_group === void 0 || role.reviewers) continue;
        const message = `The review cannot see who is in "${show(name)}", which the identity provider fills. Write "reviewers: [e-mails]" beside its idp_group.`;
        report(locate([...path, index]), message);
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
  check({ shape, locate }, report) {
    if (!shape.members) return;
    const reviewers = new Set(
      people(shape).filter(({ github, service }) => github && !service).map(({ email: email2 }) => email2.toLowerCase())
    );
    for (const { path, by, approvals } of asks(shape)) {
      const able = [...meantBy(shape, by)].filter((email2) => reviewers.has(email2));
      if (able.length > approvals) continue;
      const wanted = `${plural(approvals, "approval")} by ${list(
        by.map((name) => `"${show(name)}"`),
        "or"
      ) || "nobody"}`;
      const lack = able.length < approvals ? `only ${plural(able.length, "person", "people")} with a GitHub account can give one` : "there are no more people with a GitHub account than that, so none of them could be the author";
      report(locate(path, "key"), `The review asks for ${wanted}, but ${lack}. Add people, or ask for less.`);
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
  check({ shape, locate }, report) {
    for (const { path, default: rest, roles, members } of accessBlocks(shape)) {
      for (const [part, levels2] of Object.entries({ roles, members })) {
        for (const [name, level] of Object.entries(levels2)) {
          if (level !== rest) continue;
          const message = `The default gives everybody "${show(level)}", so this adds nothing. Take it out, or change one of the two.`;
          report(locate([...path, part, name]), message);
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
  check({ shape, locate, today }, report) {
    if (today === void 0) return;
    for (const { path, day: day2, what: named } of endDays(shape)) {
      if (path[0] !== "guardrails" || day2 > today) continue;
      const what = show(named);
      report(locate(path), `${capital(what)} ended on ${day2}. Take it out.`);
    }
  }
};

// src/rules/lint/jit-without-default-role.ts
var jitWithoutDefaultRole = {
  id: "jit-without-default-role",
  severity: "warning",
  summary: "Where logging in makes somebody a member, a default role says what they may do.",
  check({ shape, locate }, report) {
    if (shape.organization?.settings?.default_role !== void 0) return;
    for (const [domain, { jit_provisioning: isOn }] of Object.entries(shape.organization?.domains ?? {})) {
      if (!isOn) continue;
      const message = `Whoever logs in with an address of "${show(domain)}" becomes a member without any role. Write "default_role" under the settings of the organization.`;
      report(locate(["organization", "domains", domain, "jit_provisioning"]), message);
    }
  }
};

// src/rules/lint/matrix-contradicts-access.ts
var matrixContradictsAccess = {
  id: "matrix-contradicts-access",
  severity: "error",
  isGate: true,
  summary: "Where `resources.feature_flag` is written, exactly those whom `feature_flags` lists may edit flags.",
  check({ shape, locate }, report) {
    for (const [project, { resources }] of Object.entries(shape.projects ?? {})) {
      const editors = flagEditors(shape, project)?.map(({ subject: subject2 }) => subject2);
      if (!resources?.feature_flag || !editors) continue;
      const path = ["projects", project, "resources", "feature_flag"];
      for (const { at, part = "value", message } of contradictions(shape, editors, resources.feature_flag)) {
        report(locate([...path, ...at], part), message);
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
  return Object.entries(members).flatMap(([email2, level]) => {
    const isListed = editors.some((subject2) => isSubject(shape, email2, subject2));
    if (mayEdit(level) === isListed || isSubject(shape, email2, "admin")) return [];
    const message = isListed ? `"${show(email2)}" is among those whom "feature_flags" lists, but "${show(level)}" keeps them from editing flags. Write "editor", or take the line out.` : `"${show(email2)}" is not among those whom "feature_flags" lists, but "${show(level)}" lets them edit flags. Put them into a role that is listed, or take the line out.`;
    return [{ at: ["members", email2], message }];
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
  check({ shape, locate }, report) {
    if (!shape.members) return;
    for (const { path, names } of subjectLists(shape)) {
      const isKnown = names.every((name) => isLevel(name) || isFilledHere(shape.roles?.[name]));
      if (!isKnown || meantBy(shape, names).size > 0) continue;
      report(
        locate(path, "key"),
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
  check({ shape, locate }, report) {
    const asked = meantBy(
      shape,
      subjectLists(shape).flatMap(({ names }) => names.filter((name) => name !== "member"))
    );
    for (const { email: email2, github, service } of people(shape)) {
      if (github || service || !asked.has(email2.toLowerCase())) continue;
      const message = `The review may ask "${show(email2)}", but knows no GitHub account of theirs. Write "github: { login: …, id: … }".`;
      report(locate(["members", email2], "key"), message);
    }
  }
};

// src/rules/pending.ts
var pending = [
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
  check({ shape, locate }, report) {
    for (const { path, gap, severity } of pending) {
      const [first, ...others] = written(shape, path, []);
      if (!first) continue;
      report(locate(first, "key"), `Nothing acts on "${path.at(-1)}" yet. ${gap}`, {
        ...severity && { severity },
        also: others.map((other) => ({ at: locate(other, "key"), message: "Here too." }))
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
    members.map((email2) => email2.toLowerCase()).sort().join(" ")
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
  check({ shape, locate, base }, report) {
    if (!base) return;
    const before = renamables(base.shape);
    for (const [map, things] of renamables(shape)) {
      for (const [now, old] of lookalikes(before.get(map) ?? [], things)) {
        const remedy2 = canSayWas(map) ? `write "was: ${show(old)}" here` : 'keep the key; its "name" may change';
        const message = `"${show(old)}" goes, with what hangs on it, and "${show(now.key)}" is made anew. If it is meant as a rename, ${remedy2}. If not, say so: "# policy-ignore possible-rename: reason".`;
        report(locate(now.path, "key"), message);
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
  check({ shape, locate }, report) {
    for (const [project, { access }] of Object.entries(shape.projects ?? {})) {
      if (tierOf(shape, project) !== "production") continue;
      const name = show(project);
      if (!access) {
        const message = `The policy does not say who gets into "${name}", and PostHog makes every member its admin. Write "access: { default: none }", or its tier.`;
        report(locate(["projects", project], "key"), message);
      } else if (access.default === "admin" || access.default === "builtin") {
        const message = `Every member is an admin of the production project "${name}". Write "default: none", and let in whom you mean.`;
        report(locate(["projects", project, "access", "default"]), message);
      }
    }
  }
};

// src/rules/lint/required-owner-missing.ts
var requiredOwnerMissing = {
  id: "required-owner-missing",
  severity: "error",
  summary: "Whoever stands in `required_owners` is an owner.",
  check({ shape, locate }, report) {
    const levels2 = new Map(people(shape).map(({ email: email2, level }) => [email2.toLowerCase(), level]));
    for (const [index, email2] of (shape.guardrails?.required_owners ?? []).entries()) {
      const level = levels2.get(email2.toLowerCase());
      if (level === void 0 || level === "owner") continue;
      const message = `"${show(email2)}" must be an owner, but is declared as ${level}. Write "level: owner" there, or take the name out here.`;
      report(locate(["guardrails", "required_owners", index]), message);
    }
  }
};

// src/rules/lint/reserved-role-name.ts
var reservedRoleName = {
  id: "reserved-role-name",
  severity: "error",
  isGate: true,
  summary: "A role may not be called `member`, `admin` or `owner`.",
  check({ shape, locate }, report) {
    for (const [role, { name }] of Object.entries(shape.roles ?? {})) {
      if (!isLevel(role)) continue;
      const remedy2 = name === void 0 ? `Give the role another key and write "name: ${role}"` : "Give the role another key; its name may stay";
      const message = `"${show(role)}" is an organization level. ${remedy2}.`;
      report(locate(["roles", role], "key"), message);
    }
  }
};

// src/rules/lint/role-name-case.ts
var roleNameCase = {
  id: "role-name-case",
  severity: "error",
  summary: "No two roles have the same name in PostHog, whatever its case.",
  check({ shape, locate }, report) {
    const first = /* @__PURE__ */ new Map();
    for (const [key, role] of Object.entries(shape.roles ?? {})) {
      const name = roleName(key, role);
      const holder = first.get(name.toLowerCase());
      if (holder === void 0) {
        first.set(name.toLowerCase(), key);
        continue;
      }
      const message = `The role "${show(holder)}" has the name "${show(name)}" in PostHog already: case does not count there. Give this one another name.`;
      report(locate(["roles", key], "key"), message, {
        also: [{ at: locate(["roles", holder], "key"), message: "The first one stands here." }]
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
    const { shape, locate } = policy;
    for (const [project, { require_rollout_review: review }] of Object.entries(shape.feature_flags ?? {})) {
      const found = tierOf(shape, project) === "production" ? gapIn(review) : void 0;
      if (!found) continue;
      const message = `In the production project "${show(project)}" one person alone can roll a flag out to ${found.reach}. Write "${found.remedy}", or the tier that it has.`;
      const at = locate(["feature_flags", project, "require_rollout_review", ...found.path]);
      report(at, message, { also: flagsAbove(policy, project) });
    }
  }
};
function gapIn(review) {
  if (review === false) return { reach: "everybody", remedy: "true", path: [] };
  if (typeof review !== "object" || review.over === void 0 || review.over <= limit) return void 0;
  return { reach: `${review.over} % of users`, remedy: `over: ${limit}`, path: ["over"] };
}
function flagsAbove({ shape, locate }, project) {
  return declaredFlags(shape).map((flag) => ({ ...flag, exposure: writtenExposure(flag.flag) })).filter((flag) => flag.project === project && flag.exposure > limit).map(({ key, path, exposure }) => ({
    at: locate(path, "key"),
    message: `"${show(key)}" reaches ${exposure} % of users.`
  }));
}

// src/rules/lint/scim-role-with-members.ts
var scimRoleWithMembers = {
  id: "scim-role-with-members",
  severity: "error",
  isGate: true,
  summary: "A role with `idp_group` has no `members` and no `name` of its own.",
  check({ shape, locate }, report) {
    for (const [role, { idp_group: group, members, name }] of Object.entries(shape.roles ?? {})) {
      if (group === void 0) continue;
      if (members) {
        const message = `The identity provider fills the role "${show(role)}", so its members cannot be written here. Take them out; whom the review may count stands in "reviewers".`;
        report(locate(["roles", role, "members"], "key"), message);
      }
      if (name !== void 0) {
        const message = `The role "${show(role)}" is called "${show(group)}" in PostHog, after its group. Take the name out.`;
        report(locate(["roles", role, "name"], "key"), message);
      }
    }
  }
};

// src/rules/lint/sso-not-enforced.ts
var ssoNotEnforced = {
  id: "sso-not-enforced",
  severity: "warning",
  summary: "The people of each domain must log in by single sign-on.",
  check({ shape, locate }, report) {
    for (const [domain, { sso_enforcement: way }] of Object.entries(shape.organization?.domains ?? {})) {
      if (way !== void 0 && way !== "none") continue;
      const path = ["organization", "domains", domain];
      const remedy2 = 'Write "sso_enforcement: saml", or whichever way they shall take.';
      if (way === "none") {
        const message = `People of "${show(domain)}" may log in as they like, with a password for instance. ${remedy2}`;
        report(locate([...path, "sso_enforcement"]), message);
      } else {
        const message = `The policy does not say how people of "${show(domain)}" must log in, so that a password may do. ${remedy2}`;
        report(locate(path, "key"), message);
      }
    }
  }
};

// src/rules/lint/too-few-owners.ts
var tooFewOwners = {
  id: "too-few-owners",
  severity: "warning",
  summary: "There are at least two owners, or as many as `min_owners` says.",
  check({ shape, locate, today }, report) {
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
        locate(["members"], "key"),
        `${there}, service accounts not counted. Name at least two: when the last one is lost, nobody can make another.`
      );
    } else {
      const message = `${there}, service accounts not counted, but min_owners asks for ${wanted}. Name more, or lower it.`;
      report(locate(["guardrails", "min_owners"]), message, { severity: "error" });
    }
  }
};

// src/rules/lint/unknown-member.ts
var unknownMember = {
  id: "unknown-member",
  severity: "error",
  isGate: true,
  summary: "Every person who is named must be declared under `members`.",
  check({ shape, locate }, report) {
    const known = Object.keys(shape.members ?? {});
    const declared = new Set(known.map((email2) => email2.toLowerCase()));
    const hint = hinter(known);
    for (const { email: email2, path, part } of personMentions(shape)) {
      if (declared.has(email2.toLowerCase())) continue;
      report(locate(path, part), `"${show(email2)}" is not declared under members. ${hint(email2)}`);
    }
  }
};

// src/rules/lint/unknown-project.ts
var unknownProject = {
  id: "unknown-project",
  severity: "error",
  isGate: true,
  summary: "Every project that is named must be declared under `projects`.",
  check({ shape, locate }, report) {
    const known = new Set(Object.keys(shape.projects ?? {}));
    const hint = hinter([...known]);
    for (const { name, path, part } of projectMentions(shape)) {
      if (!known.has(name)) report(locate(path, part), `There is no project "${show(name)}". ${hint(name)}`);
    }
  }
};

// src/rules/lint/unknown-role.ts
var unknownRole = {
  id: "unknown-role",
  severity: "error",
  isGate: true,
  summary: "Every role that is named must be declared under `roles`.",
  check({ shape, locate }, report) {
    const known = new Set(Object.keys(shape.roles ?? {}));
    const roleHint = hinter([...known]);
    const subjectHint = hinter([...known, ...levels]);
    for (const { path, name, part, allowsLevel } of subjectMentions(shape)) {
      if (known.has(name) || allowsLevel && isLevel(name)) continue;
      report(
        locate(path, part),
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
  check({ shape, locate }, report) {
    const sections = [
      ["access", accessBlocks, "access and resources of the projects"],
      ["flags", declaredFlags, "the flags"]
    ];
    for (const [kind, written2, what] of sections) {
      if (shape.manage?.[kind] !== "off" || written2(shape).length === 0) continue;
      const message = `The policy says what ${what} shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.`;
      report(locate(["manage", kind]), message);
    }
  }
};

// src/rules/lint/variants-not-100.ts
var variantsNot100 = {
  id: "variants-not-100",
  severity: "error",
  summary: "The shares of the variants of a flag make 100 % together.",
  check({ shape, locate }, report) {
    for (const { path, flag } of declaredFlags(shape)) {
      const variants = flag.multivariate?.variants;
      if (!variants) continue;
      const total = Math.round(variants.reduce((sum, one) => sum + one.rollout_percentage, 0) * 1e3) / 1e3;
      if (Math.abs(total - 100) < 0.1) continue;
      const at = locate([...path, "multivariate", "variants"], "key");
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
function isHarmless(part) {
  return /^[(]?(?!www\.|GH-)[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*[.,:;!?)…%]*$|^[-–—:;,.!?%()"]+$/iu.test(
    part
  );
}
function plainPart(part) {
  if (part.trim() === "") return " ";
  if (plainlyHarmless.test(part) || isHarmless(part)) return part;
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
function readCertificates({ shape, locate }, files, root) {
  const certificates = /* @__PURE__ */ new Map();
  const findings = files.filter(isPrivate).map(exposed);
  for (const [domain, { saml }] of Object.entries(shape.organization?.domains ?? {})) {
    const path = saml?.certificate;
    if (path === void 0) continue;
    const at = locate(["organization", "domains", domain, "saml", "certificate"]);
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

// src/policy/schema-check.ts
function faultsOf(value2, shape) {
  const walk = { path: [], faults: [] };
  check(value2, shape, walk);
  return walk.faults;
}
function check(value2, shape, walk) {
  const { type } = shape;
  if (type !== void 0 && !isOf(value2, type)) add(walk, "type", { type });
  if (typeof value2 === "string") checkText(value2, shape, walk);
  else if (typeof value2 === "number") checkNumber(value2, shape, walk);
  if (shape.isChoice) checkChoice(value2, shape, walk);
  if (isList(value2)) checkList(value2, shape, walk);
  else if (typeof value2 === "object" && value2 !== null) checkMap(value2, shape, walk);
}
function add(walk, keyword, params) {
  const { path, key } = walk;
  walk.faults.push({ path: [...path], keyword, params, ...key !== void 0 && { propertyName: key } });
}
function isOf(value2, type) {
  if (typeof type !== "string") return type.some((one) => isOf(value2, one));
  if (type === "null") return value2 === null;
  if (type === "array") return isList(value2);
  if (type === "object") return typeof value2 === "object" && value2 !== null && !isList(value2);
  return type === "integer" ? Number.isInteger(value2) : type === typeof value2;
}
function checkText(value2, { minLength, maxLength, pattern }, walk) {
  if (maxLength !== void 0 && value2.length > maxLength && charactersIn(value2) > maxLength)
    add(walk, "maxLength", { limit: maxLength });
  if (minLength !== void 0 && value2.length < 2 * minLength && charactersIn(value2) < minLength)
    add(walk, "minLength", { limit: minLength });
  if (pattern !== void 0 && !pattern.test(value2)) add(walk, "pattern", { pattern: pattern.source });
}
function charactersIn(value2) {
  return [...value2].length;
}
function checkNumber(value2, { minimum, maximum }, walk) {
  if (maximum !== void 0 && value2 > maximum) add(walk, "maximum", { limit: maximum });
  if (minimum !== void 0 && value2 < minimum) add(walk, "minimum", { limit: minimum });
}
function checkChoice(value2, shape, walk) {
  if (shape.const !== void 0 && !equalJson(value2, shape.const)) add(walk, "const", { allowedValue: shape.const });
  if (shape.enum && !shape.enum.includes(value2)) add(walk, "enum", { allowedValues: shape.enum });
  if (shape.not && fits(value2, shape.not, walk)) add(walk, "not", {});
  if (shape.oneOf) checkOneOf(value2, shape.oneOf, walk);
  for (const one of shape.allOf ?? []) check(value2, one, walk);
  if (shape.if) {
    const next = fits(value2, shape.if, walk) ? shape.met : shape.unmet;
    if (next) check(value2, next, walk);
  }
}
function fits(value2, shape, walk) {
  const before = walk.faults.length;
  check(value2, shape, walk);
  const isFit = walk.faults.length === before;
  walk.faults.length = before;
  return isFit;
}
function checkOneOf(value2, shapes, walk) {
  const fitting2 = shapes.filter((shape) => fits(value2, shape, walk)).length;
  if (fitting2 > 1) add(walk, "oneOf", {});
  if (fitting2 > 0) return;
  const before = walk.faults.length;
  for (const shape of shapes) check(value2, shape, walk);
  for (const fault of walk.faults.splice(before)) {
    const isAlternative = fault.keyword === "type" && fault.path.length === walk.path.length;
    walk.faults.push(isAlternative ? { ...fault, isAlternative } : fault);
  }
}
function checkList(list2, { minItems, uniqueItems, items }, walk) {
  if (minItems !== void 0 && list2.length < minItems) add(walk, "minItems", { limit: minItems });
  if (uniqueItems) checkUnique(list2, walk);
  if (!items) return;
  let index = 0;
  for (const item2 of list2) {
    walk.path.push(index);
    check(item2, items, walk);
    walk.path.pop();
    index += 1;
  }
}
function checkUnique(list2, walk) {
  if (new Set(list2).size === list2.length) return;
  const later = /* @__PURE__ */ new Map();
  for (let i = list2.length - 1; i >= 0; i--) {
    const text = list2[i];
    if (typeof text !== "string") continue;
    const j = later.get(text);
    if (j !== void 0) {
      add(walk, "uniqueItems", { i, j });
      return;
    }
    later.set(text, i);
  }
}
function checkMap(map, shape, walk) {
  const { required, properties, additionalProperties, propertyNames, dependencies } = shape;
  for (const key of required ?? []) {
    if (!Object.hasOwn(map, key)) add(walk, "required", { missingProperty: key });
  }
  if (dependencies) checkDependencies(map, dependencies, walk);
  for (const key of Object.keys(map)) {
    if (propertyNames) {
      walk.key = key;
      check(key, propertyNames, walk);
      walk.key = void 0;
    }
    const named = properties.get(key);
    if (named !== void 0) checkMember(map, key, named, walk);
    else if (additionalProperties) checkMember(map, key, additionalProperties, walk);
    else if (additionalProperties === false) add(walk, "additionalProperties", { additionalProperty: key });
  }
}
function checkDependencies(map, dependencies, walk) {
  for (const [property, needed] of Object.entries(dependencies)) {
    if (!Object.hasOwn(map, property)) continue;
    for (const key of needed) {
      if (!Object.hasOwn(map, key)) add(walk, "dependencies", { property, missingProperty: key });
    }
  }
}
function checkMember(map, key, shape, walk) {
  const value2 = map[key];
  if (value2 === void 0) return;
  walk.path.push(key);
  if (shape === false) add(walk, "false schema", {});
  else check(value2, shape, walk);
  walk.path.pop();
}

// src/policy/shape.ts
var Shape = class {
  type;
  /** Whether any of the next eight is there. */
  isChoice;
  const;
  enum;
  not;
  oneOf;
  allOf;
  if;
  /** `then` and `else`: for values that `if` fits, and for all others. */
  met;
  unmet;
  minimum;
  maximum;
  minLength;
  maxLength;
  pattern;
  minItems;
  uniqueItems;
  items;
  required;
  propertyNames;
  properties;
  additionalProperties;
  dependencies;
  constructor(given) {
    this.type = given.type;
    this.const = given.const;
    this.enum = given.enum;
    this.not = given.not;
    this.oneOf = given.oneOf;
    this.allOf = given.allOf;
    this.if = given.if;
    this.met = given.then;
    this.unmet = given.else;
    this.isChoice = choices.some((keyword) => given[keyword] !== void 0);
    this.minimum = given.minimum;
    this.maximum = given.maximum;
    this.minLength = given.minLength;
    this.maxLength = given.maxLength;
    this.pattern = given.pattern === void 0 ? void 0 : new RegExp(given.pattern, "u");
    this.minItems = given.minItems;
    this.uniqueItems = given.uniqueItems;
    this.items = given.items;
    this.required = given.required;
    this.propertyNames = given.propertyNames;
    this.properties = given.properties ? new Map(Object.entries(given.properties)) : none;
    this.additionalProperties = given.additionalProperties;
    this.dependencies = given.dependencies;
  }
};
var choices = ["const", "enum", "not", "oneOf", "allOf", "if"];
var none = /* @__PURE__ */ new Map();

// src/policy/schema-table.gen.ts
var alias = new Shape({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 });
var email = new Shape({ "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "maxLength": 254 });
var scopes = new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "pattern": "^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$", "maxLength": 100 }) });
var day = new Shape({ "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" });
var item = new Shape({ "type": "string", "minLength": 1, "maxLength": 1e3 });
var subject = new Shape({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 });
var reason = new Shape({ "type": "string", "minLength": 1, "maxLength": 1e3 });
var subjects = new Shape({ "type": "array", "items": new Shape({ "type": "string", "allOf": [subject] }), "uniqueItems": true });
var reach = new Shape({ "type": "string", "enum": ["off", "update", "exclusive"] });
var grant = new Shape({ "type": "string", "enum": ["none", "member", "admin"] });
var resource_default_from_viewer = new Shape({ "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] });
var resource_roles_from_viewer = new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "string", "enum": ["viewer", "editor", "manager"] }) });
var resource_members_from_viewer = new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "string", "enum": ["viewer", "editor", "manager"] }) });
var resource_block_from_viewer = new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": resource_default_from_viewer, "roles": resource_roles_from_viewer, "members": resource_members_from_viewer } });
var resource_default_to_viewer = new Shape({ "type": "string", "enum": ["none", "viewer", "builtin"] });
var resource_roles_to_viewer = new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer"] }) });
var resource_members_to_viewer = new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer"] }) });
var resource_block_to_viewer = new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": resource_default_to_viewer, "roles": resource_roles_to_viewer, "members": resource_members_to_viewer } });
var resource_default = new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] });
var resource_roles = new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager"] }) });
var resource_members = new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager"] }) });
var resource_block = new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": resource_default, "roles": resource_roles, "members": resource_members } });
var policySchema = new Shape({ "type": "object", "additionalProperties": false, "properties": { "$schema": new Shape({ "type": "string" }), "version": new Shape({ "const": 1 }), "api_keys": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["kind", "scopes"], "properties": { "kind": new Shape({ "type": "string", "enum": ["project_secret", "personal", "ci"] }), "project": alias, "owner": email, "label": new Shape({ "type": "string", "minLength": 1, "maxLength": 40 }), "use": new Shape({ "type": "string", "enum": ["apply", "drift", "audit", "export", "doctor"] }), "scopes": scopes, "rotate_days": new Shape({ "type": "integer", "minimum": 1, "maximum": 3650 }), "attested": day }, "allOf": [new Shape({ "if": new Shape({ "properties": { "kind": new Shape({ "const": "project_secret" }) }, "required": ["kind"] }), "then": new Shape({ "required": ["project", "label"], "properties": { "project": new Shape({}), "label": new Shape({}), "owner": false, "use": false, "attested": false } }) }), new Shape({ "if": new Shape({ "properties": { "kind": new Shape({ "const": "personal" }) }, "required": ["kind"] }), "then": new Shape({ "required": ["owner", "label"], "properties": { "owner": new Shape({}), "label": new Shape({}), "project": false, "use": false } }) }), new Shape({ "if": new Shape({ "properties": { "kind": new Shape({ "const": "ci" }) }, "required": ["kind"] }), "then": new Shape({ "required": ["use", "owner"], "properties": { "use": new Shape({}), "owner": new Shape({}), "project": false, "attested": false } }) })] }) }), "baseline": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["item", "owner", "reason", "until"], "properties": { "item": item, "owner": subject, "reason": reason, "until": day, "changed_by": new Shape({ "type": "array", "items": new Shape({ "type": "string", "pattern": "^(?:unknown|[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+)$", "maxLength": 254 }), "minItems": 1, "uniqueItems": true }) } }) }), "feature_flags": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "who_can_create": subjects, "who_can_edit": subjects, "who_can_delete": subjects, "require_description": new Shape({ "type": "boolean" }), "require_rollout_review": new Shape({ "oneOf": [new Shape({ "type": "boolean" }), new Shape({ "type": "object", "additionalProperties": false, "properties": { "over": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "approvals": new Shape({ "type": "integer", "minimum": 1, "maximum": 10 }), "by": subjects } })] }), "change_by": new Shape({ "type": "string", "enum": ["repository"] }), "trusted_conditions": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": new Shape({ "type": "string", "minLength": 1, "maxLength": 400 }), "type": new Shape({ "type": "string", "enum": ["person", "cohort", "group", "flag"] }), "operator": new Shape({ "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }), "value": new Shape({ "oneOf": [new Shape({ "type": "string", "maxLength": 4e3 }), new Shape({ "type": "number" }), new Shape({ "type": "boolean" }), new Shape({ "type": "array", "items": new Shape({ "type": "string", "maxLength": 4e3 }) })] }), "group_type_index": new Shape({ "type": "integer", "minimum": 0, "maximum": 4 }) } }) }) } }) }), "flags": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "propertyNames": new Shape({ "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }), "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "required": ["active"], "if": new Shape({ "properties": { "groups": new Shape({}) }, "required": ["groups"] }), "then": new Shape({ "properties": { "rollout": new Shape({ "not": new Shape({}) }) } }), "else": new Shape({ "properties": { "rollout": new Shape({}) }, "required": ["rollout"] }), "properties": { "description": new Shape({ "type": "string", "maxLength": 4e3 }), "active": new Shape({ "type": "boolean" }), "rollout": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "groups": new Shape({ "type": "array", "minItems": 1, "items": new Shape({ "type": "object", "additionalProperties": false, "properties": { "description": new Shape({ "type": "string", "maxLength": 4e3 }), "properties": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": new Shape({ "type": "string", "enum": ["person", "cohort", "group", "flag"] }), "key": new Shape({ "type": "string", "minLength": 1, "maxLength": 400 }), "operator": new Shape({ "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }), "value": new Shape({ "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": new Shape({ "type": ["string", "number", "boolean"], "maxLength": 4e3 }) }), "group_type_index": new Shape({ "type": "integer", "minimum": 0, "maximum": 4 }), "negation": new Shape({ "type": "boolean" }) } }) }), "rollout_percentage": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "variant": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }), "aggregation_group_type_index": new Shape({ "type": "integer", "minimum": 0, "maximum": 4 }) } }) }), "multivariate": new Shape({ "type": ["object", "null"], "additionalProperties": false, "required": ["variants"], "properties": { "variants": new Shape({ "type": "array", "minItems": 1, "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["key", "rollout_percentage"], "properties": { "key": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }), "name": new Shape({ "type": "string", "maxLength": 400 }), "description": new Shape({ "type": "string", "maxLength": 4e3 }), "rollout_percentage": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }) } }) }) } }), "payloads": new Shape({ "type": "object", "propertyNames": new Shape({ "type": "string", "minLength": 1, "maxLength": 400 }), "additionalProperties": new Shape({}) }), "depends_on": new Shape({ "type": "array", "items": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }), "uniqueItems": true }), "ensure_experience_continuity": new Shape({ "type": "boolean" }), "evaluation_runtime": new Shape({ "type": "string", "enum": ["all", "client", "server"] }), "bucketing_identifier": new Shape({ "type": "string", "enum": ["distinct_id", "device_id"] }), "owner": subject, "tags": new Shape({ "type": "array", "items": new Shape({ "type": "string", "minLength": 1, "maxLength": 255 }), "uniqueItems": true }), "expires": new Shape({ "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }), "was": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }) } }) }) }), "freeze": new Shape({ "oneOf": [new Shape({ "type": "null" }), new Shape({ "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": day, "reason": reason } })] }), "guardrails": new Shape({ "type": "object", "additionalProperties": false, "properties": { "min_owners": new Shape({ "type": "integer", "minimum": 1, "maximum": 100 }), "required_owners": new Shape({ "type": "array", "items": email }), "owners_need_2fa": new Shape({ "type": "boolean" }), "max_removals": new Shape({ "type": "object", "additionalProperties": false, "required": ["percent", "from"], "properties": { "percent": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "from": new Shape({ "type": "integer", "minimum": 1, "maximum": 1e5 }) } }), "allow": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": new Shape({ "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals", "key_keeps_access", "project_admin", "sso_lockout"] }), "items": new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "allOf": [item] }) }), "until": day, "reason": reason } }) }) } }), "lint": new Shape({ "type": "object", "additionalProperties": false, "properties": { "severities": new Shape({ "type": "object", "additionalProperties": false, "properties": { "api-key-too-wide": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "api-key-unattested": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "baseline-expired": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "default-missing-in-production": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "duplicate-github-account": new Shape({ "type": "string", "enum": ["error"] }), "duplicate-member": new Shape({ "type": "string", "enum": ["error"] }), "duplicate-object": new Shape({ "type": "string", "enum": ["error"] }), "expired-entry": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "expires-soon": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-dependency-cycle": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-dependency-unknown": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-removed-while-active": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-without-description": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "gate-cannot-see": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "gate-unsatisfiable": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "grant-without-effect": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "guardrail-allow-expired": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "jit-without-default-role": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "matrix-contradicts-access": new Shape({ "type": "string", "enum": ["error"] }), "matrix-subject-empty": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "member-without-github": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "not-in-force": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "possible-rename": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "production-open-by-default": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "required-owner-missing": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "reserved-role-name": new Shape({ "type": "string", "enum": ["error"] }), "role-name-case": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "rollout-over-limit-without-review": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "scim-role-with-members": new Shape({ "type": "string", "enum": ["error"] }), "sso-not-enforced": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "too-few-owners": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "unknown-member": new Shape({ "type": "string", "enum": ["error"] }), "unknown-project": new Shape({ "type": "string", "enum": ["error"] }), "unknown-role": new Shape({ "type": "string", "enum": ["error"] }), "unmanaged-section": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "variants-not-100": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }) } }) } }), "manage": new Shape({ "type": "object", "additionalProperties": false, "properties": { "members": reach, "roles": reach, "role_members": reach, "access": reach, "flags": new Shape({ "type": "string", "enum": ["off", "update"] }), "removed_flags": new Shape({ "type": "string", "enum": ["keep", "archive", "delete"] }) } }), "members": new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": new Shape({ "type": "string", "enum": ["member", "admin", "owner"] }), "github": new Shape({ "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": new Shape({ "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39 }), "id": new Shape({ "type": "integer", "minimum": 1 }) } }), "service": new Shape({ "type": "boolean" }), "expires": day } }) }), "organization": new Shape({ "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": new Shape({ "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }), "settings": new Shape({ "type": "object", "additionalProperties": false, "properties": { "enforce_2fa": new Shape({ "type": "boolean" }), "members_can_invite": new Shape({ "type": "boolean" }), "members_can_create_projects": new Shape({ "type": "boolean" }), "members_can_use_personal_api_keys": new Shape({ "type": "boolean" }), "members_can_see_org_members": new Shape({ "type": "boolean" }), "allow_publicly_shared_resources": new Shape({ "type": "boolean" }), "default_role": alias } }), "domains": new Shape({ "type": "object", "propertyNames": new Shape({ "pattern": "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "maxLength": 128 }), "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "sso_enforcement": new Shape({ "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }), "jit_provisioning": new Shape({ "type": "boolean" }), "saml": new Shape({ "type": "object", "additionalProperties": false, "properties": { "entity_id": new Shape({ "type": "string", "minLength": 1, "maxLength": 512 }), "acs_url": new Shape({ "type": "string", "pattern": "^https://\\S+$", "maxLength": 512 }), "certificate": new Shape({ "type": "string", "pattern": "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "maxLength": 255 }) } }), "scim": new Shape({ "type": "boolean" }) } }) }) } }), "projects": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "name": new Shape({ "type": "string", "minLength": 1, "maxLength": 200 }), "id": new Shape({ "type": "integer", "minimum": 1 }), "was": alias, "tier": new Shape({ "type": "string", "enum": ["production", "staging", "development"] }), "cohorts": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "integer", "minimum": 1 }) }), "access": new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": new Shape({ "type": "string", "enum": ["none", "member", "admin", "builtin"] }), "roles": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": grant }), "members": new Shape({ "type": "object", "propertyNames": email, "additionalProperties": grant }) } }), "resources": new Shape({ "type": "object", "additionalProperties": false, "properties": { "action": resource_block_from_viewer, "activity_log": resource_block_to_viewer, "ai_observability_clusters": resource_block, "customer_analytics": resource_block, "dashboard": resource_block, "data_catalog": resource_block, "early_access_feature": resource_block, "endpoint": resource_block, "error_tracking": resource_block, "evaluation": resource_block, "experiment": resource_block, "export": resource_block, "external_data_source": resource_block, "feature_flag": resource_block, "heatmap": resource_block, "hog_flow": resource_block, "insight": resource_block, "llm_analytics": resource_block, "llm_playground": resource_block, "llm_skill": resource_block, "logs": resource_block, "mcp_analytics": resource_block, "metrics": resource_block, "notebook": resource_block, "replay_scanner": resource_block, "revenue_analytics": resource_block, "session_recording": resource_block, "sharing_configuration": resource_block, "stamphog": resource_block, "survey": resource_block, "tagger": resource_block, "ticket": resource_block, "toolbar": resource_block_to_viewer, "tracing": resource_block, "warehouse_objects": resource_block, "web_analytics": resource_block } }), "objects": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["resource", "id"], "properties": { "resource": new Shape({ "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] }), "id": new Shape({ "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }), "name": new Shape({ "type": "string", "minLength": 1 }), "default": new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }), "roles": resource_roles, "members": resource_members }, "if": new Shape({ "required": ["resource"], "properties": { "resource": new Shape({ "const": "action" }) } }), "then": new Shape({ "properties": { "default": resource_default_from_viewer, "roles": resource_roles_from_viewer, "members": resource_members_from_viewer } }) }) }) } }) }), "review": new Shape({ "type": "object", "additionalProperties": false, "properties": { "rules": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["facts", "by"], "properties": { "facts": new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "enum": ["rollout_over", "audience_widened", "filter_removed", "turned_on", "turned_off", "variant_moved", "payload_changed", "flag_created_live", "flag_deleted", "dependency_changed", "continuity_changed", "owner_granted", "admin_granted", "access_granted", "access_removed", "default_opened", "sso_relaxed", "two_factor_relaxed", "key_scope_widened", "policy_gate_changed", "guardrail_changed", "drift_accepted", "expiry_extended", "pipeline_changed"] }) }), "tiers": new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "enum": ["production", "staging", "development"] }) }), "approvals": new Shape({ "type": "integer", "minimum": 1, "maximum": 10 }), "by": subjects } }) }) } }), "roles": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "name": new Shape({ "type": "string", "pattern": "\\S", "maxLength": 200 }), "id": new Shape({ "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }), "was": alias, "members": new Shape({ "type": "array", "items": email }), "idp_group": new Shape({ "type": "string", "minLength": 1, "maxLength": 200 }), "reviewers": new Shape({ "type": "array", "items": email }) }, "dependencies": { "reviewers": ["idp_group"] } }) }) } });

// src/policy/schema-keys.ts
function keysAt(path) {
  let shapes = [policySchema];
  for (const step of path) shapes = alternatives(shapes).flatMap((shape) => memberOf(shape, step));
  return [...new Set(alternatives(shapes).flatMap(({ properties }) => [...properties.keys()]))];
}
function alternatives(shapes) {
  return shapes.flatMap((shape) => [shape, ...alternatives([...shape.oneOf ?? [], ...shape.allOf ?? []])]);
}
function memberOf({ properties, additionalProperties, items }, step) {
  const member = properties.get(String(step)) ?? (typeof step === "number" ? items : additionalProperties);
  return member ? [member] : [];
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
    const none2 = type === "object" ? "{}" : "[]";
    return `${capital(where)} is empty. Write its entries below it, ${none2} for none, or take it out to leave it unmanaged.`;
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
  const hint = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
  return `${capital(where)} must be ${list(known.map(quote), "or")}, but is ${describe(value2)}.${hint}`;
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
  if (pattern.includes("unknown|")) return 'an e-mail address, or "unknown"';
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

// src/policy/schema.ts
var truth = /^(?:true|false|yes|no|on|off|y|n)$/i;
var numeric = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/;
function checkSchema(document) {
  if (document.value === null) return [];
  const faults = faultsOf(document.value, policySchema);
  return faults.length === 0 ? [] : leaves(faults).map((fault) => toFinding(document, fault));
}
function leaves(faults) {
  const explained = new Set(faults.filter(({ isAlternative }) => !isAlternative).flatMap(({ path }) => upwards(path)));
  const places = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    if (fault.isAlternative && explained.has(nameOf2(fault.path))) continue;
    const name = fault.propertyName ?? fault.params.additionalProperty ?? fault.params.missingProperty ?? "";
    const place = `${nameOf2(fault.path)}\0\0${name}`;
    const before = places.get(place);
    places.set(place, before ? clearer(before, fault) : fault);
  }
  return [...places.values()];
}
function nameOf2(path) {
  return path.join("\0");
}
function upwards(path) {
  return [...path.map((_, index) => nameOf2(path.slice(0, index))), nameOf2(path)];
}
function clearer(first, second) {
  if (first.keyword === "type" && second.keyword === "enum") return second;
  if (!first.isAlternative || !second.isAlternative) return first;
  return { ...first, params: { ...first.params, type: [first.params.type, second.params.type].flat() } };
}
function toFinding(document, fault) {
  const { path } = fault;
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

// src/policy/load.ts
function loadPolicy(files, root, tell = () => {
}) {
  const findings = [];
  const add2 = (found) => {
    for (const finding of found) {
      findings.push(finding);
      tell(finding);
    }
  };
  const documents = [];
  const written2 = files.filter(({ path, refused }) => refused !== void 0 || isYaml(path));
  for (const file of written2.sort((a, b) => a.path < b.path ? -1 : 1)) {
    const document = readDocument(file);
    if ("rule" in document) add2([document]);
    else {
      const faults = checkSchema(document);
      add2([...faults].sort((a, b) => byPlace(a.at, b.at)));
      if (faults.length === 0 && document.value !== null) documents.push(document);
    }
  }
  const merged = merge(documents);
  add2(merged.findings);
  if (findings.length === 0) add2(missing(merged.policy, written2, root));
  const { certificates, findings: unusable2 } = readCertificates(merged.policy, files, root);
  add2(unusable2);
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
  for (const { id, severity, isGate, check: check2 } of rules) {
    const written2 = isGate ? void 0 : severityOf(policy, id);
    if (written2 === "off") continue;
    check2(
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

// src/app/lint/lint-policy.ts
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
  proofInputs,
  posthogInputs,
  fitting,
  shows,
  atMost,
  shortNote,
  code,
  prose,
  value,
  minute,
  table,
  fence,
  details,
  paragraphs,
  duplicateRule,
  loadPolicy,
  ignoreRule,
  daysBetween,
  dayAfter,
  exposureOf,
  variantExposures,
  rolloutReview,
  lintRules,
  lintPolicy,
  checkPolicy,
  rulesAboutChanges
};
