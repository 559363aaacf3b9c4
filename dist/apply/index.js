const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-BYIROYH3.js";
import {
  runAction
} from "../shared/chunk-XQUFLTZT.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-C3EKOMHM.js";
import "../shared/chunk-SJHZ3XJC.js";
import "../shared/chunk-EU45MH7W.js";
import "../shared/chunk-OJGPUXCL.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-BRKC5IKH.js";
import "../shared/chunk-L7HSB3UP.js";
import "../shared/chunk-2C2IGE6B.js";
import "../shared/chunk-D7L6SHFI.js";
import "../shared/chunk-DYGOHUNF.js";
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

// entry:apply
await runAction(action, connectWriter);
