const require = process.getBuiltinModule;
import {
  action
} from "./chunk-XYPHQ2YM.js";
import "./chunk-424OCNCI.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-IVJHV7W3.js";
import "./chunk-R6CVPCMY.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-3TWFZXCV.js";
import "./chunk-NQILU44V.js";
import "./chunk-GOPJZKXY.js";
import "./chunk-RT7USAVY.js";
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
