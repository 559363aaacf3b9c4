const require = process.getBuiltinModule;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// builtin:path
var require_path = __commonJS({
  "builtin:path"(exports, module) {
    module.exports = process.getBuiltinModule("path");
  }
});

// builtin:os
var require_os = __commonJS({
  "builtin:os"(exports, module) {
    module.exports = process.getBuiltinModule("os");
  }
});

// builtin:fs
var require_fs = __commonJS({
  "builtin:fs"(exports, module) {
    module.exports = process.getBuiltinModule("fs");
  }
});

// builtin:crypto
var require_crypto = __commonJS({
  "builtin:crypto"(exports) {
    exports.createHash = (...given) => process.getBuiltinModule("crypto").createHash(...given);
    exports.createHmac = (...given) => process.getBuiltinModule("crypto").createHmac(...given);
    exports.randomUUID = (...given) => process.getBuiltinModule("crypto").randomUUID(...given);
    exports.timingSafeEqual = (...given) => process.getBuiltinModule("crypto").timingSafeEqual(...given);
  }
});

// src/app/action.ts
function defineAction(action2) {
  return action2;
}
var policyInputs = {
  "policy-path": { default: "policy" },
  "report-file": {}
};
var forgeInputs = {
  ...policyInputs,
  "github-token": { default: "", secret: true }
};
var posthogInputs = {
  ...forgeInputs,
  "posthog-api-key": { secret: true },
  "posthog-host": { default: "https://us.posthog.com" },
  "rate-share": { default: "25" }
};

// src/app/lint/lint-folder.ts
var import_node_path2 = __toESM(require_path(), 1);

// src/core/location.ts
function startOf(file) {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}

// src/core/source.ts
function isPolicyFile(path2) {
  return isYaml(path2) || path2.endsWith(".pem");
}
function isYaml(path2) {
  return /\.ya?ml$/i.test(path2);
}

// src/core/text.ts
function plural(count, noun, many = `${noun}s`) {
  return `${count} ${count === 1 ? noun : many}`;
}
function list(names, word = "and") {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function short(hash) {
  return hash.replace(/^sha256:/, "").slice(0, 7);
}
var longestShown = 200;
var safe = /^[\x20-\x5f\x61-\x7b\x7d\x7e]*$/;
function show(value) {
  const start = value.slice(0, longestShown + 2);
  const escaped = (safe.test(start) ? start : withoutUnsafe(start)).replaceAll("::", ":\\u{3a}").replaceAll("##[", "#\\u{23}[");
  return escaped.length > longestShown ? `${escaped.slice(0, longestShown).replace(/[\ud800-\udbff]$/, "")}…` : escaped;
}
function withoutUnsafe(value) {
  return value.toWellFormed().replace(new RegExp("[[`\\|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]--[\\ufe0e\\ufe0f]]", "gv"), inHex);
}
function inHex(character) {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? "fffd"}}`;
}

// src/core/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** What to do about it, as a sentence. */
  remedy;
  constructor(message, remedy2) {
    super(message);
    this.remedy = remedy2;
  }
};
var RemoteError = class extends Error {
  name = "RemoteError";
  failure;
  constructor(failure) {
    const answer = failure.status === 0 ? "no answer" : `status ${failure.status}`;
    super(`${failure.method} ${failure.path}: ${answer}. ${failure.detail}`);
    this.failure = failure;
  }
  get remedy() {
    return this.failure.remedy;
  }
};
var Bug = class extends Error {
  name = "Bug";
};

// src/core/decode.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function known(value, what) {
  if (value === void 0) throw new Bug(`${what} should be known here`);
  return value;
}

// src/core/deed.ts
var verbs = { view: "viewer", edit: "editor", manage: "manager" };
var projectVerbs = { enter: "member", administer: "admin" };
function deedOf(verb, kind, project) {
  if (kind === void 0)
    return isKey(projectVerbs, verb) ? { verb, kind: "project", project, level: projectVerbs[verb] } : void 0;
  return isKey(verbs, verb) ? { verb, kind, project, level: verbs[verb] } : void 0;
}
function isKey(object, key) {
  return Object.hasOwn(object, key);
}

// src/policy/characters.ts
var hidden = new RegExp("[[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb\\ufffe\\uffff]--[\\t\\n\\r\\ufe0e\\ufe0f]]", "v");
var plain = /^[\t\n\r\x20-\x7e]*$/;
function hiddenIn(value) {
  if (plain.test(value)) return void 0;
  const offset = value.isWellFormed() ? value.search(hidden) : value.search(new RegExp("\\p{Cs}", "u"));
  if (offset < 0) return void 0;
  return { offset, name: `U+${(value.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` };
}
function guardText(text) {
  return refuseHidden(text) ?? refuseLineEnds(text) ?? refuseMarks(text);
}
function refuseHidden(text) {
  const found = hiddenIn(text);
  if (!found) return void 0;
  const reason2 = found.name === "U+0000" ? "The file contains a NUL character, as UTF-16 and binary files do. Save it as UTF-8 text." : `The character ${found.name} stands here, which nobody can see. Remove it.`;
  return { offset: found.offset, end: found.offset + 1, reason: reason2 };
}
function refuseLineEnds(text) {
  if (!text.includes("\r")) return void 0;
  const offset = text.search(/\r(?!\n)/);
  return offset < 0 ? void 0 : { offset, reason: "A line ends with CR alone here. Save the file with LF (or CRLF) line ends." };
}
function refuseMarks(text) {
  if (!text.includes("%") && !text.includes("...")) return void 0;
  const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(%[^\r\n]*)/d.exec(text)?.indices?.[1];
  if (directive)
    return {
      offset: directive[0],
      end: directive[1],
      reason: "Directives such as %YAML are not allowed. Remove this line."
    };
  const end = text.search(/^\.\.\.(?=\s|$)/m);
  return end < 0 ? void 0 : { offset: end, end: end + 3, reason: 'The mark "..." is not allowed. Remove this line.' };
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ (() => /* @__PURE__ */ Symbol("NOT_RESOLVED"))();
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var NULL_VALUES$1 = /* @__PURE__ */ (() => [
  "",
  "~",
  "null",
  "Null",
  "NULL"
])();
var nullCoreTag = /* @__PURE__ */ (() => defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
}))();
var TRUE_VALUES$2 = /* @__PURE__ */ (() => [
  "true",
  "True",
  "TRUE"
])();
var FALSE_VALUES$2 = /* @__PURE__ */ (() => [
  "false",
  "False",
  "FALSE"
])();
var boolCoreTag = /* @__PURE__ */ (() => defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
}))();
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result2 = parseYamlInteger$2(source);
  return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
}
var intCoreTag = /* @__PURE__ */ (() => defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
}))();
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result2 = sign * parseFloat(value);
  if (Number.isFinite(result2) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result2;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result2 = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result2) ? result2.replace("e", ".e") : result2;
}
var floatCoreTag = /* @__PURE__ */ (() => defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
}))();
var DEFAULT_SNIPPET_OPTIONS = /* @__PURE__ */ (() => ({
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
}))();
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark2, options) {
  if (!mark2.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark2.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark2.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result2 = "";
  const lineNoLength = Math.min(mark2.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark2.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result2 = `${" ".repeat(opts.indent)}${padStart((mark2.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result2}`;
  }
  const line = getLine(mark2.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark2.position, maxLineLength);
  result2 += `${" ".repeat(opts.indent)}${padStart((mark2.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result2 += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark2.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result2 += `${" ".repeat(opts.indent)}${padStart((mark2.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result2.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason2, mark2) {
    super();
    this.name = "YAMLException";
    this.reason = reason2;
    this.mark = mark2;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark2 = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark2.snippet = makeSnippet(mark2);
    throw new YAMLException2(message, mark2);
  }
};
var EVENT_ID = /* @__PURE__ */ (() => ({
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
}))();
var SCALAR_STYLE = /* @__PURE__ */ (() => ({
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
}))();
var COLLECTION_STYLE = /* @__PURE__ */ (() => ({
  BLOCK: 1,
  FLOW: 2
}))();
var CHOMPING_MODE = /* @__PURE__ */ (() => ({
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
}))();
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = /* @__PURE__ */ (() => new Array(256))();
var simpleEscapeMap = /* @__PURE__ */ (() => new Array(256))();
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result2 = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result2 += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result2 += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result2 + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result2 = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result2 += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result2 += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result2 += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result2 + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result2 = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result2 += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result2 += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result2 += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result2 += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result2 += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result2 + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result2 = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result2 += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result2 += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result2 += " ";
      } else result2 += "\n".repeat(emptyLines);
    } else result2 += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result2 += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result2 += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result2 += "\n";
  }
  return result2;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var NO_RANGE$1 = -1;
var HAS_OWN = /* @__PURE__ */ (() => Object.prototype.hasOwnProperty)();
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`)();
var NS_TAG_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`)();
var PATTERN_TAG_URI = /* @__PURE__ */ (() => new RegExp(`^(?:${NS_URI_CHAR})*$`))();
var PATTERN_TAG_SUFFIX = /* @__PURE__ */ (() => new RegExp(`^(?:${NS_TAG_CHAR})+$`))();
var PATTERN_TAG_PREFIX = /* @__PURE__ */ (() => new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`))();
var DEFAULT_PARSER_OPTIONS = /* @__PURE__ */ (() => ({
  filename: "",
  maxDepth: 100
}))();
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result2 = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result2;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}

// src/policy/yaml.ts
var maxDepth = 64;
var maxEvents = 2e5;
function readEvents(text) {
  try {
    const events = parseEvents(text, { maxDepth });
    if (events.length <= maxEvents) return events;
    return { offset: 0, reason: "The file holds more than 200 000 keys, values, maps and lists. Split it." };
  } catch (error2) {
    if (!(error2 instanceof YAMLException)) throw error2;
    const end = text.trimEnd().length;
    const offset = error2.mark?.position ?? 0;
    if (offset >= end && /deficient indentation|unexpected end of the stream/.test(error2.reason)) {
      return { offset: end, reason: "The file ends while a bracket, brace or quote is still open. Close it." };
    }
    return { offset: Math.min(offset, end), reason: inWords(error2.reason, text, offset) };
  }
}
var plainTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];
function plainValue(source) {
  for (const tag of plainTags) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}
var words = [
  [/deficient indentation/, "This line starts too far left. Is a bracket, brace or quote above still open?"],
  [
    /bad indentation of a mapping entry/,
    'This does not fit the map around it. Check the indentation, quote a value that contains ": ", and end each key with a colon.'
  ],
  [/bad indentation of a sequence entry/, "This line does not fit the list above: check its indentation."],
  [/tab characters?/, "A tab is used for indentation. Use spaces."],
  [/nesting exceeded/, `Maps and lists nest deeper than ${maxDepth} levels.`],
  [/missed comma/, "A comma, or the bracket or brace that closes what is open, is missing before this."],
  [/expected the node content, but found ','/, "There is nothing before this comma. Remove it."],
  [
    /unknown escape|expected hexadecimal/,
    "YAML does not know this escape. Write \\\\ for a backslash, or put the text in single quotes."
  ],
  [/within a (single|double) quoted/, "A quote that was opened above is not closed before this."],
  [/a line break is expected/, "After | or > the text starts on the next line."],
  [/multiline key|expected ':' after/, "A key must be followed by a colon, on the same line."],
  [/anchor|alias/, "Text that starts with & or * must be quoted; anchors and aliases are not allowed."],
  [/\btag\b/, "Text that starts with ! must be quoted; tags are not allowed."],
  [
    /end of the stream or a document separator is expected/,
    "The text does not go on as YAML here. Is a tab used for indentation, or a key missing its colon?"
  ]
];
function inWords(reason2, text, offset) {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const isIndentedByTab = /^ *\t/.test(line) || /deficient indentation/.test(reason2) && line.includes("	");
  if (/indentation/.test(reason2) && isIndentedByTab) return "A tab stands before this. Use spaces.";
  const character = text.charAt(offset);
  if (/[@`%]/.test(character) && /[:,[{-]\s*$/.test(line))
    return `Text that starts with ${character === "`" ? "a backtick" : `"${character}"`} must be quoted.`;
  const known2 = words.find(([pattern]) => pattern.test(reason2));
  return known2?.[1] ?? `This is not valid YAML: ${show(reason2)}.`;
}

// src/policy/guard.ts
function refuseIndirection(event) {
  if (event.anchorStart >= 0) {
    const reason2 = "Anchors and aliases are not allowed. Write the value out, so that a reviewer sees it; quote text that starts with & or *.";
    return { offset: event.anchorStart - 1, end: event.anchorEnd, reason: reason2 };
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    return {
      offset: event.tagStart,
      end: event.tagEnd,
      reason: 'Tags such as !!str are not allowed. Quote text that starts with "!".'
    };
  }
  return void 0;
}
function refuseEscape(value, event) {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return void 0;
  const found = hiddenIn(value);
  return found && at(event, `This text holds the character ${found.name} as an escape, which nobody can see. Remove it.`);
}
var notText = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var poisoned = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var plainlyText = /^[A-Za-z][\x20-\x7e]{5,}$/;
function isPlainlyText(value) {
  return plainlyText.test(value);
}
function refuseKey(key, event) {
  if (key === "<<") return at(event, "Merge keys are not allowed. Write the entries out, so that a reviewer sees them.");
  if (poisoned.has(key)) return at(event, `"${show(key)}" cannot be a key. Choose another name.`);
  if (event.style !== SCALAR_STYLE.PLAIN || isPlainlyText(key)) return void 0;
  if (notText.test(key))
    return at(event, `YAML does not read the key ${key} as text. Put it in quotes: "${show(key)}".`);
  return oddSpace.test(key) ? at(event, wrongSpace) : void 0;
}
function refuseDouble(key, event, text, first) {
  const line = text.slice(0, first).split("\n").length;
  return at(event, `The key "${show(key)}" is already in this map, on line ${line}. Keep one of the two.`);
}
var oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
var wrongSpace = "A space that is not an ordinary one (such as a no-break space) stands here. Use the space bar, or quote the text if it belongs there.";
var oddNumber = /^(?:0[xo][\da-fA-F]+|[-+]?0\d[\d.]*(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
function refusePlain(value, event) {
  if (oddSpace.test(value)) return at(event, wrongSpace);
  if (oddNumber.test(value))
    return at(
      event,
      `Programs do not agree on the number ${show(value)}. Write it in plain decimal, or quote it if it is text.`
    );
  if (decimal.test(value) && !(Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER)) {
    return at(event, `The number ${show(value)} is too large to be read exactly. Quote it if it is text.`);
  }
  return void 0;
}
function at(event, reason2) {
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return { offset: event.valueStart - quotes, end: event.valueEnd + quotes, reason: reason2 };
}

// src/policy/content.ts
function readContent(events, text) {
  const open = [];
  let root = null;
  let last = 0;
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const indirect = refuseIndirection(event);
    if (indirect) return indirect;
    const parent = open.at(-1);
    if (parent && "map" in parent && parent.key === void 0) {
      const key = readKey(event, text, last);
      if (typeof key !== "string") return key;
      if (event.type === EVENT_ID.SCALAR && Object.hasOwn(parent.map, key))
        return refuseDouble(key, event, text, firstOf(key, events.slice(events.indexOf(parent.opening)), text));
      parent.key = key;
    } else if (event.type === EVENT_ID.SCALAR) {
      const value = readScalar(event, text);
      if (typeof value === "object" && value !== null) return value;
      if (parent) put(parent, value);
      else root = value;
    } else {
      const made = event.type === EVENT_ID.MAPPING ? { map: {}, opening: event, key: void 0 } : { list: [] };
      const value = "map" in made ? made.map : made.list;
      if (parent) put(parent, value);
      else root = value;
      open.push(made);
    }
    last = Math.max(last, event.type === EVENT_ID.SCALAR ? event.valueEnd : startOf2(event));
  }
  return documents > 1 ? secondDocument(events, text) : { value: root };
}
function put(parent, value) {
  if ("list" in parent) parent.list.push(value);
  else if (parent.key !== void 0) {
    parent.map[parent.key] = value;
    parent.key = void 0;
  }
}
function readKey(event, text, last) {
  if (event.type !== EVENT_ID.SCALAR)
    return { offset: startOf2(event), reason: "A key must be text, not a map or a list." };
  if (event.valueStart < 0) {
    const colon = Math.max(text.indexOf(":", last), last);
    return { offset: colon, end: Math.min(colon + 1, text.length), reason: "A key is missing before this colon." };
  }
  const key = getScalarValue(text, event);
  return refuseEscape(key, event) ?? refuseKey(key, event) ?? key;
}
function firstOf(key, [, ...events], text) {
  let depth = 0;
  let isKey2 = true;
  for (const event of events) {
    if (depth === 0 && isKey2 && event.type === EVENT_ID.SCALAR && getScalarValue(text, event) === key)
      return event.valueStart;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1;
    if (event.type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) isKey2 = !isKey2;
  }
  return 0;
}
function readScalar(event, text) {
  if (event.valueStart < 0) return null;
  const value = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return refuseEscape(value, event) ?? value;
  if (isPlainlyText(value)) return value;
  return refusePlain(value, event) ?? plainValue(value);
}
function startOf2(event) {
  return "start" in event ? event.start : 0;
}
function secondDocument(events, text) {
  const [first] = events;
  const hasFirstMark = first?.type === EVENT_ID.DOCUMENT && first.explicitStart;
  const marks = [...text.matchAll(/^---(?=\s|$)/gm)];
  const offset = marks[hasFirstMark ? 1 : 0]?.index ?? 0;
  return { offset, end: offset + 3, reason: "A second document starts here. Keep one document a file." };
}

// src/policy/ignores.ts
var mark = "policy-ignore";
var form = /^#\s*policy-ignore(?![\w-])\s*([a-z\d-]*)\s*:?\s*(.*)$/i;
function ignoresIn(text, events, places) {
  if (!text.includes(mark)) return [];
  return commentsIn(text, events).flatMap(({ start, end }) => {
    const [whole, rule = "", reason2 = ""] = form.exec(text.slice(start, end)) ?? [];
    return whole === void 0 ? [] : [{ rule, reason: reason2, at: places().at(start, end) }];
  });
}
function commentsIn(text, events) {
  const comments = [];
  let from = 0;
  let next = text.indexOf("#");
  const start = () => {
    if (next >= 0 && next < from) next = text.indexOf("#", from);
    return next < 0 ? text.length : next;
  };
  const scan = (to) => {
    for (let at2 = start(); at2 < to; at2 = start()) {
      const lineEnd = text.indexOf("\n", at2);
      from = lineEnd < 0 ? text.length : lineEnd;
      comments.push({ start: at2, end: at2 + text.slice(at2, from).trimEnd().length });
    }
  };
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) continue;
    scan(event.valueStart);
    from = Math.max(from, event.valueEnd);
  }
  scan(text.length);
  return comments;
}

// src/policy/places.ts
var Places = class {
  #file;
  #lineStarts;
  #root;
  constructor(file, text, events) {
    this.#file = file;
    this.#lineStarts = lineStartsOf(text);
    this.#root = treeOf(text, events);
  }
  /**
   * The place of a path. A path that is not there falls back to its nearest parent's key, since the end of a whole
   * block would mark lines that have nothing to do with it.
   */
  locate(path2, part = "value") {
    let node = this.#root;
    for (const step of path2) {
      const child = node.children.get(step);
      if (!child) return this.#located(node.key ?? firstKeyOf(node));
      node = child;
    }
    if (part === "key") return this.#located(node.key ?? node.value);
    if (node.children.size > 0) return this.#located(node.key ?? firstKeyOf(node));
    return this.#located(node.value.end > node.value.start ? node.value : node.key ?? node.value);
  }
  /** Turns a stretch of the text into a place; without an end, a place of no length. */
  at(offset, end = offset) {
    return this.#located({ start: offset, end });
  }
  #located(span) {
    return { file: this.#file, start: this.#position(span.start), end: this.#position(span.end) };
  }
  #position(offset) {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (known(this.#lineStarts[middle], "a line start") <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - known(this.#lineStarts[low], "a line start") + 1 };
  }
};
function firstKeyOf(node) {
  const [first] = node.children.values();
  return first?.key ?? first?.value ?? { start: node.value.start, end: node.value.start };
}
function lineStartsOf(text) {
  const starts = [0];
  for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}
function treeOf(text, events) {
  const root = { value: { start: 0, end: 0 }, children: /* @__PURE__ */ new Map() };
  const open = [];
  let last = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed)
        closed.node.value.end = closed.node.children.size > 0 ? last : endOfEmpty(text, closed.node.value.start);
      continue;
    }
    const parent = open.at(-1);
    const span = spanOf(text, event, last);
    last = Math.max(last, span.end);
    if (parent?.isMap && parent.pendingKey === void 0 && event.type === EVENT_ID.SCALAR) {
      parent.pendingKey = { name: getScalarValue(text, event), span };
      continue;
    }
    const node = attach(root, parent, span);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({ node, isMap: event.type === EVENT_ID.MAPPING });
    }
  }
  return root;
}
function endOfEmpty(text, start) {
  const close = text.slice(start).search(/[\]}]/);
  return close < 0 ? start : start + close + 1;
}
function attach(root, parent, span) {
  if (!parent) {
    root.value.end = span.end;
    return root;
  }
  const { pendingKey } = parent;
  const node = { value: span, children: /* @__PURE__ */ new Map(), ...pendingKey && { key: pendingKey.span } };
  parent.node.children.set(pendingKey?.name ?? parent.node.children.size, node);
  parent.pendingKey = void 0;
  return node;
}
function spanOf(text, event, last) {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart, end: event.anchorEnd };
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start };
  if (event.valueStart < 0) return { start: last, end: last };
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  if (quoted) return { start: event.valueStart - 1, end: event.valueEnd + 1 };
  if (event.style === SCALAR_STYLE.PLAIN) return { start: event.valueStart, end: event.valueEnd };
  const block = text.slice(event.valueStart, event.valueEnd);
  const end = event.valueStart + block.trimEnd().length;
  return { start: Math.min(event.valueStart + block.length - block.trimStart().length, end), end };
}

// src/policy/document.ts
var maxBytes = 5 * 1024 * 1024;
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readDocument2(file) {
  if (file.refused !== void 0) return syntax(startOf(file.path), file.refused);
  const { path: path2, content } = file;
  if (content.byteLength > maxBytes) return syntax(startOf(path2), "The file is larger than 5 MiB. Split it.");
  const text = decode(content);
  if (text === void 0) return unreadable({ path: path2, content });
  const refuse = ({ offset, end, reason: reason2 }) => syntax(new Places(path2, text, []).at(offset, end), reason2);
  const unseen = guardText(text);
  if (unseen) return refuse(unseen);
  const events = readEvents(text);
  if (!Array.isArray(events)) return refuse(events);
  const read = readContent(events, text);
  if ("reason" in read) return refuse(read);
  let places;
  const found = () => {
    places ??= new Places(path2, text, eventsOf(text));
    return places;
  };
  const locate = (wanted, part) => found().locate(wanted, part);
  return { path: path2, value: read.value, locate, ignores: ignoresIn(text, events, found) };
}
function eventsOf(text) {
  const events = readEvents(text);
  if (Array.isArray(events)) return events;
  throw new Bug(`a file that was read once cannot be read again: ${events.reason}`);
}
function decode(content) {
  try {
    return decoder.decode(content).replace(/^\uFEFF/, "");
  } catch {
    return void 0;
  }
}
function unreadable({ path: path2, content }) {
  const isUtf16 = content[0] === 255 && content[1] === 254 || content[0] === 254 && content[1] === 255;
  if (isUtf16) return syntax(startOf(path2), "The file is UTF-16 text. Save it as UTF-8.");
  const text = new TextDecoder("utf-8").decode(content);
  const offset = Math.max(text.indexOf("�"), 0);
  return syntax(new Places(path2, text, []).at(offset, offset + 1), "This is not UTF-8 text. Save the file as UTF-8.");
}
function syntax(at2, message) {
  return { rule: "yaml-syntax", severity: "error", message, at: at2 };
}

// src/policy/access-tests.ts
var form2 = 'Write "WHO may VERB KIND in PROJECT: yes" with view, edit or manage, or "WHO may VERB PROJECT: yes" with enter or administer.';
function readAccessTests(file) {
  const document = readDocument2(file);
  if ("rule" in document) return { tests: [], findings: [document] };
  const { value } = document;
  const listed2 = isRecord(value) ? value.tests : void 0;
  const odd = isRecord(value) ? Object.keys(value).find((key) => key !== "tests" && key !== "$schema") : void 0;
  if (!isRecord(listed2) || odd !== void 0) {
    const at2 = odd === void 0 ? startOf(file.path) : document.locate([odd], "key");
    return { tests: [], findings: [unreadable2(at2, `A file of access tests holds "tests:" and nothing else. ${form2}`)] };
  }
  const read = Object.entries(listed2).map(([sentence4, answer]) => readTest(document, sentence4, answer));
  return {
    tests: read.filter((one) => "deed" in one),
    findings: read.filter((one) => "rule" in one)
  };
}
function readTest({ locate }, sentence4, answer) {
  const at2 = locate(["tests", sentence4], "key");
  const [, who, verb, one, two] = /^(\S+) may (\S+) (\S+)(?: in (\S+))?$/.exec(sentence4) ?? [];
  if (who === void 0 || verb === void 0 || one === void 0) {
    return unreadable2(at2, `"${show(sentence4)}" is no access test. ${form2}`);
  }
  const deed = two === void 0 ? deedOf(verb, void 0, one) : deedOf(verb, one, two);
  if (!deed) return unreadable2(at2, `Nobody can "${show(sentence4.slice(who.length + 5))}". ${form2}`);
  if (answer !== "yes" && answer !== "no") {
    return unreadable2(locate(["tests", sentence4]), "The answer to an access test is yes or no.");
  }
  return { who, deed, expected: answer === "yes", at: at2 };
}
function unreadable2(at2, message) {
  return { rule: "access-test-unreadable", severity: "error", message, at: at2 };
}

// src/policy/certificates.ts
var import_node_path = __toESM(require_path(), 1);
var certificate = /^\s*-----BEGIN CERTIFICATE-----\s([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/;
var longest = 64 * 1024;
function readCertificates({ shape, locate }, files, root) {
  const certificates = /* @__PURE__ */ new Map();
  const findings = files.filter(isPrivate).map(exposed);
  for (const [domain, { saml }] of Object.entries(shape.organization?.domains ?? {})) {
    const path2 = saml?.certificate;
    if (path2 === void 0) continue;
    const at2 = locate(["organization", "domains", domain, "saml", "certificate"]);
    const file = files.find((one) => one.path === import_node_path.posix.normalize(import_node_path.posix.join(root, path2)));
    const text = file && textOf(file);
    if (file?.refused !== void 0) continue;
    if (text !== void 0 && certificate.test(text)) certificates.set(path2, text);
    else findings.push(unusable(path2, file !== void 0, root, at2));
  }
  return { certificates, findings };
}
function textOf({ content }) {
  return content.byteLength > longest ? void 0 : new TextDecoder().decode(content);
}
function isPrivate(file) {
  return file.path.endsWith(".pem") && (textOf(file)?.includes("PRIVATE KEY-----") ?? false);
}
function exposed({ path: path2 }) {
  const message = `The file "${show(path2)}" holds a private key, which whoever reads this repository now has. Replace the key where it is used, and keep only the certificate here.`;
  return { rule: "certificate", severity: "error", message, at: startOf(path2) };
}
function unusable(path2, isThere, root, at2) {
  const message = isThere ? `"${show(path2)}" is not one certificate between BEGIN CERTIFICATE and END CERTIFICATE.` : `There is no file "${show(path2)}" below the policy path "${show(root)}".`;
  return { rule: "certificate", severity: "error", message, at: at2 };
}

// src/core/json.ts
function canonicalJson(value) {
  if (value === void 0) return "undefined";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}
function equalJson(a, b) {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
function isList(value) {
  return Array.isArray(value);
}
function valueAt(value, path2) {
  let node = value;
  for (const step of path2) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return void 0;
    node = isList(node) ? node[Number(step)] : node[step];
  }
  return node;
}

// src/policy/owners.ts
function ownersIn(documents, joints2) {
  let owners;
  return (path2) => {
    owners ??= indexOf(documents, joints2);
    for (let length = path2.length; length > 0; length--) {
      const owner = owners.get(nameOf(path2.slice(0, length)));
      if (owner) return { document: owner.document, path: [...owner.path, ...path2.slice(length)] };
    }
    return void 0;
  };
}
function indexOf(documents, { depths, lists: lists2 }) {
  const owners = /* @__PURE__ */ new Map();
  const lengths = /* @__PURE__ */ new Map();
  const note = (document, path2, value, depth) => {
    const name = nameOf(path2);
    if (!owners.has(name)) owners.set(name, { document, path: path2 });
    if (isList(value)) {
      if (!lists2.has(path2.join("."))) return;
      const before = lengths.get(name) ?? 0;
      for (const index of value.keys()) {
        owners.set(nameOf([...path2, before + index]), { document, path: [...path2, index] });
      }
      lengths.set(name, before + value.length);
    } else if (depth > 0) {
      for (const [key, member] of membersOf(value)) note(document, [...path2, key], member, depth - 1);
    }
  };
  for (const document of documents) {
    for (const [section, value] of membersOf(document.value)) note(document, [section], value, depths[section] ?? 0);
  }
  return owners;
}
function membersOf(value) {
  return typeof value === "object" && value !== null && !isList(value) ? Object.entries(value) : [];
}
function nameOf(path2) {
  return path2.join("\0");
}

// src/policy/merge.ts
var joints = {
  depths: {
    members: 1,
    roles: 1,
    projects: 1,
    feature_flags: 1,
    flags: 2,
    organization: 1,
    manage: 1,
    review: 1,
    guardrails: 1,
    lint: 2
  },
  // Their entries stand for themselves, and all count.
  lists: /* @__PURE__ */ new Set(["api_keys", "baseline", "review.rules", "guardrails.allow"])
};
var duplicateRule = {
  id: "duplicate-entry",
  severity: "error",
  summary: "An entry is written once, in one file."
};
function merge(documents) {
  const findings = [];
  const joined = {};
  const ownerOf = ownersIn(documents, joints);
  for (const document of documents) {
    const clash = (path2, isSame) => findings.push(duplicate(ownerOf(path2), document, path2, isSame));
    for (const [section, value] of Object.entries(asObject(document.value))) {
      if (section !== "$schema") joinInto(joined, section, value, joints.depths[section] ?? 0, [section], clash);
    }
  }
  const ignores = documents.flatMap((document) => document.ignores);
  const locate = (path2, part) => {
    const owner = ownerOf(path2);
    return owner?.document.locate(owner.path, part) ?? documents[0]?.locate([], part) ?? startOf(".");
  };
  return {
    policy: { shape: asShape(joined), locate, ignores },
    findings
  };
}
function joinInto(target, key, value, depth, path2, clash) {
  const before = Object.hasOwn(target, key) ? target[key] : void 0;
  if (before === void 0 && depth === 0) target[key] = value;
  else if (isList(before) && isList(value) && joints.lists.has(path2.join("."))) target[key] = [...before, ...value];
  else if (before !== void 0 && depth === 0) clash(path2, equalJson(before, value));
  else {
    const own = before === void 0 ? {} : asOwn(before);
    target[key] = own;
    for (const [name, member] of Object.entries(asObject(value ?? null))) {
      joinInto(own, name, member, depth - 1, [...path2, name], clash);
    }
  }
}
function asOwn(map) {
  return map;
}
function duplicate(first, document, path2, isSame) {
  const line = first?.document.locate(path2, "key").start.line;
  return {
    rule: duplicateRule.id,
    severity: duplicateRule.severity,
    message: `"${show(path2.join("."))}" is already written in ${show(first?.document.path ?? "another file")}:${line ?? 1}. Keep one of the two.`,
    at: document.locate(path2, "key"),
    // The same twice: it goes without saying which one goes.
    ...isSame && { fix: { remove: path2 } }
  };
}
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asShape(joined) {
  return joined;
}

// src/policy/schema-check.ts
function faultsOf(value, shape) {
  const walk2 = { path: [], faults: [] };
  check(value, shape, walk2);
  return walk2.faults;
}
function check(value, shape, walk2) {
  const { type } = shape;
  if (type !== void 0 && !isOf(value, type)) add(walk2, "type", { type });
  if (typeof value === "string") checkText(value, shape, walk2);
  else if (typeof value === "number") checkNumber(value, shape, walk2);
  if (shape.isChoice) checkChoice(value, shape, walk2);
  if (isList(value)) checkList(value, shape, walk2);
  else if (typeof value === "object" && value !== null) checkMap(value, shape, walk2);
}
function add(walk2, keyword, params) {
  const { path: path2, key } = walk2;
  walk2.faults.push({ path: [...path2], keyword, params, ...key !== void 0 && { propertyName: key } });
}
function isOf(value, type) {
  if (typeof type !== "string") return type.some((one) => isOf(value, one));
  if (type === "null") return value === null;
  if (type === "array") return isList(value);
  if (type === "object") return typeof value === "object" && value !== null && !isList(value);
  return type === "integer" ? Number.isInteger(value) : type === typeof value;
}
function checkText(value, { minLength, maxLength, pattern }, walk2) {
  if (maxLength !== void 0 && value.length > maxLength && charactersIn(value) > maxLength)
    add(walk2, "maxLength", { limit: maxLength });
  if (minLength !== void 0 && value.length < 2 * minLength && charactersIn(value) < minLength)
    add(walk2, "minLength", { limit: minLength });
  if (pattern !== void 0 && !pattern.test(value)) add(walk2, "pattern", { pattern: pattern.source });
}
function charactersIn(value) {
  return [...value].length;
}
function checkNumber(value, { minimum, maximum }, walk2) {
  if (maximum !== void 0 && value > maximum) add(walk2, "maximum", { limit: maximum });
  if (minimum !== void 0 && value < minimum) add(walk2, "minimum", { limit: minimum });
}
function checkChoice(value, shape, walk2) {
  if (shape.const !== void 0 && !equalJson(value, shape.const)) add(walk2, "const", { allowedValue: shape.const });
  if (shape.enum && !shape.enum.includes(value)) add(walk2, "enum", { allowedValues: shape.enum });
  if (shape.not && fits(value, shape.not, walk2)) add(walk2, "not", {});
  if (shape.oneOf) checkOneOf(value, shape.oneOf, walk2);
  for (const one of shape.allOf ?? []) check(value, one, walk2);
  if (shape.if) {
    const next = fits(value, shape.if, walk2) ? shape.met : shape.unmet;
    if (next) check(value, next, walk2);
  }
}
function fits(value, shape, walk2) {
  const before = walk2.faults.length;
  check(value, shape, walk2);
  const isFit = walk2.faults.length === before;
  walk2.faults.length = before;
  return isFit;
}
function checkOneOf(value, shapes, walk2) {
  const fitting2 = shapes.filter((shape) => fits(value, shape, walk2)).length;
  if (fitting2 > 1) add(walk2, "oneOf", {});
  if (fitting2 > 0) return;
  const before = walk2.faults.length;
  for (const shape of shapes) check(value, shape, walk2);
  for (const fault of walk2.faults.splice(before)) {
    const isAlternative = fault.keyword === "type" && fault.path.length === walk2.path.length;
    walk2.faults.push(isAlternative ? { ...fault, isAlternative } : fault);
  }
}
function checkList(list2, { minItems, uniqueItems, items }, walk2) {
  if (minItems !== void 0 && list2.length < minItems) add(walk2, "minItems", { limit: minItems });
  if (uniqueItems) checkUnique(list2, walk2);
  if (!items) return;
  let index = 0;
  for (const item2 of list2) {
    walk2.path.push(index);
    check(item2, items, walk2);
    walk2.path.pop();
    index += 1;
  }
}
function checkUnique(list2, walk2) {
  if (new Set(list2).size === list2.length) return;
  const later = /* @__PURE__ */ new Map();
  for (let i = list2.length - 1; i >= 0; i--) {
    const text = list2[i];
    if (typeof text !== "string") continue;
    const j = later.get(text);
    if (j !== void 0) {
      add(walk2, "uniqueItems", { i, j });
      return;
    }
    later.set(text, i);
  }
}
function checkMap(map, shape, walk2) {
  const { required: required2, properties, additionalProperties, propertyNames, dependencies } = shape;
  for (const key of required2 ?? []) {
    if (!Object.hasOwn(map, key)) add(walk2, "required", { missingProperty: key });
  }
  if (dependencies) checkDependencies(map, dependencies, walk2);
  for (const key of Object.keys(map)) {
    if (propertyNames) {
      walk2.key = key;
      check(key, propertyNames, walk2);
      walk2.key = void 0;
    }
    const named = properties.get(key);
    if (named !== void 0) checkMember(map, key, named, walk2);
    else if (additionalProperties) checkMember(map, key, additionalProperties, walk2);
    else if (additionalProperties === false) add(walk2, "additionalProperties", { additionalProperty: key });
  }
}
function checkDependencies(map, dependencies, walk2) {
  for (const [property, needed] of Object.entries(dependencies)) {
    if (!Object.hasOwn(map, property)) continue;
    for (const key of needed) {
      if (!Object.hasOwn(map, key)) add(walk2, "dependencies", { property, missingProperty: key });
    }
  }
}
function checkMember(map, key, shape, walk2) {
  const value = map[key];
  if (value === void 0) return;
  walk2.path.push(key);
  if (shape === false) add(walk2, "false schema", {});
  else check(value, shape, walk2);
  walk2.path.pop();
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result2;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result2 = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result2 = array[index] = temporary > result2 ? temporary2 > result2 ? result2 + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result2;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result2 > maxDistance ? maxDistance : result2;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/policy/nearest.ts
var longestTyped = 100;
function nearest(written2, known2) {
  if (written2.length > longestTyped) return void 0;
  const candidates = written2.includes("@") ? known2.filter((one) => isNearEmail(written2, one)) : known2;
  return closestMatch(written2, candidates, { maxDistance: slipsIn(written2) });
}
function isNearEmail(written2, known2) {
  const [name, domain] = sides(written2);
  const [knownName, knownDomain] = sides(known2);
  const isNear = (a, b) => leven(a, b, { maxDistance: slipsIn(a) + 1 }) <= slipsIn(a);
  return isNear(name, knownName) && isNear(domain, knownDomain);
}
function sides(email2) {
  const at2 = email2.lastIndexOf("@");
  return [email2.slice(0, Math.max(at2, 0)), email2.slice(at2 + 1)];
}
function slipsIn(name) {
  return name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

// src/policy/shape.ts
var Shape = class {
  type;
  /** Whether any of the next eight is there. */
  isChoice;
  const;
  enum;
  not;
  oneOf;
  allOf;
  if;
  /** `then` and `else`: for values that `if` fits, and for all others. */
  met;
  unmet;
  minimum;
  maximum;
  minLength;
  maxLength;
  pattern;
  minItems;
  uniqueItems;
  items;
  required;
  propertyNames;
  properties;
  additionalProperties;
  dependencies;
  constructor(given) {
    this.type = given.type;
    this.const = given.const;
    this.enum = given.enum;
    this.not = given.not;
    this.oneOf = given.oneOf;
    this.allOf = given.allOf;
    this.if = given.if;
    this.met = given.then;
    this.unmet = given.else;
    this.isChoice = choices.some((keyword) => given[keyword] !== void 0);
    this.minimum = given.minimum;
    this.maximum = given.maximum;
    this.minLength = given.minLength;
    this.maxLength = given.maxLength;
    this.pattern = given.pattern === void 0 ? void 0 : new RegExp(given.pattern, "u");
    this.minItems = given.minItems;
    this.uniqueItems = given.uniqueItems;
    this.items = given.items;
    this.required = given.required;
    this.propertyNames = given.propertyNames;
    this.properties = given.properties ? new Map(Object.entries(given.properties)) : none;
    this.additionalProperties = given.additionalProperties;
    this.dependencies = given.dependencies;
  }
};
var choices = ["const", "enum", "not", "oneOf", "allOf", "if"];
var none = /* @__PURE__ */ new Map();

// src/policy/schema-table.gen.ts
var alias = new Shape({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 });
var email = new Shape({ "type": "string", "pattern": "^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$", "maxLength": 254 });
var scopes = new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "pattern": "^(?:\\*|[a-z][a-z0-9_]*:(?:read|write))$", "maxLength": 100 }) });
var day = new Shape({ "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" });
var item = new Shape({ "type": "string", "minLength": 1, "maxLength": 1e3 });
var subject = new Shape({ "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 });
var reason = new Shape({ "type": "string", "minLength": 1, "maxLength": 1e3 });
var subjects = new Shape({ "type": "array", "items": new Shape({ "type": "string", "allOf": [subject] }), "uniqueItems": true });
var reach = new Shape({ "type": "string", "enum": ["off", "update", "exclusive"] });
var grant = new Shape({ "type": "string", "enum": ["none", "member", "admin"] });
var resource_default_from_viewer = new Shape({ "type": "string", "enum": ["viewer", "editor", "manager", "builtin"] });
var resource_roles_from_viewer = new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "string", "enum": ["viewer", "editor", "manager"] }) });
var resource_members_from_viewer = new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "string", "enum": ["viewer", "editor", "manager"] }) });
var resource_block_from_viewer = new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": resource_default_from_viewer, "roles": resource_roles_from_viewer, "members": resource_members_from_viewer } });
var resource_default_to_viewer = new Shape({ "type": "string", "enum": ["none", "viewer", "builtin"] });
var resource_roles_to_viewer = new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer"] }) });
var resource_members_to_viewer = new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer"] }) });
var resource_block_to_viewer = new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": resource_default_to_viewer, "roles": resource_roles_to_viewer, "members": resource_members_to_viewer } });
var resource_default = new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] });
var resource_roles = new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager"] }) });
var resource_members = new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager"] }) });
var resource_block = new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": resource_default, "roles": resource_roles, "members": resource_members } });
var policySchema = new Shape({ "type": "object", "additionalProperties": false, "properties": { "$schema": new Shape({ "type": "string" }), "version": new Shape({ "const": 1 }), "api_keys": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["kind", "scopes"], "properties": { "kind": new Shape({ "type": "string", "enum": ["project_secret", "personal", "ci"] }), "project": alias, "owner": email, "label": new Shape({ "type": "string", "minLength": 1, "maxLength": 40 }), "use": new Shape({ "type": "string", "enum": ["apply", "drift", "audit", "export", "doctor"] }), "scopes": scopes, "rotate_days": new Shape({ "type": "integer", "minimum": 1, "maximum": 3650 }), "attested": day }, "allOf": [new Shape({ "if": new Shape({ "properties": { "kind": new Shape({ "const": "project_secret" }) }, "required": ["kind"] }), "then": new Shape({ "required": ["project", "label"], "properties": { "project": new Shape({}), "label": new Shape({}), "owner": false, "use": false, "attested": false } }) }), new Shape({ "if": new Shape({ "properties": { "kind": new Shape({ "const": "personal" }) }, "required": ["kind"] }), "then": new Shape({ "required": ["owner", "label"], "properties": { "owner": new Shape({}), "label": new Shape({}), "project": false, "use": false } }) }), new Shape({ "if": new Shape({ "properties": { "kind": new Shape({ "const": "ci" }) }, "required": ["kind"] }), "then": new Shape({ "required": ["use", "owner"], "properties": { "use": new Shape({}), "owner": new Shape({}), "project": false, "attested": false } }) })] }) }), "baseline": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["item", "owner", "reason", "until"], "properties": { "item": item, "owner": subject, "reason": reason, "until": day, "changed_by": new Shape({ "type": "array", "items": new Shape({ "type": "string", "pattern": "^(?:unknown|[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+)$", "maxLength": 254 }), "minItems": 1, "uniqueItems": true }) } }) }), "feature_flags": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "who_can_create": subjects, "who_can_edit": subjects, "who_can_delete": subjects, "require_description": new Shape({ "type": "boolean" }), "require_rollout_review": new Shape({ "oneOf": [new Shape({ "type": "boolean" }), new Shape({ "type": "object", "additionalProperties": false, "properties": { "over": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "approvals": new Shape({ "type": "integer", "minimum": 1, "maximum": 10 }), "by": subjects } })] }), "change_by": new Shape({ "type": "string", "enum": ["repository"] }), "trusted_conditions": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["key", "value"], "properties": { "key": new Shape({ "type": "string", "minLength": 1, "maxLength": 400 }), "type": new Shape({ "type": "string", "enum": ["person", "cohort", "group", "flag"] }), "operator": new Shape({ "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }), "value": new Shape({ "oneOf": [new Shape({ "type": "string", "maxLength": 4e3 }), new Shape({ "type": "number" }), new Shape({ "type": "boolean" }), new Shape({ "type": "array", "items": new Shape({ "type": "string", "maxLength": 4e3 }) })] }), "group_type_index": new Shape({ "type": "integer", "minimum": 0, "maximum": 4 }) } }) }) } }) }), "flags": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "propertyNames": new Shape({ "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }), "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "required": ["active"], "if": new Shape({ "properties": { "groups": new Shape({}) }, "required": ["groups"] }), "then": new Shape({ "properties": { "rollout": new Shape({ "not": new Shape({}) }) } }), "else": new Shape({ "properties": { "rollout": new Shape({}) }, "required": ["rollout"] }), "properties": { "description": new Shape({ "type": "string", "maxLength": 4e3 }), "active": new Shape({ "type": "boolean" }), "rollout": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "groups": new Shape({ "type": "array", "minItems": 1, "items": new Shape({ "type": "object", "additionalProperties": false, "properties": { "description": new Shape({ "type": "string", "maxLength": 4e3 }), "properties": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": new Shape({ "type": "string", "enum": ["person", "cohort", "group", "flag"] }), "key": new Shape({ "type": "string", "minLength": 1, "maxLength": 400 }), "operator": new Shape({ "type": "string", "enum": ["exact", "is_not", "icontains", "not_icontains", "icontains_multi", "not_icontains_multi", "regex", "not_regex", "gt", "gte", "lt", "lte", "semver_gt", "semver_gte", "semver_lt", "semver_lte", "semver_eq", "semver_neq", "semver_tilde", "semver_caret", "semver_wildcard", "is_set", "is_not_set", "is_date_exact", "is_date_after", "is_date_before", "in", "not_in", "flag_evaluates_to"] }), "value": new Shape({ "type": ["string", "number", "boolean", "array"], "maxLength": 4e3, "items": new Shape({ "type": ["string", "number", "boolean"], "maxLength": 4e3 }) }), "group_type_index": new Shape({ "type": "integer", "minimum": 0, "maximum": 4 }), "negation": new Shape({ "type": "boolean" }) } }) }), "rollout_percentage": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "variant": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }), "aggregation_group_type_index": new Shape({ "type": "integer", "minimum": 0, "maximum": 4 }) } }) }), "multivariate": new Shape({ "type": ["object", "null"], "additionalProperties": false, "required": ["variants"], "properties": { "variants": new Shape({ "type": "array", "minItems": 1, "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["key", "rollout_percentage"], "properties": { "key": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_./-]+$", "maxLength": 400 }), "name": new Shape({ "type": "string", "maxLength": 400 }), "description": new Shape({ "type": "string", "maxLength": 4e3 }), "rollout_percentage": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }) } }) }) } }), "payloads": new Shape({ "type": "object", "propertyNames": new Shape({ "type": "string", "minLength": 1, "maxLength": 400 }), "additionalProperties": new Shape({}) }), "depends_on": new Shape({ "type": "array", "items": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }), "uniqueItems": true }), "ensure_experience_continuity": new Shape({ "type": "boolean" }), "evaluation_runtime": new Shape({ "type": "string", "enum": ["all", "client", "server"] }), "bucketing_identifier": new Shape({ "type": "string", "enum": ["distinct_id", "device_id"] }), "owner": subject, "tags": new Shape({ "type": "array", "items": new Shape({ "type": "string", "minLength": 1, "maxLength": 255 }), "uniqueItems": true }), "expires": new Shape({ "type": "string", "pattern": "^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$" }), "was": new Shape({ "type": "string", "pattern": "^[a-zA-Z0-9_-]+$", "maxLength": 400 }) } }) }) }), "freeze": new Shape({ "oneOf": [new Shape({ "type": "null" }), new Shape({ "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": day, "reason": reason } })] }), "guardrails": new Shape({ "type": "object", "additionalProperties": false, "properties": { "min_owners": new Shape({ "type": "integer", "minimum": 1, "maximum": 100 }), "required_owners": new Shape({ "type": "array", "items": email }), "owners_need_2fa": new Shape({ "type": "boolean" }), "max_removals": new Shape({ "type": "object", "additionalProperties": false, "required": ["percent", "from"], "properties": { "percent": new Shape({ "type": "number", "minimum": 0, "maximum": 100 }), "from": new Shape({ "type": "integer", "minimum": 1, "maximum": 1e5 }) } }), "allow": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["guardrail", "items", "until", "reason"], "properties": { "guardrail": new Shape({ "type": "string", "enum": ["min_owners", "required_owners", "owners_need_2fa", "max_removals", "key_keeps_access", "project_admin", "sso_lockout"] }), "items": new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "allOf": [item] }) }), "until": day, "reason": reason } }) }) } }), "lint": new Shape({ "type": "object", "additionalProperties": false, "properties": { "severities": new Shape({ "type": "object", "additionalProperties": false, "properties": { "api-key-too-wide": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "api-key-unattested": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "baseline-expired": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "default-missing-in-production": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "duplicate-github-account": new Shape({ "type": "string", "enum": ["error"] }), "duplicate-member": new Shape({ "type": "string", "enum": ["error"] }), "duplicate-object": new Shape({ "type": "string", "enum": ["error"] }), "expired-entry": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "expires-soon": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-dependency-cycle": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-dependency-unknown": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-removed-while-active": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "flag-without-description": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "gate-cannot-see": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "gate-unsatisfiable": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "grant-without-effect": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "guardrail-allow-expired": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "jit-without-default-role": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "matrix-contradicts-access": new Shape({ "type": "string", "enum": ["error"] }), "matrix-subject-empty": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "member-without-github": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "not-in-force": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "possible-rename": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "production-open-by-default": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "required-owner-missing": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "reserved-role-name": new Shape({ "type": "string", "enum": ["error"] }), "role-name-case": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "rollout-over-limit-without-review": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "scim-role-with-members": new Shape({ "type": "string", "enum": ["error"] }), "sso-not-enforced": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "too-few-owners": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "unknown-member": new Shape({ "type": "string", "enum": ["error"] }), "unknown-project": new Shape({ "type": "string", "enum": ["error"] }), "unknown-role": new Shape({ "type": "string", "enum": ["error"] }), "unmanaged-section": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }), "variants-not-100": new Shape({ "type": "string", "enum": ["off", "warning", "error"] }) } }) } }), "manage": new Shape({ "type": "object", "additionalProperties": false, "properties": { "members": reach, "roles": reach, "role_members": reach, "access": reach, "flags": new Shape({ "type": "string", "enum": ["off", "update"] }), "removed_flags": new Shape({ "type": "string", "enum": ["keep", "archive", "delete"] }) } }), "members": new Shape({ "type": "object", "propertyNames": email, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "required": ["level"], "properties": { "level": new Shape({ "type": "string", "enum": ["member", "admin", "owner"] }), "github": new Shape({ "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": new Shape({ "type": "string", "pattern": "^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9]))*$", "maxLength": 39 }), "id": new Shape({ "type": "integer", "minimum": 1 }) } }), "service": new Shape({ "type": "boolean" }), "expires": day } }) }), "organization": new Shape({ "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": new Shape({ "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }), "settings": new Shape({ "type": "object", "additionalProperties": false, "properties": { "enforce_2fa": new Shape({ "type": "boolean" }), "members_can_invite": new Shape({ "type": "boolean" }), "members_can_create_projects": new Shape({ "type": "boolean" }), "members_can_use_personal_api_keys": new Shape({ "type": "boolean" }), "members_can_see_org_members": new Shape({ "type": "boolean" }), "allow_publicly_shared_resources": new Shape({ "type": "boolean" }), "default_role": alias } }), "domains": new Shape({ "type": "object", "propertyNames": new Shape({ "pattern": "^([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,}$", "maxLength": 128 }), "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "sso_enforcement": new Shape({ "type": "string", "enum": ["saml", "google-oauth2", "github", "gitlab", "oidc", "none"] }), "jit_provisioning": new Shape({ "type": "boolean" }), "saml": new Shape({ "type": "object", "additionalProperties": false, "properties": { "entity_id": new Shape({ "type": "string", "minLength": 1, "maxLength": 512 }), "acs_url": new Shape({ "type": "string", "pattern": "^https://\\S+$", "maxLength": 512 }), "certificate": new Shape({ "type": "string", "pattern": "^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.pem$", "maxLength": 255 }) } }), "scim": new Shape({ "type": "boolean" }) } }) }) } }), "projects": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "name": new Shape({ "type": "string", "minLength": 1, "maxLength": 200 }), "id": new Shape({ "type": "integer", "minimum": 1 }), "was": alias, "tier": new Shape({ "type": "string", "enum": ["production", "staging", "development"] }), "cohorts": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "integer", "minimum": 1 }) }), "access": new Shape({ "type": "object", "additionalProperties": false, "properties": { "default": new Shape({ "type": "string", "enum": ["none", "member", "admin", "builtin"] }), "roles": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": grant }), "members": new Shape({ "type": "object", "propertyNames": email, "additionalProperties": grant }) } }), "resources": new Shape({ "type": "object", "additionalProperties": false, "properties": { "action": resource_block_from_viewer, "activity_log": resource_block_to_viewer, "ai_observability_clusters": resource_block, "customer_analytics": resource_block, "dashboard": resource_block, "data_catalog": resource_block, "early_access_feature": resource_block, "endpoint": resource_block, "error_tracking": resource_block, "evaluation": resource_block, "experiment": resource_block, "export": resource_block, "external_data_source": resource_block, "feature_flag": resource_block, "heatmap": resource_block, "hog_flow": resource_block, "insight": resource_block, "llm_analytics": resource_block, "llm_playground": resource_block, "llm_skill": resource_block, "logs": resource_block, "mcp_analytics": resource_block, "metrics": resource_block, "notebook": resource_block, "replay_scanner": resource_block, "revenue_analytics": resource_block, "session_recording": resource_block, "sharing_configuration": resource_block, "stamphog": resource_block, "survey": resource_block, "tagger": resource_block, "ticket": resource_block, "toolbar": resource_block_to_viewer, "tracing": resource_block, "warehouse_objects": resource_block, "web_analytics": resource_block } }), "objects": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["resource", "id"], "properties": { "resource": new Shape({ "type": "string", "enum": ["action", "ai_observability_clusters", "dashboard", "dataset", "early_access_feature", "endpoint", "evaluation", "experiment", "experiment_saved_metric", "export", "external_data_source", "feature_flag", "heatmap", "hog_flow", "insight", "llm_prompt", "llm_provider_key", "llm_skill", "notebook", "product_tour", "replay_scanner", "session_recording", "session_recording_playlist", "survey", "tagger", "ticket", "warehouse_table", "warehouse_view"] }), "id": new Shape({ "type": "string", "pattern": "^[^/\\s]+$", "maxLength": 36 }), "name": new Shape({ "type": "string", "minLength": 1 }), "default": new Shape({ "type": "string", "enum": ["none", "viewer", "editor", "manager", "builtin"] }), "roles": resource_roles, "members": resource_members }, "if": new Shape({ "required": ["resource"], "properties": { "resource": new Shape({ "const": "action" }) } }), "then": new Shape({ "properties": { "default": resource_default_from_viewer, "roles": resource_roles_from_viewer, "members": resource_members_from_viewer } }) }) }) } }) }), "review": new Shape({ "type": "object", "additionalProperties": false, "properties": { "rules": new Shape({ "type": "array", "items": new Shape({ "type": "object", "additionalProperties": false, "required": ["facts", "by"], "properties": { "facts": new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "enum": ["rollout_over", "audience_widened", "filter_removed", "turned_on", "turned_off", "variant_moved", "payload_changed", "flag_created_live", "flag_deleted", "dependency_changed", "continuity_changed", "owner_granted", "admin_granted", "access_granted", "access_removed", "default_opened", "sso_relaxed", "two_factor_relaxed", "key_scope_widened", "policy_gate_changed", "guardrail_changed", "drift_accepted", "expiry_extended", "pipeline_changed"] }) }), "tiers": new Shape({ "type": "array", "minItems": 1, "uniqueItems": true, "items": new Shape({ "type": "string", "enum": ["production", "staging", "development"] }) }), "approvals": new Shape({ "type": "integer", "minimum": 1, "maximum": 10 }), "by": subjects } }) }) } }), "roles": new Shape({ "type": "object", "propertyNames": alias, "additionalProperties": new Shape({ "type": "object", "additionalProperties": false, "properties": { "name": new Shape({ "type": "string", "pattern": "\\S", "maxLength": 200 }), "id": new Shape({ "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }), "was": alias, "members": new Shape({ "type": "array", "items": email }), "idp_group": new Shape({ "type": "string", "minLength": 1, "maxLength": 200 }), "reviewers": new Shape({ "type": "array", "items": email }) }, "dependencies": { "reviewers": ["idp_group"] } }) }) } });

// src/policy/schema-keys.ts
function keysAt(path2) {
  let shapes = [policySchema];
  for (const step of path2) shapes = alternatives(shapes).flatMap((shape) => memberOf(shape, step));
  return [...new Set(alternatives(shapes).flatMap(({ properties }) => [...properties.keys()]))];
}
function alternatives(shapes) {
  return shapes.flatMap((shape) => [shape, ...alternatives([...shape.oneOf ?? [], ...shape.allOf ?? []])]);
}
function memberOf({ properties, additionalProperties, items }, step) {
  const member = properties.get(String(step)) ?? (typeof step === "number" ? items : additionalProperties);
  return member ? [member] : [];
}

// src/policy/schema-message.ts
function sentence(fault, path2, value) {
  const { params } = fault;
  const where = whereOf(path2);
  if (fault.propertyName !== void 0) return keySentence(fault, fault.propertyName, path2);
  switch (fault.keyword) {
    case "additionalProperties":
      return unknownKey(String(params.additionalProperty), path2, where);
    case "required":
      return `${capital(where)} must have the key ${quote(String(params.missingProperty))}.`;
    case "type":
      return wrongType(params.type, path2, where, value);
    case "enum":
      return oneOf(where, value, params.allowedValues);
    case "const":
      return `${capital(where)} must be ${describe(params.allowedValue)}, but is ${describe(value)}.${value === String(params.allowedValue) ? " Take the quotes away." : ""}`;
    case "pattern":
      if (params.pattern === "\\S") return `${capital(where)} must not be empty text.`;
      return `${describe(value)} is not ${patternName(String(params.pattern))}.`;
    case "minimum":
    case "maximum":
      return `${capital(where)} must be at ${fault.keyword === "minimum" ? "least" : "most"} ${String(params.limit)}, but is ${describe(value)}.`;
    case "uniqueItems":
      return `${describe(value)} is already in ${whereOf(path2.slice(0, -1))}. Keep one of the two.`;
    case "minItems":
      return `${capital(where)} must not be an empty list.`;
    case "dependencies":
      return `${quote(String(params.property))} needs ${quote(String(params.missingProperty))} beside it.`;
    case "false schema":
      return `${capital(where)} does not belong to this kind of entry. Take it out, or change the kind.`;
    case "maxLength":
    case "minLength":
      return tooLongOrShort(fault, where, String(value));
    case "not":
      return `${capital(where)} stands beside "groups", which says the same in full. Keep one of the two.`;
    default:
      return `${capital(where)} is not allowed here.`;
  }
}
function whereOf(path2) {
  const last = path2.at(-1);
  if (last === void 0) return "the policy";
  return typeof last === "number" ? `entry ${last + 1} of ${whereOf(path2.slice(0, -1))}` : quote(last);
}
function tooLongOrShort({ keyword, params }, where, value) {
  if (value === "") return `${capital(where)} must not be empty text.`;
  const limit2 = plural(Number(params.limit), "character");
  return `${capital(where)} must have at ${keyword === "minLength" ? "least" : "most"} ${limit2}, but has ${[...value].length}.`;
}
function keySentence({ keyword, params }, name, path2) {
  if (keyword === "maxLength")
    return `The key ${quote(name)} is longer than ${plural(Number(params.limit), "character")}.`;
  const [section] = path2;
  if (section === "flags" && path2.length === 2)
    return `The key ${quote(name)} is not a flag key: letters, digits, - and _ only.`;
  if (path2.at(-1) === "domains") return `The key ${quote(name)} is not a domain in lower case, such as example.com.`;
  if (path2.at(-1) === "members") return `The key ${quote(name)} is not an e-mail address.`;
  return `The key ${quote(name)} is not ${aliasForm}.`;
}
var aliasForm = "a name of lower-case letters, digits and underscores that starts with a letter";
function unknownKey(key, path2, where) {
  const known2 = keysAt(path2);
  const [before = "", after] = key.split(":", 2);
  if (after && known2.includes(before))
    return `A space is missing after the colon in ${quote(key)}. Write "${before}: …".`;
  const meant = nearest(key, known2);
  if (meant !== void 0) return `${quote(key)} is not a key of ${where}. Did you mean ${quote(meant)}?`;
  return `${quote(key)} is not a key of ${where}. Known keys: ${list(known2.map(quote))}.`;
}
function wrongType(type, path2, where, value) {
  const isEmpty2 = value === null && (type === "object" || type === "array");
  if (isEmpty2) {
    const none2 = type === "object" ? "{}" : "[]";
    return `${capital(where)} is empty. Write its entries below it, ${none2} for none, or take it out to leave it unmanaged.`;
  }
  const types = [type].flat();
  const allowed = types.flatMap((one) => one === "boolean" && types.length > 1 ? ["true", "false"] : [typeName(one)]);
  const expected = path2.length === 0 ? 'a map of sections such as "members:" and "roles:"' : list(allowed, "or");
  return `${capital(where)} must be ${expected}, but is ${describe(value)}.${remedy(type, value)}`;
}
function remedy(type, value) {
  const types = [type].flat();
  const isScalar = typeof value === "number" || typeof value === "boolean";
  if (types.includes("string") && isScalar) return " Put it in quotes.";
  if (typeof value !== "string") return "";
  if (types.includes("boolean")) {
    if (/^(true|yes|on|y)$/i.test(value)) return " Write true, without quotes.";
    if (/^(false|no|off|n)$/i.test(value)) return " Write false, without quotes.";
  }
  const isNumber = types.includes("number") || types.includes("integer");
  return isNumber && /^-?\d+(\.\d+)?\s*%?$/.test(value) ? " Write the number alone, without quotes or %." : "";
}
function oneOf(where, value, allowed) {
  const known2 = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value === "string" ? nearest(value, known2) : void 0;
  const hint = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
  return `${capital(where)} must be ${list(known2.map(quote), "or")}, but is ${describe(value)}.${hint}`;
}
function typeName(type) {
  const names = {
    object: "a map",
    array: "a list",
    string: "text",
    boolean: "true or false",
    integer: "a whole number",
    number: "a number"
  };
  return names[String(type)] ?? String(type);
}
function describe(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "a map";
  if (typeof value === "string") return quote(value);
  return typeof value === "number" ? `the number ${value}` : String(value);
}
function patternName(pattern) {
  if (pattern.startsWith("^\\d{4}-")) return "a day of the calendar, written like 2027-03-31";
  if (pattern.endsWith(":(?:read|write))$")) return 'a scope such as "feature_flag:read", or "*" for all';
  if (pattern.includes("pem")) return "a path below the policy path that ends in .pem, such as certs/idp.pem";
  if (pattern.includes("https")) return "an address that starts with https://";
  if (pattern.startsWith("^[^/")) return "an id: text without spaces and slashes";
  if (pattern.includes("unknown|")) return 'an e-mail address, or "unknown"';
  if (pattern.includes("@")) return "an e-mail address";
  if (pattern.includes("{8}-")) return "a UUID in lower case, such as 0190c0de-0000-7000-8000-000000000001";
  if (pattern.includes("A-Z")) return "a GitHub login: letters, digits and single hyphens between them";
  if (pattern.startsWith("^[a-z]"))
    return "a level (member, admin, owner) or the key of a role (lower-case letters, digits and underscores)";
  return `of the form ${pattern}`;
}
function quote(name) {
  return `"${show(name)}"`;
}

// src/policy/schema.ts
var truth = /^(?:true|false|yes|no|on|off|y|n)$/i;
var numeric = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/;
function checkSchema(document) {
  if (document.value === null) return [];
  const faults = faultsOf(document.value, policySchema);
  return faults.length === 0 ? [] : leaves(faults).map((fault) => toFinding(document, fault));
}
function leaves(faults) {
  const explained = new Set(faults.filter(({ isAlternative }) => !isAlternative).flatMap(({ path: path2 }) => upwards(path2)));
  const places = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    if (fault.isAlternative && explained.has(nameOf2(fault.path))) continue;
    const name = fault.propertyName ?? fault.params.additionalProperty ?? fault.params.missingProperty ?? "";
    const place = `${nameOf2(fault.path)}\0\0${name}`;
    const before = places.get(place);
    places.set(place, before ? clearer(before, fault) : fault);
  }
  return [...places.values()];
}
function nameOf2(path2) {
  return path2.join("\0");
}
function upwards(path2) {
  return [...path2.map((_, index) => nameOf2(path2.slice(0, index))), nameOf2(path2)];
}
function clearer(first, second) {
  if (first.keyword === "type" && second.keyword === "enum") return second;
  if (!first.isAlternative || !second.isAlternative) return first;
  return { ...first, params: { ...first.params, type: [first.params.type, second.params.type].flat() } };
}
function toFinding(document, fault) {
  const { path: path2 } = fault;
  const { additionalProperty, property, i, j } = fault.params;
  const [name] = [fault.propertyName, additionalProperty, property].filter((one) => typeof one === "string");
  const wrong = fault.keyword === "uniqueItems" ? [...path2, Math.max(Number(i), Number(j))] : path2;
  const at2 = name === void 0 ? document.locate(wrong, fault.keyword === "false schema" ? "key" : "value") : document.locate([...path2, name], "key");
  const value = valueAt(document.value, wrong);
  const fix = fixOf(fault, wrong, value);
  return {
    rule: `schema-${ruleOf(fault)}`,
    severity: "error",
    message: sentence(fault, wrong, value),
    at: at2,
    ...fix && { fix }
  };
}
function fixOf({ keyword, params }, path2, value) {
  if (keyword === "uniqueItems") return { remove: path2 };
  if (typeof value !== "string") return void 0;
  if (keyword === "const") return value === "1" && params.allowedValue === 1 ? { set: path2, to: 1 } : void 0;
  if (keyword !== "type") return void 0;
  if (params.type === "boolean" && truth.test(value)) return { set: path2, to: /^[ty]|^on$/i.test(value) };
  const isNumber = params.type === "number" || params.type === "integer";
  return isNumber && numeric.test(value) ? { set: path2, to: Number(value) } : void 0;
}
function ruleOf({ keyword, propertyName }) {
  if (propertyName !== void 0) return "key";
  const names = {
    additionalProperties: "unknown-key",
    required: "missing-key",
    dependencies: "missing-key",
    "false schema": "unknown-key",
    type: "type"
  };
  return names[keyword] ?? "value";
}

// src/policy/load.ts
function loadPolicy(files, root, tell = () => {
}) {
  const findings = [];
  const add2 = (found) => {
    for (const finding of found) {
      findings.push(finding);
      tell(finding);
    }
  };
  const documents = [];
  const written2 = files.filter(({ path: path2, refused }) => refused !== void 0 || isYaml(path2));
  for (const file of written2.sort((a, b) => a.path < b.path ? -1 : 1)) {
    const document = readDocument2(file);
    if ("rule" in document) add2([document]);
    else {
      const faults = checkSchema(document);
      add2([...faults].sort((a, b) => byPlace(a.at, b.at)));
      if (faults.length === 0 && document.value !== null) documents.push(document);
    }
  }
  const merged = merge(documents);
  add2(merged.findings);
  if (findings.length === 0) add2(missing(merged.policy, written2, root));
  const { certificates, findings: unusable2 } = readCertificates(merged.policy, files, root);
  add2(unusable2);
  findings.sort((a, b) => byPlace(a.at, b.at));
  return findings.length === 0 ? { policy: { ...merged.policy, certificates }, findings } : { findings };
}
function missing({ shape }, files, root) {
  if (files.length === 0) {
    const message = `There is no policy file (.yml or .yaml) below "${root}". Check the input policy-path.`;
    return [{ rule: "policy-missing", severity: "error", message, at: startOf(root) }];
  }
  const first = startOf(files.map(({ path: path2 }) => path2).sort()[0] ?? root);
  if (Object.keys(shape).length === 0) {
    const message = 'The policy says nothing yet. Start with "version: 1" and "organization: { id: UUID }".';
    return [{ rule: "policy-missing", severity: "error", message, at: first }];
  }
  const wanted = [
    shape.version === void 0 && 'No file says "version: 1". Write it once, at the top of one file.',
    shape.organization === void 0 && 'No file says which organization this is. Write "organization: { id: UUID }" once.'
  ];
  return wanted.filter((message) => message !== false).map((message) => ({ rule: "schema-missing-key", severity: "error", message, at: first }));
}

// src/policy/hint.ts
var maxComparisons = 5e5;
function hinter(known2) {
  let left = maxComparisons;
  return (written2) => {
    left -= known2.length;
    return sentence2(left >= 0 ? nearest(written2, known2) : void 0, known2);
  };
}
function sentence2(meant, known2) {
  if (meant !== void 0) return `Did you mean "${show(meant)}"?`;
  if (known2.length === 0) return "None is declared yet.";
  return known2.length <= 8 ? `Known: ${list(known2.map((name) => `"${show(name)}"`))}.` : `${known2.length} others are declared.`;
}

// src/rules/ignores.ts
var ignoreRule = {
  id: "policy-ignore",
  severity: "warning",
  summary: "A comment that ignores a finding names the rule, says why, and is needed."
};
function settle(findings, { ignores, base }, rules) {
  const open = [];
  const accepted = [];
  const known2 = new Map(rules.map((rule) => [rule.id, rule]));
  const valid = new Map(
    ignores.filter(({ rule, reason: reason2 }) => reason2 !== "" && known2.has(rule) && !known2.get(rule)?.isGate).map((ignore) => [lineOf(ignore.rule, ignore), ignore])
  );
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const ignore = valid.get(lineOf(finding.rule, finding));
    if (!ignore) open.push(finding);
    else {
      used.add(ignore);
      accepted.push({ ...finding, reason: ignore.reason });
    }
  }
  const hint = hinter([...known2.keys()]);
  for (const ignore of ignores) {
    const isNeeded = used.has(ignore) || known2.get(ignore.rule)?.needsBase && !base;
    const fault = faultOf(ignore, known2, hint) ?? (isNeeded ? void 0 : unused(ignore));
    if (fault) open.push({ rule: ignoreRule.id, severity: ignoreRule.severity, message: fault, at: ignore.at });
  }
  return { findings: open.sort((a, b) => byPlace(a.at, b.at)), accepted };
}
function lineOf(rule, { at: at2 }) {
  return `${rule}\0${at2.file}\0${at2.start.line}`;
}
function faultOf({ rule, reason: reason2 }, known2, hint) {
  if (rule === "") return 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".';
  const found = known2.get(rule);
  if (!found) return `There is no rule "${show(rule)}" to ignore. ${hint(rule)}`;
  if (found.isGate) return `The review rests on "${rule}", so it cannot be ignored. Mend what it finds.`;
  return reason2 === "" ? `Say why "${rule}" is ignored: "# policy-ignore ${rule}: reason".` : void 0;
}
function unused({ rule }) {
  return `"${rule}" finds nothing on this line. Take the comment out, or put it on the line of the finding.`;
}

// src/rules/lint/api-key-too-wide.ts
var apiKeyTooWide = {
  id: "api-key-too-wide",
  severity: "warning",
  summary: "A key has no scope that it does not need.",
  check({ shape, locate }, report) {
    for (const [index, { kind, use, scopes: scopes2 }] of (shape.api_keys ?? []).entries()) {
      for (const [place, scope] of scopes2.entries()) {
        const isReading = kind === "ci" && use !== "apply";
        const why = tooMuch(scope) ?? (isReading && scope.endsWith(":write") ? `A key for ${use} only reads.` : void 0);
        if (why) report(locate(["api_keys", index, "scopes", place]), `The scope "${show(scope)}" is too wide. ${why}`);
      }
    }
  }
};
function tooMuch(scope) {
  if (scope === "*") return "Whoever finds the key may do everything. Name what it needs.";
  return scope === "approvals:write" ? "A key that may approve makes every approval worthless." : void 0;
}

// src/core/days.ts
var dayMs = 24 * 60 * 60 * 1e3;
function daysBetween(from, until) {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayMs);
}

// src/rules/lint/api-key-unattested.ts
var apiKeyUnattested = {
  id: "api-key-unattested",
  severity: "warning",
  summary: "The owner of a personal key has said lately that it is as written here.",
  check({ shape, locate, today: today2 }, report) {
    for (const [index, { kind, label = "", owner = "", attested, rotate_days: most = 180 }] of (shape.api_keys ?? []).entries()) {
      if (kind !== "personal") continue;
      const ask = `Ask ${show(owner)} whether the key is still as written here, and write the day as "attested".`;
      if (attested === void 0) {
        report(locate(["api_keys", index, "label"]), `Nobody has ever attested the key "${show(label)}". ${ask}`);
      } else if (today2 !== void 0 && daysBetween(attested, today2) > most) {
        report(
          locate(["api_keys", index, "attested"]),
          `The key "${show(label)}" was attested more than ${most} days ago. ${ask}`
        );
      }
    }
  }
};

// src/rules/days.ts
function endDays({ members = {}, guardrails, baseline = [], freeze }) {
  const ofPeople2 = Object.entries(members).flatMap(
    ([email2, { expires }]) => expires === void 0 ? [] : [{ path: ["members", email2, "expires"], day: expires, what: `the access of "${email2}"` }]
  );
  const ofExceptions = (guardrails?.allow ?? []).map(({ until, guardrail }, index) => ({
    path: ["guardrails", "allow", index, "until"],
    day: until,
    what: `the exception from "${guardrail}"`
  }));
  const accepted = baseline.map(({ until, item: item2 }, index) => ({
    path: ["baseline", index, "until"],
    day: until,
    what: `the acceptance of "${item2}"`
  }));
  return [
    ...ofPeople2,
    ...ofExceptions,
    ...accepted,
    ...freeze ? [{ path: ["freeze", "until"], day: freeze.until, what: "the freeze" }] : []
  ];
}

// src/rules/lint/baseline-expired.ts
var baselineExpired = {
  id: "baseline-expired",
  severity: "warning",
  summary: "No accepted difference stands in the policy after its day.",
  check({ shape, locate, today: today2 }, report) {
    if (today2 === void 0) return;
    for (const { path: path2, day: day2, what: named } of endDays(shape)) {
      if (path2[0] !== "baseline" || day2 > today2) continue;
      const what = show(named);
      report(locate(path2), `${capital(what)} ended on ${day2}. Mend the difference, or accept it anew with a reason.`);
    }
  }
};

// src/core/subjects.ts
var levels = ["member", "admin", "owner"];
function isLevel(name) {
  return levels.some((level) => level === name);
}
function sameEmail(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function isSubject(shape, email2, subject2) {
  const member = Object.entries(shape.members ?? {}).find(([known2]) => sameEmail(known2, email2))?.[1];
  if (!member) return false;
  if (isLevel(subject2)) return levels.indexOf(member.level) >= levels.indexOf(subject2);
  return roleHolders(shape, subject2).some((holder) => sameEmail(holder, email2));
}
function roleHolders({ roles }, role) {
  const { members = [], reviewers = [] } = roles?.[role] ?? {};
  return [...members, ...reviewers];
}
function roleName(key, { name, idp_group: group }) {
  return (group ?? name ?? key).trim();
}

// src/core/matrix.ts
var lists = ["who_can_create", "who_can_edit", "who_can_delete"];
function flagEditors(shape, project) {
  const matrix = shape.feature_flags?.[project];
  if (!matrix || lists.every((list2) => matrix[list2] === void 0)) return void 0;
  const editors = lists.flatMap((list2) => (matrix[list2] ?? []).map((subject2, index) => ({ subject: subject2, list: list2, index })));
  return editors.filter(({ subject: subject2 }, place) => editors.findIndex((other) => other.subject === subject2) === place);
}

// src/rules/access-blocks.ts
function accessBlocks(shape) {
  return Object.entries(shape.projects ?? {}).flatMap(([project, { access, resources, objects }]) => {
    const block = (path2, { default: rest, roles = {}, members = {} }) => ({
      project,
      path: ["projects", project, ...path2],
      ...rest !== void 0 && { default: rest },
      roles,
      members
    });
    const kinds = Object.entries(resources ?? {}).map(
      ([kind, rules]) => block(["resources", kind], rules)
    );
    const single = (objects ?? []).map((rules, index) => block(["objects", index], rules));
    return [...access ? [block(["access"], access)] : [], ...kinds, ...single];
  });
}

// src/rules/projects.ts
function projectMentions(shape) {
  const sections = ["feature_flags", "flags"].flatMap(
    (section) => Object.keys(shape[section] ?? {}).map((name) => ({ name, path: [section, name], part: "key" }))
  );
  const keys2 = (shape.api_keys ?? []).flatMap(
    ({ project }, index) => project === void 0 ? [] : [{ name: project, path: ["api_keys", index, "project"], part: "value" }]
  );
  return [...sections, ...keys2];
}
function tierOf({ projects }, project) {
  return (projects && Object.hasOwn(projects, project) ? projects[project]?.tier : void 0) ?? "production";
}

// src/rules/lint/default-missing-in-production.ts
var defaultMissingInProduction = {
  id: "default-missing-in-production",
  severity: "error",
  summary: "Where a production project gives levels, it says the default too.",
  check({ shape, locate }, report) {
    for (const { project, path: path2, default: rest } of accessBlocks(shape)) {
      if (rest !== void 0 || tierOf(shape, project) !== "production") continue;
      const [, , part, kind = part] = path2;
      if (part === "objects") continue;
      if (kind === "feature_flag" && flagEditors(shape, project)) continue;
      const message = `Without a default, "${show(project)}" does not manage what everybody else may do. Write one, such as "default: ${kind === "access" ? "none" : "viewer"}".`;
      report(locate(path2, "key"), message);
    }
  }
};

// src/rules/lint/duplicate-github-account.ts
var duplicateGithubAccount = {
  id: "duplicate-github-account",
  severity: "error",
  isGate: true,
  summary: "A GitHub account, by its number, belongs to one person.",
  check({ shape, locate }, report) {
    const holders = /* @__PURE__ */ new Map();
    for (const [email2, { github }] of Object.entries(shape.members ?? {})) {
      if (!github) continue;
      const holder = holders.get(github.id);
      if (holder === void 0) holders.set(github.id, email2);
      else {
        const message = `The GitHub account ${github.id} already belongs to "${show(holder)}". An approval must come from one person: check the number with "gh api users/${show(github.login)} --jq .id".`;
        report(locate(["members", email2, "github", "id"]), message);
      }
    }
  }
};

// src/rules/once.ts
function oncePerPolicy(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (shape) => {
    const known2 = made.get(shape);
    if (known2) return known2;
    const list2 = make(shape);
    made.set(shape, list2);
    return list2;
  };
}

// src/rules/people.ts
var rosters = oncePerPolicy((shape) => {
  const byKey = (path2, people2 = {}) => Object.keys(people2).map((email2) => ({ email: email2, path: [...path2, email2], part: "key" }));
  const listed2 = (path2, people2 = []) => people2.map((email2, index) => ({ email: email2, path: [...path2, index], part: "value" }));
  const ofRoles2 = Object.entries(shape.roles ?? {}).flatMap(([role, { members, reviewers }]) => [
    { name: `the role "${role}"`, people: listed2(["roles", role, "members"], members) },
    { name: `the reviewers of the role "${role}"`, people: listed2(["roles", role, "reviewers"], reviewers) }
  ]);
  const ofProjects = accessBlocks(shape).map(({ project, path: path2, members }) => ({
    name: `the project "${project}"`,
    people: byKey([...path2, "members"], members)
  }));
  const required2 = ["guardrails", "required_owners"];
  return [
    { name: "members", people: byKey(["members"], shape.members) },
    ...ofRoles2,
    ...ofProjects,
    { name: "required_owners", people: listed2(required2, shape.guardrails?.required_owners) }
  ];
});
function personMentions(shape) {
  const [, ...named] = rosters(shape);
  const keyOwners = (shape.api_keys ?? []).flatMap(
    ({ owner }, index) => owner === void 0 ? [] : [{ email: owner, path: ["api_keys", index, "owner"], part: "value" }]
  );
  return [...named.flatMap(({ people: people2 }) => people2), ...keyOwners];
}
function people(shape) {
  return Object.entries(shape.members ?? {}).map(([email2, member]) => ({ email: email2, ...member }));
}

// src/rules/lint/duplicate-member.ts
var duplicateMember = {
  id: "duplicate-member",
  severity: "error",
  isGate: true,
  summary: "A person is declared once, and stands once in a role or a project, whatever the case of the address.",
  check({ shape, locate }, report) {
    for (const { name, people: people2 } of rosters(shape)) {
      for (const [again, first] of repeated(people2)) {
        report(locate(again.path, again.part), sentence3(again.email, first.email, show(name)), {
          also: [{ at: locate(first.path, first.part), message: "The first one stands here." }],
          ...saysTheSame(shape, again, first) && { fix: { remove: again.path } }
        });
      }
    }
  }
};
function saysTheSame(shape, again, first) {
  return again.part === "value" || equalJson(valueAt(shape, again.path), valueAt(shape, first.path));
}
function sentence3(again, first, where) {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`;
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`;
}
function repeated(people2) {
  const seen = /* @__PURE__ */ new Map();
  return people2.flatMap((person) => {
    const first = seen.get(person.email.toLowerCase());
    if (first) return [[person, first]];
    seen.set(person.email.toLowerCase(), person);
    return [];
  });
}

// src/rules/lint/duplicate-object.ts
var duplicateObject = {
  id: "duplicate-object",
  severity: "error",
  isGate: true,
  summary: "An object stands once in `objects`, with all its rules.",
  check({ shape, locate }, report) {
    for (const [project, { objects }] of Object.entries(shape.projects ?? {})) {
      const seen = /* @__PURE__ */ new Map();
      for (const [index, { resource, id }] of (objects ?? []).entries()) {
        const path2 = ["projects", project, "objects"];
        const first = seen.get(`${resource}/${id}`);
        if (first === void 0) seen.set(`${resource}/${id}`, index);
        else {
          const { file, start } = locate([...path2, first, "id"]);
          const message = `The ${show(resource)} ${show(id)} already stands in ${show(file)}:${start.line}. Write all its rules there.`;
          report(locate([...path2, index, "id"]), message);
        }
      }
    }
  }
};

// src/rules/lint/expired-entry.ts
var expiredEntry = {
  id: "expired-entry",
  severity: "warning",
  summary: "Nobody stands in the policy whose access has ended.",
  check({ shape, locate, today: today2 }, report) {
    if (today2 === void 0) return;
    for (const { path: path2, day: day2, what: named } of endDays(shape)) {
      if (path2[0] !== "members" || day2 > today2) continue;
      const what = show(named);
      report(locate(path2), `${capital(what)} ended on ${day2}. Take the entry out, or write a later day.`);
    }
  }
};

// src/rules/lint/expires-soon.ts
var expiresSoon = {
  id: "expires-soon",
  severity: "warning",
  summary: "Nothing ends within a week without anybody knowing.",
  check({ shape, locate, today: today2 }, report) {
    if (today2 === void 0) return;
    for (const { path: path2, day: day2, what } of endDays(shape)) {
      const left = daysBetween(today2, day2);
      if (left < 1 || left > 7) continue;
      report(locate(path2), `${capital(show(what))} ends in ${plural(left, "day")}. Write a later day if it shall stay.`);
    }
  }
};

// src/resources/flag/exposure.ts
function exposureOf(flag) {
  if (!flag?.active) return 0;
  if (typeof flag.rollout === "number") return flag.rollout;
  return Math.max(0, ...flag.rollout.map(({ rollout_percentage: rollout }) => rollout));
}

// src/rules/flags.ts
var declaredFlags = oncePerPolicy(
  ({ flags = {} }) => Object.entries(flags).flatMap(
    ([project, ofProject]) => Object.entries(ofProject).map(([key, flag]) => ({ project, key, path: ["flags", project, key], flag }))
  )
);
function writtenExposure({ active, rollout, groups = [] }) {
  const ofGroups = groups.map(({ rollout_percentage = 100 }) => ({ properties: [], rollout_percentage }));
  return exposureOf({ active, rollout: rollout ?? ofGroups });
}

// src/rules/lint/flag-dependency-cycle.ts
var flagDependencyCycle = {
  id: "flag-dependency-cycle",
  severity: "error",
  summary: "Flags do not depend on each other in a circle.",
  check({ shape, locate }, report) {
    const dependent = declaredFlags(shape).filter(({ flag }) => flag.depends_on);
    for (const flags of Map.groupBy(dependent, ({ project }) => project).values()) {
      const needs = new Map(flags.map(({ key, flag: { depends_on = [] } }) => [key, depends_on]));
      const told = /* @__PURE__ */ new Set();
      for (const { key, path: path2 } of flags) {
        const circle = told.has(key) ? void 0 : circleFrom(key, needs);
        if (!circle) continue;
        for (const one of circle) told.add(one);
        const way = [...circle, key].map((one) => `"${show(one)}"`).join(" → ");
        report(
          locate([...path2, "depends_on"], "key"),
          `These flags depend on each other in a circle, so none of them can be on: ${way}. Take one step out.`
        );
      }
    }
  }
};
function circleFrom(start, needs) {
  const from = /* @__PURE__ */ new Map();
  const queue = [start];
  for (const one of queue) {
    for (const next of needs.get(one) ?? []) {
      if (next === start) return wayTo(one, start, from);
      if (from.has(next)) continue;
      from.set(next, one);
      queue.push(next);
    }
  }
  return void 0;
}
function wayTo(end, start, from) {
  const way = [];
  for (let one = end; one !== void 0 && one !== start; one = from.get(one)) way.unshift(one);
  return [start, ...way];
}

// src/rules/lint/flag-dependency-unknown.ts
var flagDependencyUnknown = {
  id: "flag-dependency-unknown",
  severity: "error",
  summary: "A flag depends only on flags of its project that the policy declares.",
  check({ shape, locate }, report) {
    for (const { project, key, path: path2, flag } of declaredFlags(shape)) {
      const known2 = shape.flags?.[project] ?? {};
      for (const [index, needed] of (flag.depends_on ?? []).entries()) {
        if (Object.hasOwn(known2, needed)) continue;
        const hint = hinter(Object.keys(known2).filter((other) => other !== key))(needed);
        report(
          locate([...path2, "depends_on", index]),
          `"${show(project)}" declares no flag "${show(needed)}", on which "${show(key)}" depends. ${hint}`
        );
      }
    }
  }
};

// src/rules/lint/flag-removed-while-active.ts
var flagRemovedWhileActive = {
  id: "flag-removed-while-active",
  severity: "error",
  needsBase: true,
  summary: "A flag is turned off before it is taken out, where that archives or deletes it.",
  check({ shape, locate, base }, report) {
    const fate = shape.manage?.removed_flags ?? "keep";
    if (!base || fate === "keep") return;
    const renamed = new Set(declaredFlags(shape).map(({ project, flag }) => `${project}/${flag.was}`));
    for (const { project, key, path: path2, flag } of declaredFlags(base.shape)) {
      const now2 = shape.flags?.[project];
      if (!flag.active || !now2 || Object.hasOwn(now2, key) || renamed.has(`${project}/${key}`)) continue;
      const message = `The flag "${show(key)}" is taken out while it is on, so apply would refuse to ${fate} it. Put it back with "active: false", and take it out in a later pull request.`;
      report(locate(path2, "key"), message);
    }
  }
};

// src/rules/lint/flag-without-description.ts
var flagWithoutDescription = {
  id: "flag-without-description",
  severity: "error",
  summary: "Where `require_description` is true, every flag has a description.",
  check({ shape, locate }, report) {
    for (const { project, key, path: path2, flag } of declaredFlags(shape)) {
      if (shape.feature_flags?.[project]?.require_description !== true || flag.description?.trim()) continue;
      report(
        locate(path2, "key"),
        `The flag "${show(key)}" has no description, which the project "${show(project)}" requires. Say in a sentence what it is for.`
      );
    }
  }
};

// src/rules/subjects.ts
function subjectMentions(shape) {
  const mention = (path2, name, about = {}) => name === void 0 ? [] : [{ name, path: path2, part: "value", allowsLevel: true, isGate: false, ...about }];
  const inAccess = accessBlocks(shape).flatMap(
    ({ path: path2, roles }) => Object.keys(roles).flatMap((name) => mention([...path2, "roles", name], name, { part: "key", allowsLevel: false }))
  );
  const owners = declaredFlags(shape).flatMap(
    ({ path: path2, flag: { owner } }) => owner === void 0 ? [] : mention([...path2, "owner"], owner)
  );
  const settings = ["organization", "settings", "default_role"];
  const defaultRole = mention(settings, shape.organization?.settings?.default_role, { allowsLevel: false });
  const accepted = (shape.baseline ?? []).flatMap(({ owner }, index) => mention(["baseline", index, "owner"], owner));
  const asked = subjectLists(shape).flatMap(
    ({ path: path2, names }) => names.flatMap((name, index) => mention([...path2, index], name, { isGate: true }))
  );
  return [...defaultRole, ...inAccess, ...asked, ...owners, ...accepted];
}
function meantBy(shape, names) {
  const declared = Object.entries(shape.members ?? {}).map(([email2, { level }]) => ({
    email: email2.toLowerCase(),
    level
  }));
  const known2 = new Set(declared.map(({ email: email2 }) => email2));
  const emails = names.flatMap((name) => {
    if (!isLevel(name)) return roleHolders(shape, name).map((email2) => email2.toLowerCase());
    return declared.filter(({ level }) => levels.indexOf(level) >= levels.indexOf(name)).map(({ email: email2 }) => email2);
  });
  return new Set(emails.filter((email2) => known2.has(email2)));
}
function subjectLists(shape) {
  const ofMatrix = Object.entries(shape.feature_flags ?? {}).flatMap(([project, matrix]) => {
    const review = matrix.require_rollout_review;
    const lists2 = [
      [["who_can_create"], matrix.who_can_create],
      [["who_can_edit"], matrix.who_can_edit],
      [["who_can_delete"], matrix.who_can_delete],
      [["require_rollout_review", "by"], typeof review === "object" ? review.by : void 0]
    ];
    return lists2.flatMap(([path2, names]) => names ? [{ path: ["feature_flags", project, ...path2], names }] : []);
  });
  const ofRules = (shape.review?.rules ?? []).map(({ by }, index) => ({
    path: ["review", "rules", index, "by"],
    names: by
  }));
  return [...ofMatrix, ...ofRules];
}

// src/rules/lint/gate-cannot-see.ts
var gateCannotSee = {
  id: "gate-cannot-see",
  severity: "error",
  summary: "A role with `idp_group` that the review asks has `reviewers`.",
  check({ shape, locate }, report) {
    for (const { path: path2, names } of subjectLists(shape)) {
      for (const [index, name] of names.entries()) {
        const role = Object.hasOwn(shape.roles ?? {}, name) ? shape.roles?.[name] : void 0;
        if (role?.idp_group === void 0 || role.reviewers) continue;
        const message = `The review cannot see who is in "${show(name)}", which the identity provider fills. Write "reviewers: [e-mails]" beside its idp_group.`;
        report(locate([...path2, index]), message);
      }
    }
  }
};

// src/core/rollout-review.ts
function rolloutReview(shape, project) {
  const matrix = shape.feature_flags?.[project];
  const tier = shape.projects?.[project]?.tier ?? "production";
  const rule = matrix?.require_rollout_review ?? tier === "production";
  if (rule === false) return void 0;
  const { over = 50, approvals = 1, by } = rule === true ? {} : rule;
  return { over, approvals, by: by ?? matrix?.who_can_edit ?? ["admin"] };
}

// src/rules/lint/gate-unsatisfiable.ts
var gateUnsatisfiable = {
  id: "gate-unsatisfiable",
  severity: "warning",
  summary: "For each rule of the review there are enough people with a GitHub account, even without the author.",
  check({ shape, locate }, report) {
    if (!shape.members) return;
    const reviewers = new Set(
      people(shape).filter(({ github, service }) => github && !service).map(({ email: email2 }) => email2.toLowerCase())
    );
    for (const { path: path2, by, approvals } of asks(shape)) {
      const able = [...meantBy(shape, by)].filter((email2) => reviewers.has(email2));
      if (able.length > approvals) continue;
      const wanted = `${plural(approvals, "approval")} by ${list(
        by.map((name) => `"${show(name)}"`),
        "or"
      ) || "nobody"}`;
      const lack = able.length < approvals ? `only ${plural(able.length, "person", "people")} with a GitHub account can give one` : "there are no more people with a GitHub account than that, so none of them could be the author";
      report(locate(path2, "key"), `The review asks for ${wanted}, but ${lack}. Add people, or ask for less.`);
    }
  }
};
function asks(shape) {
  const ofRollouts = Object.entries(shape.feature_flags ?? {}).flatMap(
    ([project, { require_rollout_review: written2 }]) => {
      const rule = rolloutReview(shape, project);
      const path2 = ["feature_flags", project, ...written2 === void 0 ? [] : ["require_rollout_review"]];
      return rule ? [{ path: path2, by: rule.by, approvals: rule.approvals }] : [];
    }
  );
  const ofRules = (shape.review?.rules ?? []).map(
    ({ by, approvals = 1 }, index) => ({ path: ["review", "rules", index, "by"], by, approvals })
  );
  return [{ path: ["members"], by: ["admin"], approvals: 1 }, ...ofRollouts, ...ofRules];
}

// src/rules/lint/grant-without-effect.ts
var grantWithoutEffect = {
  id: "grant-without-effect",
  severity: "warning",
  summary: "A level of a role or a person differs from the default beside it.",
  check({ shape, locate }, report) {
    for (const { path: path2, default: rest, roles, members } of accessBlocks(shape)) {
      for (const [part, levels2] of Object.entries({ roles, members })) {
        for (const [name, level] of Object.entries(levels2)) {
          if (level !== rest) continue;
          const message = `The default gives everybody "${show(level)}", so this adds nothing. Take it out, or change one of the two.`;
          report(locate([...path2, part, name]), message);
        }
      }
    }
  }
};

// src/rules/lint/guardrail-allow-expired.ts
var guardrailAllowExpired = {
  id: "guardrail-allow-expired",
  severity: "warning",
  summary: "No exception from a guardrail stands in the policy after its day.",
  check({ shape, locate, today: today2 }, report) {
    if (today2 === void 0) return;
    for (const { path: path2, day: day2, what: named } of endDays(shape)) {
      if (path2[0] !== "guardrails" || day2 > today2) continue;
      const what = show(named);
      report(locate(path2), `${capital(what)} ended on ${day2}. Take it out.`);
    }
  }
};

// src/rules/lint/jit-without-default-role.ts
var jitWithoutDefaultRole = {
  id: "jit-without-default-role",
  severity: "warning",
  summary: "Where logging in makes somebody a member, a default role says what they may do.",
  check({ shape, locate }, report) {
    if (shape.organization?.settings?.default_role !== void 0) return;
    for (const [domain, { jit_provisioning: isOn }] of Object.entries(shape.organization?.domains ?? {})) {
      if (!isOn) continue;
      const message = `Whoever logs in with an address of "${show(domain)}" becomes a member without any role. Write "default_role" under the settings of the organization.`;
      report(locate(["organization", "domains", domain, "jit_provisioning"]), message);
    }
  }
};

// src/rules/lint/matrix-contradicts-access.ts
var matrixContradictsAccess = {
  id: "matrix-contradicts-access",
  severity: "error",
  isGate: true,
  summary: "Where `resources.feature_flag` is written, exactly those whom `feature_flags` lists may edit flags.",
  check({ shape, locate }, report) {
    for (const [project, { resources }] of Object.entries(shape.projects ?? {})) {
      const editors = flagEditors(shape, project)?.map(({ subject: subject2 }) => subject2);
      if (!resources?.feature_flag || !editors) continue;
      const path2 = ["projects", project, "resources", "feature_flag"];
      for (const { at: at2, part = "value", message } of contradictions(shape, editors, resources.feature_flag)) {
        report(locate([...path2, ...at2], part), message);
      }
    }
  }
};
function contradictions(shape, editors, rules) {
  const who = editors.length > 0 ? list(editors.map((name) => `"${show(name)}"`)) : "nobody";
  const listed2 = `"feature_flags" lists ${who}`;
  return [...ofDefault(editors, rules, listed2), ...ofRoles(editors, rules, listed2), ...ofPeople(shape, editors, rules)];
}
function ofDefault(editors, rules, listed2) {
  const wanted = editors.includes("member");
  if (rules.default === void 0) {
    const message2 = `Without a default nobody can tell what everybody else may do: ${listed2}. Write "default: ${wanted ? "editor" : "viewer"}".`;
    return [{ at: [], part: "key", message: message2 }];
  }
  if (mayEdit(rules.default) === wanted) return [];
  const message = wanted ? `${listed2}, so every member may edit flags, but the default is "${show(rules.default)}". Write "editor".` : `${listed2}, but the default "${show(rules.default)}" lets everybody edit flags. Write "viewer".`;
  return [{ at: ["default"], message }];
}
function ofRoles(editors, { default: rest = "none", roles = {} }, listed2) {
  const wanted = editors.filter((name) => !levels.some((level) => level === name));
  const everybody = editors.includes("member");
  const missing2 = wanted.filter((role) => roles[role] === void 0 && !mayEdit(rest)).map((role) => {
    const message = `${listed2}, but the role "${show(role)}" has no level here. Write "${show(role)}: editor".`;
    return { at: ["roles"], part: "key", message };
  });
  const wrong = Object.entries(roles).filter(([role, level]) => mayEdit(level) !== (everybody || wanted.includes(role))).map(([role, level]) => {
    const message = mayEdit(level) ? `${listed2}, but "${show(level)}" lets the role "${show(role)}" edit flags. Add the role there, or lower its level here.` : `${listed2}, but "${show(level)}" keeps the role "${show(role)}" from editing flags. Write "editor".`;
    return { at: ["roles", role], message };
  });
  return [...missing2, ...wrong];
}
function ofPeople(shape, editors, { members = {} }) {
  return Object.entries(members).flatMap(([email2, level]) => {
    const isListed = editors.some((subject2) => isSubject(shape, email2, subject2));
    if (mayEdit(level) === isListed || isSubject(shape, email2, "admin")) return [];
    const message = isListed ? `"${show(email2)}" is among those whom "feature_flags" lists, but "${show(level)}" keeps them from editing flags. Write "editor", or take the line out.` : `"${show(email2)}" is not among those whom "feature_flags" lists, but "${show(level)}" lets them edit flags. Put them into a role that is listed, or take the line out.`;
    return [{ at: ["members", email2], message }];
  });
}
function mayEdit(level) {
  return level === "editor" || level === "manager" || level === "builtin";
}

// src/rules/lint/matrix-subject-empty.ts
var matrixSubjectEmpty = {
  id: "matrix-subject-empty",
  severity: "warning",
  summary: "Somebody is in every list of the matrix and of the review.",
  check({ shape, locate }, report) {
    if (!shape.members) return;
    for (const { path: path2, names } of subjectLists(shape)) {
      const isKnown = names.every((name) => isLevel(name) || isFilledHere(shape.roles?.[name]));
      if (!isKnown || meantBy(shape, names).size > 0) continue;
      report(
        locate(path2, "key"),
        "Nobody is in this list, so nobody may do what it is for. Put in a level, or a role that has people."
      );
    }
  }
};
function isFilledHere(role) {
  return role?.members !== void 0 || role?.reviewers !== void 0;
}

// src/rules/lint/member-without-github.ts
var memberWithoutGithub = {
  id: "member-without-github",
  severity: "warning",
  summary: "Whoever is in a list that the review asks has a GitHub account here.",
  check({ shape, locate }, report) {
    const asked = meantBy(
      shape,
      subjectLists(shape).flatMap(({ names }) => names.filter((name) => name !== "member"))
    );
    for (const { email: email2, github, service } of people(shape)) {
      if (github || service || !asked.has(email2.toLowerCase())) continue;
      const message = `The review may ask "${show(email2)}", but knows no GitHub account of theirs. Write "github: { login: …, id: … }".`;
      report(locate(["members", email2], "key"), message);
    }
  }
};

// src/rules/pending.ts
var pending = [
  {
    path: ["roles", "*", "was"],
    gap: 'Under a new key the old role would be deleted, and an empty one made. Keep the old key; "name" may change.',
    severity: "error"
  },
  {
    path: ["projects", "*", "was"],
    gap: 'What stands under the old key would count as taken out. Keep the old key; "name" may change.',
    severity: "error"
  },
  { path: ["feature_flags", "*", "change_by"], gap: "Whoever is in the lists may edit flags by hand." },
  { path: ["flags", "*", "*", "expires"], gap: "Nobody is told when the day comes." },
  { path: ["api_keys"], gap: "No key is compared with PostHog." }
];

// src/rules/lint/not-in-force.ts
var notInForce = {
  id: "not-in-force",
  severity: "warning",
  summary: "What nothing acts on yet is not taken to be in force.",
  check({ shape, locate }, report) {
    for (const { path: path2, gap, severity } of pending) {
      const [first, ...others] = written(shape, path2, []);
      if (!first) continue;
      report(locate(first, "key"), `Nothing acts on "${path2.at(-1)}" yet. ${gap}`, {
        ...severity && { severity },
        also: others.map((other) => ({ at: locate(other, "key"), message: "Here too." }))
      });
    }
  }
};
function written(value, [step, ...rest], at2) {
  if (step === void 0) return isEmpty(value) ? [] : [at2];
  if (!isRecord(value)) return [];
  const keys2 = step === "*" ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys2.flatMap((key) => written(value[key], rest, [...at2, key]));
}
function isEmpty(value) {
  if (typeof value !== "object" || value === null) return value === void 0 || value === null;
  return Object.keys(value).length === 0;
}

// src/rules/renamable.ts
function renamables({ roles = {}, projects = {}, flags = {} }) {
  const ofFlags = Object.entries(flags).map(([project, ofProject]) => [
    `flags.${project}`,
    listed(["flags", project], ofProject, ({ description }) => [description?.trim()])
  ]);
  return new Map([
    ["roles", listed(["roles"], roles, roleMarks)],
    ["projects", listed(["projects"], projects, projectMarks)],
    ...ofFlags
  ]);
}
function listed(path2, things, marksOf) {
  return Object.entries(things).map(([key, thing]) => ({
    key,
    path: [...path2, key],
    was: thing.was,
    marks: marksOf(thing, key).filter((mark2) => mark2 !== void 0 && mark2 !== "")
  }));
}
function roleMarks({ id, members = [], ...role }, key) {
  return [
    id,
    `called ${roleName(key, role).toLowerCase()}`,
    members.map((email2) => email2.toLowerCase()).sort().join(" ")
  ];
}
function projectMarks({ id, name = "" }, key) {
  return [id?.toString(), `called ${name || key}`];
}

// src/rules/lint/possible-rename.ts
var possibleRename = {
  id: "possible-rename",
  severity: "error",
  needsBase: true,
  summary: "A role, a project or a flag that gets another key says which one it had.",
  check({ shape, locate, base }, report) {
    if (!base) return;
    const before = renamables(base.shape);
    for (const [map, things] of renamables(shape)) {
      for (const [now2, old] of lookalikes(before.get(map) ?? [], things)) {
        const remedy2 = canSayWas(map) ? `write "was: ${show(old)}" here` : 'keep the key; its "name" may change';
        const message = `"${show(old)}" goes, with what hangs on it, and "${show(now2.key)}" is made anew. If it is meant as a rename, ${remedy2}. If not, say so: "# policy-ignore possible-rename: reason".`;
        report(locate(now2.path, "key"), message);
      }
    }
  }
};
function canSayWas(map) {
  return !pending.some(({ path: [section, , field] }) => section === map && field === "was");
}
var maxComparisons2 = 5e5;
function lookalikes(before, now2) {
  const present = new Set(now2.flatMap(({ key, was }) => [key, was]));
  const known2 = new Set(before.map(({ key }) => key));
  const lost = before.filter(({ key }) => !present.has(key));
  const gone = new Set(lost.map(({ key }) => key));
  const marked = new Map(lost.flatMap(({ key, marks }) => marks.map((mark2) => [mark2, key])));
  const added = now2.filter(({ key, was }) => was === void 0 && !known2.has(key));
  const mayGuess = gone.size * added.length <= maxComparisons2;
  return added.flatMap((thing) => {
    const sharing = thing.marks.map((mark2) => marked.get(mark2)).find((key) => key !== void 0 && gone.has(key));
    const old = sharing ?? (mayGuess ? nearest(
      thing.key,
      [...gone].filter((key) => !isSeries(key, thing.key))
    ) : void 0);
    if (old === void 0) return [];
    gone.delete(old);
    return [[thing, old]];
  });
}
function isSeries(a, b) {
  return a.replace(/\d+/g, "#") === b.replace(/\d+/g, "#");
}

// src/rules/lint/production-open-by-default.ts
var productionOpenByDefault = {
  id: "production-open-by-default",
  severity: "warning",
  summary: "A production project keeps everybody out whom nobody let in.",
  check({ shape, locate }, report) {
    for (const [project, { access }] of Object.entries(shape.projects ?? {})) {
      if (tierOf(shape, project) !== "production") continue;
      const name = show(project);
      if (!access) {
        const message = `The policy does not say who gets into "${name}", and PostHog makes every member its admin. Write "access: { default: none }", or its tier.`;
        report(locate(["projects", project], "key"), message);
      } else if (access.default === "admin" || access.default === "builtin") {
        const message = `Every member is an admin of the production project "${name}". Write "default: none", and let in whom you mean.`;
        report(locate(["projects", project, "access", "default"]), message);
      }
    }
  }
};

// src/rules/lint/required-owner-missing.ts
var requiredOwnerMissing = {
  id: "required-owner-missing",
  severity: "error",
  summary: "Whoever stands in `required_owners` is an owner.",
  check({ shape, locate }, report) {
    const levels2 = new Map(people(shape).map(({ email: email2, level }) => [email2.toLowerCase(), level]));
    for (const [index, email2] of (shape.guardrails?.required_owners ?? []).entries()) {
      const level = levels2.get(email2.toLowerCase());
      if (level === void 0 || level === "owner") continue;
      const message = `"${show(email2)}" must be an owner, but is declared as ${level}. Write "level: owner" there, or take the name out here.`;
      report(locate(["guardrails", "required_owners", index]), message);
    }
  }
};

// src/rules/lint/reserved-role-name.ts
var reservedRoleName = {
  id: "reserved-role-name",
  severity: "error",
  isGate: true,
  summary: "A role may not be called `member`, `admin` or `owner`.",
  check({ shape, locate }, report) {
    for (const [role, { name }] of Object.entries(shape.roles ?? {})) {
      if (!isLevel(role)) continue;
      const remedy2 = name === void 0 ? `Give the role another key and write "name: ${role}"` : "Give the role another key; its name may stay";
      const message = `"${show(role)}" is an organization level. ${remedy2}.`;
      report(locate(["roles", role], "key"), message);
    }
  }
};

// src/rules/lint/role-name-case.ts
var roleNameCase = {
  id: "role-name-case",
  severity: "error",
  summary: "No two roles have the same name in PostHog, whatever its case.",
  check({ shape, locate }, report) {
    const first = /* @__PURE__ */ new Map();
    for (const [key, role] of Object.entries(shape.roles ?? {})) {
      const name = roleName(key, role);
      const holder = first.get(name.toLowerCase());
      if (holder === void 0) {
        first.set(name.toLowerCase(), key);
        continue;
      }
      const message = `The role "${show(holder)}" has the name "${show(name)}" in PostHog already: case does not count there. Give this one another name.`;
      report(locate(["roles", key], "key"), message, {
        also: [{ at: locate(["roles", holder], "key"), message: "The first one stands here." }]
      });
    }
  }
};

// src/rules/lint/rollout-over-limit-without-review.ts
var limit = 50;
var rolloutOverLimitWithoutReview = {
  id: "rollout-over-limit-without-review",
  severity: "warning",
  summary: "In a production project a second person looks at each rollout above 50 %.",
  check(policy, report) {
    const { shape, locate } = policy;
    for (const [project, { require_rollout_review: review }] of Object.entries(shape.feature_flags ?? {})) {
      const found = tierOf(shape, project) === "production" ? gapIn(review) : void 0;
      if (!found) continue;
      const message = `In the production project "${show(project)}" one person alone can roll a flag out to ${found.reach}. Write "${found.remedy}", or the tier that it has.`;
      const at2 = locate(["feature_flags", project, "require_rollout_review", ...found.path]);
      report(at2, message, { also: flagsAbove(policy, project) });
    }
  }
};
function gapIn(review) {
  if (review === false) return { reach: "everybody", remedy: "true", path: [] };
  if (typeof review !== "object" || review.over === void 0 || review.over <= limit) return void 0;
  return { reach: `${review.over} % of users`, remedy: `over: ${limit}`, path: ["over"] };
}
function flagsAbove({ shape, locate }, project) {
  return declaredFlags(shape).map((flag) => ({ ...flag, exposure: writtenExposure(flag.flag) })).filter((flag) => flag.project === project && flag.exposure > limit).map(({ key, path: path2, exposure }) => ({
    at: locate(path2, "key"),
    message: `"${show(key)}" reaches ${exposure} % of users.`
  }));
}

// src/rules/lint/scim-role-with-members.ts
var scimRoleWithMembers = {
  id: "scim-role-with-members",
  severity: "error",
  isGate: true,
  summary: "A role with `idp_group` has no `members` and no `name` of its own.",
  check({ shape, locate }, report) {
    for (const [role, { idp_group: group, members, name }] of Object.entries(shape.roles ?? {})) {
      if (group === void 0) continue;
      if (members) {
        const message = `The identity provider fills the role "${show(role)}", so its members cannot be written here. Take them out; whom the review may count stands in "reviewers".`;
        report(locate(["roles", role, "members"], "key"), message);
      }
      if (name !== void 0) {
        const message = `The role "${show(role)}" is called "${show(group)}" in PostHog, after its group. Take the name out.`;
        report(locate(["roles", role, "name"], "key"), message);
      }
    }
  }
};

// src/rules/lint/sso-not-enforced.ts
var ssoNotEnforced = {
  id: "sso-not-enforced",
  severity: "warning",
  summary: "The people of each domain must log in by single sign-on.",
  check({ shape, locate }, report) {
    for (const [domain, { sso_enforcement: way }] of Object.entries(shape.organization?.domains ?? {})) {
      if (way !== void 0 && way !== "none") continue;
      const path2 = ["organization", "domains", domain];
      const remedy2 = 'Write "sso_enforcement: saml", or whichever way they shall take.';
      if (way === "none") {
        const message = `People of "${show(domain)}" may log in as they like, with a password for instance. ${remedy2}`;
        report(locate([...path2, "sso_enforcement"]), message);
      } else {
        const message = `The policy does not say how people of "${show(domain)}" must log in, so that a password may do. ${remedy2}`;
        report(locate(path2, "key"), message);
      }
    }
  }
};

// src/rules/lint/too-few-owners.ts
var tooFewOwners = {
  id: "too-few-owners",
  severity: "warning",
  summary: "There are at least two owners, or as many as `min_owners` says.",
  check({ shape, locate, today: today2 }, report) {
    if (!shape.members) return;
    const stays = (expires) => expires === void 0 || today2 === void 0 || expires > today2;
    const owners = people(shape).filter(
      ({ level, service, expires }) => level === "owner" && !service && stays(expires)
    );
    const wanted = shape.guardrails?.min_owners;
    if (owners.length >= (wanted ?? 2)) return;
    const there = owners.length === 1 ? "There is 1 owner" : `There are ${plural(owners.length, "owner")}`;
    if (wanted === void 0) {
      report(
        locate(["members"], "key"),
        `${there}, service accounts not counted. Name at least two: when the last one is lost, nobody can make another.`
      );
    } else {
      const message = `${there}, service accounts not counted, but min_owners asks for ${wanted}. Name more, or lower it.`;
      report(locate(["guardrails", "min_owners"]), message, { severity: "error" });
    }
  }
};

// src/rules/lint/unknown-member.ts
var unknownMember = {
  id: "unknown-member",
  severity: "error",
  isGate: true,
  summary: "Every person who is named must be declared under `members`.",
  check({ shape, locate }, report) {
    const known2 = Object.keys(shape.members ?? {});
    const declared = new Set(known2.map((email2) => email2.toLowerCase()));
    const hint = hinter(known2);
    for (const { email: email2, path: path2, part } of personMentions(shape)) {
      if (declared.has(email2.toLowerCase())) continue;
      report(locate(path2, part), `"${show(email2)}" is not declared under members. ${hint(email2)}`);
    }
  }
};

// src/rules/lint/unknown-project.ts
var unknownProject = {
  id: "unknown-project",
  severity: "error",
  isGate: true,
  summary: "Every project that is named must be declared under `projects`.",
  check({ shape, locate }, report) {
    const known2 = new Set(Object.keys(shape.projects ?? {}));
    const hint = hinter([...known2]);
    for (const { name, path: path2, part } of projectMentions(shape)) {
      if (!known2.has(name)) report(locate(path2, part), `There is no project "${show(name)}". ${hint(name)}`);
    }
  }
};

// src/rules/lint/unknown-role.ts
var unknownRole = {
  id: "unknown-role",
  severity: "error",
  isGate: true,
  summary: "Every role that is named must be declared under `roles`.",
  check({ shape, locate }, report) {
    const known2 = new Set(Object.keys(shape.roles ?? {}));
    const roleHint = hinter([...known2]);
    const subjectHint = hinter([...known2, ...levels]);
    for (const { path: path2, name, part, allowsLevel } of subjectMentions(shape)) {
      if (known2.has(name) || allowsLevel && isLevel(name)) continue;
      report(
        locate(path2, part),
        `There is no role "${show(name)}". ${allowsLevel ? subjectHint(name) : roleHint(name)}`
      );
    }
  }
};

// src/rules/lint/unmanaged-section.ts
var unmanagedSection = {
  id: "unmanaged-section",
  severity: "warning",
  summary: "What is written is not switched off under `manage`.",
  check({ shape, locate }, report) {
    const sections = [
      ["access", accessBlocks, "access and resources of the projects"],
      ["flags", declaredFlags, "the flags"]
    ];
    for (const [kind, written2, what] of sections) {
      if (shape.manage?.[kind] !== "off" || written2(shape).length === 0) continue;
      const message = `The policy says what ${what} shall be, but with "off" nothing of it reaches PostHog. Write "update", or take one of the two out.`;
      report(locate(["manage", kind]), message);
    }
  }
};

// src/rules/lint/variants-not-100.ts
var variantsNot100 = {
  id: "variants-not-100",
  severity: "error",
  summary: "The shares of the variants of a flag make 100 % together.",
  check({ shape, locate }, report) {
    for (const { path: path2, flag } of declaredFlags(shape)) {
      const variants = flag.multivariate?.variants;
      if (!variants) continue;
      const total = Math.round(variants.reduce((sum, one) => sum + one.rollout_percentage, 0) * 1e3) / 1e3;
      if (Math.abs(total - 100) < 0.1) continue;
      const at2 = locate([...path2, "multivariate", "variants"], "key");
      report(at2, `The shares of the variants make ${total} % together. Change them until they make 100 %.`);
    }
  }
};

// src/rules/lint/registry.gen.ts
var lintRules = [
  apiKeyTooWide,
  apiKeyUnattested,
  baselineExpired,
  defaultMissingInProduction,
  duplicateGithubAccount,
  duplicateMember,
  duplicateObject,
  expiredEntry,
  expiresSoon,
  flagDependencyCycle,
  flagDependencyUnknown,
  flagRemovedWhileActive,
  flagWithoutDescription,
  gateCannotSee,
  gateUnsatisfiable,
  grantWithoutEffect,
  guardrailAllowExpired,
  jitWithoutDefaultRole,
  matrixContradictsAccess,
  matrixSubjectEmpty,
  memberWithoutGithub,
  notInForce,
  possibleRename,
  productionOpenByDefault,
  requiredOwnerMissing,
  reservedRoleName,
  roleNameCase,
  rolloutOverLimitWithoutReview,
  scimRoleWithMembers,
  ssoNotEnforced,
  tooFewOwners,
  unknownMember,
  unknownProject,
  unknownRole,
  unmanagedSection,
  variantsNot100
];

// src/rules/rule.ts
function runRules(rules, policy) {
  const findings = [];
  for (const { id, severity, isGate, check: check2 } of rules) {
    const written2 = isGate ? void 0 : severityOf(policy, id);
    if (written2 === "off") continue;
    check2(
      policy,
      (at2, message, { severity: own = severity, ...details2 } = {}) => findings.push({ rule: id, severity: written2 ?? own, message, at: at2, ...details2 })
    );
  }
  return findings.sort((a, b) => byPlace(a.at, b.at));
}
function severityOf({ shape }, id) {
  const severities = shape.lint?.severities ?? {};
  return Object.hasOwn(severities, id) ? severities[id] : void 0;
}

// src/app/lint/lint-policy.ts
function checkPolicy(policy) {
  return settle(runRules(lintRules, policy), policy, lintRules);
}
function rulesAboutChanges() {
  return lintRules.filter(({ needsBase }) => needsBase).map(({ id }) => id);
}

// src/app/lint/lint-folder.ts
async function lintFolder(files, folder, { today: today2, readBase: readBase2, tell = () => {
} }) {
  const sources = await files.policyFiles(folder);
  const { policy, findings } = loadPolicy(sources, folder, tell);
  if (!policy) return { findings, accepted: [], files: sources.length, tests: 0, sources };
  const base = baseOf(await readBase2(folder), folder);
  const checked = checkPolicy({ ...policy, today: today2, ..."policy" in base && { base: base.policy } });
  const tested = await runTests(files, folder, policy);
  const found = [...checked.findings, ...tested.findings];
  for (const finding of found) tell(finding);
  return {
    findings: found,
    accepted: checked.accepted,
    files: sources.length,
    tests: tested.count,
    sources: [...sources, ...tested.sources],
    ..."missing" in base && { unchecked: `${namesOf(rulesAboutChanges())} were not checked. ${base.missing}` }
  };
}
function baseOf(read, folder) {
  if ("missing" in read) return read;
  const { policy } = loadPolicy(read.files, folder);
  return policy ? { policy } : { missing: `The policy that they compare with, at ${short(read.commit)}, has errors.` };
}
async function runTests(files, folder, policy) {
  const beside = (0, import_node_path2.join)((0, import_node_path2.dirname)(folder), "policy-tests");
  if (!files.isFolder(beside)) return { count: 0, findings: [], sources: [] };
  const sources = (await files.policyFiles(beside)).filter(({ path: path2, refused }) => refused !== void 0 || isYaml(path2));
  const read = sources.map(readAccessTests);
  const tests = read.flatMap((one) => one.tests);
  const failed = tests.length > 0 ? (await import("./run-access-tests.js")).runAccessTests(policy, tests) : [];
  const findings = [...read.flatMap((one) => one.findings), ...failed];
  return { count: tests.length, findings: findings.sort((a, b) => byPlace(a.at, b.at)), sources };
}
function namesOf(rules) {
  return list(rules.map((id) => `"${id}"`));
}

// src/report/ladder.ts
var steps = ["full", "changes", "lines", "counts"];
function fitting(report, fits2) {
  for (const detail of steps) {
    const markdown = report(detail);
    if (fits2(markdown)) return markdown;
  }
  return report("verdict");
}
function shortNote(detail) {
  return detail !== "full" && "**Shown in short**, since all of it is longer than GitHub takes: the summary of the run has what fits there, the report file (`report-file`) everything.";
}

// src/app/publish.ts
async function summarize(job, report) {
  const room = job.summaryRoom();
  await job.summary(fitting(report, (markdown) => Buffer.byteLength(markdown) <= room));
}

// src/report/findings-json.ts
function findingsJson({ findings, accepted }) {
  const report = {
    version: "report-v1",
    findings: findings.map(findingOf),
    accepted: accepted.map((finding) => ({ ...findingOf(finding), reason: finding.reason }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function findingOf({ rule, severity, message, at: at2, also = [] }) {
  const others = also.map((other) => ({ message: other.message, place: placeOf(other.at) }));
  return { rule, severity, message, place: placeOf(at2), also: others };
}
function placeOf({ file, start, end }) {
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

// src/core/finding.ts
function byWeight(a, b) {
  if (a.severity !== b.severity) return a.severity === "error" ? -1 : 1;
  return byPlace(a.at, b.at) || Number(a.rule > b.rule) - Number(a.rule < b.rule);
}

// src/report/markdown.ts
function code(text) {
  return `\`${show(text) || '""'}\``;
}
var plainlyHarmless = /^(?!www\.|GH-)[a-z0-9]+[.,:;]?$/i;
function prose(text) {
  const parts = text.slice(0, longestProse).match(/"[^"]+"|`[^`]+`|[^\s"`]+|["`]|\s+/g) ?? [];
  let written2 = "";
  for (const part of parts) {
    const quoted = /^["`]([^"`]+)["`]$/.exec(part)?.[1];
    const next = quoted === void 0 ? plainPart(part) : code(quoted);
    written2 += written2.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return written2.trim();
}
var longestProse = 2e3;
function isHarmless(part) {
  return /^[(]?(?!www\.|GH-)[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*[.,:;!?)…%]*$|^[-–—:;,.!?%()"]+$/iu.test(
    part
  );
}
function plainPart(part) {
  if (part.trim() === "") return " ";
  if (plainlyHarmless.test(part) || isHarmless(part)) return part;
  const [word = part, mark2 = ""] = part.split(/(?<=.)([.,:;!?)…])$/u);
  return code(word) + mark2;
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function paragraphs(...parts) {
  return parts.filter((part) => typeof part === "string" && part !== "").join("\n\n");
}

// src/report/findings-markdown.ts
function findingsMarkdown(found, detail = "full") {
  return paragraphs(
    "## PostHog policy: lint",
    `**${findingsSentence(found)}**`,
    shortNote(detail),
    found.findings.length > 0 && detail !== "verdict" && findingsTable([...found.findings].sort(byWeight), detail),
    found.accepted.length > 0 && detail === "full" && acceptedSection(found.accepted),
    found.unchecked && prose(found.unchecked)
  );
}
function findingsTable(findings, detail) {
  if (detail === "counts") return countTable(findings);
  if (detail === "lines") {
    const lines = findings.map((finding) => [finding.severity, placeOf2(finding), code(finding.rule)]);
    return table(["", "Where", "Rule"], lines);
  }
  const rows = findings.map((finding) => [
    finding.severity,
    placeOf2(finding),
    detail === "full" ? sentences(finding) : prose(finding.message),
    code(finding.rule)
  ]);
  return table(["", "Where", "What", "Rule"], rows);
}
function countTable(findings) {
  const kinds = Map.groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`);
  const rows = [...kinds.values()].flatMap(
    (alike) => alike.slice(0, 1).map(({ severity, rule }) => [severity, code(rule), String(alike.length)])
  );
  return table(["", "Rule", "How many"], rows);
}
function acceptedSection(accepted) {
  const rows = accepted.map((one) => [placeOf2(one), prose(one.message), code(one.rule), prose(one.reason)]);
  return details(plural(accepted.length, "accepted finding"), table(["Where", "What", "Rule", "Why accepted"], rows));
}
function placeOf2({ at: at2 }) {
  return code(`${at2.file}:${at2.start.line}:${at2.start.column}`);
}
function sentences({ message, also = [] }) {
  return [prose(message), ...also.map((other) => `${placeOf2(other)}: ${prose(other.message)}`)].join(" ");
}
function findingsSentence({ findings, accepted, files, tests }) {
  const apart = accepted.length > 0 ? ` ${plural(accepted.length, "finding is", "findings are")} accepted.` : "";
  const looked = `${plural(files, "policy file")}${tests > 0 ? ` and ${plural(tests, "access test")}` : ""}`;
  if (findings.length === 0) return `${looked}, no findings.${apart}`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${looked}.${apart}`;
}

// src/report/findings-text.ts
function findingLine({ at: { file, start }, severity, message, rule }) {
  return `${file}:${start.line}:${start.column} ${severity} ${message} [${rule}]`;
}

// src/report/sarif.ts
var mostResults = 25e3;
var home = "https://github.com/posthog-policy/posthog-policy";
function sarif(findings, rules) {
  const shown = findings.length > mostResults ? [...findings].sort(byWeight).slice(0, mostResults) : findings;
  const ids = [...new Set(shown.map(({ rule }) => rule))].sort();
  const driver = { name: "posthog-policy", informationUri: home, rules: ids.map((id) => descriptor(id, rules)) };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results: shown.map((one) => result(one, ids)) }]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function descriptor(id, rules) {
  const known2 = rules.find((rule) => rule.id === id);
  const text = known2?.summary ?? "The file must be YAML that the schema of the policy allows.";
  return {
    id,
    shortDescription: { text },
    ...known2 && { helpUri: `${home}/blob/main/docs/rules/${id}.md` }
  };
}
function result({ rule, severity, message, at: at2, also = [] }, ids) {
  const others = also.map((other) => ({ physicalLocation: locationOf(other.at), message: { text: other.message } }));
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: locationOf(at2) }],
    ...others.length > 0 && { relatedLocations: others.map((other, id) => ({ id, ...other })) },
    partialFingerprints: { "ruleFileMessage/v1": `${rule}:${at2.file}:${message}` }
  };
}
function locationOf({ file, start, end }) {
  return {
    artifactLocation: { uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  };
}

// actions/lint/main.ts
var action = defineAction({
  name: "lint",
  needs: "files",
  inputs: { ...policyInputs, "sarif-file": {}, "fail-on": { default: "error", values: ["error", "warning", "never"] } },
  outputs: ["errors", "warnings", "sarif-file", "report-file"],
  async handler(input, { files, job, today: today2, readBase: readBase2 }) {
    const report = await lintFolder(files, input["policy-path"], {
      today: today2,
      readBase: readBase2,
      tell: (finding) => job.log(findingLine(finding))
    });
    const { findings, unchecked } = report;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    job.annotate(findings);
    job.log(findingsSentence(report));
    if (unchecked !== void 0) job.log(unchecked);
    await summarize(job, (detail) => findingsMarkdown(report, detail));
    job.output("errors", String(errors));
    job.output("warnings", String(findings.length - errors));
    job.output("sarif-file", input["sarif-file"]);
    job.output("report-file", input["report-file"]);
    if (input["sarif-file"])
      await files.write(input["sarif-file"], sarif(findings, [...lintRules, ignoreRule, duplicateRule]));
    if (input["report-file"]) await files.write(input["report-file"], findingsJson(report));
    const fails = input["fail-on"] === "warning" ? findings.length > 0 : input["fail-on"] === "error" && errors > 0;
    if (fails) job.fail(findingsSentence(report));
  }
});

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

// src/edges/runner/files.ts
var import_node_fs = __toESM(require_fs(), 1);
var import_node_path3 = __toESM(require_path(), 1);
var maxFiles = 2e4;
function openFiles(workspace) {
  return {
    async policyFiles(folder) {
      const root = inside(workspace, folder);
      const prefix = posix2((0, import_node_path3.relative)(workspace, root));
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
    isFolder: (folder) => (0, import_node_fs.statSync)((0, import_node_path3.resolve)(workspace, folder), { throwIfNoEntry: false })?.isDirectory() ?? false,
    async read(path2) {
      try {
        return (0, import_node_fs.readFileSync)((0, import_node_path3.resolve)(workspace, path2), "utf8");
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
      const target = (0, import_node_path3.resolve)(workspace, path2);
      (0, import_node_fs.mkdirSync)((0, import_node_path3.dirname)(target), { recursive: true });
      (0, import_node_fs.writeFileSync)(target, text);
    }
  };
}
function writeTogether(workspace, texts) {
  const waiting = [];
  let current = "";
  try {
    for (const [path2, text] of texts) {
      current = path2;
      const to = (0, import_node_path3.resolve)(workspace, path2);
      if (!isWithin(workspace, to)) throw leaving(path2);
      (0, import_node_fs.mkdirSync)((0, import_node_path3.dirname)(to), { recursive: true });
      inside(workspace, (0, import_node_path3.relative)(workspace, (0, import_node_path3.dirname)(to)) || ".");
      const from = `${to}.new`;
      (0, import_node_fs.writeFileSync)(from, text, { flag: "wx" });
      waiting.push({ from, to });
    }
    for (const { from, to } of waiting) (0, import_node_fs.renameSync)(from, to);
  } catch (error2) {
    for (const { from } of waiting) (0, import_node_fs.rmSync)(from, { force: true });
    if (!isRecord(error2) || typeof error2.code !== "string") throw error2;
    throw new UserError(
      `The file "${show(current)}" cannot be written (${show(error2.code)}).`,
      "Nothing was changed. Check the folder and the space on the disk."
    );
  }
}
function inside(workspace, folder) {
  const path2 = (0, import_node_path3.resolve)(workspace, folder);
  if (!isWithin(workspace, path2)) throw leaving(folder);
  const real = realPath(path2);
  if (real === void 0) {
    throw new UserError(
      `There is no folder "${show(folder)}" in the workspace.`,
      "Check the input policy-path, and that actions/checkout ran before."
    );
  }
  if (real === (0, import_node_path3.resolve)(realPath(workspace) ?? workspace, (0, import_node_path3.relative)(workspace, path2))) return path2;
  throw new UserError(`The policy path "${show(folder)}" leads through a link.`, "Give the folder itself.");
}
function leaving(path2) {
  return new UserError(`The policy path "${show(path2)}" leaves the workspace.`, "Give a folder of the repository.");
}
function posix2(path2) {
  return import_node_path3.sep === "/" ? path2 : path2.split(import_node_path3.sep).join("/");
}
function isWithin(root, path2) {
  return (0, import_node_path3.relative)(root, path2).split(import_node_path3.sep)[0] !== "..";
}
function realPath(path2) {
  try {
    return (0, import_node_fs.realpathSync)(path2);
  } catch {
    return void 0;
  }
}
function walk(root) {
  const found = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    for (const entry of (0, import_node_fs.readdirSync)((0, import_node_path3.join)(root, folder), { withFileTypes: true })) {
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
  let descriptor2;
  try {
    descriptor2 = (0, import_node_fs.openSync)(path2, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW);
    return (0, import_node_fs.readFileSync)(descriptor2);
  } catch (error2) {
    const why = error2 instanceof Error ? show(error2.message) : "";
    throw new UserError(
      `The policy file "${show(path2)}" cannot be read: ${why}.`,
      "See that it is a plain file, and who may read it."
    );
  } finally {
    if (descriptor2 !== void 0) (0, import_node_fs.closeSync)(descriptor2);
  }
}

// src/edges/runner/job.ts
var import_node_fs2 = __toESM(require_fs(), 1);

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
var shownPerLevel = { error: 9, warning: 10 };
var maxSummary = 1024 * 1024;
var spare = 4096;
function openJob() {
  return {
    annotate,
    async summary(markdown) {
      if (env.summaryPath() === "") return;
      const text = scrub(markdown);
      const fits2 = sizeOf(env.summaryPath()) + Buffer.byteLength(text) < maxSummary;
      const shown = fits2 ? text : "The report is longer than GitHub shows. The log and the report file have all of it.";
      (0, import_node_fs2.appendFileSync)(env.summaryPath(), `${shown}
`);
    },
    summaryRoom: () => env.summaryPath() === "" ? maxSummary : maxSummary - spare - sizeOf(env.summaryPath()),
    output: (name, value) => setOutput(name, scrub(value)),
    log: (line) => info(scrub(plain2(line))),
    warn: (message) => warning(scrub(message)),
    fail: (message) => setFailed(scrub(message))
  };
}
function plain2(line) {
  return line.replace(/[\r\n]+/g, " ").replaceAll("##[", "# #[").replace(/^\s*::/, ": :");
}
function sizeOf(path2) {
  return (0, import_node_fs2.statSync)(path2, { throwIfNoEntry: false })?.size ?? 0;
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

// src/edges/runner/run-info.ts
var import_node_fs3 = __toESM(require_fs(), 1);
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
  const path2 = env.eventPath();
  if (!path2) return {};
  const payload = JSON.parse((0, import_node_fs3.readFileSync)(path2, "utf8"));
  return isRecord(payload) ? payload : {};
}

// src/edges/runner/today.ts
function now() {
  return (/* @__PURE__ */ new Date()).toISOString();
}
function today() {
  return now().slice(0, 10);
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
  const { readBaseHere } = await import("./connect-base.js");
  return readBaseHere(change, folder);
}

// src/edges/runner/run-action.ts
async function runAction(action2, connect) {
  try {
    const inputs = readInputs(action2.inputs);
    const connected = await connect(inputs);
    if ("skipped" in connected) {
      notice(scrub(connected.skipped));
      await openJob().summary(connected.skipped);
      return;
    }
    const { ports, close } = connected;
    try {
      await action2.handler(inputs, ports);
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

// entry:lint
await runAction(action, connectFiles);
