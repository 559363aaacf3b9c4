const require = process.getBuiltinModule;
import {
  action
} from "./chunk-7FSGEGZP.js";
import "./chunk-B4WGVQBK.js";
import "./chunk-WNPZEPTP.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-5H622EPX.js";
import "./chunk-CRYTKWF2.js";
import "./chunk-ZFRIAQIK.js";
import "./chunk-YMOTOEIP.js";
import "./chunk-FEV4A3RO.js";
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
