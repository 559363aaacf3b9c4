const require = process.getBuiltinModule;
import {
  require_os
} from "./chunk-OOAEBI3F.js";
import {
  UserError,
  __toESM
} from "./chunk-KKGXNROR.js";

// src/edges/runner/env.ts
var import_node_os = __toESM(require_os(), 1);
var env = {
  /** For what runs beside us and picks for itself, such as git. */
  all: () => process.env,
  apiUrl: () => process.env.GITHUB_API_URL ?? "https://api.github.com",
  serverUrl: () => process.env.GITHUB_SERVER_URL ?? "https://github.com",
  workspace: () => process.env.GITHUB_WORKSPACE ?? process.cwd(),
  /** A folder for what nobody needs after the job, which the runner empties. */
  scratch: () => process.env.RUNNER_TEMP || (0, import_node_os.tmpdir)(),
  eventPath: () => process.env.GITHUB_EVENT_PATH,
  event: () => process.env.GITHUB_EVENT_NAME ?? "",
  repository: () => required("GITHUB_REPOSITORY"),
  repositoryId: () => process.env.GITHUB_REPOSITORY_ID ?? "",
  sha: () => required("GITHUB_SHA"),
  ref: () => process.env.GITHUB_REF ?? "",
  /** The branch that a pull request goes into. */
  baseRef: () => process.env.GITHUB_BASE_REF ?? "",
  runId: () => Number(process.env.GITHUB_RUN_ID ?? 0),
  runAttempt: () => Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
  actor: () => process.env.GITHUB_ACTOR ?? "",
  /** Whoever started this attempt; the actor stays whoever started the first one. */
  triggeringActor: () => process.env.GITHUB_TRIGGERING_ACTOR || (process.env.GITHUB_ACTOR ?? ""),
  actorId: () => Number(process.env.GITHUB_ACTOR_ID ?? 0),
  input: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "",
  /** For the terminal: whoever types a key on the command line leaves it in the history. */
  posthogKey: () => process.env.POSTHOG_API_KEY ?? "",
  posthogHost: () => process.env.POSTHOG_HOST || "https://us.posthog.com",
  /** The wish for no colours, as no-color.org has it: set, to anything but nothing. */
  noColour: () => (process.env.NO_COLOR ?? "") !== "",
  summaryPath: () => process.env.GITHUB_STEP_SUMMARY ?? ""
};
function required(name) {
  const value = process.env[name];
  if (value) return value;
  throw new UserError(
    `${name} is not set.`,
    "This action runs on GitHub Actions; in a terminal use the posthog-policy command."
  );
}

export {
  env
};
