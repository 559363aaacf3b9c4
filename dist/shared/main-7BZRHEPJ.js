import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-MEPZUEGK.js";
import "./chunk-D5S457BS.js";
import "./chunk-35PE34ZQ.js";
import "./chunk-QKZ34MNY.js";
import "./chunk-DKXIAYUZ.js";
import "./chunk-LMMJBULA.js";
import "./chunk-UZBURRFT.js";
import "./chunk-IFUD5S2G.js";
import "./chunk-DNIE6H5G.js";
import "./chunk-CVGZ4MEG.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
