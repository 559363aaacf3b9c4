import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-GX5EA4E4.js";
import "../shared/chunk-AVSH2BTC.js";
import {
  connectForge
} from "../shared/chunk-LRU6XBU5.js";
import {
  runAction
} from "../shared/chunk-TZVDII3F.js";
import "../shared/chunk-IGE5JVLE.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-4RB5HF3D.js";
import "../shared/chunk-74CNLIWS.js";
import "../shared/chunk-SF4L2OA7.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:review
await runAction(action, connectForge);
