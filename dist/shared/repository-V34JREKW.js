import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openRepository
} from "./chunk-KA4NSMH7.js";
import "./chunk-74HLF52E.js";
import "./chunk-BKZP2LEK.js";
export {
  openRepository
};
