const require = process.getBuiltinModule;
import {
  Bug,
  list,
  show
} from "./chunk-KKGXNROR.js";

// src/core/decode.ts
var DecodeError = class extends Error {
  name = "DecodeError";
};
function refuse(path, expected, value) {
  throw new DecodeError(`${path || "the reply"} should be ${expected}, but is ${typeOf(value)}`);
}
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
function string(value, path) {
  return typeof value === "string" ? value : refuse(path, "text", value);
}
function boolean(value, path) {
  return typeof value === "boolean" ? value : refuse(path, "true or false", value);
}
function integer(value, path) {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : refuse(path, "a whole number", value);
}
function number(value, path) {
  return typeof value === "number" && Number.isFinite(value) ? value : refuse(path, "a number", value);
}
function anything(value) {
  return value;
}
function json(value, path) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return number(value, path);
  if (Array.isArray(value)) return list2(json)(value, path);
  return Object.fromEntries(entriesOf(json, () => true)(value, path));
}
function nullable(decode) {
  return (value, path) => value === null ? null : decode(value, path);
}
function optional(decode) {
  return (value, path) => value === void 0 || value === null ? void 0 : decode(value, path);
}
function list2(decode) {
  return (value, path) => Array.isArray(value) ? value.map((item, index) => decode(item, `${path}[${index}]`)) : refuse(path, "a list", value);
}
function oneOf(known2) {
  return (value, path) => {
    const found = known2.find((candidate) => candidate === value);
    if (found !== void 0) return found;
    const shown = typeof value === "string" || typeof value === "number" ? `"${show(String(value))}"` : typeOf(value);
    throw new DecodeError(`${path || "the reply"} is ${shown}, but should be ${list(known2.map(String), "or")}`);
  };
}
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
function entriesOf(decode, isWanted) {
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, "an object", value);
    const wanted = Object.entries(value).filter(([name]) => isWanted(name));
    return wanted.map(([name, one]) => [name, decode(one, path ? `${path}.${name}` : name)]);
  };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function known(value, what) {
  if (value === void 0) throw new Bug(`${what} should be known here`);
  return value;
}

export {
  DecodeError,
  string,
  boolean,
  integer,
  anything,
  json,
  nullable,
  optional,
  list2 as list,
  oneOf,
  object,
  entriesOf,
  isRecord,
  known
};
