import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-HFMCJLFM.js";
import "./chunk-4EFDYTX3.js";
import "./chunk-EQD2HGYX.js";
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
