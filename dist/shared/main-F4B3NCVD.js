import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-IVHVZB4F.js";
import "./chunk-CQXA5JVH.js";
import "./chunk-TNEEUEUW.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-FSJU6QBM.js";
import "./chunk-JBNTDFYZ.js";
import "./chunk-ZVT7F57Y.js";
import "./chunk-AOABWS5G.js";
import "./chunk-BNUEYB6K.js";
import "./chunk-GAQHQZGQ.js";
import "./chunk-ARTQVNK5.js";
import "./chunk-2YWL53IP.js";
import "./chunk-254ZJQ2F.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-TPLR4MPU.js";
import "./chunk-W2YAONET.js";
import "./chunk-6SFOTQIK.js";
export {
  action
};
