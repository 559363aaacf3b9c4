const require = process.getBuiltinModule;
import {
  connectReader,
  connectWriter,
  usualRunMs
} from "./chunk-HHLSV6QN.js";
import "./chunk-YOM6YRS5.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-KKGXNROR.js";
export {
  connectReader,
  connectWriter,
  usualRunMs
};
