const require = process.getBuiltinModule;
import {
  accept,
  failureOf,
  isRateLimit,
  unreadable
} from "./chunk-RAZKSE7D.js";
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
function readCommit(client, commit3) {
  return client.get(`${base}/git/commits/{commit}`, { commit: commit3 }, commitObject);
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
    const commit3 = await makeCommit(client, await makeTree(client, { files, onto }), { message, onto });
    try {
      return await moveBranch(client, branch, commit3, { isNew: !onto, force: false });
    } catch (error) {
      if (!(error instanceof RemoteError) || tried === tries) throw error;
      const now = await tipOf(client, branch);
      if (now?.sha === commit3) return;
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
var actorInGraph = object({ __typename: string, login: string, databaseId: optional(integer) });
var actorFields = "{ __typename login ... on User { databaseId } ... on Bot { databaseId } }";
function actor(value, path) {
  if (value === null) return void 0;
  const { __typename: type, login, databaseId: id } = actorInGraph(value, path);
  if (id === void 0) return void 0;
  const isPerson = type === "User";
  return { id, login: isPerson ? login : `${login}[bot]`, isPerson };
}

// src/edges/github/comments.ts
var viewer = object({ data: object({ viewer: object({ databaseId: integer, login: string }) }) });
async function readSelf(client) {
  const answer = await client.question("query { viewer { databaseId login } }");
  if (answer.status === 403 && !isRateLimit(answer)) return actionsBot;
  const { databaseId: id, login } = accept(answer, viewer).data.viewer;
  return { id, login };
}
async function createComment(client, pull3, body) {
  await client.send("POST", "/repos/{owner}/{repo}/issues/{pull}/comments", { pull: pull3, body }, false);
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
async function readContributors(client, pull3) {
  const commits = await readCommits(client, pull3);
  const pushers = await readPushers(client, pull3, new Set(commits.map(({ sha }) => sha)));
  const written = commits.flatMap(handsOf);
  const named = commits.flatMap(({ commit: { message } }) => namedIn(message));
  const author = { account: pull3.author, email: void 0, name: pull3.author?.login ?? "ghost" };
  return distinct([author, ...written, ...pushers, ...named]);
}
async function readCommits(client, { number, head: head2, commits: count }) {
  const path = "/repos/{owner}/{repo}/pulls/{number}";
  const commits = await client.list(`${path}/commits`, { number }, commit);
  if (commits.length === count && commits.some(({ sha }) => sha === head2)) return commits;
  const now = await client.get(path, { number }, size);
  if (now.head.sha !== head2) {
    throw new UserError(
      `The head of #${number} is no longer ${short(head2)}.`,
      "Run again: the new head has its own run."
    );
  }
  if (commits.length === now.commits && commits.some(({ sha }) => sha === head2)) return commits;
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
async function readPushers(client, pull3, commits) {
  const [headOwner, headRepo] = pull3.headRepository?.split("/") ?? [];
  if (headOwner === void 0 || headRepo === void 0) return [unknownPusher];
  const parameters = { headOwner, headRepo, ref: `refs/heads/${pull3.headBranch}` };
  try {
    const pushes = await client.list("/repos/{headOwner}/{headRepo}/activity", parameters, push);
    const found2 = pushes.filter(({ after }) => commits.has(after)).map(({ actor: actor2 }) => ({ account: actor2, email: void 0, name: actor2?.login ?? "ghost" }));
    return pushes.some(({ after }) => after === pull3.head) ? found2 : [...found2, unknownPusher];
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
  return all.filter(({ user, pull_request: pull3 }) => user?.id === id && pull3 === void 0).map(({ number, state, body = "" }) => ({ number, state, body }));
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
  const commit3 = await makeCommit(client, tree, { message, onto });
  await moveBranch(client, branch, commit3, { isNew: !before, force: true });
}

// src/edges/github/pulls.ts
var decodePull = object({
  number: integer,
  html_url: string,
  user: account,
  state: oneOf(["open", "closed"]),
  merged_at: nullable(string),
  merge_commit_sha: nullable(string),
  draft: optional(boolean),
  labels: list(object({ name: string })),
  requested_reviewers: optional(list(account)),
  head: object({ sha: string, ref: string, repo: nullable(object({ id: integer, full_name: string })) }),
  base: object({ ref: string, repo: object({ id: integer, full_name: string }) })
});
async function readPullsOf(client, commit3, fullName) {
  const all = await client.list("/repos/{owner}/{repo}/commits/{commit}/pulls", { commit: commit3 }, decodePull);
  const own = all.filter(({ base: base4 }) => base4.repo.full_name.toLowerCase() === fullName.toLowerCase()).map(asPull);
  return [...own.filter(({ merged }) => merged), ...own.filter(({ merged }) => !merged)];
}
async function readOpenPullsAt(client, head2) {
  const open = await client.list("/repos/{owner}/{repo}/pulls", { state: "open" }, decodePull);
  return open.map(asPull).filter((pull3) => pull3.head === head2);
}
async function readOpenPulls(client, base4) {
  const open = await client.list("/repos/{owner}/{repo}/pulls", { state: "open", base: base4 }, decodePull);
  return open.map(asPull);
}
function asPull({ number, html_url: url, user, state, head: head2, base: base4, ...found2 }) {
  const merged = found2.merged_at !== null;
  return {
    number,
    url,
    author: user,
    state,
    merged,
    head: head2.sha,
    headBranch: head2.ref,
    // The repository of a deleted fork is null.
    isFork: head2.repo?.id !== base4.repo.id,
    headRepository: head2.repo?.full_name,
    baseBranch: base4.ref,
    // Before the merge, this is only GitHub's trial.
    mergeCommit: merged ? found2.merge_commit_sha ?? void 0 : void 0,
    mergedAt: found2.merged_at ?? void 0,
    commits: void 0,
    reviews: void 0,
    isDraft: found2.draft === true,
    labels: found2.labels.map(({ name }) => name),
    requested: (found2.requested_reviewers ?? []).flatMap((one) => one?.id ?? [])
  };
}

// src/edges/github/reviews.ts
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
var review = object({
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
  const rules = await readRules(client, branch);
  const ofType = (type) => rules.filter((one) => one.type === type && isRecord(one.value));
  const required = ofType("required_status_checks").flatMap(
    ({ value }) => checks(value, "").parameters.required_status_checks
  );
  const reviews = ofType("pull_request").map(({ value }) => review(value, "").parameters);
  const { protection } = await client.get("/repos/{owner}/{repo}/branches/{branch}", { branch }, classic);
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
async function readRestrictions(client, branch) {
  const types = new Set((await readRules(client, branch)).map(({ type }) => type));
  return { creation: types.has("creation"), update: types.has("update"), deletion: types.has("deletion") };
}
function readRules(client, branch) {
  return client.list("/repos/{owner}/{repo}/rules/branches/{branch}", { branch }, (value, at) => ({
    ...rule(value, at),
    value
  }));
}

// src/edges/github/single-pull.ts
var pullFields = `number url state isDraft author ${actorFields} headRefOid headRefName baseRefName isCrossRepository
  headRepository { nameWithOwner } mergeCommit { oid } mergedAt commits { totalCount } labels(first: 100) { nodes { name } }
  reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { databaseId } } } }`;
var reviewFields = `fullDatabaseId state author ${actorFields} commit { oid }`;
var commentFields = `fullDatabaseId body author ${actorFields}`;
var commit2 = object({ oid: string });
var pull2 = object({
  number: integer,
  url: string,
  state: oneOf(["OPEN", "CLOSED", "MERGED"]),
  isDraft: boolean,
  author: actor,
  headRefOid: string,
  headRefName: string,
  baseRefName: string,
  isCrossRepository: boolean,
  headRepository: nullable(object({ nameWithOwner: string })),
  mergeCommit: nullable(commit2),
  mergedAt: nullable(string),
  commits: object({ totalCount: integer }),
  labels: object({ nodes: list(object({ name: string })) }),
  // A team has none.
  reviewRequests: object({
    nodes: list(object({ requestedReviewer: optional(object({ databaseId: optional(integer) })) }))
  })
});
var review2 = object({
  fullDatabaseId: string,
  state: oneOf(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
  author: actor,
  commit: nullable(commit2)
});
var comment = object({ fullDatabaseId: string, body: string, author: actor });
var head = object({ headRefOid: string });
var withReviews = {
  fields: pullFields,
  found: pull2,
  list: "reviews",
  entryFields: reviewFields,
  entry: review2
};
var withComments = {
  fields: "headRefOid",
  found: head,
  list: "comments",
  entryFields: commentFields,
  entry: comment
};
async function readPull(client, number) {
  const { found: found2, nodes } = await readWhole(client, number, withReviews);
  const { state, headRepository, mergeCommit } = found2;
  return {
    number,
    url: found2.url,
    author: found2.author,
    state: state === "OPEN" ? "open" : "closed",
    merged: state === "MERGED",
    head: found2.headRefOid,
    headBranch: found2.headRefName,
    isFork: found2.isCrossRepository,
    headRepository: headRepository?.nameWithOwner,
    baseBranch: found2.baseRefName,
    mergeCommit: state === "MERGED" ? mergeCommit?.oid : void 0,
    mergedAt: found2.mergedAt ?? void 0,
    commits: found2.commits.totalCount,
    isDraft: found2.isDraft,
    labels: found2.labels.nodes.map((label) => label.name),
    requested: found2.reviewRequests.nodes.flatMap(({ requestedReviewer: asked }) => asked?.databaseId ?? []),
    reviews: nodes.map(asReview)
  };
}
async function readReviews(client, { number, reviews }) {
  return reviews ?? (await readPull(client, number)).reviews ?? [];
}
async function readConversation(client, number) {
  const { found: found2, nodes, viewer: viewer2 } = await readWhole(client, number, withComments);
  return {
    head: found2.headRefOid,
    comments: nodes.map(({ fullDatabaseId: id, body, author }) => ({
      id: Number(id),
      body,
      isMine: author?.id === viewer2
    }))
  };
}
function asReview({ fullDatabaseId: id, state, author, commit: at }) {
  return { id: Number(id), account: author, state, commit: at?.oid };
}
var mostPages = 100;
async function readWhole(client, number, { fields, found: found2, list: name, entryFields, entry: entry2 }) {
  const text = `query ($owner: String!, $name: String!, $number: Int!, $after: String) { viewer { databaseId }
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${fields}
    ${name}(first: 100, after: $after) { nodes { ${entryFields} } pageInfo { hasNextPage endCursor } } } } }`;
  const page = object({ nodes: list(entry2), pageInfo: object({ hasNextPage: boolean, endCursor: nullable(string) }) });
  const pullRequest = (value, path) => ({
    found: found2(value, path),
    page: object({ [name]: page })(value, path)[name] ?? page(void 0, path)
  });
  const answer = object({
    data: object({ viewer: object({ databaseId: integer }), repository: object({ pullRequest }) })
  });
  const nodes = [];
  let after = null;
  for (let pages = 1; ; pages++) {
    const asked = await client.question(text, { number, after });
    const { viewer: viewer2, repository } = accept(asked, answer).data;
    const { found: now, page: more } = repository.pullRequest;
    nodes.push(...more.nodes);
    after = more.pageInfo.hasNextPage ? more.pageInfo.endCursor : null;
    if (after === null && !more.pageInfo.hasNextPage) return { found: now, nodes, viewer: viewer2.databaseId };
    if (after === null || pages === mostPages)
      throw unreadable(asked, `the list of ${name} does not end after ${pages} pages`);
  }
}

// src/edges/github/statuses.ts
var status = object({
  context: string,
  state: oneOf(["error", "failure", "pending", "success"]),
  description: nullable(string),
  target_url: nullable(string),
  creator: account
});
async function readStatuses(client, commit3) {
  const found2 = await client.list("/repos/{owner}/{repo}/commits/{commit}/statuses", { commit: commit3 }, status);
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
  const made2 = object({ state: oneOf([state]) });
  await client.make("/repos/{owner}/{repo}/statuses/{sha}", parameters, made2, true);
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
async function readLabelling(client, pull3, label) {
  const path = "/repos/{owner}/{repo}/issues/{number}/timeline";
  const entries = await client.list(path, { number: pull3.number }, (value, at) => ({ ...event(value, at), value }));
  const labels = entries.flatMap(({ event: name, value }) => {
    if (name !== "labeled" && name !== "unlabeled") return [];
    const { actor: actor2, created_at: at, label: found2 } = labelled(value, name);
    return found2.name.toLowerCase() === label.toLowerCase() ? [{ isSet: name === "labeled", by: actor2, at }] : [];
  });
  const words = entries.flatMap(({ event: name, value }) => {
    if (name !== "reviewed" || !isRecord(value)) return [];
    const { user, commit_id: commit3, body = "" } = reviewed(value, name);
    return [{ by: user, commit: commit3, body }];
  });
  return { last: labels.at(-1), words, headSince: await readHeadSince(client, pull3) };
}
async function readHeadSince(client, pull3) {
  const [headOwner, headRepo] = pull3.headRepository?.split("/") ?? [];
  if (headOwner === void 0 || headRepo === void 0) return void 0;
  const parameters = { headOwner, headRepo, ref: `refs/heads/${pull3.headBranch}` };
  const pushes = await client.list("/repos/{headOwner}/{headRepo}/activity", parameters, push2);
  return pushes.filter(({ after }) => after === pull3.head).map(({ timestamp }) => timestamp).sort().at(-1);
}

// src/edges/github/forge.ts
async function createForge(options) {
  const { connect } = await import("./client-5DAVYBVW.js");
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const client = connect({ ...options, apiUrl });
  const statusClient = options.statusToken ? connect({ ...options, apiUrl, token: options.statusToken }) : client;
  const evidenceClient = options.evidenceToken ? connect({ ...options, apiUrl, token: options.evidenceToken }) : client;
  const fullName = `${options.owner}/${options.repo}`;
  return {
    pull: (number) => readPull(client, number),
    pullsOf: (commit3) => readPullsOf(client, commit3, fullName),
    openPullsAt: (head2) => readOpenPullsAt(client, head2),
    labelling: (pull3, label) => readLabelling(client, pull3, label),
    branchRules: (branch) => readBranchRules(client, branch),
    restrictions: (branch) => readRestrictions(client, branch),
    requestReviews: (pull3, logins) => requestReviews(client, pull3, logins),
    openPulls: (base4) => readOpenPulls(client, base4),
    contributors: (pull3) => readContributors(client, pull3),
    reviews: (pull3) => readReviews(client, pull3),
    mayWrite: (account2) => readMayWrite(client, account2),
    statuses: (commit3) => readStatuses(client, commit3),
    setStatus: (commit3, status2, target) => writeStatus(statusClient, commit3, status2, target),
    conversation: (pull3) => readConversation(client, pull3),
    createComment: (pull3, body) => createComment(client, pull3, body),
    updateComment: (id, body) => updateComment(client, id, body),
    deleteComment: (id) => deleteComment(client, id),
    ownIssues: async () => readIssues(client, await readSelf(client)),
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
