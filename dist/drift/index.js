const require = process.getBuiltinModule;
import {
  action
} from "../shared/chunk-QR3AM5YQ.js";
import "../shared/chunk-WFYA6IQT.js";
import {
  connectReader
} from "../shared/chunk-3AG4T7YH.js";
import "../shared/chunk-I7WAS3DJ.js";
import "../shared/chunk-BR2VT63K.js";
import "../shared/chunk-KZKXSBA3.js";
import {
  runAction
} from "../shared/chunk-BNBZAG2U.js";
import "../shared/chunk-YU6F6QUA.js";
import "../shared/chunk-H2NKFVGB.js";
import "../shared/chunk-3XHWYSMU.js";
import "../shared/chunk-OOAEBI3F.js";
import "../shared/chunk-ACUJ6DMV.js";
import "../shared/chunk-3T5URPZC.js";
import "../shared/chunk-XXEFSG6G.js";
import "../shared/chunk-NCA5ESA7.js";
import "../shared/chunk-XH6LFWMA.js";
import "../shared/chunk-L7GRLHBA.js";
import "../shared/chunk-KXQJ54RS.js";
import "../shared/chunk-TXG76QZ4.js";
import "../shared/chunk-TY63HOCA.js";
import "../shared/chunk-WPXV7EHQ.js";
import "../shared/chunk-4MKSKY4Z.js";
import "../shared/chunk-AUNAML7N.js";
import "../shared/chunk-7MCRS2QT.js";
import "../shared/chunk-YMPPZMGH.js";
import "../shared/chunk-AEQVYUN7.js";
import "../shared/chunk-L7AJJFZ2.js";
import "../shared/chunk-OOY7EKAE.js";
import "../shared/chunk-ED7NOXLL.js";
import "../shared/chunk-KKGXNROR.js";

// entry:drift
await runAction(action, connectReader);
