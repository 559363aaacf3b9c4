import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-UNZHYFN7.js";
import "./chunk-KBVTKVXI.js";
import "./chunk-V2J3BODC.js";
import "./chunk-LMMJBULA.js";
import "./chunk-OLPJCZKD.js";
import "./chunk-S6NTVGD7.js";
import "./chunk-DMVXGSII.js";
import "./chunk-2HSWOPCK.js";
import "./chunk-CVGZ4MEG.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-QZ5N5KDM.js";
import "./chunk-74HLF52E.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
