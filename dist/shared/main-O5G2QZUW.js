import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-DP6PBEGL.js";
import "./chunk-AVSH2BTC.js";
import "./chunk-WDFPSRIV.js";
import "./chunk-4RB5HF3D.js";
import "./chunk-74CNLIWS.js";
import "./chunk-SF4L2OA7.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
