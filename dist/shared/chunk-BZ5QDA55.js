const require = process.getBuiltinModule;
import {
  __commonJS
} from "./chunk-KKGXNROR.js";

// builtin:crypto
var require_crypto = __commonJS({
  "builtin:crypto"(exports) {
    exports.createHash = (...given) => process.getBuiltinModule("crypto").createHash(...given);
    exports.createHmac = (...given) => process.getBuiltinModule("crypto").createHmac(...given);
    exports.randomUUID = (...given) => process.getBuiltinModule("crypto").randomUUID(...given);
    exports.timingSafeEqual = (...given) => process.getBuiltinModule("crypto").timingSafeEqual(...given);
  }
});

export {
  require_crypto
};
