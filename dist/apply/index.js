const require = process.getBuiltinModule;
import {
  connectWriter
} from "../shared/chunk-JOVGVISO.js";
import {
  runAction
} from "../shared/chunk-ADGTZDOU.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import {
  action
} from "../shared/chunk-KR7VQDR4.js";
import "../shared/chunk-G4ZYEUM5.js";
import "../shared/chunk-HGMEBLJR.js";
import "../shared/chunk-5UYTB54F.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-ETQLPMY6.js";
import "../shared/chunk-L7GRLHBA.js";
import "../shared/chunk-52OIC62Z.js";
import "../shared/chunk-PDLMX2A6.js";
import "../shared/chunk-7KHRSFQS.js";
import "../shared/chunk-WP7LVY3K.js";
import "../shared/chunk-3MMQXUWU.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-CS62G67W.js";
import "../shared/chunk-KKGXNROR.js";

// entry:apply
await runAction(action, connectWriter);
