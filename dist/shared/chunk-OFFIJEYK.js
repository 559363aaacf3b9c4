import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  code,
  lintPolicy,
  value
} from "./chunk-DMVXGSII.js";
import {
  isYaml
} from "./chunk-74HLF52E.js";
import {
  UserError,
  plural,
  short
} from "./chunk-BKZP2LEK.js";

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

export {
  changeLine,
  fieldMove,
  placeOf,
  capital,
  loadAt,
  loadWhole,
  loadExisting
};
