const require = process.getBuiltinModule;
import {
  Sealed,
  resources
} from "./chunk-RT7USAVY.js";
import {
  DecodeError,
  anything,
  boolean,
  list as list2,
  nullable,
  object,
  optional,
  string
} from "./chunk-OOY7EKAE.js";
import {
  RemoteError,
  list,
  plural
} from "./chunk-KKGXNROR.js";

// src/core/emails.ts
var email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
function emailsIn(text) {
  return new Set((text.match(email) ?? []).map((found) => found.toLowerCase()));
}
function maskEmails(text, held) {
  return text.replace(email, (found) => {
    if (isHeld(found.toLowerCase(), held)) return found;
    const [first = ""] = found;
    return `${first}…${found.slice(found.lastIndexOf("@"))}`;
  });
}
function isHeld(found, held) {
  const parts = found.split(".");
  return parts.some((_, at) => held.has(parts.slice(at).join(".")));
}

// src/plan/attribute.ts
function attributedTo(rows, logged, change, names, field) {
  for (const row2 of rows) {
    if (!logged.scopes.includes(row2.scope) || !logged.isAbout(row2, change, names)) continue;
    const isAnswer = field === void 0 ? isFitting(logged.presence(row2, change), change) : (
      // What nobody has changed since was set when the entry was made.
      logged.ledTo(row2, change, field, names) ?? (row2.verb === "created" || void 0)
    );
    if (isAnswer !== void 0) return isAnswer ? { from: "log", by: row2.by, at: row2.at } : void 0;
  }
  return void 0;
}
function isFitting(presence, { operation }) {
  return presence && presence === "gone" === (operation === "create");
}
function isByHand({ origin, conflict }) {
  return origin === "drift" || conflict;
}

// src/resources/activity.ts
var step = object({ field: optional(string), before: json, after: json });
var context = object({ user_email: optional(string) });
var row = object({
  user: nullable(object({ email: string, first_name: optional(string), last_name: optional(string) })),
  is_system: optional(boolean),
  was_impersonated: optional(boolean),
  client: optional(string),
  scope: string,
  activity: string,
  item_id: optional(string),
  detail: nullable(
    object({ name: optional(string), context: optional(context), changes: optional(list2(optional(step))) })
  ),
  created_at: moment
});
var page = object({ results: list2(anything), next: optional(string) });
async function readActivity(posthog, path) {
  const { results, next } = await posthog.get(path, page);
  return { rows: results.flatMap(readRow), isLast: next === void 0 };
}
function readRow(value) {
  try {
    const { user, detail, ...fields } = row(value, "");
    const changes = (detail?.changes ?? []).flatMap(
      (one) => one?.field === void 0 ? [] : [{ field: one.field, before: one.before, after: one.after }]
    );
    const person = detail?.context?.user_email;
    return [
      {
        scope: fields.scope,
        verb: fields.activity,
        id: fields.item_id ?? "",
        name: detail?.name ?? "",
        ...person !== void 0 && { person },
        by: actorOf(user, fields),
        at: fields.created_at,
        steps: new Sealed(changes)
      }
    ];
  } catch (error) {
    if (error instanceof DecodeError) return [];
    throw error;
  }
}
function actorOf(user, fields) {
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ");
  const { client } = fields;
  return {
    ...user && { email: user.email },
    ...name !== "" && { name },
    isSystem: fields.is_system === true,
    isImpersonated: fields.was_impersonated === true,
    ...client !== void 0 && client !== "" && { client }
  };
}
function json(value) {
  return value;
}
function moment(value, path) {
  const text = string(value, path);
  if (Number.isNaN(Date.parse(text))) throw new DecodeError(`${path} is no moment`);
  return new Date(text).toISOString();
}

// src/app/drift/attribute-changes.ts
var mostRequests = 20;
var mostPages = { organization: 3, project: 5 };
var mostAlone = 5;
var pageSize = 100;
async function attributeChanges(scope, changes, mayName = () => true) {
  const sought = changes.filter(isSought);
  const { sources, left } = withinBudget([...organizationSource(scope, sought), ...projectSources(scope, sought)]);
  const gaps = /* @__PURE__ */ new Map();
  const found = new Map(left.map((change) => [change, { rows: [], missing: "out-of-reach" }]));
  const read = async (source) => {
    const { rows, missing } = await readSource(scope, source, gaps);
    const shown = { rows: rows.map((row2) => ({ ...row2, by: named(row2.by, mayName) })), missing };
    for (const change of source.changes) found.set(change, shown);
  };
  const groups = Map.groupBy(sources, kindsOf);
  await Promise.all(
    [...groups.values()].map(async ([first, ...others]) => {
      if (first) await read(first);
      await Promise.all(others.map(read));
    })
  );
  if (left.length > 0)
    gaps.set(
      "left",
      `Who changed ${plural(left.length, "more entry", "more entries")} was not looked up: a run asks PostHog's activity log ${mostRequests} times at most.`
    );
  return { changes: changes.map((change) => attributed(change, found.get(change), scope)), gaps: [...gaps.values()] };
}
function named({ name, ...actor }, mayName) {
  const isShown = name !== void 0 && actor.email !== void 0 && mayName(actor.email);
  return isShown ? { ...actor, name } : actor;
}
function isSought(change) {
  return change.operation === "update" ? change.fields.some(isByHand) : isByHand(change);
}
function loggedOf(kind) {
  return resources.find((one) => one.kind === kind)?.logged;
}
function organizationSource({ organization }, sought) {
  const changes = sought.filter(({ kind, operation, fields }) => {
    const logged = loggedOf(kind);
    return logged && !logged.own && (operation !== "update" || fields.some((one) => logged.fields.includes(one.field)));
  });
  if (changes.length === 0) return [];
  const scopes = [...new Set(changes.flatMap(({ kind }) => loggedOf(kind)?.scopes ?? []))].sort();
  const query = `scopes=${encodeURIComponent(JSON.stringify(scopes))}&ordering=-created_at&page_size=${pageSize}`;
  const path = `/api/organizations/${organization}/advanced_activity_logs/?${query}`;
  return [{ page: (number) => `${path}&page=${number}`, mostPages: mostPages.organization, changes }];
}
function projectSources({ names }, sought) {
  const byProject = /* @__PURE__ */ new Map();
  for (const change of sought) {
    const path = loggedOf(change.kind)?.own?.(change, names)?.project;
    if (path !== void 0) byProject.set(path, [...byProject.get(path) ?? [], change]);
  }
  const page2 = (path) => (number) => `${path}?limit=${pageSize}&page=${number}`;
  return [...byProject].flatMap(([project, changes]) => {
    const entries = changes.flatMap((change) => loggedOf(change.kind)?.own?.(change, names)?.entry ?? []);
    if (entries.length < changes.length || entries.length > mostAlone)
      return [{ page: page2(project), mostPages: mostPages.project, changes }];
    return entries.map((path, index) => ({ page: page2(path), mostPages: 1, changes: changes.slice(index, index + 1) }));
  });
}
function withinBudget(sources) {
  let requests = 0;
  const isWithin = ({ mostPages: pages }) => {
    if (requests + pages > mostRequests) return false;
    requests += pages;
    return true;
  };
  const kept = sources.filter(isWithin);
  return { sources: kept, left: sources.filter((one) => !kept.includes(one)).flatMap(({ changes }) => changes) };
}
async function readSource(scope, source, gaps) {
  const kinds = kindsOf(source);
  if (gaps.has(kinds)) return { rows: [], missing: "unreadable" };
  const rows = [];
  try {
    for (let number = 1; number <= source.mostPages; number += 1) {
      const { rows: more, isLast } = await readActivity(scope.posthog, source.page(number));
      rows.push(...more);
      if (isLast) return { rows, missing: "no-entry" };
      if (source.changes.every((change) => isAnswered(change, rows, scope))) break;
    }
    return { rows, missing: "out-of-reach" };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    gaps.set(kinds, `Who changed ${kinds} could not be looked up: ${reasonOf(error)}`);
    return { rows, missing: "unreadable" };
  }
}
function kindsOf({ changes }) {
  return list([...new Set(changes.map(({ kind }) => `\`${kind}\``))].sort());
}
function reasonOf({ failure, remedy }) {
  const answer = failure.status === 0 ? "" : ` (status ${failure.status})`;
  const advice = failure.status === 402 ? "Names come with a plan that has audit logs; nothing else is missing." : remedy;
  return `${failure.detail.replace(/\.$/, "")}${answer}. ${advice}`;
}
function isAnswered(change, rows, scope) {
  const { changedBy, fields } = attributed(change, { rows, missing: "out-of-reach" }, scope);
  const all = change.operation === "update" ? fields.filter(isByHand).map((field) => field.changedBy) : [changedBy];
  return all.every((one) => one?.from === "log" || one?.from === "nobody" && one.why === "not-logged");
}
function attributed(change, found, { names }) {
  if (!isSought(change)) return change;
  const logged = loggedOf(change.kind);
  const answer = (field) => {
    const isLogged = logged && (field === void 0 || logged.fields.includes(field));
    if (!isLogged) return nobody(change, "not-logged");
    const { rows, missing } = found ?? { rows: [], missing: "no-entry" };
    return attributedTo(rows, logged, change, names, field) ?? nobody(change, missing);
  };
  if (change.operation !== "update") return { ...change, changedBy: answer() };
  const fields = change.fields.map((one) => isByHand(one) ? { ...one, changedBy: answer(one.field) } : one);
  return { ...change, fields };
}
function nobody({ handle }, why) {
  return handle?.lastChange ? { from: "entry", ...handle.lastChange } : { from: "nobody", why };
}

export {
  emailsIn,
  maskEmails,
  attributeChanges
};
