import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byWeight
} from "./chunk-XJIT6GKV.js";
import {
  code,
  details,
  paragraphs,
  prose,
  table
} from "./chunk-DNIE6H5G.js";
import {
  plural,
  show
} from "./chunk-BKZP2LEK.js";

// src/report/findings-json.ts
function findingsJson({ findings, accepted }) {
  const report = {
    version: "report-v1",
    findings: findings.map(findingOf),
    accepted: accepted.map((finding) => ({ ...findingOf(finding), reason: finding.reason }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function findingOf({ rule, severity, message, at, also = [] }) {
  const others = also.map((other) => ({ message: other.message, place: placeOf(other.at) }));
  return { rule, severity, message, place: placeOf(at), also: others };
}
function placeOf({ file, start, end }) {
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

// src/report/findings-markdown.ts
function findingsMarkdown(found, files) {
  const rows = [...found.findings].sort(byWeight).map((finding) => [finding.severity, placeOf2(finding), sentences(finding), code(finding.rule)]);
  const accepted = found.accepted.map((one) => [placeOf2(one), prose(one.message), code(one.rule), prose(one.reason)]);
  return paragraphs(
    "## PostHog policy: lint",
    `**${findingsSentence(found, files)}**`,
    rows.length > 0 && table(["", "Where", "What", "Rule"], rows),
    accepted.length > 0 && details(plural(accepted.length, "accepted finding"), table(["Where", "What", "Rule", "Why accepted"], accepted))
  );
}
function placeOf2({ at }) {
  return code(`${at.file}:${at.start.line}:${at.start.column}`);
}
function sentences({ message, also = [] }) {
  return [prose(message), ...also.map((other) => `${placeOf2(other)}: ${prose(other.message)}`)].join(" ");
}
function findingsSentence({ findings, accepted }, files) {
  const apart = accepted.length > 0 ? ` ${plural(accepted.length, "finding is", "findings are")} accepted.` : "";
  if (findings.length === 0) return `${plural(files, "policy file")}, no findings.${apart}`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${plural(files, "policy file")}.${apart}`;
}

// src/report/findings-text.ts
function findingLine({ at: { file, start }, severity, message, rule }) {
  return `${file}:${start.line}:${start.column} ${severity} ${message} [${rule}]`;
}
function findingsText(findings, linesOf, isColoured) {
  const paint = (text, colour) => isColoured ? `\x1B[${colour}m${text}\x1B[0m` : text;
  return [...findings].sort(byWeight).map((finding) => {
    const { severity, at, also = [] } = finding;
    const colour = severity === "error" ? red : yellow;
    const line = findingLine(finding).replace(` ${severity} `, ` ${paint(severity, colour)} `);
    const [source, carets] = excerpt(linesOf(at.file)[at.start.line - 1], finding);
    const notes = also.map(
      (other) => `  ${other.at.file}:${other.at.start.line}:${other.at.start.column} ${other.message}`
    );
    return [line, ...source === void 0 ? [] : [source, paint(carets ?? "", colour)], ...notes].join("\n");
  }).join("\n");
}
var red = 31;
var yellow = 33;
var before = 60;
var widest = 110;
function excerpt(line, { at: { start, end } }) {
  if (line === void 0 || line.trim() === "") return [];
  const from = Math.max(0, start.column - 1 - before);
  const until = Math.min(line.length, from + widest);
  const stop = end.line === start.line ? Math.max(end.column - 1, start.column) : line.length;
  const head = shown(line.slice(from, start.column - 1));
  const meant = shown(line.slice(start.column - 1, Math.min(stop, until)));
  const tail = shown(line.slice(Math.min(stop, until), until));
  const gutter = String(start.line).padStart(5);
  const cut = from > 0 ? "…" : "";
  return [
    `${gutter} | ${cut}${head}${meant}${tail}${until < line.length ? "…" : ""}`,
    `${" ".repeat(gutter.length)} | ${" ".repeat(cut.length + head.length)}${"^".repeat(Math.max(meant.length, 1))}`
  ];
}
function shown(text) {
  return show(text.replaceAll("	", " "));
}

export {
  findingsJson,
  findingsMarkdown,
  findingsSentence,
  findingLine,
  findingsText
};
