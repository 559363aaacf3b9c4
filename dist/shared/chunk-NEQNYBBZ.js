import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalJson,
  code,
  declaredPeople,
  equalJson,
  flagEditors,
  isList,
  isSubject,
  levels,
  lintPolicy,
  matrixRules,
  objectRules,
  roleHolders,
  roleName,
  sameEmail,
  value
} from "./chunk-NGXON34K.js";
import {
  require_crypto
} from "./chunk-RJ4ATVON.js";
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
} from "./chunk-VGZ743SQ.js";
import {
  RemoteError,
  UserError,
  Waiting,
  __name,
  __toESM,
  list,
  plural,
  short,
  show
} from "./chunk-VPIV6BIE.js";

// src/app/publish.ts
async function inform(job, what, step2) {
  try {
    await step2();
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

// src/app/fit.ts
function shorten(markdown, limit) {
  if (markdown.length <= limit) return markdown;
  const { body, footer } = split(markdown);
  const rest = limit - note.length - footer.length;
  const folded = body.replace(/<details><summary>(.*?)<\/summary>\n[\s\S]*?\n<\/details>/g, "$1");
  return [keep(folded.split("\n\n"), rest), note, footer].filter((part) => part !== "").join("");
}
__name(shorten, "shorten");
var note = "\n\n**This report was too long to show in full.** The log of the run and the report file have all of it.";
function split(markdown) {
  const at = markdown.lastIndexOf("\n\n<sub>");
  return at < 0 ? { body: markdown, footer: "" } : { body: markdown.slice(0, at), footer: markdown.slice(at) };
}
__name(split, "split");
function keep(paragraphs, room) {
  const kept = [];
  let used = 0;
  for (const paragraph of paragraphs) {
    const lines = linesThatFit(paragraph.split("\n"), room - used);
    if (lines !== "") kept.push(lines);
    used += lines.length + 2;
    if (lines !== paragraph) break;
  }
  return kept.join("\n\n");
}
__name(keep, "keep");
function linesThatFit(lines, room) {
  let used = -1;
  const over = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room;
  });
  if (over < 0) return lines.join("\n");
  const isTable = lines[0]?.startsWith("|") === true;
  return isTable && over < 3 ? "" : lines.slice(0, over).join("\n");
}
__name(linesThatFit, "linesThatFit");

// src/app/sticky-comment.ts
var longestComment = 65536;
function policyKey(run, organization2, folder) {
  return hashOf({ repository: run.repositoryId, organization: organization2, folder }).slice("sha256:".length, "sha256:".length + 16);
}
__name(policyKey, "policyKey");
async function keepComment(forge, pull, marker, markdown, create) {
  const ours = (await forge.comments(pull)).flatMap(
    (comment) => comment.isMine ? withMarker(comment, marker.key) : []
  );
  const [current, ...doubles] = ours.filter(({ marker: { kind } }) => kind !== "applied");
  const head = `<!-- posthog-policy ${JSON.stringify(marker)} -->
`;
  const body = head + shorten(markdown, longestComment - head.length);
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
function withMarker(comment, key2) {
  const text = /^<!-- posthog-policy (\{.*\}) -->/.exec(comment.body)?.[1];
  const marker = text === void 0 ? void 0 : parse(text);
  return marker?.key === key2 ? [{ comment, marker }] : [];
}
__name(withMarker, "withMarker");
function parse(text) {
  try {
    const found = JSON.parse(text);
    if (!isRecord(found)) return void 0;
    const { kind, key: key2, sha, run, attempt } = found;
    const isKind = kind === "drift" || kind === "review" || kind === "failed" || kind === "applied";
    if (!isKind || typeof key2 !== "string" || typeof sha !== "string" || typeof run !== "number" || typeof attempt !== "number")
      return void 0;
    return { kind, key: key2, sha, run, attempt };
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

// src/app/policy-folder.ts
function policyFolder(given) {
  const parts = given.split("/").filter((part) => part !== "" && part !== ".");
  if (given.startsWith("/") || given.includes("\\") || parts.includes("..")) {
    throw new UserError(
      `The input policy-path is "${show(given)}", which is no folder below the repository.`,
      "Write it relative to the repository and with slashes, such as policy or access/policy."
    );
  }
  return parts.join("/") || ".";
}
__name(policyFolder, "policyFolder");

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

// src/core/kind.ts
function itemOf(kind, key2) {
  return `${kind}/${key2}`;
}
__name(itemOf, "itemOf");

// src/resources/flag/exposure.ts
function exposureOf(flag) {
  if (!flag?.active) return 0;
  if (typeof flag.rollout === "number") return flag.rollout;
  return Math.max(0, ...flag.rollout.map(({ rollout_percentage: rollout }) => rollout));
}
__name(exposureOf, "exposureOf");
function variantExposures(flag) {
  const variants = flag?.variants ?? [];
  if (!flag?.active) return new Map(variants.map(({ key: key2 }) => [key2, 0]));
  const groups = typeof flag.rollout === "number" ? [{ rollout_percentage: flag.rollout }] : flag.rollout;
  const isKnown = /* @__PURE__ */ __name((name) => variants.some(({ key: key2 }) => key2 === name), "isKnown");
  return new Map(
    variants.map(({ key: key2, rollout_percentage: share }) => {
      const reached = groups.map(({ rollout_percentage: rollout, variant }) => {
        if (!isKnown(variant)) return rollout * share / 100;
        return variant === key2 ? rollout : 0;
      });
      return [key2, Math.max(0, ...reached)];
    })
  );
}
__name(variantExposures, "variantExposures");

// src/resources/flag/words.ts
var operators = {
  exact: "is",
  is_not: "is not",
  icontains: "contains",
  not_icontains: "does not contain",
  icontains_multi: "contains any of",
  not_icontains_multi: "contains none of",
  regex: "matches",
  not_regex: "does not match",
  gt: "is over",
  gte: "is at least",
  lt: "is under",
  lte: "is at most",
  is_set: "is set",
  is_not_set: "is not set",
  is_date_exact: "is on",
  is_date_after: "is after",
  is_date_before: "is before"
};
function conditionText({ type, key: key2, operator, value: value2, negation }) {
  const not = negation === true ? "not " : "";
  if (type === "cohort") return `${not}${operator === "not_in" ? "not in" : "in"} the cohort ${code2(value2)}`;
  if (type === "flag") return `${not}the flag ${code2(key2)} is ${value2 === true ? "on" : code2(value2)}`;
  const asked = [code2(key2), operators[operator] ?? code2(operator), ...value2 === void 0 ? [] : [valuesText(value2)]];
  return `${not}${type === "group" ? "whose group has " : ""}${asked.join(" ")}`;
}
__name(conditionText, "conditionText");
function audienceText({ rollout, depends_on = [] }) {
  const also = depends_on.length > 0 ? ` with ${list(depends_on.map(code2))} on` : "";
  if (typeof rollout === "number") return `${rollout} % of users${also}`;
  if (rollout.length === 0) return "nobody";
  const shown = rollout.slice(0, mostShown).map(groupText);
  const more = rollout.length > mostShown ? ` or ${rollout.length - mostShown} more groups` : "";
  return `${shown.join(", or ")}${more}${also}`;
}
__name(audienceText, "audienceText");
var mostShown = 3;
function groupText({
  properties,
  rollout_percentage: rollout,
  variant,
  aggregation_group_type_index: index
}) {
  const who = index === void 0 ? "users" : `groups of type ${index}`;
  const those = properties.length > 0 ? ` where ${list(properties.map(conditionText))}` : "";
  return `${rollout} % of ${who}${those}${variant === void 0 ? "" : `, always as ${code2(variant)}`}`;
}
__name(groupText, "groupText");
function stateText(flag) {
  return flag.active ? `on for ${audienceText(flag)}` : `off; once on, for ${audienceText(flag)}`;
}
__name(stateText, "stateText");
function percent(share) {
  return `${Math.round(share * 100) / 100} %`;
}
__name(percent, "percent");
function code2(value2) {
  return `\`${show(typeof value2 === "string" ? value2 : canonicalJson(value2)) || '""'}\``;
}
__name(code2, "code");
function valuesText(value2) {
  return isList(value2) ? list(value2.map(code2), "or") : code2(value2);
}
__name(valuesText, "valuesText");

// src/resources/flag/describe.ts
function describeFlag([project2, name], { operation, fields, live, wanted }) {
  const flag = `the flag ${code2(name)} in ${code2(project2)}`;
  const before = flagIn(live);
  if (operation === "delete")
    return `remove ${flag}${before?.active ? ", which is on: turn it off first, in its own pull request" : ""}`;
  const after = flagIn({ ...live, ...wanted });
  if (operation === "create") return `create ${flag}${after ? `, ${stateText(after)}` : ""}`;
  const clauses = before && after ? clausesOf(
    fields.map(({ field }) => field),
    before,
    after
  ) : [];
  return `change ${flag}${clauses.length > 0 ? `: ${list(clauses)}` : ""}`;
}
__name(describeFlag, "describeFlag");
function clausesOf(fields, before, after) {
  const touches = /* @__PURE__ */ __name((...names) => names.some((name) => fields.includes(name)), "touches");
  const clauses = [
    touches("key") && `renamed from ${code2(before.key)}`,
    touches("archived") && "out of the archive",
    touches("active") && (after.active ? `turned on for ${audienceText(after)}` : `turned off for ${audienceText(before)}`),
    touches("rollout", "depends_on") && audienceClause(touches("active"), before, after),
    touches("variants") && `its variants are ${variantsText(after)}`,
    touches("payloads") && payloadClause(before, after)
  ];
  return clauses.filter((clause) => typeof clause === "string");
}
__name(clausesOf, "clausesOf");
function audienceClause(isTurned, before, after) {
  if (isTurned) return !after.active && `once on, for ${audienceText(after)}`;
  return `${after.active ? "" : "once on, "}for ${audienceText(after)} instead of ${audienceText(before)}`;
}
__name(audienceClause, "audienceClause");
function variantsText({ variants = [] }) {
  if (variants.length === 0) return "gone";
  return list(variants.map(({ key: key2, rollout_percentage: share }) => `${code2(key2)} with ${percent(share)}`));
}
__name(variantsText, "variantsText");
function payloadClause({ payloads: before = {} }, { payloads: after = {} }) {
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = keys.filter((key2) => JSON.stringify(before[key2]) !== JSON.stringify(after[key2]));
  return `another payload for ${list(changed.map(code2))}`;
}
__name(payloadClause, "payloadClause");
function flagIn(spec) {
  const isFlag = typeof spec?.active === "boolean" && (typeof spec.rollout === "number" || Array.isArray(spec.rollout));
  return isFlag ? spec : void 0;
}
__name(flagIn, "flagIn");

// src/core/rollout-review.ts
function rolloutReview(shape2, project2) {
  const matrix = shape2.feature_flags?.[project2];
  const tier = shape2.projects?.[project2]?.tier ?? "production";
  const rule2 = matrix?.require_rollout_review ?? tier === "production";
  if (rule2 === false) return void 0;
  const { over = 50, approvals = 1, by } = rule2 === true ? {} : rule2;
  return { over, approvals, by: by ?? matrix?.who_can_edit ?? ["admin"] };
}
__name(rolloutReview, "rolloutReview");

// src/resources/flag/audience.ts
function wider(before, after) {
  return after.filter((group) => !before.some((earlier) => holdsAll(earlier, group)));
}
__name(wider, "wider");
function reachesMore(before, after) {
  return after.some(
    (group) => group.rollout_percentage > 0 && !before.some((earlier) => holdsAll(earlier, group) && earlier.rollout_percentage >= group.rollout_percentage)
  );
}
__name(reachesMore, "reachesMore");
function conditionsGone(before, after) {
  const gone = wider(before, after).flatMap((group) => {
    const [nearest] = [...before].sort((a, b) => shared(b, group) - shared(a, group));
    return (nearest?.properties ?? []).filter((condition) => !group.properties.some((one) => isAbout(one, condition)));
  });
  return gone.filter((condition, index) => gone.findIndex((one) => equalJson(one, condition)) === index);
}
__name(conditionsGone, "conditionsGone");
function shared({ properties }, group) {
  return properties.filter((condition) => group.properties.some((one) => equalJson(one, condition))).length;
}
__name(shared, "shared");
function isAbout(one, other) {
  return one.type === other.type && one.key === other.key && one.operator === other.operator;
}
__name(isAbout, "isAbout");
function holdsAll(wide, narrow2) {
  return wide.aggregation_group_type_index === narrow2.aggregation_group_type_index && wide.properties.every((condition) => narrow2.properties.some((one) => implies(one, condition)));
}
__name(holdsAll, "holdsAll");
var anyOf = ["exact", "icontains_multi"];
var noneOf = ["is_not", "not_icontains_multi"];
function implies(narrow2, wide) {
  if (equalJson(narrow2, wide)) return true;
  const { value: some, ...narrowRest } = narrow2;
  const { value: more, ...wideRest } = wide;
  if (!equalJson(narrowRest, wideRest) || narrow2.negation === true) return false;
  if (anyOf.includes(narrow2.operator)) return isWithin(some, more);
  return noneOf.includes(narrow2.operator) && isWithin(more, some);
}
__name(implies, "implies");
function isWithin(part, whole) {
  const [few, many] = [valuesOf(part), valuesOf(whole)];
  return few.length > 0 && few.every((value2) => many.some((one) => equalJson(one, value2)));
}
__name(isWithin, "isWithin");
function valuesOf(value2) {
  if (value2 === void 0) return [];
  return isList(value2) ? value2 : [value2];
}
__name(valuesOf, "valuesOf");

// src/resources/flag/spec.ts
var unsetFlag = {
  description: "",
  depends_on: [],
  variants: [],
  payloads: {},
  ensure_experience_continuity: false,
  evaluation_runtime: "all",
  bucketing_identifier: "distinct_id",
  tags: []
};
function dependency(key2) {
  return { type: "flag", key: key2, operator: "flag_evaluates_to", value: true };
}
__name(dependency, "dependency");
function groupsOf({ rollout, depends_on = [] }) {
  const groups = typeof rollout === "number" ? [{ properties: [], rollout_percentage: rollout }] : rollout;
  return groups.map((group) => ({ ...group, properties: [...group.properties, ...depends_on.map(dependency)] }));
}
__name(groupsOf, "groupsOf");

// src/resources/flag/facts.ts
function flagFacts([project2, flag], before, after, limits) {
  const subject = `${code2(flag)} in ${code2(project2)}`;
  const over = rolloutReview(limits, project2)?.over;
  if (before && after) return changeFacts(subject, before, after, over);
  if (after) return createFacts(subject, after, over);
  const isKept = (limits.manage?.removed_flags ?? "keep") === "keep";
  return before && !isKept ? [fact("flag_deleted", `${subject} goes, and with it what code that still asks for it gets`)] : [];
}
__name(flagFacts, "flagFacts");
function createFacts(subject, after, over) {
  const to = exposureOf(after);
  const live = to > 0 && fact("flag_created_live", `${subject} is new, and on for ${percent(to)} of users at once`, { to });
  return [rolloutOver(subject, void 0, after, over), live].filter((one) => one !== false);
}
__name(createFacts, "createFacts");
function changeFacts(subject, before, after, over) {
  const [from, to] = groupsBoth(before, after);
  const gone = conditionsGone(from, to);
  const found = [
    rolloutOver(subject, before, after, over),
    wider(from, to).length > 0 && fact("audience_widened", `${subject} can reach people whom it could not reach before`),
    gone.length > 0 && fact("filter_removed", `${subject} no longer asks for ${list(gone.map(conditionText))}`, { gone: gone.length }),
    !before.active && after.active && fact("turned_on", `${subject} is turned on`),
    before.active && !after.active && fact("turned_off", `${subject} is turned off`),
    movesVariants(before, after) && fact("variant_moved", `${subject} gives some users another variant`),
    changes("payloads", before, after) && fact("payload_changed", `${subject} gives the code another payload`),
    changesDependencies(before, after) && fact("dependency_changed", `${subject} depends on other flags than before`),
    (changes("ensure_experience_continuity", before, after) || changes("bucketing_identifier", before, after)) && fact("continuity_changed", `${subject} decides anew which users get it`)
  ];
  return found.filter((one) => one !== false);
}
__name(changeFacts, "changeFacts");
function rolloutOver(subject, before, after, over) {
  if (over === void 0) return false;
  const [from, to] = [exposureOf(before), exposureOf(after)];
  const limit = `over the limit of ${percent(over)}`;
  const detail = { from, to, over };
  if (to > over && to > from) {
    return fact(
      "rollout_over",
      `${subject} reaches ${percent(to)} of users instead of ${percent(from)}, ${limit}`,
      detail
    );
  }
  const earlier = variantExposures(before);
  for (const [variant, reached] of variantExposures(after)) {
    const was = earlier.get(variant) ?? 0;
    if (reached <= over || reached <= was) continue;
    const sentence = `the variant ${code2(variant)} of ${subject} reaches ${percent(reached)} of users instead of ${percent(was)}, ${limit}`;
    return fact("rollout_over", sentence, { from: was, to: reached, over, variant });
  }
  if (!before || to <= over) return false;
  const [groups, next] = groupsBoth(before, after);
  if (reachesMore(groups, next)) {
    const gone = conditionsGone(groups, next).map(conditionText);
    const how = gone.length > 0 ? `without asking for ${list(gone)}` : "and asks for less than before";
    return fact("rollout_over", `${subject} reaches ${percent(to)} of users, ${limit}, ${how}`, detail);
  }
  if (!changes("payloads", before, after)) return false;
  return fact("rollout_over", `${subject} gives another payload to ${percent(to)} of users, ${limit}`, detail);
}
__name(rolloutOver, "rolloutOver");
function groupsBoth(before, after) {
  if (after.depends_on) return [groupsOf(before), groupsOf(after)];
  return [groupsOf({ rollout: before.rollout }), groupsOf({ rollout: after.rollout })];
}
__name(groupsBoth, "groupsBoth");
function changes(field, before, after) {
  return after[field] !== void 0 && !equalJson(before[field], after[field]);
}
__name(changes, "changes");
function movesVariants(before, after) {
  const shares = /* @__PURE__ */ __name(({ variants = [] }) => variants.map(({ key: key2, rollout_percentage }) => ({ key: key2, rollout_percentage })), "shares");
  const fixed = /* @__PURE__ */ __name((flag) => groupsOf({ rollout: flag.rollout }).flatMap(({ properties, variant }) => variant ? [{ properties, variant }] : []), "fixed");
  const isDealtAnew = after.variants !== void 0 && !equalJson(shares(before), shares(after));
  return isDealtAnew || !equalJson(fixed(before), fixed(after));
}
__name(movesVariants, "movesVariants");
function changesDependencies(before, after) {
  const asked = /* @__PURE__ */ __name((groups) => [
    ...new Set(
      groups.flatMap(({ properties }) => properties.filter(({ type }) => type === "flag").map(conditionText))
    )
  ].sort(), "asked");
  const [from, to] = groupsBoth(before, after);
  return !equalJson(asked(from), asked(to));
}
__name(changesDependencies, "changesDependencies");
function fact(name, sentence, detail = {}) {
  return { name, sentence, detail };
}
__name(fact, "fact");

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

// src/resources/flag/canonical.ts
function releaseOf(filters, reader) {
  const { groups, aggregation_group_type_index: inherited } = filters;
  const all = isList(groups) ? groups.map((group) => groupOf(group, inherited, reader)) : [everybody];
  return lifted(all);
}
__name(releaseOf, "releaseOf");
var everybody = { properties: [], rollout_percentage: 100 };
function lifted(groups, besides = []) {
  const common = (groups[0]?.properties ?? []).filter((condition) => groups.every((group) => asks(group, condition)));
  const inAll = common.flatMap(
    ({ type, key: key2 }) => type === "flag" && common.some((one) => equalJson(one, dependency(key2))) ? [key2] : []
  );
  const depends_on = [.../* @__PURE__ */ new Set([...besides, ...inAll])].sort();
  const isLifted = /* @__PURE__ */ __name((condition) => depends_on.some((key2) => equalJson(condition, dependency(key2))), "isLifted");
  const rest = groups.map((group) => ({
    ...group,
    properties: group.properties.filter((condition) => !isLifted(condition))
  }));
  const [only] = rest;
  const isPlain = rest.length === 1 && only && equalJson(only, { ...everybody, rollout_percentage: only.rollout_percentage });
  return { rollout: isPlain ? only.rollout_percentage : rest, depends_on };
}
__name(lifted, "lifted");
function asks({ properties }, condition) {
  return properties.some((one) => equalJson(one, condition));
}
__name(asks, "asks");
function groupOf(group, inherited, reader) {
  const {
    properties,
    rollout_percentage: rollout,
    variant,
    description,
    ...rest
  } = isRecord(group) ? asJson(group) : {};
  const { aggregation_group_type_index: own = inherited } = rest;
  return {
    properties: isList(properties) ? properties.map((one) => conditionOf(one, reader)) : [],
    rollout_percentage: typeof rollout === "number" ? rollout : 100,
    ...typeof variant === "string" && variant !== "" && { variant },
    ...typeof own === "number" && { aggregation_group_type_index: own },
    ...typeof description === "string" && description !== "" && { description }
  };
}
__name(groupOf, "groupOf");
var decorations = ["cohort_name", "group_key_names", "label"];
var aliases = { min: "gte", max: "lte" };
var usual = { cohort: "in", flag: "flag_evaluates_to" };
var valueless = ["is_set", "is_not_set"];
function conditionOf(value2, reader) {
  const raw = isRecord(value2) ? asJson(value2) : {};
  const type = typeof raw.type === "string" ? raw.type : "person";
  const operator = typeof raw.operator === "string" ? aliases[raw.operator] ?? raw.operator : usual[type] ?? "exact";
  const key2 = typeof raw.key === "number" ? String(raw.key) : string(raw.key ?? (type === "cohort" ? "id" : void 0), "key");
  const known2 = ["type", "key", "operator", "value", ...decorations];
  const others = Object.entries(raw).filter(
    ([name, one]) => !known2.includes(name) && one !== null && one !== void 0 && !(name === "negation" && one === false)
  );
  const compared = raw.value === null || valueless.includes(operator) ? void 0 : raw.value;
  return {
    ...Object.fromEntries(others),
    type,
    key: type === "flag" ? reader.flag(key2) : key2,
    operator,
    ...compared !== void 0 && { value: type === "cohort" ? reader.cohort(compared) : compared }
  };
}
__name(conditionOf, "conditionOf");
function variantsOf(multivariate) {
  if (!isRecord(multivariate) || !Array.isArray(multivariate.variants)) return [];
  return multivariate.variants.filter(isRecord).map(({ key: key2, name, description, rollout_percentage: share }) => ({
    key: string(key2, "the key of a variant"),
    ...typeof name === "string" && name !== "" && { name },
    ...typeof description === "string" && description !== "" && { description },
    rollout_percentage: typeof share === "number" ? share : 0
  }));
}
__name(variantsOf, "variantsOf");
function payloadsOf(payloads) {
  if (!isRecord(payloads)) return {};
  const read = Object.entries(asJson(payloads)).map(([key2, value2]) => [key2, payloadOf(value2)]);
  return Object.fromEntries(read.filter(([, value2]) => value2 !== null && value2 !== void 0));
}
__name(payloadsOf, "payloadsOf");
function payloadOf(value2) {
  if (typeof value2 !== "string") return value2;
  try {
    return JSON.parse(value2);
  } catch {
    return value2;
  }
}
__name(payloadOf, "payloadOf");
function asJson(value2) {
  return value2;
}
__name(asJson, "asJson");

// src/resources/flag/reading.ts
var named = object({ name: optional(string) });
var shape = object({
  id: integer,
  key: string,
  name: string,
  active: boolean,
  archived: optional(boolean),
  deleted: optional(boolean),
  tags: optional(list2(string)),
  filters: plainObject,
  ensure_experience_continuity: maybe(nullable(boolean)),
  evaluation_runtime: maybe(nullable(string)),
  bucketing_identifier: maybe(nullable(string)),
  has_encrypted_payloads: optional(boolean),
  experiment_set_metadata: optional(list2(object({ name: optional(string), is_running: optional(boolean) }))),
  features: optional(list2(named)),
  surveys: optional(list2(named)),
  last_modified_by: optional(object({ email: optional(string) })),
  updated_at: optional(string)
});
async function readFlags(scope, alias) {
  const path = flagsPath(scope, alias);
  const [present, archived] = await Promise.all(
    [path, `${path}?archived=true`].map((from) => scope.posthog.list(from, liveFlag, ({ fields }) => fields.id))
  );
  const byId = new Map([...present ?? [], ...archived ?? []].map((flag) => [flag.fields.id, flag]));
  const there = [...byId.values()].filter(({ fields }) => fields.deleted !== true);
  const reader = readerOf(there, scope, alias);
  return there.filter(({ fields }) => !isPutAway(fields, scope, alias)).map((flag) => entryOf(alias, flag, reader));
}
__name(readFlags, "readFlags");
function flagsPath({ names }, alias) {
  return `/api/projects/${names.project(alias).id}/feature_flags/`;
}
__name(flagsPath, "flagsPath");
async function flagNumbers({ posthog, ...scope }, alias) {
  const path = flagsPath({ posthog, ...scope }, alias);
  const flags = await posthog.list(path, object({ id: integer, key: string }), ({ id }) => id);
  return new Map(flags.map(({ id, key: key2 }) => [key2, id]));
}
__name(flagNumbers, "flagNumbers");
function isPutAway({ key: key2, archived }, { policies: [wanted] }, alias) {
  return archived === true && wanted?.shape.manage?.removed_flags === "archive" && !wanted.shape.flags?.[alias]?.[key2];
}
__name(isPutAway, "isPutAway");
function readerOf(flags, { policies: [wanted] }, alias) {
  const present = new Set(flags.map(({ fields }) => fields.key));
  const renamed2 = new Map(
    Object.entries(wanted?.shape.flags?.[alias] ?? {}).flatMap(
      ([key2, { was }]) => was !== void 0 && !present.has(key2) ? [[was, key2]] : []
    )
  );
  const keys = new Map(flags.map(({ fields: { id, key: key2 } }) => [String(id), renamed2.get(key2) ?? key2]));
  return {
    flag: /* @__PURE__ */ __name((id) => keys.get(id) ?? `${missingFlag}${id}`, "flag"),
    cohort: /* @__PURE__ */ __name((value2) => typeof value2 === "string" && /^\d+$/.test(value2) ? Number(value2) : value2, "cohort")
  };
}
__name(readerOf, "readerOf");
var missingFlag = "id:";
function liveFlag(value2, path) {
  const fields = shape(value2, path);
  return { fields, original: new Sealed(plainObject(value2, path)) };
}
__name(liveFlag, "liveFlag");
function entryOf(alias, { fields, original }, reader) {
  const { id, key: key2, name, active, archived, tags, filters, has_encrypted_payloads: isEncrypted } = fields;
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = fields;
  const spec = {
    key: key2,
    description: name,
    active,
    ...releaseOf(filters, reader),
    variants: variantsOf(filters.multivariate),
    ...isEncrypted !== true && { payloads: payloadsOf(filters.payloads) },
    ...orUnset({ ensure_experience_continuity, evaluation_runtime, bucketing_identifier }),
    ...tags && { tags: [...tags].sort() },
    archived: archived ?? false
  };
  const { last_modified_by: person, updated_at: at } = fields;
  const change = person?.email !== void 0 && at !== void 0 ? { lastChange: { by: person.email, at } } : {};
  const live = { id: String(id), original, ...change, ...ownerOf(fields) };
  return { key: `${alias}/${key2}`, spec, live };
}
__name(entryOf, "entryOf");
function orUnset(fields) {
  const known2 = Object.entries(fields).filter(([, value2]) => value2 !== void 0);
  const defaults = unsetFlag;
  return Object.fromEntries(known2.map(([field, value2]) => [field, value2 ?? defaults[field]]));
}
__name(orUnset, "orUnset");
function ownerOf({
  experiment_set_metadata: experiments = [],
  features = [],
  surveys = []
}) {
  const running = experiments.find((one) => one.is_running === true);
  const [feature] = features;
  const [survey] = surveys;
  const owner = running ? `the running experiment ${quoted(running.name)}` : feature ? `the early access feature ${quoted(feature.name)}` : survey && `the survey ${quoted(survey.name)}`;
  return owner === void 0 ? {} : { owner: { name: owner, fields: ["active", "rollout", "depends_on", "variants"] } };
}
__name(ownerOf, "ownerOf");
function quoted(name = "") {
  return `\`${show(name)}\``;
}
__name(quoted, "quoted");
function maybe(decode) {
  return (value2, path) => value2 === void 0 ? void 0 : decode(value2, path);
}
__name(maybe, "maybe");
function plainObject(value2, path) {
  return isRecord(value2) ? asJson(value2) : asJson(object({})(value2, path));
}
__name(plainObject, "plainObject");

// src/resources/flag/wanted.ts
function wantedFlag(key2, flag, cohorts) {
  const { description, active, multivariate, payloads, tags } = flag;
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = flag;
  return {
    ...flag.was !== void 0 && { key: key2 },
    active,
    ...wantedRelease(flag, cohorts),
    archived: false,
    ...description !== void 0 && { description },
    ...multivariate !== void 0 && { variants: variantsOf(multivariate) },
    ...payloads && { payloads: payloadsOf(payloads) },
    ...ensure_experience_continuity !== void 0 && { ensure_experience_continuity },
    ...evaluation_runtime && { evaluation_runtime },
    ...bucketing_identifier && { bucketing_identifier },
    ...tags && { tags: [...tags].sort() }
  };
}
__name(wantedFlag, "wantedFlag");
function wantedRelease({ rollout, groups, depends_on }, cohorts) {
  if (!groups) return { rollout: rollout ?? 0, ...depends_on && { depends_on: [...depends_on].sort() } };
  const reader = {
    flag: /* @__PURE__ */ __name((name) => name, "flag"),
    cohort: /* @__PURE__ */ __name((name) => typeof name === "string" ? cohorts[name] ?? name : name, "cohort")
  };
  return lifted(
    groups.map((group) => groupOf(group, void 0, reader)),
    depends_on
  );
}
__name(wantedRelease, "wantedRelease");
function writtenFlag(spec) {
  const { description, active, rollout, depends_on, variants, payloads, tags } = spec;
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = spec;
  const written3 = {
    active,
    ...typeof rollout === "number" ? { rollout } : { groups: rollout },
    ...depends_on && { depends_on },
    ...description !== void 0 && { description },
    ...variants && { multivariate: variants.length > 0 ? { variants } : null },
    ...payloads && { payloads: Object.fromEntries(Object.entries(payloads).map(writtenPayload)) },
    ...ensure_experience_continuity !== void 0 && { ensure_experience_continuity },
    ...evaluation_runtime !== void 0 && { evaluation_runtime },
    ...bucketing_identifier !== void 0 && { bucketing_identifier },
    ...tags && { tags }
  };
  return written3;
}
__name(writtenFlag, "writtenFlag");
function writtenPayload([key2, value2]) {
  return [key2, typeof value2 === "string" ? JSON.stringify(value2) : value2];
}
__name(writtenPayload, "writtenPayload");

// src/resources/flag/body.ts
var filterFields = ["rollout", "depends_on", "variants", "payloads"];
var plainFields = ["key", "tags", "ensure_experience_continuity", "evaluation_runtime", "bucketing_identifier"];
function contentBody(fields, wanted, original, numbers2) {
  return {
    ...Object.fromEntries(
      plainFields.filter((field) => fields.includes(field)).map((field) => [field, asJson(wanted)[field]])
    ),
    ...fields.includes("description") && { name: wanted.description ?? "" },
    ...fields.some((field) => filterFields.includes(field)) && {
      filters: filtersFor(fields, wanted, original, numbers2)
    }
  };
}
__name(contentBody, "contentBody");
function needsNumbers(wanted) {
  return groupsOf(wanted).some(({ properties }) => properties.some(({ type }) => type === "flag"));
}
__name(needsNumbers, "needsNumbers");
function filtersFor(fields, wanted, original, numbers2) {
  const kept = isRecord(original.filters) ? asJson(original.filters) : {};
  if (fields.includes("payloads") && original.has_encrypted_payloads === true) {
    throw new UserError(
      "The payloads of this flag are encrypted in PostHog, and are not managed from here.",
      "Take `payloads` out of the policy."
    );
  }
  return {
    ...kept,
    ...(fields.includes("rollout") || fields.includes("depends_on")) && groupsFor(wanted, kept, numbers2),
    ...fields.includes("variants") && { multivariate: multivariateFor(wanted.variants ?? [], kept) },
    ...fields.includes("payloads") && { payloads: payloadsFor(wanted.payloads ?? {}) }
  };
}
__name(filtersFor, "filtersFor");
function groupsFor(wanted, kept, numbers2) {
  const inherited = kept.aggregation_group_type_index;
  const reader = readerOf2(numbers2);
  const live = isList(kept.groups) ? kept.groups.map((raw) => isRecord(raw) ? asJson(raw) : {}) : [];
  const free = new Set(live);
  const groups = groupsOf(wanted);
  const matched = groups.map((group) => {
    const same = [...free].find((raw) => isSamePlace(groupOf(raw, inherited, reader), group));
    if (same) free.delete(same);
    return same;
  });
  const written3 = groups.map((group, index) => {
    const place = live[index];
    const raw = matched[index] ?? (live.length === groups.length && place && free.has(place) ? place : void 0);
    if (raw) free.delete(raw);
    return groupBody(group, raw ?? {}, inherited, reader, numbers2);
  });
  refuseFrozen(free);
  const indexes = new Set(groups.map(({ aggregation_group_type_index: index }) => index ?? null));
  const [common = null] = indexes;
  return {
    groups: written3,
    ...inherited !== void 0 && { aggregation_group_type_index: indexes.size === 1 ? common : null }
  };
}
__name(groupsFor, "groupsFor");
function isSamePlace(live, wanted) {
  const { rollout_percentage: _, ...rest } = live;
  const { rollout_percentage: __, ...others } = wanted;
  return equalJson(rest, others);
}
__name(isSamePlace, "isSamePlace");
function refuseFrozen(lost) {
  if (![...lost].some((raw) => raw.exposure_frozen === true || typeof raw.exposure_frozen_cohort === "number")) return;
  throw new UserError(
    "A group of the live flag is frozen by an experiment, and this change would remove it.",
    "Unfreeze the exposure of the experiment in PostHog first."
  );
}
__name(refuseFrozen, "refuseFrozen");
function groupBody(group, raw, inherited, reader, numbers2) {
  const { properties, rollout_percentage, variant, description, aggregation_group_type_index: index } = group;
  const live = isList(raw.properties) ? raw.properties : [];
  const asRead = /* @__PURE__ */ __name((condition) => live.find((one) => equalJson(conditionOf(one, reader), condition)), "asRead");
  const spelled = /* @__PURE__ */ __name((name, value2, none) => value2 !== void 0 || raw[name] !== void 0 && raw[name] !== null ? { [name]: value2 ?? none } : {}, "spelled");
  return {
    ...raw,
    properties: properties.map((condition) => asRead(condition) ?? conditionBody(condition, numbers2)),
    rollout_percentage,
    ...spelled("variant", variant, null),
    ...spelled("description", description, ""),
    ...spelled("aggregation_group_type_index", index, null),
    // A group that says nothing would take the index of the flag.
    ...typeof inherited === "number" && { aggregation_group_type_index: index ?? null }
  };
}
__name(groupBody, "groupBody");
function conditionBody(condition, numbers2) {
  const { type, key: key2, operator, value: value2 = operator } = condition;
  if (type === "cohort" && typeof value2 === "string") {
    throw new UserError(
      `The cohort "${show(value2)}" has no number.`,
      "Add it under `cohorts` of the project, with its number in PostHog."
    );
  }
  return { ...condition, value: value2, ...type === "flag" && { key: String(numberOf(key2, numbers2)) } };
}
__name(conditionBody, "conditionBody");
function numberOf(key2, numbers2) {
  if (key2.startsWith(missingFlag)) return key2.slice(missingFlag.length);
  const number = numbers2.get(key2);
  if (number !== void 0) return number;
  throw new UserError(
    `The flag that it depends on, "${show(key2)}", is not in PostHog.`,
    "Add that flag to the policy, or take the dependency out."
  );
}
__name(numberOf, "numberOf");
function readerOf2(numbers2) {
  const keys = new Map([...numbers2].map(([key2, number]) => [String(number), key2]));
  return {
    flag: /* @__PURE__ */ __name((id) => keys.get(id) ?? `${missingFlag}${id}`, "flag"),
    cohort: /* @__PURE__ */ __name((value2) => typeof value2 === "string" && /^\d+$/.test(value2) ? Number(value2) : value2, "cohort")
  };
}
__name(readerOf2, "readerOf");
function multivariateFor(variants, { multivariate }) {
  if (variants.length === 0) return null;
  const kept = isRecord(multivariate) ? asJson(multivariate) : {};
  const live = isList(kept.variants) ? kept.variants.filter((one) => isRecord(one)).map((one) => asJson(one)) : [];
  const written3 = variants.map((variant) => {
    const { name: _, description: __, ...rest } = live.find(({ key: key2 }) => key2 === variant.key) ?? {};
    return { ...rest, ...variant };
  });
  return { ...kept, variants: written3 };
}
__name(multivariateFor, "multivariateFor");
function payloadsFor(payloads) {
  return Object.fromEntries(
    Object.entries(payloads).map(([key2, value2]) => [key2, JSON.stringify(known(value2, `the payload ${key2}`))])
  );
}
__name(payloadsFor, "payloadsFor");

// src/resources/flag/writing.ts
async function createFlag(change, posthog, scope, path, [alias, key2]) {
  const wanted = flagOf(change.wanted, change);
  const numbers2 = await numbersFor(wanted, { ...scope, posthog }, alias);
  const fields = Object.keys(wanted).filter((field) => asJson(wanted)[field] !== void 0);
  const content2 = contentBody(without(fields, isEmptyPart(wanted)), wanted, {}, numbers2);
  const original = await posthog.send("POST", path, { key: key2, name: "", ...content2, active: false }, flagObject);
  if (wanted.active) await patch({ posthog, path: `${path}${Number(original.id)}/`, original }, { active: true });
}
__name(createFlag, "createFlag");
function isEmptyPart({ variants, payloads }) {
  return [
    ...variants?.length === 0 ? ["variants"] : [],
    ...payloads && Object.keys(payloads).length === 0 ? ["payloads"] : []
  ];
}
__name(isEmptyPart, "isEmptyPart");
async function updateFlag(change, posthog, scope, path, alias) {
  refuseRewrite(change);
  const target = targetOf(change, posthog, path);
  const wanted = flagOf({ ...change.live, ...change.wanted }, change);
  const fields = change.fields.map(({ field }) => field);
  const numbers2 = await numbersFor(wanted, { ...scope, posthog }, alias);
  const content2 = contentBody(fields, wanted, target.original, numbers2);
  const turns = fields.includes("active");
  if (fields.includes("archived")) await step(target, "unarchive", { archived: false });
  if (turns && !wanted.active) await patch(target, { active: false });
  if (Object.keys(content2).length > 0) await patch(target, content2);
  if (turns && wanted.active) await patch(target, { active: true });
}
__name(updateFlag, "updateFlag");
async function removeFlag(change, posthog, { policies }, path) {
  if (change.lastApplied?.active !== false) {
    throw new UserError(
      "The flag was not turned off before it was taken out of the policy, so code may still depend on it.",
      "Put it back with `active: false` and apply that; then take it out, in another pull request."
    );
  }
  const target = targetOf(change, posthog, path);
  if (policies[0]?.shape.manage?.removed_flags === "delete") await patch(target, { deleted: true });
  else await step(target, "archive", { archived: true });
}
__name(removeFlag, "removeFlag");
function refuseRewrite({ fields }) {
  const rollout = fields.find(({ field }) => field === "rollout");
  if (typeof rollout?.wanted !== "number" || typeof rollout.live === "number") return;
  if (!rollout.conflict && rollout.origin !== "drift") return;
  throw new UserError(
    'The live flag has conditions or several groups, which "rollout" would erase.',
    "Adopt the live groups into the policy, or remove them in PostHog."
  );
}
__name(refuseRewrite, "refuseRewrite");
async function patch({ posthog, path, original }, body) {
  await posthog.send("PATCH", path, { ...body, version: original.version, original_flag: original }, anything);
}
__name(patch, "patch");
async function step(target, name, body) {
  try {
    await target.posthog.send("POST", `${target.path}${name}/`, void 0, anything);
  } catch (error) {
    if (!(error instanceof RemoteError) || error.failure.status !== 404) throw error;
    await patch(target, body);
  }
}
__name(step, "step");
function targetOf({ handle, item }, posthog, path) {
  const { id, original } = known(handle, `the live flag ${item}`);
  return { posthog, path: `${path}${id}/`, original: known(original, `the live flag ${item}`).open() };
}
__name(targetOf, "targetOf");
async function numbersFor(wanted, scope, alias) {
  return needsNumbers(wanted) ? flagNumbers(scope, alias) : /* @__PURE__ */ new Map();
}
__name(numbersFor, "numbersFor");
function flagOf(spec, { item }) {
  return known(spec, `the wanted state of ${item}`);
}
__name(flagOf, "flagOf");
function without(fields, others) {
  return fields.filter((field) => !others.includes(field));
}
__name(without, "without");
var identified = object({ id: /* @__PURE__ */ __name((value2) => typeof value2 === "number" ? value2 : null, "id") });
function flagObject(value2, path) {
  identified(value2, path);
  return isRecord(value2) ? asJson(value2) : {};
}
__name(flagObject, "flagObject");

// src/resources/resource.ts
function projectsToRead({ names, policies }, declared3) {
  const [wanted, ...others] = policies.map(({ shape: shape2 }) => declared3(shape2));
  return [.../* @__PURE__ */ new Set([...wanted ?? [], ...others.flat().filter((alias) => names.hasProject(alias))])];
}
__name(projectsToRead, "projectsToRead");
function defineResource(resource) {
  return resource;
}
__name(defineResource, "defineResource");

// src/resources/feature-flag.ts
var featureFlag = defineResource({
  kind: "feature_flag",
  after: [],
  compare: [
    "key",
    "description",
    "active",
    "rollout",
    "depends_on",
    "variants",
    "payloads",
    "ensure_experience_continuity",
    "evaluation_runtime",
    "bucketing_identifier",
    "tags",
    "archived"
  ],
  unset: unsetFlag,
  wording: ["description"],
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.flags ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.flags ?? {}).flatMap(
    ([project2, flags]) => Object.entries(flags).map(([key2, flag]) => ({
      key: `${project2}/${key2}`,
      spec: wantedFlag(key2, flag, shape2.projects?.[project2]?.cohorts ?? {}),
      at: locate(["flags", project2, key2], "key"),
      ...flag.was !== void 0 && { was: { key: `${project2}/${flag.was}`, spec: { key: flag.was } } }
    }))
  ), "desired"),
  emit: /* @__PURE__ */ __name((entries) => ({ flags: emitFlags(entries) }), "emit"),
  async read(scope) {
    const projects = projectsToRead(scope, ({ flags }) => Object.keys(flags ?? {}));
    return (await Promise.all(projects.map((alias) => readFlags(scope, alias)))).flat();
  },
  manages: /* @__PURE__ */ __name((key2, { manage, flags }) => (manage?.removed_flags ?? "keep") !== "keep" && flags?.[parse2(key2)[0]] !== void 0, "manages"),
  needs: /* @__PURE__ */ __name(({ key: key2, spec }) => needed(parse2(key2)[0], spec), "needs"),
  facts: /* @__PURE__ */ __name((key2, before, after, limits) => flagFacts(parse2(key2), before, after, limits), "facts"),
  effect: /* @__PURE__ */ __name((before, after) => exposureOf(after) >= exposureOf(before) && after ? "grant" : "revoke", "effect"),
  // An interrupted create leaves the flag as wanted, but still disabled.
  isHalfMade: /* @__PURE__ */ __name((live, wanted) => !live.active && wanted.active && equalJson({ ...live, active: true }, { ...live, ...wanted }), "isHalfMade"),
  describe: /* @__PURE__ */ __name((change) => describeFlag(parse2(change.key), change), "describe"),
  async apply(change, posthog, scope) {
    const name = parse2(change.key);
    const [alias] = name;
    const path = flagsPath(scope, alias);
    if (change.operation === "create") return createFlag(change, posthog, scope, path, name);
    if (change.operation === "update") return updateFlag(change, posthog, scope, path, alias);
    return removeFlag(change, posthog, scope, path);
  }
});
function needed(project2, spec) {
  const conditions = groupsOf(spec).flatMap(({ properties }) => properties.filter(({ type }) => type === "flag"));
  return [...new Set(conditions.map(({ key: key2 }) => itemOf("feature_flag", `${project2}/${key2}`)))];
}
__name(needed, "needed");
function emitFlags(entries) {
  const flags = {};
  for (const { key: key2, spec } of entries) {
    const [project2, name] = parse2(key2);
    if (spec.archived) continue;
    flags[project2] = { ...flags[project2], [name]: writtenFlag(spec) };
  }
  return flags;
}
__name(emitFlags, "emitFlags");
function parse2(key2) {
  const at = key2.indexOf("/");
  return [key2.slice(0, at), key2.slice(at + 1)];
}
__name(parse2, "parse");

// src/resources/directory.ts
var user = object({ uuid: string, email: string });
var level = oneOf([1, 8, 15]);
var member = object({ id: string, user, level });
var invite = object({ id: string, target_email: string, level, is_expired: boolean });
var roleMember = object({ id: string, user: nullable(object({ email: string })) });
var role = object({ id: string, name: string, members: list2(roleMember) });
var project = object({ id: integer, name: string });
async function readDirectory(posthog, organization2, policies) {
  const base = `/api/organizations/${organization2}`;
  const all = /* @__PURE__ */ __name((path, decode) => posthog.list(path, decode, ({ id }) => id), "all");
  const [members, roles, projects] = await Promise.all([
    all(`${base}/members/`, member),
    all(`${base}/roles/`, role),
    all(`${base}/projects/`, project)
  ]);
  const present = new Set(members.map(({ user: { email } }) => email.toLowerCase()));
  const isComplete = policies.every(({ shape: shape2 }) => declaredPeople(shape2).every((email) => present.has(email)));
  return {
    members: members.map(({ id, user: { uuid, email }, level: number }) => ({
      id,
      userId: uuid,
      email,
      level: number
    })),
    ...!isComplete && { invites: await readInvites(posthog, organization2) },
    roles: roles.map(({ id, name, members: holders2 }) => ({
      id,
      name,
      members: holders2.flatMap((holder) => holder.user ? [{ id: holder.id, email: holder.user.email }] : [])
    })),
    projects
  };
}
__name(readDirectory, "readDirectory");
async function readInvites(posthog, organization2) {
  const invites = await posthog.list(`/api/organizations/${organization2}/invites/`, invite, ({ id }) => id);
  return invites.map(({ id, target_email, level: number, is_expired }) => ({
    id,
    email: target_email,
    level: number,
    isExpired: is_expired
  }));
}
__name(readInvites, "readInvites");

// src/resources/organization-member.ts
var numbers = { member: 1, admin: 8, owner: 15 };
var words = { 1: "member", 8: "admin", 15: "owner" };
var self = object({ uuid: string });
var organizationMember = defineResource({
  kind: "organization_member",
  after: [],
  compare: ["level", "state"],
  unset: { level: "member" },
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.members ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.members ?? {}).map(([email, { level: level2 }]) => ({
    key: email.toLowerCase(),
    spec: { level: level2, state: "member" },
    at: locate(["members", email, "level"])
  })), "desired"),
  emit(entries) {
    const members = {};
    for (const { key: key2, spec } of entries) members[key2] = { level: spec.level };
    return { members };
  },
  read: /* @__PURE__ */ __name(async ({ names, policies }) => [
    ...names.directory.members.map(({ email, level: level2, userId }) => ({
      key: email.toLowerCase(),
      spec: { level: words[level2], state: "member" },
      live: { id: userId }
    })),
    // Of invites only those that a policy speaks about: an invite is no person yet.
    ...[...new Set(policies.flatMap(({ shape: shape2 }) => declaredPeople(shape2)))].flatMap((key2) => {
      const invite3 = names.member(key2) ? void 0 : names.invite(key2);
      if (!invite3) return [];
      const state = invite3.isExpired ? "expired" : "invited";
      return [{ key: key2, spec: { level: words[invite3.level], state }, live: { id: invite3.id } }];
    })
  ], "read"),
  manages: /* @__PURE__ */ __name((_, { members }) => members !== void 0, "manages"),
  needs: /* @__PURE__ */ __name(() => [], "needs"),
  facts(email, before, after) {
    const to = after?.level;
    if (to !== "admin" && to !== "owner" || rank(before) >= rank(after)) return [];
    return [
      {
        name: to === "owner" ? "owner_granted" : "admin_granted",
        sentence: `\`${show(email)}\` becomes ${to} of the organization`,
        detail: { from: levelOf(before) ?? null, to, gaining: [email] }
      }
    ];
  },
  effect: /* @__PURE__ */ __name((before, after) => after && rank(after) >= rank(before) ? "grant" : "revoke", "effect"),
  // An invite leads to what is wanted, whoever sent it, and nobody has anything by it yet.
  isHalfMade: /* @__PURE__ */ __name(({ state }) => state !== "member", "isHalfMade"),
  describe({ key: key2, operation, live, wanted }) {
    const person = `\`${show(key2)}\``;
    const [from, to] = [quoted2(live?.level), quoted2(wanted?.level)];
    const isInvited = live !== void 0 && live.state !== "member";
    if (operation === "create") return `invite ${person}, who is missing, to the organization as ${to}`;
    if (operation === "delete" && isInvited) return `take back the invite of ${person} to the organization as ${from}`;
    if (operation === "delete")
      return `remove ${person} from the organization, with all their roles and access rules; now ${from}`;
    if (isInvited && live.state === "expired")
      return `have ${person} invited to the organization as ${to} again: the invite has expired`;
    if (isInvited && from === to) return `wait for ${person} to join the organization as ${to}: the invite is out`;
    if (isInvited) return `invite ${person} to the organization as ${to} instead of ${from}`;
    return `change the level of ${person} in the organization from ${from} to ${to}`;
  },
  async apply({ key: key2, operation, handle, live, wanted }, posthog, { organization: organization2 }) {
    const level2 = levels.find((one) => one === wanted?.level);
    if (level2 && live?.state !== "member") return invite2({ key: key2, live, level: level2 }, posthog, organization2);
    const { id } = known(handle, `the live member or invite ${key2}`);
    const base = `/api/organizations/${organization2}`;
    if (live?.state !== "member") {
      await posthog.send("DELETE", `${base}/invites/${id}/`, void 0, anything);
      return;
    }
    await refuseOwnLevel(key2, id, posthog);
    if (operation === "delete") {
      refuseOwner(key2, live.level);
      await posthog.send("DELETE", `${base}/members/${id}/`, void 0, anything);
    } else if (level2) await posthog.send("PATCH", `${base}/members/${id}/`, { level: numbers[level2] }, anything);
  }
});
async function invite2({ key: key2, live, level: level2 }, posthog, organization2) {
  if (live?.state === "expired") {
    throw new UserError(
      `The invite of ${show(key2)} has expired, and nobody is invited twice.`,
      "Invite the person in PostHog; or delete the invite there and run apply again, which then sends a new one."
    );
  }
  if (live?.level !== level2) await sendInvite(key2, level2, posthog, organization2);
  throw new Waiting(
    `${show(key2)} is invited as ${level2} and has not joined yet.`,
    "This goes on once they have accepted: an invite is good for three days."
  );
}
__name(invite2, "invite");
async function sendInvite(key2, level2, posthog, organization2) {
  const body = { target_email: key2, level: numbers[level2], send_email: true };
  try {
    await posthog.send("POST", `/api/organizations/${organization2}/invites/`, body, anything);
  } catch (error) {
    if (!(error instanceof RemoteError && error.failure.ambiguous)) throw error;
    const invites = await readInvites(posthog, organization2);
    if (!invites.some((one) => sameEmail(one.email, key2) && words[one.level] === level2 && !one.isExpired)) throw error;
  }
}
__name(sendInvite, "sendInvite");
async function refuseOwnLevel(email, id, posthog) {
  const { uuid } = await posthog.get("/api/users/@me/", self);
  if (uuid !== id) return;
  throw new UserError(
    `${show(email)} owns the key that apply uses, and nobody changes their own level in PostHog or takes themselves out.`,
    "Let another admin or owner make this change in PostHog, or use the key of another person."
  );
}
__name(refuseOwnLevel, "refuseOwnLevel");
function refuseOwner(email, level2) {
  if (level2 !== "owner") return;
  throw new UserError(
    `${show(email)} is an owner of the organization, and PostHog removes no owner.`,
    "Give the person a lower level first, in a pull request of its own; then take them out."
  );
}
__name(refuseOwner, "refuseOwner");
function rank(membership) {
  const level2 = levelOf(membership);
  return level2 === void 0 ? -1 : levels.indexOf(level2);
}
__name(rank, "rank");
function levelOf(membership) {
  return membership?.state === "member" ? membership.level : void 0;
}
__name(levelOf, "levelOf");
function quoted2(level2) {
  return `\`${show(String(level2))}\``;
}
__name(quoted2, "quoted");

// src/resources/role.ts
var created = object({ id: string, name: string });
var role2 = defineResource({
  kind: "role",
  after: [],
  compare: ["name"],
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.roles ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.roles ?? {}).map(([key2, role3]) => ({
    key: key2,
    spec: { name: roleName(key2, role3) },
    at: locate(["roles", key2], "key")
  })), "desired"),
  emit(entries) {
    const roles = {};
    for (const { key: key2, spec } of entries) roles[key2] = spec.name === key2 ? {} : { name: spec.name };
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
  describe({ key: key2, operation, live, wanted }) {
    if (operation === "create") return `create the role ${quoted3(wanted?.name ?? key2)}`;
    if (operation === "delete")
      return `delete the role ${quoted3(live?.name ?? key2)} with all its memberships and access rules`;
    return `rename the role ${quoted3(live?.name)} to ${quoted3(wanted?.name)}`;
  },
  async apply({ key: key2, operation, handle, wanted }, posthog, { organization: organization2, names }) {
    const path = `/api/organizations/${organization2}/roles/`;
    if (operation === "create") {
      const { id, name } = await posthog.send("POST", path, { name: wanted?.name ?? key2 }, created);
      names.learnRole(key2, { id, name, members: [] });
      return;
    }
    const one = `${path}${known(handle, `the live role ${key2}`).id}/`;
    if (operation === "delete") await posthog.send("DELETE", one, void 0, anything);
    else await posthog.send("PATCH", one, { name: wanted?.name }, anything);
  }
});
function quoted3(name) {
  return `\`${show(String(name))}\``;
}
__name(quoted3, "quoted");

// src/resources/organization-settings.ts
var orOff = /* @__PURE__ */ __name((value2, path) => value2 === null ? false : optional(boolean)(value2, path), "orOff");
var organization = object({
  enforce_2fa: orOff,
  members_can_invite: optional(boolean),
  members_can_create_projects: orOff,
  members_can_use_personal_api_keys: optional(boolean),
  members_can_see_org_members: optional(boolean),
  allow_publicly_shared_resources: optional(boolean),
  default_role_id: optional(nullable(string))
});
var narrow = {
  enforce_2fa: true,
  members_can_invite: false,
  members_can_create_projects: false,
  members_can_use_personal_api_keys: false,
  members_can_see_org_members: false,
  allow_publicly_shared_resources: false
};
var key = "settings";
var organizationSettings = defineResource({
  kind: "organization_settings",
  after: ["role"],
  compare: [
    "enforce_2fa",
    "members_can_invite",
    "members_can_create_projects",
    "members_can_use_personal_api_keys",
    "members_can_see_org_members",
    "allow_publicly_shared_resources",
    "default_role"
  ],
  unset: {
    enforce_2fa: false,
    members_can_invite: true,
    members_can_create_projects: false,
    members_can_use_personal_api_keys: true,
    members_can_see_org_members: true,
    allow_publicly_shared_resources: true
  },
  reach: /* @__PURE__ */ __name(() => "update", "reach"),
  // One entry, which can neither come nor go.
  desired({ shape: shape2, locate }) {
    const settings = shape2.organization?.settings;
    return settings ? [{ key, spec: settings, at: locate(["organization", "settings"], "key") }] : [];
  },
  // The organization's id is no entry: whoever writes the file puts it beside.
  emit: /* @__PURE__ */ __name(([entry2]) => entry2 ? { organization: { settings: written(entry2.spec) } } : {}, "emit"),
  async read({ posthog, organization: id, names, policies }) {
    if (!policies.some(({ shape: shape2 }) => shape2.organization?.settings)) return [];
    const { default_role_id, ...flags } = await posthog.get(`/api/organizations/${id}/`, organization);
    const spec = { ...flags, default_role: roleCalled(default_role_id, names) };
    return [{ key, spec, live: { id } }];
  },
  manages: /* @__PURE__ */ __name(() => false, "manages"),
  // A setting that leaves the policy stays as it is.
  needs: /* @__PURE__ */ __name(({ spec }) => spec.default_role === void 0 ? [] : [itemOf("role", spec.default_role)], "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect(before, after) {
    const [from, to] = [{ ...before }, { ...after }];
    const narrows = Object.keys(narrow).some(
      (field) => to?.[field] === narrow[field] && from?.[field] !== narrow[field]
    );
    return narrows ? "revoke" : "grant";
  },
  describe({ fields }) {
    const steps = fields.map(
      ({ field, live, wanted }) => `${inWords(field)} from ${inWords(live)} to ${inWords(wanted)}`
    );
    return `change the settings of the organization${steps.length > 0 ? `: ${list(steps)}` : ""}`;
  },
  async apply({ fields }, posthog, { organization: id, names }) {
    const body = Object.fromEntries(
      fields.map(
        ({ field, wanted }) => field === "default_role" ? ["default_role_id", roleId(String(wanted), names)] : [field, wanted]
      )
    );
    await posthog.send("PATCH", `/api/organizations/${id}/`, body, anything);
  }
});
function written(spec) {
  return Object.fromEntries(Object.entries(spec).filter(([, value2]) => value2 !== void 0));
}
__name(written, "written");
function roleCalled(id, names) {
  const role3 = names.directory.roles.find((one) => one.id === id);
  return role3 ? names.roleAlias(role3) : id ?? void 0;
}
__name(roleCalled, "roleCalled");
function roleId(alias, names) {
  const role3 = names.role(alias);
  if (role3) return role3.id;
  throw new UserError(
    `The role ${show(alias)}, which shall be the default role, does not exist in PostHog.`,
    "Create it there or in the policy, then run apply again."
  );
}
__name(roleId, "roleId");
function inWords(value2) {
  return value2 === void 0 ? "not set" : `\`${show(String(value2))}\``;
}
__name(inWords, "inWords");

// src/resources/rule-subject.ts
function parseSubject([kind = "", ...name]) {
  return [kind === "role" || kind === "member" ? kind : "default", name.join("/")];
}
__name(parseSubject, "parseSubject");
function subjectOf(row2, names) {
  if (row2.role !== null) {
    const role3 = names.directory.roles.find(({ id }) => id === row2.role);
    return `role/${role3 ? names.roleAlias(role3) : row2.role}`;
  }
  if (row2.organization_member === null) return "default";
  const member2 = names.directory.members.find(({ id }) => id === row2.organization_member);
  return `member/${member2 ? member2.email.toLowerCase() : row2.organization_member}`;
}
__name(subjectOf, "subjectOf");
function isUnresolved([, name]) {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name);
}
__name(isUnresolved, "isUnresolved");
function neededBy([kind, name]) {
  return kind === "role" ? [itemOf("role", name)] : [];
}
__name(neededBy, "neededBy");
function inWords2([kind, name]) {
  return kind === "default" ? "everybody without a rule of their own" : `the ${kind} \`${show(name)}\``;
}
__name(inWords2, "inWords");
function targetOf2([kind, name], names) {
  if (kind === "default") return {};
  if (kind === "member") return { organization_member: names.present(name).id };
  const role3 = names.role(name);
  if (role3) return { role: role3.id };
  throw new UserError(
    `The role ${show(name)} does not exist in PostHog.`,
    "Create it there or in the policy, then run apply again."
  );
}
__name(targetOf2, "targetOf");

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
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.projects ?? {}).flatMap(([project2, { access }]) => {
    const at = /* @__PURE__ */ __name((...path) => locate(["projects", project2, "access", ...path]), "at");
    return [
      ...access?.default ? [{ key: `${project2}/default`, spec: { level: access.default }, at: at("default") }] : [],
      ...Object.entries(access?.roles ?? {}).map(([role3, level2]) => ({
        key: `${project2}/role/${role3}`,
        spec: { level: level2 },
        at: at("roles", role3)
      })),
      ...Object.entries(access?.members ?? {}).map(([email, level2]) => ({
        key: `${project2}/member/${email.toLowerCase()}`,
        spec: { level: level2 },
        at: at("members", email)
      }))
    ];
  }), "desired"),
  emit(entries) {
    const projects = {};
    for (const { key: key2, spec } of entries) {
      const [project2, [kind, subject]] = parse3(key2);
      const access = projects[project2]?.access ?? {};
      projects[project2] = { access };
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
  manages(key2, shape2) {
    const [project2, subject] = parse3(key2);
    const [kind] = subject;
    const access = shape2.projects?.[project2]?.access;
    if (!access || kind === "default" || isUnresolved(subject)) return false;
    return access[`${kind}s`] !== void 0 || shape2.manage?.access === "exclusive";
  },
  needs: /* @__PURE__ */ __name(({ key: key2 }) => neededBy(parse3(key2)[1]), "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect: /* @__PURE__ */ __name((before, after) => strengthOf(after) >= strengthOf(before) ? "grant" : "revoke", "effect"),
  describe({ key: key2, operation, live, wanted }) {
    const [project2, subject] = parse3(key2);
    const who = inWords2(subject);
    const where = `\`${show(project2)}\``;
    if (operation === "delete") return `clear the level of ${who} in ${where}, now \`${show(String(live?.level))}\``;
    if (operation === "create") return `give ${who} the level \`${show(String(wanted?.level))}\` in ${where}`;
    return `change the level of ${who} in ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``;
  },
  async apply({ key: key2, operation, wanted }, posthog, { names }) {
    const [alias, subject] = parse3(key2);
    const level2 = operation === "delete" || wanted?.level === "builtin" ? null : wanted?.level;
    const path = `/api/projects/${names.project(alias).id}/access_controls/`;
    const target = targetOf2(subject, names);
    await posthog.send("PUT", path, { access_level: level2, ...target }, anything);
  }
});
async function readProject({ posthog, names }, alias, project2) {
  const { access_controls } = await posthog.get(`/api/projects/${project2.id}/access_controls/`, rules);
  const entries = access_controls.map((row2) => {
    const key2 = `${alias}/${subjectOf(row2, names)}`;
    return { key: key2, spec: { level: row2.access_level }, live: { id: key2 } };
  });
  const hasDefault = entries.some(({ key: key2 }) => key2 === `${alias}/default`);
  return hasDefault ? entries : [...entries, { key: `${alias}/default`, spec: { level: "builtin" }, live: { id: `${alias}/default` } }];
}
__name(readProject, "readProject");
function declared({ projects }) {
  return Object.entries(projects ?? {}).flatMap(([alias, { access }]) => access ? [alias] : []);
}
__name(declared, "declared");
function parse3(key2) {
  const [project2 = "", ...subject] = key2.split("/");
  return [project2, parseSubject(subject)];
}
__name(parse3, "parse");

// src/resources/resource-kinds.ts
var kinds = {
  action: true,
  activity_log: true,
  ai_observability_clusters: true,
  customer_analytics: true,
  dashboard: true,
  data_catalog: true,
  early_access_feature: true,
  endpoint: true,
  error_tracking: true,
  evaluation: true,
  experiment: true,
  export: true,
  external_data_source: true,
  feature_flag: true,
  heatmap: true,
  hog_flow: true,
  insight: true,
  llm_analytics: true,
  llm_playground: true,
  llm_skill: true,
  logs: true,
  mcp_analytics: true,
  metrics: true,
  notebook: true,
  replay_scanner: true,
  revenue_analytics: true,
  session_recording: true,
  sharing_configuration: true,
  stamphog: true,
  survey: true,
  tagger: true,
  ticket: true,
  toolbar: true,
  tracing: true,
  warehouse_objects: true,
  web_analytics: true
};
function isResourceKind(name) {
  return Object.hasOwn(kinds, name);
}
__name(isResourceKind, "isResourceKind");

// src/resources/resource-access.ts
var levels2 = ["none", "viewer", "editor", "manager"];
var knownLevel = oneOf(levels2);
var anyRow = object({
  resource: string,
  access_level: string,
  organization_member: nullable(string),
  role: nullable(string)
});
var row = /* @__PURE__ */ __name((value2, path) => {
  const read = anyRow(value2, path);
  if (isResourceKind(read.resource)) knownLevel(read.access_level, `${path}.access_level`);
  return read;
}, "row");
var rows = object({ access_controls: list2(row) });
var strength2 = { none: 0, viewer: 1, editor: 2, manager: 3, builtin: 2 };
function strengthOf2(access) {
  return access ? strength2[access.level] ?? 0 : 0.5;
}
__name(strengthOf2, "strengthOf");
var resourceAccess = defineResource({
  kind: "resource_access",
  after: ["role", "project_access"],
  compare: ["level"],
  unset: { level: "builtin" },
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.access ?? "update", "reach"),
  desired: /* @__PURE__ */ __name((policy) => [...written2(policy), ...derived(policy)], "desired"),
  emit(entries) {
    const projects = {};
    for (const { key: key2, spec } of entries) {
      const [project2, resource, [kind, subject]] = parse4(key2);
      if (!isResourceKind(resource)) continue;
      const resources2 = { ...projects[project2]?.resources };
      const rules2 = { ...resources2[resource] };
      if (kind === "default") resources2[resource] = { ...rules2, default: spec.level };
      else if (spec.level !== "builtin")
        resources2[resource] = { ...rules2, [`${kind}s`]: { ...rules2[`${kind}s`], [subject]: spec.level } };
      projects[project2] = { resources: resources2 };
    }
    return { projects };
  },
  async read(scope) {
    return (await Promise.all(projectsToRead(scope, declared2).map((alias) => readProject2(scope, alias)))).flat();
  },
  manages(key2, shape2) {
    const [project2, resource, subject] = parse4(key2);
    const [kind] = subject;
    if (!isResourceKind(resource) || kind === "default" || isUnresolved(subject)) return false;
    const rules2 = objectRules(shape2, project2)[resource];
    if (rules2?.[`${kind}s`] !== void 0) return true;
    const isNamed = rules2 !== void 0 || shape2.projects?.[project2]?.resources !== void 0;
    return isNamed && shape2.manage?.access === "exclusive";
  },
  needs: /* @__PURE__ */ __name(({ key: key2 }) => neededBy(parse4(key2)[2]), "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect: /* @__PURE__ */ __name((before, after) => strengthOf2(after) >= strengthOf2(before) ? "grant" : "revoke", "effect"),
  describe({ key: key2, operation, live, wanted }) {
    const [project2, resource, subject] = parse4(key2);
    const who = inWords2(subject);
    const where = `for every \`${show(resource)}\` in \`${show(project2)}\``;
    if (operation === "delete") return `clear the level of ${who} ${where}, now \`${show(String(live?.level))}\``;
    if (operation === "create") return `give ${who} the level \`${show(String(wanted?.level))}\` ${where}`;
    return `change the level of ${who} ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``;
  },
  async apply({ key: key2, operation, wanted }, posthog, { names }) {
    const [alias, resource, subject] = parse4(key2);
    const level2 = operation === "delete" || wanted?.level === "builtin" ? null : wanted?.level;
    const path = `/api/projects/${names.project(alias).id}/resource_access_controls/`;
    await posthog.send("PUT", path, { resource, access_level: level2, ...targetOf2(subject, names) }, anything);
  }
});
function written2({ shape: shape2, locate }) {
  return Object.entries(shape2.projects ?? {}).flatMap(
    ([project2, { resources: resources2 = {} }]) => Object.entries(resources2).flatMap(([resource, rules2]) => {
      const at = /* @__PURE__ */ __name((...path) => locate(["projects", project2, "resources", resource, ...path]), "at");
      const prefix = `${project2}/${resource}`;
      return [
        ...rules2.default ? [{ key: `${prefix}/default`, spec: { level: rules2.default }, at: at("default") }] : [],
        ...Object.entries(rules2.roles ?? {}).map(([role3, level2]) => ({
          key: `${prefix}/role/${role3}`,
          spec: { level: level2 },
          at: at("roles", role3)
        })),
        ...Object.entries(rules2.members ?? {}).map(([email, level2]) => ({
          key: `${prefix}/member/${email.toLowerCase()}`,
          spec: { level: level2 },
          at: at("members", email)
        }))
      ];
    })
  );
}
__name(written2, "written");
function derived({ shape: shape2, locate }) {
  return Object.keys(shape2.feature_flags ?? {}).flatMap((project2) => {
    const editors = flagEditors(shape2, project2);
    const rules2 = matrixRules(shape2, project2);
    if (!editors || !rules2) return [];
    const prefix = `${project2}/feature_flag`;
    const matrix = ["feature_flags", project2];
    return [
      { key: `${prefix}/default`, spec: { level: rules2.default }, at: locate(matrix, "key") },
      ...editors.flatMap(({ subject, list: name, index }) => {
        const level2 = rules2.roles[subject];
        return level2 ? [{ key: `${prefix}/role/${subject}`, spec: { level: level2 }, at: locate([...matrix, name, index]) }] : [];
      })
    ];
  });
}
__name(derived, "derived");
async function readProject2({ posthog, names, policies }, alias) {
  const path = `/api/projects/${names.project(alias).id}/resource_access_controls/`;
  const { access_controls } = await posthog.get(path, rows);
  const entries = access_controls.map((one) => {
    const key2 = `${alias}/${one.resource}/${subjectOf(one, names)}`;
    return { key: key2, spec: { level: one.access_level }, live: { id: key2 } };
  });
  const present = new Set(entries.map(({ key: key2 }) => key2));
  const defaults = policies.flatMap(({ shape: shape2 }) => Object.keys(objectRules(shape2, alias))).map((kind) => `${alias}/${kind}/default`);
  const unstored = [...new Set(defaults)].filter((key2) => !present.has(key2));
  return [...entries, ...unstored.map((key2) => ({ key: key2, spec: { level: "builtin" }, live: { id: key2 } }))];
}
__name(readProject2, "readProject");
function declared2(shape2) {
  const projects = [...Object.keys(shape2.projects ?? {}), ...Object.keys(shape2.feature_flags ?? {})];
  return projects.filter((alias) => shape2.projects?.[alias]?.resources ?? flagEditors(shape2, alias));
}
__name(declared2, "declared");
function parse4(key2) {
  const [project2 = "", resource = "", ...subject] = key2.split("/");
  return [project2, resource, parseSubject(subject)];
}
__name(parse4, "parse");

// src/resources/role-membership.ts
var roleMembership = defineResource({
  kind: "role_membership",
  after: ["role"],
  compare: [],
  // The key says it all: a membership exists or it does not.
  reach: /* @__PURE__ */ __name(({ manage }) => manage?.role_members ?? "update", "reach"),
  desired: /* @__PURE__ */ __name(({ shape: shape2, locate }) => Object.entries(shape2.roles ?? {}).flatMap(
    ([role3, { members }]) => (members ?? []).map((email, index) => ({ ...entry(role3, email), at: locate(["roles", role3, "members", index]) }))
  ), "desired"),
  emit(entries) {
    const roles = {};
    for (const { spec } of entries) {
      roles[spec.role] ??= {};
      const declared3 = known(roles[spec.role], "the role just made");
      declared3.members = [...declared3.members ?? [], spec.email];
    }
    return { roles };
  },
  read: /* @__PURE__ */ __name(async ({ names }) => names.directory.roles.flatMap(
    (role3) => role3.members.map(({ id, email }) => ({ ...entry(names.roleAlias(role3), email), live: { id } }))
  ), "read"),
  manages: /* @__PURE__ */ __name((key2, { roles }) => roles?.[splitKey(key2)[0]]?.members !== void 0, "manages"),
  needs: /* @__PURE__ */ __name(({ spec }) => [itemOf("role", spec.role)], "needs"),
  facts: /* @__PURE__ */ __name(() => [], "facts"),
  effect: /* @__PURE__ */ __name((_, after) => after ? "grant" : "revoke", "effect"),
  describe({ operation, live, wanted }) {
    const { role: role3, email } = { role: "", email: "", ...wanted ?? live };
    const person = `\`${show(String(email))}\``;
    const name = `\`${show(String(role3))}\``;
    return operation === "delete" ? `take ${person} out of the role ${name}` : `put ${person} into the role ${name}`;
  },
  async apply({ key: key2, operation, handle }, posthog, { organization: organization2, names }) {
    const [alias = "", email = ""] = splitKey(key2);
    const role3 = names.role(alias);
    if (!role3) {
      throw new UserError(
        `The role ${show(alias)} does not exist in PostHog.`,
        "Somebody deleted it there. Create it again under the same name, or take it out of the policy; then run apply again."
      );
    }
    const path = `/api/organizations/${organization2}/roles/${role3.id}/role_memberships/`;
    if (operation === "delete") {
      await posthog.send("DELETE", `${path}${known(handle, `the live membership ${key2}`).id}/`, void 0, anything);
      return;
    }
    await posthog.send("POST", path, { user_uuid: names.present(email).userId }, anything);
  }
});
function entry(role3, email) {
  return { key: `${role3}/${email.toLowerCase()}`, spec: { role: role3, email: email.toLowerCase() } };
}
__name(entry, "entry");
function splitKey(key2) {
  const at = key2.indexOf("/");
  return [key2.slice(0, at), key2.slice(at + 1)];
}
__name(splitKey, "splitKey");

// src/resources/registry.gen.ts
var resources = [
  featureFlag,
  organizationMember,
  role2,
  organizationSettings,
  projectAccess,
  resourceAccess,
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
  const head = byKey(resource.desired(policies.head));
  const entriesOf = /* @__PURE__ */ __name((policy) => renamed(policy ? resource.desired(policy) : [], head), "entriesOf");
  const lastApplied = entriesOf(policies.lastApplied);
  const base = entriesOf(policies.base);
  const merged = [...(policies.merged ?? []).map(entriesOf), ...policies.base ? [base] : []];
  const present = renamed(live, head);
  const keys = new Set([lastApplied, ...merged, head, present].flatMap((entries) => [...entries.keys()]));
  return [...keys].sort().map((key2) => ({
    key: key2,
    lastApplied: lastApplied.get(key2),
    merged: merged.map((entries) => entries.get(key2)),
    base: base.get(key2),
    head: head.get(key2),
    live: present.get(key2)
  }));
}
__name(lineUp, "lineUp");
function byKey(entries) {
  return new Map(entries.map((entry2) => [entry2.key, entry2]));
}
__name(byKey, "byKey");
function renamed(entries, head) {
  const found = byKey(entries);
  for (const { key: key2, was } of head.values()) {
    const before = was && found.get(was.key);
    if (!was || !before || found.has(key2)) continue;
    found.delete(was.key);
    found.set(key2, { ...before, key: key2, spec: { ...was.spec, ...before.spec } });
  }
  return found;
}
__name(renamed, "renamed");

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
function policyDigest(changes2) {
  return hashOf(changes2.map(({ item, value: value2 }) => ({ item, value: value2 })));
}
__name(policyDigest, "policyDigest");

// src/core/approval-rule.ts
var adminRules = {
  owner_granted: "owner-granted",
  admin_granted: "admin-granted",
  policy_gate_changed: "policy-gate",
  pipeline_changed: "pipeline"
};
function approvalRule(shape2, item, fact2) {
  if (fact2 === "rollout_over") {
    const project2 = item.split("/")[1] ?? "";
    const { approvals = 1, by = ["admin"] } = rolloutReview(shape2, project2) ?? {};
    return { rule: `rollout-review in ${project2}`, approvals, by };
  }
  const rule2 = adminRules[fact2];
  return rule2 === void 0 ? void 0 : { rule: rule2, approvals: 1, by: ["admin"] };
}
__name(approvalRule, "approvalRule");

// src/plan/risk.ts
function riskyItems(base, head, changedFiles, resources2) {
  return [
    ...resources2.flatMap((resource) => riskyEntries(resource, base, head)),
    ...gateChanges(base, head),
    ...pipelineChange(changedFiles)
  ];
}
__name(riskyItems, "riskyItems");
function riskyEntries(resource, base, head) {
  return lineUp(resource, { lastApplied: void 0, base, head }, []).flatMap((sides) => {
    const item = itemOf(resource.kind, sides.key);
    const facts = resource.facts(sides.key, sides.base?.spec, sides.head?.spec, base.shape).filter(({ name }) => approvalRule(base.shape, item, name));
    if (facts.length === 0) return [];
    return [riskyItem(item, decidedValue(sides.head?.spec, resource), facts)];
  });
}
__name(riskyEntries, "riskyEntries");
function riskyItem(item, value2, facts) {
  return { item, value: value2, facts, hash: hashOf({ item, value: value2, facts: facts.map(({ name }) => name).sort() }) };
}
__name(riskyItem, "riskyItem");
var gateSections = [
  "members",
  "roles",
  "projects",
  "feature_flags",
  "manage",
  "review",
  "guardrails",
  "freeze",
  "baseline",
  "lint"
];
function gateChanges(base, head) {
  const changed = gateSections.flatMap((section) => {
    const before = gateView(section, base);
    const after = gateView(section, head);
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key2) => !equalJson(before[key2], after[key2])).map((key2) => gateChange(pathOf(section, key2), after[key2], gainingFrom(section, key2, base.shape, head.shape)));
  });
  return [...changed, ...sectionsTakenOut(base.shape, head.shape).map(letGo)];
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
  const ofProjects = Object.entries(base.projects ?? {}).flatMap(([alias, before]) => {
    const after = head.projects?.[alias];
    if (!after) return [];
    const path = `projects.${alias}`;
    return [
      ...rulesTakenOut(`${path}.access`, before.access, after.access),
      ...before.resources && !after.resources ? [`${path}.resources`] : kindsTakenOut(alias, base, head)
    ];
  });
  return [...flagsTakenOut(base, head), ...settingsTakenOut(base, head), ...ofProjects];
}
__name(sectionsTakenOut, "sectionsTakenOut");
function flagsTakenOut(base, head) {
  if (!base.flags || !head.flags) return base.flags ? ["flags"] : [];
  if ((base.manage?.removed_flags ?? "keep") === "keep") return [];
  return Object.keys(base.flags).flatMap((project2) => head.flags?.[project2] ? [] : [`flags.${project2}`]);
}
__name(flagsTakenOut, "flagsTakenOut");
function settingsTakenOut(base, head) {
  const path = "organization.settings";
  const before = base.organization?.settings;
  const after = head.organization?.settings;
  if (!before || !after) return before ? [path] : [];
  return Object.keys(before).flatMap((field) => after[field] === void 0 ? [`${path}.${field}`] : []);
}
__name(settingsTakenOut, "settingsTakenOut");
function kindsTakenOut(alias, base, head) {
  const after = objectRules(head, alias);
  return Object.entries(objectRules(base, alias)).filter(([kind]) => after[kind] || Object.hasOwn(base.projects?.[alias]?.resources ?? {}, kind)).flatMap(([kind, rules2]) => rulesTakenOut(`projects.${alias}.resources.${kind}`, rules2, after[kind]));
}
__name(kindsTakenOut, "kindsTakenOut");
function rulesTakenOut(path, before, after) {
  if (!before) return [];
  if (!after) return [path];
  const parts = ["default", "roles", "members"];
  return parts.filter((part) => before[part] && !after[part]).map((part) => `${path}.${part}`);
}
__name(rulesTakenOut, "rulesTakenOut");
function gainingFrom(section, key2, base, head) {
  if (section === "members") return head.members?.[key2] ? [key2.toLowerCase()] : [];
  if (section !== "roles") return [];
  const before = holders(base, key2);
  return holders(head, key2).filter((email) => !before.includes(email));
}
__name(gainingFrom, "gainingFrom");
function holders(shape2, role3) {
  return roleHolders(shape2, role3).map((email) => email.toLowerCase());
}
__name(holders, "holders");
function gateView(section, { shape: shape2, ignores }) {
  if (section === "lint") return { ...shape2.lint, ignores: ignored(ignores) };
  if (section === "freeze" || section === "baseline") return { "": shape2[section] ?? void 0 };
  if (section !== "projects") return { ...shape2[section] };
  return Object.fromEntries(
    Object.entries(shape2.projects ?? {}).map(([alias, { id, name, tier }]) => [alias, { id, name, tier }])
  );
}
__name(gateView, "gateView");
function ignored(ignores) {
  const texts = ignores.map(({ rule: rule2, reason, at }) => `${at.file}: ${rule2}: ${reason}`);
  return texts.length > 0 ? texts.sort() : void 0;
}
__name(ignored, "ignored");
function pathOf(section, key2) {
  return key2 === "" ? section : `${section}.${key2}`;
}
__name(pathOf, "pathOf");
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
  if (!files.some(({ path }) => isWithin2(path, folder) || isPipeline(path))) return { state: "untouched" };
  const before = await loadAt(repository, base, folder, "the base branch");
  const head = await loadExisting(repository, result, folder, "the merge result");
  if (!before) return { state: "bootstrap", head };
  return { state: "read", step: stepOf(before, head, files) };
}
__name(readStep, "readStep");
function stepOf(base, head, files) {
  const changes2 = policyChanges(base, head, resources);
  const digest = policyDigest(changes2);
  const outside = files.filter(({ path }) => isPipeline(path)).map(({ path, content: content2 }) => ({ path, content: content2 }));
  const change = { item: "change", value: null, facts: [], hash: hashOf({ digest, outside }) };
  return { base, head, changes: changes2, items: riskyItems(base, head, files, resources), change, digest };
}
__name(stepOf, "stepOf");
function isWithin2(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
__name(isWithin2, "isWithin");

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
  const asked = items.flatMap((item) => item.facts.flatMap(({ name }) => asks2(base, item, name)));
  if (asked.length > 0) return asked.map((one) => ({ ...one, approvals: one.approvals + strangers.length }));
  return strangers.length > 0 ? [{ rule: "unknown-contributor", item: change, approvals: 1, by: ["admin"] }] : [];
}
__name(requirements, "requirements");
function asks2(base, item, fact2) {
  const rule2 = approvalRule(base, item.item, fact2);
  return rule2 ? [{ rule: rule2.rule, item, approvals: rule2.approvals, by: rule2.by }] : [];
}
__name(asks2, "asks");

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
async function judgePull(sources, pull, base, step2, others = []) {
  const { forge } = sources;
  const [reviews, ...people] = await Promise.all([
    forge.reviews(pull),
    ...[pull, ...others].map((one) => forge.contributors(one))
  ]);
  const contributors = people.flat();
  const input = {
    base: step2.base.shape,
    items: step2.items,
    change: step2.change,
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
  approvalRule,
  hashOf,
  itemOf,
  lineUp,
  readDirectory,
  resources,
  loadAt,
  loadExisting,
  readMerge,
  readStep,
  reviewers,
  judgePull,
  inform,
  policyKey,
  keepComment,
  policyFolder
};
