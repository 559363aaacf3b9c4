const require = process.getBuiltinModule;
import {
  action
} from "./chunk-4WBFN2UJ.js";
import "./chunk-3NHX6SDB.js";
import "./chunk-HBZP7VDZ.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-2C2IGE6B.js";
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
