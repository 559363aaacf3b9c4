import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-MWL4TIC5.js";
import {
  runAction
} from "../shared/chunk-ZE3Q3MQ5.js";
import "../shared/chunk-XJIT6GKV.js";
import {
  action
} from "../shared/chunk-T5B3XLW3.js";
import "../shared/chunk-JW2ZR5Q3.js";
import "../shared/chunk-5WR4H5EQ.js";
import "../shared/chunk-LMMJBULA.js";
import "../shared/chunk-XYBY3TVI.js";
import "../shared/chunk-JBFRNLAI.js";
import "../shared/chunk-LKUFOMEX.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-2YMZXLNS.js";
import "../shared/chunk-4UI6JS72.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:apply
await runAction(action, connectWriter);
