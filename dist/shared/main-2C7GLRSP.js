const require = process.getBuiltinModule;
import {
  action
} from "./chunk-4MBOFD7N.js";
import "./chunk-WHG73THD.js";
import "./chunk-ISCVRMVJ.js";
import "./chunk-YM5P7EFA.js";
import "./chunk-D2E2VFG2.js";
import "./chunk-CWZH53NR.js";
import "./chunk-4NV5CB4O.js";
import "./chunk-GPB44UY5.js";
import "./chunk-NTFNBOEO.js";
import "./chunk-3TWFZXCV.js";
import "./chunk-XVXZ4SI2.js";
import "./chunk-KUVX35IL.js";
import "./chunk-ZZQCLPVB.js";
import "./chunk-XPNL4FC6.js";
import "./chunk-3MMQXUWU.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-53DGR2ZV.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
