const require = process.getBuiltinModule;
import {
  action
} from "./chunk-YI7CLJUR.js";
import "./chunk-DP444NQ3.js";
import "./chunk-ONLYUEG5.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-6IIVE2AJ.js";
import "./chunk-CRYTKWF2.js";
import "./chunk-R4B4BBWK.js";
import "./chunk-JWVAYQ3E.js";
import "./chunk-LYPRVUH6.js";
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
