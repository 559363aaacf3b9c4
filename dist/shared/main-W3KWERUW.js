import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-G2VOM5OU.js";
import "./chunk-73UQ3I45.js";
import "./chunk-6K5JDWK3.js";
import "./chunk-NEQNYBBZ.js";
import "./chunk-74CNLIWS.js";
import "./chunk-NGXON34K.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
