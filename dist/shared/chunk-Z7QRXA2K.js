const require = process.getBuiltinModule;
import {
  __commonJS
} from "./chunk-KKGXNROR.js";

// builtin:http
var require_http = __commonJS({
  "builtin:http"(exports, module) {
    module.exports = process.getBuiltinModule("http");
  }
});

export {
  require_http
};
