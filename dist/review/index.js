import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-4J3SR4CP.js";
import "../shared/chunk-D5S457BS.js";
import {
  connectForge
} from "../shared/chunk-EO3Q6POZ.js";
import {
  runAction
} from "../shared/chunk-FQH446RA.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-DKXIAYUZ.js";
import "../shared/chunk-LMMJBULA.js";
import "../shared/chunk-IFUD5S2G.js";
import "../shared/chunk-DNIE6H5G.js";
import "../shared/chunk-CVGZ4MEG.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-2YMZXLNS.js";
import "../shared/chunk-GZNAKXV2.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:review
await runAction(action, connectForge);
