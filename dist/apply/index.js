const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-U6ZMRRYE.js";
import {
  runAction
} from "../shared/chunk-HRD5ASSL.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-U3BI3NAO.js";
import "../shared/chunk-WXIB23E6.js";
import "../shared/chunk-BDZGKOMB.js";
import "../shared/chunk-FPQD5V73.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-RUN2MHLP.js";
import "../shared/chunk-DZPIP6BF.js";
import "../shared/chunk-DXZDLN5N.js";
import "../shared/chunk-OYDWHCBW.js";
import "../shared/chunk-XGNO73KD.js";
import "../shared/chunk-VMNDR4QK.js";
import "../shared/chunk-FAMZA7G6.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-RNA437W5.js";
import "../shared/chunk-ED7NOXLL.js";
import "../shared/chunk-KKGXNROR.js";

// entry:apply
await runAction(action, connectWriter);
