const require = process.getBuiltinModule;
import {
  action
} from "./chunk-MVOZYPWR.js";
import "./chunk-S4ABDQAY.js";
import "./chunk-H72XSGKB.js";
import "./chunk-4IAI6KUZ.js";
import "./chunk-OJLIG4E7.js";
import "./chunk-L7T5MILN.js";
import "./chunk-ABHDMN5X.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-FFLNF7VT.js";
import "./chunk-CRYTKWF2.js";
import "./chunk-4OQ7QXXL.js";
import "./chunk-U5GFMNSS.js";
import "./chunk-CEDGLKTM.js";
import "./chunk-DN26BUZK.js";
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
