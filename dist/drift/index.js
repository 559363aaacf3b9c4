import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-33LDRR6S.js";
import "../shared/chunk-JONGT3ZR.js";
import {
  connectReader
} from "../shared/chunk-76M7VQ2A.js";
import "../shared/chunk-GVXPWB25.js";
import {
  runAction
} from "../shared/chunk-OMSPM3CF.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-LBY5NRGR.js";
import "../shared/chunk-ZHOF7DR5.js";
import "../shared/chunk-WRO7YNZM.js";
import "../shared/chunk-EB3LNAOB.js";
import "../shared/chunk-LUHFPQJB.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:drift
await runAction(action, connectReader);
