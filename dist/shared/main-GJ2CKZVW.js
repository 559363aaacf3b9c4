import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-IGWGK4VZ.js";
import "./chunk-QEVU3BAE.js";
import "./chunk-HRF74WD4.js";
import "./chunk-YH5C7D56.js";
import "./chunk-ADVSE4EA.js";
import "./chunk-5J4YYZK5.js";
import "./chunk-QLNRXP32.js";
import "./chunk-4MKSQWN2.js";
import "./chunk-2NNQ7TBE.js";
export {
  action
};
