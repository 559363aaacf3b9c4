const require = process.getBuiltinModule;
import {
  __commonJS
} from "./chunk-KKGXNROR.js";

// builtin:fs
var require_fs = __commonJS({
  "builtin:fs"(exports, module) {
    module.exports = process.getBuiltinModule("fs");
  }
});

export {
  require_fs
};
