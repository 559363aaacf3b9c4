const require = process.getBuiltinModule;
import {
  action
} from "./chunk-LXQPM2RF.js";
import "./chunk-SVNW2PNG.js";
import "./chunk-HBZP7VDZ.js";
import "./chunk-HNMHFEQH.js";
import "./chunk-RDDSYKDT.js";
import "./chunk-T2ZOD5V4.js";
import "./chunk-CDHU7LDG.js";
import "./chunk-FAMZA7G6.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-BZ5QDA55.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-RNA437W5.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
