import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-Z3BRTIK3.js";
import "./chunk-CHNDA5JT.js";
import "./chunk-LIS6AKMP.js";
import "./chunk-RFZQJRA6.js";
import "./chunk-74CNLIWS.js";
import "./chunk-7AWIUM2Y.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
