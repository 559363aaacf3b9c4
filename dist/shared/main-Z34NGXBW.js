const require = process.getBuiltinModule;
import {
  action
} from "./chunk-SEJX325S.js";
import "./chunk-Y4EGFWPN.js";
import "./chunk-YAV54UUM.js";
import "./chunk-GFOGI5SX.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-3AWB7G7C.js";
import "./chunk-DZPIP6BF.js";
import "./chunk-XJVAZX2N.js";
import "./chunk-HEQBGEAL.js";
import "./chunk-PB5D3XCS.js";
import "./chunk-S3GCNDDZ.js";
import "./chunk-4MKSKY4Z.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
