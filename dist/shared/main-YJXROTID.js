const require = process.getBuiltinModule;
import {
  action
} from "./chunk-54XO3D22.js";
import "./chunk-TSIHVK7L.js";
import "./chunk-HBZP7VDZ.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-S3MGPA7L.js";
import "./chunk-UOC6CUWJ.js";
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
