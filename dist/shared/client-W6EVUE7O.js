import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectReader,
  connectWriter
} from "./chunk-SOQ5WBDD.js";
import "./chunk-D2GWQMC6.js";
import "./chunk-TPLR4MPU.js";
import "./chunk-6SFOTQIK.js";
export {
  connectReader,
  connectWriter
};
