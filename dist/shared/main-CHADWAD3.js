import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-UPZYN5YA.js";
import "./chunk-A3JZTK7E.js";
import "./chunk-OBZSSXRW.js";
import "./chunk-LMMJBULA.js";
import "./chunk-CYW7YY2I.js";
import "./chunk-CLKEBPUR.js";
import "./chunk-CVGZ4MEG.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
