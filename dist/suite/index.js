import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFiles,
  connectForge,
  connectReader,
  connectWriter,
  readRun
} from "../shared/chunk-KRMVEU34.js";
import {
  explain,
  runAction,
  scrub,
  setFailed
} from "../shared/chunk-O2YDF3YL.js";
import "../shared/chunk-XJIT6GKV.js";
import {
  env
} from "../shared/chunk-BL2AVGL4.js";
import "../shared/chunk-NQSYTGLW.js";
import "../shared/chunk-FXKXXQBK.js";
import "../shared/chunk-254ZJQ2F.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-TPLR4MPU.js";
import "../shared/chunk-W2YAONET.js";
import {
  UserError,
  list,
  show
} from "../shared/chunk-6SFOTQIK.js";

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
  lint: async () => runAction((await import("../shared/main-F3F5427F.js")).action, connectFiles),
  drift: async () => runAction((await import("../shared/main-LLULFD6A.js")).action, connectReader),
  review: async () => runAction((await import("../shared/main-7DDAIAMW.js")).action, connectForge),
  export: async () => runAction((await import("../shared/main-F4B3NCVD.js")).action, connectReader),
  apply: async () => runAction((await import("../shared/main-3HOP26D4.js")).action, connectWriter)
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
