const require = process.getBuiltinModule;
import {
  action
} from "./chunk-P7Y7NVWV.js";
import "./chunk-V56PR4FP.js";
import "./chunk-ISCVRMVJ.js";
import "./chunk-YM5P7EFA.js";
import "./chunk-IYJJMCC4.js";
import "./chunk-A5HQIUIE.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-NL2EPAIE.js";
import "./chunk-QGN24VPX.js";
import "./chunk-3TWFZXCV.js";
import "./chunk-NMQI3STL.js";
import "./chunk-HGDMUQXU.js";
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
