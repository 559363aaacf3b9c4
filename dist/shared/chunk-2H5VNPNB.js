const require = process.getBuiltinModule;
import {
  readActivity
} from "./chunk-P3PG3LZZ.js";
import {
  resources
} from "./chunk-FUZVFH75.js";
import {
  RemoteError,
  list,
  plural
} from "./chunk-KKGXNROR.js";

// src/plan/attribute.ts
function attributedTo(rows, logged, change, names, field) {
  for (const row of rows) {
    if (!logged.scopes.includes(row.scope) || !logged.isAbout(row, change, names)) continue;
    const isAnswer = field === void 0 ? isFitting(logged.presence(row, change), change) : (
      // What nobody has changed since was set when the entry was made.
      logged.ledTo(row, change, field, names) ?? (row.verb === "created" || void 0)
    );
    if (isAnswer !== void 0) return isAnswer ? { from: "log", by: row.by, at: row.at } : void 0;
  }
  return void 0;
}
function isFitting(presence, { operation }) {
  return presence && presence === "gone" === (operation === "create");
}
function isByHand({ origin, conflict }) {
  return origin === "drift" || conflict;
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
    const shown = { rows: rows.map((row) => ({ ...row, by: named(row.by, mayName) })), missing };
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
  const page = (path) => (number) => `${path}?limit=${pageSize}&page=${number}`;
  return [...byProject].flatMap(([project, changes]) => {
    const entries = changes.flatMap((change) => loggedOf(change.kind)?.own?.(change, names)?.entry ?? []);
    if (entries.length < changes.length || entries.length > mostAlone)
      return [{ page: page(project), mostPages: mostPages.project, changes }];
    return entries.map((path, index) => ({ page: page(path), mostPages: 1, changes: changes.slice(index, index + 1) }));
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
  attributeChanges
};
