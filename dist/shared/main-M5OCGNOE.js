import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-P46TJTE6.js";
import "./chunk-SLVEEY4S.js";
import "./chunk-TT4PHMIL.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-Z62ODYVK.js";
import "./chunk-E2FYZCO4.js";
import "./chunk-6ESI7CQ7.js";
import "./chunk-DSXWMBYG.js";
import "./chunk-3W3X65FD.js";
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
