import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-P6GIPU5B.js";
import "./chunk-DQO6L6L3.js";
import "./chunk-UZKDDFHL.js";
import "./chunk-JZPDD4DD.js";
import "./chunk-TOE54HZX.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-CFP3CEJL.js";
import "./chunk-RHWG4MQP.js";
import "./chunk-WQX6OOMS.js";
import "./chunk-TZOXX4XB.js";
import "./chunk-6GE56TOG.js";
import "./chunk-BOKYLQCA.js";
import "./chunk-LR5Z3DRY.js";
import "./chunk-3W3X65FD.js";
import "./chunk-GAQHQZGQ.js";
import "./chunk-S6NTVGD7.js";
import "./chunk-X4VBJ25R.js";
import "./chunk-254ZJQ2F.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-TPLR4MPU.js";
import "./chunk-W2YAONET.js";
import "./chunk-6SFOTQIK.js";
export {
  action
};
