import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-33LDRR6S.js";
import "./chunk-JONGT3ZR.js";
import "./chunk-GVXPWB25.js";
import "./chunk-LBY5NRGR.js";
import "./chunk-ZHOF7DR5.js";
import "./chunk-WRO7YNZM.js";
import "./chunk-EB3LNAOB.js";
import "./chunk-LUHFPQJB.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
