const require = process.getBuiltinModule;
import {
  action
} from "./chunk-P2OQKRDC.js";
import "./chunk-5Z6CP4H6.js";
import "./chunk-6P3ICY7O.js";
import "./chunk-IYJJMCC4.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-QGN24VPX.js";
import "./chunk-NMQI3STL.js";
import "./chunk-VUGZSU7X.js";
import "./chunk-HS5XULTV.js";
import "./chunk-3MMQXUWU.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-P6D47ZOE.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-53DGR2ZV.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
