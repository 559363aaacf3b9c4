const require = process.getBuiltinModule;
import {
  action
} from "./chunk-U3BI3NAO.js";
import "./chunk-WXIB23E6.js";
import "./chunk-BDZGKOMB.js";
import "./chunk-FPQD5V73.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-RUN2MHLP.js";
import "./chunk-DZPIP6BF.js";
import "./chunk-DXZDLN5N.js";
import "./chunk-OYDWHCBW.js";
import "./chunk-XGNO73KD.js";
import "./chunk-VMNDR4QK.js";
import "./chunk-FAMZA7G6.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-RNA437W5.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
