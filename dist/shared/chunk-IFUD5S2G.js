import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  lintPolicy,
  value
} from "./chunk-DNIE6H5G.js";
import {
  isYaml
} from "./chunk-74HLF52E.js";
import {
  UserError,
  plural,
  short,
  show
} from "./chunk-BKZP2LEK.js";

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

// src/report/change-lines.ts
function changeLine(change) {
  const moves = change.operation === "update" ? ` — ${change.fields.map(fieldMove).join(", ")}` : "";
  return `${capital(change.sentence)}${moves}`;
}
function fieldMove({ field, live, wanted }) {
  return `${code(field)}: ${value(live)} → ${value(wanted)}`;
}
function placeOf({ at }) {
  return at ? code(`${at.file}:${at.start.line}`) : "–";
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/app/load-at.ts
async function loadAt(repository, commit, folder, side) {
  const files = await repository.policyFiles(commit, folder);
  if (!files.some(({ path }) => isYaml(path))) return void 0;
  return loadWhole(files, folder, `${side} (${short(commit)})`);
}
function loadWhole(files, folder, whose) {
  const { policy, findings } = lintPolicy(files, folder);
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (policy && !first) return policy;
  const where = first ? `${first.at.file}:${first.at.start.line}:${first.at.start.column}: ${first.message}` : "";
  throw new UserError(
    `The policy of ${whose} has ${plural(errors.length, "error")}. ${where}`,
    "Run the lint action: it shows every finding on its line."
  );
}
async function loadExisting(repository, commit, folder, side) {
  const policy = await loadAt(repository, commit, folder, side);
  if (policy) return policy;
  throw new UserError(
    `There is no policy file below "${folder}" on ${side} (${short(commit)}).`,
    "Check the input policy-path."
  );
}

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
var resourceKinds = Object.keys(kinds);
function isResourceKind(name) {
  return Object.hasOwn(kinds, name);
}

export {
  changeLine,
  fieldMove,
  placeOf,
  capital,
  resourceKinds,
  isResourceKind,
  loadAt,
  loadWhole,
  loadExisting,
  policyFolder
};
