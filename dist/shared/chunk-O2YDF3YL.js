import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byWeight
} from "./chunk-XJIT6GKV.js";
import {
  env
} from "./chunk-BL2AVGL4.js";
import {
  require_fs
} from "./chunk-NQSYTGLW.js";
import {
  require_os
} from "./chunk-FXKXXQBK.js";
import {
  require_crypto
} from "./chunk-254ZJQ2F.js";
import {
  isRecord
} from "./chunk-TPLR4MPU.js";
import {
  isPolicyFile,
  require_path
} from "./chunk-W2YAONET.js";
import {
  RemoteError,
  UserError,
  __toESM,
  list,
  show
} from "./chunk-6SFOTQIK.js";

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

// node_modules/@actions/core/lib/summary.js
var import_os = __toESM(require_os());
var import_fs = __toESM(require_fs());
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve2) {
      resolve2(value);
    });
  }
  return new (P || (P = Promise))(function(resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
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
      await summary.addRaw(
        fits ? text : "The report is longer than GitHub shows. The log and the report file have all of it.",
        true
      ).write();
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
      write(`${all.length - shown.length} more: the summary of this job lists all ${all.length}.`);
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
        const name = [prefix, posix(path2.slice(root.length + 1))].filter((part) => part !== "").join("/");
        if (refused !== void 0) return { path: name, content: new Uint8Array(), refused };
        return {
          path: name,
          get content() {
            return readPlain(path2);
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
  try {
    for (const [path2, text] of texts) {
      const to = (0, import_node_path.resolve)(workspace, path2);
      if (!isWithin(workspace, to)) throw leaving(path2);
      (0, import_node_fs2.mkdirSync)((0, import_node_path.dirname)(to), { recursive: true });
      inside(workspace, (0, import_node_path.relative)(workspace, (0, import_node_path.dirname)(to)) || ".");
      const from = `${to}.new`;
      waiting.push({ from, to });
      (0, import_node_fs2.writeFileSync)(from, text, { flag: "wx" });
    }
    for (const { from, to } of waiting) (0, import_node_fs2.renameSync)(from, to);
  } catch (error2) {
    for (const { from } of waiting) (0, import_node_fs2.rmSync)(from, { force: true });
    if (error2 instanceof UserError) throw error2;
    const [path2] = waiting.at(-1)?.to.split(import_node_path.sep).slice(-1) ?? [];
    const why = error2 instanceof Error && "code" in error2 ? String(error2.code) : "it failed";
    throw new UserError(
      `The file "${show(path2 ?? "")}" cannot be written (${why}).`,
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
  const folders = [root];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true })) {
      const path2 = (0, import_node_path.join)(folder, entry.name);
      const refused = refusal(entry);
      if (entry.isDirectory()) folders.push(path2);
      else if (refused !== void 0) found.push({ path: path2, refused });
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
