const require = process.getBuiltinModule;
import {
  require_promises,
  require_undici
} from "./chunk-GQAQGBTW.js";
import {
  DecodeError,
  integer,
  isRecord,
  list,
  object,
  optional,
  string
} from "./chunk-RNA437W5.js";
import {
  Bug,
  RemoteError,
  UserError,
  __commonJS,
  __toESM,
  show
} from "./chunk-KKGXNROR.js";

// builtin:util
var require_util = __commonJS({
  "builtin:util"(exports, module) {
    module.exports = process.getBuiltinModule("util");
  }
});

// builtin:zlib
var require_zlib = __commonJS({
  "builtin:zlib"(exports, module) {
    module.exports = process.getBuiltinModule("zlib");
  }
});

// src/edges/posthog/unpack.ts
var import_node_util = __toESM(require_util(), 1);
var import_node_zlib = __toESM(require_zlib(), 1);
var largestAnswer = 32 * 1024 * 1024;
var acceptedPackings = "gzip, br";
var unpackers = /* @__PURE__ */ new Map([
  ["gzip", (0, import_node_util.promisify)(import_node_zlib.gunzip)],
  ["br", (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)]
]);
async function unpack(body, packing) {
  const unpacker = unpackers.get(packing?.trim().toLowerCase() ?? "");
  return unpacker && body.length > 0 ? unpacker(body, { maxOutputLength: largestAnswer }) : body;
}

// src/edges/posthog/http.ts
var NoAnswer = class extends Error {
  name = "NoAnswer";
  /** Such as `ECONNREFUSED`, or `time-out`. */
  code;
  /** The status, when at least the head of an answer came; else 0. */
  status;
  constructor(code, status) {
    super(code);
    this.code = code;
    this.status = status;
  }
};
async function exchange(wire, call, signal) {
  let status = 0;
  try {
    const { statusCode, headers, body } = await wire.dispatcher.request({
      origin: wire.origin,
      path: call.path,
      method: call.method,
      headers: headersOf(wire, call),
      body: call.body === void 0 ? null : JSON.stringify(call.body),
      signal
    });
    status = statusCode;
    const read = body.bytes().then((bytes) => unpack(bytes, first(headers["content-encoding"])));
    return { status, headers, body: status < 300 ? await read : await read.catch(() => new Uint8Array()) };
  } catch (error) {
    throw new NoAnswer(signal.aborted ? "time-out" : codeOf(error), status);
  }
}
function headersOf({ key }, { body }) {
  return {
    accept: "application/json",
    "accept-encoding": acceptedPackings,
    authorization: `Bearer ${key}`,
    "user-agent": "posthog-policy",
    "x-posthog-client": "posthog-policy",
    ...body !== void 0 && { "content-type": "application/json" }
  };
}
function codeOf(error) {
  const code = isRecord(error) ? error.code : void 0;
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT") return "time-out";
  return typeof code === "string" ? code : "broken";
}
function header({ headers }, name) {
  return first(headers[name]);
}
function first(value) {
  return typeof value === "object" ? value[0] : value;
}

// src/edges/posthog/body.ts
var Unreadable = class extends Error {
  name = "Unreadable";
};
function parseAnswer(answer) {
  if (answer.status === 204 || answer.status === 205) return void 0;
  const type = header(answer, "content-type") ?? "of no type";
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) throw new Unreadable(`is ${type}, not JSON`);
  if (answer.body.length === 0) throw new Unreadable("is empty");
  return parse(decode(answer.body));
}
function parseRefusal({ body }) {
  try {
    return JSON.parse(decode(body));
  } catch {
    return void 0;
  }
}
function decode(body) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new Unreadable("is not UTF-8");
  }
}
var perhapsInexact = /\d{16}|\d[eE]/;
function parse(text2) {
  try {
    return perhapsInexact.test(text2) ? JSON.parse(text2, refuseInexact) : JSON.parse(text2);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("is not whole or not JSON");
  }
}
function refuseInexact(name, value) {
  if (typeof value !== "number" || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value;
  throw new Unreadable(`has a number in "${name}" that is too large to be read exactly`);
}

// src/edges/posthog/budget.ts
var limits = [
  { requests: 480, windowMs: 6e4 },
  { requests: 4800, windowMs: 36e5 }
];
var mostKept = Math.max(...limits.map(({ requests }) => requests));
var lastMs = 5e3;
function openBudget(share, runTimeoutMs, clock, cancelled) {
  if (!(share > 0 && share <= 1)) {
    throw new UserError("`rate-share` must be above 0 % and at most 100 %.", "Leave it out for 25 %.");
  }
  let windows = windowsOf(share);
  let deadline = clock.now() + runTimeoutMs;
  const sent = [];
  let queue = Promise.resolve();
  let heldUntil = 0;
  let requests = 0;
  let waitedMs = 0;
  cancelled?.addEventListener("abort", () => {
    windows = windowsOf(1);
    deadline = Math.min(deadline, clock.now() + lastMs);
  });
  function neededMs() {
    const now = clock.now();
    const waits = windows.map(({ most, windowMs }) => (sent.at(-most) ?? Number.NEGATIVE_INFINITY) + windowMs - now);
    return Math.max(0, heldUntil - now, ...waits);
  }
  async function pause(ms) {
    const began = clock.now();
    await clock.sleep(ms, cancelled?.aborted ? void 0 : cancelled);
    waitedMs += clock.now() - began;
  }
  async function ready() {
    for (let wait = neededMs(); wait > 0; wait = neededMs()) {
      if (clock.now() + wait >= deadline) return false;
      await pause(wait);
    }
    return clock.now() < deadline;
  }
  function inLine(step) {
    const turn = queue.then(step);
    queue = turn;
    return turn;
  }
  async function pass() {
    if (!await ready()) return false;
    sent.push(clock.now());
    if (sent.length > mostKept) sent.shift();
    requests += 1;
    return true;
  }
  return {
    perMinute: Math.min(...windows.map(({ most }) => most)),
    get requests() {
      return requests;
    },
    get waitedMs() {
      return waitedMs;
    },
    remainingMs: () => deadline - clock.now(),
    admit: () => inLine(pass),
    async ready() {
      await inLine(ready);
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, clock.now() + ms);
    },
    pause
  };
}
function windowsOf(share) {
  return limits.map(({ requests, windowMs }) => ({ most: Math.max(1, Math.floor(requests * share)), windowMs }));
}

// src/edges/posthog/clock.ts
var import_promises = __toESM(require_promises(), 1);
var systemClock = {
  now: () => performance.now(),
  async sleep(ms, wake) {
    try {
      await (0, import_promises.setTimeout)(ms, void 0, wake && { signal: wake });
    } catch (error) {
      if (!wake?.aborted) throw error;
    }
  }
};

// src/edges/posthog/problem.ts
function readProblem(answer) {
  const body = parseRefusal(answer);
  if (!isRecord(body)) return {};
  const code = text(body.code);
  const detail = text(body.detail) ?? text(body.error) ?? text(body.message);
  const attr = text(body.attr);
  const id = text(body.change_request_id) ?? (isRecord(body.change_request) ? text(body.change_request.id) : void 0);
  return {
    ...code && { code },
    ...detail && { detail },
    ...attr && { attr },
    ...id && { changeRequest: id }
  };
}
function text(value) {
  return typeof value === "string" && value.trim() !== "" ? value : void 0;
}

// src/edges/posthog/quote.ts
function createQuote(key) {
  const secret = new RegExp(key.replace(/\W/g, "\\$&"), "gi");
  return (text2) => show(text2.replace(secret, "***"));
}
function shownPath(path, quote) {
  const [route = "", query] = path.split(/\?(.*)/s);
  if (!query) return quote(route);
  const members = [...new URLSearchParams(query)].map(
    ([name, value]) => name === "limit" || name === "offset" ? `${name}=${value}` : `${name}=…`
  );
  return quote(`${route}?${members.join("&")}`);
}

// src/edges/posthog/remedies.ts
var plan = "The organization's PostHog plan lacks this feature: take it out of the policy, or change the plan.";
var settings = "in PostHog under Settings, Personal API keys";
var level = "The owner of the key has too low a level here: let an admin or owner of the organization make the key, or raise the level.";
var inPostHog = "PostHog keeps this route closed to keys, whatever their scopes: do this step in PostHog itself.";
var refusals = [
  { status: 400, code: "feature_not_available", remedy: plan },
  {
    status: 400,
    code: "policy_conflict",
    remedy: "Several approval policies of PostHog cover this one change, and it takes an approval by one alone: let one of them cover it."
  },
  { status: 400, remedy: "PostHog does not accept the value: correct it in the policy." },
  {
    status: 401,
    code: "not_authenticated",
    remedy: "The key did not arrive: look for a proxy or gateway before PostHog that takes the Authorization header away."
  },
  {
    status: 401,
    remedy: "Either the key is wrong or it belongs to the other region: check that `posthog-api-key` still exists in PostHog, and that `posthog-host` is where it was made (https://us.posthog.com or https://eu.posthog.com)."
  },
  { status: 402, remedy: plan },
  {
    status: 403,
    detail: /^API key missing required scope '([a-z_]+:(?:read|write))'/,
    remedy: `Give the key the scope $1 ${settings}.`
  },
  {
    status: 403,
    detail: /does not support project secret API key access/i,
    remedy: "This route takes no project secret key (phs_): set `posthog-api-key` to a personal API key (phx_)."
  },
  { status: 403, detail: /does not support personal API key access/i, remedy: inPostHog },
  { status: 403, detail: /requires you to be recently authenticated/i, remedy: inPostHog },
  {
    status: 403,
    detail: /^OAuth token has no scopes/i,
    remedy: "The token was given no scopes: authorize it again with them, or use a personal API key (phx_)."
  },
  {
    status: 403,
    detail: /scoped projects are only supported on project-based endpoints/i,
    remedy: `The key is limited to single projects, and members and roles belong to the organization: make a key for the organization or for all access, ${settings}.`
  },
  {
    status: 403,
    detail: /does not have access to the requested (project|organization)/i,
    remedy: `The key is limited to others: add this $1 to it ${settings}, or correct the id in the policy.`
  },
  {
    status: 403,
    detail: /does not allow using personal API keys/i,
    remedy: "Let an admin or owner make the key, or let them allow keys of members in the organization's security settings."
  },
  {
    status: 403,
    detail: /\brequires? the\b.*\bfeature\b|is not (?:enabled|available) for this organization|\bupgrade your (?:PostHog )?plan\b/i,
    remedy: plan
  },
  {
    status: 403,
    detail: /^Terraform manages/i,
    remedy: "Change it in Terraform, or turn off the Terraform lock in the project's settings."
  },
  {
    status: 403,
    detail: /approval policy/i,
    remedy: "An approval policy of PostHog forbids the change: change that policy, or leave the item out."
  },
  {
    status: 403,
    detail: /^You can't change your own access level/i,
    remedy: "PostHog lets nobody change their own level: let another admin or owner do it, or use their key."
  },
  {
    status: 403,
    detail: /^You do not have permission to perform this action|^You must be a member of the organization/i,
    remedy: "The key's owner is not in this organization, or may not do this there: check `organization.id` in the policy and the owner's level."
  },
  {
    status: 403,
    detail: /access level is insufficient|^Must be |have (?:\w+ )?access|have sufficient permissions|^Only (?:organization|project) admins|^You can only |higher permission level/i,
    remedy: level
  },
  { status: 403, remedy: `Check the key's scopes ${settings}, and the level of the key's owner.` },
  {
    status: 404,
    detail: /^Endpoint not found/i,
    remedy: "This PostHog does not have the route: a self-hosted one must be updated before this can be managed."
  },
  {
    status: 404,
    detail: /^Project not found/i,
    remedy: "Check the id of the project in the policy, and that the key may see it."
  },
  { status: 404, remedy: "It is gone, or the key may not see it: check the id in the policy, then run again." },
  {
    status: 405,
    remedy: "This PostHog has the route, but not for this: update it, or look for a newer version of this action."
  },
  {
    status: 409,
    code: "conflict",
    remedy: "Somebody changed it meanwhile: run again, so that the change is planned from what is there now."
  },
  {
    status: 409,
    code: "approval_required",
    remedy: "PostHog holds the change until it is approved there: approve the change request, then run again."
  },
  {
    status: 409,
    code: "change_request_pending",
    remedy: "An earlier change request waits in PostHog, perhaps with other values: approve or cancel it there, then run again."
  },
  { status: 409, remedy: "Look at the present state in PostHog, then run again." },
  {
    status: 429,
    remedy: "Others use up the limit of this key or organization: run again later, or lower `rate-share`."
  }
];
var elsewhere = "If it stays so, report it with the sentence above.";
function remedyFor(status, problem) {
  if (status >= 500) return "PostHog itself failed: run again in some minutes, and look at https://status.posthog.com.";
  for (const refusal of refusals.filter((candidate) => candidate.status === status)) {
    if (refusal.code !== void 0 && refusal.code !== problem.code) continue;
    const found = (refusal.detail ?? /^/).exec(problem.detail ?? "");
    if (found) return refusal.remedy.replace("$1", found[1] ?? "");
  }
  return elsewhere;
}

// src/edges/posthog/failure.ts
var checkHost = "Check `posthog-host`, and that the runner may reach it.";
var checkFirst = "It may or may not have taken effect: run again, which reads what is there before it writes.";
var unconnected = /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_PRX_\w+)$/;
var untrusted = /CERT|SIGNATURE|^ERR_(?:SSL|TLS)|^EPROTO$/;
var tooLarge = /^(?:UND_ERR_RES_EXCEEDED_MAX_SIZE|ERR_BUFFER_TOO_LARGE)$/;
function isPassing({ code }) {
  return !untrusted.test(code) && !tooLarge.test(code);
}
function refused(call, answer, telling) {
  const { status } = answer;
  if (status < 400) return redirected(call, answer, telling);
  const problem = readProblem(answer);
  return tell(call, telling, {
    status,
    ...problem.code && { code: telling.quote(problem.code) },
    ...problem.changeRequest && { changeRequest: telling.quote(problem.changeRequest) },
    detail: explain(problem, telling.quote),
    remedy: remedyFor(status, problem),
    ambiguous: status >= 500
  });
}
function explain({ attr, detail }, quote) {
  if (!detail) return "PostHog gave no reason.";
  return attr ? `${quote(attr)}: ${quote(detail)}` : quote(detail);
}
function redirected(call, answer, telling) {
  const location = header(answer, "location") ?? "";
  const target = URL.canParse(location, telling.origin) ? new URL(location, telling.origin).host : "nowhere";
  return tell(call, telling, {
    status: answer.status,
    detail: `It redirects to ${telling.quote(target)}, and a key is not sent after a redirect.`,
    remedy: "Set `posthog-host` to the address that answers by itself.",
    ambiguous: true
  });
}
function unanswered(call, { code, status }, telling) {
  const host = telling.quote(new URL(telling.origin).host);
  const base = { status, code: telling.quote(code) };
  if (untrusted.test(code)) {
    const detail = `${host} does not prove who it is (${base.code}).`;
    return tell(call, telling, {
      ...base,
      detail,
      remedy: `${checkHost} A private authority is trusted through NODE_EXTRA_CA_CERTS.`
    });
  }
  if (unconnected.test(code)) {
    return tell(call, telling, {
      ...base,
      detail: `There is no connection to ${host} (${base.code}).`,
      remedy: checkHost
    });
  }
  if (tooLarge.test(code)) {
    return tell(call, telling, {
      ...base,
      detail: "The answer is larger than 32 MiB.",
      remedy: checkHost,
      ambiguous: true
    });
  }
  const what = code === "time-out" ? "No whole answer came in time." : `The connection broke off before the answer was whole (${base.code}).`;
  return tell(call, telling, {
    ...base,
    detail: what,
    remedy: "Run again; if it stays so, check `posthog-host` and the way there from the runner.",
    ambiguous: true
  });
}
function misunderstood(call, status, sentence, telling) {
  return tell(call, telling, {
    status,
    detail: `${telling.quote(sentence)}.`,
    remedy: "Check that `posthog-host` is a PostHog; if it is, its API has changed: look for a newer version of this action.",
    ambiguous: true
  });
}
function outOfTime(call, telling) {
  return tell(call, telling, {
    status: 0,
    code: "deadline",
    detail: "It was not sent: the time of this run is used up.",
    remedy: "Run again later, or raise `rate-share`."
  });
}
function unsteady(call, telling) {
  return tell(call, telling, {
    status: 200,
    code: "list_changed",
    detail: "The list kept changing while it was read.",
    remedy: "Run again when nobody is changing it."
  });
}
function foreignNext(call, next, telling) {
  const target = URL.canParse(next, telling.origin) ? new URL(next, telling.origin).host : "no address";
  return tell(call, telling, {
    status: 200,
    detail: `The list goes on at another place (${telling.quote(target)}), where nothing was sent.`,
    remedy: "Check `posthog-host`; a self-hosted PostHog must know its own address (SITE_URL)."
  });
}
function tell(call, { quote }, { ambiguous, ...failure }) {
  const base = { method: call.method, path: shownPath(call.path, quote), ...failure };
  if (!ambiguous || call.method === "GET") return base;
  return { ...base, remedy: `${checkFirst} ${failure.remedy}`, ambiguous };
}

// src/edges/posthog/host.ts
var regions = "https://us.posthog.com or https://eu.posthog.com";
var remedy = `Set \`posthog-host\` to ${regions}, or to the address of your own PostHog, such as https://posthog.example.com.`;
function checkHost2(host) {
  if (!URL.canParse(host)) throw new UserError("`posthog-host` is not a web address.", remedy);
  const url = new URL(host);
  if (url.username || url.password)
    throw new UserError("`posthog-host` must not carry a user name or password.", remedy);
  const name = url.hostname.replace(/\.$/, "");
  if (url.pathname !== "/" || url.search || url.hash) {
    throw new UserError(`\`posthog-host\` must be only the address of ${name}, without a path or query.`, remedy);
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.origin))) {
    throw new UserError(`\`posthog-host\` must begin with https:// so that the key to ${name} stays secret.`, remedy);
  }
  if (/(^|\.)i\.posthog\.com$/.test(name)) {
    throw new UserError(
      `${name} only takes in events; it does not know who may do what.`,
      `Set \`posthog-host\` to ${regions}.`
    );
  }
  if (name === "app.posthog.com") {
    throw new UserError(
      `${name} only forwards to a region, and a key must not be forwarded.`,
      `Set \`posthog-host\` to ${regions}.`
    );
  }
  return url.origin;
}
function isLoopback(origin) {
  const { hostname } = new URL(origin);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

// src/edges/posthog/key.ts
var remedy2 = "Set the input `posthog-api-key` to a personal API key (it begins with phx_), kept as a secret of the repository or its environment.";
function checkKey(key) {
  if (key.trim() === "") throw new UserError("No PostHog key.", remedy2);
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new UserError(
      "The PostHog key has a space, a line break or another character that no key has.",
      `Paste it again. ${remedy2}`
    );
  }
  if (key.startsWith("phc_")) {
    throw new UserError(
      "This is a project token (phc_): it is public, only sends events, and cannot read who has access.",
      remedy2
    );
  }
  if (key.startsWith("phs_")) {
    throw new UserError(
      "This is a project secret key (phs_): PostHog does not let it read or change who has access.",
      remedy2
    );
  }
  return key;
}

// src/edges/posthog/lanes.ts
function openLanes(count) {
  const waiting = [];
  let free = count;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
async function forRange(first2, end, atOnce, work) {
  let next = first2;
  async function worker() {
    while (next < end) {
      const index = next;
      next += 1;
      try {
        await work(index);
      } catch (error) {
        next = end;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
}

// src/edges/posthog/last-call.ts
var patienceMs = 2e3;
function callLast(cancelled) {
  const over = new AbortController();
  cancelled.addEventListener("abort", () => {
    AbortSignal.timeout(patienceMs).addEventListener("abort", () => over.abort());
  });
  return { cancelled, isOver: over.signal };
}

// src/edges/posthog/transport.ts
var import_undici = __toESM(require_undici(), 1);
var concurrency = 4;
function openTransport(origin, timeoutMs) {
  const options = {
    connections: concurrency,
    // One request a socket, and no HTTP/2: a failure then concerns one request only, and none is ever sent again unasked.
    pipelining: 1,
    allowH2: false,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: largestAnswer
  };
  const agent = isLoopback(origin) ? new import_undici.Agent(options) : openProxied(options);
  let closing;
  return {
    dispatcher: agent,
    close() {
      closing ??= agent.close();
      return closing;
    }
  };
}
function openProxied(options) {
  try {
    return new import_undici.EnvHttpProxyAgent(options);
  } catch {
    throw new UserError(
      "The proxy variables HTTPS_PROXY or HTTP_PROXY hold no web address.",
      "Correct or unset them on the runner."
    );
  }
}

// src/edges/posthog/pages.ts
var pageSize = 1e3;
var readings = 3;
async function readList(get, telling, path, decode2, idOf) {
  const envelope = object({ count: integer, next: optional(string), results: list(decode2) });
  async function page(offset) {
    const from = pagePath(path, offset);
    const { count, next, results } = await get(from, envelope);
    if (next !== void 0 && !isOurs(next, from, telling.origin)) {
      throw new RemoteError(foreignNext({ method: "GET", path: from }, next, telling));
    }
    return { offset, count, results };
  }
  for (let reading = 1; reading <= readings; reading += 1) {
    const items = complete(await readPages(page), idOf);
    if (items) return items;
  }
  throw new RemoteError(unsteady({ method: "GET", path }, telling));
}
async function readPages(page) {
  const first2 = await page(0);
  const step = first2.results.length;
  const pages = [first2];
  if (step === 0 || step >= first2.count) return pages;
  const stride = Math.max(1, step - 1);
  await forRange(1, 1 + Math.ceil((first2.count - step) / stride), concurrency, async (index) => {
    const end = Math.min(index * stride + step, first2.count);
    for (let offset = index * stride; offset < end; ) {
      const next = await page(offset);
      pages.push(next);
      if (next.results.length === 0 || next.count !== first2.count) return;
      offset += next.results.length;
    }
  });
  return pages.sort((one, other) => one.offset - other.offset);
}
function complete(pages, idOf) {
  const found = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const { offset, results } of pages) {
    for (const [index, item] of results.entries()) {
      const id = idOf(item);
      const place = offset + index;
      if ((places.get(place) ?? id) !== id) return void 0;
      places.set(place, id);
      found.set(id, item);
    }
  }
  const isWhole = pages.every(({ count }) => count === found.size) && places.size === found.size;
  return isWhole ? [...found.values()] : void 0;
}
function pagePath(path, offset) {
  const [route = "", query] = path.split(/\?(.*)/s);
  const members = new URLSearchParams(query);
  members.set("limit", String(pageSize));
  members.set("offset", String(offset));
  return `${route}?${members}`;
}
function isOurs(next, from, origin) {
  if (!URL.canParse(next, origin)) return false;
  const there = new URL(next, origin);
  const here = new URL(from, origin);
  return there.host === here.host && there.pathname === here.pathname;
}

// src/edges/posthog/throttle.ts
var second = 1e3;
var unknownWaitMs = 60 * second;
function throttledMs(answer, detail) {
  const asked = headerMs(answer) ?? detailMs(detail ?? "") ?? unknownWaitMs;
  return Math.max(second, asked);
}
function headerMs(answer) {
  const value = header(answer, "retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * second;
  const ms = Date.parse(value) - Date.parse(header(answer, "date") ?? "");
  return Number.isNaN(ms) ? void 0 : ms;
}
function detailMs(detail) {
  const seconds = /available in (\d+) seconds?/i.exec(detail)?.[1];
  return seconds === void 0 ? void 0 : Number(seconds) * second;
}

// src/edges/posthog/retry.ts
var readTries = 4;
var writeTries = 2;
var passing = /* @__PURE__ */ new Set([500, 502, 503, 504]);
var firstPauseMs = 500;
async function send(session, call) {
  for (let tried = 1; ; tried += 1) {
    const outcome = await session.lanes(() => attempt(session, call));
    if ("answer" in outcome) return outcome.answer;
    if (tried === (call.method === "GET" ? readTries : writeTries)) throw new RemoteError(outcome.failure);
    if (!await waited(session, call, tried, outcome.again)) throw new RemoteError(outcome.failure);
  }
}
async function attempt(session, call) {
  const { wire, budget, telling } = session;
  if (!await budget.admit()) return { failure: outOfTime(call, telling) };
  try {
    const answer = await exchange(wire, call, timeFor(session));
    if (answer.status >= 200 && answer.status < 300) return { answer };
    const failure = refused(call, answer, telling);
    if (answer.status === 429) {
      const afterMs = throttledMs(answer, readProblem(answer).detail);
      budget.hold(afterMs);
      return { failure, again: { afterMs } };
    }
    return passing.has(answer.status) ? { failure, again: "later" } : { failure };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const failure = unanswered(call, error, telling);
    return isPassing(error) ? { failure, again: "later" } : { failure };
  }
}
function timeFor({ budget, requestTimeoutMs, lastCall }) {
  const time = AbortSignal.timeout(Math.ceil(Math.min(requestTimeoutMs, budget.remainingMs())));
  return lastCall && !lastCall.cancelled.aborted ? AbortSignal.any([time, lastCall.isOver]) : time;
}
async function waited({ budget, random }, call, tried, again) {
  if (again === void 0) return false;
  if (again !== "later") return again.afterMs < budget.remainingMs();
  if (call.method !== "GET") return false;
  const pauseMs = random() * firstPauseMs * 2 ** (tried - 1);
  if (pauseMs >= budget.remainingMs()) return false;
  await budget.pause(pauseMs);
  return true;
}

// src/edges/posthog/client.ts
var usualRunMs = 6e5;
function connectReader(options) {
  return open(options).reader;
}
function connectWriter(options) {
  const { session, reader, clock } = open(options);
  const { ready } = session.budget;
  const send2 = (method, path, body, decode2, accepted) => perform(session, { method, path, body }, decode2, accepted);
  return Object.assign(reader, { send: send2, ready, sleep: (ms) => clock.sleep(ms, options.cancelled) });
}
var questions = /^\/api\/projects\/\d+\/feature_flags\/user_blast_radius\/$/;
function open(options) {
  const { requestTimeoutMs = 3e4, runTimeoutMs = usualRunMs, rateShare = 0.25, clock = systemClock } = options;
  const { cancelled, random = Math.random } = options;
  const key = checkKey(options.key);
  const origin = checkHost2(options.host);
  const budget = openBudget(rateShare, runTimeoutMs, clock, cancelled);
  const transport = openTransport(origin, requestTimeoutMs);
  const session = {
    wire: { dispatcher: transport.dispatcher, origin, key },
    budget,
    lanes: openLanes(concurrency),
    telling: { origin, quote: createQuote(key) },
    requestTimeoutMs,
    lastCall: cancelled && callLast(cancelled),
    random
  };
  const get = (path, decode2) => perform(session, { method: "GET", path }, decode2);
  const ask = async (path, body, decode2) => {
    if (!questions.test(path)) throw new Bug(`${path} is not known to be a question.`);
    return perform(session, { method: "POST", path, body }, decode2);
  };
  const reader = {
    host: origin,
    get requests() {
      return budget.requests;
    },
    perMinute: budget.perMinute,
    get waitedMs() {
      return budget.waitedMs;
    },
    get,
    ask,
    list: (path, decode2, idOf) => readList(get, session.telling, path, decode2, idOf),
    close: transport.close
  };
  return { session, reader, clock };
}
async function perform(session, call, decode2, accepted) {
  checkPath(call.path, session.wire.origin);
  const answer = await send(session, call);
  accepted?.(answer.status);
  try {
    return decode2(parseAnswer(answer), "");
  } catch (error) {
    if (error instanceof Unreadable)
      throw new RemoteError(misunderstood(call, answer.status, `The answer ${error.message}`, session.telling));
    if (error instanceof DecodeError)
      throw new RemoteError(misunderstood(call, answer.status, error.message, session.telling));
    throw error;
  }
}
function checkPath(path, origin) {
  const { pathname, hash } = new URL(path, origin);
  if (pathname !== path.replace(/\?.*/s, "") || hash !== "")
    throw new Bug("A PostHog path must be encoded and must not climb.");
}

export {
  require_util,
  usualRunMs,
  connectReader,
  connectWriter
};
