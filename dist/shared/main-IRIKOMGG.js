import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  action
} from "./chunk-IMZUDVYK.js";
import "./chunk-LOLJ665O.js";
import "./chunk-7OEXGDEB.js";
import "./chunk-SL4NY6GU.js";
import "./chunk-JHPT3KMH.js";
import "./chunk-AGBPDF25.js";
import "./chunk-OOE7BAYG.js";
import "./chunk-NXH6W6KT.js";
import "./chunk-XMY2INGD.js";
import "./chunk-LR5Z3DRY.js";
import "./chunk-3W3X65FD.js";
import "./chunk-GAQHQZGQ.js";
import "./chunk-ARTQVNK5.js";
import "./chunk-X4VBJ25R.js";
import "./chunk-254ZJQ2F.js";
import "./chunk-GGFKGNVB.js";
import "./chunk-TPLR4MPU.js";
import "./chunk-W2YAONET.js";
import "./chunk-6SFOTQIK.js";
export {
  action
};
