import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __name
} from "./chunk-VIEDSQ4R.js";

// src/app/action.ts
function defineAction(action) {
  return action;
}
__name(defineAction, "defineAction");
function usageOf({ requests, perMinute, waitedMs }) {
  return { requests, perMinute, waitedMs };
}
__name(usageOf, "usageOf");
var policyInputs = {
  "policy-path": { default: "policy" },
  "report-file": {}
};
var forgeInputs = {
  ...policyInputs,
  "github-token": { default: "", secret: true }
};
var posthogInputs = {
  ...forgeInputs,
  "posthog-api-key": { secret: true },
  "posthog-host": { default: "https://us.posthog.com" },
  "rate-share": { default: "25" }
};

export {
  defineAction,
  usageOf,
  policyInputs,
  forgeInputs,
  posthogInputs
};
