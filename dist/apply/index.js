import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-YB64JSGA.js";
import {
  runAction
} from "../shared/chunk-SAUKLXAR.js";
import "../shared/chunk-H6NMRKHC.js";
import "../shared/chunk-HV2GISU6.js";
import {
  action
} from "../shared/chunk-O3R7MRWO.js";
import "../shared/chunk-KBVPM3TB.js";
import "../shared/chunk-E7IVECSV.js";
import "../shared/chunk-YH5C7D56.js";
import "../shared/chunk-QNCUYQAH.js";
import "../shared/chunk-ZRVSFZYZ.js";
import "../shared/chunk-QLNRXP32.js";
import "../shared/chunk-EIR2ZLGK.js";
import "../shared/chunk-4MKSQWN2.js";
import "../shared/chunk-2NNQ7TBE.js";

// entry:apply
await runAction(action, connectWriter);
