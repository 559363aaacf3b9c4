const require = process.getBuiltinModule;
import {
  connectReader,
  connectWriter,
  usualRunMs
} from "./chunk-U6GVEQQ5.js";
import "./chunk-GQAQGBTW.js";
import "./chunk-RNA437W5.js";
import "./chunk-KKGXNROR.js";
export {
  connectReader,
  connectWriter,
  usualRunMs
};
