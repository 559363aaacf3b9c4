const require = process.getBuiltinModule;
import {
  openRepository
} from "./chunk-3ZUNWMKE.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  openRepository
};
