const require = process.getBuiltinModule;
import {
  __commonJS
} from "./chunk-KKGXNROR.js";

// builtin:crypto
var require_crypto = __commonJS({
  "builtin:crypto"(exports) {
    exports.createHash = (...given) => process.getBuiltinModule("crypto").createHash(...given);
    exports.randomUUID = (...given) => process.getBuiltinModule("crypto").randomUUID(...given);
  }
});

export {
  require_crypto
};
