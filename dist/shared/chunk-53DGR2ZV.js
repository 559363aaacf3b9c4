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
  return /\.ya?ml$/.test(path);
}

export {
  isPolicyFile,
  isYaml,
  require_path
};
