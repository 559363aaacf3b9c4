const require = process.getBuiltinModule;
import {
  action
} from "./chunk-6EP4YXIP.js";
import "./chunk-S4ABDQAY.js";
import "./chunk-7W7SU3ZM.js";
import "./chunk-4IAI6KUZ.js";
import "./chunk-OJLIG4E7.js";
import "./chunk-PUQOSMMJ.js";
import "./chunk-Z67JVFUC.js";
import "./chunk-OJGPUXCL.js";
import "./chunk-GZSLLUDI.js";
import "./chunk-L7HSB3UP.js";
import "./chunk-HVY3LKM5.js";
import "./chunk-AKMP5ASS.js";
import "./chunk-T53IFFUW.js";
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
