const require = process.getBuiltinModule;
import {
  action
} from "../shared/chunk-CFKCLMAR.js";
import {
  connectReader
} from "../shared/chunk-JOVGVISO.js";
import "../shared/chunk-ILSPGL3L.js";
import "../shared/chunk-6P3ICY7O.js";
import "../shared/chunk-DLGKT4C6.js";
import {
  runAction
} from "../shared/chunk-ADGTZDOU.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import "../shared/chunk-G5IF72IT.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-BS3DN467.js";
import "../shared/chunk-A4UEDEDR.js";
import "../shared/chunk-MSGBCS6X.js";
import "../shared/chunk-3MMQXUWU.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-CS62G67W.js";
import "../shared/chunk-KKGXNROR.js";

// entry:export
await runAction(action, connectReader);
