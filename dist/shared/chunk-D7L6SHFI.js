const require = process.getBuiltinModule;
import {
  hashOf,
  itemOf,
  lineUp,
  loadAt,
  loadExisting,
  projectOfItem,
  resources,
  trustedConditions
} from "./chunk-DYGOHUNF.js";
import {
  rolloutReview
} from "./chunk-DN26BUZK.js";
import {
  equalJson,
  isList
} from "./chunk-FAMZA7G6.js";
import {
  isSubject,
  isWithin,
  levels,
  matrixList,
  objectRules,
  roleHolders,
  roleName,
  sameEmail
} from "./chunk-YMPPZMGH.js";
import {
  UserError,
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

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

// src/plan/risk/decided.ts
function decidedValue(spec, { wording = [] }) {
  if (!spec) return null;
  return Object.fromEntries(Object.entries(spec).filter(([field]) => !wording.includes(field)));
}

// src/plan/risk/matrix-items.ts
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

// src/plan/risk/new-keys.ts
function knowingNewKeys(base, head) {
  const { projects = {}, flags, feature_flags } = base.shape;
  const found = Object.entries(head.shape.projects ?? {}).map(([key, one]) => [key, keyOf(projects, key, one)]);
  const keys = new Map(found.filter(([key, old]) => key !== old));
  const isKnown = ([key, old]) => old !== void 0 || Object.hasOwn(projects, key);
  if (![...keys].some(isKnown)) return base;
  const shape = {
    ...base.shape,
    projects: under(keys, projects),
    ...flags && { flags: under(keys, flags) },
    ...feature_flags && { feature_flags: under(keys, feature_flags) }
  };
  return { ...base, shape };
}
function keyOf(projects, key, { id, name = key }) {
  const all = Object.entries(projects);
  const numbered2 = all.find(([, before]) => id !== void 0 && before.id === id);
  const named = all.filter(
    ([old, before]) => (id === void 0 || before.id === void 0) && name === (before.name ?? old)
  );
  return (numbered2 ?? named.find(([old]) => old === key) ?? named[0])?.[0];
}
function under(keys, members) {
  const kept = Object.entries(members).filter(([key]) => !keys.has(key));
  const moved = [...keys].flatMap(([key, old]) => {
    const member = old === void 0 ? void 0 : members[old];
    return member === void 0 ? [] : [[key, member]];
  });
  return Object.fromEntries([...kept, ...moved]);
}

// src/plan/risk/policy-change.ts
function policyChanges(base, head, resources2) {
  return resources2.flatMap(
    (resource) => lineUp(resource, { lastApplied: void 0, base, head }, []).filter((sides) => !equalJson(sides.base?.spec, sides.head?.spec)).map((sides) => {
      const [item, was] = [itemOf(resource.kind, sides.key), earlierName(sides)];
      const values = { before: sides.base?.spec ?? null, value: sides.head?.spec ?? null };
      return { item, ...was !== void 0 && { was: itemOf(resource.kind, was) }, ...values };
    })
  );
}
function earlierName({ base, head }) {
  const was = head?.was;
  const isRenamed = was && base && Object.entries(was.spec).every(([field, one]) => equalJson(base.spec[field], one));
  return isRenamed ? was.key : void 0;
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
  flag_history_lost: void 0,
  // known only where PostHog is asked, which the review never does
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
function approvalRule(shape, item, fact2) {
  if (fact2 === "rollout_over") {
    const project = item.split("/")[1] ?? "";
    const { approvals = 1, by = ["admin"] } = rolloutReview(shape, project) ?? {};
    return { rule: `rollout-review in ${project}`, approvals, by };
  }
  const rule = adminRules[fact2];
  return rule === void 0 ? void 0 : { rule, approvals: 1, by: ["admin"] };
}

// src/core/review-rules.ts
function approvalRules(shape, item, fact2) {
  const builtIn = approvalRule(shape, item, fact2);
  const own = (shape.review?.rules ?? []).flatMap(
    ({ facts, tiers: tiers2, approvals = 1, by }, index) => facts.some((name) => name === fact2) && isAbout(shape, item, tiers2) ? [{ rule: `review.rules ${index + 1}`, approvals, by }] : []
  );
  return builtIn ? [builtIn, ...own] : own;
}
function isAbout({ projects }, item, tiers2) {
  if (!tiers2) return true;
  const project = projectOfItem(item);
  return project !== void 0 && tiers2.includes(projects?.[project]?.tier ?? "production");
}

// src/plan/gate/let-go.ts
function sectionsLetGo(base, head) {
  return sectionsTakenOut(base, head).map((path) => {
    const sentence = `\`${show(path)}\` is taken out as a whole, so the policy no longer manages what stands there`;
    return { path, value: null, facts: [{ name: "policy_gate_changed", sentence, detail: { path } }] };
  });
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
  const people = ["members", "roles"].filter((section) => base[section] && !head[section]);
  return [...people, ...flagsTakenOut(base, head), ...organization, ...ofProjects];
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

// src/core/makers.ts
var unknownMaker = "unknown";
function makersOf(parts) {
  const makers = parts.flatMap((part) => {
    if (part?.from === "log") return [part.by.email?.toLowerCase() ?? unknownMaker];
    return part?.from === "entry" ? [part.by.toLowerCase(), unknownMaker] : [unknownMaker];
  });
  return [...new Set(makers)].sort(unknownLast);
}
function knownMakers(makers, people) {
  const known = makers.map((maker) => people.includes(maker) ? maker : unknownMaker);
  return [...new Set(known)].sort(unknownLast);
}
function unknownLast(a, b) {
  if (a === unknownMaker || b === unknownMaker) return Number(a === unknownMaker) - Number(b === unknownMaker);
  return a < b ? -1 : 1;
}

// src/core/removal-limit.ts
var usual = { percent: 25, from: 10 };
function removalLimit({ guardrails }) {
  return guardrails?.max_removals ?? usual;
}
function shareAllowed({ percent, from }, present) {
  return present < from ? 50 : percent;
}

// src/plan/gate/loosening.ts
function loosening(path, value, { gaining = [], madeBy = [], facts = [] } = {}) {
  const sentence = `\`${show(path)}\` changes, which the review itself reads: who may approve, and what needs approval`;
  const detail = { path, ...gaining.length > 0 && { gaining }, ...madeBy.length > 0 && { madeBy } };
  return { path, value: value ?? null, facts: [{ name: "policy_gate_changed", sentence, detail }, ...facts] };
}
function differing(before, after) {
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  return keys.map((key) => ({ key, before: before?.[key], after: after?.[key] })).filter((one) => !equalJson(one.before, one.after));
}
function allHold(proven) {
  return Object.values(proven).every((holds) => holds);
}

// src/plan/gate/limits.ts
function loosenedGuardrails(base, head) {
  const [before, after] = [base.guardrails ?? {}, head.guardrails ?? {}];
  const isStricter = {
    min_owners: (after.min_owners ?? 1) >= (before.min_owners ?? 1),
    required_owners: isPart(before.required_owners, after.required_owners),
    owners_need_2fa: after.owners_need_2fa === true || before.owners_need_2fa !== true,
    max_removals: isStricterLimit(base, head),
    allow: (after.allow ?? []).every((one) => (before.allow ?? []).some((other) => allowsAsMuch(other, one)))
  };
  const values = after;
  return Object.entries(isStricter).filter(([, holds]) => !holds).map(([name]) => {
    const path = `guardrails.${name}`;
    const sentence = name === "allow" ? "an exception from a guardrail is written" : `the guardrail \`${name}\` holds back less than before`;
    return loosening(path, values[name], { facts: [fact("guardrail_changed", sentence, { path })] });
  });
}
function isPart(few = [], many = []) {
  const all = new Set(many.map((email) => email.toLowerCase()));
  return few.every((email) => all.has(email.toLowerCase()));
}
function isStricterLimit(base, head) {
  const [before, after] = [removalLimit(base), removalLimit(head)];
  return [1, before.from, after.from].every((count) => shareAllowed(after, count) <= shareAllowed(before, count));
}
function allowsAsMuch(wide, narrow) {
  return wide.guardrail === narrow.guardrail && wide.reason === narrow.reason && narrow.until <= wide.until && narrow.items.every((item) => wide.items.includes(item));
}
function loosenedBaseline(base, head) {
  const before = Map.groupBy(base.baseline ?? [], ({ item }) => item);
  const after = Map.groupBy(head.baseline ?? [], ({ item }) => item);
  return [...after].flatMap(([item, entries]) => {
    const known = before.get(item) ?? [];
    const news = entries.filter((entry) => !known.some((one) => acceptsAsMuch(one, entry)));
    const madeBy = news.flatMap(({ changed_by: makers = [unknownMaker] }) => makers);
    const facts = accepted(known, entries);
    return news.length === 0 ? [] : [loosening(`baseline.${item}`, entries, { madeBy, facts })];
  });
}
function acceptsAsMuch(wide, { until, ...rest }) {
  return until <= wide.until && equalJson({ ...wide, until: null }, { ...rest, until: null });
}
function accepted(before, after) {
  return after.filter(({ until }) => before.every((one) => until > one.until)).slice(0, 1).map(({ item, until, changed_by: makers = [] }) => {
    const names = makers.filter((maker) => maker !== unknownMaker).map((maker) => `\`${show(maker)}\``);
    const unknown = names.length < makers.length || names.length === 0 ? ["somebody unknown"] : [];
    const by = list([...names, ...unknown]);
    const sentence = `the difference in \`${show(item)}\`, made by hand by ${by}, is accepted until ${until}`;
    return fact("drift_accepted", before.length === 0 ? sentence : `${sentence}, longer than before`, { item, until });
  });
}
function fact(name, sentence, detail) {
  return { name, sentence, detail };
}

// src/plan/gate/people.ts
function loosenedMembers(base, head) {
  return differing(base.members, head.members).flatMap(({ key, before, after }) => {
    const isStricter = before && !hidesAnother(key, before, head) && (!after || isStricterMember(before, after));
    if (isStricter) return [];
    const facts = after ? extension(key, before, after) : [];
    return [loosening(`members.${key}`, after, { gaining: after ? [key.toLowerCase()] : [], facts })];
  });
}
function hidesAnother(email, { github }, { members = {} }) {
  const others = Object.entries(members).filter(([key]) => key !== email);
  return others.some(([key, other]) => sameEmail(key, email) || github && other.github?.id === github.id);
}
function isStricterMember(before, after) {
  const isStricter = {
    level: levels.indexOf(after.level) <= levels.indexOf(before.level),
    service: after.service === true || before.service !== true,
    github: after.github === void 0 || equalJson(after.github, before.github),
    expires: !isExtended(before, after)
  };
  return allHold(isStricter);
}
function isExtended({ expires: was }, { expires: is }) {
  return was !== void 0 && (is === void 0 || is > was);
}
function extension(email, before, after) {
  if (!before || !isExtended(before, after)) return [];
  const [from, to] = [before.expires, after.expires];
  const sentence = `\`${show(email)}\` stays ${to === void 0 ? "for good" : `until ${to}`} instead of until ${from}`;
  return [{ name: "expiry_extended", sentence, detail: { from, to: to ?? null, gaining: [email.toLowerCase()] } }];
}
function loosenedRoles(base, head) {
  return differing(base.roles, head.roles).flatMap(({ key, before, after }) => {
    const known = new Set(holdersIn(base, key));
    const gaining = holdersIn(head, key).filter((email) => !known.has(email));
    const isStricter = gaining.length === 0 && (!before || !after || isSameRole(key, before, after));
    return isStricter ? [] : [loosening(`roles.${key}`, after, { gaining })];
  });
}
function isSameRole(key, before, after) {
  const isSame = {
    id: before.id === after.id,
    name: roleName(key, before) === roleName(key, after),
    was: before.was === after.was,
    idp_group: before.idp_group === after.idp_group,
    members: before.members === void 0 || after.members !== void 0,
    reviewers: true
  };
  return allHold(isSame);
}
function holdersIn(shape, role) {
  return roleHolders(shape, role).map((email) => email.toLowerCase());
}

// src/plan/gate/projects.ts
var tiers = ["development", "staging", "production"];
function loosenedProjects(base, head) {
  return differing(base.projects, head.projects).flatMap(({ key, before, after }) => {
    const isStricter = before && after && isSameProject(key, before, after) && isSaferTier(before, after, [base, head]);
    return isStricter ? [] : [loosening(`projects.${key}`, after && { id: after.id, name: after.name, tier: after.tier })];
  });
}
function isSameProject(alias, before, after) {
  return before.id === after.id && (before.id !== void 0 || (before.name ?? alias) === (after.name ?? alias));
}
function isSaferTier(before, after, shapes) {
  const [was = "production", is = "production"] = [before.tier, after.tier];
  const rules = shapes.flatMap(({ review }) => review?.rules ?? []);
  const isAskedLess = rules.some((rule) => rule.tiers?.includes(was) && !rule.tiers.includes(is));
  return tiers.indexOf(is) >= tiers.indexOf(was) && !isAskedLess;
}
function loosenedMatrix(base, head) {
  return differing(numbered(base), numbered(head)).flatMap(({ key, before = {}, after = {} }) => {
    const isStricter = {
      who_can_create: isNarrower(before.who_can_create, after.who_can_create),
      who_can_edit: isNarrower(before.who_can_edit, after.who_can_edit),
      who_can_delete: isNarrower(before.who_can_delete, after.who_can_delete),
      require_description: after.require_description === true || before.require_description !== true,
      require_rollout_review: isStricterRollout(key, base, head),
      change_by: after.change_by === "repository" || before.change_by !== "repository",
      trusted_conditions: trustsNoMore(before, after)
    };
    return allHold(isStricter) ? [] : [loosening(`feature_flags.${key}`, numbered(head)[key])];
  });
}
function numbered(shape) {
  return Object.fromEntries(
    Object.entries(shape.feature_flags ?? {}).map(([key, { trusted_conditions: written, ...matrix }]) => [
      key,
      { ...matrix, ...written && { trusted_conditions: trustedConditions(shape, key) } }
    ])
  );
}
function isNarrower(before, after) {
  if (after === void 0) return before === void 0;
  return isWithin(after, before ?? ["admin"]);
}
function trustsNoMore({ trusted_conditions: before = [] }, { trusted_conditions: after = [] }) {
  return after.every((condition) => before.some((one) => equalJson(one, condition)));
}
function isStricterRollout(project, base, head) {
  const [before, after] = [rolloutReview(base, project), rolloutReview(head, project)];
  if (!before) return true;
  return after !== void 0 && after.over <= before.over && after.approvals >= before.approvals && isWithin(after.by, before.by);
}

// src/plan/gate/rules.ts
function changedReach(base, head) {
  const usual2 = { removed_flags: "keep" };
  return differing(base.manage, head.manage).filter(({ key, before, after }) => (before ?? usual2[key] ?? "update") !== (after ?? usual2[key] ?? "update")).map(({ key, after }) => loosening(`manage.${key}`, after));
}
function loosenedReview(base, head) {
  const [before, after] = [base.review?.rules ?? [], head.review?.rules ?? []];
  const isStricter = {
    rules: before.every((rule) => after.some((one) => asksAsMuch(one, rule)))
  };
  return allHold(isStricter) ? [] : [loosening("review.rules", head.review?.rules)];
}
function asksAsMuch(rule, other) {
  const { tiers: tiers2 } = rule;
  const isStricter = {
    facts: other.facts.every((fact2) => rule.facts.includes(fact2)),
    tiers: tiers2 === void 0 || (other.tiers?.every((tier) => tiers2.includes(tier)) ?? false),
    approvals: (rule.approvals ?? 1) >= (other.approvals ?? 1),
    by: isWithin(rule.by, other.by)
  };
  return allHold(isStricter);
}
function loosenedFreeze({ freeze: before }, { freeze: after }) {
  if (!before || after && after.reason === before.reason && after.until >= before.until) return [];
  return [loosening("freeze", after ?? void 0)];
}
function movedOrganization(base, head) {
  const [before, after] = [base, head].map(({ organization }) => organization?.id);
  return before === void 0 || before === after ? [] : [loosening("organization.id", after)];
}
function changedApprovals(base, head) {
  return equalJson(base.approvals, head.approvals) ? [] : [loosening("approvals", head.approvals)];
}
var weights = { off: 0, warning: 1, error: 2 };
function loosenedLint(base, head) {
  const [before, after] = [base.shape.lint?.severities, head.shape.lint?.severities];
  const isLighter = differing(before, after).some(({ before: was, after: is }) => !isHeavier(was, is));
  const [accepted2, accepts] = [textsOf(base.ignores), textsOf(head.ignores)];
  return [
    ...isLighter ? [loosening("lint.severities", after)] : [],
    ...isPartOf(accepts, accepted2) ? [] : [loosening("lint.ignores", accepts)]
  ];
}
function isHeavier(was, is) {
  if (is === "error" || was === "off") return true;
  return was !== void 0 && is !== void 0 && (weights[is] ?? 0) >= (weights[was] ?? 0);
}
function textsOf(ignores) {
  return ignores.map(({ rule, reason, at }) => `${at.file}: ${rule}: ${reason}`).sort();
}
function isPartOf(few, many) {
  const left = [...many];
  return few.every((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

// src/plan/gate/changes.ts
function gateChanges(base, head) {
  const shapes = [base.shape, head.shape];
  return [
    ...movedOrganization(...shapes),
    ...loosenedMembers(...shapes),
    ...loosenedRoles(...shapes),
    ...loosenedProjects(...shapes),
    ...loosenedMatrix(...shapes),
    ...changedReach(...shapes),
    ...loosenedReview(...shapes),
    ...loosenedGuardrails(...shapes),
    ...loosenedFreeze(...shapes),
    ...loosenedBaseline(...shapes),
    ...changedApprovals({ ...base.shape }, { ...head.shape }),
    ...loosenedLint(base, head),
    ...sectionsLetGo(...shapes)
  ];
}

// src/plan/risk/key-scopes.ts
function widenedKeys(base, head) {
  const before = Map.groupBy(base.api_keys ?? [], nameOf);
  const after = Map.groupBy(head.api_keys ?? [], nameOf);
  return [...after].flatMap(([name, keys]) => {
    const known = before.get(name) ?? [];
    const had = known.flatMap(({ scopes: scopes2 }) => scopes2);
    const scopes = [...new Set(keys.flatMap((key) => key.scopes))].sort();
    const more = keys.length > known.length ? scopes : scopes.filter((scope) => !had.some((one) => covers(one, scope)));
    if (more.length === 0) return [];
    return [{ item: itemOf("api_key", name), value: scopes, facts: [widened(name, more, ownersOf(keys))] }];
  });
}
function nameOf({ kind, project, owner, use, label }) {
  return [kind, use, project, owner?.toLowerCase(), label].filter((part) => part !== void 0).join("/");
}
function covers(wide, narrow) {
  return wide === "*" || wide === narrow || wide === narrow.replace(/:read$/, ":write");
}
function ownersOf(keys) {
  return [...new Set(keys.flatMap(({ owner }) => owner === void 0 ? [] : [owner.toLowerCase()]))];
}
function widened(name, more, gaining) {
  const sentence = `the API key \`${show(name)}\` may do more: ${list(more.map((scope) => `\`${show(scope)}\``))}`;
  return { name: "key_scope_widened", sentence, detail: { more, ...gaining.length > 0 && { gaining } } };
}

// src/plan/risk/risk.ts
function riskyItems(base, head, pipeline, resources2) {
  const judging = knowingNewKeys(base, head);
  return [
    ...resources2.flatMap((resource) => riskyEntries(resource, judging, head)),
    ...widenedKeys(base.shape, head.shape).flatMap(({ item, value, facts }) => riskyOnly(item, value, facts, base)),
    ...gateChanges(base, head).map(({ path, value, facts }) => riskyItem(itemOf("policy_gate", path), value, facts)),
    ...pipelineChange(pipeline)
  ];
}
function riskyEntries(resource, base, head) {
  return lineUp(resource, { lastApplied: void 0, base, head }, []).flatMap((sides) => {
    const facts = resource.facts(sides.key, sides.base?.spec, sides.head?.spec, base.shape);
    return riskyOnly(itemOf(resource.kind, sides.key), decidedValue(sides.head?.spec, resource), facts, base);
  });
}
function riskyOnly(item, value, facts, { shape }) {
  const risky = facts.filter(({ name }) => approvalRules(shape, item, name).length > 0);
  return risky.length === 0 ? [] : [riskyItem(item, value, risky)];
}
function riskyItem(item, value, facts) {
  return { item, value, facts, hash: hashOf({ item, value, facts: facts.map(({ name }) => name).sort() }) };
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
  if (pipeline.length === 0 && !files.some(({ path }) => isWithin2(path, folder))) return { state: "untouched" };
  const before = await loadAt(repository, base, folder, "the base branch");
  const head = await loadExisting(repository, result, folder, "the merge result");
  if (!before) return { state: "bootstrap", head };
  return { state: "read", step: stepOf(before, head, pipeline), tree: result };
}
async function pipelineFiles(repository, sides, files, folder) {
  const others = files.filter(({ path }) => !isPipeline(path) && !isWithin2(path, folder));
  const actions = others.length > 0 ? (await Promise.all(sides.map((side) => repository.actionFolders(side)))).flat() : [];
  return files.filter(({ path }) => isPipeline(path) || !isWithin2(path, folder) && isPipeline(path, actions));
}
function stepOf(base, head, pipeline) {
  const changes = policyChanges(base, head, resources);
  const digest = policyDigest(changes);
  const outside = pipeline.map(({ path, content }) => ({ path, content }));
  const change = { item: "change", value: null, facts: [], hash: hashOf({ digest, outside }) };
  const judging = knowingNewKeys(base, head);
  const items = riskyItems(base, head, pipeline, resources);
  return { base, head, judging, changes, items, matrix: matrixItems(judging, head, resources), change, digest };
}
function isWithin2(path, folder) {
  return folder === "." || path === folder || path.startsWith(`${folder}/`);
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

// src/review/hand-made.ts
function handMadeBy({ facts }, shape) {
  const names = new Set(facts.flatMap(({ detail }) => isList(detail.madeBy) ? detail.madeBy.map(String) : []));
  const people = /* @__PURE__ */ new Set();
  const strangers = [];
  for (const name of names) {
    const person = name === unknownMaker ? void 0 : personByEmail(shape, name);
    if (person === void 0) strangers.push(name);
    else people.add(person);
  }
  return { people: [...people], strangers };
}

// src/review/requirements.ts
function requirements(base, { items, matrix, change }, who) {
  const asked = [
    ...items.flatMap((item) => asksOf(base, item)),
    ...matrix.flatMap((item) => matrixAsks(base, item, who))
  ];
  const strangers = unknownTo(who.strangers);
  if (asked.length > 0) return asked.map((one2) => raised(one2, [...strangers, ...unknownHands(base, one2.item)]));
  if (strangers.length === 0) return [];
  const one = strangers.map(({ because }) => ({ more: 1, because }));
  return [raised({ rule: "unknown-contributor", item: change, about: [], approvals: 0, by: ["admin"] }, one)];
}
function raised(asked, raises) {
  const approvals = raises.reduce((sum, { more }) => sum + more, asked.approvals);
  return { ...asked, approvals, raised: raises };
}
function unknownTo(strangers) {
  if (strangers.length === 0) return [];
  const names = list(strangers.map((name) => `\`${show(name)}\``));
  return [{ more: strangers.length, because: `the policy does not know ${names}` }];
}
function unknownHands(base, item) {
  const { strangers } = handMadeBy(item, base);
  if (strangers.length === 0) return [];
  const names = list(strangers.filter((name) => name !== unknownMaker).map((name) => `\`${show(name)}\``));
  const because = names === "" ? "`changed_by` leaves open who made it" : `the policy does not know ${names}, who made it`;
  return [{ more: 1, because }];
}
function asksOf(base, item) {
  const found = item.facts.flatMap(
    ({ name }) => approvalRules(base, item.item, name).map((rule) => ({ ...rule, about: name }))
  );
  return [...Map.groupBy(found, ({ rule }) => rule).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { rule, approvals, by } = first;
    return [{ rule, item, about: [first, ...others].map(({ about }) => about), approvals, by }];
  });
}
function matrixAsks(base, item, { people, strangers }) {
  const project = projectOfItem(item.item);
  const found = item.act && project !== void 0 ? matrixList(base, project, item.act) : void 0;
  if (!found) return [];
  const { list: list2, subjects } = found;
  const [alone, ...others] = [...people, ...strangers];
  const mayAlone = (email) => subjects.some((subject) => isSubject(base, email, subject));
  if (alone !== void 0 && others.length === 0 && strangers.length === 0 && mayAlone(alone)) return [];
  return [{ rule: `${list2} in ${project}`, item, about: [], approvals: 1, by: subjects }];
}

// src/review/self-benefit.ts
function gainingBy({ facts }) {
  return facts.flatMap(({ detail }) => isList(detail.gaining) ? detail.gaining.map(String) : []);
}
function selfBenefit(item, people) {
  const gaining = new Set(gainingBy(item));
  const both = [...new Set(people.map((email) => email.toLowerCase()))].filter((email) => gaining.has(email)).sort();
  if (both.length === 0) return [];
  const names = list(both.map((email) => `\`${show(email)}\``));
  const sentence = `${names} ${both.length === 1 ? "gains" : "gain"} by this, and wrote a part of the change or approved it`;
  return [{ name: "self_benefit", sentence, detail: { people: both } }];
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
    return { review, discarded: "wrote, committed or pushed a part of this change, or made it by hand" };
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
  const { item } = requirement;
  const partial = /* @__PURE__ */ new Set([...gainingBy(item), ...handMadeBy(item, base).people.map((email) => email.toLowerCase())]);
  const people = eligible(base, requirement.by).filter(({ email }) => !partial.has(email.toLowerCase()));
  const counted = opinions.filter(({ review, hashes }) => review.state === "APPROVED" && hashes?.has(item.hash)).flatMap(({ approval }) => approval && people.some(({ email }) => email === approval.email) ? [approval] : []);
  const open = people.filter(({ email }) => !who.people.includes(email) && !counted.some((one) => one.email === email));
  const approvers = opinions.flatMap(
    ({ review, approval }) => review.state === "APPROVED" && approval ? [approval.email] : []
  );
  return {
    ...requirement,
    item: { ...item, facts: [...item.facts, ...selfBenefit(item, [...who.people, ...approvers])] },
    counted,
    eligible: open.map(({ email }) => email),
    satisfied: counted.length >= requirement.approvals
  };
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
  if (asked.every((one) => gainingBy(one.item).includes(email.toLowerCase())))
    return "would approve a grant to themselves";
  if (asked.every((one) => handMadeBy(one.item, base).people.some((maker) => sameEmail(maker, email))))
    return "would approve what they changed by hand";
  return "was given before the change became what it is now";
}
function sentenceFor(state, judged, refusedBy) {
  if (state === "not-required") return "No second reviewer is needed.";
  if (state === "refused") return `Changes requested by ${list(refusedBy.map(show))}.`;
  if (state === "approved")
    return `Approved: ${plural(new Set(judged.map(({ item }) => item.item)).size, "risky item")}.`;
  const open = judged.filter(({ satisfied }) => !satisfied);
  const [worst] = [...open].sort((a, b) => b.approvals - b.counted.length - (a.approvals - a.counted.length));
  const lists = [...new Set(open.map(({ by }) => list(by, "or") || "nobody"))];
  return `${worst?.counted.length ?? 0} of ${plural(worst?.approvals ?? 1, "approval")}: waiting for ${lists.join(", and ")}.`;
}

// src/app/review/judge-pull.ts
async function judgePull(sources, pull, base, step, others = []) {
  const { forge, today } = sources;
  const contributors = (await Promise.all([pull, ...others].map((one) => forge.contributors(one)))).flat();
  const shape = activeOn(step.judging.shape, today);
  const { items, matrix, change } = step;
  const known = { base: shape, items, matrix, change, contributors };
  const nothing = {
    reviews: [],
    mayWrite: /* @__PURE__ */ new Map(),
    hashesAt: /* @__PURE__ */ new Map()
  };
  const who = involved(shape, contributors);
  if (requirements(shape, known, who).length === 0) return judge({ ...known, ...nothing });
  const reviews = await forge.reviews(pull);
  const verdict = judge({
    ...known,
    reviews,
    mayWrite: await readPermissions(forge, heard(reviews, shape, who)),
    hashesAt: await readHashes(sources, reviews, base)
  });
  const isBroken = pull.labels.some((label) => label.toLowerCase() === breakGlassLabel);
  if (!isBroken || verdict.state !== "pending") return verdict;
  return withBreakGlass(verdict, shape, pull.head, await forge.labelling(pull, breakGlassLabel));
}
function heard(reviews, shape, { people }) {
  return standing(reviews).flatMap(({ account }) => {
    const person = personOf(shape, account);
    return account && person && !people.includes(person.email) ? [account] : [];
  });
}
async function readPermissions(forge, accounts) {
  const answers = accounts.map(async (account) => [account.id, await forge.mayWrite(account)]);
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
  reviewers,
  personOf,
  activeOn,
  unknownMaker,
  makersOf,
  knownMakers,
  removalLimit,
  shareAllowed,
  approvalRules,
  readMerge,
  readStep,
  judgePull
};
