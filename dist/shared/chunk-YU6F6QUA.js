const require = process.getBuiltinModule;
import {
  byPlace
} from "./chunk-L7AJJFZ2.js";

// src/core/finding.ts
function byWeight(a, b) {
  if (a.severity !== b.severity) return a.severity === "error" ? -1 : 1;
  return byPlace(a.at, b.at) || Number(a.rule > b.rule) - Number(a.rule < b.rule);
}

export {
  byWeight
};
