const require = process.getBuiltinModule;
import {
  PROJECT,
  assumed,
  modesOf,
  openAccess,
  targetsOf
} from "./chunk-L7GRLHBA.js";
import {
  inOrder,
  readActivity,
  strictest
} from "./chunk-KXQJ54RS.js";
import {
  removalLimit,
  shareAllowed
} from "./chunk-TXG76QZ4.js";
import {
  Sealed,
  asJson,
  flagsPath,
  isCalled,
  parseSubject,
  projectOf,
  resources,
  stepOf
} from "./chunk-TY63HOCA.js";
import {
  code,
  dayAfter,
  daysBetween,
  fence,
  paragraphs,
  prose
} from "./chunk-WPXV7EHQ.js";
import {
  isAccessLevel,
  isResourceKind,
  resourceKinds,
  strengthOf
} from "./chunk-7MCRS2QT.js";
import {
  isLevel,
  levels
} from "./chunk-YMPPZMGH.js";
import {
  boolean,
  isRecord,
  known,
  list as list2,
  nullable,
  object,
  optional,
  string
} from "./chunk-OOY7EKAE.js";
import {
  Bug,
  RemoteError,
  capital,
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

// src/report/guardrail-markdown.ts
var mostItems = 10;
function guardrailSection(guardrails2) {
  if (guardrails2.state === "unknown")
    return `**Guardrails:** nobody can tell yet whether one would stop this: ${prose(guardrails2.reason)}`;
  const { blocks } = guardrails2;
  if (blocks.length === 0) return false;
  const lines = blocks.map(
    (block2) => `- ${prose(capital(block2.sentence))} (${code(block2.guardrail)}): ${itemsOf(block2)}.${wayOut(block2)}`
  );
  return paragraphs("### A guardrail would stop this", lines.join("\n"), exceptions(blocks));
}
function stopsOf(guardrails2) {
  return guardrails2?.state === "known" ? new Set(guardrails2.blocks.flatMap(({ items }) => items)).size : 0;
}
function itemsOf({ items }) {
  const more = items.length - mostItems;
  const shown = items.slice(0, mostItems).map(code).join(", ");
  return more > 0 ? `${shown} and ${plural(more, "other")}` : shown;
}
function wayOut({ remedy }) {
  return remedy === void 0 ? "" : ` ${prose(remedy)}`;
}
function exceptions(blocks) {
  const open = blocks.filter(({ allowUntil }) => allowUntil !== void 0);
  if (open.length === 0) return false;
  const entries = [...Map.groupBy(open, ({ guardrail }) => guardrail)].flatMap(([guardrail, stops]) => [
    `    - guardrail: ${guardrail}`,
    "      items:",
    // JSON is YAML too, and hides nothing.
    ...new Set(stops.flatMap(({ items }) => items.map((item) => `        - ${JSON.stringify(item)}`))),
    `      until: ${stops[0]?.allowUntil}`,
    '      reason: "" # why, in a sentence'
  ]);
  return paragraphs(
    "### How to let it pass this once",
    "A guardrail is there for accidents. If this is none, add these lines by pull request, and have them approved:",
    fence("yaml", ["guardrails:", "  allow:", ...entries].join("\n"))
  );
}

// src/resources/flag/deleted.ts
var pageSize = 100;
var mostPages = 5;
var deletable = object({ deleted: boolean });
async function deletedFlags(scope, alias, keys) {
  const path = flagsPath(scope, alias);
  const found = /* @__PURE__ */ new Map();
  const open = new Set(keys);
  try {
    for (let page = 1; page <= mostPages && open.size > 0; page += 1) {
      const { rows, isLast } = await readActivity(scope.posthog, `${path}activity/?limit=${pageSize}&page=${page}`);
      for (const row of rows) {
        const key = [...open].find((one) => isCalled(row, ["key"], one));
        if (key === void 0 || !isDeletion(row)) continue;
        open.delete(key);
        const flag = await readDeleted(scope, `${path}${row.id}/`, row.id);
        if (flag) found.set(key, flag);
      }
      if (isLast) return found;
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
  return new Map([...found, ...[...open].map((key) => [key, "unknown"])]);
}
function isDeletion(row) {
  return row.verb === "deleted" || stepOf(row, ["deleted"])?.after === true;
}
async function readDeleted({ posthog }, path, id) {
  try {
    return await posthog.get(path, (value, at) => {
      const { deleted } = deletable(value, at);
      return deleted && isRecord(value) ? { id, original: new Sealed(asJson(value)) } : void 0;
    });
  } catch (error) {
    if (error instanceof RemoteError && error.failure.status === 404) return void 0;
    throw error;
  }
}

// src/app/deleted-flags.ts
async function withDeletedFlags(changes, scope) {
  const created = changes.filter((change) => change.operation === "create" && change.kind === "feature_flag");
  const byProject = [...Map.groupBy(created, ({ key }) => partsOf(key)[0])];
  const readings = byProject.filter(([alias]) => scope.names.hasProject(alias)).map(async ([alias, ours]) => {
    const keys = ours.map(({ key }) => partsOf(key)[1]);
    const found = await deletedFlags(scope, alias, keys);
    return ours.map((change) => [change, found.get(partsOf(change.key)[1])]);
  });
  const known2 = new Map((await Promise.all(readings)).flat());
  return changes.map((change) => told(change, known2.get(change)));
}
function told(change, deleted) {
  if (deleted === void 0) return change;
  if (deleted !== "unknown") {
    const sentence2 = `${change.sentence} (it was deleted, and is restored with its history)`;
    return { ...change, sentence: sentence2, handle: deleted };
  }
  const [project, flag] = partsOf(change.key);
  const sentence = `a deleted flag may have had the key \`${show(flag)}\` in \`${show(project)}\`: then its history is lost for good`;
  const fact = { name: "flag_history_lost", sentence, detail: {} };
  return { ...change, sentence: `${change.sentence}; ${sentence}`, facts: [...change.facts, fact] };
}
function partsOf(key) {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
}

// src/plan/due.ts
function dueChanges(changes, limits, resources2, undone = []) {
  const due = changes.flatMap((change) => {
    if (undone.includes(change.item)) return [change];
    return isLeft(change) ? [] : [narrowed(change, limits, resources2)];
  });
  return inOrder(
    due,
    resources2.map(({ kind }) => kind)
  );
}
function leftAlone(changes, undone = []) {
  return changes.filter((change) => !undone.includes(change.item) && [change, ...change.fields].some(isLeft)).length;
}
function isLeft({ origin, conflict }) {
  return origin === "drift" && !conflict;
}
function narrowed(change, limits, resources2) {
  const resource = resources2.find(({ kind }) => kind === change.kind);
  if (change.operation !== "update" || !resource) return change;
  const fields = change.fields.filter((field) => !isLeft(field));
  const wanted = {
    ...change.live,
    ...Object.fromEntries(fields.map(({ field, wanted: value }) => [field, value]))
  };
  const due = { ...change, fields, wanted };
  return {
    ...due,
    sentence: resource.describe(due),
    facts: strictest(limits.map(({ shape }) => resource.facts(change.key, change.live, wanted, shape))),
    effect: resource.effect(change.live, wanted)
  };
}

// src/app/access/live-access.ts
var mode = nullable(boolean);
var organization = object({ available_product_features: optional(list2(object({ key: string }))) });
var entitlements = ["access_control", "role_based_access"];
async function readAccessSettings(posthog, id) {
  return posthog.get(`/api/organizations/${id}/`, (value, path) => {
    const plan = organization(value, path).available_product_features?.map(({ key }) => key);
    return {
      mode: modeIn(value, path),
      entitlements: plan ? new Set(entitlements.filter((one) => plan.includes(one))) : assumed.entitlements,
      closedThingsStayClosed: assumed.closedThingsStayClosed,
      features: plan && new Set(plan)
    };
  });
}
function modeIn(value, path) {
  const field = "uses_most_specific_access_resolution";
  if (typeof value !== "object" || value === null || !(field in value)) return void 0;
  return mode(value[field], `${path}${field}`) === true ? "specific" : "highest";
}
var kinds = ["organization_member", "role_membership", "project_access", "resource_access", "object_access"];
function accessFromSnapshot(live, settings) {
  const entries = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const reading = live.get(kind);
    if (reading?.state !== "read")
      return { unreadable: `${kind}: ${reading?.state === "unreadable" ? reading.reason : "it was not read"}` };
    entries.set(kind, reading.entries);
  }
  const of = (kind) => entries.get(kind) ?? [];
  return {
    state: {
      settings,
      people: peopleOf(of("organization_member"), of("role_membership")),
      projects: projectsOf(of("project_access"), of("resource_access"), of("object_access"))
    }
  };
}
function peopleOf(members, memberships) {
  const held = /* @__PURE__ */ new Map();
  for (const { spec } of memberships) {
    const email = String(spec.email);
    held.set(email, [...held.get(email) ?? [], String(spec.role)]);
  }
  return members.map(({ key, spec }) => {
    const level = String(spec.level);
    if (!isLevel(level)) throw new Bug(`the member ${key} has the level ${level}, which was never read`);
    return { email: key, level, roles: held.get(key) ?? [] };
  });
}
function projectsOf(ways, inside, objects) {
  const rules = /* @__PURE__ */ new Map();
  const add = (project, { spec }, on, subject) => {
    const found = rules.get(project) ?? [];
    rules.set(project, found);
    const level = String(spec.level);
    const whom = subjectOf(subject);
    if (isAccessLevel(level) && whom) found.push({ ...on, subject: whom, level });
  };
  const [entered, read] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const entry of ways) {
    const [project = "", ...subject] = entry.key.split("/");
    entered.add(project);
    add(project, entry, { kind: PROJECT }, subject);
  }
  for (const entry of inside) {
    const [project = "", kind = "", ...subject] = entry.key.split("/");
    read.add(project);
    if (isResourceKind(kind)) add(project, entry, { kind }, subject);
  }
  for (const entry of objects) {
    const [project = "", kind = "", object2 = "", ...subject] = entry.key.split("/");
    add(project, entry, { kind, object: object2 }, subject);
  }
  const completeOf = (name) => {
    if (!read.has(name)) return new Set(entered.has(name) ? [PROJECT] : []);
    return entered.has(name) ? "all" : new Set(resourceKinds);
  };
  return [...rules].map(([name, own]) => ({ name, rules: own, objects: [], complete: completeOf(name) }));
}
function subjectOf(parts) {
  const [kind, name] = parseSubject(parts);
  if (kind === "guest") return void 0;
  return kind === "default" ? { type: "everybody" } : { type: kind, name };
}

// src/plan/falls-with.ts
var depths = { project_access: 1, resource_access: 2, object_access: 3 };
function ruleSubject({ kind, key }) {
  const depth = depths[kind];
  return depth === void 0 ? void 0 : key.split("/").slice(depth).join("/");
}
function membershipOf(key) {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
}
function fallsWith(entry, gone) {
  if (gone.operation !== "delete" || gone.kind !== "role" && gone.kind !== "organization_member") return false;
  if (entry.kind === "role_membership") {
    const [role, email] = membershipOf(entry.key);
    return gone.key === (gone.kind === "role" ? role : email);
  }
  return ruleSubject(entry) === `${gone.kind === "role" ? "role" : "member"}/${gone.key}`;
}

// src/plan/simulate.ts
function simulate(live, changes) {
  const takers = changes.filter(
    ({ kind, operation }) => operation === "delete" && (kind === "role" || kind === "organization_member")
  );
  const after = new Map(live);
  for (const [kind, reading] of live) {
    if (reading.state !== "read") continue;
    const own = changes.filter((change) => change.kind === kind);
    const closed = kind === "project_access" ? changes.filter(isNewProject) : [];
    if (own.length + closed.length + takers.length === 0) continue;
    const entries = new Map(reading.entries.map((entry) => [entry.key, entry]));
    for (const { key } of closed) entries.set(`${key}/default`, { key: `${key}/default`, spec: { level: "none" } });
    for (const change of own) perform(entries, change);
    const left = [...entries.values()].filter(({ key }) => !takers.some((gone) => fallsWith({ kind, key }, gone)));
    after.set(kind, { ...reading, entries: left });
  }
  return after;
}
function takesEffect({ kind, live }) {
  return kind !== "organization_member" || live?.state === "member";
}
function isNewProject({ kind, operation }) {
  return kind === "project" && operation === "create";
}
function perform(entries, { key, operation, fields, wanted }) {
  const before = entries.get(key);
  if (operation === "delete") entries.delete(key);
  else if (operation === "create") entries.set(key, { key, spec: wanted ?? {} });
  else if (before) {
    const written = Object.fromEntries(fields.map((field) => [field.field, field.wanted]));
    entries.set(key, { ...before, spec: { ...before.spec, ...written } });
  }
}

// src/plan/guardrails/allow.ts
var longestDays = 7;
function withoutAllowed(blocks, { guardrails: guardrails2 }, today) {
  const inForce = (guardrails2?.allow ?? []).filter(
    ({ until }) => until > today && daysBetween(today, until) <= longestDays
  );
  const isAllowed = ({ guardrail, items, remedy }) => remedy === void 0 && items.every((item) => inForce.some((one) => one.guardrail === guardrail && one.items.includes(item)));
  const allowUntil = dayAfter(today, longestDays);
  return blocks.filter((block2) => !isAllowed(block2)).map((one) => one.remedy === void 0 ? { ...one, allowUntil } : one);
}

// src/plan/guardrails/guardrail.ts
function entriesOf(snapshot, kind) {
  const reading = snapshot.get(kind);
  return reading?.state === "read" ? reading.entries : [];
}

// src/plan/guardrails/flag-in-use.ts
function flagsInUseStay({ changes, after, resources: resources2 }) {
  const flags = resources2.find(({ kind }) => kind === "feature_flag");
  const active = entriesOf(after, "feature_flag").filter(({ spec }) => spec.active === true && !spec.archived);
  return changes.filter(switchesOff).flatMap(({ item }) => {
    const dependants = active.filter((entry) => flags?.needs(entry).includes(item));
    if (dependants.length === 0) return [];
    const names = list(dependants.map(({ key }) => `"${show(key)}"`));
    const sentence = `${names} ${dependants.length === 1 ? "depends" : "depend"} on \`${show(item)}\`, which would be off or gone: PostHog refuses that`;
    const remedy = "Take the dependency out of the other flag first, and let that apply run.";
    return [{ guardrail: "flag_in_use", items: [item], sentence, remedy }];
  });
}
function switchesOff({ kind, operation, live, wanted }) {
  if (kind !== "feature_flag") return false;
  return operation === "delete" || live?.active === true && wanted?.active === false;
}

// src/plan/guardrails/freeze.ts
function frozen(changes, { freeze }, today) {
  if (!freeze || freeze.until <= today) return [];
  const items = changes.filter(({ effect }) => effect === "grant").map(({ item }) => item);
  if (items.length === 0) return [];
  const sentence = `the policy is frozen until ${freeze.until} (${show(freeze.reason)}): only what takes something away goes through`;
  const remedy = "Wait until then, or take the freeze out by pull request.";
  return [{ guardrail: "freeze", items, sentence, remedy }];
}

// src/plan/guardrails/removals.ts
function removalsStayFew(proof) {
  const limits = proof.limits.map(removalLimit);
  return [...entriesGo(proof, limits), ...peopleGo(proof, limits)];
}
function entriesGo({ changes, before, resources: resources2 }, limits) {
  const projectIn = ({ kind, key }) => {
    const resource = resources2.find((one) => one.kind === kind);
    return resource ? projectOf(resource, key) : void 0;
  };
  const removals = changes.filter(({ operation }) => operation === "delete");
  const groups = Map.groupBy(removals, (change) => `${change.kind} ${projectIn(change) ?? ""}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const project = projectIn(first);
    const present = entriesOf(before, first.kind).filter(({ key }) => projectIn({ kind: first.kind, key }) === project);
    const what = `entries of ${first.kind}${project === void 0 ? "" : ` in "${show(project)}"`}`;
    return blockOf(group, { gone: group.length, present: present.length, what }, limits);
  });
}
function peopleGo({ changes, access }, limits) {
  if (!access) return [];
  const { before, after } = access;
  const lost = modesOf(before.settings).map((mode2) => {
    const [was, is] = [openAccess(before, mode2), openAccess(after, mode2)];
    return before.projects.map(({ name }) => {
      const target = { project: name, kind: PROJECT };
      const had = before.people.filter((person) => was.explain(person, target).level !== "none");
      const gone = had.filter(({ email }) => is.explain(is.person(email), target).level === "none");
      return { name, gone: gone.length, present: had.length };
    });
  });
  const worst = Map.groupBy(lost.flat(), ({ name }) => name);
  return [...worst].flatMap(([name, counts]) => {
    const [most] = [...counts].sort((a, b) => b.gone - a.gone);
    if (!most) return [];
    return blockOf(takingAccess(changes, name), { ...most, what: `people lose access to "${show(name)}"` }, limits);
  });
}
function takingAccess(changes, project) {
  return changes.filter(
    ({ kind, key, effect }) => effect === "revoke" && (kind === "organization_member" || kind === "role" || kind === "role_membership" || kind === "project_access" && key.startsWith(`${project}/`))
  );
}
function blockOf(changes, { gone, present, what }, limits) {
  const share = Math.min(...limits.map((limit) => shareAllowed(limit, present)));
  if (gone < 2 || changes.length === 0 || gone * 100 <= share * present) return [];
  const isPeople = what.startsWith("people");
  const sentence = isPeople ? `${gone} of ${present} ${what}; at most ${share} % may at once` : `${gone} of ${present} ${what} would go; at most ${share} % may at once`;
  return [{ guardrail: "max_removals", items: changes.map(({ item }) => item), sentence }];
}

// src/plan/guardrails/key.ts
function keyKeepsAccess(proof) {
  const { changes, keyOwner } = proof;
  const { email } = keyOwner;
  const own = changes.filter(({ kind, key }) => kind === "organization_member" && key === email);
  const [was, is] = [proof.before, proof.after].map((side) => levelIn(side, email));
  if (own.length > 0 && rank(is) < rank(was)) {
    return [block(own, `"${show(email)}" owns the key, and would be ${is ?? "no member"} instead of ${was}`)];
  }
  return projectsLost(proof).flatMap((project) => {
    const taking = takingAccess(changes, project);
    return taking.length > 0 ? [block(taking, `"${show(email)}" owns the key, and would have less in ${project}`)] : [];
  });
}
function keyIsHighEnough({ changes, keyOwner: { email, level } }) {
  if (level === void 0) return [];
  const above = changes.filter(
    ({ kind, wanted, live }) => kind === "organization_member" && rank(wanted?.level) > rank(level) && wanted?.level !== live?.level
  );
  return above.map(({ item, key, wanted }) => ({
    guardrail: "key_level",
    items: [item],
    sentence: `"${show(key)}" would become ${String(wanted?.level)}, and the key of "${show(email)}" is of the level ${level}: PostHog lets nobody give more than they have`,
    remedy: "Let apply use the key of somebody with that level, or make this one change in PostHog."
  }));
}
function projectsLost({ access, keyOwner }) {
  if (!access) return [];
  const { before, after } = access;
  const lost = modesOf(before.settings).flatMap((mode2) => {
    const [was, is] = [openAccess(before, mode2), openAccess(after, mode2)];
    return before.projects.flatMap(({ name }) => {
      const target = { project: name, kind: PROJECT };
      const [had, has] = [was, is].map((side) => side.explain(side.person(keyOwner.email), target).level);
      return had && has && strengthOf(has) < strengthOf(had) ? [name] : [];
    });
  });
  return [...new Set(lost)];
}
function block(changes, sentence) {
  return { guardrail: "key_keeps_access", items: changes.map(({ item }) => item), sentence };
}
function levelIn(side, email) {
  const level = entriesOf(side, "organization_member").find(({ key }) => key === email)?.spec.level;
  return typeof level === "string" && isLevel(level) ? level : void 0;
}
function rank(level) {
  return typeof level === "string" && isLevel(level) ? levels.indexOf(level) : -1;
}

// src/plan/guardrails/owners.ts
function ownersStay({ changes, before, after, limits }) {
  const services = new Set(
    limits.flatMap(
      ({ members = {} }) => Object.entries(members).flatMap(([email, { service }]) => service ? [email.toLowerCase()] : [])
    )
  );
  const [were, are] = [before, after].map((side) => ownersIn(side).filter((email) => !services.has(email)));
  const lost = (were ?? []).filter((email) => !are?.includes(email));
  const items = changes.filter(({ key }) => lost.includes(key)).filter(takesOwner);
  if (items.length === 0) return [];
  const least = Math.max(1, ...limits.map(({ guardrails: guardrails2 }) => guardrails2?.min_owners ?? 1));
  const left = are?.length ?? 0;
  const tooFew = {
    guardrail: "min_owners",
    items: items.map(({ item }) => item),
    sentence: `${plural(left, "owner")} would be left, and ${least} must be`,
    ...left === 0 && { remedy: "Name another owner first, and let that apply run." }
  };
  const required = new Set(limits.flatMap(({ guardrails: guardrails2 }) => guardrails2?.required_owners ?? []).map(lower));
  const missing = items.filter(({ key }) => required.has(key));
  const named = {
    guardrail: "required_owners",
    items: missing.map(({ item }) => item),
    sentence: `${list(missing.map(({ key }) => `"${show(key)}"`))} must stay owner`
  };
  return [...left < least ? [tooFew] : [], ...missing.length > 0 ? [named] : []];
}
function ownersHaveSecondFactor({ changes, limits, withSecondFactor }) {
  if (!limits.some(({ guardrails: guardrails2 }) => guardrails2?.owners_need_2fa)) return [];
  const without2 = changes.filter(
    ({ kind, key, live, wanted }) => kind === "organization_member" && wanted?.level === "owner" && live?.level !== "owner" && !withSecondFactor.has(key)
  );
  return without2.map(({ item, key }) => ({
    guardrail: "owners_need_2fa",
    items: [item],
    sentence: `"${show(key)}" would become owner and has no second factor in PostHog`
  }));
}
function ownersIn(snapshot) {
  return entriesOf(snapshot, "organization_member").filter(({ spec }) => spec.level === "owner" && spec.state === "member").map(({ key }) => key);
}
function takesOwner({ kind, live }) {
  return kind === "organization_member" && live?.level === "owner";
}
function lower(email) {
  return email.toLowerCase();
}

// src/plan/guardrails/project-admin.ts
function projectsKeepAnAdmin({ access, changes, keyOwner }) {
  if (!access) return [];
  const { before, after } = access;
  const orphaned = modesOf(before.settings).flatMap((mode2) => {
    const [were, are] = [before, after].map((side) => administered(side, mode2, keyOwner.email));
    return [...were ?? []].filter((project) => !are?.has(project));
  });
  return [...new Set(orphaned)].flatMap((project) => {
    const items = takingAccess(changes, project).map(({ item }) => item);
    if (items.length === 0) return [];
    const sentence = `nobody whom a rule names would administer "${show(project)}" besides the owner of the key`;
    return [{ guardrail: "project_admin", items, sentence }];
  });
}
function administered(state, mode2, keyOwner) {
  const access = openAccess(state, mode2);
  const people = state.people.filter(({ email }) => email !== keyOwner);
  const isAdmin = (project) => people.some((person) => {
    const { level, reason } = access.explain(person, { project, kind: PROJECT });
    return level === "admin" && reason.because === "rules";
  });
  return new Set(state.projects.map(({ name }) => name).filter(isAdmin));
}

// src/plan/guardrails/sign-on.ts
function signOnWorks({ changes, after, features }) {
  return changes.filter(isEnforcing).flatMap(({ item, key }) => {
    const domain = entriesOf(after, "domain").find((one) => one.key === key)?.spec ?? {};
    const lacks = missingFor(domain, features);
    if (lacks.length === 0) return [];
    const sentence = `single sign-on would be enforced for "${show(key)}", and ${list(lacks)}`;
    const remedy = "Settle that in PostHog first, then run apply again.";
    return [{ guardrail: "sso_enforcement", items: [item], sentence, remedy }];
  });
}
function signOnCanBeUndone({ changes, after, limits }) {
  const enforcing = changes.filter(isEnforcing);
  if (enforcing.length === 0) return [];
  const block2 = (sentence) => [
    { guardrail: "sso_lockout", items: enforcing.map(({ item }) => item), sentence }
  ];
  if (after.get("organization_member")?.state !== "read") return block2("who the owners are could not be read");
  const enforced = new Set(
    entriesOf(after, "domain").filter(({ spec }) => isEnforced(spec)).map(({ key }) => key)
  );
  const required = limits.flatMap(({ guardrails: guardrails2 }) => guardrails2?.required_owners ?? []).map((one) => one.toLowerCase());
  const owners = entriesOf(after, "organization_member").filter(({ key, spec }) => spec.level === "owner" && spec.state === "member" && !isIn(required, key)).map(({ key }) => key);
  if (owners.some((email) => !enforced.has(email.slice(email.lastIndexOf("@") + 1)))) return [];
  const who = required.length > 0 ? "no required owner" : "no owner";
  return block2(
    `${who} has an e-mail outside of the enforced domains (${list([...enforced].sort().map((one) => `"${show(one)}"`))}): if the identity provider fails, nobody can set it back`
  );
}
function isIn(required, email) {
  return required.length > 0 && !required.includes(email);
}
function isEnforcing({ kind, live, wanted }) {
  return kind === "domain" && wanted !== void 0 && isEnforced(wanted) && wanted.sso_enforcement !== (live?.sso_enforcement ?? "none");
}
function isEnforced({ sso_enforcement: method }) {
  return method !== void 0 && method !== "none";
}
function missingFor(domain, features) {
  const { sso_enforcement: method } = domain;
  const saml = ["saml_entity_id", "saml_acs_url", "saml_certificate"];
  const needed = ["sso_enforcement", ...method === "saml" ? ["saml"] : []];
  const lacking = features ? needed.filter((one) => !features.has(one)) : [];
  return [
    ...domain.verified === true ? [] : ["the domain is not verified"],
    ...lacking.map((one) => `the plan of the organization has no \`${one}\``),
    ...method === "saml" && saml.some((field) => !domain[field]) ? ["its SAML settings are not complete"] : []
  ];
}

// src/plan/guardrails/prove.ts
var guardrails = [
  ownersStay,
  ownersHaveSecondFactor,
  removalsStayFew,
  keyIsHighEnough,
  keyKeepsAccess,
  projectsKeepAnAdmin,
  signOnWorks,
  signOnCanBeUndone,
  flagsInUseStay
];
function prove(changes, ground, done = []) {
  const blocks = [];
  let cleared = changes;
  for (; ; ) {
    const left = new Set(cleared.map(({ item }) => item));
    const found = blocksOf([...done, ...cleared], ground).filter(({ items }) => items.some((item) => left.has(item)));
    if (found.length === 0) return { cleared, blocks };
    blocks.push(...found);
    cleared = without(cleared, new Set(found.flatMap(({ items }) => items)));
  }
}
function blocksOf(changes, ground) {
  const { live, surroundings, limits, resources: resources2, exceptions: exceptions2, today, accessIn } = ground;
  const after = simulate(live, changes.filter(takesEffect));
  const was = changes.some(({ kind }) => movesAccess.includes(kind)) ? accessIn(live) : void 0;
  const is = was && accessIn(after);
  const access = was && is && { before: was, after: is };
  const proof = { ...surroundings, changes, before: live, after, access, limits, resources: resources2 };
  const found = [...guardrails.flatMap((guardrail) => guardrail(proof)), ...frozen(changes, exceptions2, today)];
  return withoutAllowed(found, exceptions2, today);
}
var movesAccess = ["organization_member", "role", "role_membership", "project_access"];
function without(changes, stopped) {
  const gone = new Set(stopped);
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const { item, needs } of changes) if (needs.some((one) => gone.has(one))) gone.add(item);
  }
  return changes.filter(({ item }) => !gone.has(item));
}

// src/plan/harm.ts
function boundsOf(before, after, changes) {
  const sides = modesOf(before.settings).map((mode2) => [openAccess(before, mode2), openAccess(after, mode2)]);
  const people = [...new Set([...before.people, ...after.people].map(({ email }) => email))];
  const names = [...new Set([...before.projects, ...after.projects].map(({ name }) => name))];
  const targets = new Map(names.map((name) => [name, targetsIn(name, sides[0])]));
  const created = new Set(changes.filter(isNewProject2).map(({ key }) => key));
  const reaches = /* @__PURE__ */ new Map();
  function levelIn2(access, email, target) {
    if (created.has(target.project) && !access.book(target.project)) return 0;
    return strengthOf(access.explain(access.person(email), target).level);
  }
  function peopleBy(change) {
    if (change.kind === "organization_member") return [change.key];
    if (change.kind === "role_membership") return [membershipOf(change.key)[1]];
    const [kind = "", ...name] = (change.kind === "role" ? `role/${change.key}` : ruleSubject(change))?.split("/") ?? [];
    if (kind === "member") return [name.join("/")];
    if (kind !== "role") return people;
    const holds = (email) => (sides[0] ?? []).some((side) => side.person(email)?.roles.includes(name.join("/")));
    return people.filter(holds);
  }
  const bounds = {
    reachOf(change) {
      const known2 = reaches.get(change);
      if (known2) return known2;
      const isOfProject = change.kind === "project" || ruleSubject(change) !== void 0;
      const projects = isOfProject ? change.key.split("/").slice(0, 1) : names;
      const reach = { people: new Set(peopleBy(change)), projects: new Set(projects) };
      reaches.set(change, reach);
      return reach;
    },
    harmOf(change, state) {
      const reach = bounds.reachOf(change);
      let worst = 0;
      for (const [was, will] of sides) {
        const is = openAccess(state, was.mode);
        for (const target of [...reach.projects].flatMap((name) => targets.get(name) ?? [])) {
          for (const email of reach.people) {
            const harm = harmBetween(
              levelIn2(was, email, target),
              levelIn2(is, email, target),
              levelIn2(will, email, target)
            );
            if (harm > worst) worst = harm;
          }
        }
      }
      return worst;
    }
  };
  return bounds;
}
function meet(a, b) {
  return !a.people.isDisjointFrom(b.people) && !a.projects.isDisjointFrom(b.projects);
}
function targetsIn(project, side) {
  return side ? targetsOf(project, ...side).map(({ target }) => target) : [];
}
function isNewProject2({ kind, operation }) {
  return kind === "project" && operation === "create";
}
function harmBetween(was, is, will) {
  const [least, most] = [Math.min(was, will), Math.max(was, will)];
  if (is > most) return most === 0 ? 3 : 1;
  if (is < least) return is === 0 ? 2 : 1;
  return 0;
}

// src/plan/safe-order.ts
function inSafeOrder(changes, live, accessIn) {
  const before = changes.some(movesAccess2) ? accessIn(live) : void 0;
  const after = before && accessIn(simulate(live, changes.filter(takesEffect)));
  if (!before || !after) return [...changes];
  const bounds = boundsOf(before, after, changes);
  const orderBy = (preferred, tolerated) => leastHarmful({ preferred, live, bounds, accessIn }, tolerated);
  const backwards = [...changes.filter((one) => !movesAccess2(one)), ...changes.filter(movesAccess2).reverse()];
  const attempts = [() => orderBy(changes, 0), () => orderBy(changes, 1), () => orderBy(backwards, 1)];
  let best;
  for (const attempt of attempts) {
    const order = attempt();
    if (!best || order.worst < best.worst) best = order;
    if (best.worst < 2) break;
  }
  return known(best, "an order").ordered;
}
function leastHarmful({ preferred, live, bounds, accessIn }, tolerated) {
  const ordered = [];
  const harms = /* @__PURE__ */ new Map();
  let now = live;
  let worst = 0;
  function harmOf(change) {
    const before = harms.get(change);
    if (before !== void 0) return before;
    const state = movesAccess2(change) ? accessIn(simulate(now, [change])) : void 0;
    const found = state ? bounds.harmOf(change, state) : 0;
    const harm = found > tolerated ? found : 0;
    harms.set(change, harm);
    return harm;
  }
  for (let waiting = preferred; waiting.length > 0; ) {
    const next = nextOf(waiting, harmOf);
    if (harmOf(next) > worst) worst = harmOf(next);
    ordered.push(next);
    waiting = waiting.filter((one) => one !== next);
    if (!movesAccess2(next)) continue;
    now = simulate(now, [next]);
    const reach = bounds.reachOf(next);
    for (const one of waiting) if (meet(bounds.reachOf(one), reach)) harms.delete(one);
  }
  return { ordered, worst };
}
function nextOf(waiting, harmOf) {
  const isReady = (change) => !waiting.some((other) => goesFirst(other, change));
  let best;
  for (const change of waiting) {
    if (!isReady(change)) continue;
    const harm = harmOf(change);
    if (harm === 0) return change;
    if (!best || harm < best.harm) best = { change, harm };
  }
  return known(best?.change ?? waiting[0], "a change that waits");
}
function goesFirst(one, change) {
  if (change.operation === "delete") return fallsWith(change, one);
  return one !== change && one.operation === "create" && change.needs.includes(one.item);
}
function movesAccess2(change) {
  const { kind, operation } = change;
  if (kind === "role") return operation === "delete";
  if (kind === "project") return operation === "create";
  return moving.includes(kind) && takesEffect(change);
}
var moving = [
  "organization_member",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
];

// src/app/apply/guard.ts
var letsAllPass = (changes) => ({ cleared: changes, blocks: [] });
var restsOnSettings = /* @__PURE__ */ new Set([
  "domain",
  "organization_member",
  "role",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
]);
var levels2 = { 1: "member", 8: "admin", 15: "owner" };
async function openGuard(grounds) {
  const { posthog, scope, live, limits, exceptions: exceptions2, today, keyOwner = "" } = grounds;
  const settings = grounds.changes.some(({ kind }) => restsOnSettings.has(kind)) ? await readAccessSettings(posthog, scope.organization) : void 0;
  const members = live.get("organization_member")?.state === "read" ? scope.names.directory.members : [];
  const email = keyOwner.toLowerCase();
  const owner = members.find((one) => one.email.toLowerCase() === email);
  const withSecondFactor = members.filter((one) => one.hasSecondFactor).map((one) => one.email.toLowerCase());
  const ground = {
    live,
    surroundings: {
      keyOwner: { email, level: owner && levels2[owner.level] },
      withSecondFactor: new Set(withSecondFactor),
      features: settings?.features
    },
    limits: limits.map(({ shape }) => shape),
    exceptions: exceptions2.shape,
    today,
    resources,
    accessIn: (snapshot) => {
      const access = settings && accessFromSnapshot(snapshot, settings);
      return access && "state" in access ? access.state : void 0;
    }
  };
  return (changes, done = []) => {
    const { cleared, blocks } = prove(changes, ground, done);
    return { cleared: inSafeOrder(cleared, simulate(live, done.filter(takesEffect)), ground.accessIn), blocks };
  };
}

export {
  guardrailSection,
  stopsOf,
  exceptions,
  dueChanges,
  leftAlone,
  withDeletedFlags,
  fallsWith,
  readAccessSettings,
  accessFromSnapshot,
  simulate,
  letsAllPass,
  openGuard
};
