import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openRepository
} from "./chunk-V35EPDCB.js";
import "./chunk-KRZ6YG2B.js";
import "./chunk-VIEDSQ4R.js";
export {
  openRepository
};
