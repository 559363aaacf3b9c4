const require = process.getBuiltinModule;
import {
  openRepository
} from "./chunk-LKCRXFE7.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  openRepository
};
