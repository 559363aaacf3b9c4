import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-OMBO27FG.js";
import "./chunk-JUGD3GNB.js";
import "./chunk-ECSDSGQC.js";
import "./chunk-74CNLIWS.js";
import "./chunk-BM6VG2FQ.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
