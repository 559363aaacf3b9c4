import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFiles,
  connectForge,
  connectReader,
  connectWriter,
  readRun
} from "../shared/chunk-ROFMVT2B.js";
import {
  env,
  explain,
  runAction,
  scrub,
  setFailed
} from "../shared/chunk-GOV3FFCI.js";
import "../shared/chunk-MKPQSM2R.js";
import "../shared/chunk-YTOKSOBK.js";
import "../shared/chunk-KRZ6YG2B.js";
import "../shared/chunk-QJDFGDD5.js";
import "../shared/chunk-LDMUKEIP.js";
import "../shared/chunk-42VG4LSH.js";
import {
  UserError,
  __name,
  list,
  show
} from "../shared/chunk-VIEDSQ4R.js";

// actions/suite/pick.ts
var commands = ["lint", "drift", "review", "apply"];
function pick(command, { event, isDefaultBranch }) {
  if (command !== "auto") {
    if (isCommand(command)) return [command];
    throw new UserError(`The input command is "${show(command)}".`, `Set it to auto, ${list(commands, "or")}.`);
  }
  if (event === "push") return isDefaultBranch ? ["apply"] : ["lint"];
  if (event === "workflow_run" || event === "schedule") return ["review", "drift"];
  if (event === "merge_group") return ["lint", "review"];
  if (event === "workflow_dispatch")
    throw new UserError("A run by hand must say what to do.", `Set the input command to ${list(commands, "or")}.`);
  return ["lint"];
}
__name(pick, "pick");
function isCommand(name) {
  return commands.some((command) => command === name);
}
__name(isCommand, "isCommand");

// actions/suite/run.ts
var runCommand = {
  lint: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-OBNGFASD.js")).action, connectFiles), "lint"),
  drift: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-KMVUWNTS.js")).action, connectReader), "drift"),
  review: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-KTEZWY2V.js")).action, connectForge), "review"),
  apply: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-6Q2PQPA6.js")).action, connectWriter), "apply")
};
async function runSuite() {
  try {
    const { event, ref, defaultBranch } = readRun();
    const isDefaultBranch = ref === `refs/heads/${defaultBranch}`;
    for (const command of pick(env.input("command") || "auto", { event, isDefaultBranch })) {
      await runCommand[command]();
    }
  } catch (error) {
    setFailed(scrub(explain(error)));
  }
}
__name(runSuite, "runSuite");

// entry:suite
await runSuite();
