import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-YMZKNN2A.js";
import "../shared/chunk-QVC25Y2X.js";
import {
  connectForge
} from "../shared/chunk-76M7VQ2A.js";
import {
  runAction
} from "../shared/chunk-OMSPM3CF.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-K7TLBO6P.js";
import "../shared/chunk-WRO7YNZM.js";
import "../shared/chunk-G3YYSLRP.js";
import "../shared/chunk-QEZTIFLD.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:review
await runAction(action, connectForge);
