import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-56YQ2SMD.js";
import "./chunk-7G34TDD2.js";
import "./chunk-TT4PHMIL.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-RHWG4MQP.js";
import "./chunk-TZOXX4XB.js";
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
