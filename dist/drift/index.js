import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-VDF45E77.js";
import "../shared/chunk-VMZKNWVX.js";
import {
  connectReader
} from "../shared/chunk-EVFDO4SZ.js";
import {
  runAction
} from "../shared/chunk-N7QG2SNS.js";
import "../shared/chunk-IGE5JVLE.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-AUHZICOS.js";
import "../shared/chunk-GWH2DWMX.js";
import "../shared/chunk-74CNLIWS.js";
import "../shared/chunk-CEWRPODM.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:drift
await runAction(action, connectReader);
