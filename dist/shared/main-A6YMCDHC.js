import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-UF67J426.js";
import "./chunk-AZATUEQ6.js";
import "./chunk-UZKDDFHL.js";
import "./chunk-JZPDD4DD.js";
import "./chunk-FBOSUZZ6.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-WUQXIHNA.js";
import "./chunk-XUPT2DUG.js";
import "./chunk-WQX6OOMS.js";
import "./chunk-HATZ6WNY.js";
import "./chunk-ZZNV4Y57.js";
import "./chunk-7YAX6ZD2.js";
import "./chunk-FLQV256E.js";
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
