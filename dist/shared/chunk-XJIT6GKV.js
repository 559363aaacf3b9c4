import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byPlace
} from "./chunk-GGFKGNVB.js";

// src/core/finding.ts
function byWeight(a, b) {
  if (a.severity !== b.severity) return a.severity === "error" ? -1 : 1;
  return byPlace(a.at, b.at) || Number(a.rule > b.rule) - Number(a.rule < b.rule);
}

export {
  byWeight
};
