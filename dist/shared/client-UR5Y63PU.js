import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  connectReader,
  connectWriter
} from "./chunk-KOCFRBV3.js";
import "./chunk-TY6UGQMO.js";
import "./chunk-GZNAKXV2.js";
import "./chunk-BKZP2LEK.js";
export {
  connectReader,
  connectWriter
};
