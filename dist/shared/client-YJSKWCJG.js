const require = process.getBuiltinModule;
import {
  connectReader,
  connectWriter,
  usualRunMs
} from "./chunk-OLFEB2EY.js";
import "./chunk-YOM6YRS5.js";
import "./chunk-RNA437W5.js";
import "./chunk-KKGXNROR.js";
export {
  connectReader,
  connectWriter,
  usualRunMs
};
