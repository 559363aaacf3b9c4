const require = process.getBuiltinModule;
import {
  action
} from "./chunk-XOQNB5VJ.js";
import "./chunk-RRV4B72S.js";
import "./chunk-6P3ICY7O.js";
import "./chunk-JUXFDBI6.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-KR2B24BC.js";
import "./chunk-ERZ3662H.js";
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
