import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-DVCC6PEX.js";
import {
  runAction
} from "../shared/chunk-CPIIO32E.js";
import "../shared/chunk-H6NMRKHC.js";
import "../shared/chunk-HV2GISU6.js";
import {
  action
} from "../shared/chunk-3DACB7CD.js";
import "../shared/chunk-PQQMLQ2Y.js";
import "../shared/chunk-UVYYJI7Z.js";
import "../shared/chunk-YH5C7D56.js";
import "../shared/chunk-QNCUYQAH.js";
import "../shared/chunk-ZRVSFZYZ.js";
import "../shared/chunk-QLNRXP32.js";
import "../shared/chunk-EIR2ZLGK.js";
import "../shared/chunk-4MKSQWN2.js";
import "../shared/chunk-2NNQ7TBE.js";

// entry:apply
await runAction(action, connectWriter);
