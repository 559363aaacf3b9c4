const require = process.getBuiltinModule;
import {
  action
} from "./chunk-O7HUWOBO.js";
import "./chunk-S4ABDQAY.js";
import "./chunk-UVN4PL5J.js";
import "./chunk-BLQ7T3MD.js";
import "./chunk-BDZGKOMB.js";
import "./chunk-FPQD5V73.js";
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
