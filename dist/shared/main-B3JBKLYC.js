const require = process.getBuiltinModule;
import {
  action
} from "./chunk-KR7VQDR4.js";
import "./chunk-G4ZYEUM5.js";
import "./chunk-HGMEBLJR.js";
import "./chunk-5UYTB54F.js";
import "./chunk-NCA5ESA7.js";
import "./chunk-ETQLPMY6.js";
import "./chunk-L7GRLHBA.js";
import "./chunk-52OIC62Z.js";
import "./chunk-PDLMX2A6.js";
import "./chunk-7KHRSFQS.js";
import "./chunk-WP7LVY3K.js";
import "./chunk-3MMQXUWU.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-AEQVYUN7.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-OOY7EKAE.js";
import "./chunk-CS62G67W.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
