const require = process.getBuiltinModule;
import {
  action
} from "./chunk-VT6VYD7R.js";
import "./chunk-KUL45YN7.js";
import "./chunk-6P3ICY7O.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-KR2B24BC.js";
import "./chunk-SFYKKHE3.js";
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
