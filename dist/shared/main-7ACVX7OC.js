import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-EXUTPDYF.js";
import "./chunk-BNUBJBRG.js";
import "./chunk-BGKHPZ5W.js";
import "./chunk-SJPZEQS5.js";
import "./chunk-DQXJAVWM.js";
import "./chunk-7TJMX66N.js";
import "./chunk-6ZG5H7YG.js";
import "./chunk-YTOKSOBK.js";
import "./chunk-KRZ6YG2B.js";
import "./chunk-QJDFGDD5.js";
import "./chunk-42VG4LSH.js";
import "./chunk-VIEDSQ4R.js";
export {
  action
};
