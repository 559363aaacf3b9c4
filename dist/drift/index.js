import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-6TX3KNLT.js";
import "../shared/chunk-APAD5TDU.js";
import {
  connectReader
} from "../shared/chunk-KRMVEU34.js";
import "../shared/chunk-TOF5XBI2.js";
import "../shared/chunk-NF5PT7LQ.js";
import {
  runAction
} from "../shared/chunk-O2YDF3YL.js";
import "../shared/chunk-XJIT6GKV.js";
import "../shared/chunk-BL2AVGL4.js";
import "../shared/chunk-NQSYTGLW.js";
import "../shared/chunk-FXKXXQBK.js";
import "../shared/chunk-O6JCY7DJ.js";
import "../shared/chunk-7OEXGDEB.js";
import "../shared/chunk-OWTMJHWP.js";
import "../shared/chunk-SDVHJX2I.js";
import "../shared/chunk-CRNSUUN3.js";
import "../shared/chunk-GKKYWIGI.js";
import "../shared/chunk-Z34X36NJ.js";
import "../shared/chunk-LTBFKN3W.js";
import "../shared/chunk-HVCBEB4X.js";
import "../shared/chunk-3W3X65FD.js";
import "../shared/chunk-GAQHQZGQ.js";
import "../shared/chunk-ARTQVNK5.js";
import "../shared/chunk-2YWL53IP.js";
import "../shared/chunk-254ZJQ2F.js";
import "../shared/chunk-GGFKGNVB.js";
import "../shared/chunk-TPLR4MPU.js";
import "../shared/chunk-W2YAONET.js";
import "../shared/chunk-6SFOTQIK.js";

// entry:drift
await runAction(action, connectReader);
