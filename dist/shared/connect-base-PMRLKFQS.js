import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tryBase
} from "./chunk-DBGSEX4E.js";
import {
  env
} from "./chunk-DQQWKHWO.js";
import "./chunk-3DO7TPIA.js";
import "./chunk-QZ5N5KDM.js";
import {
  openRepository
} from "./chunk-KA4NSMH7.js";
import "./chunk-74HLF52E.js";
import "./chunk-BKZP2LEK.js";

// actions/connect-base.ts
async function readBaseHere(change, folder) {
  const options = { directory: env.workspace(), environment: env.all(), isOffline: true };
  return tryBase(() => openRepository(options), change, folder);
}
export {
  readBaseHere
};
