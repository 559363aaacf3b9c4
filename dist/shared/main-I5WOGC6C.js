import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-4UYX4VUJ.js";
import "./chunk-JHZ2SITU.js";
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
