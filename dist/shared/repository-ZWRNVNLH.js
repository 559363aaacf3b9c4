const require = process.getBuiltinModule;
import {
  openRepository
} from "./chunk-RXASVRZO.js";
import "./chunk-53DGR2ZV.js";
import "./chunk-KKGXNROR.js";
export {
  openRepository
};
