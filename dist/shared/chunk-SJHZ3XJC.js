const require = process.getBuiltinModule;
import {
  bodyOf,
  hadPolicy,
  hasPolicy,
  isNewer,
  readMarker
} from "./chunk-EU45MH7W.js";
import {
  inform
} from "./chunk-OJGPUXCL.js";
import {
  readTrail
} from "./chunk-BRKC5IKH.js";
import {
  policyFolder
} from "./chunk-AUNAML7N.js";
import {
  require_crypto
} from "./chunk-BZ5QDA55.js";
import {
  UserError,
  __toESM,
  list,
  show
} from "./chunk-KKGXNROR.js";

// src/app/applied-seal.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var shortestSecret = 32;
var markName = "sealed=";
function openSeal(secrets, repositoryId, folder) {
  const known = secrets.split(/\s+/).filter((secret) => secret !== "");
  const [first] = known;
  if (first === void 0) return void 0;
  if (known.some((secret) => secret.length < shortestSecret)) {
    throw new UserError(
      `The input seal-secret is shorter than ${shortestSecret} characters.`,
      "Make one with `openssl rand -hex 32`."
    );
  }
  const markOf = (secret, commit) => {
    const said = JSON.stringify(["posthog-policy/applied", repositoryId, folder, commit]);
    return (0, import_node_crypto.createHmac)("sha256", secret).update(said).digest("base64url");
  };
  return {
    put: (link, commit) => `${link}#${markName}${markOf(first, commit)}`,
    isOn(link, commit) {
      const mark = Buffer.from(link.split(`#${markName}`)[1] ?? "");
      return known.some((secret) => {
        const wanted = Buffer.from(markOf(secret, commit));
        return wanted.length === mark.length && (0, import_node_crypto.timingSafeEqual)(wanted, mark);
      });
    }
  };
}

// src/app/last-applied.ts
function appliedContext(folder) {
  return folder === "policy" ? "posthog-policy/applied" : `posthog-policy/applied (${folder})`;
}
var usualSearch = 250;
var longestSearch = 800;
function proofOf(input, repositoryId) {
  const seal = openSeal(input["seal-secret"], repositoryId, policyFolder(input["policy-path"]));
  return { evidenceBranch: input["evidence-branch"], seal };
}
async function lastApplied(sources, tip, folder, { evidenceBranch, seal }, own) {
  const most = own === void 0 ? usualSearch : longestSearch;
  if (evidenceBranch === "") return { ...await lastByStatus(sources, { tip, most }, folder, seal), cutOff: [] };
  const files = sources.forge.filesOn(evidenceBranch);
  return readTrail(files, folder, own ?? "", (commit) => isOnLine(sources.repository, commit, tip));
}
async function isOnLine(repository, commit, tip) {
  try {
    await repository.firstParents(commit, tip);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
async function lastByStatus({ repository, forge }, { tip, most }, folder, seal) {
  let commit = tip;
  let isYoung;
  for (let searched = 0; commit !== void 0 && searched < most; searched++) {
    if (isMarked(await forge.statuses(commit), commit, folder, seal)) return { commit, isCutShort: false };
    commit = await repository.parent(commit);
    if (commit === void 0 || isYoung === false || await hasPolicy(repository, commit, folder)) continue;
    isYoung = !await hadPolicy(repository, commit, folder);
    if (isYoung) return { commit: void 0, isCutShort: false };
  }
  return { commit: void 0, isCutShort: commit !== void 0 };
}
function isMarked(statuses, commit, folder, seal) {
  const wanted = appliedContext(folder).toLowerCase();
  const ours2 = statuses.filter(({ context }) => context.toLowerCase() === wanted);
  if (!seal) return ours2[0]?.state === "success";
  return ours2.some(({ state, target }) => state === "success" && seal.isOn(target, commit));
}

// src/app/warn-of-open-branch.ts
async function warnOfOpenBranch({ forge, job }, evidenceBranch) {
  if (evidenceBranch === "") return;
  await inform(job, "The warning about the evidence branch", async () => {
    const { creation, update, deletion } = await forge.restrictions(evidenceBranch);
    const open = [...creation ? [] : ["create"], ...update ? [] : ["write"], ...deletion ? [] : ["delete"]];
    if (open.length === 0) return;
    const warning = `Whoever may push can ${list(open, "or")} the evidence branch ${show(evidenceBranch)}, and so say what was applied last. Restrict creations, updates and deletions by a ruleset that only the app of evidence-token bypasses.`;
    job.warn(warning);
    await job.summary(`> ${warning}
`);
  });
}

// src/app/rolling-issue.ts
async function keepIssue(forge, { marker, title, differs }, report) {
  const found = (await forge.ownIssues()).flatMap((issue) => ours(issue, marker));
  if (found.some((one) => isNewer(one.marker, marker))) return;
  const [current, ...doubles] = found;
  if (!current) {
    if (differs) await forge.createIssue(title, bodyOf(marker, report));
    return;
  }
  for (const { issue } of doubles) {
    if (issue.state === "open") await forge.updateIssue(issue.number, issue.body, "closed");
  }
  const isSame = current.marker.digest === marker.digest;
  const state = differs === void 0 ? current.issue.state : differs ? "open" : "closed";
  if (isSame && (differs !== false || current.issue.state === "closed")) return;
  await forge.updateIssue(current.issue.number, bodyOf(marker, report), state);
}
function ours(issue, { kind, key }) {
  const marker = readMarker(issue.body);
  return marker?.kind === kind && marker.key === key ? [{ issue, marker }] : [];
}

export {
  appliedContext,
  longestSearch,
  proofOf,
  lastApplied,
  warnOfOpenBranch,
  keepIssue
};
