const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-PLVOQJQ4.js";
import {
  runAction
} from "../shared/chunk-XQUFLTZT.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-TYJ66QJ6.js";
import "../shared/chunk-H3IGTPEG.js";
import "../shared/chunk-6I3HEKZP.js";
import "../shared/chunk-HNMHFEQH.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-RKDW7BZG.js";
import "../shared/chunk-DZPIP6BF.js";
import "../shared/chunk-RDDSYKDT.js";
import "../shared/chunk-4LYVO2SJ.js";
import "../shared/chunk-T2ZOD5V4.js";
import "../shared/chunk-CDHU7LDG.js";
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
