const require = process.getBuiltinModule;
import {
  action
} from "./chunk-KFAHO4FR.js";
import "./chunk-STIEYD5U.js";
import "./chunk-HU5KMRYF.js";
import "./chunk-2H5VNPNB.js";
import "./chunk-PMSTGHOG.js";
import "./chunk-P3PG3LZZ.js";
import "./chunk-FUZVFH75.js";
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
