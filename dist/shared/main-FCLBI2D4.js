import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-7KNIGLTU.js";
import "./chunk-5BOWWLXD.js";
import "./chunk-BLHA5Y4C.js";
import "./chunk-NUHZAUBI.js";
import "./chunk-74CNLIWS.js";
import "./chunk-23HMR5VX.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
