import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-U7NIS4AE.js";
import "./chunk-X6IJ5R6B.js";
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
