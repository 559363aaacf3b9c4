import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-T2OCGNFW.js";
import "./chunk-27AAQXBQ.js";
import "./chunk-JUR2BKTI.js";
import "./chunk-74CNLIWS.js";
import "./chunk-OKND6PXU.js";
import "./chunk-RJ4ATVON.js";
import "./chunk-FCLQASCT.js";
import "./chunk-VGZ743SQ.js";
import "./chunk-VPIV6BIE.js";
export {
  action
};
