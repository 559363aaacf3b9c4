const require = process.getBuiltinModule;
import {
  action
} from "./chunk-C526OUYM.js";
import "./chunk-OIGWUDJ5.js";
import "./chunk-HU5KMRYF.js";
import "./chunk-MZE2AO3V.js";
import "./chunk-PMSTGHOG.js";
import "./chunk-44LSJNQC.js";
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
