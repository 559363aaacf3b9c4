const require = process.getBuiltinModule;
import {
  action
} from "./chunk-KKGXSNIB.js";
import "./chunk-E5UR3VTC.js";
import "./chunk-4PWZN2U6.js";
import "./chunk-HNMHFEQH.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-EHLJTGJB.js";
import "./chunk-DZPIP6BF.js";
import "./chunk-RUNOWUUV.js";
import "./chunk-VDPLZXCK.js";
import "./chunk-UUWEAVB2.js";
import "./chunk-CDHU7LDG.js";
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
