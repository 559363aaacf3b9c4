import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-IHSG3I37.js";
import "../shared/chunk-CHHUX56V.js";
import {
  connectReader
} from "../shared/chunk-DVCC6PEX.js";
import {
  runAction
} from "../shared/chunk-CPIIO32E.js";
import "../shared/chunk-H6NMRKHC.js";
import "../shared/chunk-HV2GISU6.js";
import "../shared/chunk-C77SBUXG.js";
import "../shared/chunk-MG6BREOB.js";
import "../shared/chunk-YH5C7D56.js";
import "../shared/chunk-ADVSE4EA.js";
import "../shared/chunk-ZRVSFZYZ.js";
import "../shared/chunk-QLNRXP32.js";
import "../shared/chunk-EIR2ZLGK.js";
import "../shared/chunk-4MKSQWN2.js";
import "../shared/chunk-2NNQ7TBE.js";

// entry:drift
await runAction(action, connectReader);
