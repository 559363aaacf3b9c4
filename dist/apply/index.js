import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-ROFMVT2B.js";
import {
  runAction
} from "../shared/chunk-GOV3FFCI.js";
import "../shared/chunk-MKPQSM2R.js";
import {
  action
} from "../shared/chunk-CZAPVQMT.js";
import "../shared/chunk-PLJF7UQV.js";
import "../shared/chunk-QJIJA3EU.js";
import "../shared/chunk-SJPZEQS5.js";
import "../shared/chunk-F6RJ4KR3.js";
import "../shared/chunk-RHLWRI7M.js";
import "../shared/chunk-6ZG5H7YG.js";
import "../shared/chunk-YTOKSOBK.js";
import "../shared/chunk-KRZ6YG2B.js";
import "../shared/chunk-QJDFGDD5.js";
import "../shared/chunk-LDMUKEIP.js";
import "../shared/chunk-42VG4LSH.js";
import "../shared/chunk-VIEDSQ4R.js";

// entry:apply
await runAction(action, connectWriter);
