import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-MNYQC36A.js";
import {
  runAction
} from "../shared/chunk-KNXL3UOF.js";
import "../shared/chunk-357B57VJ.js";
import {
  action
} from "../shared/chunk-4Z2QJRLS.js";
import "../shared/chunk-BNY5LVEI.js";
import "../shared/chunk-EZVIBVGE.js";
import "../shared/chunk-WRO7YNZM.js";
import "../shared/chunk-NZY5YM5Y.js";
import "../shared/chunk-DZDKCPTN.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:apply
await runAction(action, connectWriter);
