import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-JRLOU4R4.js";
import {
  runAction
} from "../shared/chunk-YGUZ4FFB.js";
import "../shared/chunk-IGE5JVLE.js";
import "../shared/chunk-357B57VJ.js";
import {
  action
} from "../shared/chunk-OMBO27FG.js";
import "../shared/chunk-JUGD3GNB.js";
import "../shared/chunk-ECSDSGQC.js";
import "../shared/chunk-74CNLIWS.js";
import "../shared/chunk-BM6VG2FQ.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:apply
await runAction(action, connectWriter);
