import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-BGAAI3HG.js";
import "./chunk-2YJFVUSJ.js";
import "./chunk-43FAP3W7.js";
import "./chunk-LMMJBULA.js";
import "./chunk-UZBURRFT.js";
import "./chunk-VDZLG2NX.js";
import "./chunk-Q3OLJ3M6.js";
import "./chunk-337DQ6PJ.js";
import "./chunk-XQ7TQTOA.js";
import "./chunk-74HLF52E.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-BKZP2LEK.js";
export {
  action
};
