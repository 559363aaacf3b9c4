const require = process.getBuiltinModule;
import {
  __commonJS
} from "./chunk-KKGXNROR.js";

// builtin:os
var require_os = __commonJS({
  "builtin:os"(exports, module) {
    module.exports = process.getBuiltinModule("os");
  }
});

export {
  require_os
};
