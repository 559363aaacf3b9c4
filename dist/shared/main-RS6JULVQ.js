import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-2O3CAPIG.js";
import "./chunk-B2HZAIDL.js";
import "./chunk-6MSXAO5U.js";
import "./chunk-WRSPB3NA.js";
import "./chunk-3MCFYLGZ.js";
import "./chunk-LMMJBULA.js";
import "./chunk-UZBURRFT.js";
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
