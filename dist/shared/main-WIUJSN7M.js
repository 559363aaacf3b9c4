const require = process.getBuiltinModule;
import {
  action
} from "./chunk-B4XZUZZK.js";
import "./chunk-KJPLZHPT.js";
import "./chunk-5XFJOG2B.js";
import "./chunk-XXEFSG6G.js";
import "./chunk-KXQJ54RS.js";
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
