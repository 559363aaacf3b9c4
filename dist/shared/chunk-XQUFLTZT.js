const require = process.getBuiltinModule;
import {
  byWeight
} from "./chunk-YU6F6QUA.js";
import {
  env
} from "./chunk-H2NKFVGB.js";
import {
  require_fs
} from "./chunk-3XHWYSMU.js";
import {
  require_os
} from "./chunk-OOAEBI3F.js";
import {
  require_crypto
} from "./chunk-BZ5QDA55.js";
import {
  isRecord
} from "./chunk-RNA437W5.js";
import {
  isPolicyFile,
  require_path
} from "./chunk-ED7NOXLL.js";
import {
  RemoteError,
  UserError,
  __toESM,
  list,
  show
} from "./chunk-KKGXNROR.js";

// node_modules/@actions/core/lib/command.js
var os = __toESM(require_os());

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require_crypto());
var fs = __toESM(require_fs());
var os2 = __toESM(require_os());
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter2 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${os2.EOL}${convertedValue}${os2.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js
var os3 = __toESM(require_os());
var path = __toESM(require_path());
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// src/core/scrub.ts
var keys = /(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf]|\\u[\dA-Fa-f]{4}|%[\dA-Fa-f]{2}))(ph[xsar]_|gh[opusr]_|github_pat_)[A-Za-z0-9_.-]{4,}/g;
function scrub(text) {
  return text.replace(keys, "$1***");
}

// src/edges/runner/job.ts
var import_node_fs = __toESM(require_fs(), 1);
var shownPerLevel = { error: 9, warning: 10 };
var maxSummary = 1024 * 1024;
var spare = 4096;
function openJob() {
  return {
    annotate,
    async summary(markdown) {
      if (env.summaryPath() === "") return;
      const text = scrub(markdown);
      const fits = sizeOf(env.summaryPath()) + Buffer.byteLength(text) < maxSummary;
      const shown = fits ? text : "The report is longer than GitHub shows. The log and the report file have all of it.";
      (0, import_node_fs.appendFileSync)(env.summaryPath(), `${shown}
`);
    },
    summaryRoom: () => env.summaryPath() === "" ? maxSummary : maxSummary - spare - sizeOf(env.summaryPath()),
    output: (name, value) => setOutput(name, scrub(value)),
    log: (line) => info(scrub(plain(line))),
    warn: (message) => warning(scrub(message)),
    fail: (message) => setFailed(scrub(message))
  };
}
function plain(line) {
  return line.replace(/[\r\n]+/g, " ").replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
}
function sizeOf(path2) {
  return (0, import_node_fs.statSync)(path2, { throwIfNoEntry: false })?.size ?? 0;
}
function annotate(findings) {
  for (const severity of ["error", "warning"]) {
    const all = findings.filter((finding) => finding.severity === severity).sort(byWeight);
    const write = severity === "error" ? error : warning;
    const most = shownPerLevel[severity];
    const shown = all.length > most ? all.slice(0, most - 1) : all;
    for (const finding of shown) write(scrub(finding.message), propertiesOf(finding));
    if (shown.length < all.length)
      write(`${all.length - shown.length} more: the log of this step lists all ${all.length}.`);
  }
}
function propertiesOf({ rule, at: { file, start, end } }) {
  const lines = { file, title: rule, startLine: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, startColumn: start.column, endColumn: Math.max(end.column - 1, start.column) } : lines;
}

// src/edges/runner/run-action.ts
async function runAction(action, connect) {
  try {
    const inputs = readInputs(action.inputs);
    const connected = await connect(inputs);
    if ("skipped" in connected) {
      notice(scrub(connected.skipped));
      await openJob().summary(connected.skipped);
      return;
    }
    const { ports, close } = connected;
    try {
      await action.handler(inputs, ports);
    } finally {
      await close();
    }
  } catch (error2) {
    setFailed(scrub(explain(error2)));
  }
}
function readInputs(specs) {
  for (const [name, { secret }] of Object.entries(specs)) {
    if (secret) mask(env.input(name));
  }
  const entries = Object.entries(specs).map(([name, spec]) => {
    const given = env.input(name);
    const value = given === "" ? spec.default ?? "" : given;
    if (spec.values && !spec.values.includes(value)) {
      throw new UserError(`The input ${name} is "${scrub(value)}".`, `Set it to ${list(spec.values, "or")}.`);
    }
    return [name, value];
  });
  return Object.fromEntries(entries);
}
function mask(secret) {
  for (const line of /* @__PURE__ */ new Set([secret, ...secret.split(/[\r\n]+/)])) if (line.trim() !== "") setSecret(line);
}
function explain(error2) {
  if (error2 instanceof UserError || error2 instanceof RemoteError) return `${error2.message} ${error2.remedy}`;
  const stack = error2 instanceof Error ? error2.stack ?? error2.message : String(error2);
  return `This is a bug in posthog-policy. Please report it with these lines:
${stack}`;
}

// src/edges/runner/today.ts
function now() {
  return (/* @__PURE__ */ new Date()).toISOString();
}
function today() {
  return now().slice(0, 10);
}

// src/edges/runner/files.ts
var import_node_fs2 = __toESM(require_fs(), 1);
var import_node_path = __toESM(require_path(), 1);
var maxFiles = 2e4;
function openFiles(workspace) {
  return {
    async policyFiles(folder) {
      const root = inside(workspace, folder);
      const prefix = posix((0, import_node_path.relative)(workspace, root));
      return walk(root).map(({ path: path2, refused }) => {
        const name = prefix === "" ? path2 : `${prefix}/${path2}`;
        if (refused !== void 0) return { path: name, content: new Uint8Array(), refused };
        return {
          path: name,
          get content() {
            return readPlain(`${root}/${path2}`);
          }
        };
      });
    },
    isFolder: (folder) => (0, import_node_fs2.statSync)((0, import_node_path.resolve)(workspace, folder), { throwIfNoEntry: false })?.isDirectory() ?? false,
    async read(path2) {
      try {
        return (0, import_node_fs2.readFileSync)((0, import_node_path.resolve)(workspace, path2), "utf8");
      } catch (error2) {
        if (isRecord(error2) && error2.code === "ENOENT") return void 0;
        throw new UserError(
          `The file "${show(path2)}" cannot be read.`,
          "Give the path of a file, or of one that is still to come."
        );
      }
    },
    writeAll: async (texts) => writeTogether(workspace, texts),
    async write(path2, text) {
      const target = (0, import_node_path.resolve)(workspace, path2);
      (0, import_node_fs2.mkdirSync)((0, import_node_path.dirname)(target), { recursive: true });
      (0, import_node_fs2.writeFileSync)(target, text);
    }
  };
}
function writeTogether(workspace, texts) {
  const waiting = [];
  let current = "";
  try {
    for (const [path2, text] of texts) {
      current = path2;
      const to = (0, import_node_path.resolve)(workspace, path2);
      if (!isWithin(workspace, to)) throw leaving(path2);
      (0, import_node_fs2.mkdirSync)((0, import_node_path.dirname)(to), { recursive: true });
      inside(workspace, (0, import_node_path.relative)(workspace, (0, import_node_path.dirname)(to)) || ".");
      const from = `${to}.new`;
      (0, import_node_fs2.writeFileSync)(from, text, { flag: "wx" });
      waiting.push({ from, to });
    }
    for (const { from, to } of waiting) (0, import_node_fs2.renameSync)(from, to);
  } catch (error2) {
    for (const { from } of waiting) (0, import_node_fs2.rmSync)(from, { force: true });
    if (!isRecord(error2) || typeof error2.code !== "string") throw error2;
    throw new UserError(
      `The file "${show(current)}" cannot be written (${show(error2.code)}).`,
      "Nothing was changed. Check the folder and the space on the disk."
    );
  }
}
function inside(workspace, folder) {
  const path2 = (0, import_node_path.resolve)(workspace, folder);
  if (!isWithin(workspace, path2)) throw leaving(folder);
  const real = realPath(path2);
  if (real === void 0) {
    throw new UserError(
      `There is no folder "${show(folder)}" in the workspace.`,
      "Check the input policy-path, and that actions/checkout ran before."
    );
  }
  if (real === (0, import_node_path.resolve)(realPath(workspace) ?? workspace, (0, import_node_path.relative)(workspace, path2))) return path2;
  throw new UserError(`The policy path "${show(folder)}" leads through a link.`, "Give the folder itself.");
}
function leaving(path2) {
  return new UserError(`The policy path "${show(path2)}" leaves the workspace.`, "Give a folder of the repository.");
}
function posix(path2) {
  return import_node_path.sep === "/" ? path2 : path2.split(import_node_path.sep).join("/");
}
function isWithin(root, path2) {
  return (0, import_node_path.relative)(root, path2).split(import_node_path.sep)[0] !== "..";
}
function realPath(path2) {
  try {
    return (0, import_node_fs2.realpathSync)(path2);
  } catch {
    return void 0;
  }
}
function walk(root) {
  const found = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of (0, import_node_fs2.readdirSync)((0, import_node_path.join)(root, folder), { withFileTypes: true })) {
      const path2 = `${folder}${entry.name}`;
      const refused = refusal(entry);
      if (entry.isDirectory()) {
        if (entry.name !== ".git") folders.push(`${path2}/`);
      } else if (refused !== void 0) found.push({ path: path2, refused });
      else if (isPolicyFile(entry.name)) found.push({ path: path2 });
    }
    if (found.length > maxFiles) {
      throw new UserError(`There are more than ${maxFiles} policy files.`, "Check the input policy-path.");
    }
  }
  return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
function refusal(entry) {
  if (entry.isFile() || entry.isDirectory()) return void 0;
  if (entry.isSymbolicLink()) {
    return "This is a symbolic link: what it leads to is not what a reviewer of this folder sees. Put the file itself here.";
  }
  return isPolicyFile(entry.name) ? "This is no plain file, but a device or a pipe. Put a file here." : void 0;
}
function readPlain(path2) {
  let descriptor;
  try {
    descriptor = (0, import_node_fs2.openSync)(path2, import_node_fs2.constants.O_RDONLY | import_node_fs2.constants.O_NOFOLLOW);
    return (0, import_node_fs2.readFileSync)(descriptor);
  } catch (error2) {
    const why = error2 instanceof Error ? show(error2.message) : "";
    throw new UserError(
      `The policy file "${show(path2)}" cannot be read: ${why}.`,
      "See that it is a plain file, and who may read it."
    );
  } finally {
    if (descriptor !== void 0) (0, import_node_fs2.closeSync)(descriptor);
  }
}

export {
  now,
  today,
  openFiles,
  setFailed,
  scrub,
  openJob,
  runAction,
  explain
};
