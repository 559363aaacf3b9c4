import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalJson,
  code,
  equalJson,
  isList,
  isSubject,
  lintPolicy,
  sameEmail,
  value
} from "./chunk-ADVSE4EA.js";
import {
  require_crypto
} from "./chunk-ZRVSFZYZ.js";
import {
  anything,
  boolean,
  integer,
  isRecord,
  known,
  list as list2,
  nullable,
  object,
  oneOf,
  optional,
  string
} from "./chunk-4MKSQWN2.js";
import {
  RemoteError,
  UserError,
  __name,
  __toESM,
  list,
  plural,
  short,
  show
} from "./chunk-2NNQ7TBE.js";

// src/app/publish.ts
async function inform(job, what, step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof UserError || error instanceof RemoteError)) throw error;
    const message = `${what} could not be written: ${error.message} ${error.remedy}`;
    job.warn(message);
    await job.summary(`> ${message}
`);
  }
}
__name(inform, "inform");

// src/core/hash.ts
var import_node_crypto = __toESM(require_crypto(), 1);
function hashOf(value2) {
  return `sha256:${(0, import_node_crypto.createHash)("sha256").update(canonicalJson(value2)).digest("hex")}`;
}
__name(hashOf, "hashOf");

// src/app/sticky-comment.ts
function policyKey(run, organization, folder) {
  return hashOf({ repository: run.repositoryId, organization, folder }).slice("sha256:".length, "sha256:".length + 16);
}
__name(policyKey, "policyKey");
async function keepComment(forge, pull, marker, markdown, create) {
  const ours = (await forge.comments(pull)).flatMap(
    (comment) => comment.isMine ? withMarker(comment, marker.key) : []
  );
  const [current, ...doubles] = ours.filter(({ marker: { kind } }) => kind !== "applied");
  const body = `<!-- posthog-policy ${JSON.stringify(marker)} -->
${markdown}`;
  if (!current) {
    if (create) await forge.createComment(pull, body);
    return;
  }
  if (isNewer(current.marker, marker)) return;
  if (current.marker.kind === "drift" && marker.kind === "review") return;
  for (const double of doubles) await forge.deleteComment(double.comment.id);
  const isSame = current.marker.sha === marker.sha && current.marker.kind === marker.kind && content(current.comment.body) === content(body);
  if (!isSame) await forge.updateComment(current.comment.id, body);
}
__name(keepComment, "keepComment");
function withMarker(comment, key) {
  const text = /^<!-- posthog-policy (\{.*\}) -->/.exec(comment.body)?.[1];
  const marker = text === void 0 ? void 0 : parse(text);
  return marker?.key === key ? [{ comment, marker }] : [];
}
__name(withMarker, "withMarker");
function parse(text) {
  try {
    const found = JSON.parse(text);
    if (!isRecord(found)) return void 0;
    const { kind, key, sha, run, attempt } = found;
    const isKind = kind === "drift" || kind === "review" || kind === "applied";
    if (!isKind || typeof key !== "string" || typeof sha !== "string" || typeof run !== "number" || typeof attempt !== "number")
      return void 0;
    return { kind, key, sha, run, attempt };
  } catch {
    return void 0;
  }
}
__name(parse, "parse");
function isNewer(there, mine) {
  return there.run > mine.run || there.run === mine.run && there.attempt > mine.attempt;
}
__name(isNewer, "isNewer");
function content(body) {
  return body.slice(body.indexOf("\n") + 1).replace(/<sub>.*<\/sub>\s*$/, "");
}
__name(content, "content");

// src/report/change-lines.ts
function changeLine(change) {
  const moves = change.operation === "update" ? ` — ${change.fields.map(fieldMove).join(", ")}` : "";
  return `${capital(change.sentence)}${moves}`;
}
__name(changeLine, "changeLine");
function fieldMove({ field, live, wanted }) {
  return `${code(field)}: ${value(live)} → ${value(wanted)}`;
}
__name(fieldMove, "fieldMove");
function placeOf({ at }) {
  return at ? code(`${at.file}:${at.start.line}`) : "–";
}
__name(placeOf, "placeOf");
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
__name(capital, "capital");

// src/resources/flag/body.ts
function createBody(key, { description, rollout, tags }) {
  return {
    key,
    name: description ?? "",
    active: false,
    filters: { groups: [{ properties: [], rollout_percentage: rollout }] },
    ...tags !== void 0 && { tags }
  };
}
__name(createBody, "createBody");
function patchBody(fields, original) {
  const changed = {};
  for (const { field, wanted } of fields) {
    if (field === "description") changed.name = wanted;
    if (field === "active" || field === "tags") changed[field] = wanted;
    if (field === "rollout") changed.filters = filtersWith(original, wanted);
  }
  if (Object.keys(changed).length === 0) return void 0;
  return { ...changed, version: original.version, original_flag: original };
}
__name(patchBody, "patchBody");
function filtersWith({ filters }, rollout) {
  const kept = isRecord(filters) ? filters : {};
  const groups = Array.isArray(kept.groups) ? kept.groups : [];
  if (groups.length > 1) {
    throw new UserError(
      'The live flag has several groups, which "rollout" would erase.',
      "Adopt the live flag, or remove its groups in PostHog."
    );
  }
  const [group] = groups;
  return { ...kept, groups: [{ ...isRecord(group) ? group : { properties: [] }, rollout_percentage: rollout }] };
}
__name(filtersWith, "filtersWith");

// src/resources/flag/exposure.ts
function exposureOf(flag) {
  if (!flag?.active) return 0;
  if (typeof flag.rollout === "number") return flag.rollout;
  const { groups } = flag.rollout;
  if (!Array.isArray(groups)) return 100;
  return Math.max(0, ...groups.map(groupRollout));
}
__name(exposureOf, "exposureOf");
function groupRollout(group) {
  const rollout = isRecord(group) ? group.rollout_percentage : void 0;
  return typeof rollout === "number" ? rollout : 100;
}
__name(groupRollout, "groupRollout");

// src/core/rollout-review.ts
function rolloutReview(shape2, project) {
  const matrix = shape2.feature_flags?.[project];
  const tier = shape2.projects?.[project]?.tier ?? "production";
  const rule2 = matrix?.require_rollout_review ?? tier === "production";
  if (rule2 === false) return void 0;
  const { over = 50, approvals = 1, by } = rule2 === true ? {} : rule2;
  return { over, approvals, by: by ?? matrix?.who_can_edit ?? ["admin"] };
}
__name(rolloutReview, "rolloutReview");

// src/resources/flag/facts.ts
function flagFacts([project, flag], before, after, limits) {
  const review = rolloutReview(limits, project);
  const from = exposureOf(before);
  const to = exposureOf(after);
  if (!review || to <= from || to <= review.over) return [];
  return [
    {
      name: "rollout_over",
      sentence: `\`${show(flag)}\` in \`${show(project)}\` reaches ${to} % of users instead of ${from} %, over the limit of ${review.over} %`,
      detail: { from, to, over: review.over }
    }
  ];
}
__name(flagFacts, "flagFacts");

// src/core/sealed.ts
var Sealed = class {
  static {
    __name(this, "Sealed");
  }
  #value;
  constructor(value2) {
    this.#value = value2;
  }
  open() {
    return this.#value;
  }
  toJSON() {
    return "[sealed]";
  }
  toString() {
    return "[sealed]";
  }
};

// src/resources/flag/reading.ts
var shape = object({
  id: integer,
  key: string,
  name: string,
  active: boolean,
  archived: optional(boolean),
  deleted: optional(boolean),
  tags: optional(list2(string)),
  filters: plainObject,
  last_modified_by: optional(object({ email: string })),
  updated_at: optional(string)
});
async function readFlags({ posthog, names }, alias) {
  const path = `/api/projects/${names.project(alias).id}/feature_flags/`;
  const [present, archived] = await Promise.all(
    [path, `${path}?archived=true`].map((from) => posthog.list(from, liveFlag, ({ fields }) => fields.id))
  );
  const byId = new Map([...present ?? [], ...archived ?? []].map((flag) => [flag.fields.id, flag]));
  return [...byId.values()].filter(({ fields }) => fields.deleted !== true).map((flag) => entryOf(alias, flag));
}
__name(readFlags, "readFlags");
function liveFlag(value2, path) {
  const fields = shape(value2, path);
  return { fields, original: new Sealed(plainObject(value2, path)) };
}
__name(liveFlag, "liveFlag");
function entryOf(alias, { fields, original }) {
  const { id, key, name, active, archived, tags, filters } = fields;
  const spec = {
    description: name,
    active,
    rollout: rolloutOf(filters),
    archived: archived ?? false,
    ...tags && { tags: [...tags].sort() }
  };
  const { last_modified_by: person, updated_at: at } = fields;
  const lastChange = person && at !== void 0 ? { lastChange: { by: person.email, at } } : {};
  return { key: `${alias}/${key}`, spec, live: { id: String(id), original, ...lastChange } };
}
__name(entryOf, "entryOf");
function rolloutOf({ groups, multivariate }) {
  const all = Array.isArray(groups) ? groups : void 0;
  const [only] = all ?? [];
  if (all?.length === 1 && isPlain(only) && !multivariate) return groupRollout(only);
  return {
    ...all && { groups: all.map((group) => conditionsOf(group)) },
    ...isRecord(multivariate) && {
      variants: Array.isArray(multivariate.variants) ? multivariate.variants.length : 0
    }
  };
}
__name(rolloutOf, "rolloutOf");
function isPlain(group) {
  if (!isRecord(group)) return false;
  const { properties, variant } = group;
  return (properties === void 0 || properties === null || Array.isArray(properties) && properties.length === 0) && !variant;
}
__name(isPlain, "isPlain");
function conditionsOf(group) {
  const properties = isRecord(group) && Array.isArray(group.properties) ? group.properties.length : 0;
  return { rollout_percentage: groupRollout(group), conditions: properties };
}
__name(conditionsOf, "conditionsOf");
function plainObject(value2, path) {
  if (isRecord(value2)) return value2;
  return object({})(value2, path);
}
__name(plainObject, "plainObject");

// src/resources/resource.ts
function projectsToRead({ names, policies }, declared2) {
  const [wanted, ...others] = policies.map(({ shape: shape2 }) => declared2(shape2));
  return [.../* @__PURE__ */ new Set([...wanted ?? [], ...others.flat().filter((alias) => names.hasProject(alias))])];
}
__name(projectsToRead, "projectsToRead");
function defineResource(resource) {
  return resource;
}
__name(defineResource, "defineResource");

// src/resources/feature-flag.ts
var created = object({ id: integer, version: integer });
var featureFlag = defineResource({
  kind: "feature_flag",
  after: [],
  compare: ["description", "active", "rollout", "tags", "archived"],
  unset: { description: "", tags: [] },
  wording: ["description"],
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.flags ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.flags ?? {}).flatMap(
    ([project, flags]) => Object.entries(flags).map(([key, { description, active, rollout, tags }]) => ({
      key: `${project}/${key}`,
      spec: {
        active,
        rollout,
        archived: false,
        ...description !== void 0 && { description },
        ...tags && { tags: [...tags].sort() }
      },
      at: locate(["flags", project, key], "key")
    }))
  ), "desired"),
  emit: /* @__PURE__ */ __name((entries) => ({ flags: emitFlags(entries) }), "emit"),
  async read(scope) {
    const projects = projectsToRead(scope, ({ flags }) => Object.keys(flags ?? {}));
    return (await Promise.all(projects.map((alias) => readFlags(scope, alias)))).flat();
  },
  manages: /* @__PURE__ */ __name(() => false, "manages"),
  // `removed_flags: keep`: a flag that leaves the policy stays in PostHog.
  needs: /* @__PURE__ */ __name(() => [], "needs"),
  facts: /* @__PURE__ */ __name((key, before, after, limits) => flagFacts(parse2(key), before, after, limits), "facts"),
  effect: /* @__PURE__ */ __name((before, after) => exposureOf(after) >= exposureOf(before) ? "grant" : "revoke", "effect"),
  // An interrupted create leaves the flag as wanted, but still disabled.
  isHalfMade: /* @__PURE__ */ __name((live, wanted) => !live.active && wanted.active && equalJson({ ...live, active: true }, { ...live, ...wanted }), "isHalfMade"),
  describe({ key, operation }) {
    const [project, name] = parse2(key);
    const flag = `the flag \`${show(name)}\` in \`${show(project)}\``;
    if (operation === "create") return `create ${flag}`;
    if (operation === "delete") return `delete ${flag}`;
    return `change ${flag}`;
  },
  async apply(change, posthog, { names }) {
    const [alias, name] = parse2(change.key);
    const path = `/api/projects/${names.project(alias).id}/feature_flags/`;
    const wanted = known(change.wanted, `the wanted state of ${change.item}`);
    if (change.operation === "create") {
      const { id, version } = await posthog.send("POST", path, createBody(name, wanted), created);
      if (wanted.active === true)
        await posthog.send(
          "PATCH",
          `${path}${id}/`,
          { active: true, version, original_flag: { active: false } },
          anything
        );
      return;
    }
    const handle = known(change.handle, `the live flag ${change.item}`);
    const original = handle.original?.open() ?? {};
    if (change.fields.some(({ field }) => field === "archived"))
      await posthog.send("POST", `${path}${handle.id}/unarchive/`, void 0, anything);
    const body = patchBody(change.fields, original);
    if (body) await posthog.send("PATCH", `${path}${handle.id}/`, body, anything);
  }
});
function emitFlags(entries) {
  const flags = {};
  for (const { key, spec } of entries) {
    const [project, name] = parse2(key);
    const { active, rollout, description, tags, archived } = spec;
    if (typeof rollout !== "number" || archived) continue;
    const inProject = flags[project] ?? {};
    inProject[name] = {
      active,
      rollout,
      ...description !== void 0 && { description },
      ...tags && { tags: tags.map(String) }
    };
    flags[project] = inProject;
  }
  return flags;
}
__name(emitFlags, "emitFlags");
function parse2(key) {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
}
__name(parse2, "parse");

// src/resources/role.ts
var created2 = object({ id: string, name: string });
var role = defineResource({
  kind: "role",
  after: [],
  compare: ["name"],
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.roles ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.roles ?? {}).map(([key, { name }]) => ({
    key,
    spec: { name: name ?? key },
    at: locate(["roles", key], "key")
  })), "desired"),
  emit(entries) {
    const roles = {};
    for (const { key, spec } of entries) roles[key] = spec.name === key ? {} : { name: spec.name };
    return { roles };
  },
  read: /* @__PURE__ */ __name(async ({ names }) => names.directory.roles.map((live) => ({
    key: names.roleAlias(live),
    spec: { name: live.name },
    live: { id: live.id }
  })), "read"),
  manages: /* @__PURE__ */ __name((_, { roles }) => roles !== void 0, "manages"),
  needs: /* @__PURE__ */ __name(() => [], "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect: /* @__PURE__ */ __name((_, after) => after ? "grant" : "revoke", "effect"),
  describe({ key, operation, live, wanted }) {
    if (operation === "create") return `create the role ${quoted(wanted?.name ?? key)}`;
    if (operation === "delete")
      return `delete the role ${quoted(live?.name ?? key)} with all its memberships and access rules`;
    return `rename the role ${quoted(live?.name)} to ${quoted(wanted?.name)}`;
  },
  async apply({ key, operation, handle, wanted }, posthog, { organization, names }) {
    const path = `/api/organizations/${organization}/roles/`;
    if (operation === "create") {
      const { id, name } = await posthog.send("POST", path, { name: wanted?.name ?? key }, created2);
      names.learnRole(key, { id, name, members: [] });
      return;
    }
    const one = `${path}${known(handle, `the live role ${key}`).id}/`;
    if (operation === "delete") await posthog.send("DELETE", one, void 0, anything);
    else await posthog.send("PATCH", one, { name: wanted?.name }, anything);
  }
});
function quoted(name) {
  return `\`${show(String(name))}\``;
}
__name(quoted, "quoted");

// src/core/kind.ts
function itemOf(kind, key) {
  return `${kind}/${key}`;
}
__name(itemOf, "itemOf");

// src/resources/project-access.ts
var rule = object({
  access_level: oneOf(["none", "member", "admin"]),
  organization_member: nullable(string),
  role: nullable(string)
});
var rules = object({ access_controls: list2(rule) });
var strength = { none: 0, member: 1, admin: 2, builtin: 2 };
function strengthOf(access) {
  return access ? strength[access.level] : 0.5;
}
__name(strengthOf, "strengthOf");
var projectAccess = defineResource({
  kind: "project_access",
  after: ["role"],
  compare: ["level"],
  unset: { level: "builtin" },
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.access ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.projects ?? {}).flatMap(([project, { access }]) => {
    const at = /* @__PURE__ */ __name((...path) => locate(["projects", project, "access", ...path]), "at");
    return [
      ...access?.default ? [{ key: `${project}/default`, spec: { level: access.default }, at: at("default") }] : [],
      ...Object.entries(access?.roles ?? {}).map(([role2, level]) => ({
        key: `${project}/role/${role2}`,
        spec: { level },
        at: at("roles", role2)
      })),
      ...Object.entries(access?.members ?? {}).map(([email, level]) => ({
        key: `${project}/member/${email.toLowerCase()}`,
        spec: { level },
        at: at("members", email)
      }))
    ];
  }), "desired"),
  emit(entries) {
    const projects = {};
    for (const { key, spec } of entries) {
      const [project, kind, subject] = parse3(key);
      const access = projects[project]?.access ?? {};
      projects[project] = { access };
      if (kind === "default") access.default = spec.level;
      else if (spec.level !== "builtin") access[`${kind}s`] = { ...access[`${kind}s`], [subject]: spec.level };
    }
    return { projects };
  },
  async read(scope) {
    const perProject = projectsToRead(scope, declared).map(
      (alias) => readProject(scope, alias, scope.names.project(alias))
    );
    return (await Promise.all(perProject)).flat();
  },
  manages(key, shape2) {
    const [project, kind, subject] = parse3(key);
    const access = shape2.projects?.[project]?.access;
    if (!access || kind === "default" || isUnresolved(subject)) return false;
    return access[`${kind}s`] !== void 0 || shape2.manage?.access === "exclusive";
  },
  needs: /* @__PURE__ */ __name(({ key }) => roleOf(key), "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect: /* @__PURE__ */ __name((before, after) => strengthOf(after) >= strengthOf(before) ? "grant" : "revoke", "effect"),
  describe({ key, operation, live, wanted }) {
    const [project, kind, subject] = parse3(key);
    const who = kind === "default" ? "everybody without a rule of their own" : `the ${kind} \`${show(subject)}\``;
    const where = `\`${show(project)}\``;
    if (operation === "delete") return `clear the level of ${who} in ${where}, now \`${show(String(live?.level))}\``;
    if (operation === "create") return `give ${who} the level \`${show(String(wanted?.level))}\` in ${where}`;
    return `change the level of ${who} in ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``;
  },
  async apply({ key, operation, wanted }, posthog, { names }) {
    const [alias, kind, subject] = parse3(key);
    const level = operation === "delete" || wanted?.level === "builtin" ? null : wanted?.level;
    const path = `/api/projects/${names.project(alias).id}/access_controls/`;
    const target = kind === "role" ? { role: names.role(subject)?.id } : kind === "member" ? { organization_member: names.member(subject)?.id } : {};
    if (Object.values(target).includes(void 0)) {
      throw new UserError(
        `The ${kind} ${show(subject)} does not exist in PostHog.`,
        `Create it there or in the policy, then run apply again.`
      );
    }
    await posthog.send("PUT", path, { access_level: level, ...target }, anything);
  }
});
async function readProject({ posthog, names }, alias, project) {
  const { access_controls } = await posthog.get(`/api/projects/${project.id}/access_controls/`, rules);
  const entries = access_controls.map((row) => {
    const key = `${alias}/${subjectOf(row, names)}`;
    return { key, spec: { level: row.access_level }, live: { id: key } };
  });
  const hasDefault = entries.some(({ key }) => key === `${alias}/default`);
  return hasDefault ? entries : [...entries, { key: `${alias}/default`, spec: { level: "builtin" }, live: { id: `${alias}/default` } }];
}
__name(readProject, "readProject");
function subjectOf(row, names) {
  if (row.role !== null) {
    const role2 = names.directory.roles.find(({ id }) => id === row.role);
    return `role/${role2 ? names.roleAlias(role2) : row.role}`;
  }
  if (row.organization_member === null) return "default";
  const member = names.directory.members.find(({ id }) => id === row.organization_member);
  return `member/${member ? member.email.toLowerCase() : row.organization_member}`;
}
__name(subjectOf, "subjectOf");
function isUnresolved(subject) {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(subject);
}
__name(isUnresolved, "isUnresolved");
function declared({ projects }) {
  return Object.entries(projects ?? {}).flatMap(([alias, { access }]) => access ? [alias] : []);
}
__name(declared, "declared");
function roleOf(key) {
  const [, kind, subject] = parse3(key);
  return kind === "role" ? [itemOf("role", subject)] : [];
}
__name(roleOf, "roleOf");
function parse3(key) {
  const [project = "", kind = "", ...subject] = key.split("/");
  return [project, kind === "role" || kind === "member" ? kind : "default", subject.join("/")];
}
__name(parse3, "parse");

// src/resources/role-membership.ts
var roleMembership = defineResource({
  kind: "role_membership",
  after: ["role"],
  compare: [],
  // The key says it all: a membership exists or it does not.
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.role_members ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.roles ?? {}).flatMap(
    ([role2, { members }]) => (members ?? []).map((email, index) => ({ ...entry(role2, email), at: locate(["roles", role2, "members", index]) }))
  ), "desired"),
  emit(entries) {
    const roles = {};
    for (const { spec } of entries) {
      roles[spec.role] ??= {};
      const declared2 = known(roles[spec.role], "the role just made");
      declared2.members = [...declared2.members ?? [], spec.email];
    }
    return { roles };
  },
  read: /* @__PURE__ */ __name(async ({ names }) => names.directory.roles.flatMap(
    (role2) => role2.members.map(({ id, email }) => ({ ...entry(names.roleAlias(role2), email), live: { id } }))
  ), "read"),
  manages: /* @__PURE__ */ __name((key, { roles }) => roles?.[splitKey(key)[0]]?.members !== void 0, "manages"),
  needs: /* @__PURE__ */ __name(({ spec }) => [itemOf("role", spec.role)], "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect: /* @__PURE__ */ __name((_, after) => after ? "grant" : "revoke", "effect"),
  describe({ operation, live, wanted }) {
    const { role: role2, email } = { role: "", email: "", ...wanted ?? live };
    const person = `\`${show(String(email))}\``;
    const name = `\`${show(String(role2))}\``;
    return operation === "delete" ? `take ${person} out of the role ${name}` : `put ${person} into the role ${name}`;
  },
  async apply({ key, operation, handle }, posthog, { organization, names }) {
    const [alias = "", email = ""] = splitKey(key);
    const role2 = names.role(alias);
    if (!role2) {
      throw new UserError(
        `The role ${show(alias)} does not exist in PostHog.`,
        "Somebody deleted it there. Create it again under the same name, or take it out of the policy; then run apply again."
      );
    }
    const path = `/api/organizations/${organization}/roles/${role2.id}/role_memberships/`;
    if (operation === "delete") {
      await posthog.send("DELETE", `${path}${known(handle, `the live membership ${key}`).id}/`, void 0, anything);
      return;
    }
    const person = names.member(email);
    if (!person) {
      throw new UserError(
        `${show(email)} is not a member of the organization, so PostHog cannot put them into a role.`,
        "Invite the person in PostHog, then run apply again: this change stays outstanding until then."
      );
    }
    await posthog.send("POST", path, { user_uuid: person.userId }, anything);
  }
});
function entry(role2, email) {
  return { key: `${role2}/${email.toLowerCase()}`, spec: { role: role2, email: email.toLowerCase() } };
}
__name(entry, "entry");
function splitKey(key) {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
}
__name(splitKey, "splitKey");

// src/resources/registry.gen.ts
var resources = [
  featureFlag,
  role,
  projectAccess,
  roleMembership
];

// src/app/load-at.ts
async function loadAt(repository, commit, folder, side) {
  const files = await repository.policyFiles(commit, folder);
  if (files.length === 0) return void 0;
  const { policy, findings } = lintPolicy(files, folder);
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (policy && !first) return policy;
  const where = first ? `${first.at.file}:${first.at.start.line}:${first.at.start.column}: ${first.message}` : "";
  throw new UserError(
    `The policy of ${side} (${short(commit)}) has ${plural(errors.length, "error")}. ${where}`,
    "Run the lint action: it shows every finding on its line."
  );
}
__name(loadAt, "loadAt");
async function loadExisting(repository, commit, folder, side) {
  const policy = await loadAt(repository, commit, folder, side);
  if (policy) return policy;
  throw new UserError(
    `There is no policy file below "${folder}" on ${side} (${short(commit)}).`,
    "Check the input policy-path."
  );
}
__name(loadExisting, "loadExisting");

// src/plan/decided.ts
function decidedValue(spec, { wording = [] }) {
  if (!spec) return null;
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !wording.includes(field)));
}
__name(decidedValue, "decidedValue");

// src/plan/sides.ts
function lineUp(resource, policies, live) {
  const entriesOf = /* @__PURE__ */ __name((policy) => byKey(policy ? resource.desired(policy) : []), "entriesOf");
  const lastApplied = entriesOf(policies.lastApplied);
  const base = entriesOf(policies.base);
  const head = entriesOf(policies.head);
  const merged = [...(policies.merged ?? []).map(entriesOf), ...policies.base ? [base] : []];
  const present = byKey(live);
  const keys = new Set([lastApplied, ...merged, head, present].flatMap((entries) => [...entries.keys()]));
  return [...keys].sort().map((key) => ({
    key,
    lastApplied: lastApplied.get(key),
    merged: merged.map((entries) => entries.get(key)),
    base: base.get(key),
    head: head.get(key),
    live: present.get(key)
  }));
}
__name(lineUp, "lineUp");
function byKey(entries) {
  return new Map(entries.map((entry2) => [entry2.key, entry2]));
}
__name(byKey, "byKey");

// src/plan/policy-change.ts
function policyChanges(base, head, resources2) {
  return resources2.flatMap(
    (resource) => lineUp(resource, { lastApplied: void 0, base, head }, []).filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec)).map((sides) => ({
      item: itemOf(resource.kind, sides.key),
      value: sides.head?.spec ?? null,
      decided: decidedValue(sides.head?.spec, resource)
    }))
  );
}
__name(policyChanges, "policyChanges");
function policyDigest(changes) {
  return hashOf(changes.map(({ item, value: value2 }) => ({ item, value: value2 })));
}
__name(policyDigest, "policyDigest");

// src/plan/risk.ts
function riskyItems(base, head, changedFiles, resources2) {
  return [
    ...resources2.flatMap((resource) => riskyEntries(resource, base, head)),
    ...gateChanges(base.shape, head.shape),
    ...pipelineChange(changedFiles)
  ];
}
__name(riskyItems, "riskyItems");
function riskyEntries(resource, base, head) {
  return lineUp(resource, { lastApplied: void 0, base, head }, []).flatMap((sides) => {
    const facts = resource.facts(sides.key, sides.base?.spec, sides.head?.spec, base.shape);
    if (facts.length === 0) return [];
    return [riskyItem(itemOf(resource.kind, sides.key), decidedValue(sides.head?.spec, resource), facts)];
  });
}
__name(riskyEntries, "riskyEntries");
function riskyItem(item, value2, facts) {
  return { item, value: value2, facts, hash: hashOf({ item, value: value2, facts: facts.map(({ name }) => name).sort() }) };
}
__name(riskyItem, "riskyItem");
var gateSections = ["members", "roles", "projects", "feature_flags", "manage"];
function gateChanges(base, head) {
  const changed = gateSections.flatMap((section) => {
    const before = gateView(section, base);
    const after = gateView(section, head);
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key) => !equalJson(before[key], after[key])).map((key) => gateChange(`${section}.${key}`, after[key], gainingFrom(section, key, base, head)));
  });
  return [...changed, ...sectionsTakenOut(base, head).map(letGo)];
}
__name(gateChanges, "gateChanges");
function gateChange(path, value2, gaining2) {
  const sentence = `\`${show(path)}\` changes, which the review itself reads: who may approve, and what needs approval`;
  return riskyItem(itemOf("policy_gate", path), value2 ?? null, [
    { name: "policy_gate_changed", sentence, detail: { path, ...gaining2.length > 0 && { gaining: gaining2 } } }
  ]);
}
__name(gateChange, "gateChange");
function letGo(path) {
  const sentence = `\`${show(path)}\` is taken out as a whole, so the policy no longer manages what stands there`;
  return riskyItem(itemOf("policy_gate", path), null, [{ name: "policy_gate_changed", sentence, detail: { path } }]);
}
__name(letGo, "letGo");
function sectionsTakenOut(base, head) {
  const ofProjects = Object.entries(base.projects ?? {}).flatMap(([alias, { access: before }]) => {
    const project = head.projects?.[alias];
    if (!before || !project) return [];
    const path = `projects.${alias}.access`;
    const { access: after } = project;
    if (!after) return [path];
    return ["default", "roles", "members"].filter((part) => before[part] && !after[part]).map((part) => `${path}.${part}`);
  });
  return [...base.flags && !head.flags ? ["flags"] : [], ...ofProjects];
}
__name(sectionsTakenOut, "sectionsTakenOut");
function gainingFrom(section, key, base, head) {
  if (section === "members") return head.members?.[key] ? [key.toLowerCase()] : [];
  if (section !== "roles") return [];
  const before = holders(base, key);
  return holders(head, key).filter((email) => !before.includes(email));
}
__name(gainingFrom, "gainingFrom");
function holders({ roles }, role2) {
  return (roles?.[role2]?.members ?? []).map((email) => email.toLowerCase());
}
__name(holders, "holders");
function gateView(section, shape2) {
  const value2 = { ...shape2[section] };
  if (section !== "projects") return value2;
  return Object.fromEntries(
    Object.entries(shape2.projects ?? {}).map(([alias, { id, name, tier }]) => [alias, { id, name, tier }])
  );
}
__name(gateView, "gateView");
var pipeline = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$)|(^|\/)action\.ya?ml$/;
function pipelineChange(changedFiles) {
  const touched = changedFiles.filter(({ path }) => isPipeline(path)).map(({ path, content: content2 }) => ({ path, content: content2 })).sort((a, b) => a.path < b.path ? -1 : 1);
  if (touched.length === 0) return [];
  const paths = touched.map(({ path }) => path);
  const shown = paths.slice(0, 3).map((path) => `\`${show(path)}\``);
  const sentence = `${list(shown)}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""} changes, which runs or guards this review`;
  return [riskyItem("pipeline", touched, [{ name: "pipeline_changed", sentence, detail: { paths } }])];
}
__name(pipelineChange, "pipelineChange");
function isPipeline(path) {
  return pipeline.test(path);
}
__name(isPipeline, "isPipeline");

// src/app/pull-change.ts
async function readMerge(repository, base, head, folder) {
  const merged = await repository.merge(base, head);
  if ("conflicts" in merged) return { state: "merge-conflict", paths: merged.conflicts };
  return readStep(repository, base, merged.tree, folder);
}
__name(readMerge, "readMerge");
async function readStep(repository, base, result, folder) {
  const files = await repository.changedFiles(base, result);
  if (!files.some(({ path }) => isWithin(path, folder) || isPipeline(path))) return { state: "untouched" };
  const before = await loadAt(repository, base, folder, "the base branch");
  const head = await loadExisting(repository, result, folder, "the merge result");
  if (!before) return { state: "bootstrap", head };
  return { state: "read", step: stepOf(before, head, files) };
}
__name(readStep, "readStep");
function stepOf(base, head, files) {
  const changes = policyChanges(base, head, resources);
  const digest = policyDigest(changes);
  const outside = files.filter(({ path }) => isPipeline(path)).map(({ path, content: content2 }) => ({ path, content: content2 }));
  const change = { item: "change", value: null, facts: [], hash: hashOf({ digest, outside }) };
  return { base, head, changes, items: riskyItems(base, head, files, resources), change, digest };
}
__name(stepOf, "stepOf");
function isWithin(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
__name(isWithin, "isWithin");

// src/review/people.ts
function reviewers(shape2) {
  return Object.entries(shape2.members ?? {}).flatMap(
    ([email, { github, service }]) => github && service !== true ? [{ email, login: github.login, accountId: github.id }] : []
  );
}
__name(reviewers, "reviewers");
function personOf(shape2, account) {
  return account?.isPerson ? reviewers(shape2).find(({ accountId }) => accountId === account.id) : void 0;
}
__name(personOf, "personOf");
function eligible(shape2, by) {
  return reviewers(shape2).filter(({ email }) => by.some((subject) => isSubject(shape2, email, subject)));
}
__name(eligible, "eligible");
function involved(shape2, contributors) {
  const people = /* @__PURE__ */ new Set();
  const strangers = /* @__PURE__ */ new Map();
  for (const { account, name } of contributors) {
    const email = account ? personOf(shape2, account)?.email : personByEmail(shape2, name);
    if (email !== void 0) people.add(email);
    else strangers.set(account ? `account ${account.id}` : name.toLowerCase(), name);
  }
  return { people: [...people], strangers: [...strangers.values()] };
}
__name(involved, "involved");
function personByEmail({ members }, email) {
  return Object.entries(members ?? {}).find(([known2, { service }]) => service !== true && sameEmail(known2, email))?.[0];
}
__name(personByEmail, "personByEmail");

// src/review/requirements.ts
function requirements(base, items, change, strangers) {
  const asked = items.flatMap((item) => item.facts.map(({ name }) => ruleFor(base, item, name)));
  if (asked.length > 0) return asked.map((one) => ({ ...one, approvals: one.approvals + strangers.length }));
  return strangers.length > 0 ? [{ rule: "unknown-contributor", item: change, approvals: 1, by: ["admin"] }] : [];
}
__name(requirements, "requirements");
function ruleFor(base, item, fact) {
  if (fact !== "rollout_over")
    return { rule: fact === "policy_gate_changed" ? "policy-gate" : "pipeline", item, approvals: 1, by: ["admin"] };
  const project = item.item.split("/")[1] ?? "";
  const review = rolloutReview(base, project);
  return { rule: `rollout-review in ${project}`, item, approvals: review?.approvals ?? 1, by: review?.by ?? ["admin"] };
}
__name(ruleFor, "ruleFor");

// src/review/standing.ts
function standing(reviews) {
  const last = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.state === "COMMENTED" || review.state === "PENDING") continue;
    last.set(review.account ? `account ${review.account.id}` : `review ${review.id}`, review);
  }
  return [...last.values()].filter(({ state }) => state !== "DISMISSED");
}
__name(standing, "standing");

// src/review/judge.ts
function judge(input) {
  const who = involved(input.base, input.contributors);
  const asked = requirements(input.base, input.items, input.change, who.strangers);
  const opinions = standing(input.reviews).map((review) => opinionOf(review, input, who));
  const judged = asked.map((requirement) => weigh(requirement, opinions, input.base, who));
  const refusedBy = refusals(opinions, judged, input.base);
  const counted = new Set(judged.flatMap((one) => one.counted.map(({ email }) => email))).size;
  const state = judged.length === 0 ? "not-required" : refusedBy.length > 0 ? "refused" : judged.every(({ satisfied }) => satisfied) ? "approved" : "pending";
  return {
    state,
    requirements: judged,
    discarded: discardedOf(opinions, judged, input.base),
    refusedBy,
    required: Math.max(0, ...judged.map(({ approvals }) => approvals)),
    counted,
    sentence: sentenceFor(state, judged, refusedBy)
  };
}
__name(judge, "judge");
function opinionOf(review, { base, mayWrite, hashesAt }, who) {
  const { account, commit } = review;
  if (!account) return { review, discarded: "the account no longer exists" };
  if (!account.isPerson) return { review, discarded: "bots and apps do not count" };
  const person = personOf(base, account);
  if (!person) return { review, discarded: "the policy on the base branch names nobody with this GitHub account" };
  if (who.people.includes(person.email))
    return { review, discarded: "wrote, committed or pushed a part of this change" };
  const write = mayWrite.get(account.id);
  if (write === void 0 && review.state === "APPROVED")
    return { review, discarded: "whether the account may write to this repository could not be read" };
  if (write === false) return { review, discarded: "has no write permission on this repository" };
  const hashes = commit === void 0 ? void 0 : hashesAt.get(commit);
  if (review.state === "APPROVED" && !hashes)
    return { review, discarded: "the commit that was reviewed is gone, so nobody can tell what was approved" };
  return { review, approval: { email: person.email, login: account.login }, ...hashes && { hashes } };
}
__name(opinionOf, "opinionOf");
function weigh(requirement, opinions, base, who) {
  const partial = new Set(gaining(requirement));
  const people = eligible(base, requirement.by).filter(({ email }) => !partial.has(email.toLowerCase()));
  const counted = opinions.filter(({ review, hashes }) => review.state === "APPROVED" && hashes?.has(requirement.item.hash)).flatMap(({ approval }) => approval && people.some(({ email }) => email === approval.email) ? [approval] : []);
  const open = people.filter(({ email }) => !who.people.includes(email) && !counted.some((one) => one.email === email));
  return {
    ...requirement,
    counted,
    eligible: open.map(({ email }) => email),
    satisfied: counted.length >= requirement.approvals
  };
}
__name(weigh, "weigh");
function gaining({ item }) {
  return item.facts.flatMap(({ detail }) => isList(detail.gaining) ? detail.gaining.map(String) : []);
}
__name(gaining, "gaining");
function refusals(opinions, judged, base) {
  const asked = new Set(judged.flatMap(({ by }) => eligible(base, by).map(({ email }) => email)));
  return opinions.flatMap(
    ({ review, approval }) => review.state === "CHANGES_REQUESTED" && approval && asked.has(approval.email) ? [approval.login] : []
  );
}
__name(refusals, "refusals");
function discardedOf(opinions, judged, base) {
  const counted = new Set(judged.flatMap((one) => one.counted.map(({ email }) => email)));
  return opinions.flatMap(({ review, approval, discarded }) => {
    if (review.state !== "APPROVED" || approval && (judged.length === 0 || counted.has(approval.email))) return [];
    const reason = discarded ?? (approval ? whyNot(approval.email, judged, base) : "");
    return [{ name: review.account?.login ?? "a deleted account", reason }];
  });
}
__name(discardedOf, "discardedOf");
function whyNot(email, judged, base) {
  const asked = judged.filter(({ by }) => eligible(base, by).some((one) => one.email === email));
  if (asked.length === 0) return "is not among those whose approval is asked for";
  if (asked.every((one) => gaining(one).includes(email.toLowerCase()))) return "would approve a grant to themselves";
  return "was given before the change became what it is now";
}
__name(whyNot, "whyNot");
function sentenceFor(state, judged, refusedBy) {
  if (state === "not-required") return "No second reviewer is needed.";
  if (state === "refused") return `Changes requested by ${list(refusedBy.map(show))}.`;
  if (state === "approved")
    return `Approved: ${plural(new Set(judged.map(({ item }) => item.item)).size, "risky item")}.`;
  const open = judged.filter(({ satisfied }) => !satisfied);
  const [worst] = [...open].sort((a, b) => b.approvals - b.counted.length - (a.approvals - a.counted.length));
  const names = [...new Set(open.flatMap(({ by }) => by))];
  return `${worst?.counted.length ?? 0} of ${plural(worst?.approvals ?? 1, "approval")}: waiting for ${list(names, "or")}.`;
}
__name(sentenceFor, "sentenceFor");

// src/app/judge-pull.ts
async function judgePull(sources, pull, base, step) {
  const { forge } = sources;
  const [contributors, reviews] = await Promise.all([forge.contributors(pull), forge.reviews(pull)]);
  const input = {
    base: step.base.shape,
    items: step.items,
    change: step.change,
    contributors,
    reviews,
    mayWrite: await readPermissions(forge, reviews),
    hashesAt: await readHashes(sources, reviews, base)
  };
  return judge(input);
}
__name(judgePull, "judgePull");
async function readPermissions(forge, reviews) {
  const people = new Map(
    reviews.flatMap(({ account }) => account?.isPerson ? [[account.id, account.login]] : [])
  );
  const answers = [...people].map(async ([id, login]) => [id, await forge.mayWrite(login)]);
  return new Map(await Promise.all(answers));
}
__name(readPermissions, "readPermissions");
async function readHashes({ repository, folder }, reviews, base) {
  const commits = new Set(reviews.flatMap(({ commit, state }) => commit && state === "APPROVED" ? [commit] : []));
  const hashes = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    const seen = await seenAt(repository, base, commit, folder);
    if (seen) hashes.set(commit, seen);
  }
  return hashes;
}
__name(readHashes, "readHashes");
async function seenAt(repository, base, commit, folder) {
  try {
    const reading = await readMerge(repository, base, commit, folder);
    if (reading.state !== "read") return /* @__PURE__ */ new Set();
    return /* @__PURE__ */ new Set([...reading.step.items.map(({ hash }) => hash), reading.step.change.hash]);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}
__name(seenAt, "seenAt");

export {
  changeLine,
  fieldMove,
  placeOf,
  capital,
  hashOf,
  itemOf,
  lineUp,
  resources,
  loadAt,
  loadExisting,
  readMerge,
  readStep,
  judgePull,
  inform,
  policyKey,
  keepComment
};
