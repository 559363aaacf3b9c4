import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-BHONSNKN.js";
import "./chunk-W3XS6BQI.js";
import "./chunk-ED6H2XRU.js";
import "./chunk-74CNLIWS.js";
import "./chunk-OXAJBU7A.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
