const require = process.getBuiltinModule;
import {
  tryBase
} from "./chunk-H4QLYHIM.js";
import {
  env
} from "./chunk-H2NKFVGB.js";
import "./chunk-OOAEBI3F.js";
import "./chunk-AUNAML7N.js";
import {
  openRepository
} from "./chunk-E22GZI5W.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";

// actions/connect-base.ts
async function readBaseHere(change, folder) {
  const options = { directory: env.workspace(), environment: env.all(), isOffline: true };
  return tryBase(() => openRepository(options), change, folder);
}
export {
  readBaseHere
};
