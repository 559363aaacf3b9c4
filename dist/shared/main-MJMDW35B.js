import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-CZAPVQMT.js";
import "./chunk-PLJF7UQV.js";
import "./chunk-QJIJA3EU.js";
import "./chunk-SJPZEQS5.js";
import "./chunk-F6RJ4KR3.js";
import "./chunk-RHLWRI7M.js";
import "./chunk-6ZG5H7YG.js";
import "./chunk-YTOKSOBK.js";
import "./chunk-KRZ6YG2B.js";
import "./chunk-QJDFGDD5.js";
import "./chunk-42VG4LSH.js";
import "./chunk-VIEDSQ4R.js";
export {
  action
};
