const require = process.getBuiltinModule;
import {
  hadPolicy,
  hasPolicy
} from "./chunk-YAV54UUM.js";

// src/app/last-applied.ts
function appliedContext(folder) {
  return folder === "policy" ? "posthog-policy/applied" : `posthog-policy/applied (${folder})`;
}
var longestSearch = 250;
async function lastApplied({ repository, forge }, tip, folder) {
  const wanted = appliedContext(folder);
  let commit = tip;
  let isYoung;
  for (let searched = 0; commit !== void 0 && searched < longestSearch; searched++) {
    const statuses = await forge.statuses(commit);
    if (statuses.some(({ context, state }) => context === wanted && state === "success")) return commit;
    commit = await repository.parent(commit);
    if (commit === void 0 || isYoung === false || await hasPolicy(repository, commit, folder)) continue;
    isYoung = !await hadPolicy(repository, commit, folder);
    if (isYoung) return void 0;
  }
  return void 0;
}

export {
  appliedContext,
  lastApplied
};
