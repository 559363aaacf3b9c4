const require = process.getBuiltinModule;
import {
  action
} from "./chunk-OOUORQKD.js";
import "./chunk-3XWFRWN2.js";
import "./chunk-5XFJOG2B.js";
import "./chunk-NPHW7V7X.js";
import "./chunk-Y5AB4LBX.js";
import "./chunk-SWKKEM6D.js";
import "./chunk-3KESC4A7.js";
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
