const require = process.getBuiltinModule;
import {
  connectFiles,
  connectForge,
  connectReader,
  connectWriter,
  readRun
} from "../shared/chunk-BYIROYH3.js";
import {
  explain,
  runAction,
  scrub,
  setFailed
} from "../shared/chunk-XQUFLTZT.js";
import "../shared/chunk-YU6F6QUA.js";
import {
  env
} from "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-BZ5QDA55.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-RNA437W5.js";
import "../shared/chunk-ED7NOXLL.js";
import {
  UserError,
  list,
  show
} from "../shared/chunk-KKGXNROR.js";

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
  lint: async () => runAction((await import("../shared/main-ZLD5CHEP.js")).action, connectFiles),
  drift: async () => runAction((await import("../shared/main-XJUFLULB.js")).action, connectReader),
  review: async () => runAction((await import("../shared/main-6KHYEVHV.js")).action, connectForge),
  export: async () => runAction((await import("../shared/main-WEGKW347.js")).action, connectReader),
  apply: async () => runAction((await import("../shared/main-WYMAIWF5.js")).action, connectWriter)
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
