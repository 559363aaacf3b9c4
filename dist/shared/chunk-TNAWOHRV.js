import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  error,
  info,
  now,
  openFiles,
  scrub,
  setFailed,
  setOutput,
  summary,
  today,
  warning
} from "./chunk-RE7MYGU6.js";
import {
  byWeight
} from "./chunk-XJIT6GKV.js";
import {
  env
} from "./chunk-DQQWKHWO.js";
import {
  require_fs
} from "./chunk-P2YW7VIL.js";
import {
  require_crypto
} from "./chunk-XQ7TQTOA.js";
import {
  isRecord
} from "./chunk-GZNAKXV2.js";
import {
  require_path
} from "./chunk-74HLF52E.js";
import {
  UserError,
  __toESM,
  show
} from "./chunk-BKZP2LEK.js";

// actions/connect.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var import_node_path = __toESM(require_path(), 1);

// src/edges/runner/cancellation.ts
function watchCancellation(signals) {
  let cancelled = false;
  const note = () => {
    cancelled = true;
  };
  signals.on("SIGINT", note);
  signals.on("SIGTERM", note);
  return {
    isCancelled: () => cancelled,
    close() {
      signals.off("SIGINT", note);
      signals.off("SIGTERM", note);
    }
  };
}

// src/edges/runner/run-info.ts
var import_node_fs = __toESM(require_fs(), 1);
function readRun() {
  const payload = readPayload();
  const repository = isRecord(payload.repository) ? payload.repository : {};
  return {
    event: env.event(),
    payload,
    sha: env.sha(),
    ref: env.ref(),
    repositoryId: env.repositoryId(),
    url: `${env.serverUrl()}/${env.repository()}/actions/runs/${env.runId()}`,
    id: env.runId(),
    attempt: env.runAttempt(),
    // The runner's number is that of whoever started the first attempt.
    actorId: env.triggeringActor() === env.actor() ? env.actorId() : 0,
    startedBy: env.triggeringActor(),
    defaultBranch: typeof repository.default_branch === "string" ? repository.default_branch : "main",
    isPublic: repository.private !== true
  };
}
function readChange() {
  const { pull_request: pull, merge_group: group } = isChange(env.event()) ? readPayload() : {};
  const ofPull = isRecord(pull) && isRecord(pull.base) ? pull.base.sha : void 0;
  const sha = ofPull ?? (isRecord(group) ? group.base_sha : void 0);
  const base = typeof sha === "string" ? sha : env.baseRef() && `origin/${env.baseRef()}`;
  if (!base) return void 0;
  return /^refs\/pull\/\d+\/merge$/.test(env.ref()) ? { base, merge: env.sha() } : { base };
}
function isChange(event) {
  return event.startsWith("pull_request") || event === "merge_group";
}
function readPayload() {
  const path = env.eventPath();
  if (!path) return {};
  const payload = JSON.parse((0, import_node_fs.readFileSync)(path, "utf8"));
  return isRecord(payload) ? payload : {};
}

// src/edges/runner/job.ts
var import_node_fs2 = __toESM(require_fs(), 1);
var shownPerLevel = { error: 9, warning: 10 };
var maxSummary = 1024 * 1024;
function openJob() {
  return {
    annotate,
    async summary(markdown) {
      if (env.summaryPath() === "") return;
      const text = scrub(markdown);
      const fits = sizeOf(env.summaryPath()) + Buffer.byteLength(text) < maxSummary;
      await summary.addRaw(
        fits ? text : "The report is longer than GitHub shows. The log and the report file have all of it.",
        true
      ).write();
    },
    output: (name, value) => setOutput(name, scrub(value)),
    log: (line) => info(scrub(plain(line))),
    warn: (message) => warning(scrub(message)),
    fail: (message) => setFailed(scrub(message))
  };
}
function plain(line) {
  return line.replace(/[\r\n]+/g, " ").replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
}
function sizeOf(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}
function annotate(findings) {
  for (const severity of ["error", "warning"]) {
    const all = findings.filter((finding) => finding.severity === severity).sort(byWeight);
    const write = severity === "error" ? error : warning;
    const most = shownPerLevel[severity];
    const shown = all.length > most ? all.slice(0, most - 1) : all;
    for (const finding of shown) write(scrub(finding.message), propertiesOf(finding));
    if (shown.length < all.length)
      write(`${all.length - shown.length} more: the summary of this job lists all ${all.length}.`);
  }
}
function propertiesOf({ rule, at: { file, start, end } }) {
  const lines = { file, title: rule, startLine: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, startColumn: start.column, endColumn: Math.max(end.column - 1, start.column) } : lines;
}

// actions/connect-files.ts
async function connectFiles() {
  const ports = { files: openFiles(env.workspace()), job: openJob(), today: today(), readBase };
  return { ports, close: async () => {
  } };
}
async function readBase(folder) {
  const change = readChange();
  if (!change) return { missing: "They compare with the base of a pull request, and this run is about none." };
  const { readBaseHere } = await import("./connect-base-PMRLKFQS.js");
  return readBaseHere(change, folder);
}

// actions/connect.ts
async function connectForge(inputs) {
  const { ports, close } = await connectFiles();
  const [{ createForge }, { openRepository }] = await Promise.all([
    import("./forge-SFTIKWVM.js"),
    import("./repository-V34JREKW.js")
  ]);
  const [owner = "", repo = ""] = env.repository().split("/");
  const token = inputs["github-token"] ?? "";
  const statusToken = inputs["status-token"] ?? "";
  const forge = await createForge({ token, statusToken, apiUrl: env.apiUrl(), owner, repo });
  const repository = await openRepository({
    directory: env.workspace(),
    token,
    serverUrl: env.serverUrl(),
    environment: env.all(),
    elsewhere: { url: `${env.serverUrl()}/${env.repository()}`, folder: (0, import_node_path.join)(env.scratch(), (0, import_node_crypto.randomUUID)()) }
  });
  return { ports: { ...ports, run: readRun(), forge, repository }, close };
}
async function connectReader(inputs) {
  if (!inputs["posthog-api-key"] && hasNoSecrets(readRun())) {
    return {
      skipped: "Not compared with live PostHog: GitHub gives no secrets to a pull request of a fork or of Dependabot. Run drift from workflow_run, which has them."
    };
  }
  const client = await import("./client-UR5Y63PU.js");
  const posthog = client.connectReader(posthogOptions(inputs));
  const { ports } = await connectForge(inputs);
  return { ports: { ...ports, posthog, now }, close: () => posthog.close() };
}
async function connectWriter(inputs) {
  const client = await import("./client-UR5Y63PU.js");
  const posthog = client.connectWriter(posthogOptions(inputs));
  const { ports } = await connectForge(inputs);
  const { isCancelled, close } = watchCancellation(process);
  return {
    ports: { ...ports, posthog, isCancelled },
    async close() {
      close();
      await posthog.close();
    }
  };
}
function hasNoSecrets({ event, payload, startedBy }) {
  if (!event.startsWith("pull_request")) return false;
  const pull = isRecord(payload.pull_request) ? payload.pull_request : {};
  const head = isRecord(pull.head) && isRecord(pull.head.repo) ? pull.head.repo.id : void 0;
  const base = isRecord(payload.repository) ? payload.repository.id : void 0;
  return head !== base || startedBy === "dependabot[bot]";
}
function posthogOptions(inputs) {
  const percent = Number(inputs["rate-share"]);
  if (!(percent > 0 && percent <= 100)) {
    const given = show(inputs["rate-share"] ?? "");
    throw new UserError(`The input rate-share is "${given}".`, "Give a percentage from 1 to 100, such as 25.");
  }
  return { key: inputs["posthog-api-key"] ?? "", host: inputs["posthog-host"] ?? "", rateShare: percent / 100 };
}

export {
  readRun,
  connectFiles,
  connectForge,
  connectReader,
  connectWriter
};
