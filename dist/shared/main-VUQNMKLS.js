const require = process.getBuiltinModule;
import {
  action
} from "./chunk-ZVCHM32Y.js";
import "./chunk-WFYA6IQT.js";
import "./chunk-NT3V726O.js";
import "./chunk-BR2VT63K.js";
import "./chunk-DLGKT4C6.js";
import "./chunk-UB5PADGX.js";
import "./chunk-RSLMTX7D.js";
import "./chunk-PZQJKDUO.js";
import "./chunk-G5IF72IT.js";
import "./chunk-IBTBFEYT.js";
import "./chunk-L7GRLHBA.js";
import "./chunk-BS3DN467.js";
import "./chunk-UESI2ED7.js";
import "./chunk-A4UEDEDR.js";
import "./chunk-MSGBCS6X.js";
import "./chunk-3MMQXUWU.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-CS62G67W.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
