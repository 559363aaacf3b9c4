import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  value
} from "./chunk-63HLA76R.js";

// src/report/change-lines.ts
function changeLine(change) {
  const moves = change.operation === "update" ? ` — ${change.fields.map(fieldMove).join(", ")}` : "";
  return `${capital(change.sentence)}${moves}`;
}
function fieldMove({ field, live, wanted }) {
  return `${code(field)}: ${value(live)} → ${value(wanted)}`;
}
function driftRows(change) {
  const { item, operation, fields, changedBy } = change;
  const name = change.at ? `${code(item)} (${placeOf(change)})` : code(item);
  if (operation === "create") return [[name, "there", "missing", changedByWords(changedBy)]];
  if (operation === "delete") return [[name, "not named", "there", changedByWords(changedBy)]];
  return fields.map((one) => [
    `${name} ${code(one.field)}`,
    value(one.wanted),
    value(one.live),
    changedByWords(one.changedBy)
  ]);
}
function logLine({ item, sentence, operation, fields, changedBy }) {
  const inLine = (attribution, field) => {
    if (!attribution) return [];
    const words = `${attribution.from === "nobody" ? "" : "changed by "}${changedByWords(attribution)}`;
    return [field === void 0 ? words : `${code(field)} ${words}`];
  };
  const who = operation === "update" ? fields.flatMap((one) => inLine(one.changedBy, one.field)) : inLine(changedBy);
  return [`${item}: ${sentence}`, ...who].join("; ");
}
function changedByWords(attribution) {
  if (!attribution) return "–";
  if (attribution.from === "log") {
    const { by, at } = attribution;
    const client = by.client === void 0 ? "client not recorded" : `client ${code(by.client)}`;
    return `${actorWords(by)} on ${minute(at)}, ${by.isSystem ? "by itself" : client}`;
  }
  if (attribution.from === "entry")
    return `${code(attribution.by)} on ${minute(attribution.at)}, the last to change any of it`;
  const { why, seen } = attribution;
  return seen ? `${sightingWords(seen)}, ${reasons[why]}` : reasons[why];
}
var reasons = {
  "not-logged": "not logged by PostHog",
  "no-entry": "not in PostHog's activity log",
  "out-of-reach": "further back in PostHog's activity log than was read",
  unreadable: "PostHog's activity log could not be read"
};
function actorWords({ email, name, isSystem, isImpersonated }) {
  if (isSystem) return "PostHog";
  const person = email === void 0 ? "somebody whose account is gone" : code(email);
  const called = name === void 0 ? person : `${code(name)} (${person})`;
  return isImpersonated ? `PostHog staff as ${called}` : called;
}
function sightingWords({ after, before }) {
  return after === void 0 ? `before ${minute(before)}` : `between ${minute(after)} and ${minute(before)}`;
}
function minute(at) {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at) ?? [];
  return date && time ? `${date} ${time} UTC` : code(at);
}
function placeOf({ at }) {
  return at ? code(`${at.file}:${at.start.line}`) : "–";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export {
  changeLine,
  fieldMove,
  driftRows,
  logLine,
  changedByWords,
  placeOf,
  capital
};
