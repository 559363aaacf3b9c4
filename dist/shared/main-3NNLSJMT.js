import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-6TX3KNLT.js";
import "./chunk-APAD5TDU.js";
import "./chunk-TOF5XBI2.js";
import "./chunk-NF5PT7LQ.js";
import "./chunk-O6JCY7DJ.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-OWTMJHWP.js";
import "./chunk-SDVHJX2I.js";
import "./chunk-CRNSUUN3.js";
import "./chunk-GKKYWIGI.js";
import "./chunk-Z34X36NJ.js";
import "./chunk-LTBFKN3W.js";
import "./chunk-HVCBEB4X.js";
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
