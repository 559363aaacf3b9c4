import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  shorten
} from "./chunk-TPK37GV4.js";
import {
  hashOf
} from "./chunk-XIKL7FPD.js";
import {
  isRecord
} from "./chunk-GZNAKXV2.js";
import {
  isYaml
} from "./chunk-74HLF52E.js";
import {
  RemoteError,
  UserError
} from "./chunk-BKZP2LEK.js";

// src/app/publish.ts
async function inform(job, what, step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof UserError || error instanceof RemoteError)) throw error;
    const message = `${what} could not be written: ${error.message} ${error.remedy}`;
    job.warn(message);
    await job.summary(`> ${message}
`);
  }
}

// src/app/sticky-comment.ts
var longestComment = 65536;
function policyKey(run, organization, folder) {
  return hashOf({ repository: run.repositoryId, organization, folder }).slice("sha256:".length, "sha256:".length + 16);
}
async function keepComment(forge, pull, marker, markdown, create) {
  const ours = (await forge.comments(pull)).flatMap(
    (comment) => comment.isMine ? withMarker(comment, marker.key) : []
  );
  const [current, ...doubles] = ours.filter(({ marker: { kind } }) => kind !== "applied");
  const head = `<!-- posthog-policy ${JSON.stringify(marker)} -->
`;
  const body = head + shorten(markdown, longestComment - head.length);
  if (!current) {
    if (create) await forge.createComment(pull, body);
    return;
  }
  if (isNewer(current.marker, marker)) return;
  if (current.marker.kind === "drift" && marker.kind === "review") return;
  for (const double of doubles) await forge.deleteComment(double.comment.id);
  const isSame = current.marker.sha === marker.sha && current.marker.kind === marker.kind && content(current.comment.body) === content(body);
  if (!isSame) await forge.updateComment(current.comment.id, body);
}
function withMarker(comment, key) {
  const text = /^<!-- posthog-policy (\{.*\}) -->/.exec(comment.body)?.[1];
  const marker = text === void 0 ? void 0 : parse(text);
  return marker?.key === key ? [{ comment, marker }] : [];
}
function parse(text) {
  try {
    const found = JSON.parse(text);
    if (!isRecord(found)) return void 0;
    const { kind, key, sha, run, attempt } = found;
    const isKind = kind === "drift" || kind === "review" || kind === "failed" || kind === "applied";
    if (!isKind || typeof key !== "string" || typeof sha !== "string" || typeof run !== "number" || typeof attempt !== "number")
      return void 0;
    return { kind, key, sha, run, attempt };
  } catch {
    return void 0;
  }
}
function isNewer(there, mine) {
  return there.run > mine.run || there.run === mine.run && there.attempt > mine.attempt;
}
function content(body) {
  return body.slice(body.indexOf("\n") + 1).replace(/<sub>.*<\/sub>\s*$/, "");
}

// src/app/policy-history.ts
var longestSearch = 250;
async function hasPolicy(repository, commit, folder) {
  return (await repository.policyFiles(commit, folder)).some(({ path }) => isYaml(path));
}
async function hadPolicy(repository, from, folder) {
  let commit = await repository.parent(from);
  for (let searched = 0; commit !== void 0 && searched < longestSearch; searched++) {
    if (await hasPolicy(repository, commit, folder)) return true;
    commit = await repository.parent(commit);
  }
  return false;
}

export {
  hasPolicy,
  hadPolicy,
  inform,
  policyKey,
  keepComment
};
