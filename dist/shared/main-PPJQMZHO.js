import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-T5B3XLW3.js";
import "./chunk-JW2ZR5Q3.js";
import "./chunk-5WR4H5EQ.js";
import "./chunk-LMMJBULA.js";
import "./chunk-XYBY3TVI.js";
import "./chunk-JBFRNLAI.js";
import "./chunk-LKUFOMEX.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-4UI6JS72.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
