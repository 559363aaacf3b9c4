import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-O2G54RAB.js";
import "../shared/chunk-V2ZLSJDZ.js";
import {
  connectReader
} from "../shared/chunk-ROFMVT2B.js";
import "../shared/chunk-RBQD2U4L.js";
import {
  runAction
} from "../shared/chunk-GOV3FFCI.js";
import "../shared/chunk-MKPQSM2R.js";
import "../shared/chunk-WNTCWRVQ.js";
import "../shared/chunk-GAWYCTKR.js";
import "../shared/chunk-SJPZEQS5.js";
import "../shared/chunk-KYJNCRUE.js";
import "../shared/chunk-HJJZFNJ5.js";
import "../shared/chunk-6ZG5H7YG.js";
import "../shared/chunk-YTOKSOBK.js";
import "../shared/chunk-KRZ6YG2B.js";
import "../shared/chunk-QJDFGDD5.js";
import "../shared/chunk-LDMUKEIP.js";
import "../shared/chunk-42VG4LSH.js";
import "../shared/chunk-VIEDSQ4R.js";

// entry:drift
await runAction(action, connectReader);
