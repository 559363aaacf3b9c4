const require = process.getBuiltinModule;
import {
  openRepository
} from "./chunk-4NW6BHJK.js";
import "./chunk-CS62G67W.js";
import "./chunk-KKGXNROR.js";
export {
  openRepository
};
