import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-QKLFL4JA.js";
import "./chunk-ONCOT7JC.js";
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
