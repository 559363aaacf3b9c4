const require = process.getBuiltinModule;
import {
  exportJson,
  exportMarkdown,
  exportSentence,
  runExport
} from "./chunk-3NHX6SDB.js";
import {
  summarize
} from "./chunk-OJGPUXCL.js";
import {
  usageText
} from "./chunk-2C2IGE6B.js";
import {
  defineAction,
  fitting,
  posthogInputs
} from "./chunk-DN26BUZK.js";
import {
  policyFolder
} from "./chunk-AUNAML7N.js";
import {
  UserError
} from "./chunk-KKGXNROR.js";

// actions/export/main.ts
var longestBody = 65536;
var action = defineAction({
  name: "export",
  needs: "reader",
  inputs: {
    ...posthogInputs,
    "output-path": {},
    adopt: {},
    "pull-request": { default: "false", values: ["true", "false"] }
  },
  outputs: ["files", "changed", "pull-request", "report-file"],
  async handler(input, { posthog, files, forge, run, job }) {
    const folder = policyFolder(input["policy-path"]);
    const output = input["output-path"] ? policyFolder(input["output-path"]) : folder;
    const items = input.adopt.split(/\r?\n/).flatMap((line) => line.trim() || []);
    const { texts, report, changedBy, branch } = await runExport(posthog, files, { folder, output, items });
    job.log(exportSentence(report));
    for (const path of texts.keys()) job.log(`wrote ${path}`);
    for (const { what, reason } of [...report.unread, ...report.leftOut]) job.log(`left out ${what}: ${reason}`);
    for (const { what, reason } of report.unread) job.warn(`${what} ${reason}`);
    const footer = `<sub>${usageText(report.usage)}</sub>`;
    await summarize(job, (detail) => `## PostHog policy: export

${exportMarkdown(report, detail)}

${footer}
`);
    job.output("files", [...texts.keys()].join("\n"));
    job.output("changed", String(texts.size > 0));
    job.output("report-file", input["report-file"]);
    if (input["report-file"]) await files.write(input["report-file"], exportJson(report));
    if (input["pull-request"] !== "true" || texts.size === 0) {
      job.output("pull-request", "");
      return;
    }
    const base = run.ref.replace(/^refs\/heads\//, "");
    if (base === run.ref) {
      throw new UserError(
        "The run is not on a branch, so there is none that a pull request could go to.",
        "Run it on the default branch."
      );
    }
    const body = fitting(
      (detail) => exportMarkdown(report, detail),
      ({ length }) => length <= longestBody
    );
    const title = exportSentence(report).replace(/\.$/, "");
    const url = await forge.propose({ branch, base, onto: run.sha, title, body, changedBy, files: texts });
    job.log(`Pull request: ${url}`);
    job.output("pull-request", url);
  }
});

export {
  action
};
