const require = process.getBuiltinModule;
import {
  openRepository
} from "./chunk-E22GZI5W.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  openRepository
};
