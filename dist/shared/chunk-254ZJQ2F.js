import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-6SFOTQIK.js";

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
