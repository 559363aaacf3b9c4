import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tryBase
} from "./chunk-STPJKMZR.js";
import {
  env
} from "./chunk-BL2AVGL4.js";
import "./chunk-FXKXXQBK.js";
import "./chunk-GAQHQZGQ.js";
import {
  openRepository
} from "./chunk-QMEY2AEY.js";
import "./chunk-W2YAONET.js";
import "./chunk-6SFOTQIK.js";

// actions/connect-base.ts
async function readBaseHere(change, folder) {
  const options = { directory: env.workspace(), environment: env.all(), isOffline: true };
  return tryBase(() => openRepository(options), change, folder);
}
export {
  readBaseHere
};
