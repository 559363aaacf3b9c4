import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-P46TJTE6.js";
import {
  connectReader
} from "../shared/chunk-KRMVEU34.js";
import "../shared/chunk-SLVEEY4S.js";
import "../shared/chunk-TT4PHMIL.js";
import {
  runAction
} from "../shared/chunk-O2YDF3YL.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-BL2AVGL4.js";
import "../shared/chunk-NQSYTGLW.js";
import "../shared/chunk-FXKXXQBK.js";
import "../shared/chunk-7OEXGDEB.js";
import "../shared/chunk-Z62ODYVK.js";
import "../shared/chunk-E2FYZCO4.js";
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

// entry:export
await runAction(action, connectReader);
