import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-HSE7KNHV.js";
import "./chunk-G6MTKO4Q.js";
import "./chunk-K7TLBO6P.js";
import "./chunk-WRO7YNZM.js";
import "./chunk-G3YYSLRP.js";
import "./chunk-QEZTIFLD.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
