const require = process.getBuiltinModule;
import {
  action
} from "../shared/chunk-OFLV26KG.js";
import "../shared/chunk-WFYA6IQT.js";
import {
  connectForge
} from "../shared/chunk-T2N7HBA3.js";
import "../shared/chunk-UVN4PL5J.js";
import "../shared/chunk-GPZHBZN3.js";
import {
  runAction
} from "../shared/chunk-TF6VXCQH.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import "../shared/chunk-QZJEEM3U.js";
import "../shared/chunk-JUKXLOK5.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-DWMP473V.js";
import "../shared/chunk-HYGML4PO.js";
import "../shared/chunk-TWQX7FDS.js";
import "../shared/chunk-3MMQXUWU.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-CS62G67W.js";
import "../shared/chunk-KKGXNROR.js";

// entry:review
await runAction(action, connectForge);
