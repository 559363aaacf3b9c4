const require = process.getBuiltinModule;
import {
  editText
} from "./chunk-F5UXSLQL.js";
import "./chunk-4MKSKY4Z.js";
import {
  byPlace
} from "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-KKGXNROR.js";

// src/app/lint/fix-policy.ts
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
