const require = process.getBuiltinModule;
import {
  DecodeError,
  isRecord
} from "./chunk-RNA437W5.js";
import {
  RemoteError,
  UserError,
  list,
  show
} from "./chunk-KKGXNROR.js";

// src/edges/github/answer.ts
function isGranted({ status }) {
  return status >= 200 && status < 300;
}
function isRateLimit({ status, headers, data }) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers["x-ratelimit-remaining"] === "0" || "retry-after" in headers || /rate limit/i.test(messageOf(data));
}
function messageOf(data) {
  if (typeof data === "string") return data;
  return isRecord(data) && typeof data.message === "string" ? data.message : "";
}

// src/edges/github/failure.ts
function accept(answer, decode) {
  if (!isGranted(answer)) throw failureOf(answer);
  try {
    return decode(answer.data, "");
  } catch (error) {
    if (error instanceof DecodeError) throw unreadable(answer, error.message);
    throw error;
  }
}
function failureOf(answer) {
  const { method, path, status } = answer;
  if (status === 401) {
    return new UserError(
      `GitHub refused the token (${method} ${path}: status 401).`,
      "Check the input github-token: it may be wrong, expired or of another server. By default it is the token of the workflow."
    );
  }
  const isRefusal = status === 403 || status === 404;
  return isRefusal && !isRateLimit(answer) ? refusal(answer) : remoteFailure(answer);
}
function unreadable({ method, path, status }, why) {
  const detail = `The answer cannot be read: ${show(why)}.`;
  return new RemoteError({
    method,
    path,
    status,
    detail,
    remedy: "Run again; if it stays so, report it with this line."
  });
}
function refusal({ method, path, status, headers, data }) {
  const permission = acceptedPermissions(headers) ?? usualPermission(method, path);
  const perhaps = status === 404 ? ", and check that it exists" : "";
  return new UserError(
    `GitHub answered ${method} ${path} with status ${status}: ${detailOf(data)}`,
    `Give the token the permission ${permission}${perhaps}. In a run for a fork or Dependabot, GitHub makes the token read-only.`
  );
}
function acceptedPermissions(headers) {
  const header = headers["x-accepted-github-permissions"];
  if (typeof header !== "string" || !/^[\w=;, ]+$/.test(header)) return void 0;
  const alternatives = header.split(";").map((together) => list(together.split(",").map(asWritten)));
  return list(alternatives, "or");
}
function asWritten(permission) {
  const [name = "", level = "read"] = permission.trim().split("=");
  return `\`${name.replaceAll("_", "-")}: ${level}\``;
}
function usualPermission(method, path) {
  const level = method === "GET" ? "read" : "write";
  if (isQuestion(path)) return "`pull-requests: read`";
  if (/\/statuses\b/.test(path)) return `\`statuses: ${level}\``;
  if (/\/issues(?:\/\d+)?(?:\?|$)/.test(path)) return `\`issues: ${level}\``;
  if (/\/(?:pulls|issues)\b/.test(path)) return `\`pull-requests: ${level}\``;
  return `\`contents: ${level}\``;
}
function remoteFailure(answer) {
  const { method, path, status, data } = answer;
  const isUnclear = status === 0 || status >= 500;
  return new RemoteError({
    method,
    path,
    status,
    detail: detailOf(data),
    remedy: remedyOf(answer),
    ...method !== "GET" && !isQuestion(path) && isUnclear && { ambiguous: true }
  });
}
function isQuestion(path) {
  return path.endsWith("/graphql");
}
function remedyOf(answer) {
  if (isRateLimit(answer))
    return "The token has used up its requests for now: wait for an hour at most, then run again.";
  if (answer.status === 0) return "Check that this machine reaches GitHub (network, proxy), then run again.";
  if (answer.status >= 500) return "GitHub has trouble of its own: see https://www.githubstatus.com, then run again.";
  return "Run again; if it stays so, report it with this line.";
}
function detailOf(data) {
  const reasons = isRecord(data) && Array.isArray(data.errors) ? data.errors.map(messageOf).filter(Boolean) : [];
  return show([messageOf(data) || "No reason was given.", ...reasons].join(" ")).trim();
}

export {
  isGranted,
  isRateLimit,
  messageOf,
  accept,
  failureOf,
  unreadable
};
