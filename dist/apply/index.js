import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-UWI7VCTX.js";
import {
  runAction
} from "../shared/chunk-F6BGUPZ6.js";
import "../shared/chunk-H6NMRKHC.js";
import "../shared/chunk-HV2GISU6.js";
import {
  action
} from "../shared/chunk-5OQSZ4JX.js";
import "../shared/chunk-646SZ75G.js";
import "../shared/chunk-HRF74WD4.js";
import "../shared/chunk-YH5C7D56.js";
import "../shared/chunk-ADVSE4EA.js";
import "../shared/chunk-5J4YYZK5.js";
import "../shared/chunk-QLNRXP32.js";
import "../shared/chunk-EIR2ZLGK.js";
import "../shared/chunk-4MKSQWN2.js";
import "../shared/chunk-2NNQ7TBE.js";

// entry:apply
await runAction(action, connectWriter);
