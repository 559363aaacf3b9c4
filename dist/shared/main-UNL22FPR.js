import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-RR2ORJBU.js";
import "./chunk-B2HZAIDL.js";
import "./chunk-3MCFYLGZ.js";
import "./chunk-LMMJBULA.js";
import "./chunk-32H5D6PW.js";
import "./chunk-UQ2JYR2Y.js";
import "./chunk-LKUFOMEX.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-4UI6JS72.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
