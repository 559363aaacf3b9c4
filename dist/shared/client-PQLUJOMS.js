const require = process.getBuiltinModule;
import {
  connectReader,
  connectWriter
} from "./chunk-6OSRH3DS.js";
import "./chunk-YOM6YRS5.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-KKGXNROR.js";
export {
  connectReader,
  connectWriter
};
