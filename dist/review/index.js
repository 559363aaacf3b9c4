import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-5XPP4UFU.js";
import "../shared/chunk-73UQ3I45.js";
import {
  connectForge
} from "../shared/chunk-JRLOU4R4.js";
import {
  runAction
} from "../shared/chunk-YGUZ4FFB.js";
import "../shared/chunk-IGE5JVLE.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-NEQNYBBZ.js";
import "../shared/chunk-74CNLIWS.js";
import "../shared/chunk-NGXON34K.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:review
await runAction(action, connectForge);
