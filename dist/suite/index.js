import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFiles,
  connectForge,
  connectReader,
  connectWriter,
  readRun
} from "../shared/chunk-TNAWOHRV.js";
import {
  explain,
  runAction,
  scrub,
  setFailed
} from "../shared/chunk-RE7MYGU6.js";
import "../shared/chunk-XJIT6GKV.js";
import {
  env
} from "../shared/chunk-DQQWKHWO.js";
import "../shared/chunk-P2YW7VIL.js";
import "../shared/chunk-3DO7TPIA.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-GZNAKXV2.js";
import "../shared/chunk-74HLF52E.js";
import {
  UserError,
  list,
  show
} from "../shared/chunk-BKZP2LEK.js";

// actions/suite/pick.ts
var commands = ["lint", "drift", "review", "apply", "export"];
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
function isCommand(name) {
  return commands.some((command) => command === name);
}

// actions/suite/run.ts
var runCommand = {
  lint: async () => runAction((await import("../shared/main-7TH7RSNR.js")).action, connectFiles),
  drift: async () => runAction((await import("../shared/main-7EAHPJVI.js")).action, connectReader),
  review: async () => runAction((await import("../shared/main-SQNXH32X.js")).action, connectForge),
  export: async () => runAction((await import("../shared/main-NS6SL24Y.js")).action, connectReader),
  apply: async () => runAction((await import("../shared/main-3JDDGJZX.js")).action, connectWriter)
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

// entry:suite
await runSuite();
