import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-T6BLOBZT.js";
import "./chunk-VFECHPHH.js";
import "./chunk-YI4LNVS6.js";
import "./chunk-QRCD7RTH.js";
import "./chunk-MPLF76J7.js";
import "./chunk-LMMJBULA.js";
import "./chunk-UZBURRFT.js";
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
