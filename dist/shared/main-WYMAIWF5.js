const require = process.getBuiltinModule;
import {
  action
} from "./chunk-C3EKOMHM.js";
import "./chunk-SJHZ3XJC.js";
import "./chunk-EU45MH7W.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-BRKC5IKH.js";
import "./chunk-L7HSB3UP.js";
import "./chunk-2C2IGE6B.js";
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
