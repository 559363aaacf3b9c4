const require = process.getBuiltinModule;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// builtin:path
var require_path = __commonJS({
  "builtin:path"(exports, module) {
    module.exports = process.getBuiltinModule("path");
  }
});

// builtin:child_process
var require_child_process = __commonJS({
  "builtin:child_process"(exports, module) {
    module.exports = process.getBuiltinModule("child_process");
  }
});

// builtin:os
var require_os = __commonJS({
  "builtin:os"(exports, module) {
    module.exports = process.getBuiltinModule("os");
  }
});

// src/core/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** What to do about it, as a sentence. */
  remedy;
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
};
var RemoteError = class extends Error {
  name = "RemoteError";
  failure;
  constructor(failure2) {
    const answer = failure2.status === 0 ? "no answer" : `status ${failure2.status}`;
    super(`${failure2.method} ${failure2.path}: ${answer}. ${failure2.detail}`);
    this.failure = failure2;
  }
  get remedy() {
    return this.failure.remedy;
  }
};

// src/core/source.ts
function isPolicyFile(path) {
  return isYaml(path) || path.endsWith(".pem");
}
function isYaml(path) {
  return /\.ya?ml$/i.test(path);
}

// src/core/text.ts
function short(hash) {
  return hash.replace(/^sha256:/, "").slice(0, 7);
}
var longestShown = 200;
var safe = /^[\x20-\x5f\x61-\x7b\x7d\x7e]*$/;
function show(value) {
  const start = value.slice(0, longestShown + 2);
  const escaped = (safe.test(start) ? start : withoutUnsafe(start)).replaceAll("::", ":\\u{3a}").replaceAll("##[", "#\\u{23}[");
  return escaped.length > longestShown ? `${escaped.slice(0, longestShown).replace(/[\ud800-\udbff]$/, "")}…` : escaped;
}
function withoutUnsafe(value) {
  return value.toWellFormed().replace(new RegExp("[[`\\|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]--[\\ufe0e\\ufe0f]]", "gv"), inHex);
}
function inHex(character) {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? "fffd"}}`;
}

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

// src/app/lint/read-base.ts
async function readBase(repository, change, folder) {
  const start = await startOf(repository, change);
  const files = await repository.policyFiles(start, policyFolder(folder));
  if (!files.some(({ path }) => isYaml(path))) {
    return { missing: `At ${short(start)}, there is no policy file below "${show(folder)}" to compare with.` };
  }
  return { commit: start, files };
}
async function tryBase(open, change, folder) {
  try {
    return await readBase(await open(), change, folder);
  } catch (error) {
    if (error instanceof UserError || error instanceof RemoteError) {
      return { missing: `${error.message} ${error.remedy}` };
    }
    throw error;
  }
}
async function startOf(repository, { base, merge: merge2 }) {
  const head = await repository.resolve("HEAD");
  const parent = await repository.parent(head);
  if (parent !== void 0 && (head === merge2 || parent === base)) return parent;
  return repository.forkPoint(base, head);
}

// src/edges/git/repository.ts
var import_node_path2 = __toESM(require_path(), 1);

// src/edges/git/commits.ts
var import_node_path = __toESM(require_path(), 1);

// src/edges/git/git.ts
var import_node_child_process = __toESM(require_child_process(), 1);

// src/edges/git/environment.ts
var passedOn = /* @__PURE__ */ new Set([
  "PATH",
  "ALL_PROXY",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "CURL_CA_BUNDLE",
  "GIT_SSL_CAINFO",
  "SSL_CERT_DIR",
  "SSL_CERT_FILE",
  "SSH_AUTH_SOCK",
  // Windows starts nothing without these.
  "PATHEXT",
  "SYSTEMROOT",
  "TEMP",
  "TMP"
]);
function gitEnvironment(surroundings) {
  const kept = Object.entries(surroundings.environment).flatMap(
    ([name, value]) => value !== void 0 && passedOn.has(name.toUpperCase()) ? [[name, value]] : []
  );
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_LITERAL_PATHSPECS: "1",
    // A replacement would show another commit than the one that was reviewed.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
    // A partial clone would fetch whatever git looks at.
    ...surroundings.isOffline && { GIT_NO_LAZY_FETCH: "1" },
    ...authorization(surroundings)
  };
}
function authorization({ token, serverUrl = "https://github.com" }) {
  if (!token) return {};
  const name = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "2",
    // The empty one clears what actions/checkout left behind: two headers are refused.
    GIT_CONFIG_KEY_0: name,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: name,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`
  };
}

// src/edges/git/git.ts
var timeoutMs = 3e5;
var mostOutput = 320 * 1024 * 1024;
var safely = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.quotepath", "off"],
  ["credential.helper", ""],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["protocol.ext.allow", "never"],
  ["submodule.recurse", "false"]
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);
function gitAt(directory, surroundings) {
  const env2 = { ...gitEnvironment(surroundings), GIT_DIR: directory, GIT_WORK_TREE: directory };
  return (args, input) => run([...safely, ...args], env2, directory, input);
}
async function findGitDirectory(folder, surroundings) {
  const args = ["-C", folder, "-c", `safe.directory=${folder}`, ...safely, "rev-parse", "--absolute-git-dir"];
  const { code, out, err } = await run(args, gitEnvironment(surroundings));
  if (code === 0) return out.toString().replace(/\r?\n$/, "");
  if (/dubious ownership/.test(err)) {
    throw new UserError(`The repository around "${show(folder)}" belongs to another user.`, "Run as its owner.");
  }
  return void 0;
}
async function createGitDirectory(folder, surroundings) {
  const args = [...safely, "init", "--quiet", "--bare", "--template=", "--initial-branch=main", folder];
  const { code, err } = await run(args, gitEnvironment(surroundings));
  if (code !== 0) throw failed("make an empty repository", err);
  return folder;
}
function failed(purpose, err) {
  const reason = err.split("\n").find((line) => /^(?:fatal|error):/.test(line)) ?? err;
  return new UserError(
    `git could not ${purpose}: ${show(reason.trim())}`,
    "Check the clone with `git fsck`, or check it out afresh."
  );
}
function run(args, env2, cwd, input = "") {
  const options = {
    env: env2,
    cwd,
    encoding: "buffer",
    maxBuffer: mostOutput,
    timeout: timeoutMs,
    windowsHide: true
  };
  return new Promise((done, failed2) => {
    const child = (0, import_node_child_process.execFile)("git", [...args], options, (error, out, err) => {
      if (error && typeof error.code === "string") failed2(notRun(error.code));
      else done({ code: error ? codeOf(error.code) : 0, out, err: err.toString() });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input);
  });
}
function codeOf(code) {
  return typeof code === "number" ? code : void 0;
}
function notRun(code) {
  if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return new UserError(
      "git answered with more than 320 MiB.",
      "Check the input policy-path: it should be one folder of YAML."
    );
  }
  return new UserError(
    `git could not be started (${code}).`,
    "Install git 2.38 or newer, and see that PATH leads to it."
  );
}

// src/edges/git/paths.ts
function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function records(out) {
  const found = [];
  for (let start = 0; start < out.length; ) {
    const zero = out.indexOf(0, start);
    const end = zero === -1 ? out.length : zero;
    if (end > start) found.push(out.subarray(start, end));
    start = end + 1;
  }
  return found;
}
function namesOf(out) {
  return records(out).map((name) => utf8(name) ?? name.toString("latin1"));
}

// src/edges/git/commits.ts
async function readCommit(git, objects, commit) {
  const id = await objects.commit(commit);
  const { code, out, err } = await git(["cat-file", "commit", id]);
  if (code !== 0) throw failed(`read the commit ${id.slice(0, 7)}`, err);
  const text = out.toString();
  const end = text.indexOf("\n\n");
  const head = end === -1 ? text : text.slice(0, end);
  return {
    id,
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []),
    author: signatureOf(head, "author"),
    committer: signatureOf(head, "committer"),
    at: momentOf(head),
    message: end === -1 ? "" : text.slice(end + 2)
  };
}
function signatureOf(head, who) {
  const [, name = "", email = ""] = new RegExp(`^${who} (.*?) ?<([^<>]*)> `, "m").exec(head) ?? [];
  return { name, email };
}
function momentOf(head) {
  const [, seconds = "0"] = /^committer .*> (\d{1,11}) [+-]\d{4}$/m.exec(head) ?? [];
  return new Date(Number(seconds) * 1e3).toISOString();
}
async function newCommits(git, objects, from, to) {
  const sides = [await objects.commit(from), await objects.commit(to)];
  await objects.complete();
  const { code, out, err } = await git(["rev-list", "--topo-order", "--reverse", `^${sides[0]}`, `${sides[1]}`]);
  if (code !== 0) throw failed("read the history", err);
  return out.toString().split("\n").filter(Boolean);
}
async function changesOf(git, objects, to, folder) {
  const end = await objects.commit(to);
  await objects.complete();
  const within = folder === "" ? [] : ["--", folder];
  const { code, out, err } = await git(["rev-list", "--first-parent", end, ...within]);
  if (code !== 0) throw failed("read the history", err);
  return out.toString().split("\n").filter(Boolean);
}
async function actionFolders(git, objects, commit) {
  const tree = await objects.find(commit);
  const { code, out, err } = await git(["ls-tree", "-r", "-z", "--name-only", tree]);
  if (code !== 0) throw failed("list the files", err);
  const declared = namesOf(out).flatMap((path) => {
    const [, folder] = /^(?:(.*)\/)?action\.ya?ml$/.exec(path) ?? [];
    return /(?:^|\/)action\.ya?ml$/.test(path) ? [folder ?? ""] : [];
  });
  return [.../* @__PURE__ */ new Set([...declared, ...await usedFolders(git, tree)])];
}
async function usedFolders(git, tree) {
  const where = ["--", ".github", "*action.yml", "*action.yaml"];
  const { code, out, err } = await git(["grep", "-hoE", `uses['"]? *: *['"]?\\./[^'" #]*`, tree, ...where]);
  if (code !== 0 && code !== 1) throw failed("search the workflows", err);
  const paths = out.toString().split("\n").filter(Boolean);
  return paths.map((line) => import_node_path.posix.join(line.replace(/^[^/]*\//, ""), ".").replace(/^\.$|\/$/, ""));
}

// src/edges/git/fetch.ts
var quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-gc"];
function createFetch(git, remote, secrets) {
  let last = Promise.resolve();
  function fetch(...args) {
    const next = last.then(() => git(["fetch", ...quietly, ...args]));
    last = next.catch(() => void 0);
    return next;
  }
  return {
    object: async (id) => {
      const answer = await fetch("--", remote, id);
      if (answer.code !== 0 && !/not our ref|couldn't find remote ref/.test(answer.err)) throw failure(answer, secrets);
    },
    tip: async (branch) => {
      const name = `refs/heads/${branch}`;
      const answer = await git(["ls-remote", "--quiet", "--", remote, name]);
      if (answer.code !== 0) throw failure(answer, secrets);
      const lines = answer.out.toString().split("\n");
      return lines.map((line) => line.split("	")).find(([, found]) => found === name)?.[0];
    },
    history: async () => {
      const answer = await fetch("--unshallow", "--", remote, "HEAD");
      if (answer.code !== 0) throw failure(answer, secrets);
    }
  };
}
var offline = {
  object: async (id) => {
    throw new UserError(`The commit ${short(id)} is not in this clone.`, deeper(2));
  },
  tip: async (branch) => {
    throw new UserError(`Nobody was asked where the branch ${show(branch)} is now.`, "Give the id of a commit.");
  },
  history: async () => {
    throw new UserError("This clone holds a part of the history only.", deeper(0));
  }
};
function deeper(depth) {
  return `Give actions/checkout "fetch-depth: ${depth}".`;
}
function failure({ code, err }, secrets) {
  const status = Number(/returned error: (\d{3})/.exec(err)?.[1] ?? 0);
  const reason = code === void 0 ? "It took too long." : reasonOf(err, secrets);
  return new RemoteError({
    method: "git",
    path: "fetch",
    status,
    detail: reason,
    remedy: "Check that this machine reaches the remote, and that the token may read the repository (`contents: read`). With fetch-depth: 0 at actions/checkout less has to be fetched."
  });
}
function reasonOf(err, secrets) {
  const line = err.split("\n").find((text) => /^(?:fatal|error|remote):/.test(text)) ?? err;
  const safe2 = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), line);
  return show(safe2.replace(/\/\/[^/@\s]+@/g, "//").trim());
}

// src/edges/git/folder.ts
function normalizeFolder(folder) {
  const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
  const isAbsolute = folder.startsWith("/") || /^[a-z]:/i.test(folder);
  if (!isAbsolute && !parts.includes("..") && !/[\p{Cc}\\]/u.test(folder)) return parts.join("/");
  throw new UserError(
    `The policy path "${show(folder)}" is not a folder of the repository.`,
    'Give a path relative to the root of the repository, with "/" between folders and without "..".'
  );
}

// src/edges/git/objects.ts
function isId(name) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
function createObjects(git, fetch) {
  const present = /* @__PURE__ */ new Set();
  let completing;
  async function find(name) {
    if (present.has(name)) return name;
    const id = isId(name) ? name : await idOf(git, name);
    if (!await isPresent(git, id)) await fetch.object(id);
    if (!await isPresent(git, id)) throw gone(id);
    present.add(id);
    return id;
  }
  async function complete() {
    const { code, out, err } = await git(["rev-parse", "--is-shallow-repository"]);
    if (code !== 0) throw failed("read the repository", err);
    if (out.toString().trim() === "false") return false;
    await fetch.history();
    return true;
  }
  return {
    find,
    commit: async (name) => {
      const id = await find(name);
      const { code, out } = await git(["rev-parse", "--verify", "--quiet", `${id}^{commit}`]);
      if (code === 0) return out.toString().trim();
      throw new UserError(
        `${show(short(id))} is not a commit.`,
        "Give the id of a commit, or the name of a branch or tag."
      );
    },
    complete: () => {
      completing ??= complete();
      return completing;
    }
  };
}
async function isPresent(git, id) {
  return (await git(["cat-file", "-e", id])).code === 0;
}
async function idOf(git, name) {
  const isName = name !== "" && !name.startsWith("-") && !new RegExp("\\p{Cc}", "u").test(name);
  const { code, out } = isName ? await git(["rev-parse", "--verify", "--quiet", name]) : { code: 1, out: "" };
  const id = out.toString().trim();
  if (code === 0 && isId(id)) return id;
  throw new UserError(
    `There is no commit "${show(name)}" in the repository.`,
    "Check the name; if it is a branch, fetch it first (actions/checkout: fetch-depth: 0)."
  );
}
function gone(id) {
  return new UserError(
    `The commit ${short(id)} is not in the repository, and the remote does not have it any more.`,
    "It may have been removed by a force-push: run again on the present head."
  );
}

// src/edges/git/policy-files.ts
var mostFiles = 1e4;
var mostBytes = 256 * 1024 * 1024;
var narrower = "Check the input policy-path: it should be one folder of YAML.";
async function readPolicyFiles(git, tree, folder) {
  const entries = await listEntries(git, tree, folder);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > mostFiles) throw new UserError(`There are more than ${mostFiles} policy files.`, narrower);
  if (size > mostBytes) throw new UserError("The policy files are larger than 256 MiB together.", narrower);
  return entries.length === 0 ? [] : readBlobs(git, entries);
}
async function listEntries(git, tree, folder) {
  const within = folder === "" ? [] : ["--", folder];
  const { code, out, err } = await git(["ls-tree", "-r", "-z", "--long", "--full-tree", tree, ...within]);
  if (code !== 0) throw failed("list the policy files", err);
  return records(out).flatMap(entryOf);
}
function entryOf(line) {
  const tab = line.indexOf("	");
  const [mode = "", , blob = "", size] = line.subarray(0, tab).toString().split(/ +/);
  const path = utf8(line.subarray(tab + 1));
  if (mode === "120000") throw refused(path, "is a symbolic link", "Put the file itself there.");
  if (mode === "160000") throw refused(path, "is a submodule", "Keep the policy in one repository.");
  if (path === void 0) throw refused(line.subarray(tab + 1).toString(), "has a name that is not UTF-8", "Rename it.");
  return isPolicyFile(path) ? [{ path, blob, size: Number(size) }] : [];
}
function refused(path, what, remedy) {
  return new UserError(`"${show(path ?? "A file")}" below the policy path ${what}.`, remedy);
}
async function readBlobs(git, entries) {
  const { code, out, err } = await git(["cat-file", "--batch"], entries.map(({ blob }) => `${blob}
`).join(""));
  if (code !== 0) throw failed("read the policy files", err);
  let at = 0;
  return entries.map(({ path, blob, size }) => {
    const head = `${blob} blob ${size}
`;
    const start = at + head.length;
    if (out.toString("latin1", at, start) !== head) throw failed(`read "${show(path)}"`, "The object is missing.");
    at = start + size + 1;
    return { path, content: new Uint8Array(out.subarray(start, start + size)) };
  });
}

// src/edges/git/repository.ts
async function openRepository(options) {
  const { token, isOffline } = options;
  const { directory, remote } = await openDirectory(options);
  const git = gitAt(directory, options);
  const secrets = token ? [token, Buffer.from(`x-access-token:${token}`).toString("base64")] : [];
  const fetch = isOffline ? offline : createFetch(git, remote, secrets);
  const objects = createObjects(git, fetch);
  return {
    policyFiles: async (commit, folder) => {
      const normalized = normalizeFolder(folder);
      return readPolicyFiles(git, await objects.find(commit), normalized);
    },
    tip: async (branch) => {
      const tip = await fetch.tip(branch);
      if (tip !== void 0) return tip;
      throw new UserError(`There is no branch "${show(branch)}" on the remote.`, "It may have been renamed or deleted.");
    },
    resolve: (name) => objects.commit(name),
    merge: (base, head) => merge(git, objects, base, head),
    changedFiles: (from, to) => changedFiles(git, objects, from, to),
    firstParents: (from, to) => firstParents(git, objects, from, to),
    parent: async (commit) => (await readCommit(git, objects, commit)).parents[0],
    commit: (commit) => readCommit(git, objects, commit),
    newCommits: (from, to) => newCommits(git, objects, from, to),
    changesOf: (to, folder) => changesOf(git, objects, to, normalizeFolder(folder)),
    actionFolders: (commit) => actionFolders(git, objects, commit),
    forkPoint: (one, other) => forkPoint(git, objects, one, other)
  };
}
async function openDirectory(options) {
  const { directory: folder, remote = "origin", elsewhere } = options;
  const directory = await findGitDirectory((0, import_node_path2.resolve)(folder), options);
  if (directory !== void 0) return { directory, remote };
  if (elsewhere) return { directory: await createGitDirectory(elsewhere.folder, options), remote: elsewhere.url };
  throw new UserError(`"${show(folder)}" is not in a git repository.`, "Change to the repository.");
}
async function merge(git, objects, base, head) {
  const sides = [await objects.commit(base), await objects.commit(head)];
  await objects.complete();
  const { code, out, err } = await git(["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", ...sides]);
  const [tree, ...conflicts] = namesOf(out);
  if (code === 0 && tree !== void 0) return { tree };
  if (code === 1 && tree !== void 0) return { conflicts };
  const [ours = "", theirs = ""] = sides.map(short);
  if (/unrelated histories/.test(err)) throw unrelated(ours, theirs);
  if (code === 129) {
    const version = (await git(["version"])).out.toString().trim();
    throw new UserError(`${version} cannot merge without a work tree.`, "Install git 2.38 or newer.");
  }
  throw failed(`merge ${theirs} into ${ours}`, err);
}
async function changedFiles(git, objects, from, to) {
  const sides = [await objects.find(from), await objects.find(to)];
  const { code, out, err } = await git([
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--no-ext-diff",
    ...sides
  ]);
  if (code !== 0) throw failed(`compare ${sides.map(short).join(" with ")}`, err);
  return pairsOf(namesOf(out)).map(([meta, path]) => {
    const [, mode = "", , blob = ""] = meta.split(" ");
    return { path, content: `${mode} ${blob}` };
  });
}
function pairsOf(entries) {
  const pairs = [];
  for (let at = 0; at + 1 < entries.length; at += 2) pairs.push([entries[at] ?? "", entries[at + 1] ?? ""]);
  return pairs;
}
async function firstParents(git, objects, from, to) {
  const end = await objects.commit(to);
  const start = from === void 0 || isId(from) ? from : await objects.commit(from);
  const near = start === void 0 ? void 0 : after(start, await firstParentLine(git, end));
  if (near) return near;
  await objects.complete();
  const line = await firstParentLine(git, end);
  if (start === void 0) return line;
  const far = after(start, line);
  if (far) return far;
  throw new UserError(
    `${short(start)} is not on the first-parent line of ${short(end)}.`,
    "The branch was rewritten, or fast-forwarded to another line. Bring the commit back by a merge."
  );
}
function after(start, line) {
  const at = line.indexOf(start);
  return at === -1 ? void 0 : line.slice(at + 1);
}
async function firstParentLine(git, end) {
  const { code, out, err } = await git(["rev-list", "--first-parent", "--reverse", end]);
  if (code !== 0) throw failed(`read the history of ${short(end)}`, err);
  return out.toString().split("\n").filter(Boolean);
}
async function forkPoint(git, objects, one, other) {
  const sides = [await objects.commit(one), await objects.commit(other)];
  await objects.complete();
  const { code, out, err } = await git(["merge-base", ...sides]);
  if (code === 0) return out.toString().trim();
  const [first = "", second = ""] = sides.map(short);
  if (code === 1) throw unrelated(first, second);
  throw failed(`compare ${first} with ${second}`, err);
}
function unrelated(one, other) {
  return new UserError(`${one} and ${other} have no common history.`, "Start the branch anew from its base.");
}

// src/edges/runner/env.ts
var import_node_os = __toESM(require_os(), 1);
var env = {
  /** For what runs beside us and picks for itself, such as git. */
  all: () => process.env,
  apiUrl: () => process.env.GITHUB_API_URL ?? "https://api.github.com",
  serverUrl: () => process.env.GITHUB_SERVER_URL ?? "https://github.com",
  workspace: () => process.env.GITHUB_WORKSPACE ?? process.cwd(),
  /** A folder for what nobody needs after the job, which the runner empties. */
  scratch: () => process.env.RUNNER_TEMP || (0, import_node_os.tmpdir)(),
  eventPath: () => process.env.GITHUB_EVENT_PATH,
  event: () => process.env.GITHUB_EVENT_NAME ?? "",
  repository: () => required("GITHUB_REPOSITORY"),
  repositoryId: () => process.env.GITHUB_REPOSITORY_ID ?? "",
  sha: () => required("GITHUB_SHA"),
  ref: () => process.env.GITHUB_REF ?? "",
  /** The branch that a pull request goes into. */
  baseRef: () => process.env.GITHUB_BASE_REF ?? "",
  runId: () => Number(process.env.GITHUB_RUN_ID ?? 0),
  runAttempt: () => Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
  actor: () => process.env.GITHUB_ACTOR ?? "",
  /** Whoever started this attempt; the actor stays whoever started the first one. */
  triggeringActor: () => process.env.GITHUB_TRIGGERING_ACTOR || (process.env.GITHUB_ACTOR ?? ""),
  actorId: () => Number(process.env.GITHUB_ACTOR_ID ?? 0),
  input: (name) => process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() ?? "",
  /** For the terminal: whoever types a key on the command line leaves it in the history. */
  posthogKey: () => process.env.POSTHOG_API_KEY ?? "",
  posthogHost: () => process.env.POSTHOG_HOST || "https://us.posthog.com",
  /** The wish for no colours, as no-color.org has it: set, to anything but nothing. */
  noColour: () => (process.env.NO_COLOR ?? "") !== "",
  summaryPath: () => process.env.GITHUB_STEP_SUMMARY ?? ""
};
function required(name) {
  const value = process.env[name];
  if (value) return value;
  throw new UserError(
    `${name} is not set.`,
    "This action runs on GitHub Actions; in a terminal use the posthog-policy command."
  );
}

// actions/connect-base.ts
async function readBaseHere(change, folder) {
  const options = { directory: env.workspace(), environment: env.all(), isOffline: true };
  return tryBase(() => openRepository(options), change, folder);
}
export {
  readBaseHere
};
