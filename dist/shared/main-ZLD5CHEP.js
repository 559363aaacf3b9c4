const require = process.getBuiltinModule;
import {
  findingLine,
  findingsJson,
  findingsMarkdown,
  findingsSentence,
  lintFolder
} from "./chunk-QALYSXXP.js";
import "./chunk-4E3GXPLZ.js";
import {
  byWeight
} from "./chunk-YU6F6QUA.js";
import {
  summarize
} from "./chunk-OJGPUXCL.js";
import {
  defineAction,
  duplicateRule,
  ignoreRule,
  lintRules,
  policyInputs
} from "./chunk-DN26BUZK.js";
import "./chunk-FAMZA7G6.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-RNA437W5.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";

// src/report/sarif.ts
var mostResults = 25e3;
var home = "https://github.com/posthog-policy/posthog-policy";
function sarif(findings, rules) {
  const shown = findings.length > mostResults ? [...findings].sort(byWeight).slice(0, mostResults) : findings;
  const ids = [...new Set(shown.map(({ rule }) => rule))].sort();
  const driver = { name: "posthog-policy", informationUri: home, rules: ids.map((id) => descriptor(id, rules)) };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results: shown.map((one) => result(one, ids)) }]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function descriptor(id, rules) {
  const known = rules.find((rule) => rule.id === id);
  const text = known?.summary ?? "The file must be YAML that the schema of the policy allows.";
  return {
    id,
    shortDescription: { text },
    ...known && { helpUri: `${home}/blob/main/docs/rules/${id}.md` }
  };
}
function result({ rule, severity, message, at, also = [] }, ids) {
  const others = also.map((other) => ({ physicalLocation: locationOf(other.at), message: { text: other.message } }));
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: locationOf(at) }],
    ...others.length > 0 && { relatedLocations: others.map((other, id) => ({ id, ...other })) },
    partialFingerprints: { "ruleFileMessage/v1": `${rule}:${at.file}:${message}` }
  };
}
function locationOf({ file, start, end }) {
  return {
    artifactLocation: { uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  };
}

// actions/lint/main.ts
var action = defineAction({
  name: "lint",
  needs: "files",
  inputs: { ...policyInputs, "sarif-file": {}, "fail-on": { default: "error", values: ["error", "warning", "never"] } },
  outputs: ["errors", "warnings", "sarif-file", "report-file"],
  async handler(input, { files, job, today, readBase }) {
    const report = await lintFolder(files, input["policy-path"], {
      today,
      readBase,
      tell: (finding) => job.log(findingLine(finding))
    });
    const { findings, unchecked } = report;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    job.annotate(findings);
    job.log(findingsSentence(report));
    if (unchecked !== void 0) job.log(unchecked);
    await summarize(job, (detail) => findingsMarkdown(report, detail));
    job.output("errors", String(errors));
    job.output("warnings", String(findings.length - errors));
    job.output("sarif-file", input["sarif-file"]);
    job.output("report-file", input["report-file"]);
    if (input["sarif-file"])
      await files.write(input["sarif-file"], sarif(findings, [...lintRules, ignoreRule, duplicateRule]));
    if (input["report-file"]) await files.write(input["report-file"], findingsJson(report));
    const fails = input["fail-on"] === "warning" ? findings.length > 0 : input["fail-on"] === "error" && errors > 0;
    if (fails) job.fail(findingsSentence(report));
  }
});
export {
  action
};
