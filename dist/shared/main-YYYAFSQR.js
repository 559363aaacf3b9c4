import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-VDF45E77.js";
import "./chunk-VMZKNWVX.js";
import "./chunk-AUHZICOS.js";
import "./chunk-GWH2DWMX.js";
import "./chunk-74CNLIWS.js";
import "./chunk-CEWRPODM.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
