import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-3XO3PLPR.js";
import {
  runAction
} from "../shared/chunk-ZE3Q3MQ5.js";
import "../shared/chunk-XJIT6GKV.js";
import {
  action
} from "../shared/chunk-BGAAI3HG.js";
import "../shared/chunk-2YJFVUSJ.js";
import "../shared/chunk-43FAP3W7.js";
import "../shared/chunk-LMMJBULA.js";
import "../shared/chunk-UZBURRFT.js";
import "../shared/chunk-VDZLG2NX.js";
import "../shared/chunk-Q3OLJ3M6.js";
import "../shared/chunk-337DQ6PJ.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-2YMZXLNS.js";
import "../shared/chunk-GZNAKXV2.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:apply
await runAction(action, connectWriter);
