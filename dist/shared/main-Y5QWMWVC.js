const require = process.getBuiltinModule;
import {
  action
} from "./chunk-QGB2DLOZ.js";
import "./chunk-UDQLZRXV.js";
import "./chunk-QZJEEM3U.js";
import "./chunk-JUKXLOK5.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-RO6F6HJB.js";
import "./chunk-L7GRLHBA.js";
import "./chunk-KNYSCNC3.js";
import "./chunk-DWMP473V.js";
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
