import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-QRXM73XG.js";
import "./chunk-X3GQRR7I.js";
import "./chunk-HX7FTTTC.js";
import "./chunk-WRO7YNZM.js";
import "./chunk-II3JGEIP.js";
import "./chunk-RD6HBVPI.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
