const require = process.getBuiltinModule;
import {
  plural
} from "./chunk-KKGXNROR.js";

// src/report/usage.ts
function usageText({ requests, perMinute, waitedMs }) {
  const waited = waitedMs >= 1e3 ? `, ${Math.round(waitedMs / 1e3)} s waited` : "";
  return `${plural(requests, "request")} to PostHog of ${perMinute} a minute${waited}`;
}

export {
  usageText
};
