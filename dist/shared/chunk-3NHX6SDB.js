const require = process.getBuiltinModule;
import {
  editText,
  editsBetween,
  inLines,
  pathOf
} from "./chunk-HBZP7VDZ.js";
import {
  Names,
  attributeChanges,
  buildPlan,
  driftRows,
  readSnapshot
} from "./chunk-2C2IGE6B.js";
import {
  discretionOf,
  hashOf,
  itemOf,
  loadWhole,
  readDirectory,
  resources
} from "./chunk-DYGOHUNF.js";
import {
  atMost,
  code,
  details,
  lintPolicy,
  loadPolicy,
  paragraphs,
  prose,
  shortNote,
  shows,
  table,
  usageOf
} from "./chunk-DN26BUZK.js";
import {
  equalJson,
  readDocument,
  valueAt
} from "./chunk-FAMZA7G6.js";
import {
  declaredPeople,
  isLevel,
  sameEmail
} from "./chunk-YMPPZMGH.js";
import {
  byPlace
} from "./chunk-L7AJJFZ2.js";
import {
  isRecord,
  object,
  string
} from "./chunk-RNA437W5.js";
import {
  isYaml,
  require_path
} from "./chunk-ED7NOXLL.js";
import {
  Bug,
  UserError,
  __toESM,
  list,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/app/export/adoption-extent.ts
function byHand(what, why) {
  return new UserError(
    `${show(what)} cannot be adopted: ${why.replace(/\.$/, "")}.`,
    "Nothing was written. Change the files by hand."
  );
}
function withNeeded(items, policy, live) {
  const known = everything(policy, live);
  const found = /* @__PURE__ */ new Map();
  const open = [...items];
  for (let item = open.shift(); item !== void 0; item = open.shift()) {
    if (found.has(item)) continue;
    const adoption = known.get(item);
    if (!adoption) throw unknown(item, live);
    found.set(item, adoption);
    open.push(...adoption.live ? neededBy(adoption, known) : fallingWith(adoption, known));
  }
  const order = (adoption) => resources.indexOf(adoption.resource);
  const all = [...found.values()].sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1));
  return [...all.filter((one) => one.live), ...all.filter((one) => !one.live).reverse()];
}
function everything(policy, live) {
  const adoptions = resources.flatMap((resource) => {
    const reading = live.get(resource.kind);
    if (reading?.state !== "read") return [];
    const present = new Map(reading.entries.map((entry) => [entry.key, entry]));
    const wanted = new Map(resource.desired(policy).map((entry) => [entry.key, entry]));
    return [.../* @__PURE__ */ new Set([...present.keys(), ...wanted.keys()])].map((key) => {
      const item = itemOf(resource.kind, key);
      return { item, resource, key, live: present.get(key), wanted: wanted.get(key) };
    });
  });
  return new Map(adoptions.map((adoption) => [adoption.item, adoption]));
}
function neededBy({ resource, live }, known) {
  const needed = live ? resource.needs(live) : [];
  return needed.filter((item) => {
    const other = known.get(item);
    return other?.live && !other.wanted;
  });
}
function fallingWith({ item, key, resource: { kind } }, known) {
  const isAbout = ({ resource, wanted, ...other }) => wanted && resource.needs(wanted).includes(item) || kind === "organization_member" && other.key.endsWith(`/${key}`);
  return [...known.values()].filter((one) => one.wanted && !one.live && isAbout(one)).map((one) => one.item);
}
function unknown(item, live) {
  const kind = resources.find((resource) => item.startsWith(`${resource.kind}/`))?.kind;
  const reading = kind && live.get(kind);
  if (reading?.state === "unreadable") return byHand(item, `its kind could not be read. ${reading.reason}`);
  return new UserError(
    `There is no ${show(item)}, neither in the policy nor in PostHog as far as the policy speaks about it.`,
    "Write the item as drift prints it, such as role_membership/engineer/li@example.com."
  );
}

// src/app/export/policy-texts.ts
var import_node_path = __toESM(require_path(), 1);
var lined = { members: 1, roles: 1, organization: 2, projects: 3, flags: 2 };
function filesOf(shape, kept, folder, notes) {
  const { version, organization: organization2, manage, members, roles, projects = {}, flags = {} } = shape;
  const parts = [
    [
      "organization.yml",
      { ...version && { version }, ...organization2 && { organization: organization2 }, ...manage && { manage } }
    ],
    ["members.yml", members && Object.keys(members).length > 0 ? { members } : {}],
    ["roles.yml", roles ? { roles } : {}],
    ...Object.entries(projects).map(([alias, project]) => [
      `projects/${alias}.yml`,
      { projects: { [alias]: project } }
    ]),
    ...Object.entries(flags).map(([alias, own]) => [
      `flags/${alias}.yml`,
      { flags: { [alias]: own } }
    ])
  ];
  const certificates = [...kept.values()].flat().flatMap(({ live }) => Object.entries(live?.files ?? {}));
  const texts = parts.flatMap(
    ([path, part]) => Object.keys(part).length > 0 ? [[path, textOf(part, path === "organization.yml" ? notes : [])]] : []
  );
  return new Map([...texts, ...certificates].map(([path, text]) => [import_node_path.posix.join(folder, path), text]));
}
function sourcesOf(texts) {
  const encoder2 = new TextEncoder();
  return [...texts].map(([path, text]) => ({ path, content: encoder2.encode(text) }));
}
function textsOf(files) {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(files.map(({ path, content }) => [path, decoder.decode(content)]));
}
function textOf(part, notes) {
  const sections = Object.entries(part).map(
    ([section, value]) => inLines({ [section]: value }, (lined[section] ?? 1) + 1).join("\n")
  );
  return `${[...headOf(notes), sections.join("\n\n")].join("\n")}
`;
}
function headOf(notes) {
  if (notes.length === 0) return [];
  return [
    "# Written by posthog-policy export. What is live and these files do not say:",
    ...notes.map(({ what, reason }) => `# - ${show(what)}: ${show(reason)}`),
    ""
  ];
}

// src/resources/aliases.ts
var longest = 64;
function aliasesFor(live, noun, taken = []) {
  const used = new Set(taken);
  const aliases = /* @__PURE__ */ new Map();
  for (const { id, name } of [...live].sort(byId)) {
    const wanted = aliasOf(name, noun);
    let alias = wanted;
    for (let number = 2; used.has(alias); number++) alias = `${wanted.slice(0, longest - 4)}_${number}`;
    used.add(alias);
    aliases.set(id, alias);
  }
  return aliases;
}
function aliasOf(name, noun) {
  const letters = name.normalize("NFKD").replaceAll(new RegExp("\\p{M}", "gu"), "").replaceAll("ß", "ss").toLowerCase();
  const words = letters.replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
  const alias = words === "" ? noun : isLevel(words) || /^\d/.test(words) ? `${noun}_${words}` : words;
  return alias.slice(0, longest - 4);
}
function byId({ id: a }, { id: b }) {
  return a < b ? -1 : 1;
}

// src/app/export/read-new-roles.ts
async function readWithNewRoles(posthog, policy) {
  const { roles = {}, organization: organization2 } = policy.shape;
  const id = organization2?.id ?? "";
  const directory = await readDirectory(posthog, id, [policy], /* @__PURE__ */ new Set(["roles"]));
  const names = new Names(directory, [policy]);
  const unknown2 = directory.roles.filter((role) => !Object.hasOwn(roles, names.roleAlias(role)));
  const aliases = aliasesFor(unknown2, "role", Object.keys(roles));
  const others = {
    version: 1,
    organization: { id },
    roles: Object.fromEntries([...aliases].map(([role, alias]) => [alias, { id: role }]))
  };
  const content = new TextEncoder().encode(JSON.stringify(others));
  const { policy: naming, findings } = loadPolicy([{ path: "roles.yml", content }], ".");
  if (!naming) throw new Bug(`the made-up policy does not load: ${findings[0]?.message}`);
  const { live, scope } = await readSnapshot(posthog, [policy, naming]);
  const called = new Map(unknown2.map((role) => [names.roleAlias(role), aliases.get(role.id) ?? ""]));
  const aliased = (item) => /^(?:role|role_membership|\w+_access)\//.test(item) ? item.split("/").map((part) => called.get(part) ?? part).join("/") : item;
  return { live, scope, aliased };
}

// src/app/export/adoption-edits.ts
function adoptionEdits({ item, key, resource, live, ...before }, policy, wanted) {
  const shape = policy.shape;
  const path = resource.place(key, policy.shape);
  const written = valueAt(shape, path);
  if (wanted && written === void 0)
    throw byHand(item, `the policy does not write it, it follows from ${placeOf(wanted)}`);
  const said = live && sayingOf(resource, wanted ? updated(resource, wanted, live) : live);
  if (said?.value === void 0) {
    if (live && !before.wanted) throw byHand(item, resource.unsaid?.(live)[0] ?? "the language has no word for it");
    return { edits: written === void 0 ? [] : [gone(path)], beside: {} };
  }
  const from = wanted && sayingOf(resource, wanted).value;
  const isNamed = ([file]) => JSON.stringify(said.value).includes(JSON.stringify(file)) && !JSON.stringify(from ?? null).includes(JSON.stringify(file));
  const beside = Object.fromEntries(Object.entries(live?.live?.files ?? {}).filter(isNamed));
  const entry = written === void 0 ? inNewEntry(shape, path, said) : void 0;
  return { edits: entry ? [entry] : editsBetween(written, from, said.value, path), beside };
}
function updated(resource, wanted, live) {
  const fields = resource.compare.filter(
    (field) => wanted.spec[field] !== void 0 && !live.live?.owner?.fields.includes(field) && !equalJson(wanted.spec[field], live.spec[field])
  );
  return {
    key: wanted.key,
    spec: { ...wanted.spec, ...Object.fromEntries(fields.map((field) => [field, live.spec[field]])) }
  };
}
function sayingOf(resource, entry) {
  const emitted = resource.emit([entry]);
  const shape = emitted;
  const place = resource.place(entry.key, emitted);
  return { shape, place, value: valueAt(shape, place) };
}
function gone(path) {
  return { remove: path, withComments: true, leavesEmpty: true };
}
function inNewEntry(shape, path, said) {
  const depth = path.findIndex((_, index) => valueAt(shape, path.slice(0, index + 1)) === void 0);
  if (depth < 0 || typeof path[depth] !== "number") return void 0;
  const value = valueAt(said.shape, said.place.slice(0, depth + 1));
  return value === void 0 ? void 0 : { insert: path.slice(0, depth + 1), value };
}
function placeOf({ at }) {
  return at ? `${at.file}:${at.start.line}` : "what else it says";
}

// src/app/export/edit-files.ts
function editFiles(texts, edits) {
  const values = contentsOf(texts);
  const byFile = Map.groupBy(edits, (edit) => fileOf(values, pathOf(edit)));
  const edited = new Map(texts);
  for (const [path, own] of byFile) {
    const text = path === void 0 ? void 0 : editText(edited.get(path) ?? "", ...own);
    if (path === void 0 || text === void 0) return void 0;
    edited.set(path, text);
  }
  return edited;
}
function editInTurn(texts, edits) {
  let edited = texts;
  for (const edit of edits) edited = edited && editFiles(edited, [edit]);
  return edited;
}
function contentsOf(texts) {
  const encoder2 = new TextEncoder();
  const documents = [...texts].map(
    ([path, text]) => isYaml(path) && readDocument({ path, content: encoder2.encode(text) })
  );
  return new Map(documents.flatMap((one) => one && "value" in one ? [[one.path, one.value]] : []));
}
function fileOf(values, path) {
  let most;
  for (const [file, value] of values) {
    const depth = depthIn(value, path) || (valueAt(value, ["version"]) === void 0 ? 0 : 0.5);
    if (depth > (most?.depth ?? 0)) most = { file, depth };
  }
  return most?.file;
}
function depthIn(value, path) {
  const missing = path.findIndex((_, index) => valueAt(value, path.slice(0, index + 1)) === void 0);
  return missing < 0 ? path.length : missing;
}

// src/app/export/take-over.ts
function takeOver(before, folder, live, items) {
  const adoptions = withNeeded(items, before.policy, live);
  const after = adoptAll(adoptions, before, folder, live);
  const adopted = adoptions.map(({ item }) => item);
  confirm(before.policy, after.policy, adopted, live);
  return { after, items: adopted };
}
function differences(policy, live) {
  return buildPlan({ lastApplied: void 0, base: policy, head: policy, limits: [] }, live, resources).changes;
}
function adoptAll(adoptions, before, folder, live) {
  const [only2, another] = adoptions;
  if (!only2) return before;
  if (!another) return adopt([only2], before, folder);
  try {
    const after = adopt(adoptions, before, folder);
    confirm(
      before.policy,
      after.policy,
      adoptions.map(({ item }) => item),
      live
    );
    return after;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  const middle = Math.ceil(adoptions.length / 2);
  const half = adoptAll(adoptions.slice(0, middle), before, folder, live);
  return adoptAll(adoptions.slice(middle), half, folder, live);
}
var mostRounds = 3;
function adopt(adoptions, before, folder) {
  const names = adoptions.map(({ item }) => item).join(", ");
  let state = before;
  for (let round = 0; round < mostRounds; round++) {
    const { policy: present } = state;
    const wantedOf = lookUp(present);
    const all = adoptions.map((one) => adoptionEdits(one, present, wantedOf(one)));
    const edits = all.flatMap((one) => one.edits);
    if (edits.length === 0) break;
    const edited = editFiles(state.texts, edits) ?? (adoptions.length > 1 ? void 0 : editInTurn(state.texts, edits));
    if (!edited) throw byHand(names, "the file cannot be edited there without losing a comment");
    const others = all.flatMap(
      ({ beside }) => Object.entries(beside).map(([path, text]) => [`${folder}/${path}`, text])
    );
    const texts = new Map([...edited, ...others]);
    const { policy, findings } = loadPolicy(sourcesOf(texts), folder);
    if (!policy) throw byHand(names, `the policy would not load. ${findings[0]?.message}`);
    state = { texts, policy };
  }
  return state;
}
function lookUp(policy) {
  const kinds = /* @__PURE__ */ new Map();
  return ({ resource, key }) => {
    const entries = kinds.get(resource) ?? new Map(resource.desired(policy).map((entry) => [entry.key, entry]));
    kinds.set(resource, entries);
    return entries.get(key);
  };
}
function confirm(before, after, items, live) {
  const other = changedItems(before, after).find((item) => !items.includes(item));
  if (other) throw byHand(items.join(", "), `${other} would change with it`);
  const rest = differences(after, live).find(({ item }) => items.includes(item));
  if (rest) throw byHand(rest.item, `no policy can say what is live; apply would still ${rest.sentence}`);
}
function changedItems(before, after) {
  return resources.flatMap((resource) => {
    const specs = (policy) => new Map(resource.desired(policy).map(({ key, spec }) => [key, spec]));
    const [old, present] = [specs(before), specs(after)];
    const keys = [.../* @__PURE__ */ new Set([...old.keys(), ...present.keys()])];
    return keys.filter((key) => !equalJson(old.get(key), present.get(key))).map((key) => itemOf(resource.kind, key));
  });
}

// src/app/export/adopt-items.ts
async function adoptItems(posthog, files, folder, items) {
  const policy = loadWhole(files, folder, `the folder "${show(folder)}"`);
  const { live, scope, aliased } = await readWithNewRoles(posthog, policy);
  const texts = textsOf(files);
  const { after, items: adopted } = takeOver({ texts, policy }, folder, live, items.map(aliased));
  const { findings } = lintPolicy(sourcesOf(after.texts), folder);
  const error = findings.find(({ severity }) => severity === "error");
  if (error) {
    const where = `${error.at.file}:${error.at.start.line}`;
    throw byHand(adopted.join(", "), `the policy would have an error at ${where}. ${error.message}`);
  }
  const changed = differences(policy, live).filter(({ item }) => adopted.includes(item));
  const { mayName } = discretionOf({ isPublic: true }, [policy]);
  const { changes, gaps } = await attributeChanges(scope, changed, mayName);
  const byItem = new Map(changes.map((change) => [change.item, change]));
  return {
    files: new Map([...after.texts].filter(([path, text]) => texts.get(path) !== text)),
    items: adopted.map((item) => ({ item, change: byItem.get(item) })),
    changedBy: changers(changes, policy),
    gaps
  };
}
function changers(changes, { shape }) {
  const made = changes.flatMap(({ changedBy, fields }) => [changedBy, ...fields.map((one) => one.changedBy)]);
  const emails = made.flatMap(
    (one) => one?.from === "log" ? one.by.email ?? [] : one?.from === "entry" ? one.by : []
  );
  return declaredPeople(shape).filter((person) => emails.some((email) => sameEmail(email, person)));
}

// src/app/export/choose-organization.ts
var organization = object({ id: string, name: string });
async function chooseOrganization(posthog, files, folder) {
  const declared = loadPolicy(files, folder).policy?.shape.organization?.id;
  if (declared !== void 0) return declared;
  const seen = await posthog.list("/api/organizations/", organization, ({ id }) => id);
  const [only2, another] = seen;
  if (only2 && !another) return only2.id;
  const names = list(seen.map(({ id, name }) => `${show(name)} (${id})`));
  throw new UserError(
    only2 ? `The key sees several organizations: ${names}.` : "The key sees no organization.",
    'Use a key that is limited to one organization. Or write "version: 1" and "organization: { id: … }" into a file of the policy path, and export into another folder.'
  );
}

// src/app/export/join-shapes.ts
function joined(base, more) {
  return merged(base, more, (_, theirs) => theirs);
}
function filled(base, more) {
  return merged(base, more, (ours) => ours);
}
function merged(base, more, choose) {
  if (!isRecord(base) || !isRecord(more)) return choose(base, more);
  const grown = Object.entries(more).map(([name, value]) => [
    name,
    Object.hasOwn(base, name) ? merged(base[name], value, choose) : value
  ]);
  return Object.fromEntries([...Object.entries(base), ...grown]);
}

// src/app/export/read-everything.ts
async function readEverything(posthog, organization2) {
  const directory = await readDirectory(posthog, organization2, []);
  const roles = [...aliasesFor(directory.roles, "role")];
  const projects = [...aliasesFor(directory.projects, "project")];
  const question = {
    version: 1,
    organization: { id: organization2, settings: {}, domains: {} },
    roles: Object.fromEntries(roles.map(([id, alias]) => [alias, { id }])),
    projects: Object.fromEntries(projects.map(([id, alias]) => [alias, { id, access: {}, resources: {} }])),
    flags: Object.fromEntries(projects.map(([, alias]) => [alias, {}]))
  };
  const content = new TextEncoder().encode(JSON.stringify(question));
  const { policy, findings } = loadPolicy([{ path: "question.yml", content }], ".");
  if (!policy) throw new Bug(`the made-up policy does not load: ${findings[0]?.message}`);
  const { live } = await readSnapshot(posthog, [policy]);
  const isRead = (kind) => live.get(kind)?.state === "read";
  const places = {
    ...isRead("project_access") && { access: {} },
    ...isRead("resource_access") && { resources: {} }
  };
  const base = {
    roles: Object.fromEntries(roles.map(([, alias]) => [alias, { members: [] }])),
    projects: Object.fromEntries(projects.map(([, alias]) => [alias, places]))
  };
  return { live, base };
}

// src/app/export/sayable.ts
var encoder = new TextEncoder();
function isSayable(resource, entry, head) {
  const files = Object.entries({
    ...entry.live?.files,
    // JSON is YAML.
    "entry.yml": JSON.stringify(joined(head, resource.emit([entry])))
  }).map(([path, text]) => ({ path, content: encoder.encode(text) }));
  const { policy, findings } = loadPolicy(files, ".");
  if (!policy) return findings[0]?.message ?? "the language has no word for it";
  const again = resource.desired(policy).find(({ key }) => key === entry.key);
  const isSame = (field) => again?.spec[field] === void 0 || equalJson(again.spec[field], entry.spec[field]);
  if (again && resource.compare.every(isSame)) return void 0;
  return resource.unsaid?.(entry)[0] ?? "the language has no word for it";
}

// src/app/export/export-policy.ts
var everything2 = {
  members: "exclusive",
  roles: "exclusive",
  role_members: "exclusive",
  access: "exclusive"
};
async function exportPolicy(posthog, organization2, folder) {
  const { live, base } = await readEverything(posthog, organization2);
  const head = { version: 1, organization: { id: organization2 } };
  const left = /* @__PURE__ */ new Map();
  const kept = sayable(live, head, left);
  for (; ; ) {
    dropDependents(kept, left);
    const shape = shapeOf(kept, base);
    const written = (manage) => filesOf(joined({ ...head, manage }, shape), kept, folder, [
      ...notesOf(live, kept, left),
      ...unreadIn(live)
    ]);
    const files = written(everything2);
    const { policy, findings } = lintPolicy(sourcesOf(files), folder);
    const errors = findings.filter(({ severity }) => severity === "error");
    if (policy && errors.length === 0) {
      return {
        files: written(reachFor(policy, live)),
        entries: [...kept.values()].reduce((sum, entries) => sum + entries.length, 0),
        leftOut: notesOf(live, kept, left),
        unread: unreadIn(live)
      };
    }
    dropCulprits(errors, policy, kept, left);
  }
}
function sayable(live, head, left) {
  const kept = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const reading = live.get(resource.kind);
    const entries = reading?.state === "read" ? [...reading.entries].sort((a, b) => a.key < b.key ? -1 : 1) : [];
    const fitting = entries.filter((entry) => {
      const fault = isSayable(resource, entry, head);
      if (fault !== void 0) left.set(itemOf(resource.kind, entry.key), fault);
      return fault === void 0;
    });
    kept.set(resource.kind, fitting);
  }
  return kept;
}
function dropDependents(kept, left) {
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const resource of resources) {
      drop(resource, kept, left, (entry) => {
        const missing = resource.needs(entry).find((item) => left.has(item));
        return missing && `it needs ${missing}, which is left out`;
      });
    }
  }
}
function drop(resource, kept, left, reasonFor) {
  const staying = (kept.get(resource.kind) ?? []).filter((entry) => {
    const reason = reasonFor(entry);
    if (reason !== void 0) left.set(itemOf(resource.kind, entry.key), reason);
    return reason === void 0;
  });
  kept.set(resource.kind, staying);
}
function dropCulprits(errors, policy, kept, left) {
  const before = left.size;
  const placed = policy ? inOrderOfText(policy) : [];
  const faults = new Map(
    errors.flatMap(({ at, message }) => {
      const last = placed.findLast((one) => one.at.file === at.file && byPlace(one.at, at) <= 0);
      return last ? [[last.item, message]] : [];
    })
  );
  for (const resource of resources) {
    drop(resource, kept, left, ({ key }) => faults.get(itemOf(resource.kind, key)));
  }
  if (left.size === before)
    throw new Bug(`the exported policy has errors that no entry answers for: ${errors[0]?.message}`);
}
function inOrderOfText(policy) {
  const placed = resources.flatMap(
    (resource) => resource.desired(policy).flatMap(({ key, at }) => at ? [{ item: itemOf(resource.kind, key), at }] : [])
  );
  return placed.sort((a, b) => byPlace(a.at, b.at));
}
function shapeOf(kept, base) {
  const parts = resources.map((resource) => resource.emit(kept.get(resource.kind) ?? []));
  const shape = parts.reduce((all, part) => joined(all, part), {});
  const { roles, projects } = base;
  return filled(shape, { roles: only(roles, shape.roles), projects: only(projects, shape.projects) });
}
function only(places = {}, named = {}) {
  return Object.fromEntries(Object.entries(places).filter(([alias]) => Object.hasOwn(named, alias)));
}
function reachFor(policy, live) {
  const differences2 = (manage) => {
    const head = { ...policy, shape: { ...policy.shape, manage } };
    return buildPlan({ lastApplied: void 0, base: head, head, limits: [head] }, live, resources).changes;
  };
  let reach = everything2;
  for (const section of Object.keys(everything2)) {
    const narrower = { ...reach, [section]: "update" };
    if (differences2(narrower).length < differences2(reach).length) reach = narrower;
  }
  const [rest] = differences2(reach);
  if (rest) throw new Bug(`the exported policy differs from PostHog in ${rest.item}`);
  return reach;
}
function notesOf(live, kept, left) {
  const parts = resources.flatMap(
    (resource) => (kept.get(resource.kind) ?? []).flatMap(
      (entry) => (resource.unsaid?.(entry) ?? []).map((reason) => ({ what: itemOf(resource.kind, entry.key), reason }))
    )
  );
  const isRead = live.get("object_access")?.state === "read";
  const objects = {
    what: "object_access",
    reason: "rules on single objects are read only where a policy names the object"
  };
  const whole = [...left].map(([what, reason]) => ({ what, reason }));
  return [...whole, ...parts, ...isRead ? [objects] : []].sort((a, b) => a.what < b.what ? -1 : 1);
}
function unreadIn(live) {
  return [...live].flatMap(
    ([kind, reading]) => reading.state === "unreadable" ? [{ what: kind, reason: `could not be read: ${reading.reason}` }] : []
  );
}

// src/app/export/run-export.ts
async function runExport(posthog, files, order) {
  const { folder, items } = order;
  const policyFiles = files.isFolder(folder) ? await files.policyFiles(folder) : [];
  const run = items.length > 0 ? await adopt2(posthog, policyFiles, order) : await everything3(posthog, files, policyFiles, order);
  await files.writeAll(run.texts);
  return run;
}
async function adopt2(posthog, policyFiles, { folder, items }) {
  const { files: texts, items: adopted, changedBy, gaps } = await adoptItems(posthog, policyFiles, folder, items);
  const name = short(hashOf({ folder, items: [...items].sort() }));
  return {
    texts,
    changedBy,
    branch: `posthog-policy/adopt-${name}`,
    report: {
      files: [...texts.keys()],
      adopted,
      leftOut: [],
      unread: [],
      gaps,
      host: posthog.host,
      usage: usageOf(posthog)
    }
  };
}
async function everything3(posthog, files, policyFiles, { folder, output, organization: organization2 }) {
  const there = files.isFolder(output) ? await files.policyFiles(output) : [];
  const [first] = there.filter(({ path }) => isYaml(path));
  if (first) {
    throw new UserError(
      `There is a policy in "${show(output)}" already, such as ${show(first.path)}.`,
      "Take single items over with adopt, or write into another folder with output-path."
    );
  }
  const id = organization2 ?? await chooseOrganization(posthog, policyFiles, folder);
  const { files: texts, leftOut, unread } = await exportPolicy(posthog, id, output);
  return {
    texts,
    changedBy: [],
    branch: "posthog-policy/export",
    report: {
      files: [...texts.keys()],
      adopted: void 0,
      leftOut,
      unread,
      gaps: [],
      host: posthog.host,
      usage: usageOf(posthog)
    }
  };
}

// src/report/export-json.ts
function exportJson({ files, adopted, leftOut, unread }) {
  const items = adopted?.map(({ item }) => item) ?? null;
  const report = { version: "export-v1", files, adopted: items, leftOut: leftOut.map(told), unread: unread.map(told) };
  return `${JSON.stringify(report, null, 2)}
`;
}
function told({ what, reason }) {
  return { what, reason };
}

// src/report/export-markdown.ts
function exportMarkdown(report, detail = "full") {
  const { adopted, unread, gaps, files } = report;
  return paragraphs(
    `**${prose(exportSentence(report))}**`,
    shortNote(detail),
    shows(detail, "changes") && adopted && adopted.length > 0 && table(["Item", "Policy", "Live", "Changed by"], adopted.flatMap(rowsOf)),
    gaps.length > 0 && `**Names missing:** ${gaps.map(prose).join(" ")}`,
    adopted && files.length > 0 && "Merging this accepts what is live. To refuse it, set it back in PostHog instead.",
    unread.length > 0 && `### Not read

The files say nothing about these, and so leave them alone.

${listOf(unread, detail)}`,
    ...shows(detail, "lines") ? lists(report, detail) : []
  );
}
function lists({ leftOut, files }, detail) {
  const title = `What is live and the files do not say (${leftOut.length})`;
  const paths = files.map((file) => `- ${code(file)}`);
  return [
    leftOut.length > 0 && details(title, listOf(leftOut, detail)),
    files.length > 0 && details(`Files (${files.length})`, upTo(detail, paths))
  ];
}
var mostInShort = 100;
function upTo(detail, lines) {
  return (detail === "full" ? lines : atMost(lines, mostInShort)).join("\n");
}
function exportSentence({ adopted, files, host, unread }) {
  const incomplete = unread.length > 0 ? ", as far as it could be read" : "";
  if (!adopted)
    return `${plural(files.length, "file")} written from what is live at ${new URL(host).host}${incomplete}.`;
  if (files.length === 0) return "The policy says what is live already.";
  return `${plural(adopted.length, "item")} taken over from PostHog into ${plural(files.length, "file")}.`;
}
function rowsOf({ item, change }) {
  return change ? driftRows(change) : [[code(item), "not managed", "there", "–"]];
}
function listOf(entries, detail) {
  return upTo(
    detail,
    entries.map(({ what, reason }) => `- ${code(what)}: ${prose(reason)}`)
  );
}

export {
  runExport,
  exportJson,
  exportMarkdown,
  exportSentence
};
