const require = process.getBuiltinModule;
import {
  openRepository
} from "./chunk-4EMZQGQF.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  openRepository
};
