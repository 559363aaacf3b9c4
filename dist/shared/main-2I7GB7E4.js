const require = process.getBuiltinModule;
import {
  action
} from "./chunk-CFKCLMAR.js";
import "./chunk-ILSPGL3L.js";
import "./chunk-6P3ICY7O.js";
import "./chunk-DLGKT4C6.js";
import "./chunk-G5IF72IT.js";
import "./chunk-BS3DN467.js";
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
