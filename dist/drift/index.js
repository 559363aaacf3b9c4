import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-2O3CAPIG.js";
import "../shared/chunk-B2HZAIDL.js";
import {
  connectReader
} from "../shared/chunk-MWL4TIC5.js";
import "../shared/chunk-6MSXAO5U.js";
import {
  runAction
} from "../shared/chunk-ZE3Q3MQ5.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-WRSPB3NA.js";
import "../shared/chunk-3MCFYLGZ.js";
import "../shared/chunk-LMMJBULA.js";
import "../shared/chunk-UZBURRFT.js";
import "../shared/chunk-32H5D6PW.js";
import "../shared/chunk-UQ2JYR2Y.js";
import "../shared/chunk-LKUFOMEX.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-2YMZXLNS.js";
import "../shared/chunk-4UI6JS72.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:drift
await runAction(action, connectReader);
