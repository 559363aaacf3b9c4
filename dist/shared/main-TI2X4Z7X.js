import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-3XHSJKR7.js";
import "./chunk-GCLZYTCM.js";
import "./chunk-BEU3LVV2.js";
import "./chunk-AINMW4PM.js";
import "./chunk-6BRTQLJI.js";
import "./chunk-SJPZEQS5.js";
import "./chunk-PTFBG5JW.js";
import "./chunk-25ZQIRND.js";
import "./chunk-6ZG5H7YG.js";
import "./chunk-YTOKSOBK.js";
import "./chunk-KRZ6YG2B.js";
import "./chunk-QJDFGDD5.js";
import "./chunk-42VG4LSH.js";
import "./chunk-VIEDSQ4R.js";
export {
  action
};
