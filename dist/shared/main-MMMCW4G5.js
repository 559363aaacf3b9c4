import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-RLZHPUNO.js";
import "./chunk-VFECHPHH.js";
import "./chunk-MPLF76J7.js";
import "./chunk-LMMJBULA.js";
import "./chunk-FZLU5AXU.js";
import "./chunk-ICQE6H2W.js";
import "./chunk-337DQ6PJ.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
