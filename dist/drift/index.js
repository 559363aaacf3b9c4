import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-TCT55WVZ.js";
import "../shared/chunk-XPI56QUT.js";
import {
  connectReader
} from "../shared/chunk-SGUQF76N.js";
import "../shared/chunk-5GIERKJZ.js";
import "../shared/chunk-2XKSZI5Z.js";
import {
  runAction
} from "../shared/chunk-XYNLDCIM.js";
import "../shared/chunk-2YMZXLNS.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-QKOANGEW.js";
import "../shared/chunk-GSANGJI2.js";
import "../shared/chunk-LMMJBULA.js";
import "../shared/chunk-WQX6OOMS.js";
import "../shared/chunk-OFFIJEYK.js";
import "../shared/chunk-S6NTVGD7.js";
import "../shared/chunk-DMVXGSII.js";
import "../shared/chunk-2HSWOPCK.js";
import "../shared/chunk-CVGZ4MEG.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-GZNAKXV2.js";
import "../shared/chunk-ABAXCBH4.js";
import "../shared/chunk-QZ5N5KDM.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:drift
await runAction(action, connectReader);
