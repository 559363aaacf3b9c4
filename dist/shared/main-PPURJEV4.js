const require = process.getBuiltinModule;
import {
  action
} from "./chunk-YV5LLDD6.js";
import "./chunk-7U7NNDBK.js";
import "./chunk-FAS6OGRQ.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-P5KTS7PJ.js";
import "./chunk-L7HSB3UP.js";
import "./chunk-S3MGPA7L.js";
import "./chunk-TOB3VZIH.js";
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
