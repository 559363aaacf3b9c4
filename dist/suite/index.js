import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFiles,
  connectForge,
  connectReader,
  connectWriter,
  readRun
} from "../shared/chunk-MNYQC36A.js";
import {
  env,
  explain,
  runAction,
  scrub,
  setFailed
} from "../shared/chunk-KNXL3UOF.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import {
  UserError,
  __name,
  list,
  show
} from "../shared/chunk-VPIV6BIE.js";

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
  lint: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-3HL4P3EN.js")).action, connectFiles), "lint"),
  drift: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-PTJP42GR.js")).action, connectReader), "drift"),
  review: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-J4K6NQPT.js")).action, connectForge), "review"),
  apply: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-QBYAU6FV.js")).action, connectWriter), "apply")
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
