import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __name
} from "./chunk-VIEDSQ4R.js";

// src/core/location.ts
function startOf(file) {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
__name(startOf, "startOf");
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
__name(byPlace, "byPlace");

export {
  startOf,
  byPlace
};
