import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/app/action.ts
function defineAction(action) {
  return action;
}
function usageOf({ requests, perMinute, waitedMs }) {
  return { requests, perMinute, waitedMs };
}
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
