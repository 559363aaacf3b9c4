import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectFiles,
  connectForge,
  connectReader,
  connectWriter,
  readRun
} from "../shared/chunk-CTJYBWHE.js";
import {
  env,
  explain,
  runAction,
  scrub,
  setFailed
} from "../shared/chunk-OFFLFQYO.js";
import "../shared/chunk-JG32CCCN.js";
import "../shared/chunk-BCSYSAYD.js";
import "../shared/chunk-36RV34CS.js";
import "../shared/chunk-BMB537MV.js";
import "../shared/chunk-EEUFXKKD.js";
import "../shared/chunk-UML4E5FO.js";
import {
  UserError,
  __name,
  list,
  show
} from "../shared/chunk-3AKY4F6T.js";

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
  lint: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-DACFGPB7.js")).action, connectFiles), "lint"),
  drift: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-SGUSXBBI.js")).action, connectReader), "drift"),
  review: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-C7OTQTSP.js")).action, connectForge), "review"),
  apply: /* @__PURE__ */ __name(async () => runAction((await import("../shared/main-UGE5NDYJ.js")).action, connectWriter), "apply")
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
