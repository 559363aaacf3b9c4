const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-3AG4T7YH.js";
import {
  runAction
} from "../shared/chunk-BNBZAG2U.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-VJYICFYF.js";
import "../shared/chunk-KJQEX5U4.js";
import "../shared/chunk-HOB4DZA7.js";
import "../shared/chunk-PMSTGHOG.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-PIZWQGAS.js";
import "../shared/chunk-L7GRLHBA.js";
import "../shared/chunk-CLO2HFAR.js";
import "../shared/chunk-EJ447AVD.js";
import "../shared/chunk-MJUVZQS4.js";
import "../shared/chunk-XWWF7YYW.js";
import "../shared/chunk-3MMQXUWU.js";
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
