import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-IHSG3I37.js";
import "./chunk-CHHUX56V.js";
import "./chunk-C77SBUXG.js";
import "./chunk-MG6BREOB.js";
import "./chunk-YH5C7D56.js";
import "./chunk-ADVSE4EA.js";
import "./chunk-ZRVSFZYZ.js";
import "./chunk-QLNRXP32.js";
import "./chunk-4MKSQWN2.js";
import "./chunk-2NNQ7TBE.js";
export {
  action
};
