const require = process.getBuiltinModule;
import {
  action
} from "./chunk-XVHTBTOA.js";
import "./chunk-DVXMNN25.js";
import "./chunk-CGH5YQJ7.js";
import "./chunk-ZPVSOTAG.js";
import "./chunk-JUXFDBI6.js";
import "./chunk-A6YIOF2O.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-FF4JEEAN.js";
import "./chunk-KR2B24BC.js";
import "./chunk-SSEVAIRK.js";
import "./chunk-ERZ3662H.js";
import "./chunk-EWAJAV2Q.js";
import "./chunk-NAFEGDAM.js";
import "./chunk-2OV2EAW4.js";
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
