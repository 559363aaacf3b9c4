const require = process.getBuiltinModule;
import {
  editText
} from "./chunk-HBZP7VDZ.js";
import "./chunk-FAMZA7G6.js";
import {
  byPlace
} from "./chunk-L7AJJFZ2.js";
import "./chunk-RNA437W5.js";
import "./chunk-KKGXNROR.js";

// src/app/lint/fix-policy.ts
function fixPolicy(files, findings) {
  const fixed = [];
  const changed = /* @__PURE__ */ new Map();
  const take = (file, done2, write) => {
    const text = changed.get(file) ?? textOf(files, file);
    const written = text === void 0 ? void 0 : write(text);
    if (written === void 0) return;
    changed.set(file, written);
    fixed.push(...done2);
  };
  for (const [file, own] of Map.groupBy(findings.filter(isPlain), ({ at }) => at.file)) {
    take(file, own, (text) => editText(text, ...own.map(({ fix }) => fix)));
  }
  const done = new Set(fixed);
  for (const finding of [...findings].sort((a, b) => byPlace(b.at, a.at))) {
    const { fix, at } = finding;
    if (fix && !done.has(finding)) take(at.file, [finding], (text) => editText(text, fix));
  }
  return { fixed, changed };
}
function isPlain(finding) {
  const { fix } = finding;
  return fix !== void 0 && "set" in fix && typeof fix.to !== "object";
}
function textOf(files, path) {
  const file = files.find((one) => one.path === path);
  return file && new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.content);
}
export {
  fixPolicy
};
