import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "../shared/chunk-7OCQJ35N.js";
import "../shared/chunk-JHZ2SITU.js";
import {
  connectReader
} from "../shared/chunk-76M7VQ2A.js";
import {
  runAction
} from "../shared/chunk-OMSPM3CF.js";
import "../shared/chunk-357B57VJ.js";
import "../shared/chunk-X3GQRR7I.js";
import "../shared/chunk-HX7FTTTC.js";
import "../shared/chunk-WRO7YNZM.js";
import "../shared/chunk-II3JGEIP.js";
import "../shared/chunk-RD6HBVPI.js";
import "../shared/chunk-RJ4ATVON.js";
import "../shared/chunk-FCLQASCT.js";
import "../shared/chunk-HB35PJXG.js";
import "../shared/chunk-SXZ5A366.js";
import "../shared/chunk-VGZ743SQ.js";
import "../shared/chunk-VPIV6BIE.js";

// entry:drift
await runAction(action, connectReader);
