import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-IVHVZB4F.js";
import {
  connectReader
} from "../shared/chunk-KRMVEU34.js";
import "../shared/chunk-CQXA5JVH.js";
import "../shared/chunk-TNEEUEUW.js";
import {
  runAction
} from "../shared/chunk-O2YDF3YL.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-BL2AVGL4.js";
import "../shared/chunk-NQSYTGLW.js";
import "../shared/chunk-FXKXXQBK.js";
import "../shared/chunk-7OEXGDEB.js";
import "../shared/chunk-FSJU6QBM.js";
import "../shared/chunk-JBNTDFYZ.js";
import "../shared/chunk-ZVT7F57Y.js";
import "../shared/chunk-AOABWS5G.js";
import "../shared/chunk-BNUEYB6K.js";
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
