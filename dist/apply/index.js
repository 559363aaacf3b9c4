import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-KRMVEU34.js";
import {
  runAction
} from "../shared/chunk-O2YDF3YL.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-BL2AVGL4.js";
import "../shared/chunk-NQSYTGLW.js";
import "../shared/chunk-FXKXXQBK.js";
import {
  action
} from "../shared/chunk-6U47LVPE.js";
import "../shared/chunk-FBOSUZZ6.js";
import "../shared/chunk-7OEXGDEB.js";
import "../shared/chunk-WUQXIHNA.js";
import "../shared/chunk-XUPT2DUG.js";
import "../shared/chunk-WQX6OOMS.js";
import "../shared/chunk-HATZ6WNY.js";
import "../shared/chunk-ZZNV4Y57.js";
import "../shared/chunk-7YAX6ZD2.js";
import "../shared/chunk-FLQV256E.js";
import "../shared/chunk-3W3X65FD.js";
import "../shared/chunk-GAQHQZGQ.js";
import "../shared/chunk-S6NTVGD7.js";
import "../shared/chunk-X4VBJ25R.js";
import "../shared/chunk-254ZJQ2F.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-TPLR4MPU.js";
import "../shared/chunk-W2YAONET.js";
import "../shared/chunk-6SFOTQIK.js";

// entry:apply
await runAction(action, connectWriter);
