const require = process.getBuiltinModule;
import {
  action
} from "./chunk-GOWF7TTA.js";
import "./chunk-ACUJ6DMV.js";
import "./chunk-3T5URPZC.js";
import "./chunk-XXEFSG6G.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-XH6LFWMA.js";
import "./chunk-L7GRLHBA.js";
import "./chunk-KXQJ54RS.js";
import "./chunk-TXG76QZ4.js";
import "./chunk-TY63HOCA.js";
import "./chunk-WPXV7EHQ.js";
import "./chunk-4MKSKY4Z.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
