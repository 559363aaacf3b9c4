import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectWriter
} from "../shared/chunk-CTJYBWHE.js";
import {
  runAction
} from "../shared/chunk-OFFLFQYO.js";
import "../shared/chunk-JG32CCCN.js";
import "../shared/chunk-BCSYSAYD.js";
import {
  action
} from "../shared/chunk-XZ5YC47G.js";
import "../shared/chunk-6SPZUKMQ.js";
import "../shared/chunk-NODFCMUW.js";
import "../shared/chunk-E76MKCL5.js";
import "../shared/chunk-LRHMANYG.js";
import "../shared/chunk-36RV34CS.js";
import "../shared/chunk-BMB537MV.js";
import "../shared/chunk-EEUFXKKD.js";
import "../shared/chunk-UML4E5FO.js";
import "../shared/chunk-3AKY4F6T.js";

// entry:apply
await runAction(action, connectWriter);
