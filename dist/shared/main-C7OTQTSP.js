import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-Y4WMOPC2.js";
import "./chunk-46KU44NX.js";
import "./chunk-NODFCMUW.js";
import "./chunk-E76MKCL5.js";
import "./chunk-LRHMANYG.js";
import "./chunk-36RV34CS.js";
import "./chunk-BMB537MV.js";
import "./chunk-UML4E5FO.js";
import "./chunk-3AKY4F6T.js";
export {
  action
};
