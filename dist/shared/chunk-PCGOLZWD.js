const require = process.getBuiltinModule;
import {
  deedOf,
  projectVerbs,
  verbs
} from "./chunk-4E3GXPLZ.js";
import {
  PROJECT,
  assumed,
  diffAccess,
  explainPerson,
  followers,
  inEveryMode,
  whoCan
} from "./chunk-L7HSB3UP.js";
import {
  isAccessLevel,
  resourceKinds
} from "./chunk-7MCRS2QT.js";
import {
  hint,
  objectRules
} from "./chunk-YMPPZMGH.js";
import {
  Bug,
  UserError,
  list,
  show
} from "./chunk-KKGXNROR.js";

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

// src/app/access/ask-access.ts
function askWhoCan({ shape }, deed, settings) {
  const accesses = inEveryMode(accessFromPolicy(shape, settings));
  return accesses.map((access) => whoCan(access, deed.level, deed));
}
function askAboutPerson({ shape }, email, settings, only) {
  const accesses = inEveryMode(accessFromPolicy(shape, settings));
  const person = accesses[0]?.person(email);
  if (person) return explainPerson(accesses, person, only);
  const people = accesses[0]?.state.people.map((one) => one.email) ?? [];
  throw new UserError(`The policy knows nobody called "${show(email)}".`, hint(email, people));
}
function askDifference(before, after, settings) {
  const [from, to] = [before, after].map(({ shape }) => inEveryMode(accessFromPolicy(shape, settings)));
  return (from ?? []).flatMap((access, at) => {
    const next = to?.[at];
    return next ? [diffAccess(access, next)] : [];
  });
}
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
  const kinds = [...resourceKinds, ...followers];
  if (kind !== void 0 && !kinds.includes(kind)) {
    throw new UserError(`PostHog has no kind of object "${show(kind)}".`, hint(kind, kinds));
  }
  if (object === void 0) return { project, kind: kind ?? PROJECT };
  if (kind === void 0)
    throw new UserError("An object is of some kind.", "Write the kind before it, such as dashboard.");
  return { project, kind, object: objectId(shape, project, kind, object) };
}
function objectId({ projects }, project, kind, typed) {
  const named = (projects?.[project]?.objects ?? []).filter(({ resource }) => resource === kind);
  const byId = named.filter(({ id }) => id === typed);
  const meant = byId.length > 0 ? byId : named.filter(({ name }) => name === typed);
  const [found] = meant;
  if (found && meant.length === 1) return found.id;
  if (found) {
    const ids = meant.map(({ id }) => `"${show(id)}"`);
    throw new UserError(`Several objects are called "${show(typed)}".`, `Write the id: ${list(ids, "or")}.`);
  }
  const known = named.flatMap(({ id, name }) => name === void 0 ? [id] : [id, name]);
  throw new UserError(
    `The policy names no ${show(kind)} "${show(typed)}" in ${show(project)}.`,
    `${hint(typed, known)} An object without rules of its own follows its kind: ask without it.`
  );
}
function projectsOf({ projects = {}, feature_flags: matrix = {} }) {
  return [.../* @__PURE__ */ new Set([...Object.keys(projects), ...Object.keys(matrix)])];
}

export {
  accessFromPolicy,
  askWhoCan,
  askAboutPerson,
  askDifference,
  readDeed,
  readTarget
};
