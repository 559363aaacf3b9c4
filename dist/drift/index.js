const require = process.getBuiltinModule;
import {
  action
} from "../shared/chunk-BXXP6EQK.js";
import "../shared/chunk-S4ABDQAY.js";
import {
  connectReader
} from "../shared/chunk-3NB4RKKD.js";
import "../shared/chunk-LF7WSRY4.js";
import "../shared/chunk-4IAI6KUZ.js";
import "../shared/chunk-OJLIG4E7.js";
import {
  runAction
} from "../shared/chunk-XQUFLTZT.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import "../shared/chunk-7U7NNDBK.js";
import "../shared/chunk-FAS6OGRQ.js";
import "../shared/chunk-OJGPUXCL.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-P5KTS7PJ.js";
import "../shared/chunk-L7HSB3UP.js";
import "../shared/chunk-S3MGPA7L.js";
import "../shared/chunk-TOB3VZIH.js";
import "../shared/chunk-UOC6CUWJ.js";
import "../shared/chunk-DN26BUZK.js";
import "../shared/chunk-FAMZA7G6.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-BZ5QDA55.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-RNA437W5.js";
import "../shared/chunk-ED7NOXLL.js";
import "../shared/chunk-KKGXNROR.js";

// entry:drift
await runAction(action, connectReader);
