const require = process.getBuiltinModule;
import {
  action
} from "../shared/chunk-NDMFJZ7R.js";
import {
  connectReader
} from "../shared/chunk-74NVZBFP.js";
import "../shared/chunk-ZDVR74BD.js";
import "../shared/chunk-6P3ICY7O.js";
import "../shared/chunk-D2E2VFG2.js";
import {
  runAction
} from "../shared/chunk-OANOEAW7.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import "../shared/chunk-4NV5CB4O.js";
import "../shared/chunk-NTFNBOEO.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-XVXZ4SI2.js";
import "../shared/chunk-ZZQCLPVB.js";
import "../shared/chunk-XPNL4FC6.js";
import "../shared/chunk-3MMQXUWU.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-53DGR2ZV.js";
import "../shared/chunk-KKGXNROR.js";

// entry:export
await runAction(action, connectReader);
