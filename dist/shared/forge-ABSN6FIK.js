const require = process.getBuiltinModule;
import {
  accept,
  failureOf,
  isRateLimit
} from "./chunk-SC3PLMKK.js";
import {
  namedIn,
  withChangedBy
} from "./chunk-FF3C6KMH.js";
import {
  anything,
  boolean,
  integer,
  isRecord,
  list,
  nullable,
  object,
  oneOf,
  optional,
  string
} from "./chunk-RNA437W5.js";
import {
  RemoteError,
  UserError,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/edges/github/git-data.ts
var base = "/repos/{owner}/{repo}";
var made = object({ sha: string });
var commitObject = object({ sha: string, message: string, tree: made, parents: list(made) });
var branchTip = object({ object: object({ sha: string, type: oneOf(["commit"]) }) });
function readCommit(client, commit2) {
  return client.get(`${base}/git/commits/{commit}`, { commit: commit2 }, commitObject);
}
async function tipOf(client, branch) {
  const answer = await client.ask(`${base}/git/ref/{ref}`, { ref: `heads/${branch}` });
  return answer.status === 404 ? void 0 : readCommit(client, accept(answer, branchTip).object.sha);
}
async function makeTree(client, { files, onto }) {
  const tree = [...files].map(([path, content]) => ({ path, mode: "100644", type: "blob", content }));
  const parameters = onto ? { base_tree: onto.tree.sha, tree } : { tree };
  return (await client.make(`${base}/git/trees`, parameters, made)).sha;
}
async function makeCommit(client, tree, { message, onto }) {
  const parents = onto ? [onto.sha] : [];
  return (await client.make(`${base}/git/commits`, { message, tree, parents }, made)).sha;
}
async function moveBranch(client, branch, sha, { isNew, force }) {
  if (isNew) await client.make(`${base}/git/refs`, { ref: `refs/heads/${branch}`, sha }, branchTip);
  else await client.send("PATCH", `${base}/git/refs/{ref}`, { ref: `heads/${branch}`, sha, force }, true);
}

// src/edges/github/branch-files.ts
var base2 = "/repos/{owner}/{repo}";
var entry = object({ path: string, type: string, sha: string });
var folderTree = object({ tree: list(entry), truncated: (value) => value === true });
var blob = object({ content: string, encoding: string });
var tries = 5;
function openBranchFiles(client, branch) {
  return {
    list: (folder) => listFiles(client, branch, folder),
    write: (path, text, message) => writeFile(client, branch, path, text, message)
  };
}
async function listFiles(client, branch, folder) {
  const tip = await tipOf(client, branch);
  if (!tip) return [];
  const folders = await readTree(client, tip.tree.sha, branch);
  const found2 = folders.find(({ path, type }) => path === folder && type === "tree");
  if (!found2) return [];
  const files = await readTree(client, found2.sha, `${branch}:${folder}`);
  return files.filter(({ type }) => type === "blob").map(({ path, sha }) => ({ name: path, text: () => readBlob(client, sha) }));
}
async function readTree(client, sha, what) {
  const { tree, truncated } = await client.get(`${base2}/git/trees/{sha}`, { sha }, folderTree);
  if (!truncated) return tree;
  throw new UserError(
    `"${show(what)}" holds more files than GitHub lists.`,
    "Use another branch from now on; keep this one for reading."
  );
}
async function readBlob(client, sha) {
  const { content, encoding } = await client.get(`${base2}/git/blobs/{sha}`, { sha }, blob);
  return encoding === "base64" ? Buffer.from(content, "base64").toString() : content;
}
async function writeFile(client, branch, path, text, message) {
  const files = /* @__PURE__ */ new Map([[path, text]]);
  let onto = await tipOf(client, branch);
  for (let tried = 1; ; tried++) {
    const commit2 = await makeCommit(client, await makeTree(client, { files, onto }), { message, onto });
    try {
      return await moveBranch(client, branch, commit2, { isNew: !onto, force: false });
    } catch (error) {
      if (!(error instanceof RemoteError) || tried === tries) throw error;
      const now = await tipOf(client, branch);
      if (now?.sha === commit2) return;
      if (now?.sha === onto?.sha && error.failure.ambiguous !== true) throw error;
      onto = now;
    }
  }
}

// src/edges/github/accounts.ts
var webFlow = 19864447;
var actionsBot = { id: 41898282, login: "github-actions[bot]" };
var ghost = 10137;
var present = object({ id: integer, login: string, type: string });
function account(value, path) {
  const isNobody = value === null || isRecord(value) && Object.keys(value).length === 0;
  if (isNobody) return void 0;
  const { id, login, type } = present(value, path);
  return id === ghost ? void 0 : { id, login, isPerson: type === "User" };
}

// src/edges/github/comments.ts
var comment = object({ id: integer, body: optional(string), user: account });
var viewer = object({ data: object({ viewer: object({ databaseId: integer, login: string }) }) });
async function readSelf(client) {
  const answer = await client.question("query { viewer { databaseId login } }");
  if (answer.status === 403 && !isRateLimit(answer)) return actionsBot;
  const { databaseId: id, login } = accept(answer, viewer).data.viewer;
  return { id, login };
}
async function readComments(client, pull2, me) {
  const found2 = await client.list("/repos/{owner}/{repo}/issues/{pull}/comments", { pull: pull2 }, comment);
  return found2.map(({ id, body = "", user }) => ({ id, body, isMine: user?.id === me }));
}
async function createComment(client, pull2, body) {
  await client.send("POST", "/repos/{owner}/{repo}/issues/{pull}/comments", { pull: pull2, body }, false);
}
async function updateComment(client, id, body) {
  await client.send("PATCH", "/repos/{owner}/{repo}/issues/comments/{id}", { id, body }, true);
}
async function deleteComment(client, id) {
  await client.send("DELETE", "/repos/{owner}/{repo}/issues/comments/{id}", { id }, true);
}

// src/edges/github/contributors.ts
var signature = nullable(object({ name: optional(string), email: optional(string) }));
var commit = object({
  sha: string,
  author: account,
  committer: account,
  commit: object({
    author: signature,
    committer: signature,
    message: string,
    verification: optional(object({ verified: boolean }))
  })
});
var size = object({ commits: integer, head: object({ sha: string }) });
var push = object({ after: string, actor: account });
async function readContributors(client, pull2) {
  const commits = await readCommits(client, pull2);
  const pushers = await readPushers(client, pull2, new Set(commits.map(({ sha }) => sha)));
  const written = commits.flatMap(handsOf);
  const named = commits.flatMap(({ commit: { message } }) => namedIn(message));
  const author = { account: pull2.author, email: void 0, name: pull2.author?.login ?? "ghost" };
  return distinct([author, ...written, ...pushers, ...named]);
}
async function readCommits(client, { number, head, commits: count }) {
  const path = "/repos/{owner}/{repo}/pulls/{number}";
  const commits = await client.list(`${path}/commits`, { number }, commit);
  if (commits.length === count && commits.some(({ sha }) => sha === head)) return commits;
  const now = await client.get(path, { number }, size);
  if (now.head.sha !== head) {
    throw new UserError(
      `The head of #${number} is no longer ${short(head)}.`,
      "Run again: the new head has its own run."
    );
  }
  if (commits.length === now.commits && commits.some(({ sha }) => sha === head)) return commits;
  throw new UserError(
    `#${number} has ${now.commits} commits, and GitHub lists only ${commits.length} of them, so nobody can tell who wrote it.`,
    "Split the pull request, or squash its commits: GitHub lists 250 at most."
  );
}
function handsOf({
  author,
  committer,
  commit: { author: writer, committer: writerOut, verification }
}) {
  const hands = [hand(author, writer)];
  const isGitHub = committer?.id === webFlow && verification?.verified === true;
  if (!isGitHub) hands.push(hand(committer, writerOut));
  return hands;
}
function hand(found2, by) {
  const name = found2?.login ?? (by?.email || by?.name || "an unnamed author");
  return { account: found2, email: by?.email?.toLowerCase(), name };
}
async function readPushers(client, pull2, commits) {
  const [headOwner, headRepo] = pull2.headRepository?.split("/") ?? [];
  if (headOwner === void 0 || headRepo === void 0) return [unknownPusher];
  const parameters = { headOwner, headRepo, ref: `refs/heads/${pull2.headBranch}` };
  try {
    const pushes = await client.list("/repos/{headOwner}/{headRepo}/activity", parameters, push);
    const found2 = pushes.filter(({ after }) => commits.has(after)).map(({ actor }) => ({ account: actor, email: void 0, name: actor?.login ?? "ghost" }));
    return pushes.some(({ after }) => after === pull2.head) ? found2 : [...found2, unknownPusher];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [unknownPusher];
  }
}
var unknownPusher = {
  account: void 0,
  email: void 0,
  name: "whoever pushed the branch (the log of its pushes cannot be read)"
};
function distinct(hands) {
  const owners = new Map(hands.flatMap((one) => one.account && one.email ? [[one.email, one.account]] : []));
  const found2 = /* @__PURE__ */ new Map();
  for (const { account: own, email, name } of hands) {
    const owner = own ?? (email === void 0 ? void 0 : owners.get(email));
    const key = owner ? `#${owner.id}` : (email ?? name).toLowerCase();
    if (!found2.has(key)) found2.set(key, { account: owner, name: owner?.login ?? name });
  }
  return [...found2.values()];
}

// src/edges/github/issues.ts
var found = object({
  number: integer,
  state: oneOf(["open", "closed"]),
  body: optional(string),
  user: account,
  pull_request: optional(anything)
});
async function readIssues(client, { id, login }) {
  const asked = { creator: login, state: "all", sort: "created", direction: "asc" };
  const all = await client.list("/repos/{owner}/{repo}/issues", asked, found);
  return all.filter(({ user, pull_request: pull2 }) => user?.id === id && pull2 === void 0).map(({ number, state, body = "" }) => ({ number, state, body }));
}
var closed = object({ closed_by: account });
async function readCloser(client, number) {
  return (await client.get("/repos/{owner}/{repo}/issues/{number}", { number }, closed)).closed_by;
}
async function createIssue(client, title, body) {
  await client.send("POST", "/repos/{owner}/{repo}/issues", { title, body }, false);
}
async function updateIssue(client, number, body, state) {
  await client.send("PATCH", "/repos/{owner}/{repo}/issues/{number}", { number, body, state }, true);
}

// src/edges/github/proposals.ts
var pull = object({ number: integer, html_url: string, title: string, body: nullable(string) });
var base3 = "/repos/{owner}/{repo}";
async function propose(client, owner, proposal) {
  await placeFiles(client, proposal);
  const { branch, base: into, title, body } = proposal;
  const query = { head: `${owner}:${branch}`, base: into, state: "open" };
  const [open] = await client.list(`${base3}/pulls`, query, pull);
  if (!open) return (await client.make(`${base3}/pulls`, { head: branch, base: into, title, body }, pull)).html_url;
  const { number, html_url: url } = open;
  if (open.title !== title || open.body !== body)
    await client.send("PATCH", `${base3}/issues/{number}`, { number, title, body }, true);
  return url;
}
async function placeFiles(client, { branch, onto: from, title, changedBy, files }) {
  const onto = await readCommit(client, from);
  const tree = await makeTree(client, { files, onto });
  const before = await tipOf(client, branch);
  const message = withChangedBy(title, changedBy);
  if (before && before.tree.sha === tree && before.parents[0]?.sha === from && before.message === message) return;
  const commit2 = await makeCommit(client, tree, { message, onto });
  await moveBranch(client, branch, commit2, { isNew: !before, force: true });
}

// src/edges/github/pulls.ts
var decodePull = object({
  number: integer,
  html_url: string,
  user: account,
  state: oneOf(["open", "closed"]),
  merged_at: nullable(string),
  merge_commit_sha: nullable(string),
  commits: optional(integer),
  draft: optional(boolean),
  labels: list(object({ name: string })),
  requested_reviewers: optional(list(account)),
  head: object({ sha: string, ref: string, repo: nullable(object({ id: integer, full_name: string })) }),
  base: object({ ref: string, repo: object({ id: integer, full_name: string }) })
});
async function readPull(client, number) {
  return asPull(await client.get("/repos/{owner}/{repo}/pulls/{number}", { number }, decodePull));
}
async function readPullsOf(client, commit2, fullName) {
  const all = await client.list("/repos/{owner}/{repo}/commits/{commit}/pulls", { commit: commit2 }, decodePull);
  const own = all.filter(({ base: base4 }) => base4.repo.full_name.toLowerCase() === fullName.toLowerCase()).map(asPull);
  return [...own.filter(({ merged }) => merged), ...own.filter(({ merged }) => !merged)];
}
async function readOpenPullsAt(client, head) {
  const open = await client.list("/repos/{owner}/{repo}/pulls", { state: "open" }, decodePull);
  return open.map(asPull).filter((pull2) => pull2.head === head);
}
async function readOpenPulls(client, base4) {
  const open = await client.list("/repos/{owner}/{repo}/pulls", { state: "open", base: base4 }, decodePull);
  return open.map(asPull);
}
function asPull({ number, html_url: url, user, state, head, base: base4, ...found2 }) {
  const merged = found2.merged_at !== null;
  return {
    number,
    url,
    author: user,
    state,
    merged,
    head: head.sha,
    headBranch: head.ref,
    // The repository of a deleted fork is null.
    isFork: head.repo?.id !== base4.repo.id,
    headRepository: head.repo?.full_name,
    baseBranch: base4.ref,
    // Before the merge, this is only GitHub's trial.
    mergeCommit: merged ? found2.merge_commit_sha ?? void 0 : void 0,
    commits: found2.commits,
    isDraft: found2.draft === true,
    labels: found2.labels.map(({ name }) => name),
    requested: (found2.requested_reviewers ?? []).flatMap((one) => one?.id ?? [])
  };
}

// src/edges/github/reviews.ts
var review = object({
  id: integer,
  user: account,
  state: oneOf(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
  commit_id: nullable(string)
});
async function readReviews(client, { number }) {
  const found2 = await client.list("/repos/{owner}/{repo}/pulls/{number}/reviews", { number }, review);
  return found2.map(({ id, user, state, commit_id }) => ({ id, account: user, state, commit: commit_id ?? void 0 }));
}
var level = object({ permission: string, user: optional(account) });
var writing = ["admin", "maintain", "write"];
var lesser = ["triage", "read", "none"];
async function readMayWrite(client, { id, login }) {
  const answer = await client.ask("/repos/{owner}/{repo}/collaborators/{login}/permission", { login });
  if (answer.status === 404) return false;
  if (answer.status === 401) throw failureOf(answer);
  if (answer.status !== 200) return void 0;
  const { permission, user } = accept(answer, level);
  if (user?.id !== id) return void 0;
  if (writing.includes(permission)) return true;
  return lesser.includes(permission) ? false : void 0;
}
async function requestReviews(client, number, reviewers) {
  const path = "/repos/{owner}/{repo}/pulls/{number}/requested_reviewers";
  await client.send("POST", path, { number, reviewers }, true);
}

// src/edges/github/rules.ts
var rule = object({ type: string });
var check = object({ context: string, integration_id: optional(integer) });
var checks = object({ parameters: object({ required_status_checks: list(check) }) });
var review2 = object({
  parameters: object({
    require_code_owner_review: optional(boolean),
    required_reviewers: optional(list(object({ minimum_approvals: integer })))
  })
});
var classic = object({
  protection: optional(
    object({
      required_status_checks: optional(
        object({ checks: optional(list(object({ context: string, app_id: nullable(integer) }))) })
      )
    })
  )
});
async function readBranchRules(client, branch) {
  const path = "/repos/{owner}/{repo}";
  const rules = await client.list(`${path}/rules/branches/{branch}`, { branch }, (value, at) => ({
    ...rule(value, at),
    value
  }));
  const ofType = (type) => rules.filter((one) => one.type === type && isRecord(one.value));
  const required = ofType("required_status_checks").flatMap(
    ({ value }) => checks(value, "").parameters.required_status_checks
  );
  const reviews = ofType("pull_request").map(({ value }) => review2(value, "").parameters);
  const { protection } = await client.get(`${path}/branches/{branch}`, { branch }, classic);
  return {
    checks: [
      ...required.map(({ context, integration_id: app }) => ({ context, app })),
      ...(protection?.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
        context,
        app: app ?? void 0
      }))
    ],
    guardsPaths: reviews.some(
      ({ require_code_owner_review: owners, required_reviewers: asked = [] }) => owners === true || asked.some(({ minimum_approvals: count }) => count > 0)
    )
  };
}

// src/edges/github/statuses.ts
var status = object({
  context: string,
  state: oneOf(["error", "failure", "pending", "success"]),
  description: nullable(string),
  target_url: nullable(string),
  creator: account
});
async function readStatuses(client, commit2) {
  const found2 = await client.list("/repos/{owner}/{repo}/commits/{commit}/statuses", { commit: commit2 }, status);
  return found2.map(({ context, state, description, target_url: target, creator }) => ({
    context,
    state,
    description: description ?? "",
    by: creator?.login ?? "",
    target: target ?? ""
  }));
}
async function writeStatus(client, sha, set, target) {
  const { state, context } = set;
  const address = target === "" ? {} : { target_url: target };
  const parameters = { sha, state, context, description: cutDescription(set.description), ...address };
  const made2 = object({ state: oneOf([state]), creator: optional(account) });
  return (await client.make("/repos/{owner}/{repo}/statuses/{sha}", parameters, made2, true)).creator;
}
var longestDescription = 140;
function cutDescription(text) {
  if (text.length <= longestDescription) return text;
  const kept = text.slice(0, longestDescription - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

// src/edges/github/timeline.ts
var event = object({ event: string });
var labelled = object({ actor: account, created_at: string, label: object({ name: string }) });
var reviewed = object({ user: account, commit_id: optional(string), body: optional(string) });
var push2 = object({ after: string, timestamp: string });
async function readLabelling(client, pull2, label) {
  const path = "/repos/{owner}/{repo}/issues/{number}/timeline";
  const entries = await client.list(path, { number: pull2.number }, (value, at) => ({ ...event(value, at), value }));
  const labels = entries.flatMap(({ event: name, value }) => {
    if (name !== "labeled" && name !== "unlabeled") return [];
    const { actor, created_at: at, label: found2 } = labelled(value, name);
    return found2.name.toLowerCase() === label.toLowerCase() ? [{ isSet: name === "labeled", by: actor, at }] : [];
  });
  const words = entries.flatMap(({ event: name, value }) => {
    if (name !== "reviewed" || !isRecord(value)) return [];
    const { user, commit_id: commit2, body = "" } = reviewed(value, name);
    return [{ by: user, commit: commit2, body }];
  });
  return { last: labels.at(-1), words, headSince: await readHeadSince(client, pull2) };
}
async function readHeadSince(client, pull2) {
  const [headOwner, headRepo] = pull2.headRepository?.split("/") ?? [];
  if (headOwner === void 0 || headRepo === void 0) return void 0;
  const parameters = { headOwner, headRepo, ref: `refs/heads/${pull2.headBranch}` };
  const pushes = await client.list("/repos/{headOwner}/{headRepo}/activity", parameters, push2);
  return pushes.filter(({ after }) => after === pull2.head).map(({ timestamp }) => timestamp).sort().at(-1);
}

// src/edges/github/forge.ts
async function createForge(options) {
  const { connect } = await import("./client-BVTIKPIO.js");
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const client = connect({ ...options, apiUrl });
  const statusClient = options.statusToken ? connect({ ...options, apiUrl, token: options.statusToken }) : client;
  const evidenceClient = options.evidenceToken ? connect({ ...options, apiUrl, token: options.evidenceToken }) : client;
  const fullName = `${options.owner}/${options.repo}`;
  let self;
  const me = () => {
    self ??= readSelf(client);
    return self;
  };
  return {
    pull: (number) => readPull(client, number),
    pullsOf: (commit2) => readPullsOf(client, commit2, fullName),
    openPullsAt: (head) => readOpenPullsAt(client, head),
    labelling: (pull2, label) => readLabelling(client, pull2, label),
    branchRules: (branch) => readBranchRules(client, branch),
    requestReviews: (pull2, logins) => requestReviews(client, pull2, logins),
    openPulls: (base4) => readOpenPulls(client, base4),
    contributors: (pull2) => readContributors(client, pull2),
    reviews: (pull2) => readReviews(client, pull2),
    mayWrite: (account2) => readMayWrite(client, account2),
    statuses: (commit2) => readStatuses(client, commit2),
    setStatus: async (commit2, status2, target) => {
      const by = await writeStatus(statusClient, commit2, status2, target);
      if (by !== void 0 && statusClient === client) self ??= Promise.resolve(by);
    },
    comments: async (pull2) => readComments(client, pull2, (await me()).id),
    createComment: (pull2, body) => createComment(client, pull2, body),
    updateComment: (id, body) => updateComment(client, id, body),
    deleteComment: (id) => deleteComment(client, id),
    ownIssues: async () => readIssues(client, await me()),
    closerOf: (issue) => readCloser(client, issue),
    createIssue: (title, body) => createIssue(client, title, body),
    updateIssue: (number, body, state) => updateIssue(client, number, body, state),
    filesOn: (branch) => openBranchFiles(evidenceClient, branch),
    propose: (proposal) => propose(client, options.owner, proposal)
  };
}
export {
  createForge
};
