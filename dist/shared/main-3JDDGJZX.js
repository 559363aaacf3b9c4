import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-U45AITYV.js";
import "./chunk-O4CQTCUV.js";
import "./chunk-LETS6X4Y.js";
import "./chunk-XILB3U7C.js";
import "./chunk-TPK37GV4.js";
import "./chunk-WQX6OOMS.js";
import "./chunk-6HBK3TMS.js";
import "./chunk-QBUDHGE2.js";
import "./chunk-XIKL7FPD.js";
import "./chunk-63HLA76R.js";
import "./chunk-CVGZ4MEG.js";
import "./chunk-QZ5N5KDM.js";
import "./chunk-S6NTVGD7.js";
import "./chunk-2HSWOPCK.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-74HLF52E.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
