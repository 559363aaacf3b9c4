const require = process.getBuiltinModule;
import {
  action
} from "./chunk-7XLCJPUR.js";
import "./chunk-J4KLED7A.js";
import "./chunk-TI3XPVEH.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-NEO4MXDD.js";
import "./chunk-L7HSB3UP.js";
import "./chunk-CB3AP6L7.js";
import "./chunk-MI37XPKG.js";
import "./chunk-SEWMRK26.js";
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
