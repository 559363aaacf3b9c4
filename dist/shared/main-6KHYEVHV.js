const require = process.getBuiltinModule;
import {
  action
} from "./chunk-JL3YVYD3.js";
import "./chunk-S4ABDQAY.js";
import "./chunk-UVN4PL5J.js";
import "./chunk-OJLIG4E7.js";
import "./chunk-EU45MH7W.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-D7L6SHFI.js";
import "./chunk-DYGOHUNF.js";
import "./chunk-DN26BUZK.js";
import "./chunk-FAMZA7G6.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-BZ5QDA55.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-RNA437W5.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
