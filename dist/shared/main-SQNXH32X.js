import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-KRTU4GKZ.js";
import "./chunk-ACUX6UOJ.js";
import "./chunk-O5O45IR4.js";
import "./chunk-XILB3U7C.js";
import "./chunk-TPK37GV4.js";
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
