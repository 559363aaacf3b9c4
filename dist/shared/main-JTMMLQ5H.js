import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findingsJson,
  findingsMarkdown,
  findingsSentence
} from "./chunk-D6KKTG2U.js";
import "./chunk-HV2GISU6.js";
import {
  defineAction,
  policyInputs
} from "./chunk-YH5C7D56.js";
import {
  lintPolicy
} from "./chunk-QNCUYQAH.js";
import "./chunk-QLNRXP32.js";
import "./chunk-4MKSQWN2.js";
import "./chunk-2NNQ7TBE.js";

// actions/lint/main.ts
var action = defineAction({
  name: "lint",
  needs: "files",
  inputs: { ...policyInputs, "fail-on": { default: "error", values: ["error", "warning", "never"] } },
  outputs: ["errors", "warnings", "report-file"],
  async handler(input, { files, job }) {
    const sources = await files.policyFiles(input["policy-path"]);
    const { findings } = lintPolicy(sources, input["policy-path"]);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    job.annotate(findings);
    for (const { at, severity, message, rule } of findings) {
      job.log(`${at.file}:${at.start.line}:${at.start.column} ${severity} ${message} [${rule}]`);
    }
    job.log(findingsSentence(findings, sources.length));
    await job.summary(findingsMarkdown(findings, sources.length));
    job.output("errors", String(errors));
    job.output("warnings", String(findings.length - errors));
    job.output("report-file", input["report-file"]);
    if (input["report-file"]) await files.write(input["report-file"], findingsJson(findings));
    const fails = input["fail-on"] === "warning" ? findings.length > 0 : input["fail-on"] === "error" && errors > 0;
    if (fails) job.fail(findingsSentence(findings, sources.length));
  }
});
export {
  action
};
