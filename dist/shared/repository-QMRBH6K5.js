import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openRepository
} from "./chunk-QMEY2AEY.js";
import "./chunk-W2YAONET.js";
import "./chunk-6SFOTQIK.js";
export {
  openRepository
};
