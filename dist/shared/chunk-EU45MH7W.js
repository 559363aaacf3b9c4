const require = process.getBuiltinModule;
import {
  hashOf
} from "./chunk-DYGOHUNF.js";
import {
  fitting
} from "./chunk-DN26BUZK.js";
import {
  equalJson
} from "./chunk-FAMZA7G6.js";
import {
  DecodeError,
  integer,
  object,
  oneOf,
  string
} from "./chunk-RNA437W5.js";
import {
  isYaml
} from "./chunk-ED7NOXLL.js";

// src/app/policy-history.ts
async function hasPolicy(repository, commit, folder) {
  return (await repository.policyFiles(commit, folder)).some(({ path }) => isYaml(path));
}
async function hadPolicy(repository, until, folder) {
  for (const commit of await repository.changesOf(until, folder)) {
    if (await hasPolicy(repository, commit, folder)) return true;
  }
  return false;
}

// src/app/marker.ts
var decode = object({
  kind: oneOf(["drift", "review", "apply", "issue", "follow-up"]),
  key: string,
  sha: string,
  run: integer,
  attempt: integer,
  digest: string,
  state: oneOf(["open", "waiting", "ready", "applied", "failed", "superseded"])
});
function policyKey(run, organization, folder) {
  return hashOf({ repository: run.repositoryId, organization, folder }).slice("sha256:".length, "sha256:".length + 16);
}
function markerOf(run, parts) {
  return { ...parts, run: run.id, attempt: run.attempt };
}
function markerLine(marker) {
  return `<!-- posthog-policy ${JSON.stringify(marker)} -->
`;
}
function readMarker(body) {
  const text = /^<!-- posthog-policy (\{.*\}) -->/.exec(body)?.[1];
  if (text === void 0) return void 0;
  try {
    return decode(JSON.parse(text), "");
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function isNewer(there, mine) {
  return there.run > mine.run || there.run === mine.run && there.attempt > mine.attempt;
}
function isClosed({ state }) {
  return state === "applied" || state === "superseded";
}
function stateOf(review) {
  if (review === void 0) return "open";
  return review === "approved" || review === "not-required" ? "ready" : "waiting";
}

// src/app/sticky-comment.ts
var longestBody = 65536;
async function keepComment(forge, pull, marker, report, create) {
  const { head, comments } = await forge.conversation(pull);
  const open = comments.flatMap((comment) => ours(comment, marker.key));
  if (open.some((one) => isNewer(one.marker, marker))) return;
  const [current, ...doubles] = open;
  const body = bodyOf(marker, report);
  if (!current && !create) return;
  const isOvertaken = marker.kind !== "apply" && head !== marker.sha;
  if (current?.marker.sha !== marker.sha && isOvertaken) return;
  if (!current) {
    await forge.createComment(pull, body);
    return;
  }
  const isCovered = current.marker.kind === "drift" && current.marker.sha === marker.sha;
  if (isCovered && marker.kind === "review") return;
  for (const double of doubles) await forge.deleteComment(double.comment.id);
  if (!isSame(current, marker, body)) await forge.updateComment(current.comment.id, body);
}
function bodyOf(marker, report) {
  const head = markerLine(marker);
  return head + fitting(report, (markdown) => head.length + markdown.length <= longestBody);
}
function ours(comment, key) {
  const marker = comment.isMine ? readMarker(comment.body) : void 0;
  return marker?.key === key && !isClosed(marker) ? [{ comment, marker }] : [];
}
function isSame({ comment, marker: there }, mine, body) {
  const { run, attempt } = there;
  return equalJson({ ...mine, run, attempt }, { ...there }) && content(comment.body) === content(body);
}
function content(body) {
  return body.slice(body.indexOf("\n") + 1).replace(/<sub>.*<\/sub>\s*$/, "");
}

export {
  hasPolicy,
  hadPolicy,
  policyKey,
  markerOf,
  readMarker,
  isNewer,
  stateOf,
  keepComment,
  bodyOf
};
