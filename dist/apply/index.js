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
} from "../shared/chunk-XNHKOWLZ.js";
import "../shared/chunk-JTAKOLAJ.js";
import "../shared/chunk-7OEXGDEB.js";
import "../shared/chunk-VO3FQVHF.js";
import "../shared/chunk-Z62ODYVK.js";
import "../shared/chunk-CRNSUUN3.js";
import "../shared/chunk-E2FYZCO4.js";
import "../shared/chunk-YFBH6U5X.js";
import "../shared/chunk-6ESI7CQ7.js";
import "../shared/chunk-DSXWMBYG.js";
import "../shared/chunk-3W3X65FD.js";
import "../shared/chunk-GAQHQZGQ.js";
import "../shared/chunk-ARTQVNK5.js";
import "../shared/chunk-2YWL53IP.js";
import "../shared/chunk-254ZJQ2F.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-TPLR4MPU.js";
import "../shared/chunk-W2YAONET.js";
import "../shared/chunk-6SFOTQIK.js";

// entry:apply
await runAction(action, connectWriter);
