const require = process.getBuiltinModule;
import {
  action
} from "./chunk-YRNX7ICZ.js";
import "./chunk-X6QTYPFB.js";
import "./chunk-UZKPTQPR.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-LCD5UF5Y.js";
import "./chunk-CRYTKWF2.js";
import "./chunk-EYABVWPC.js";
import "./chunk-7F3JSE6I.js";
import "./chunk-JIOC3EZJ.js";
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
