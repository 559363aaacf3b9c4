const require = process.getBuiltinModule;
import {
  action
} from "./chunk-PRZCWZK4.js";
import "./chunk-CHJDIXL2.js";
import "./chunk-6P3ICY7O.js";
import "./chunk-EW4WBBM6.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-QGN24VPX.js";
import "./chunk-FNT6MB7G.js";
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
