const require = process.getBuiltinModule;
import {
  action
} from "./chunk-B4PLAP4C.js";
import "./chunk-WFYA6IQT.js";
import "./chunk-UVN4PL5J.js";
import "./chunk-TRFUPQFO.js";
import "./chunk-YAV54UUM.js";
import "./chunk-GFOGI5SX.js";
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
