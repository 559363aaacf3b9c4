const require = process.getBuiltinModule;
import {
  UserError,
  show
} from "./chunk-KKGXNROR.js";

// src/app/apply/approval-minutes.ts
var most = 300;
function approvalMinutes(input) {
  const minutes = Number(input);
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= most) return minutes;
  throw new UserError(
    `The input wait-for-approvals is "${show(input)}".`,
    `Give whole minutes from 0 to ${most}, or leave it out to wait for nothing.`
  );
}

export {
  approvalMinutes
};
