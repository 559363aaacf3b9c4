import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-NC42SBAK.js";
import {
  runAction
} from "../shared/chunk-JLGZFZZR.js";
import "../shared/chunk-P2YW7VIL.js";
import "../shared/chunk-XJIT6GKV.js";
import {
  action
} from "../shared/chunk-F3WTT6EY.js";
import "../shared/chunk-S5BVCS47.js";
import "../shared/chunk-V2J3BODC.js";
import "../shared/chunk-LMMJBULA.js";
import "../shared/chunk-WQX6OOMS.js";
import "../shared/chunk-OLPJCZKD.js";
import "../shared/chunk-S6NTVGD7.js";
import "../shared/chunk-DMVXGSII.js";
import "../shared/chunk-2HSWOPCK.js";
import "../shared/chunk-CVGZ4MEG.js";
import "../shared/chunk-XQ7TQTOA.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-GZNAKXV2.js";
import "../shared/chunk-5YG4E4OR.js";
import "../shared/chunk-3DO7TPIA.js";
import "../shared/chunk-QZ5N5KDM.js";
import "../shared/chunk-74HLF52E.js";
import "../shared/chunk-BKZP2LEK.js";

// entry:apply
await runAction(action, connectWriter);
