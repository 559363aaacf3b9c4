import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-BKZP2LEK.js";

// builtin:util
var require_util = __commonJS({
  "builtin:util"(exports, module) {
    module.exports = process.getBuiltinModule("util");
  }
});

// builtin:timers/promises
var require_promises = __commonJS({
  "builtin:timers/promises"(exports, module) {
    module.exports = process.getBuiltinModule("timers/promises");
  }
});

export {
  require_util,
  require_promises
};
