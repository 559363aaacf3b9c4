const require = process.getBuiltinModule;
import {
  connectReader,
  connectWriter,
  usualRunMs
} from "./chunk-J5KFG77X.js";
import "./chunk-YOM6YRS5.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-KKGXNROR.js";
export {
  connectReader,
  connectWriter,
  usualRunMs
};
