import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  editText
} from "./chunk-TNEEUEUW.js";
import "./chunk-BNUEYB6K.js";
import {
  byPlace
} from "./chunk-GGFKGNVB.js";
import "./chunk-TPLR4MPU.js";
import "./chunk-6SFOTQIK.js";

// src/app/fix-policy.ts
function fixPolicy(files, findings) {
  const fixed = [];
  const changed = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort((a, b) => byPlace(b.at, a.at))) {
    const { fix, at } = finding;
    const text = fix && (changed.get(at.file) ?? textOf(files, at.file));
    const written = text === void 0 ? void 0 : fix && editText(text, fix);
    if (written === void 0) continue;
    changed.set(at.file, written);
    fixed.push(finding);
  }
  return { fixed, changed };
}
function textOf(files, path) {
  const file = files.find((one) => one.path === path);
  return file && new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.content);
}
export {
  fixPolicy
};
