import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-VQDYQMNW.js";
import "../shared/chunk-GNZEHWCY.js";
import {
  connectForge
} from "../shared/chunk-MWL4TIC5.js";
import {
  runAction
} from "../shared/chunk-ZE3Q3MQ5.js";
import "../shared/chunk-XJIT6GKV.js";
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

// entry:review
await runAction(action, connectForge);
