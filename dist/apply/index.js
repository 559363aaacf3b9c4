const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-KPOA5GPL.js";
import {
  runAction
} from "../shared/chunk-BNBZAG2U.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-SEJX325S.js";
import "../shared/chunk-Y4EGFWPN.js";
import "../shared/chunk-YAV54UUM.js";
import "../shared/chunk-GFOGI5SX.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-3AWB7G7C.js";
import "../shared/chunk-DZPIP6BF.js";
import "../shared/chunk-XJVAZX2N.js";
import "../shared/chunk-HEQBGEAL.js";
import "../shared/chunk-PB5D3XCS.js";
import "../shared/chunk-S3GCNDDZ.js";
import "../shared/chunk-4MKSKY4Z.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-ED7NOXLL.js";
import "../shared/chunk-KKGXNROR.js";

// entry:apply
await runAction(action, connectWriter);
