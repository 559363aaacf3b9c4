import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  plural
} from "./chunk-6SFOTQIK.js";

// src/report/usage.ts
function usageText({ requests, perMinute, waitedMs }) {
  const waited = waitedMs >= 1e3 ? `, ${Math.round(waitedMs / 1e3)} s waited` : "";
  return `${plural(requests, "request")} to PostHog of ${perMinute} a minute${waited}`;
}

export {
  usageText
};
