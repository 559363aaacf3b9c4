import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-BIWUDLIM.js";
import "./chunk-ODXOICQS.js";
import "./chunk-OVXUKBFA.js";
import "./chunk-A223MC3G.js";
import "./chunk-WRO7YNZM.js";
import "./chunk-OXAJBU7A.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
