import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-O3R7MRWO.js";
import "./chunk-KBVPM3TB.js";
import "./chunk-E7IVECSV.js";
import "./chunk-YH5C7D56.js";
import "./chunk-QNCUYQAH.js";
import "./chunk-ZRVSFZYZ.js";
import "./chunk-QLNRXP32.js";
import "./chunk-4MKSQWN2.js";
import "./chunk-2NNQ7TBE.js";
export {
  action
};
