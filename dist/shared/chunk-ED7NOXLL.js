const require = process.getBuiltinModule;
import {
  __commonJS
} from "./chunk-KKGXNROR.js";

// builtin:path
var require_path = __commonJS({
  "builtin:path"(exports, module) {
    module.exports = process.getBuiltinModule("path");
  }
});

// src/core/source.ts
function isPolicyFile(path) {
  return isYaml(path) || path.endsWith(".pem");
}
function isYaml(path) {
  return /\.ya?ml$/i.test(path);
}
function lineReader(files) {
  const lines = /* @__PURE__ */ new Map();
  return (path) => {
    const before = lines.get(path);
    if (before) return before;
    const file = files.find((one) => one.path === path);
    const found = file ? new TextDecoder().decode(file.content).split(/\r?\n/) : [];
    lines.set(path, found);
    return found;
  };
}

export {
  isPolicyFile,
  isYaml,
  lineReader,
  require_path
};
