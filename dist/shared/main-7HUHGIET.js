const require = process.getBuiltinModule;
import {
  action
} from "./chunk-W6QX57EL.js";
import "./chunk-BFWEUBTS.js";
import "./chunk-PG4ACMP4.js";
import "./chunk-PMSTGHOG.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-3YZAS5JS.js";
import "./chunk-L7GRLHBA.js";
import "./chunk-V7IPRZZP.js";
import "./chunk-ZITXVJPH.js";
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
