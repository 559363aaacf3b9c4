import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-ELZJOKG4.js";
import "./chunk-G3VV5Q4I.js";
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
