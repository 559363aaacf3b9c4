import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-SWU4OU6R.js";
import "./chunk-GNIB6DQO.js";
import "./chunk-ACYIC7XQ.js";
import "./chunk-TPK37GV4.js";
import "./chunk-2YQYJD7H.js";
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
