import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-LVPQSCSH.js";
import "./chunk-26V33XOD.js";
import "./chunk-IYHHDPN7.js";
import "./chunk-LMMJBULA.js";
import "./chunk-UZBURRFT.js";
import "./chunk-JRJ47FZW.js";
import "./chunk-EQQP4ZNS.js";
import "./chunk-337DQ6PJ.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
