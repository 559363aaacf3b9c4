import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-NY3LBD6M.js";
import {
  connectReader
} from "../shared/chunk-TNAWOHRV.js";
import "../shared/chunk-ODCEXJOW.js";
import "../shared/chunk-HSDMERPH.js";
import {
  runAction
} from "../shared/chunk-RE7MYGU6.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-DQQWKHWO.js";
import "../shared/chunk-P2YW7VIL.js";
import "../shared/chunk-3DO7TPIA.js";
import "../shared/chunk-LETS6X4Y.js";
import "../shared/chunk-TPK37GV4.js";
import "../shared/chunk-6HBK3TMS.js";
import "../shared/chunk-XIKL7FPD.js";
import "../shared/chunk-63HLA76R.js";
import "../shared/chunk-CVGZ4MEG.js";
import "../shared/chunk-QZ5N5KDM.js";
import "../shared/chunk-S6NTVGD7.js";
import "../shared/chunk-2HSWOPCK.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-GZNAKXV2.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:export
await runAction(action, connectReader);
