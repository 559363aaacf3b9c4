const require = process.getBuiltinModule;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
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
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
};
var Waiting = class extends UserError {
  name = "Waiting";
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

export {
  __require,
  __commonJS,
  __toESM,
  plural,
  list,
  capital,
  short,
  show,
  UserError,
  Waiting,
  RemoteError,
  Bug
};
