import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byWeight
} from "./chunk-357B57VJ.js";
import {
  code,
  paragraphs,
  prose,
  table
} from "./chunk-SF4L2OA7.js";
import {
  __name,
  plural
} from "./chunk-VPIV6BIE.js";

// src/report/findings-json.ts
function findingsJson(findings) {
  const report = {
    version: "report-v1",
    findings: findings.map(({ rule, severity, message, at: { file, start, end } }) => ({
      rule,
      severity,
      message,
      place: { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } }
    }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
__name(findingsJson, "findingsJson");

// src/report/findings-markdown.ts
function findingsMarkdown(findings, files) {
  const rows = [...findings].sort(byWeight).map(({ severity, message, at, rule }) => [
    severity,
    code(`${at.file}:${at.start.line}:${at.start.column}`),
    prose(message),
    code(rule)
  ]);
  return paragraphs(
    "## PostHog policy: lint",
    `**${findingsSentence(findings, files)}**`,
    rows.length > 0 && table(["", "Where", "What", "Rule"], rows)
  );
}
__name(findingsMarkdown, "findingsMarkdown");
function findingsSentence(findings, files) {
  if (findings.length === 0) return `${plural(files, "policy file")}, no findings.`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return `${plural(errors, "error")} and ${plural(findings.length - errors, "warning")} in ${plural(files, "policy file")}.`;
}
__name(findingsSentence, "findingsSentence");

export {
  findingsJson,
  findingsMarkdown,
  findingsSentence
};
