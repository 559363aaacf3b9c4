const require = process.getBuiltinModule;
import {
  now,
  openFiles,
  openJob,
  today
} from "./chunk-XQUFLTZT.js";
import {
  env
} from "./chunk-H2NKFVGB.js";
import {
  require_fs
} from "./chunk-3XHWYSMU.js";
import {
  approvalMinutes
} from "./chunk-NCA5ESA7.js";
import {
  require_crypto
} from "./chunk-BZ5QDA55.js";
import {
  isRecord
} from "./chunk-RNA437W5.js";
import {
  require_path
} from "./chunk-ED7NOXLL.js";
import {
  UserError,
  __toESM,
  show
} from "./chunk-KKGXNROR.js";

// actions/connect.ts
var import_node_crypto = __toESM(require_crypto(), 1);
var import_node_path = __toESM(require_path(), 1);

// src/edges/runner/cancellation.ts
function watchCancellation(signals) {
  const controller = new AbortController();
  const note = () => controller.abort();
  signals.on("SIGINT", note);
  signals.on("SIGTERM", note);
  return {
    cancelled: controller.signal,
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
    isPublic: repository.private !== true,
    url: `${env.serverUrl()}/${env.repository()}/actions/runs/${env.runId()}`,
    id: env.runId(),
    attempt: env.runAttempt(),
    // The runner's number is that of whoever started the first attempt.
    actorId: env.triggeringActor() === env.actor() ? env.actorId() : 0,
    startedBy: env.triggeringActor(),
    defaultBranch: typeof repository.default_branch === "string" ? repository.default_branch : ownBranch()
  };
}
function ownBranch() {
  return env.event() === "schedule" ? env.ref().replace(/^refs\/heads\//, "") : "main";
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

// actions/connect-files.ts
async function connectFiles() {
  const ports = { files: openFiles(env.workspace()), job: openJob(), today: today(), readBase };
  return { ports, close: async () => {
  } };
}
async function readBase(folder) {
  const change = readChange();
  if (!change) return { missing: "They compare with the base of a pull request, and this run is about none." };
  const { readBaseHere } = await import("./connect-base-OW7PO5W6.js");
  return readBaseHere(change, folder);
}

// actions/connect.ts
async function connectForge(inputs) {
  const { ports, close } = await connectFiles();
  const [{ createForge }, { openRepository }] = await Promise.all([
    import("./forge-TLMA47CA.js"),
    import("./repository-NN46KUQF.js")
  ]);
  const [owner = "", repo = ""] = env.repository().split("/");
  const token = inputs["github-token"] ?? "";
  const statusToken = inputs["status-token"] ?? "";
  const evidenceToken = inputs["evidence-token"] ?? "";
  const forge = await createForge({ token, statusToken, evidenceToken, apiUrl: env.apiUrl(), owner, repo });
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
  const client = await import("./client-FB7JMWRD.js");
  const posthog = client.connectReader(posthogOptions(inputs));
  const { ports } = await connectForge(inputs);
  return { ports: { ...ports, posthog, now }, close: () => posthog.close() };
}
async function connectWriter(inputs) {
  const client = await import("./client-FB7JMWRD.js");
  const waitMs = approvalMinutes(inputs["wait-for-approvals"] ?? "") * 6e4;
  const { cancelled, close } = watchCancellation(process);
  const runTimeoutMs = client.usualRunMs + waitMs;
  const posthog = client.connectWriter({ ...posthogOptions(inputs), runTimeoutMs, cancelled });
  const { ports } = await connectForge(inputs);
  return {
    ports: { ...ports, posthog, now, isCancelled: () => cancelled.aborted },
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
