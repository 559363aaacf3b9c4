const require = process.getBuiltinModule;
import {
  action
} from "./chunk-YN7Z2CPE.js";
import "./chunk-XGCZID2B.js";
import "./chunk-6P3ICY7O.js";
import "./chunk-GMPHRFVL.js";
import "./chunk-JUKXLOK5.js";
import "./chunk-KNYSCNC3.js";
import "./chunk-HYGML4PO.js";
import "./chunk-TWQX7FDS.js";
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
