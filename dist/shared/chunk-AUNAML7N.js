const require = process.getBuiltinModule;
import {
  UserError,
  show
} from "./chunk-KKGXNROR.js";

// src/app/policy-folder.ts
function policyFolder(given) {
  const parts = given.split("/").filter((part) => part !== "" && part !== ".");
  if (given.startsWith("/") || given.includes("\\") || parts.includes("..")) {
    throw new UserError(
      `The input policy-path is "${show(given)}", which is no folder below the repository.`,
      "Write it relative to the repository and with slashes, such as policy or access/policy."
    );
  }
  return parts.join("/") || ".";
}

export {
  policyFolder
};
