import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-4Z2QJRLS.js";
import "./chunk-BNY5LVEI.js";
import "./chunk-EZVIBVGE.js";
import "./chunk-WRO7YNZM.js";
import "./chunk-NZY5YM5Y.js";
import "./chunk-DZDKCPTN.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
