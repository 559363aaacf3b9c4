import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openRepository
} from "./chunk-N6BD3Z6E.js";
import "./chunk-HB35PJXG.js";
import "./chunk-VPIV6BIE.js";
export {
  openRepository
};
