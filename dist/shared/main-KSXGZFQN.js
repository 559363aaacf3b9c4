import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-USTZUC6N.js";
import "./chunk-X6IJ5R6B.js";
import "./chunk-4O4ISWSI.js";
import "./chunk-S6QVOJDU.js";
import "./chunk-74CNLIWS.js";
import "./chunk-HP25KDHX.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
