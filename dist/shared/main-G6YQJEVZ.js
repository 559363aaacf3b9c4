const require = process.getBuiltinModule;
import {
  action
} from "./chunk-2MFY2KAX.js";
import "./chunk-S4ABDQAY.js";
import "./chunk-EXHK3U2H.js";
import "./chunk-4IAI6KUZ.js";
import "./chunk-AUKZJ2TM.js";
import "./chunk-25GTULZB.js";
import "./chunk-JAE2AS26.js";
import "./chunk-HNMHFEQH.js";
import "./chunk-7IZJS4BF.js";
import "./chunk-DZPIP6BF.js";
import "./chunk-HDTNJ7SX.js";
import "./chunk-WTD3S3SM.js";
import "./chunk-RMW5S3CV.js";
import "./chunk-CDHU7LDG.js";
import "./chunk-FAMZA7G6.js";
import "./chunk-AUNAML7N.js";
import "./chunk-7MCRS2QT.js";
import "./chunk-YMPPZMGH.js";
import "./chunk-BZ5QDA55.js";
import "./chunk-L7AJJFZ2.js";
import "./chunk-RNA437W5.js";
import "./chunk-ED7NOXLL.js";
import "./chunk-KKGXNROR.js";
export {
  action
};
