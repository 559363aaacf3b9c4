const require = process.getBuiltinModule;
import {
  action
} from "./chunk-TYJ66QJ6.js";
import "./chunk-H3IGTPEG.js";
import "./chunk-6I3HEKZP.js";
import "./chunk-HNMHFEQH.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-RKDW7BZG.js";
import "./chunk-DZPIP6BF.js";
import "./chunk-RDDSYKDT.js";
import "./chunk-4LYVO2SJ.js";
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
