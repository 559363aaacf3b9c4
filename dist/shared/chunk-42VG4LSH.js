import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Bug,
  __name,
  list,
  show
} from "./chunk-VIEDSQ4R.js";

// src/core/decode.ts
var DecodeError = class extends Error {
  static {
    __name(this, "DecodeError");
  }
  name = "DecodeError";
};
function refuse(path, expected, value) {
  throw new DecodeError(`${path || "the reply"} should be ${expected}, but is ${typeOf(value)}`);
}
__name(refuse, "refuse");
function typeOf(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  const names = {
    string: "text",
    boolean: "true or false",
    number: "a number",
    object: "an object"
  };
  if (typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return "too large to be held exactly";
  return typeof value === "number" && !Number.isInteger(value) ? "a fraction" : names[typeof value] ?? typeof value;
}
__name(typeOf, "typeOf");
function string(value, path) {
  return typeof value === "string" ? value : refuse(path, "text", value);
}
__name(string, "string");
function boolean(value, path) {
  return typeof value === "boolean" ? value : refuse(path, "true or false", value);
}
__name(boolean, "boolean");
function integer(value, path) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : refuse(path, "a whole number", value);
}
__name(integer, "integer");
function anything(value) {
  return value;
}
__name(anything, "anything");
function nullable(decode) {
  return (value, path) => value === null ? null : decode(value, path);
}
__name(nullable, "nullable");
function optional(decode) {
  return (value, path) => value === void 0 || value === null ? void 0 : decode(value, path);
}
__name(optional, "optional");
function list2(decode) {
  return (value, path) => Array.isArray(value) ? value.map((item, index) => decode(item, `${path}[${index}]`)) : refuse(path, "a list", value);
}
__name(list2, "list");
function oneOf(known2) {
  return (value, path) => {
    const found = known2.find((candidate) => candidate === value);
    if (found !== void 0) return found;
    const shown = typeof value === "string" || typeof value === "number" ? `"${show(String(value))}"` : typeOf(value);
    throw new DecodeError(`${path || "the reply"} is ${shown}, but should be ${list(known2.map(String), "or")}`);
  };
}
__name(oneOf, "oneOf");
function object(shape) {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, "an object", value);
    const decoded = Object.entries(shape).map(([key, decode]) => [
      key,
      decode(value[key], path ? `${path}.${key}` : key)
    ]);
    return Object.fromEntries(decoded);
  };
}
__name(object, "object");
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
__name(isRecord, "isRecord");
function known(value, what) {
  if (value === void 0) throw new Bug(`${what} should be known here`);
  return value;
}
__name(known, "known");

export {
  DecodeError,
  string,
  boolean,
  integer,
  anything,
  nullable,
  optional,
  list2 as list,
  oneOf,
  object,
  isRecord,
  known
};
