import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-66Z2R7EQ.js";
import "./chunk-NWMNZQVF.js";
import "./chunk-O5O45IR4.js";
import "./chunk-VO3FQVHF.js";
import "./chunk-Z62ODYVK.js";
import "./chunk-YFBH6U5X.js";
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
