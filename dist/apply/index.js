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
} from "../shared/chunk-PPOL4TS3.js";
import "../shared/chunk-6K5JDWK3.js";
import "../shared/chunk-NEQNYBBZ.js";
import "../shared/chunk-74CNLIWS.js";
import "../shared/chunk-NGXON34K.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:apply
await runAction(action, connectWriter);
