const require = process.getBuiltinModule;
import {
  action
} from "./chunk-UKLCQFKT.js";
import "./chunk-WFYA6IQT.js";
import "./chunk-UVN4PL5J.js";
import "./chunk-DRGE6S5I.js";
import "./chunk-HOB4DZA7.js";
import "./chunk-PMSTGHOG.js";
import "./chunk-EJ447AVD.js";
import "./chunk-MJUVZQS4.js";
import "./chunk-XWWF7YYW.js";
import "./chunk-3MMQXUWU.js";
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
