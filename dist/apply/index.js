const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-MRG4THFF.js";
import {
  runAction
} from "../shared/chunk-OANOEAW7.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-BDTFTTW4.js";
import "../shared/chunk-A6YIOF2O.js";
import "../shared/chunk-4NV5CB4O.js";
import "../shared/chunk-FF4JEEAN.js";
import "../shared/chunk-KR2B24BC.js";
import "../shared/chunk-SSEVAIRK.js";
import "../shared/chunk-ERZ3662H.js";
import "../shared/chunk-EWAJAV2Q.js";
import "../shared/chunk-NAFEGDAM.js";
import "../shared/chunk-2OV2EAW4.js";
import "../shared/chunk-3MMQXUWU.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-P6D47ZOE.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-53DGR2ZV.js";
import "../shared/chunk-KKGXNROR.js";

// entry:apply
await runAction(action, connectWriter);
