import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hashOf,
  itemOf,
  lineUp,
  loadAt,
  loadExisting,
  projectOfItem,
  resources
} from "./chunk-XMY2INGD.js";
import {
  rolloutReview
} from "./chunk-LR5Z3DRY.js";
import {
  equalJson,
  isList
} from "./chunk-3W3X65FD.js";
import {
  isSubject,
  matrixList,
  objectRules,
  roleHolders,
  sameEmail
} from "./chunk-X4VBJ25R.js";
import {
  UserError,
  list,
  plural,
  show
} from "./chunk-6SFOTQIK.js";

// src/plan/decided.ts
function decidedValue(spec, { wording = [] }) {
  if (!spec) return null;
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !wording.includes(field)));
}

// src/plan/matrix-items.ts
function matrixItems(base, head, resources2) {
  return resources2.filter(({ kind }) => kind === "feature_flag").flatMap(
    (resource) => lineUp(resource, { lastApplied: void 0, base, head }, []).filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec)).map((sides) => {
      const item = itemOf(resource.kind, sides.key);
      const value = decidedValue(sides.head?.spec, resource);
      const act = actOf(sides, [base.shape, head.shape]);
      return { item, value, facts: [], act, hash: hashOf({ item, value, act }) };
    })
  );
}
function actOf({ base, head }, shapes) {
  if (!base) return "create";
  const goes = shapes.some(({ manage }) => (manage?.removed_flags ?? "keep") !== "keep");
  return !head && goes ? "delete" : "edit";
}

// src/plan/policy-change.ts
function policyChanges(base, head, resources2) {
  return resources2.flatMap(
    (resource) => lineUp(resource, { lastApplied: void 0, base, head }, []).filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec)).map((sides) => ({
      item: itemOf(resource.kind, sides.key),
      value: sides.head?.spec ?? null,
      decided: decidedValue(sides.head?.spec, resource)
    }))
  );
}
function policyDigest(changes) {
  return hashOf(changes.map(({ item, value }) => ({ item, value })));
}

// src/core/approval-rule.ts
var adminRules = {
  rollout_over: void 0,
  // asks as the permission matrix of its project says
  audience_widened: void 0,
  filter_removed: void 0,
  turned_on: void 0,
  turned_off: void 0,
  variant_moved: void 0,
  payload_changed: void 0,
  flag_created_live: void 0,
  flag_deleted: void 0,
  dependency_changed: void 0,
  continuity_changed: void 0,
  owner_granted: "owner-granted",
  admin_granted: "admin-granted",
  access_granted: void 0,
  access_removed: void 0,
  default_opened: "default-opened",
  sso_relaxed: "sso-relaxed",
  // A second factor guards log-ins as single sign-on does.
  two_factor_relaxed: "sso-relaxed",
  key_scope_widened: void 0,
  policy_gate_changed: "policy-gate",
  guardrail_changed: "guardrail-changed",
  drift_accepted: "drift-accepted",
  expiry_extended: "expiry-extended",
  pipeline_changed: "pipeline",
  self_benefit: void 0
  // whoever gains never approves it
};
function approvalRule(shape, item, fact) {
  if (fact === "rollout_over") {
    const project = item.split("/")[1] ?? "";
    const { approvals = 1, by = ["admin"] } = rolloutReview(shape, project) ?? {};
    return { rule: `rollout-review in ${project}`, approvals, by };
  }
  const rule = adminRules[fact];
  return rule === void 0 ? void 0 : { rule, approvals: 1, by: ["admin"] };
}

// src/core/review-rules.ts
function approvalRules(shape, item, fact) {
  const builtIn = approvalRule(shape, item, fact);
  const own = (shape.review?.rules ?? []).flatMap(
    ({ facts, tiers, approvals = 1, by }, index) => facts.some((name) => name === fact) && isAbout(shape, item, tiers) ? [{ rule: `review.rules ${index + 1}`, approvals, by }] : []
  );
  return builtIn ? [builtIn, ...own] : own;
}
function isAbout({ projects }, item, tiers) {
  if (!tiers) return true;
  const project = projectOfItem(item);
  return project !== void 0 && tiers.includes(projects?.[project]?.tier ?? "production");
}

// src/plan/risk.ts
function riskyItems(base, head, pipeline, resources2) {
  return [
    ...resources2.flatMap((resource) => riskyEntries(resource, base, head)),
    ...gateChanges(base, head),
    ...pipelineChange(pipeline)
  ];
}
function riskyEntries(resource, base, head) {
  return lineUp(resource, { lastApplied: void 0, base, head }, []).flatMap((sides) => {
    const item = itemOf(resource.kind, sides.key);
    const facts = resource.facts(sides.key, sides.base?.spec, sides.head?.spec, base.shape).filter(({ name }) => approvalRules(base.shape, item, name).length > 0);
    if (facts.length === 0) return [];
    return [riskyItem(item, decidedValue(sides.head?.spec, resource), facts)];
  });
}
function riskyItem(item, value, facts) {
  return { item, value, facts, hash: hashOf({ item, value, facts: facts.map(({ name }) => name).sort() }) };
}
var gateSections = [
  "members",
  "roles",
  "projects",
  "feature_flags",
  "manage",
  "review",
  "guardrails",
  "freeze",
  "baseline",
  "lint"
];
function gateChanges(base, head) {
  const changed = gateSections.flatMap((section) => {
    const before = gateView(section, base);
    const after = gateView(section, head);
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.filter((key) => !equalJson(before[key], after[key])).map((key) => gateChange(pathOf(section, key), after[key], gainingFrom(section, key, base.shape, head.shape)));
  });
  return [...changed, ...sectionsTakenOut(base.shape, head.shape).map(letGo)];
}
function gateChange(path, value, gaining2) {
  const sentence = `\`${show(path)}\` changes, which the review itself reads: who may approve, and what needs approval`;
  return riskyItem(itemOf("policy_gate", path), value ?? null, [
    { name: "policy_gate_changed", sentence, detail: { path, ...gaining2.length > 0 && { gaining: gaining2 } } }
  ]);
}
function letGo(path) {
  const sentence = `\`${show(path)}\` is taken out as a whole, so the policy no longer manages what stands there`;
  return riskyItem(itemOf("policy_gate", path), null, [{ name: "policy_gate_changed", sentence, detail: { path } }]);
}
function sectionsTakenOut(base, head) {
  const ofProjects = Object.entries(base.projects ?? {}).flatMap(([alias, before]) => {
    const after = head.projects?.[alias];
    if (!after) return [];
    const path = `projects.${alias}`;
    return [
      ...rulesTakenOut(`${path}.access`, before.access, after.access),
      ...objectsTakenOut(`${path}.objects`, before.objects, after.objects),
      ...before.resources && !after.resources ? [`${path}.resources`] : kindsTakenOut(alias, base, head)
    ];
  });
  const organization = [
    ...fieldsTakenOut("organization.settings", base.organization?.settings, head.organization?.settings),
    ...domainsTakenOut(base.organization?.domains, head.organization?.domains)
  ];
  return [...flagsTakenOut(base, head), ...organization, ...ofProjects];
}
function flagsTakenOut(base, head) {
  if (!base.flags || !head.flags) return base.flags ? ["flags"] : [];
  if ((base.manage?.removed_flags ?? "keep") === "keep") return [];
  return Object.keys(base.flags).flatMap((project) => head.flags?.[project] ? [] : [`flags.${project}`]);
}
function domainsTakenOut(before, after) {
  const path = "organization.domains";
  if (!before || !after) return before ? [path] : [];
  return Object.entries(before).flatMap(([name, { saml, ...rest }]) => {
    const now = after[name];
    if (!now) return [];
    const at = `${path}.${name}`;
    const { saml: samlNow, ...restNow } = now;
    return [...fieldsTakenOut(at, rest, restNow), ...fieldsTakenOut(`${at}.saml`, saml, samlNow)];
  });
}
function objectsTakenOut(path, before, after) {
  if (!before || !after) return before ? [path] : [];
  return before.flatMap(({ resource, id, ...rules }) => {
    const now = after.find((one) => one.resource === resource && one.id === id);
    const at = `${path}.${resource}.${id}`;
    if (now) return rulesTakenOut(at, rules, now);
    return rules.default === void 0 ? [] : [`${at}.default`];
  });
}
function fieldsTakenOut(path, before, after) {
  if (!before || !after) return before ? [path] : [];
  return Object.keys(before).flatMap((field) => after[field] === void 0 ? [`${path}.${field}`] : []);
}
function kindsTakenOut(alias, base, head) {
  const after = objectRules(head, alias);
  return Object.entries(objectRules(base, alias)).filter(([kind]) => after[kind] || Object.hasOwn(base.projects?.[alias]?.resources ?? {}, kind)).flatMap(([kind, rules]) => rulesTakenOut(`projects.${alias}.resources.${kind}`, rules, after[kind]));
}
function rulesTakenOut(path, before, after) {
  if (!before) return [];
  if (!after) return [path];
  const parts = ["default", "roles", "members"];
  return parts.filter((part) => before[part] && !after[part]).map((part) => `${path}.${part}`);
}
function gainingFrom(section, key, base, head) {
  if (section === "members") return head.members?.[key] ? [key.toLowerCase()] : [];
  if (section !== "roles") return [];
  const before = holders(base, key);
  return holders(head, key).filter((email) => !before.includes(email));
}
function holders(shape, role) {
  return roleHolders(shape, role).map((email) => email.toLowerCase());
}
function gateView(section, { shape, ignores }) {
  if (section === "lint") return { ...shape.lint, ignores: ignored(ignores) };
  if (section === "freeze" || section === "baseline") return { "": shape[section] ?? void 0 };
  if (section !== "projects") return { ...shape[section] };
  return Object.fromEntries(
    Object.entries(shape.projects ?? {}).map(([alias, { id, name, tier }]) => [alias, { id, name, tier }])
  );
}
function ignored(ignores) {
  const texts = ignores.map(({ rule, reason, at }) => `${at.file}: ${rule}: ${reason}`);
  return texts.length > 0 ? texts.sort() : void 0;
}
function pathOf(section, key) {
  return key === "" ? section : `${section}.${key}`;
}
var guarding = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$)|(^|\/)action\.ya?ml$/;
function pipelineChange(files) {
  const touched = files.map(({ path, content }) => ({ path, content })).sort((a, b) => a.path < b.path ? -1 : 1);
  if (touched.length === 0) return [];
  const paths = touched.map(({ path }) => path);
  const shown = paths.slice(0, 3).map((path) => `\`${show(path)}\``);
  const sentence = `${list(shown)}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""} changes, which runs or guards this review`;
  return [riskyItem("pipeline", touched, [{ name: "pipeline_changed", sentence, detail: { paths } }])];
}
function isPipeline(path, actions = []) {
  return guarding.test(path) || actions.some((folder) => folder === "" || path.startsWith(`${folder}/`));
}

// src/app/pull-change.ts
async function readMerge(repository, base, head, folder) {
  const merged = await repository.merge(base, head);
  if ("conflicts" in merged) return { state: "merge-conflict", paths: merged.conflicts };
  return readStep(repository, base, merged.tree, folder);
}
async function readStep(repository, base, result, folder) {
  const files = await repository.changedFiles(base, result);
  const pipeline = await pipelineFiles(repository, [base, result], files, folder);
  if (pipeline.length === 0 && !files.some(({ path }) => isWithin(path, folder))) return { state: "untouched" };
  const before = await loadAt(repository, base, folder, "the base branch");
  const head = await loadExisting(repository, result, folder, "the merge result");
  if (!before) return { state: "bootstrap", head };
  return { state: "read", step: stepOf(before, head, pipeline), tree: result };
}
async function pipelineFiles(repository, sides, files, folder) {
  const others = files.filter(({ path }) => !isPipeline(path) && !isWithin(path, folder));
  const actions = others.length > 0 ? (await Promise.all(sides.map((side) => repository.actionFolders(side)))).flat() : [];
  return files.filter(({ path }) => isPipeline(path) || !isWithin(path, folder) && isPipeline(path, actions));
}
function stepOf(base, head, pipeline) {
  const changes = policyChanges(base, head, resources);
  const digest = policyDigest(changes);
  const outside = pipeline.map(({ path, content }) => ({ path, content }));
  const change = { item: "change", value: null, facts: [], hash: hashOf({ digest, outside }) };
  const items = riskyItems(base, head, pipeline, resources);
  return { base, head, changes, items, matrix: matrixItems(base, head, resources), change, digest };
}
function isWithin(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
}

// src/review/people.ts
function reviewers(shape) {
  return Object.entries(shape.members ?? {}).flatMap(
    ([email, { github, service }]) => github && service !== true ? [{ email, login: github.login, accountId: github.id }] : []
  );
}
function personOf(shape, account) {
  return account?.isPerson ? reviewers(shape).find(({ accountId }) => accountId === account.id) : void 0;
}
function eligible(shape, by) {
  return reviewers(shape).filter(({ email }) => by.some((subject) => isSubject(shape, email, subject)));
}
function involved(shape, contributors) {
  const people = /* @__PURE__ */ new Set();
  const strangers = /* @__PURE__ */ new Map();
  for (const { account, name } of contributors) {
    const email = account ? personOf(shape, account)?.email : personByEmail(shape, name);
    if (email !== void 0) people.add(email);
    else strangers.set(account ? `account ${account.id}` : name.toLowerCase(), name);
  }
  return { people: [...people], strangers: [...strangers.values()] };
}
function personByEmail({ members }, email) {
  return Object.entries(members ?? {}).find(([known, { service }]) => service !== true && sameEmail(known, email))?.[0];
}

// src/review/active.ts
function activeOn(shape, today) {
  const { members } = shape;
  if (!members) return shape;
  const active = Object.entries(members).filter(([, { expires }]) => expires === void 0 || expires > today);
  return { ...shape, members: Object.fromEntries(active) };
}

// src/review/break-glass.ts
var breakGlassLabel = "break-glass";
function withBreakGlass(verdict, shape, head, labelling) {
  const { last } = labelling;
  if (verdict.state !== "pending" || !last?.isSet) return verdict;
  const owner = personOf(shape, last.by);
  const isOwner = owner !== void 0 && isSubject(shape, owner.email, "owner");
  const reason = labelling.words.filter(({ by, commit, body }) => by?.id === last.by?.id && commit === head && body.trim() !== "").at(-1)?.body.trim();
  const refused = refusal(isOwner, reason, labelling);
  if (refused !== void 0 || !owner || reason === void 0) {
    const name = last.by?.login ?? "a deleted account";
    return { ...verdict, discarded: [...verdict.discarded, { name, reason: `break-glass: ${refused}` }] };
  }
  return {
    ...verdict,
    state: "approved",
    requirements: verdict.requirements.map((one) => ({ ...one, satisfied: true })),
    brokenBy: { ...owner, reason },
    sentence: `Break-glass by ${show(owner.login)}: ${show(reason)}`
  };
}
function refusal(isOwner, reason, { last, headSince }) {
  if (!isOwner) return "the label was set by somebody who is no owner in the policy of the base branch";
  if (headSince === void 0) return "nobody can tell whether the head is older than the label";
  if (last && Date.parse(headSince) > Date.parse(last.at)) return "the head is newer than the label; set it again";
  if (reason === void 0) return "whoever set the label must write the reason in a review of the present head";
  return void 0;
}

// src/review/requirements.ts
function requirements(base, { items, matrix, change }, who) {
  const asked = [
    ...items.flatMap((item) => asksOf(base, item)),
    ...matrix.flatMap((item) => matrixAsks(base, item, who))
  ];
  const more = who.strangers.length;
  if (asked.length > 0) return asked.map((one) => ({ ...one, approvals: one.approvals + more }));
  return more > 0 ? [{ rule: "unknown-contributor", item: change, approvals: 1, by: ["admin"] }] : [];
}
function asksOf(base, item) {
  const found = item.facts.flatMap(({ name }) => approvalRules(base, item.item, name));
  const rules = new Map(found.map((one) => [one.rule, one]));
  return [...rules.values()].map(({ rule, approvals, by }) => ({ rule, item, approvals, by }));
}
function matrixAsks(base, item, { people, strangers }) {
  const project = projectOfItem(item.item);
  const found = item.act && project !== void 0 ? matrixList(base, project, item.act) : void 0;
  if (!found) return [];
  const { list: list2, subjects } = found;
  const [alone, ...others] = [...people, ...strangers];
  const mayAlone = (email) => subjects.some((subject) => isSubject(base, email, subject));
  if (alone !== void 0 && others.length === 0 && strangers.length === 0 && mayAlone(alone)) return [];
  return [{ rule: `${list2} in ${project}`, item, approvals: 1, by: subjects }];
}

// src/review/standing.ts
function standing(reviews) {
  const last = /* @__PURE__ */ new Map();
  for (const review of reviews) {
    if (review.state === "COMMENTED" || review.state === "PENDING") continue;
    last.set(review.account ? `account ${review.account.id}` : `review ${review.id}`, review);
  }
  return [...last.values()].filter(({ state }) => state !== "DISMISSED");
}

// src/review/judge.ts
function judge(input) {
  const who = involved(input.base, input.contributors);
  const asked = requirements(input.base, input, who);
  const opinions = standing(input.reviews).map((review) => opinionOf(review, input, who));
  const judged = asked.map((requirement) => weigh(requirement, opinions, input.base, who));
  const refusedBy = refusals(opinions, judged, input.base);
  const counted = new Set(judged.flatMap((one) => one.counted.map(({ email }) => email))).size;
  const state = judged.length === 0 ? "not-required" : refusedBy.length > 0 ? "refused" : judged.every(({ satisfied }) => satisfied) ? "approved" : "pending";
  return {
    state,
    requirements: judged,
    discarded: discardedOf(opinions, judged, input.base),
    refusedBy,
    required: Math.max(0, ...judged.map(({ approvals }) => approvals)),
    counted,
    sentence: sentenceFor(state, judged, refusedBy)
  };
}
function opinionOf(review, { base, mayWrite, hashesAt }, who) {
  const { account, commit } = review;
  if (!account) return { review, discarded: "the account no longer exists" };
  if (!account.isPerson) return { review, discarded: "bots and apps do not count" };
  const person = personOf(base, account);
  if (!person) return { review, discarded: "the policy on the base branch names nobody with this GitHub account" };
  if (who.people.includes(person.email))
    return { review, discarded: "wrote, committed or pushed a part of this change" };
  const write = mayWrite.get(account.id);
  if (write === void 0 && review.state === "APPROVED")
    return { review, discarded: "whether the account may write to this repository could not be read" };
  if (write === false) return { review, discarded: "has no write permission on this repository" };
  const hashes = commit === void 0 ? void 0 : hashesAt.get(commit);
  if (review.state === "APPROVED" && !hashes)
    return { review, discarded: "the commit that was reviewed is gone, so nobody can tell what was approved" };
  return { review, approval: { email: person.email, login: account.login }, ...hashes && { hashes } };
}
function weigh(requirement, opinions, base, who) {
  const partial = new Set(gaining(requirement));
  const people = eligible(base, requirement.by).filter(({ email }) => !partial.has(email.toLowerCase()));
  const counted = opinions.filter(({ review, hashes }) => review.state === "APPROVED" && hashes?.has(requirement.item.hash)).flatMap(({ approval }) => approval && people.some(({ email }) => email === approval.email) ? [approval] : []);
  const open = people.filter(({ email }) => !who.people.includes(email) && !counted.some((one) => one.email === email));
  return {
    ...requirement,
    counted,
    eligible: open.map(({ email }) => email),
    satisfied: counted.length >= requirement.approvals
  };
}
function gaining({ item }) {
  return item.facts.flatMap(({ detail }) => isList(detail.gaining) ? detail.gaining.map(String) : []);
}
function refusals(opinions, judged, base) {
  const asked = new Set(judged.flatMap(({ by }) => eligible(base, by).map(({ email }) => email)));
  return opinions.flatMap(
    ({ review, approval }) => review.state === "CHANGES_REQUESTED" && approval && asked.has(approval.email) ? [approval.login] : []
  );
}
function discardedOf(opinions, judged, base) {
  const counted = new Set(judged.flatMap((one) => one.counted.map(({ email }) => email)));
  return opinions.flatMap(({ review, approval, discarded }) => {
    if (review.state !== "APPROVED" || approval && (judged.length === 0 || counted.has(approval.email))) return [];
    const reason = discarded ?? (approval ? whyNot(approval.email, judged, base) : "");
    return [{ name: review.account?.login ?? "a deleted account", reason }];
  });
}
function whyNot(email, judged, base) {
  const asked = judged.filter(({ by }) => eligible(base, by).some((one) => one.email === email));
  if (asked.length === 0) return "is not among those whose approval is asked for";
  if (asked.every((one) => gaining(one).includes(email.toLowerCase()))) return "would approve a grant to themselves";
  return "was given before the change became what it is now";
}
function sentenceFor(state, judged, refusedBy) {
  if (state === "not-required") return "No second reviewer is needed.";
  if (state === "refused") return `Changes requested by ${list(refusedBy.map(show))}.`;
  if (state === "approved")
    return `Approved: ${plural(new Set(judged.map(({ item }) => item.item)).size, "risky item")}.`;
  const open = judged.filter(({ satisfied }) => !satisfied);
  const [worst] = [...open].sort((a, b) => b.approvals - b.counted.length - (a.approvals - a.counted.length));
  const names = [...new Set(open.flatMap(({ by }) => by))];
  return `${worst?.counted.length ?? 0} of ${plural(worst?.approvals ?? 1, "approval")}: waiting for ${list(names, "or")}.`;
}

// src/app/judge-pull.ts
async function judgePull(sources, pull, base, step, others = []) {
  const { forge, today } = sources;
  const contributors = (await Promise.all([pull, ...others].map((one) => forge.contributors(one)))).flat();
  const shape = activeOn(step.base.shape, today);
  const { items, matrix, change } = step;
  const known = { base: shape, items, matrix, change, contributors };
  const nothing = {
    reviews: [],
    mayWrite: /* @__PURE__ */ new Map(),
    hashesAt: /* @__PURE__ */ new Map()
  };
  if (requirements(shape, known, involved(shape, contributors)).length === 0) return judge({ ...known, ...nothing });
  const reviews = await forge.reviews(pull);
  const verdict = judge({
    ...known,
    reviews,
    mayWrite: await readPermissions(forge, reviews),
    hashesAt: await readHashes(sources, reviews, base)
  });
  const isBroken = pull.labels.some((label) => label.toLowerCase() === breakGlassLabel);
  if (!isBroken || verdict.state !== "pending") return verdict;
  return withBreakGlass(verdict, shape, pull.head, await forge.labelling(pull, breakGlassLabel));
}
async function readPermissions(forge, reviews) {
  const people = new Map(reviews.flatMap(({ account }) => account?.isPerson ? [[account.id, account]] : []));
  const answers = [...people].map(async ([id, account]) => [id, await forge.mayWrite(account)]);
  return new Map(await Promise.all(answers));
}
async function readHashes({ repository, folder }, reviews, base) {
  const commits = new Set(reviews.flatMap(({ commit, state }) => commit && state === "APPROVED" ? [commit] : []));
  const hashes = /* @__PURE__ */ new Map();
  for (const commit of commits) {
    const seen = await seenAt(repository, base, commit, folder);
    if (seen) hashes.set(commit, seen);
  }
  return hashes;
}
async function seenAt(repository, base, commit, folder) {
  try {
    const reading = await readMerge(repository, base, commit, folder);
    if (reading.state !== "read") return /* @__PURE__ */ new Set();
    const { step, tree } = reading;
    const whole = [step.change, ...step.items.filter(({ item }) => item === "pipeline")].map(({ hash }) => hash);
    const merged = [...step.items, ...step.matrix].map(({ hash }) => hash);
    const isAlone = (await repository.changedFiles(tree, commit)).length === 0;
    if (isAlone) return /* @__PURE__ */ new Set([...merged, ...whole]);
    const there = await readStep(repository, base, commit, folder);
    const shown = there.state === "read" ? [...there.step.items, ...there.step.matrix] : [];
    const looked = new Set(shown.map(({ hash }) => hash));
    return /* @__PURE__ */ new Set([...merged.filter((hash) => looked.has(hash)), ...whole]);
  } catch (error) {
    if (error instanceof UserError) return void 0;
    throw error;
  }
}

export {
  approvalRules,
  readMerge,
  readStep,
  activeOn,
  reviewers,
  judgePull
};
