import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-BHONSNKN.js";
import "../shared/chunk-W3XS6BQI.js";
import {
  connectForge
} from "../shared/chunk-DQZR7KBW.js";
import {
  runAction
} from "../shared/chunk-OMSPM3CF.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-ED6H2XRU.js";
import "../shared/chunk-74CNLIWS.js";
import "../shared/chunk-OXAJBU7A.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:review
await runAction(action, connectForge);
