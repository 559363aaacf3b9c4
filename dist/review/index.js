import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-UCK736SF.js";
import "../shared/chunk-ODXOICQS.js";
import {
  connectForge
} from "../shared/chunk-XLJCPVK6.js";
import {
  runAction
} from "../shared/chunk-OMSPM3CF.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-A223MC3G.js";
import "../shared/chunk-WRO7YNZM.js";
import "../shared/chunk-OXAJBU7A.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:review
await runAction(action, connectForge);
