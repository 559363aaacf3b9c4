import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-PAFB7C6X.js";
import "./chunk-V2ZLSJDZ.js";
import "./chunk-GAWYCTKR.js";
import "./chunk-SJPZEQS5.js";
import "./chunk-KYJNCRUE.js";
import "./chunk-HJJZFNJ5.js";
import "./chunk-6ZG5H7YG.js";
import "./chunk-YTOKSOBK.js";
import "./chunk-KRZ6YG2B.js";
import "./chunk-QJDFGDD5.js";
import "./chunk-42VG4LSH.js";
import "./chunk-VIEDSQ4R.js";
export {
  action
};
