const require = process.getBuiltinModule;
import {
  exposureOf,
  lintPolicy,
  rolloutReview,
  variantExposures
} from "./chunk-DN26BUZK.js";
import {
  canonicalJson,
  equalJson,
  isList
} from "./chunk-FAMZA7G6.js";
import {
  isAccessLevel,
  isResourceKind,
  strengthOf
} from "./chunk-7MCRS2QT.js";
import {
  asWritten,
  declaredPeople,
  flagEditors,
  levels,
  matrixRules,
  objectRules,
  roleHolders,
  roleName,
  sameEmail
} from "./chunk-YMPPZMGH.js";
import {
  require_crypto
} from "./chunk-BZ5QDA55.js";
import {
  DecodeError,
  anything,
  boolean,
  integer,
  isRecord,
  known,
  list as list2,
  nullable,
  object,
  oneOf,
  optional,
  string
} from "./chunk-RNA437W5.js";
import {
  isYaml
} from "./chunk-ED7NOXLL.js";
import {
  RemoteError,
  UserError,
  Waiting,
  __toESM,
  list,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/app/load-at.ts
async function loadAt(repository, commit, folder, side) {
  const files = await repository.policyFiles(commit, folder);
  if (!files.some(({ path }) => isYaml(path))) return void 0;
  return loadWhole(files, folder, `${side} (${short(commit)})`);
}
function loadWhole(files, folder, whose) {
  const { policy, findings } = lintPolicy(files, folder);
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (policy && !first) return policy;
  const where = first ? `${first.at.file}:${first.at.start.line}:${first.at.start.column}: ${first.message}` : "";
  throw new UserError(
    `The policy of ${whose} has ${plural(errors.length, "error")}. ${where}`,
    "Run the lint action: it shows every finding on its line."
  );
}
async function loadExisting(repository, commit, folder, side) {
  const policy = await loadAt(repository, commit, folder, side);
  if (policy) return policy;
  throw new UserError(
    `There is no policy file below "${folder}" on ${side} (${short(commit)}).`,
    "Check the input policy-path."
  );
}

// src/core/hash.ts
var import_node_crypto = __toESM(require_crypto(), 1);
function hashOf(value) {
  return `sha256:${(0, import_node_crypto.createHash)("sha256").update(canonicalJson(value)).digest("hex")}`;
}

// src/resources/domain/fingerprint.ts
var import_node_crypto2 = __toESM(require_crypto(), 1);
function fingerprintOf(pem) {
  const body = pem.replaceAll(/-----[A-Z ]+-----|\s/g, "");
  if (body === "") return "";
  return `sha256:${(0, import_node_crypto2.createHash)("sha256").update(Buffer.from(body, "base64")).digest("hex")}`;
}

// src/resources/domain/spec.ts
var untouched = {
  sso_enforcement: "none",
  jit_provisioning: false,
  saml_entity_id: "",
  saml_acs_url: "",
  saml_certificate: "",
  scim: false
};
function specOf({ sso_enforcement, jit_provisioning, saml = {}, scim }, policy) {
  const { entity_id, acs_url, certificate } = saml;
  const text = certificate === void 0 ? void 0 : policy.certificates.get(certificate);
  return {
    ...sso_enforcement !== void 0 && { sso_enforcement },
    ...jit_provisioning !== void 0 && { jit_provisioning },
    ...entity_id !== void 0 && { saml_entity_id: entity_id },
    ...acs_url !== void 0 && { saml_acs_url: acs_url },
    ...text !== void 0 && { saml_certificate: fingerprintOf(text) },
    ...scim !== void 0 && { scim }
  };
}
function declaredOf(spec) {
  const { sso_enforcement, jit_provisioning, saml_entity_id, saml_acs_url, saml_certificate, scim } = spec;
  const saml = {
    ...saml_entity_id && { entity_id: saml_entity_id },
    ...saml_acs_url && { acs_url: saml_acs_url },
    ...saml_certificate && { certificate: certificatePath(saml_certificate) }
  };
  return {
    ...sso_enforcement !== void 0 && { sso_enforcement },
    ...jit_provisioning !== void 0 && { jit_provisioning },
    ...Object.keys(saml).length > 0 && { saml },
    ...scim !== void 0 && { scim }
  };
}
function certificatePath(fingerprint) {
  return `certs/${fingerprint.replace("sha256:", "").slice(0, 16)}.pem`;
}

// src/resources/domain/facts.ts
var strength = {
  none: 0,
  github: 1,
  gitlab: 1,
  "google-oauth2": 1,
  saml: 2,
  oidc: 2
};
function domainFacts(domain2, before, after) {
  const name = `\`${show(domain2)}\``;
  if (!after) {
    if (!before) return [];
    return [relaxed(`${name} goes, with all that it asks of log-ins`, { from: "present", to: null })];
  }
  const from = known2(before);
  const to = known2({ ...before, ...after });
  const parts = [...enforcement(from.sso_enforcement, to.sso_enforcement), ...waysIn(from, to), ...provider(from, to)];
  return parts.length === 0 ? [] : [relaxed(`${name}: ${list(parts)}`, { from: told(from), to: told(to) })];
}
function isStricter(before, after) {
  const from = known2(before);
  const to = known2({ ...before, ...after });
  const closes = from.jit_provisioning && !to.jit_provisioning || from.scim && !to.scim;
  return closes || strength[to.sso_enforcement] > strength[from.sso_enforcement];
}
function known2(spec) {
  return { ...untouched, ...spec };
}
function enforcement(from, to) {
  if (from === to || strength[to] > strength[from]) return [];
  if (to === "none") return [`single sign-on is no longer enforced, now \`${from}\``];
  return [`single sign-on is enforced by \`${to}\` instead of \`${from}\``];
}
function waysIn(from, to) {
  return [
    ...to.jit_provisioning && !from.jit_provisioning ? ["whoever logs in with an address of it becomes a member, without an invitation"] : [],
    ...to.scim && !from.scim ? ["its identity provider adds and removes people"] : []
  ];
}
function provider(from, to) {
  const fields2 = ["saml_entity_id", "saml_acs_url", "saml_certificate"];
  return fields2.some((field) => from[field] !== to[field]) ? ["another identity provider vouches for who logs in"] : [];
}
function relaxed(sentence, detail) {
  return { name: "sso_relaxed", sentence, detail };
}
function told({ sso_enforcement, jit_provisioning, saml_entity_id, saml_acs_url, saml_certificate, scim }) {
  return { sso_enforcement, jit_provisioning, saml_entity_id, saml_acs_url, saml_certificate, scim };
}

// src/resources/domain/reading.ts
var methods = ["", "saml", "google-oauth2", "github", "gitlab", "oidc"];
var fields = object({
  id: string,
  domain: string,
  is_verified: boolean,
  jit_provisioning_enabled: boolean,
  sso_enforcement: nullable(oneOf(methods))
});
var orEmpty = (value, path) => optional(string)(value, path) ?? "";
var orOff = (value, path) => optional(boolean)(value, path) ?? false;
var provision = object({
  saml_entity_id: orEmpty,
  saml_acs_url: orEmpty,
  saml_x509_cert: orEmpty,
  scim_enabled: orOff
});
var liveDomain = (value, path) => {
  const { id, domain: domain2, is_verified, jit_provisioning_enabled, sso_enforcement } = fields(value, path);
  const has = (field) => isRecord(value) && value[field] !== void 0;
  return {
    id,
    domain: domain2,
    isVerified: is_verified,
    jit: jit_provisioning_enabled,
    enforcement: sso_enforcement || "none",
    own: has("saml_entity_id") ? provision(value, path) : void 0,
    provider: has("identity_provider_config") ? object({ identity_provider_config: nullable(string) })(value, path).identity_provider_config : void 0
  };
};
var ids = optional(list2(string));
var linking = object({
  id: string,
  name: string,
  config_scope: optional(string),
  domain_scope: optional(oneOf(["all", "selected"])),
  organization_domain_ids: ids,
  saml_domain_ids: ids,
  scim_domain_ids: ids
});
var provider2 = (value, path) => {
  const { id, name, config_scope, domain_scope, organization_domain_ids, saml_domain_ids, scim_domain_ids } = linking(
    value,
    path
  );
  const selected = domain_scope === "all" ? "all" : organization_domain_ids;
  const [saml, scim] = [selected ?? saml_domain_ids, selected ?? scim_domain_ids];
  return {
    ...provision(value, path),
    id,
    name,
    scope: config_scope,
    serves: saml && scim ? { saml, scim } : void 0
  };
};
async function readServer(posthog, organization2) {
  const base = `/api/organizations/${organization2}`;
  const domains = await posthog.list(`${base}/domains/`, liveDomain, ({ id }) => id);
  if (domains.length === 0 || domains.some(({ own }) => own)) return { domains, providers: [] };
  return { domains, providers: await posthog.list(`${base}/identity_provider_configs/`, provider2, ({ id }) => id) };
}
function providerOf({ providers }, domain2, purpose) {
  const serving = providers.filter((one) => isServing(one, domain2, purpose));
  const meant = serving.filter(({ scope }) => scope === purpose);
  const [found, another] = meant.length > 0 ? meant : serving.filter(({ scope }) => scope === void 0);
  if (!another) return found;
  throw new UserError(
    `Several identity providers in PostHog serve the domain ${show(domain2.domain)} for ${purpose.toUpperCase()}.`,
    "Leave the domain to one of them, in PostHog."
  );
}
function isServing({ id, serves }, domain2, purpose) {
  if (!serves) return domain2.provider === id;
  return serves[purpose] === "all" || serves[purpose].includes(domain2.id);
}
function liveSpec(server, domain2) {
  const saml = domain2.own ?? providerOf(server, domain2, "saml");
  const scim = domain2.own ?? providerOf(server, domain2, "scim");
  return {
    sso_enforcement: domain2.enforcement,
    jit_provisioning: domain2.jit,
    saml_entity_id: saml?.saml_entity_id ?? "",
    saml_acs_url: saml?.saml_acs_url ?? "",
    saml_certificate: fingerprintOf(saml?.saml_x509_cert ?? ""),
    scim: scim?.scim_enabled ?? false,
    verified: domain2.isVerified
  };
}
function provisioningOf(server, domain2) {
  const [saml, scim] = [homeOf(server, domain2, "saml"), homeOf(server, domain2, "scim")];
  return { ...saml && { saml }, ...scim && { scim }, isNamed: domain2.provider !== void 0 };
}
function homeOf(server, domain2, purpose) {
  if (domain2.own) return { path: `domains/${domain2.id}/`, name: domain2.domain, others: [] };
  const found = providerOf(server, domain2, purpose);
  if (!found) return void 0;
  const others = server.domains.filter(({ id }) => id !== domain2.id).filter((one) => isServing(found, one, purpose));
  const path = `identity_provider_configs/${found.id}/`;
  return { path, name: found.name, others: others.map((one) => one.domain) };
}
function certificateFiles(server, domain2) {
  const text = (domain2.own ?? providerOf(server, domain2, "saml"))?.saml_x509_cert ?? "";
  const [, framed] = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(text) ?? [];
  const body = (framed ?? text).replaceAll(/\s/g, "");
  if (body === "" || !/^[A-Za-z0-9+/]+=*$/.test(body)) return {};
  const lines = body.match(/.{1,64}/g) ?? [];
  const pem = ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
  return { [certificatePath(fingerprintOf(text))]: pem };
}

// src/resources/step.ts
function step(method, path, body, run = (send) => send(anything)) {
  return {
    method,
    path,
    fields: Object.keys(body ?? {}),
    async run(send) {
      await run((decode) => send(body, decode));
    }
  };
}

// src/resources/domain/providing.ts
var purposes = ["saml", "scim"];
function provisionSteps(domain2, wanted, desk) {
  const changing = purposes.filter((purpose) => Object.keys(wanted[purpose]).length > 0);
  if (changing.length === 0) return [];
  const provisioning = known(domain2.provisioning, `where ${domain2.name} keeps its log-ins`);
  const homeless = changing.filter((purpose) => provisioning[purpose] === void 0);
  const kept = changing.flatMap((purpose) => {
    const home = provisioning[purpose];
    return home ? [writeHome(domain2, home, wanted[purpose], desk)] : [];
  });
  if (homeless.length === 0) return kept;
  const made = provisioning.isNamed ? createNamed(domain2, { ...wanted.saml, ...wanted.scim }, desk) : homeless.map((purpose) => createScoped(domain2, purpose, wanted[purpose], desk));
  return [...kept, ...made];
}
function writeHome({ name }, home, body, { organization: organization2, policy }) {
  refuseShared(name, home, body, policy);
  return step(
    "PATCH",
    `/api/organizations/${organization2}/${home.path}`,
    { ...body },
    async (send) => refuseLoss(name, body, await send(provision))
  );
}
function refuseShared(domain2, { name, others }, body, policy) {
  const wanted = fieldsOf(body);
  const unlike = others.filter((other) => {
    const declared3 = policy.shape.organization?.domains?.[other];
    const spec = declared3 ? specOf(declared3, policy) : {};
    return !Object.entries(wanted).every(([field, value]) => equalJson(spec[field], value));
  });
  if (unlike.length === 0) return;
  throw new UserError(
    `The identity provider ${show(name)} of the domain ${show(domain2)} also serves ${list(unlike.map(show))}, and would change there too.`,
    "Write the same values for all its domains, or give the domain a provider of its own in PostHog."
  );
}
function createScoped(domain2, purpose, body, desk) {
  const name = `${domain2.name} ${purpose.toUpperCase()}`;
  const reach = { config_scope: purpose, domain_scope: "selected", organization_domain_ids: [domain2.id] };
  return step("POST", providersPath(desk), { name, ...reach, ...body }, async (send) => {
    await refuseSecond(domain2, purpose, desk);
    const made = await send(provider2);
    if (!isServing(made, { id: domain2.id, provider: void 0 }, purpose)) throw untied(made, domain2);
    refuseLoss(domain2.name, body, made);
  });
}
function createNamed(domain2, body, desk) {
  const { organization: organization2 } = desk;
  let made;
  return [
    step("POST", providersPath(desk), { name: domain2.name, ...body }, async (send) => {
      await refuseSecond(domain2, "saml", desk);
      made = await send(provider2);
      if (made.serves) throw untied(made, domain2);
      refuseLoss(domain2.name, body, made);
    }),
    {
      method: "PATCH",
      path: `/api/organizations/${organization2}/domains/${domain2.id}/`,
      fields: ["identity_provider_config"],
      async run(send) {
        const provider3 = known(made, `the identity provider of ${domain2.name}`);
        const { provider: named2 } = await send({ identity_provider_config: provider3.id }, liveDomain);
        if (named2 !== provider3.id) throw untied(provider3, domain2);
      }
    }
  ];
}
async function refuseSecond({ id, name }, purpose, { posthog, organization: organization2 }) {
  const server = await readServer(posthog, organization2);
  const domain2 = server.domains.find((one) => one.id === id);
  if (domain2 && providerOf(server, domain2, purpose) === void 0) return;
  throw new UserError(
    `Somebody changed the domain ${show(name)} in PostHog, or its identity provider, while this run was on.`,
    "Run again, so that the change is planned from what is there now."
  );
}
function untied({ name }, domain2) {
  return new UserError(
    `The identity provider ${show(name)} was created, but PostHog did not tie it to the domain ${show(domain2.name)}.`,
    "Tie the two together in PostHog, under its authentication settings, then run apply again."
  );
}
function refuseLoss(domain2, sent, answered) {
  const there = fieldsOf(answered);
  const lost = Object.entries(fieldsOf(sent)).filter(([field, value]) => !equalJson(there[field], value));
  if (lost.length === 0) return;
  throw new UserError(
    `PostHog answered that all is well, but did not keep ${list(lost.map(([field]) => field))} of the domain ${show(domain2)}.`,
    "This PostHog keeps it somewhere that this version does not know: set it there by hand, and please report it."
  );
}
function fieldsOf({ saml_entity_id, saml_acs_url, saml_x509_cert, scim_enabled }) {
  return {
    ...saml_entity_id !== void 0 && { saml_entity_id },
    ...saml_acs_url !== void 0 && { saml_acs_url },
    ...saml_x509_cert !== void 0 && { saml_certificate: fingerprintOf(saml_x509_cert) },
    ...scim_enabled !== void 0 && { scim: scim_enabled }
  };
}
function providersPath({ organization: organization2 }) {
  return `/api/organizations/${organization2}/identity_provider_configs/`;
}

// src/resources/domain/writing.ts
function domainSteps(change, { id, provisioning }, desk) {
  const { key: key2, live } = change;
  const changed = changedIn(change);
  const login = live?.verified === true ? loginBody(changed) : void 0;
  const path = `/api/organizations/${desk.organization}/domains/${id}/`;
  return [
    ...provisionSteps({ id, name: key2, provisioning }, provisionOf(key2, changed, desk.policy), desk),
    ...login ? [step("PATCH", path, login)] : []
  ];
}
function whatDomainAwaits(change) {
  const { key: key2, operation, live } = change;
  const changed = changedIn(change);
  if (operation === "create") {
    const isBare = Object.entries(changed).every(([field, wanted]) => equalJson(wanted, untouched[field]));
    if (isBare) return void 0;
    return unproved(
      key2,
      `The domain ${show(key2)} is in PostHog now. What it needs comes with the next run, and how people log in once somebody has proved that it is ours.`
    );
  }
  if (operation === "delete" || live?.verified === true || !loginBody(changed)) return void 0;
  return unproved(
    key2,
    `Nobody has proved yet that the domain ${show(key2)} is ours, and before that PostHog takes neither sso_enforcement nor jit_provisioning.`
  );
}
function unproved(domain2, sentence) {
  return new Waiting(
    sentence,
    `Put the challenge that PostHog shows for the domain into a DNS TXT record named _posthog-challenge.${show(domain2)}, press Verify there, then run apply again: this change stays outstanding until then.`
  );
}
function changedIn({ fields: fields2 }) {
  return Object.fromEntries(fields2.map(({ field, wanted }) => [field, wanted]));
}
function provisionOf(name, changed, policy) {
  const { saml_entity_id, saml_acs_url, saml_certificate, scim } = changed;
  const path = policy.shape.organization?.domains?.[name]?.saml?.certificate;
  const saml = {
    ...typeof saml_entity_id === "string" && { saml_entity_id },
    ...typeof saml_acs_url === "string" && { saml_acs_url },
    ...saml_certificate !== void 0 && {
      saml_x509_cert: known(policy.certificates.get(path ?? ""), `the certificate of ${name}`)
    }
  };
  return { saml, scim: typeof scim === "boolean" ? { scim_enabled: scim } : {} };
}
function loginBody({ sso_enforcement: method, jit_provisioning: jit }) {
  const body = {
    ...method !== void 0 && { sso_enforcement: method === "none" ? "" : method },
    ...jit !== void 0 && { jit_provisioning_enabled: jit }
  };
  return Object.keys(body).length > 0 ? body : void 0;
}

// src/resources/logged.ts
var masked = "masked";
function setTo(row2, words4, live, read = (value) => value) {
  const step3 = stepOf(row2, words4);
  if (!step3) return void 0;
  return step3.after === masked || equalJson(read(step3.after) ?? null, live ?? null);
}
function cameOrWent(row2, words4 = [], name) {
  if (row2.verb === "created") return "there";
  if (row2.verb === "deleted") return "gone";
  const step3 = stepOf(row2, words4);
  if (step3 && equalJson(step3.after, name)) return "there";
  return step3 && equalJson(step3.before, name) ? "gone" : void 0;
}
function isCalled(row2, words4, name) {
  const step3 = stepOf(row2, words4);
  return name !== void 0 && (row2.name === name || equalJson(step3?.before, name) || equalJson(step3?.after, name));
}
function stepOf({ steps }, words4) {
  const wanted = words4.map(bare);
  return steps.open().find(({ field }) => wanted.includes(bare(field)));
}
function bare(word) {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

// src/resources/resource.ts
function projectsToRead({ names, policies, projects = "all" }, declared3) {
  const [wanted, ...others] = policies;
  const isToCome = (alias) => {
    const project3 = wanted?.shape.projects?.[alias];
    return project3 !== void 0 && project3.id === void 0 && !names.hasProject(alias);
  };
  const ours = (wanted ? declared3(wanted.shape) : []).filter((alias) => !isToCome(alias));
  const theirs = others.flatMap(({ shape: shape2 }) => declared3(shape2)).filter((alias) => names.hasProject(alias));
  return [.../* @__PURE__ */ new Set([...ours, ...theirs])].filter((alias) => projects === "all" || projects.has(alias));
}
function projectOf({ perProject: perProject2 }, key2) {
  return perProject2 && key2.slice(0, key2.indexOf("/"));
}
function defineResource(resource) {
  return resource;
}

// src/resources/domain.ts
var words = {
  sso_enforcement: ["sso_enforcement", "SSO enforcement"],
  jit_provisioning: ["jit_provisioning_enabled", "just-in-time provisioning"],
  saml_entity_id: ["saml_entity_id", "SAML entity ID"],
  saml_acs_url: ["saml_acs_url", "SAML ACS URL"],
  saml_certificate: ["saml_x509_cert", "SAML X.509 certificate"],
  scim: ["scim_enabled", "SCIM provisioning", "SCIM enabled"]
};
var domain = defineResource({
  kind: "domain",
  after: [],
  looksUp: [],
  compare: ["sso_enforcement", "jit_provisioning", "saml_entity_id", "saml_acs_url", "saml_certificate", "scim"],
  unset: untouched,
  logged: {
    scopes: ["OrganizationDomain"],
    fields: Object.keys(words),
    isAbout: (row2, { key: key2, handle }) => handle ? row2.id === handle.id : isCalled(row2, ["domain"], key2),
    presence: (row2) => cameOrWent(row2),
    ledTo: (row2, { live }, field) => setTo(row2, words[field] ?? [], live?.[field], (value) => inOurTerms(field, value))
  },
  reach: () => "update",
  // A domain that no file names stays as it is.
  desired: (policy) => Object.entries(policy.shape.organization?.domains ?? {}).map(([name, declared3]) => ({
    key: name,
    spec: specOf(declared3, policy),
    at: policy.locate(["organization", "domains", name], "key")
  })),
  // The organization's id is no domain's: whoever writes the file puts it beside.
  emit(entries) {
    const domains = Object.fromEntries(entries.map(({ key: key2, spec }) => [key2, declaredOf(spec)]));
    return entries.length > 0 ? { organization: { domains } } : {};
  },
  place: (name) => ["organization", "domains", name],
  async read({ posthog, organization: organization2, policies }) {
    if (!policies.some(({ shape: shape2 }) => shape2.organization?.domains)) return [];
    const server = await readServer(posthog, organization2);
    return server.domains.map((live) => ({
      key: live.domain,
      spec: liveSpec(server, live),
      live: { id: live.id, files: certificateFiles(server, live), provisioning: provisioningOf(server, live) }
    }));
  },
  manages: (_, { organization: organization2 }) => organization2?.domains !== void 0,
  needs: () => [],
  facts: domainFacts,
  effect(before, after) {
    if (!after) return "revoke";
    return before && isStricter(before, after) ? "revoke" : "grant";
  },
  describe({ key: key2, operation, fields: fields2, wanted }) {
    const name = `the domain \`${show(key2)}\``;
    if (operation === "delete") return `delete ${name}: nothing is asked of its people's log-ins any more`;
    const token = wanted?.scim === true && fields2.some(({ field }) => field === "scim") ? "; PostHog tells the SCIM token to this run alone, which forgets it: make a new one there afterwards" : "";
    if (operation === "create") return `add ${name}, which a person must then prove to be ours${token}`;
    const steps = fields2.map(
      ({ field, live, wanted: value }) => `${inWords(field)} from ${inWords(live)} to ${inWords(value)}`
    );
    return `change ${name}${steps.length > 0 ? `: ${list(steps)}` : ""}${token}`;
  },
  writes(change, { posthog, organization: organization2, policies }) {
    const path = `/api/organizations/${organization2}/domains/`;
    const { key: key2, operation, handle } = change;
    if (operation === "create") return [step("POST", path, { domain: key2 })];
    const live = known(handle, `the live domain ${key2}`);
    if (operation === "delete") return [step("DELETE", `${path}${live.id}/`)];
    return domainSteps(change, live, { posthog, organization: organization2, policy: known(policies[0], "the wanted policy") });
  },
  awaits: whatDomainAwaits
});
function inOurTerms(field, logged) {
  if (field === "sso_enforcement") return logged || untouched.sso_enforcement;
  return logged ?? untouched[field];
}
function inWords(value) {
  return value === void 0 || value === "" ? "not set" : `\`${show(String(value))}\``;
}

// src/core/write.ts
function isRefusal(error, { when }) {
  if (!(error instanceof RemoteError)) return false;
  return error.failure.code === when || String(error.failure.status) === when;
}
function idToCome(item) {
  return `{${item}}`;
}

// src/resources/directory.ts
var everyListing = /* @__PURE__ */ new Set(["members", "roles", "projects"]);
var user = object({ uuid: string, email: string });
var level = oneOf([1, 8, 15]);
var member = object({ id: string, user, level, is_guest: optional(boolean), is_2fa_enabled: optional(boolean) });
var invite = object({ id: string, target_email: string, level, is_expired: boolean });
var roleMember = object({ id: string, user: nullable(object({ email: string })) });
var role = object({ id: string, name: string, members: list2(roleMember) });
var project = object({ id: integer, name: string });
async function readDirectory(posthog, organization2, policies, wanted = everyListing) {
  const all = async (name, decode) => wanted.has(name) ? posthog.list(`/api/organizations/${organization2}/${name}/`, decode, ({ id }) => id) : void 0;
  const [people, roles, projects] = await Promise.all([
    wanted.has("members") ? readPeople(posthog, organization2, policies) : void 0,
    all("roles", role),
    all("projects", project)
  ]);
  const holders = roles?.map(({ id, name, members: memberships }) => ({
    id,
    name,
    members: memberships.flatMap((one) => one.user ? [{ id: one.id, email: one.user.email }] : [])
  }));
  return {
    ...people?.invites && { invites: people.invites },
    get members() {
      return known(people?.members, "the list of members");
    },
    get roles() {
      return known(holders, "the list of roles");
    },
    get projects() {
      return known(projects, "the list of projects");
    }
  };
}
async function readPeople(posthog, organization2, policies) {
  const rows3 = await posthog.list(
    `/api/organizations/${organization2}/members/?include_guests=true`,
    member,
    ({ id }) => id
  );
  if (rows3.length <= 1) await refuseHidden(posthog, organization2);
  const members2 = rows3.map(({ id, user: { uuid, email: email2 }, level: number, is_guest, is_2fa_enabled }) => ({
    id,
    userId: uuid,
    email: email2,
    level: number,
    isGuest: is_guest === true,
    hasSecondFactor: is_2fa_enabled === true
  }));
  const present = new Set(members2.map(({ email: email2 }) => email2.toLowerCase()));
  const isComplete = policies.every(({ shape: shape2 }) => declaredPeople(shape2).every((email2) => present.has(email2)));
  return isComplete ? { members: members2 } : { members: members2, invites: await readInvites(posthog, organization2) };
}
var visibility = object({ membership_level: level, members_can_see_org_members: optional(boolean) });
async function refuseHidden(posthog, organization2) {
  const { membership_level: own, members_can_see_org_members: areSeen } = await posthog.get(
    `/api/organizations/${organization2}/`,
    visibility
  );
  if (own >= 8 || areSeen !== false) return;
  throw new UserError(
    "PostHog shows this key no other members: its owner is no admin, and the organization lets only admins see its members.",
    "Make the key with an admin, or turn `members_can_see_org_members` on."
  );
}
async function readInvites(posthog, organization2) {
  const invites = await posthog.list(`/api/organizations/${organization2}/invites/`, invite, ({ id }) => id);
  return invites.map(({ id, target_email, level: number, is_expired }) => ({
    id,
    email: target_email,
    level: number,
    isExpired: is_expired
  }));
}

// src/resources/project.ts
var created = object({ id: integer, name: string });
var self = object({ uuid: string });
var project2 = defineResource({
  kind: "project",
  after: [],
  looksUp: ["projects"],
  compare: ["name"],
  logged: {
    scopes: ["Project", "Team"],
    fields: ["name"],
    isAbout: (row2, { handle, wanted }) => handle ? row2.id === handle.id : isCalled(row2, ["name"], wanted?.name),
    // Settings of a project are logged by themselves: where they come from and go to is no news of the project.
    presence: (row2, { live, wanted }) => row2.scope === "Project" ? cameOrWent(row2, ["name"], (live ?? wanted)?.name) : void 0,
    ledTo: (row2, { live }) => setTo(row2, ["name", "project name"], live?.name)
  },
  reach: () => "update",
  // A project that no file names stays as it is.
  desired: ({ shape: shape2, locate }) => Object.entries(shape2.projects ?? {}).map(([alias, declared3]) => ({
    key: alias,
    spec: nameOf(alias, declared3),
    at: locate(["projects", alias], "key")
  })),
  emit(entries) {
    const projects = {};
    for (const { key: key2, spec, live } of entries) {
      projects[key2] = {
        ...spec.name !== void 0 && spec.name !== key2 && { name: spec.name },
        ...live && { id: Number(live.id) }
      };
    }
    return { projects };
  },
  place: (key2) => ["projects", key2],
  async read({ names, policies }) {
    for (const alias of policies.flatMap(({ shape: shape2 }) => Object.keys(shape2.projects ?? {}))) {
      if (names.hasProject(alias)) names.project(alias);
    }
    return names.directory.projects.map((live) => ({
      key: names.projectAlias(live),
      spec: { name: live.name },
      live: { id: String(live.id) }
    }));
  },
  manages: () => false,
  needs: () => [],
  facts: () => [],
  effect: () => "grant",
  describe({ key: key2, operation, live, wanted }) {
    const name = quoted(wanted?.name ?? key2);
    if (operation === "create") return `create the project ${name}, closed to everybody but admins`;
    if (operation === "delete") return `leave the project ${quoted(live?.name ?? key2)} alone`;
    return `rename the project ${quoted(live?.name)} to ${name}`;
  },
  writes({ item, key: key2, operation, handle, wanted }, scope) {
    if (operation === "create") return createClosed({ item, key: key2, name: wanted?.name }, scope);
    const { id } = known(handle, `the live project ${key2}`);
    return [step("PATCH", `/api/projects/${id}/`, { name: wanted?.name })];
  }
});
function nameOf(alias, { id, name }) {
  if (name !== void 0) return { name };
  return id === void 0 ? { name: alias } : {};
}
function createClosed({ item, key: key2, name }, scope) {
  const { organization: organization2, names, policies } = scope;
  if (typeof name !== "string" || policies[0]?.shape.projects?.[key2]?.id !== void 0) {
    throw new UserError(
      `The project ${show(key2)} has a number in the policy, but this key sees no such project in PostHog.`,
      `Check projects.${key2}.id. PostHog chooses the number of a new project: take it out to have one created.`
    );
  }
  return [
    step("POST", `/api/organizations/${organization2}/projects/`, { name }, async (send) => {
      await refuseBlindness(scope);
      names.learnProject(key2, await orFound(send(created), name, scope));
    }),
    step("PUT", `/api/projects/${idToCome(item)}/access_controls/`, { access_level: "none" }, async (send) => {
      await orOpen(send(anything), name);
    })
  ];
}
async function refuseBlindness({ posthog, names }) {
  const { uuid } = await posthog.get("/api/users/@me/", self);
  const owner = names.directory.members.find(({ userId }) => userId === uuid);
  if (owner && owner.level >= 8) return;
  throw new UserError(
    "The owner of the key is no admin of the organization, and may not see every project: one that is missing may exist.",
    "Use the key of an admin, or create the project in PostHog."
  );
}
async function orFound(made, name, scope) {
  try {
    return await made;
  } catch (error) {
    if (!(error instanceof RemoteError && error.failure.ambiguous === true)) throw error;
    const { projects } = await readDirectory(scope.posthog, scope.organization, scope.policies);
    const found = projects.find((one) => one.name === name);
    if (found) return found;
    throw error;
  }
}
async function orOpen(closed, name) {
  try {
    await closed;
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    throw new UserError(
      `The project ${show(name)} was created, but could not be closed: ${error.message} Every member is its admin until somebody does.`,
      'Set its default access to "No access" in PostHog now, then run apply again.'
    );
  }
}
function quoted(name) {
  return `\`${show(String(name))}\``;
}

// src/core/kind.ts
var perProject = [
  "project",
  "project_access",
  "resource_access",
  "object_access",
  "feature_flag"
];
var gatePath = /^policy_gate\/(?:projects|feature_flags|flags)\.([^.]+)/;
function projectOfItem(item) {
  const [kind = "", project3] = item.split("/");
  return perProject.includes(kind) ? project3 : gatePath.exec(item)?.[1];
}
function itemOf(kind, key2) {
  return `${kind}/${key2}`;
}

// src/resources/flag/words.ts
var operators = {
  exact: "is",
  is_not: "is not",
  icontains: "contains",
  not_icontains: "does not contain",
  icontains_multi: "contains any of",
  not_icontains_multi: "contains none of",
  regex: "matches",
  not_regex: "does not match",
  gt: "is over",
  gte: "is at least",
  lt: "is under",
  lte: "is at most",
  is_set: "is set",
  is_not_set: "is not set",
  is_date_exact: "is on",
  is_date_after: "is after",
  is_date_before: "is before"
};
function conditionText({ type, key: key2, operator, value, negation }) {
  const not = negation === true ? "not " : "";
  if (type === "cohort") return `${not}${operator === "not_in" ? "not in" : "in"} the cohort ${code(value)}`;
  if (type === "flag") return `${not}the flag ${code(key2)} is ${value === true ? "on" : code(value)}`;
  const asked = [code(key2), operators[operator] ?? code(operator), ...value === void 0 ? [] : [valuesText(value)]];
  return `${not}${type === "group" ? "whose group has " : ""}${asked.join(" ")}`;
}
function audienceText({ rollout, depends_on = [] }) {
  const also = depends_on.length > 0 ? ` with ${list(depends_on.map(code))} on` : "";
  if (typeof rollout === "number") return `${rollout} % of users${also}`;
  if (rollout.length === 0) return "nobody";
  const shown = rollout.slice(0, mostShown).map(groupText);
  const more = rollout.length > mostShown ? ` or ${rollout.length - mostShown} more groups` : "";
  return `${shown.join(", or ")}${more}${also}`;
}
var mostShown = 3;
function groupText({
  properties,
  rollout_percentage: rollout,
  variant,
  aggregation_group_type_index: index
}) {
  const who = index === void 0 ? "users" : `groups of type ${index}`;
  const those = properties.length > 0 ? ` where ${list(properties.map(conditionText))}` : "";
  return `${rollout} % of ${who}${those}${variant === void 0 ? "" : `, always as ${code(variant)}`}`;
}
function stateText(flag) {
  return flag.active ? `on for ${audienceText(flag)}` : `off; once on, for ${audienceText(flag)}`;
}
function percent(share) {
  return `${Math.round(share * 100) / 100} %`;
}
function code(value) {
  return `\`${show(typeof value === "string" ? value : canonicalJson(value)) || '""'}\``;
}
function valuesText(value) {
  return isList(value) ? list(value.map(code), "or") : code(value);
}

// src/resources/flag/describe.ts
function describeFlag([project3, name], { operation, fields: fields2, live, wanted }) {
  const flag = `the flag ${code(name)} in ${code(project3)}`;
  const before = flagIn(live);
  if (operation === "delete")
    return `remove ${flag}${before?.active ? ", which is on: turn it off first, in its own pull request" : ""}`;
  const after = flagIn({ ...live, ...wanted });
  if (operation === "create") return `create ${flag}${after ? `, ${stateText(after)}` : ""}`;
  const clauses = before && after ? clausesOf(
    fields2.map(({ field }) => field),
    before,
    after
  ) : [];
  return `change ${flag}${clauses.length > 0 ? `: ${list(clauses)}` : ""}`;
}
function clausesOf(fields2, before, after) {
  const touches = (...names) => names.some((name) => fields2.includes(name));
  const clauses = [
    touches("key") && `renamed from ${code(before.key)}`,
    touches("archived") && "out of the archive",
    touches("active") && (after.active ? `turned on for ${audienceText(after)}` : `turned off for ${audienceText(before)}`),
    touches("rollout", "depends_on") && audienceClause(touches("active"), before, after),
    touches("variants") && `its variants are ${variantsText(after)}`,
    touches("payloads") && payloadClause(before, after)
  ];
  return clauses.filter((clause) => typeof clause === "string");
}
function audienceClause(isTurned, before, after) {
  if (isTurned) return !after.active && `once on, for ${audienceText(after)}`;
  return `${after.active ? "" : "once on, "}for ${audienceText(after)} instead of ${audienceText(before)}`;
}
function variantsText({ variants = [] }) {
  if (variants.length === 0) return "gone";
  return list(variants.map(({ key: key2, rollout_percentage: share }) => `${code(key2)} with ${percent(share)}`));
}
function payloadClause({ payloads: before = {} }, { payloads: after = {} }) {
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = keys.filter((key2) => JSON.stringify(before[key2]) !== JSON.stringify(after[key2]));
  return `another payload for ${list(changed.map(code))}`;
}
function flagIn(spec) {
  const isFlag = typeof spec?.active === "boolean" && (typeof spec.rollout === "number" || Array.isArray(spec.rollout));
  return isFlag ? spec : void 0;
}

// src/resources/flag/audience.ts
function wider(before, after) {
  return after.filter((group) => !before.some((earlier) => holdsAll(earlier, group)));
}
function reachesMore(before, after) {
  return after.some(
    (group) => group.rollout_percentage > 0 && !before.some((earlier) => holdsAll(earlier, group) && earlier.rollout_percentage >= group.rollout_percentage)
  );
}
function conditionsGone(before, after) {
  const gone = wider(before, after).flatMap((group) => {
    const [nearest] = [...before].sort((a, b) => shared(b, group) - shared(a, group));
    return (nearest?.properties ?? []).filter((condition) => !group.properties.some((one) => isAbout(one, condition)));
  });
  return gone.filter((condition, index) => gone.findIndex((one) => equalJson(one, condition)) === index);
}
function shared({ properties }, group) {
  return properties.filter((condition) => group.properties.some((one) => equalJson(one, condition))).length;
}
function isAbout(one, other) {
  return one.type === other.type && one.key === other.key && one.operator === other.operator;
}
function holdsAll(wide, narrow2) {
  return wide.aggregation_group_type_index === narrow2.aggregation_group_type_index && wide.properties.every((condition) => narrow2.properties.some((one) => implies(one, condition)));
}
var anyOf = ["exact", "icontains_multi"];
var noneOf = ["is_not", "not_icontains_multi"];
function implies(narrow2, wide) {
  if (equalJson(narrow2, wide)) return true;
  const { value: some, ...narrowRest } = narrow2;
  const { value: more, ...wideRest } = wide;
  if (!equalJson(narrowRest, wideRest) || narrow2.negation === true) return false;
  if (anyOf.includes(narrow2.operator)) return isWithin(some, more);
  return noneOf.includes(narrow2.operator) && isWithin(more, some);
}
function isWithin(part, whole) {
  const [few, many] = [valuesOf(part), valuesOf(whole)];
  return few.length > 0 && few.every((value) => many.some((one) => equalJson(one, value)));
}
function valuesOf(value) {
  if (value === void 0) return [];
  return isList(value) ? value : [value];
}

// src/resources/flag/spec.ts
var unsetFlag = {
  description: "",
  depends_on: [],
  variants: [],
  payloads: {},
  ensure_experience_continuity: false,
  evaluation_runtime: "all",
  bucketing_identifier: "distinct_id",
  tags: []
};
function dependency(key2) {
  return { type: "flag", key: key2, operator: "flag_evaluates_to", value: true };
}
function groupsOf({ rollout, depends_on = [] }) {
  const groups = typeof rollout === "number" ? [{ properties: [], rollout_percentage: rollout }] : rollout;
  return groups.map((group) => ({ ...group, properties: [...group.properties, ...depends_on.map(dependency)] }));
}

// src/resources/flag/canonical.ts
function releaseOf(filters, reader) {
  const { groups, aggregation_group_type_index: inherited } = filters;
  const all = isList(groups) ? groups.map((group) => groupOf(group, inherited, reader)) : [everybody];
  return lifted(all);
}
var everybody = { properties: [], rollout_percentage: 100 };
function lifted(groups, besides = []) {
  const common = (groups[0]?.properties ?? []).filter((condition) => groups.every((group) => asks(group, condition)));
  const inAll = common.flatMap(
    ({ type, key: key2 }) => type === "flag" && common.some((one) => equalJson(one, dependency(key2))) ? [key2] : []
  );
  const depends_on = [.../* @__PURE__ */ new Set([...besides, ...inAll])].sort();
  const isLifted = (condition) => depends_on.some((key2) => equalJson(condition, dependency(key2)));
  const rest = groups.map((group) => ({
    ...group,
    properties: group.properties.filter((condition) => !isLifted(condition))
  }));
  const [only] = rest;
  const isPlain = rest.length === 1 && only && equalJson(only, { ...everybody, rollout_percentage: only.rollout_percentage });
  return { rollout: isPlain ? only.rollout_percentage : rest, depends_on };
}
function asks({ properties }, condition) {
  return properties.some((one) => equalJson(one, condition));
}
function groupOf(group, inherited, reader) {
  const {
    properties,
    rollout_percentage: rollout,
    variant,
    description,
    ...rest
  } = isRecord(group) ? asJson(group) : {};
  const { aggregation_group_type_index: own = inherited } = rest;
  return {
    properties: isList(properties) ? properties.map((one) => conditionOf(one, reader)) : [],
    rollout_percentage: typeof rollout === "number" ? rollout : 100,
    ...typeof variant === "string" && variant !== "" && { variant },
    ...typeof own === "number" && { aggregation_group_type_index: own },
    ...typeof description === "string" && description !== "" && { description }
  };
}
var shownOnly = ["cohort_name", "group_key_names"];
var decorations = [...shownOnly, "label"];
var aliases = { min: "gte", max: "lte" };
var usual = { cohort: "in", flag: "flag_evaluates_to" };
var valueless = ["is_set", "is_not_set"];
function conditionOf(value, reader) {
  const raw = isRecord(value) ? asJson(value) : {};
  const type = typeof raw.type === "string" ? raw.type : "person";
  const operator = typeof raw.operator === "string" ? aliases[raw.operator] ?? raw.operator : usual[type] ?? "exact";
  const key2 = typeof raw.key === "number" ? String(raw.key) : string(raw.key ?? (type === "cohort" ? "id" : void 0), "key");
  const known4 = ["type", "key", "operator", "value", ...decorations];
  const others = Object.entries(raw).filter(
    ([name, one]) => !known4.includes(name) && one !== null && one !== void 0 && !(name === "negation" && one === false)
  );
  const compared = raw.value === null || valueless.includes(operator) ? void 0 : raw.value;
  return {
    ...Object.fromEntries(others),
    type,
    key: type === "flag" ? reader.flag(key2) : key2,
    operator,
    ...compared !== void 0 && { value: type === "cohort" ? reader.cohort(compared) : compared }
  };
}
function variantsOf(multivariate) {
  if (!isRecord(multivariate) || !Array.isArray(multivariate.variants)) return [];
  return multivariate.variants.filter(isRecord).map(({ key: key2, name, description, rollout_percentage: share }) => ({
    key: string(key2, "the key of a variant"),
    ...typeof name === "string" && name !== "" && { name },
    ...typeof description === "string" && description !== "" && { description },
    rollout_percentage: typeof share === "number" ? share : 0
  }));
}
function payloadsOf(payloads) {
  if (!isRecord(payloads)) return {};
  const read = Object.entries(asJson(payloads)).map(([key2, value]) => [key2, payloadOf(value)]);
  return Object.fromEntries(read.filter(([, value]) => value !== null && value !== void 0));
}
function payloadOf(value) {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
function asJson(value) {
  return value;
}
function asStored(flag) {
  const { filters } = flag;
  if (!isRecord(filters) || !Array.isArray(filters.groups)) return flag;
  const groups = asJson(filters).groups;
  return { ...flag, filters: { ...asJson(filters), groups: isList(groups) ? groups.map(storedGroup) : groups } };
}
function storedGroup(group) {
  if (!isRecord(group) || !Array.isArray(group.properties)) return group;
  const { properties } = asJson(group);
  return { ...asJson(group), properties: isList(properties) ? properties.map(storedCondition) : properties };
}
function storedCondition(condition) {
  if (!isRecord(condition)) return condition;
  return Object.fromEntries(Object.entries(asJson(condition)).filter(([name]) => !shownOnly.includes(name)));
}

// src/resources/flag/trusted.ts
function trustedConditions({ feature_flags, projects }, project3) {
  const cohorts = projects?.[project3]?.cohorts ?? {};
  const reader = {
    flag: (name) => name,
    cohort: (name) => typeof name === "string" ? cohorts[name] ?? name : Number(name)
  };
  return (feature_flags?.[project3]?.trusted_conditions ?? []).map((condition) => conditionOf(condition, reader));
}
function withoutTrusted(flag, limits, project3) {
  const trusted = trustedConditions(limits, project3);
  if (trusted.length === 0 || typeof flag.rollout === "number") return flag;
  const rollout = flag.rollout.map(
    (group) => group.properties.some((one) => trusted.some((known4) => equalJson(known4, one))) ? { ...group, rollout_percentage: 0 } : group
  );
  return { ...flag, rollout };
}

// src/resources/flag/facts.ts
function flagFacts([project3, flag], before, after, limits) {
  const subject = `${code(flag)} in ${code(project3)}`;
  const isNew = isRenamed(before, after);
  const over = overLimit(subject, project3, isNew ? void 0 : before, after, limits);
  if (before && after) {
    const keys = isNew ? [...createFacts(subject, after), deleted(`${code(before.key)} in ${code(project3)}`)] : [];
    return [...over, ...keys, ...changeFacts(subject, before, after)];
  }
  if (after) return [...over, ...createFacts(subject, after)];
  const isKept = (limits.manage?.removed_flags ?? "keep") === "keep";
  return before && !isKept ? [deleted(subject)] : [];
}
function isRenamed(before, after) {
  return before?.key !== void 0 && after?.key !== void 0 && before.key !== after.key;
}
function deleted(subject) {
  return fact("flag_deleted", `${subject} goes, and with it what code that still asks for it gets`);
}
function createFacts(subject, after) {
  const to = exposureOf(after);
  if (to === 0) return [];
  return [fact("flag_created_live", `${subject} is new, and on for ${percent(to)} of users at once`, { to })];
}
function changeFacts(subject, before, after) {
  const [from, to] = groupsBoth(before, after);
  const gone = conditionsGone(from, to);
  const found = [
    wider(from, to).length > 0 && fact("audience_widened", `${subject} can reach people whom it could not reach before`),
    gone.length > 0 && fact("filter_removed", `${subject} no longer asks for ${list(gone.map(conditionText))}`, { gone: gone.length }),
    !before.active && after.active && fact("turned_on", `${subject} is turned on`),
    before.active && !after.active && fact("turned_off", `${subject} is turned off`),
    movesVariants(before, after) && fact("variant_moved", `${subject} gives some users another variant`),
    changes("payloads", before, after) && fact("payload_changed", `${subject} gives the code another payload`),
    changesDependencies(before, after) && fact("dependency_changed", `${subject} depends on other flags than before`),
    (changes("ensure_experience_continuity", before, after) || changes("bucketing_identifier", before, after)) && fact("continuity_changed", `${subject} decides anew which users get it`)
  ];
  return found.filter((one) => one !== false);
}
function overLimit(subject, project3, before, after, limits) {
  const over = rolloutReview(limits, project3)?.over;
  if (over === void 0 || !after) return [];
  const counted = (flag) => withoutTrusted(flag, limits, project3);
  const found = rolloutOver(subject, before && counted(before), counted(after), over);
  return found ? [found] : [];
}
function rolloutOver(subject, before, after, over) {
  const [from, to] = [exposureOf(before), exposureOf(after)];
  const limit = `over the limit of ${percent(over)}`;
  const detail = { from, to, over };
  if (to > over && to > from) {
    return fact(
      "rollout_over",
      `${subject} reaches ${percent(to)} of users instead of ${percent(from)}, ${limit}`,
      detail
    );
  }
  const earlier = variantExposures(before);
  for (const [variant, reached] of variantExposures(after)) {
    const was = earlier.get(variant) ?? 0;
    if (reached <= over || reached <= was) continue;
    const sentence = `the variant ${code(variant)} of ${subject} reaches ${percent(reached)} of users instead of ${percent(was)}, ${limit}`;
    return fact("rollout_over", sentence, { from: was, to: reached, over, variant });
  }
  if (!before || to <= over) return false;
  const [groups, next] = groupsBoth(before, after);
  if (reachesMore(groups, next)) {
    const gone = conditionsGone(groups, next).map(conditionText);
    const how = gone.length > 0 ? `without asking for ${list(gone)}` : "and asks for less than before";
    return fact("rollout_over", `${subject} reaches ${percent(to)} of users, ${limit}, ${how}`, detail);
  }
  if (!changes("payloads", before, after)) return false;
  return fact("rollout_over", `${subject} gives another payload to ${percent(to)} of users, ${limit}`, detail);
}
function groupsBoth(before, after) {
  if (after.depends_on) return [groupsOf(before), groupsOf(after)];
  return [groupsOf({ rollout: before.rollout }), groupsOf({ rollout: after.rollout })];
}
function changes(field, before, after) {
  return after[field] !== void 0 && !equalJson(before[field], after[field]);
}
function movesVariants(before, after) {
  const shares = ({ variants = [] }) => variants.map(({ key: key2, rollout_percentage }) => ({ key: key2, rollout_percentage }));
  const fixed = (flag) => groupsOf({ rollout: flag.rollout }).flatMap(({ properties, variant }) => variant ? [{ properties, variant }] : []);
  const isDealtAnew = after.variants !== void 0 && !equalJson(shares(before), shares(after));
  return isDealtAnew || !equalJson(fixed(before), fixed(after));
}
function changesDependencies(before, after) {
  const asked = (groups) => [
    ...new Set(
      groups.flatMap(({ properties }) => properties.filter(({ type }) => type === "flag").map(conditionText))
    )
  ].sort();
  const [from, to] = groupsBoth(before, after);
  return !equalJson(asked(from), asked(to));
}
function fact(name, sentence, detail = {}) {
  return { name, sentence, detail };
}

// src/core/sealed.ts
var Sealed = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  open() {
    return this.#value;
  }
  toJSON() {
    return "[sealed]";
  }
  toString() {
    return "[sealed]";
  }
};

// src/resources/flag/reading.ts
var named = object({ name: optional(string) });
var shape = object({
  id: integer,
  key: string,
  name: string,
  active: boolean,
  archived: optional(boolean),
  deleted: optional(boolean),
  tags: optional(list2(string)),
  filters: plainObject,
  ensure_experience_continuity: maybe(nullable(boolean)),
  evaluation_runtime: maybe(nullable(string)),
  bucketing_identifier: maybe(nullable(string)),
  has_encrypted_payloads: optional(boolean),
  experiment_set_metadata: optional(list2(object({ name: optional(string), is_running: optional(boolean) }))),
  features: optional(list2(named)),
  surveys: optional(list2(named)),
  last_modified_by: optional(object({ email: optional(string) })),
  updated_at: optional(string),
  last_called_at: maybe(nullable(string))
});
async function readFlags(scope, alias) {
  const path = flagsPath(scope, alias);
  const [present, archived] = await Promise.all(
    [path, `${path}?archived=true`].map((from) => scope.posthog.list(from, liveFlag, ({ fields: fields2 }) => fields2.id))
  );
  const byId = new Map([...present ?? [], ...archived ?? []].map((flag) => [flag.fields.id, flag]));
  const there = [...byId.values()].filter(({ fields: fields2 }) => fields2.deleted !== true);
  const reader = readerOf(there, scope, alias);
  return there.filter(({ fields: fields2 }) => !isPutAway(fields2, scope, alias)).map((flag) => entryOf(alias, flag, reader));
}
function flagsPath({ names }, alias) {
  return `${names.projectPath(alias)}/feature_flags/`;
}
async function flagNumbers({ posthog, ...scope }, alias) {
  const path = flagsPath({ posthog, ...scope }, alias);
  const flags = await posthog.list(path, object({ id: integer, key: string }), ({ id }) => id);
  return new Map(flags.map(({ id, key: key2 }) => [key2, id]));
}
function isPutAway({ key: key2, archived }, { policies: [wanted] }, alias) {
  return archived === true && wanted?.shape.manage?.removed_flags === "archive" && !wanted.shape.flags?.[alias]?.[key2];
}
function readerOf(flags, { policies: [wanted] }, alias) {
  const present = new Set(flags.map(({ fields: fields2 }) => fields2.key));
  const renamed2 = new Map(
    Object.entries(wanted?.shape.flags?.[alias] ?? {}).flatMap(
      ([key2, { was }]) => was !== void 0 && !present.has(key2) ? [[was, key2]] : []
    )
  );
  const keys = new Map(flags.map(({ fields: { id, key: key2 } }) => [String(id), renamed2.get(key2) ?? key2]));
  return {
    flag: (id) => keys.get(id) ?? `${missingFlag}${id}`,
    cohort: (value) => typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value
  };
}
var missingFlag = "id:";
function flagSpec(flag) {
  return entryOf("", liveFlag(flag, ""), { flag: (id) => id, cohort: (value) => value }).spec;
}
function liveFlag(value, path) {
  const fields2 = shape(value, path);
  return { fields: fields2, original: new Sealed(plainObject(value, path)) };
}
function entryOf(alias, { fields: fields2, original }, reader) {
  const { id, key: key2, name, active, archived, tags, filters, has_encrypted_payloads: isEncrypted } = fields2;
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = fields2;
  const spec = {
    key: key2,
    description: name,
    active,
    ...releaseOf(filters, reader),
    variants: variantsOf(filters.multivariate),
    ...isEncrypted !== true && { payloads: payloadsOf(filters.payloads) },
    ...orUnset({ ensure_experience_continuity, evaluation_runtime, bucketing_identifier }),
    ...tags && { tags: [...tags].sort() },
    archived: archived ?? false
  };
  const { last_modified_by: person, updated_at: at, last_called_at: lastCalled } = fields2;
  const change = person?.email !== void 0 && at !== void 0 ? { lastChange: { by: person.email, at } } : {};
  const live = {
    id: String(id),
    original,
    ...change,
    ...lastCalled !== void 0 && { lastCalled },
    ...ownerOf(fields2)
  };
  return { key: `${alias}/${key2}`, spec, live };
}
function orUnset(fields2) {
  const known4 = Object.entries(fields2).filter(([, value]) => value !== void 0);
  const defaults = unsetFlag;
  return Object.fromEntries(known4.map(([field, value]) => [field, value ?? defaults[field]]));
}
function ownerOf({
  experiment_set_metadata: experiments = [],
  features = [],
  surveys = []
}) {
  const running = experiments.find((one) => one.is_running === true);
  const [feature] = features;
  const [survey] = surveys;
  const owner = running ? `the running experiment ${quoted2(running.name)}` : feature ? `the early access feature ${quoted2(feature.name)}` : survey && `the survey ${quoted2(survey.name)}`;
  return owner === void 0 ? {} : { owner: { name: owner, fields: ["active", "rollout", "depends_on", "variants"] } };
}
function quoted2(name = "") {
  return `\`${show(name)}\``;
}
function maybe(decode) {
  return (value, path) => value === void 0 ? void 0 : decode(value, path);
}
function plainObject(value, path) {
  return isRecord(value) ? asJson(value) : asJson(object({})(value, path));
}

// src/resources/flag/history.ts
var flagHistory = {
  scopes: ["FeatureFlag"],
  fields: [
    "key",
    "description",
    "active",
    "rollout",
    "depends_on",
    "variants",
    "payloads",
    "ensure_experience_continuity",
    "evaluation_runtime",
    "bucketing_identifier",
    "tags",
    "archived"
  ],
  own({ key: key2, handle }, names) {
    const alias = key2.slice(0, key2.indexOf("/"));
    if (!names.hasProject(alias)) return void 0;
    const path = `${names.projectPath(alias)}/feature_flags/`;
    return { project: `${path}activity/`, ...handle && { entry: `${path}${handle.id}/activity/` } };
  },
  isAbout: (row2, { key: key2, handle }) => handle ? row2.id === handle.id : isCalled(row2, ["key"], nameOf2(key2)),
  presence(row2, { key: key2 }) {
    const deleted2 = stepOf(row2, ["deleted"]);
    if (deleted2) return deleted2.after === true ? "gone" : "there";
    return cameOrWent(row2, ["key"], nameOf2(key2));
  },
  ledTo(row2, change, field) {
    const original = change.handle?.original?.open();
    if (!original) return void 0;
    const [before, after] = [asOf(original, row2, "before"), asOf(original, row2, "after")];
    if (!after) return false;
    if (before && equalJson(before[field], after[field])) return void 0;
    return equalJson(after[field], specOf2(original)?.[field]);
  }
};
function nameOf2(key2) {
  return key2.slice(key2.indexOf("/") + 1);
}
function asOf(original, row2, side) {
  const fields2 = row2.steps.open().filter(({ field }) => Object.hasOwn(original, field));
  return specOf2({ ...original, ...Object.fromEntries(fields2.map((step3) => [step3.field, step3[side]])) });
}
function specOf2(flag) {
  try {
    return isRecord(flag.filters) ? flagSpec(flag) : void 0;
  } catch (error) {
    if (error instanceof DecodeError) return void 0;
    throw error;
  }
}

// src/resources/flag/unsaid.ts
var known3 = ["groups", "multivariate", "payloads", "aggregation_group_type_index"];
function unsaidOfFlag({ spec, live }) {
  const original = live?.original?.open() ?? {};
  const filters = isRecord(original.filters) ? asJson(original.filters) : {};
  const others = Object.keys(filters).filter((name) => !known3.includes(name) && !isNothing(filters[name]));
  return [
    ...spec.archived ? ["it is in the archive"] : [],
    ...original.has_encrypted_payloads === true ? ["its payloads are encrypted, and stay in PostHog"] : [],
    ...others.length > 0 ? [`no word for ${list(others.sort().map((name) => `\`${show(name)}\``))} of its filters`] : []
  ];
}
function isNothing(value) {
  return value === null || value === void 0 || value === false || Array.isArray(value) && value.length === 0;
}

// src/resources/flag/wanted.ts
function wantedFlag(key2, flag, cohorts) {
  const { description, active, multivariate, payloads, tags } = flag;
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = flag;
  return {
    ...flag.was !== void 0 && { key: key2 },
    active,
    ...wantedRelease(flag, cohorts),
    archived: false,
    // PostHog drops the blanks around it, such as the line end of a block text.
    ...description !== void 0 && { description: description.trim() },
    ...multivariate !== void 0 && { variants: variantsOf(multivariate) },
    ...payloads && { payloads: payloadsOf(payloads) },
    ...ensure_experience_continuity !== void 0 && { ensure_experience_continuity },
    ...evaluation_runtime && { evaluation_runtime },
    ...bucketing_identifier && { bucketing_identifier },
    ...tags && { tags: [...tags].sort() }
  };
}
function wantedRelease({ rollout, groups, depends_on }, cohorts) {
  if (!groups) return { rollout: rollout ?? 0, ...depends_on && { depends_on: [...depends_on].sort() } };
  const reader = {
    flag: (name) => name,
    cohort: (name) => typeof name === "string" ? cohorts[name] ?? name : name
  };
  return lifted(
    groups.map((group) => groupOf(group, void 0, reader)),
    depends_on
  );
}
function writtenFlag(spec) {
  const { description, active, rollout, depends_on, variants, payloads, tags } = spec;
  const { ensure_experience_continuity, evaluation_runtime, bucketing_identifier } = spec;
  const written3 = {
    ...description !== void 0 && { description },
    active,
    ...typeof rollout === "number" ? { rollout } : { groups: rollout },
    ...depends_on && { depends_on },
    ...variants && { multivariate: variants.length > 0 ? { variants } : null },
    ...payloads && { payloads: Object.fromEntries(Object.entries(payloads).map(writtenPayload)) },
    ...ensure_experience_continuity !== void 0 && { ensure_experience_continuity },
    ...evaluation_runtime !== void 0 && { evaluation_runtime },
    ...bucketing_identifier !== void 0 && { bucketing_identifier },
    ...tags && { tags }
  };
  return written3;
}
function writtenPayload([key2, value]) {
  return [key2, typeof value === "string" ? JSON.stringify(value) : value];
}

// src/resources/flag/body.ts
var members = {
  key: "key",
  tags: "tags",
  ensure_experience_continuity: "ensure_experience_continuity",
  evaluation_runtime: "evaluation_runtime",
  bucketing_identifier: "bucketing_identifier",
  description: "name",
  rollout: "filters",
  depends_on: "filters",
  variants: "filters",
  payloads: "filters"
};
function contentMembers(fields2) {
  return [...new Set(fields2.flatMap((field) => members[field] ?? []))];
}
function fieldsIn(member2) {
  return Object.keys(members).filter((field) => members[field] === member2);
}
function contentBody(fields2, wanted, original, numbers2) {
  const valueIn = (member2) => {
    if (member2 === "filters") return filtersFor(fields2, wanted, original, numbers2);
    return member2 === "name" ? wanted.description ?? "" : asJson(wanted)[member2];
  };
  return Object.fromEntries(contentMembers(fields2).map((member2) => [member2, valueIn(member2)]));
}
function needsNumbers(wanted) {
  return groupsOf(wanted).some(({ properties }) => properties.some(({ type }) => type === "flag"));
}
function refuseEncrypted(fields2, original) {
  if (!fields2.includes("payloads") || original.has_encrypted_payloads !== true) return;
  throw new UserError(
    "The payloads of this flag are encrypted in PostHog, and are not managed from here.",
    "Take `payloads` out of the policy."
  );
}
function filtersFor(fields2, wanted, original, numbers2) {
  const kept = isRecord(original.filters) ? asJson(original.filters) : {};
  return {
    ...kept,
    ...(fields2.includes("rollout") || fields2.includes("depends_on")) && groupsFor(wanted, kept, numbers2),
    ...fields2.includes("variants") && { multivariate: multivariateFor(wanted.variants ?? [], kept) },
    ...fields2.includes("payloads") && { payloads: payloadsFor(wanted.payloads ?? {}) }
  };
}
function groupsFor(wanted, kept, numbers2) {
  const inherited = kept.aggregation_group_type_index;
  const reader = readerOf2(numbers2);
  const live = isList(kept.groups) ? kept.groups.map((raw) => isRecord(raw) ? asJson(raw) : {}) : [];
  const free = new Set(live);
  const groups = groupsOf(wanted);
  const matched = groups.map((group) => {
    const same = [...free].find((raw) => isSamePlace(groupOf(raw, inherited, reader), group));
    if (same) free.delete(same);
    return same;
  });
  const written3 = groups.map((group, index) => {
    const place = live[index];
    const raw = matched[index] ?? (live.length === groups.length && place && free.has(place) ? place : void 0);
    if (raw) free.delete(raw);
    return groupBody(group, raw ?? {}, inherited, reader, numbers2);
  });
  refuseFrozen(free);
  const indexes = new Set(groups.map(({ aggregation_group_type_index: index }) => index ?? null));
  const [common = null] = indexes;
  return {
    groups: written3,
    ...inherited !== void 0 && { aggregation_group_type_index: indexes.size === 1 ? common : null }
  };
}
function isSamePlace(live, wanted) {
  const { rollout_percentage: _, ...rest } = live;
  const { rollout_percentage: __, ...others } = wanted;
  return equalJson(rest, others);
}
function refuseFrozen(lost) {
  if (![...lost].some((raw) => raw.exposure_frozen === true || typeof raw.exposure_frozen_cohort === "number")) return;
  throw new UserError(
    "A group of the live flag is frozen by an experiment, and this change would remove it.",
    "Unfreeze the exposure of the experiment in PostHog first."
  );
}
function groupBody(group, raw, inherited, reader, numbers2) {
  const { properties, rollout_percentage, variant, description, aggregation_group_type_index: index } = group;
  const live = isList(raw.properties) ? raw.properties : [];
  const asRead = (condition) => live.find((one) => equalJson(conditionOf(one, reader), condition));
  const spelled = (name, value, none) => value !== void 0 || raw[name] !== void 0 && raw[name] !== null ? { [name]: value ?? none } : {};
  return {
    ...raw,
    properties: properties.map((condition) => asRead(condition) ?? conditionBody(condition, numbers2)),
    rollout_percentage,
    ...spelled("variant", variant, null),
    ...spelled("description", description, ""),
    ...spelled("aggregation_group_type_index", index, null),
    // A group that says nothing would take the index of the flag.
    ...typeof inherited === "number" && { aggregation_group_type_index: index ?? null }
  };
}
function conditionBody(condition, numbers2) {
  const { type, key: key2, operator, value = operator } = condition;
  if (type === "cohort" && typeof value === "string") {
    throw new UserError(
      `The cohort "${show(value)}" has no number.`,
      "Add it under `cohorts` of the project, with its number in PostHog."
    );
  }
  return { ...condition, value, ...type === "flag" && { key: String(numberOf(key2, numbers2)) } };
}
function numberOf(key2, numbers2) {
  if (key2.startsWith(missingFlag)) return key2.slice(missingFlag.length);
  const number = numbers2.get(key2);
  if (number !== void 0) return number;
  throw new UserError(
    `The flag that it depends on, "${show(key2)}", is not in PostHog.`,
    "Add that flag to the policy, or take the dependency out."
  );
}
function readerOf2(numbers2) {
  const keys = new Map([...numbers2].map(([key2, number]) => [String(number), key2]));
  return {
    flag: (id) => keys.get(id) ?? `${missingFlag}${id}`,
    cohort: (value) => typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value
  };
}
function multivariateFor(variants, { multivariate }) {
  if (variants.length === 0) return null;
  const kept = isRecord(multivariate) ? asJson(multivariate) : {};
  const live = isList(kept.variants) ? kept.variants.filter((one) => isRecord(one)).map((one) => asJson(one)) : [];
  const written3 = variants.map((variant) => {
    const { name: _, description: __, ...rest } = live.find(({ key: key2 }) => key2 === variant.key) ?? {};
    return { ...rest, ...variant };
  });
  return { ...kept, variants: written3 };
}
function payloadsFor(payloads) {
  return Object.fromEntries(
    Object.entries(payloads).map(([key2, value]) => [key2, JSON.stringify(known(value, `the payload ${key2}`))])
  );
}

// src/resources/flag/parts.ts
var audience = ["rollout", "depends_on"];
var served = ["variants", "payloads"];
function takenApart(fields2, before, wanted) {
  const part = (names) => fields2.filter((field) => names.includes(field));
  const plain = fields2.filter((field) => !audience.includes(field) && !served.includes(field));
  const orders = [
    [part(audience), part(served)],
    [part(served), part(audience)]
  ].map((parts) => [plain, ...parts].filter((one) => one.length > 0));
  const [first = []] = orders;
  if (first.length < 2) return void 0;
  return orders.find((parts) => isSafe(parts, before, wanted));
}
function isSafe(parts, before, wanted) {
  let now = before;
  return parts.every((fields2) => {
    now = { ...now, ...Object.fromEntries(Object.entries(wanted).filter(([field]) => fields2.includes(field))) };
    return isWithin2(now, before, wanted);
  });
}
function isWithin2(now, before, after) {
  const [was, will] = [variantExposures(before), variantExposures(after)];
  const variants = [...variantExposures(now)].every(
    ([variant, reached]) => reached <= Math.max(was.get(variant) ?? 0, will.get(variant) ?? 0)
  );
  return variants && exposureOf(now) <= Math.max(exposureOf(before), exposureOf(after));
}

// src/resources/flag/steps.ts
function set(target, body) {
  return patch(target, Object.keys(body), async () => body);
}
function patch(target, members2, bodyOf) {
  return {
    method: "PATCH",
    path: target.path,
    fields: [...members2, "version", "original_flag"],
    async run(send) {
      const { original } = target;
      const body = { ...await bodyOf(), version: original.version, original_flag: asStored(original) };
      target.original = confirmed(target, await send(body, flagObject), members2);
    }
  };
}
function lifecycle(target, name) {
  return {
    method: "POST",
    path: `${target.path}${name}/`,
    fields: [],
    instead: { when: "404", writes: [set(target, { archived: name === "archive" })] },
    async run(send) {
      target.original = confirmed(target, await send(void 0, flagObject), ["archived"]);
    }
  };
}
function confirmed({ path, original }, answer, members2) {
  const [before, now] = [flagSpec(original), flagSpec(answer)];
  const ours = new Set(members2.flatMap((member2) => touched[member2] ?? fieldsIn(member2)));
  const other = Object.keys(before).find((field) => !ours.has(field) && !equalJson(before[field], now[field]));
  if (other === void 0) return answer;
  throw new RemoteError({
    method: "PATCH",
    path,
    status: 409,
    code: "conflict",
    detail: `Somebody changed "${other}" of this flag while it was being written.`,
    remedy: "Run again, so that the change is planned from what is there now."
  });
}
var touched = {
  active: ["active"],
  // Deleted, it may have gone by another key.
  deleted: ["key"],
  // To archive a flag turns it off, too.
  archived: ["archived", "active"]
};
var identified = object({ id: (value) => typeof value === "number" ? value : null });
function flagObject(value, path) {
  identified(value, path);
  return isRecord(value) ? asJson(value) : {};
}

// src/resources/flag/writing.ts
function createFlag(change, scope, [alias, key2]) {
  const wanted = flagOf(change.wanted, change);
  const numbers2 = numbersFor(wanted, scope, alias);
  const fields2 = Object.keys(wanted).filter((field) => asJson(wanted)[field] !== void 0);
  const path = flagsPath(scope, alias);
  if (change.handle) return restoreFlag(targetOf(change, path), wanted, fields2, numbers2);
  const content = fields2.filter((field) => !isEmptyPart(field, wanted));
  const target = { path: `${path}${idToCome(change.item)}/`, original: {} };
  const birth = {
    method: "POST",
    path,
    fields: [.../* @__PURE__ */ new Set(["key", "name", ...contentMembers(content), "active"])],
    async run(send) {
      const body = contentBody(content, wanted, {}, await numbers2());
      target.original = await send({ key: key2, name: "", ...body, active: false }, flagObject);
      scope.names.learnId(change.item, Number(target.original.id));
    }
  };
  return [birth, ...wanted.active ? [set(target, { active: true })] : []];
}
function restoreFlag(target, wanted, fields2, numbers2) {
  const { active, archived } = target.original;
  const there = flagSpec(target.original);
  const missing = fields2.filter((field) => !equalJson(there[field], asJson(wanted)[field]));
  const unarchived = archived === true ? { archived: false } : {};
  const members2 = [...contentMembers(missing), ...Object.keys(unarchived)];
  const content = async () => ({ ...contentBody(missing, wanted, target.original, await numbers2()), ...unarchived });
  return readFirst(numbers2, [
    ...active === false ? [] : [set(target, { active: false })],
    ...members2.length === 0 ? [] : [patch(target, members2, content)],
    set(target, { deleted: false, active: wanted.active })
  ]);
}
function isEmptyPart(field, { variants = [], payloads = {} }) {
  return field === "variants" && variants.length === 0 || field === "payloads" && Object.keys(payloads).length === 0;
}
function updateFlag(change, scope, alias) {
  refuseRewrite(change);
  const target = targetOf(change, flagsPath(scope, alias));
  const wanted = flagOf({ ...change.live, ...change.wanted }, change);
  const fields2 = change.fields.map(({ field }) => field);
  refuseEncrypted(fields2, target.original);
  const numbers2 = numbersFor(wanted, scope, alias);
  const turns = fields2.includes("active");
  return readFirst(numbers2, [
    ...fields2.includes("archived") ? [lifecycle(target, "unarchive")] : [],
    ...turns && !wanted.active ? [set(target, { active: false })] : [],
    ...contentSteps(target, change, wanted, numbers2),
    ...turns && wanted.active ? [set(target, { active: true })] : []
  ]);
}
function contentSteps(target, change, wanted, numbers2) {
  const fields2 = change.fields.map(({ field }) => field).filter((field) => contentMembers([field]).length > 0);
  if (fields2.length === 0) return [];
  const write = (part) => patch(target, contentMembers(part), async () => contentBody(part, wanted, target.original, await numbers2()));
  const parts = takenApart(fields2, flagOf(change.live, change), wanted);
  const whole = write(fields2);
  return [parts ? { ...whole, instead: { when: "policy_conflict", writes: parts.map(write) } } : whole];
}
function removeFlag(change, scope, alias) {
  if (change.lastApplied?.active !== false) {
    throw new UserError(
      "The flag was not turned off before it was taken out of the policy, so code may still depend on it.",
      "Put it back with `active: false` and apply that; then take it out, in another pull request."
    );
  }
  const target = targetOf(change, flagsPath(scope, alias));
  const isDeleted = scope.policies[0]?.shape.manage?.removed_flags === "delete";
  return [isDeleted ? set(target, { deleted: true }) : lifecycle(target, "archive")];
}
function refuseRewrite({ fields: fields2 }) {
  const rollout = fields2.find(({ field }) => field === "rollout");
  if (typeof rollout?.wanted !== "number" || typeof rollout.live === "number") return;
  if (!rollout.conflict && rollout.origin !== "drift") return;
  throw new UserError(
    'The live flag has conditions or several groups, which "rollout" would erase.',
    "Adopt the live groups into the policy, or remove them in PostHog."
  );
}
function targetOf({ handle, item }, path) {
  const { id, original } = known(handle, `the live flag ${item}`);
  return { path: `${path}${id}/`, original: known(original, `the live flag ${item}`).open() };
}
function numbersFor(wanted, scope, alias) {
  let numbers2;
  return () => {
    numbers2 ??= needsNumbers(wanted) ? flagNumbers(scope, alias) : Promise.resolve(/* @__PURE__ */ new Map());
    return numbers2;
  };
}
function readFirst(numbers2, [first, ...rest]) {
  if (!first) return [];
  const run = async (send) => {
    await numbers2();
    await first.run(send);
  };
  return [{ ...first, run }, ...rest];
}
function flagOf(spec, { item }) {
  return known(spec, `the wanted state of ${item}`);
}

// src/resources/feature-flag.ts
var featureFlag = defineResource({
  kind: "feature_flag",
  after: ["project"],
  perProject: true,
  looksUp: ["projects"],
  compare: [
    "key",
    "description",
    "active",
    "rollout",
    "depends_on",
    "variants",
    "payloads",
    "ensure_experience_continuity",
    "evaluation_runtime",
    "bucketing_identifier",
    "tags",
    "archived"
  ],
  unset: unsetFlag,
  wording: ["description"],
  logged: flagHistory,
  reach: ({ manage }) => manage?.flags ?? "update",
  desired: ({ shape: shape2, locate }) => Object.entries(shape2.flags ?? {}).flatMap(
    ([project3, flags]) => Object.entries(flags).map(([key2, flag]) => ({
      key: `${project3}/${key2}`,
      spec: wantedFlag(key2, flag, shape2.projects?.[project3]?.cohorts ?? {}),
      at: locate(["flags", project3, key2], "key"),
      ...flag.was !== void 0 && { was: { key: `${project3}/${flag.was}`, spec: { key: flag.was } } }
    }))
  ),
  emit: (entries) => ({ flags: emitFlags(entries) }),
  place: (key2) => ["flags", ...parse(key2)],
  unsaid: unsaidOfFlag,
  async read(scope) {
    const projects = projectsToRead(scope, ({ flags }) => Object.keys(flags ?? {}));
    return (await Promise.all(projects.map((alias) => readFlags(scope, alias)))).flat();
  },
  manages: (key2, { manage, flags }) => (manage?.removed_flags ?? "keep") !== "keep" && flags?.[parse(key2)[0]] !== void 0,
  needs: ({ key: key2, spec }) => needed(parse(key2)[0], spec),
  facts: (key2, before, after, limits) => flagFacts(parse(key2), before, after, limits),
  effect: (before, after) => exposureOf(after) >= exposureOf(before) && after ? "grant" : "revoke",
  // An interrupted create leaves the flag as wanted, but still disabled. One that was ever written since was switched
  // off by somebody, perhaps for a reason.
  isHalfMade: ({ spec, live }, wanted) => live?.original?.open().version === 1 && !spec.active && wanted.active && equalJson({ ...spec, active: true }, { ...spec, ...wanted }),
  describe: (change) => describeFlag(parse(change.key), change),
  writes(change, scope) {
    const name = parse(change.key);
    if (change.operation === "create") return createFlag(change, scope, name);
    return change.operation === "update" ? updateFlag(change, scope, name[0]) : removeFlag(change, scope, name[0]);
  }
});
function needed(project3, spec) {
  const conditions = groupsOf(spec).flatMap(({ properties }) => properties.filter(({ type }) => type === "flag"));
  const flags = conditions.map(({ key: key2 }) => itemOf("feature_flag", `${project3}/${key2}`));
  return [itemOf("project", project3), ...new Set(flags)];
}
function emitFlags(entries) {
  const flags = {};
  for (const { key: key2, spec } of entries) {
    const [project3, name] = parse(key2);
    if (spec.archived) continue;
    flags[project3] = { ...flags[project3], [name]: writtenFlag(spec) };
  }
  return flags;
}
function parse(key2) {
  const at = key2.indexOf("/");
  return [key2.slice(0, at), key2.slice(at + 1)];
}

// src/resources/beside.ts
var builtIn = strengthOf("editor");
function strength2(level3) {
  return isAccessLevel(level3) ? strengthOf(level3) : builtIn;
}
var anyLevel = { least: 0, most: strengthOf("manager") };
function beside(shape2, { project: project3, kind }, subject) {
  if (kind === void 0) return besideRule(shape2.projects?.[project3]?.access, [], subject);
  return besideRule(objectRules(shape2, project3)[kind], defaultsOfObjects(shape2, project3), subject);
}
function besideRule(block = {}, below, [kind, name]) {
  const { default: rest, roles = {}, members: members2 = {} } = block;
  if (kind !== "default" && rest === void 0) return anyLevel;
  const others = Object.entries(roles).filter(([role3]) => kind !== "role" || role3 !== name);
  const own = kind === "member" ? [] : Object.values(members2);
  const isBare = kind === "default" || rest === void 0 || rest === "builtin";
  const fallback = isBare ? ["builtin", ...below] : [rest];
  const strengths = [...fallback, ...others.map(([, level3]) => level3), ...own].map(strength2);
  return strengths.reduce(({ least, most }, one) => ({ least: Math.min(least, one), most: Math.max(most, one) }), {
    least: anyLevel.most,
    most: anyLevel.least
  });
}
var takers = /* @__PURE__ */ new WeakMap();
function mayTakeAway(shape2, role3) {
  const known4 = takers.get(shape2) ?? /* @__PURE__ */ new Map();
  takers.set(shape2, known4);
  const answer = known4.get(role3) ?? hasLowRule(shape2, role3);
  known4.set(role3, answer);
  return answer;
}
function hasLowRule(shape2, role3) {
  const names = /* @__PURE__ */ new Set([...Object.keys(shape2.projects ?? {}), ...Object.keys(shape2.feature_flags ?? {})]);
  const isLow = (level3, most) => level3 !== void 0 && strength2(level3) < most();
  return [...names].some((name) => {
    const { access, objects = [] } = shape2.projects?.[name] ?? {};
    const below = defaultsOfObjects(shape2, name);
    const isLowIn = (block, defaults) => isLow(block?.roles?.[role3], () => besideRule(block, defaults, ["role", role3]).most);
    return isLowIn(access, []) || Object.values(objectRules(shape2, name)).some((block) => isLowIn(block, below)) || objects.some(({ roles = {} }) => isLow(roles[role3], () => anyLevel.most));
  });
}
function defaultsOfObjects({ projects }, project3) {
  return (projects?.[project3]?.objects ?? []).flatMap(({ default: level3 }) => level3 === void 0 ? [] : [level3]);
}

// src/resources/rule-subject.ts
function parseSubject([kind = "", ...name]) {
  return [kind === "role" || kind === "member" || kind === "guest" ? kind : "default", name.join("/")];
}
function subjectOf(row2, names) {
  if (row2.role !== null) {
    const role3 = names.directory.roles.find(({ id }) => id === row2.role);
    return `role/${role3 ? names.roleAlias(role3) : row2.role}`;
  }
  if (row2.organization_member === null) return "default";
  const member2 = names.directory.members.find(({ id }) => id === row2.organization_member);
  if (!member2) return `member/${row2.organization_member}`;
  return `${names.isGuest(member2) ? "guest" : "member"}/${member2.email.toLowerCase()}`;
}
function mayBeCleared(subject) {
  const [kind, name] = subject;
  return (kind === "role" || kind === "member") && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name);
}
function placeOf([kind, name], rules3) {
  if (kind === "default") return ["default"];
  return [`${kind}s`, kind === "member" ? asWritten(rules3?.members, name) : name];
}
function unsaidOf([kind, name]) {
  if (kind === "guest") return ["it is a guest, whom no policy names"];
  return kind === "default" || mayBeCleared([kind, name]) ? [] : [`this key cannot see whose rule it is`];
}
function neededBy([kind, name]) {
  return kind === "role" ? [itemOf("role", name)] : [];
}
function inWords2([kind, name]) {
  return kind === "default" ? "everybody without a rule of their own" : `the ${kind} \`${show(name)}\``;
}
function targetOf2([kind, name], names) {
  if (kind === "default") return {};
  if (kind === "member") return { organization_member: names.present(name).id };
  const role3 = names.role(name);
  if (role3) return { role: role3.id };
  throw new UserError(
    `The role ${show(name)} does not exist in PostHog.`,
    "Create it there or in the policy, then run apply again."
  );
}

// src/resources/level-facts.ts
function levelFacts({ subject, before, after, beside: beside2, where }, limits) {
  if (before === after) return [];
  const [from, to] = [rangeOf(before, beside2), rangeOf(after, beside2)];
  const who = inWords2(subject);
  const detail = { from: before ?? null, to: after ?? null };
  const gaining = gainingBy(subject, limits);
  const facts = [
    to.most > from.least && {
      name: "access_granted",
      sentence: `${who} may do more ${where}: ${step2(before, after)}`,
      detail: { ...detail, ...gaining.length > 0 && { gaining } }
    },
    to.least < from.most && {
      name: "access_removed",
      sentence: `${who} may do less ${where}: ${step2(before, after)}`,
      detail
    }
  ];
  return facts.filter((one) => one !== false);
}
function gainingBy([kind, name], limits) {
  if (kind === "member") return [name.toLowerCase()];
  if (kind !== "role") return [];
  return roleHolders(limits, name).filter((email2) => (levelOf(email2, limits) ?? "member") === "member").map((email2) => email2.toLowerCase());
}
function levelOf(email2, { members: members2 = {} }) {
  const same = Object.hasOwn(members2, email2) ? email2 : Object.keys(members2).find((key2) => sameEmail(key2, email2));
  return same === void 0 ? void 0 : members2[same]?.level;
}
function rangeOf(level3, beside2) {
  return level3 === void 0 || level3 === "builtin" ? beside2 : { least: strength2(level3), most: strength2(level3) };
}
function step2(before, after) {
  const [from, to] = [before, after].map((level3) => level3 === void 0 ? "no rule" : `\`${show(level3)}\``);
  return `${to} instead of ${from}`;
}

// src/resources/role.ts
var created2 = object({ id: string, name: string });
var role2 = defineResource({
  kind: "role",
  after: [],
  looksUp: ["roles"],
  compare: ["name"],
  // No source shows that PostHog logs roles; its list of scopes has them. A row that is there is a fact.
  logged: {
    scopes: ["Role"],
    fields: ["name"],
    isAbout: (row2, { handle, wanted }) => handle ? row2.id === handle.id : isCalled(row2, ["name"], wanted?.name),
    presence: (row2, { live, wanted }) => cameOrWent(row2, ["name"], (live ?? wanted)?.name),
    ledTo: (row2, { live }) => setTo(row2, ["name"], live?.name)
  },
  reach: ({ manage }) => manage?.roles ?? "update",
  desired: ({ shape: shape2, locate }) => Object.entries(shape2.roles ?? {}).map(([key2, role3]) => ({
    key: key2,
    spec: { name: roleName(key2, role3) },
    at: locate(["roles", key2], "key")
  })),
  emit(entries) {
    const roles = {};
    for (const { key: key2, spec } of entries) roles[key2] = spec.name === key2 ? {} : { name: spec.name };
    return { roles };
  },
  place: (key2) => ["roles", key2],
  read: async ({ names }) => names.directory.roles.map((live) => ({
    key: names.roleAlias(live),
    spec: { name: live.name },
    live: { id: live.id }
  })),
  manages: (_, { roles }) => roles !== void 0,
  needs: () => [],
  facts(key2, before, after, limits) {
    if (!before || after) return [];
    const step3 = `the role ${quoted3(key2)} goes, with its memberships and rules, and whoever holds it`;
    const taken = { name: "access_removed", sentence: `${step3} may do less`, detail: { role: key2 } };
    if (!mayTakeAway(limits, key2)) return [taken];
    const detail = { role: key2, gaining: gainingBy(["role", key2], limits) };
    return [{ name: "access_granted", sentence: `${step3} may do more`, detail }, taken];
  },
  effect: (_, after) => after ? "grant" : "revoke",
  describe({ key: key2, operation, live, wanted }) {
    if (operation === "create") return `create the role ${quoted3(wanted?.name ?? key2)}`;
    if (operation === "delete")
      return `delete the role ${quoted3(live?.name ?? key2)} with all its memberships and access rules`;
    return `rename the role ${quoted3(live?.name)} to ${quoted3(wanted?.name)}`;
  },
  writes({ key: key2, operation, handle, wanted }, { organization: organization2, names }) {
    const path = `/api/organizations/${organization2}/roles/`;
    const body = { name: wanted?.name ?? key2 };
    if (operation === "create") {
      return [step("POST", path, body, async (send) => names.learnRole(key2, { ...await send(created2), members: [] }))];
    }
    const one = `${path}${known(handle, `the live role ${key2}`).id}/`;
    return [operation === "delete" ? step("DELETE", one) : step("PATCH", one, body)];
  }
});
function quoted3(name) {
  return `\`${show(String(name))}\``;
}

// src/resources/organization-member.ts
var numbers = { member: 1, admin: 8, owner: 15 };
var words2 = { 1: "member", 8: "admin", 15: "owner" };
var self2 = object({ uuid: string });
var organizationMember = defineResource({
  kind: "organization_member",
  after: [],
  looksUp: ["members"],
  compare: ["level", "state"],
  unset: { level: "member" },
  // Invites leave no row.
  logged: {
    scopes: ["OrganizationMembership"],
    fields: ["level"],
    isAbout: ({ person }, { key: key2 }) => person?.toLowerCase() === key2,
    presence: (row2) => cameOrWent(row2),
    ledTo: (row2, { live }) => setTo(row2, ["level"], live?.level, wordOf)
  },
  reach: ({ manage }) => manage?.members ?? "update",
  desired: ({ shape: shape2, locate }) => Object.entries(shape2.members ?? {}).map(([email2, { level: level3 }]) => ({
    key: email2.toLowerCase(),
    spec: { level: level3, state: "member" },
    at: locate(["members", email2, "level"])
  })),
  emit(entries) {
    const members2 = {};
    for (const { key: key2, spec } of entries) members2[key2] = { level: spec.level };
    return { members: members2 };
  },
  place: (email2, { members: members2 }) => ["members", asWritten(members2, email2)],
  read: async ({ names, policies }) => [
    ...names.directory.members.filter((member2) => !names.isGuest(member2)).map(({ email: email2, level: level3, userId }) => ({
      key: email2.toLowerCase(),
      spec: { level: words2[level3], state: "member" },
      live: { id: userId }
    })),
    // Of invites only those that a policy speaks about: an invite is no person yet.
    ...[...new Set(policies.flatMap(({ shape: shape2 }) => declaredPeople(shape2)))].flatMap((key2) => {
      const invite3 = names.member(key2) ? void 0 : names.invite(key2);
      if (!invite3) return [];
      const state = invite3.isExpired ? "expired" : "invited";
      return [{ key: key2, spec: { level: words2[invite3.level], state }, live: { id: invite3.id } }];
    })
  ],
  manages: (_, { members: members2 }) => members2 !== void 0,
  needs: () => [],
  facts(email2, before, after) {
    const [from, to] = [levelOf2(before), levelOf2(after)];
    if (from === to) return [];
    const name = `\`${show(email2)}\``;
    const detail = { from: from ?? null, to: to ?? null };
    if (rank(before) > rank(after)) {
      const sentence = `${name} is ${to ?? "no member"} of the organization instead of ${from}`;
      return [{ name: "access_removed", sentence, detail }];
    }
    const granted = (fact2) => ({
      name: fact2,
      sentence: `${name} becomes ${to} of the organization`,
      detail: { ...detail, gaining: [email2] }
    });
    if (to === "member") return [granted("access_granted")];
    return [granted(to === "owner" ? "owner_granted" : "admin_granted"), granted("access_granted")];
  },
  effect: (before, after) => after && rank(after) >= rank(before) ? "grant" : "revoke",
  // An invite leads to what is wanted, whoever sent it, and nobody has anything by it yet.
  isHalfMade: ({ spec }) => spec.state !== "member",
  describe({ key: key2, operation, live, wanted }) {
    const person = `\`${show(key2)}\``;
    const [from, to] = [quoted4(live?.level), quoted4(wanted?.level)];
    const isInvited = live !== void 0 && live.state !== "member";
    if (operation === "create") return `invite ${person}, who is missing, to the organization as ${to}`;
    if (operation === "delete" && isInvited) return `take back the invite of ${person} to the organization as ${from}`;
    if (operation === "delete")
      return `remove ${person} from the organization, with all their roles and access rules; now ${from}`;
    if (isInvited && live.state === "expired")
      return `have ${person} invited to the organization as ${to} again: the invite has expired`;
    if (isInvited && from === to) return `wait for ${person} to join the organization as ${to}: the invite is out`;
    if (isInvited) return `invite ${person} to the organization as ${to} instead of ${from}`;
    return `change the level of ${person} in the organization from ${from} to ${to}`;
  },
  writes({ key: key2, handle, live, wanted }, scope) {
    const level3 = levels.find((one) => one === wanted?.level);
    if (level3 && live?.state !== "member") return invite2({ key: key2, live, level: level3 }, scope);
    const { id } = known(handle, `the live member or invite ${key2}`);
    const base = `/api/organizations/${scope.organization}`;
    if (live?.state !== "member") return [step("DELETE", `${base}/invites/${id}/`)];
    const path = `${base}/members/${id}/`;
    const unlessOwn = async (send) => {
      await refuseOwnLevel(key2, id, scope.posthog);
      await send(anything);
    };
    if (level3) return [step("PATCH", path, { level: numbers[level3] }, unlessOwn)];
    refuseOwner(key2, live.level);
    return [step("DELETE", path, void 0, unlessOwn)];
  },
  awaits({ key: key2, live, wanted }) {
    if (!wanted || live?.state === "member") return void 0;
    return new Waiting(
      `${show(key2)} is invited as ${wanted.level} and has not joined yet.`,
      "This goes on once they have accepted: an invite is good for three days."
    );
  }
});
function invite2({ key: key2, live, level: level3 }, { posthog, organization: organization2 }) {
  if (live?.state === "expired") {
    throw new UserError(
      `The invite of ${show(key2)} has expired, and nobody is invited twice.`,
      "Invite the person in PostHog; or delete the invite there and run apply again, which then sends a new one."
    );
  }
  if (live?.level === level3) return [];
  const body = { target_email: key2, level: numbers[level3], send_email: true };
  return [
    step("POST", `/api/organizations/${organization2}/invites/`, body, async (send) => {
      try {
        await send(anything);
      } catch (error) {
        if (!(error instanceof RemoteError && error.failure.ambiguous)) throw error;
        const invites = await readInvites(posthog, organization2);
        const isOut = invites.some((one) => sameEmail(one.email, key2) && words2[one.level] === level3 && !one.isExpired);
        if (!isOut) throw error;
      }
    })
  ];
}
async function refuseOwnLevel(email2, id, posthog) {
  const { uuid } = await posthog.get("/api/users/@me/", self2);
  if (uuid !== id) return;
  throw new UserError(
    `${show(email2)} owns the key that apply uses, and nobody changes their own level in PostHog or takes themselves out.`,
    "Let another admin or owner make this change in PostHog, or use the key of another person."
  );
}
function refuseOwner(email2, level3) {
  if (level3 !== "owner") return;
  throw new UserError(
    `${show(email2)} is an owner of the organization, and PostHog removes no owner.`,
    "Give the person a lower level first, in a pull request of its own; then take them out."
  );
}
function wordOf(level3) {
  return level3 === 1 || level3 === 8 || level3 === 15 ? words2[level3] : level3;
}
function rank(membership) {
  const level3 = levelOf2(membership);
  return level3 === void 0 ? -1 : levels.indexOf(level3);
}
function levelOf2(membership) {
  return membership?.state === "member" ? membership.level : void 0;
}
function quoted4(level3) {
  return `\`${show(String(level3))}\``;
}

// src/resources/opened-default.ts
function defaultFacts(step3, strength6, limits) {
  const { before, after, where } = step3;
  if (after === void 0) return [];
  return [...defaultOpened(before, after, strength6, where), ...levelFacts(step3, limits)];
}
function defaultOpened(before, after, strength6, where) {
  if (after === before) return [];
  const rank2 = (level3) => strength6[level3] ?? 0;
  const opens = after === "builtin" || rank2(after) > rank2(before ?? "builtin");
  if (!opens) return [];
  const instead = before === void 0 ? "" : ` instead of ${inWords3(before)}`;
  const sentence = `everybody without a rule of their own gets ${inWords3(after)}${instead} ${where}`;
  return [{ name: "default_opened", sentence, detail: { from: before ?? null, to: after } }];
}
function inWords3(level3) {
  return level3 === "builtin" ? "PostHog's own level" : `\`${show(level3)}\``;
}

// src/resources/project-access.ts
var rule = object({
  access_level: oneOf(["none", "member", "admin"]),
  organization_member: nullable(string),
  role: nullable(string)
});
var rules = object({ access_controls: list2(rule) });
var strength3 = { none: 0, member: 1, admin: 2, builtin: 2 };
function strengthOf2(access) {
  return access ? strength3[access.level] : 0.5;
}
var projectAccess = defineResource({
  kind: "project_access",
  after: ["role", "organization_member", "project"],
  perProject: true,
  looksUp: ["members", "roles", "projects"],
  compare: ["level"],
  unset: { level: "builtin" },
  reach: ({ manage }) => manage?.access ?? "update",
  desired: ({ shape: shape2, locate }) => Object.entries(shape2.projects ?? {}).flatMap(([project3, { access }]) => {
    const at = (...path) => locate(["projects", project3, "access", ...path]);
    return [
      ...access?.default ? [{ key: `${project3}/default`, spec: { level: access.default }, at: at("default") }] : [],
      ...Object.entries(access?.roles ?? {}).map(([role3, level3]) => ({
        key: `${project3}/role/${role3}`,
        spec: { level: level3 },
        at: at("roles", role3)
      })),
      ...Object.entries(access?.members ?? {}).map(([email2, level3]) => ({
        key: `${project3}/member/${email2.toLowerCase()}`,
        spec: { level: level3 },
        at: at("members", email2)
      }))
    ];
  }),
  emit(entries) {
    const projects = {};
    for (const { key: key2, spec } of entries) {
      const [project3, [kind, subject]] = parse2(key2);
      const access = projects[project3]?.access ?? {};
      projects[project3] = { access };
      if (kind === "default") access.default = spec.level;
      else if (kind !== "guest" && spec.level !== "builtin")
        access[`${kind}s`] = { ...access[`${kind}s`], [subject]: spec.level };
    }
    return { projects };
  },
  place(key2, { projects }) {
    const [project3, subject] = parse2(key2);
    return ["projects", project3, "access", ...placeOf(subject, projects?.[project3]?.access)];
  },
  unsaid: ({ key: key2 }) => unsaidOf(parse2(key2)[1]),
  async read(scope) {
    const perProject2 = projectsToRead(scope, declared).map((alias) => readProject(scope, alias));
    return (await Promise.all(perProject2)).flat();
  },
  manages(key2, shape2) {
    const [project3, subject] = parse2(key2);
    const access = shape2.projects?.[project3]?.access;
    if (!access || !mayBeCleared(subject)) return false;
    return access[`${subject[0]}s`] !== void 0 || shape2.manage?.access === "exclusive";
  },
  needs: ({ key: key2 }) => [itemOf("project", parse2(key2)[0]), ...neededBy(parse2(key2)[1])],
  facts(key2, before, after, limits) {
    if (before?.level === after?.level) return [];
    const [project3, subject] = parse2(key2);
    const step3 = { subject, before: before?.level, after: after?.level, where: `in \`${show(project3)}\`` };
    const rule2 = { ...step3, beside: beside(limits, { project: project3 }, subject) };
    return subject[0] === "default" ? defaultFacts(rule2, strength3, limits) : levelFacts(rule2, limits);
  },
  effect: (before, after) => strengthOf2(after) >= strengthOf2(before) ? "grant" : "revoke",
  describe({ key: key2, operation, live, wanted }) {
    const [project3, subject] = parse2(key2);
    const who = inWords2(subject);
    const where = `\`${show(project3)}\``;
    if (operation === "delete") return `clear the level of ${who} in ${where}, now \`${show(String(live?.level))}\``;
    if (operation === "create") return `give ${who} the level \`${show(String(wanted?.level))}\` in ${where}`;
    return `change the level of ${who} in ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``;
  },
  writes({ key: key2, operation, wanted }, { names }) {
    const [alias, subject] = parse2(key2);
    const level3 = operation === "delete" || wanted?.level === "builtin" ? null : wanted?.level;
    if (subject[0] === "default" && level3 === "none" && names.isNewProject(alias)) return [];
    const body = { access_level: level3, ...targetOf2(subject, names) };
    return [step("PUT", `${names.projectPath(alias)}/access_controls/`, body)];
  }
});
async function readProject({ posthog, names }, alias) {
  const { access_controls } = await posthog.get(`${names.projectPath(alias)}/access_controls/`, rules);
  const entries = access_controls.map((row2) => {
    const key2 = `${alias}/${subjectOf(row2, names)}`;
    return { key: key2, spec: { level: row2.access_level }, live: { id: key2 } };
  });
  const hasDefault = entries.some(({ key: key2 }) => key2 === `${alias}/default`);
  return hasDefault ? entries : [...entries, { key: `${alias}/default`, spec: { level: "builtin" }, live: { id: `${alias}/default` } }];
}
function declared({ projects }) {
  return Object.entries(projects ?? {}).flatMap(([alias, { access }]) => access ? [alias] : []);
}
function parse2(key2) {
  const [project3 = "", ...subject] = key2.split("/");
  return [project3, parseSubject(subject)];
}

// src/resources/resource-access.ts
var levels2 = ["none", "viewer", "editor", "manager"];
var knownLevel = oneOf(levels2);
var anyRow = object({
  resource: string,
  access_level: string,
  organization_member: nullable(string),
  role: nullable(string)
});
var row = (value, path) => {
  const read = anyRow(value, path);
  if (isResourceKind(read.resource)) knownLevel(read.access_level, `${path}.access_level`);
  return read;
};
var rows = object({ access_controls: list2(row) });
var strength4 = { none: 0, viewer: 1, editor: 2, manager: 3, builtin: 2 };
function strengthOf3(access) {
  return access ? strength4[access.level] ?? 0 : 0.5;
}
var resourceAccess = defineResource({
  kind: "resource_access",
  after: ["role", "organization_member", "project_access"],
  perProject: true,
  looksUp: ["members", "roles", "projects"],
  compare: ["level"],
  unset: { level: "builtin" },
  reach: ({ manage }) => manage?.access ?? "update",
  desired: (policy) => [...written(policy), ...derived(policy)],
  emit(entries) {
    const projects = {};
    for (const { key: key2, spec } of entries) {
      const [project3, resource, [kind, subject]] = parse3(key2);
      if (!isResourceKind(resource)) continue;
      const resources2 = { ...projects[project3]?.resources };
      const rules3 = { ...resources2[resource] };
      if (kind === "default") resources2[resource] = { ...rules3, default: spec.level };
      else if (kind !== "guest" && spec.level !== "builtin")
        resources2[resource] = { ...rules3, [`${kind}s`]: { ...rules3[`${kind}s`], [subject]: spec.level } };
      projects[project3] = { resources: resources2 };
    }
    return { projects };
  },
  place(key2, shape2) {
    const [project3, resource, subject] = parse3(key2);
    const rules3 = { ...shape2.projects?.[project3]?.resources };
    return ["projects", project3, "resources", resource, ...placeOf(subject, rules3[resource])];
  },
  unsaid({ key: key2, spec }) {
    const [, resource, subject] = parse3(key2);
    if (isResourceKind(resource)) return unsaidOf(subject);
    return [`the level \`${show(spec.level)}\` is for a kind of object that no policy names`];
  },
  async read(scope) {
    return (await Promise.all(projectsToRead(scope, declared2).map((alias) => readProject2(scope, alias)))).flat();
  },
  manages(key2, shape2) {
    const [project3, resource, subject] = parse3(key2);
    if (!isResourceKind(resource) || !mayBeCleared(subject)) return false;
    const rules3 = objectRules(shape2, project3)[resource];
    if (rules3?.[`${subject[0]}s`] !== void 0) return true;
    const isNamed = rules3 !== void 0 || shape2.projects?.[project3]?.resources !== void 0;
    return isNamed && shape2.manage?.access === "exclusive";
  },
  needs: ({ key: key2 }) => [itemOf("project", parse3(key2)[0]), ...neededBy(parse3(key2)[2])],
  facts(key2, before, after, limits) {
    if (before?.level === after?.level) return [];
    const [project3, resource, subject] = parse3(key2);
    const where = `for every \`${show(resource)}\` in \`${show(project3)}\``;
    const step3 = { subject, before: before?.level, after: after?.level, where };
    const rule2 = { ...step3, beside: beside(limits, { project: project3, kind: resource }, subject) };
    return subject[0] === "default" ? defaultFacts(rule2, strength4, limits) : levelFacts(rule2, limits);
  },
  effect: (before, after) => strengthOf3(after) >= strengthOf3(before) ? "grant" : "revoke",
  describe({ key: key2, operation, live, wanted }) {
    const [project3, resource, subject] = parse3(key2);
    const who = inWords2(subject);
    const where = `for every \`${show(resource)}\` in \`${show(project3)}\``;
    if (operation === "delete") return `clear the level of ${who} ${where}, now \`${show(String(live?.level))}\``;
    if (operation === "create") return `give ${who} the level \`${show(String(wanted?.level))}\` ${where}`;
    return `change the level of ${who} ${where} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``;
  },
  writes({ key: key2, operation, wanted }, { names }) {
    const [alias, resource, subject] = parse3(key2);
    const level3 = operation === "delete" || wanted?.level === "builtin" ? null : wanted?.level;
    const body = { resource, access_level: level3, ...targetOf2(subject, names) };
    return [step("PUT", `${names.projectPath(alias)}/resource_access_controls/`, body)];
  }
});
function written({ shape: shape2, locate }) {
  return Object.entries(shape2.projects ?? {}).flatMap(
    ([project3, { resources: resources2 = {} }]) => Object.entries(resources2).flatMap(([resource, rules3]) => {
      const at = (...path) => locate(["projects", project3, "resources", resource, ...path]);
      const prefix = `${project3}/${resource}`;
      return [
        ...rules3.default ? [{ key: `${prefix}/default`, spec: { level: rules3.default }, at: at("default") }] : [],
        ...Object.entries(rules3.roles ?? {}).map(([role3, level3]) => ({
          key: `${prefix}/role/${role3}`,
          spec: { level: level3 },
          at: at("roles", role3)
        })),
        ...Object.entries(rules3.members ?? {}).map(([email2, level3]) => ({
          key: `${prefix}/member/${email2.toLowerCase()}`,
          spec: { level: level3 },
          at: at("members", email2)
        }))
      ];
    })
  );
}
function derived({ shape: shape2, locate }) {
  return Object.keys(shape2.feature_flags ?? {}).flatMap((project3) => {
    const editors = flagEditors(shape2, project3);
    const rules3 = matrixRules(shape2, project3);
    if (!editors || !rules3) return [];
    const prefix = `${project3}/feature_flag`;
    const matrix = ["feature_flags", project3];
    return [
      { key: `${prefix}/default`, spec: { level: rules3.default }, at: locate(matrix, "key") },
      ...editors.flatMap(({ subject, list: name, index }) => {
        const level3 = rules3.roles[subject];
        return level3 ? [{ key: `${prefix}/role/${subject}`, spec: { level: level3 }, at: locate([...matrix, name, index]) }] : [];
      })
    ];
  });
}
async function readProject2({ posthog, names, policies }, alias) {
  const path = `${names.projectPath(alias)}/resource_access_controls/`;
  const { access_controls } = await posthog.get(path, rows);
  const entries = access_controls.map((one) => {
    const key2 = `${alias}/${one.resource}/${subjectOf(one, names)}`;
    return { key: key2, spec: { level: one.access_level }, live: { id: key2 } };
  });
  const present = new Set(entries.map(({ key: key2 }) => key2));
  const kinds = [
    ...policies.flatMap(({ shape: shape2 }) => Object.keys(objectRules(shape2, alias))),
    ...access_controls.map(({ resource }) => resource).filter(isResourceKind)
  ];
  const defaults = kinds.map((kind) => `${alias}/${kind}/default`);
  const unstored = [...new Set(defaults)].filter((key2) => !present.has(key2));
  return [...entries, ...unstored.map((key2) => ({ key: key2, spec: { level: "builtin" }, live: { id: key2 } }))];
}
function declared2(shape2) {
  const projects = [...Object.keys(shape2.projects ?? {}), ...Object.keys(shape2.feature_flags ?? {})];
  return projects.filter((alias) => shape2.projects?.[alias]?.resources ?? flagEditors(shape2, alias));
}
function parse3(key2) {
  const [project3 = "", resource = "", ...subject] = key2.split("/");
  return [project3, resource, parseSubject(subject)];
}

// src/resources/object/kinds.ts
var segments = {
  action: "actions",
  ai_observability_clusters: void 0,
  dashboard: "dashboards",
  dataset: "datasets",
  early_access_feature: "early_access_feature",
  endpoint: void 0,
  evaluation: "evaluations",
  experiment: "experiments",
  experiment_saved_metric: "experiment_saved_metrics",
  export: "exports",
  external_data_source: void 0,
  feature_flag: "feature_flags",
  heatmap: void 0,
  hog_flow: void 0,
  insight: "insights",
  llm_prompt: void 0,
  llm_provider_key: void 0,
  llm_skill: void 0,
  notebook: void 0,
  product_tour: void 0,
  replay_scanner: void 0,
  session_recording: void 0,
  session_recording_playlist: void 0,
  survey: "surveys",
  tagger: void 0,
  ticket: void 0,
  warehouse_table: "warehouse_tables",
  warehouse_view: "warehouse_saved_queries"
};
function isObjectKind(name) {
  return Object.hasOwn(segments, name);
}
function addressOf(resource, id) {
  const segment = isObjectKind(resource) ? segments[resource] : void 0;
  return segment === void 0 ? void 0 : `${segment}/${id}/`;
}
function routeOf(resource, id) {
  const address = addressOf(resource, id);
  return address === void 0 ? void 0 : `${address}access_controls/`;
}

// src/resources/object/reading.ts
var level2 = oneOf(["none", "viewer", "editor", "manager"]);
var rules2 = object({
  access_controls: list2(object({ access_level: level2, organization_member: nullable(string), role: nullable(string) }))
});
var rows2 = object({ results: list2(object({ resource: string, resource_id: string, access_level: string })) });
async function readObjects(scope, alias) {
  const named2 = objectsNamed(scope, alias);
  const bySettings = named2.filter(({ resource, id }) => routeOf(resource, id) === void 0);
  const readings = [
    ...named2.filter((one) => !bySettings.includes(one)).map((one) => readOne(scope, alias, one)),
    ...bySettings.length > 0 ? [readSettings(scope, alias, bySettings)] : []
  ];
  return (await Promise.all(readings)).flat();
}
function projectsWithObjects(scope) {
  return projectsToRead(
    scope,
    ({ projects }) => Object.entries(projects ?? {}).flatMap(([alias, { objects }]) => objects?.length ? [alias] : [])
  );
}
function objectsIn({ projects }, alias) {
  return projects?.[alias]?.objects ?? [];
}
function objectsNamed({ policies }, alias) {
  const all = policies.flatMap(({ shape: shape2 }) => objectsIn(shape2, alias));
  return [...new Map(all.map(({ resource, id }) => [`${resource}/${id}`, { resource, id }])).values()];
}
async function readOne(scope, alias, { resource, id }) {
  const { posthog, names, policies } = scope;
  try {
    const path = `${names.projectPath(alias)}/${routeOf(resource, id)}`;
    const { access_controls } = await posthog.get(path, rules2);
    return access_controls.map((row2) => ({
      key: `${alias}/${resource}/${id}/${subjectOf(row2, names)}`,
      level: row2.access_level
    }));
  } catch (error) {
    if (!(error instanceof RemoteError && error.failure.status === 404)) throw error;
    const isWanted = policies[0] && objectsIn(policies[0].shape, alias).some((one) => isSame(one, { resource, id }));
    if (!isWanted) return [];
    throw new UserError(
      `PostHog shows no ${show(resource)} with the id ${show(id)} in ${show(alias)}: it was deleted, or the key's owner may not see it.`,
      `Take it out of projects.${alias}.objects, or correct its id.`
    );
  }
}
async function readSettings(scope, alias, named2) {
  const { posthog, names, policies } = scope;
  const base = names.projectPath(alias);
  const declared3 = policies.flatMap(({ shape: shape2 }) => objectsIn(shape2, alias)).filter((one) => named2.some((other) => isSame(one, other)));
  const roles = [...new Set(declared3.flatMap(({ roles: byRole }) => Object.keys(byRole ?? {})))];
  const people = [
    ...new Set(declared3.flatMap(({ members: members2 }) => Object.keys(members2 ?? {}).map((one) => one.toLowerCase())))
  ];
  const asked = [
    { subject: "default", path: `${base}/access_control_default_objects/` },
    ...roles.flatMap((name) => {
      const id = names.role(name)?.id;
      return id === void 0 ? [] : [{ subject: `role/${name}`, path: `${base}/access_control_role_objects/?role_id=${id}` }];
    }),
    ...people.flatMap((email2) => {
      const id = names.member(email2)?.id;
      return id === void 0 ? [] : [{ subject: `member/${email2}`, path: `${base}/access_control_member_objects/?member_id=${id}` }];
    })
  ];
  const answers = asked.map(async ({ subject, path }) => {
    const { results } = await posthog.get(path, rows2);
    return results.filter(({ resource, resource_id: id }) => named2.some((one) => one.resource === resource && one.id === id)).map((row2) => ({
      key: `${alias}/${row2.resource}/${row2.resource_id}/${subject}`,
      level: level2(row2.access_level, "results.access_level")
    }));
  });
  return (await Promise.all(answers)).flat();
}
function isSame(a, b) {
  return a.resource === b.resource && a.id === b.id;
}

// src/resources/object-access.ts
var strength5 = { builtin: 0, none: 0, viewer: 1, editor: 2, manager: 3 };
function strengthOf4(access) {
  return access && access.level !== "builtin" ? strength5[access.level] ?? 0 : 0.5;
}
var objectAccess = defineResource({
  kind: "object_access",
  after: ["role", "project", "project_access", "resource_access"],
  perProject: true,
  looksUp: ["members", "roles", "projects"],
  compare: ["level"],
  unset: { level: "builtin" },
  // Exclusive does not reach single objects: their creators share them as they go.
  reach: ({ manage }) => manage?.access === "off" ? "off" : "update",
  desired: ({ shape: shape2, locate }) => Object.keys(shape2.projects ?? {}).flatMap(
    (project3) => objectsIn(shape2, project3).flatMap(({ resource, id, default: level3, roles, members: members2 }, index) => {
      const at = (...path) => locate(["projects", project3, "objects", index, ...path]);
      const prefix = `${project3}/${resource}/${id}`;
      return [
        ...level3 === void 0 ? [] : [{ key: `${prefix}/default`, spec: { level: level3 }, at: at("default") }],
        ...Object.entries(roles ?? {}).map(([role3, given]) => ({
          key: `${prefix}/role/${role3}`,
          spec: { level: given },
          at: at("roles", role3)
        })),
        ...Object.entries(members2 ?? {}).map(([email2, given]) => ({
          key: `${prefix}/member/${email2.toLowerCase()}`,
          spec: { level: given },
          at: at("members", email2)
        }))
      ];
    })
  ),
  emit: (entries) => ({ projects: emitObjects(entries) }),
  place(key2, shape2) {
    const { project: project3, resource, id, subject } = parse4(key2);
    const objects = objectsIn(shape2, project3);
    const index = objects.findIndex((one) => one.resource === resource && one.id === id);
    const step3 = index < 0 ? objects.length : index;
    return ["projects", project3, "objects", step3, ...placeOf(subject, objects[index])];
  },
  async read(scope) {
    return (await Promise.all(projectsWithObjects(scope).map((alias) => readProject3(scope, alias)))).flat();
  },
  manages(key2, shape2) {
    const { project: project3, resource, id, subject } = parse4(key2);
    if (shape2.projects?.[project3]?.objects === void 0 || !mayBeCleared(subject)) return false;
    const object2 = objectsIn(shape2, project3).find((one) => one.resource === resource && one.id === id);
    return !object2 || object2[`${subject[0]}s`] !== void 0;
  },
  needs({ key: key2 }) {
    const { project: project3, subject } = parse4(key2);
    return [itemOf("project", project3), ...neededBy(subject)];
  },
  facts(key2, before, after, limits) {
    if (before?.level === after?.level) return [];
    const { subject } = parse4(key2);
    const step3 = { subject, before: before?.level, after: after?.level, where: `for ${whatOf(key2)}` };
    const rule2 = { ...step3, beside: anyLevel };
    return subject[0] === "default" ? defaultFacts(rule2, strength5, limits) : levelFacts(rule2, limits);
  },
  effect: (before, after) => strengthOf4(after) >= strengthOf4(before) ? "grant" : "revoke",
  describe({ key: key2, operation, live, wanted }) {
    const who = inWords2(parse4(key2).subject);
    const what = whatOf(key2);
    if (operation === "delete") return `clear the level of ${who} for ${what}, now \`${show(String(live?.level))}\``;
    if (operation === "create") return `give ${who} the level \`${show(String(wanted?.level))}\` for ${what}`;
    return `change the level of ${who} for ${what} from \`${show(String(live?.level))}\` to \`${show(String(wanted?.level))}\``;
  },
  writes({ key: key2, operation, wanted }, { names }) {
    const { project: project3, resource, id, subject } = parse4(key2);
    const level3 = operation === "delete" || wanted?.level === "builtin" ? null : wanted?.level;
    const base = names.projectPath(project3);
    const body = { access_level: level3, ...targetOf2(subject, names) };
    const route = routeOf(resource, id);
    if (route !== void 0) return [step("PUT", `${base}/${route}`, body)];
    return [step("PUT", `${base}/access_control_${subject[0]}_rules/`, { resource, resource_id: id, ...body })];
  }
});
async function readProject3(scope, alias) {
  const stored = await readObjects(scope, alias);
  const present = new Set(stored.map(({ key: key2 }) => key2));
  const defaults = scope.policies.flatMap(({ shape: shape2 }) => objectsIn(shape2, alias)).flatMap((one) => one.default === void 0 ? [] : [`${alias}/${one.resource}/${one.id}/default`]);
  const unstored = [...new Set(defaults)].filter((key2) => !present.has(key2));
  return [...stored, ...unstored.map((key2) => ({ key: key2, level: "builtin" }))].map(({ key: key2, level: level3 }) => ({
    key: key2,
    spec: { level: level3 },
    live: { id: key2 }
  }));
}
function emitObjects(entries) {
  const byObject = /* @__PURE__ */ new Map();
  for (const { key: key2, spec } of entries) {
    const { project: project3, resource, id, subject } = parse4(key2);
    const [kind, name] = subject;
    if (!isObjectKind(resource) || kind === "guest") continue;
    const place = `${project3}/${resource}/${id}`;
    const object2 = byObject.get(place)?.object ?? { resource, id };
    const rule2 = kind === "default" ? { default: spec.level } : { [`${kind}s`]: { ...object2[`${kind}s`], [name]: spec.level } };
    byObject.set(place, { project: project3, object: { ...object2, ...rule2 } });
  }
  const projects = {};
  for (const { project: project3, object: object2 } of byObject.values()) {
    projects[project3] = { objects: [...projects[project3]?.objects ?? [], object2] };
  }
  return projects;
}
function whatOf(key2) {
  const { project: project3, resource, id } = parse4(key2);
  return `the \`${show(resource)}\` \`${show(id)}\` in \`${show(project3)}\``;
}
function parse4(key2) {
  const [project3 = "", resource = "", id = "", ...subject] = key2.split("/");
  return { project: project3, resource, id, subject: parseSubject(subject) };
}

// src/resources/organization-settings.ts
var orOff2 = (value, path) => value === null ? false : optional(boolean)(value, path);
var organization = object({
  enforce_2fa: orOff2,
  members_can_invite: optional(boolean),
  members_can_create_projects: orOff2,
  members_can_use_personal_api_keys: optional(boolean),
  members_can_see_org_members: optional(boolean),
  allow_publicly_shared_resources: optional(boolean),
  default_role_id: optional(nullable(string))
});
var narrow = {
  enforce_2fa: true,
  members_can_invite: false,
  members_can_create_projects: false,
  members_can_use_personal_api_keys: false,
  members_can_see_org_members: false,
  allow_publicly_shared_resources: false
};
var words3 = {
  enforce_2fa: ["enforce_2fa", "two-factor authentication requirement"],
  members_can_invite: ["members_can_invite", "member invitation permissions"],
  members_can_create_projects: ["members_can_create_projects"],
  members_can_use_personal_api_keys: ["members_can_use_personal_api_keys", "personal API key permissions"],
  members_can_see_org_members: ["members_can_see_org_members"],
  allow_publicly_shared_resources: ["allow_publicly_shared_resources", "public sharing permissions"],
  default_role: ["default_role", "default_role_id"]
};
var key = "settings";
var organizationSettings = defineResource({
  kind: "organization_settings",
  after: ["role"],
  looksUp: ["roles"],
  compare: [
    "enforce_2fa",
    "members_can_invite",
    "members_can_create_projects",
    "members_can_use_personal_api_keys",
    "members_can_see_org_members",
    "allow_publicly_shared_resources",
    "default_role"
  ],
  unset: {
    enforce_2fa: false,
    members_can_invite: true,
    members_can_create_projects: false,
    members_can_use_personal_api_keys: true,
    members_can_see_org_members: true,
    allow_publicly_shared_resources: true
  },
  logged: {
    scopes: ["Organization"],
    fields: Object.keys(words3),
    isAbout: (row2, { handle }) => row2.id === handle?.id,
    presence: () => void 0,
    ledTo: (row2, { live }, field, names) => setTo(row2, words3[field] ?? [], live?.[field], (value) => inOurTerms2(field, value, names))
  },
  reach: () => "update",
  // One entry, which can neither come nor go.
  desired({ shape: shape2, locate }) {
    const settings = shape2.organization?.settings;
    return settings ? [{ key, spec: settings, at: locate(["organization", "settings"], "key") }] : [];
  },
  // The organization's id is no entry: whoever writes the file puts it beside.
  emit: ([entry2]) => entry2 ? { organization: { settings: written2(entry2.spec) } } : {},
  place: () => ["organization", "settings"],
  async read({ posthog, organization: id, names, policies }) {
    if (!policies.some(({ shape: shape2 }) => shape2.organization?.settings)) return [];
    const { default_role_id, ...flags } = await posthog.get(`/api/organizations/${id}/`, organization);
    const spec = { ...flags, default_role: roleCalled(default_role_id, names) };
    return [{ key, spec, live: { id } }];
  },
  manages: () => false,
  // A setting that leaves the policy stays as it is.
  needs: ({ spec }) => spec.default_role === void 0 ? [] : [itemOf("role", spec.default_role)],
  // Only the second factor has a fact: what else these settings loosen is in the sentence of the change.
  facts(_, before, after) {
    if (before?.enforce_2fa !== true || after?.enforce_2fa !== false) return [];
    const sentence = "nobody in the organization must use two-factor authentication any more";
    return [{ name: "two_factor_relaxed", sentence, detail: { from: true, to: false } }];
  },
  effect(before, after) {
    const [from, to] = [{ ...before }, { ...after }];
    const narrows = Object.keys(narrow).some(
      (field) => to?.[field] === narrow[field] && from?.[field] !== narrow[field]
    );
    return narrows ? "revoke" : "grant";
  },
  describe({ fields: fields2 }) {
    const steps = fields2.map(
      ({ field, live, wanted }) => `${inWords4(field)} from ${inWords4(live)} to ${inWords4(wanted)}`
    );
    return `change the settings of the organization${steps.length > 0 ? `: ${list(steps)}` : ""}`;
  },
  writes({ fields: fields2 }, { organization: id, names }) {
    const body = Object.fromEntries(
      fields2.map(
        ({ field, wanted }) => field === "default_role" ? ["default_role_id", roleId(String(wanted), names)] : [field, wanted]
      )
    );
    return [step("PATCH", `/api/organizations/${id}/`, body)];
  }
});
function written2(spec) {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== void 0));
}
function inOurTerms2(field, logged, names) {
  if (field === "default_role") return typeof logged === "string" ? roleCalled(logged, names) : logged;
  return logged === null && (field === "enforce_2fa" || field === "members_can_create_projects") ? false : logged;
}
function roleCalled(id, names) {
  const role3 = names.directory.roles.find((one) => one.id === id);
  return role3 ? names.roleAlias(role3) : id ?? void 0;
}
function roleId(alias, names) {
  const role3 = names.role(alias);
  if (role3) return role3.id;
  throw new UserError(
    `The role ${show(alias)}, which shall be the default role, does not exist in PostHog.`,
    "Create it there or in the policy, then run apply again."
  );
}
function inWords4(value) {
  return value === void 0 ? "not set" : `\`${show(String(value))}\``;
}

// src/resources/role-membership.ts
var roleMembership = defineResource({
  kind: "role_membership",
  after: ["role", "organization_member"],
  looksUp: ["members", "roles"],
  compare: [],
  // The key says it all: a membership exists or it does not.
  reach: ({ manage }) => manage?.role_members ?? "update",
  desired: ({ shape: shape2, locate }) => Object.entries(shape2.roles ?? {}).flatMap(
    ([role3, { members: members2 }]) => (members2 ?? []).map((email2, index) => ({ ...entry(role3, email2), at: locate(["roles", role3, "members", index]) }))
  ),
  emit(entries) {
    const roles = {};
    for (const { spec } of entries) {
      roles[spec.role] ??= {};
      const declared3 = known(roles[spec.role], "the role just made");
      declared3.members = [...declared3.members ?? [], spec.email];
    }
    return { roles };
  },
  place(key2, { roles }) {
    const [role3, email2] = splitKey(key2);
    const members2 = roles?.[role3]?.members ?? [];
    const index = members2.findIndex((one) => sameEmail(one, email2));
    return ["roles", role3, "members", index < 0 ? members2.length : index];
  },
  read: async ({ names }) => names.directory.roles.flatMap(
    (role3) => role3.members.map(({ id, email: email2 }) => ({ ...entry(names.roleAlias(role3), email2), live: { id } }))
  ),
  manages: (key2, { roles }) => roles?.[splitKey(key2)[0]]?.members !== void 0,
  needs: ({ spec }) => [itemOf("role", spec.role)],
  // A role with a rule that gives less than others have takes from whoever comes, and gives to whoever goes.
  facts(_, before, after, limits) {
    const { role: role3, email: email2 } = { role: "", email: "", ...before ?? after };
    if (before && after) return [];
    const [who, what] = [`\`${show(email2)}\``, `the role \`${show(role3)}\``];
    const step3 = after ? `${who} comes into ${what}` : `${who} goes out of ${what}`;
    const mayTake = mayTakeAway(limits, role3);
    const facts = [
      (after !== void 0 || mayTake) && {
        name: "access_granted",
        sentence: `${step3}, and may do more`,
        detail: { role: role3, gaining: [email2] }
      },
      (before !== void 0 || mayTake) && {
        name: "access_removed",
        sentence: `${step3}, and may do less`,
        detail: { role: role3 }
      }
    ];
    return facts.filter((one) => one !== false);
  },
  effect: (_, after) => after ? "grant" : "revoke",
  describe({ operation, live, wanted }) {
    const { role: role3, email: email2 } = { role: "", email: "", ...wanted ?? live };
    const person = `\`${show(String(email2))}\``;
    const name = `\`${show(String(role3))}\``;
    return operation === "delete" ? `take ${person} out of the role ${name}` : `put ${person} into the role ${name}`;
  },
  writes({ key: key2, operation, handle }, { organization: organization2, names }) {
    const [alias = "", email2 = ""] = splitKey(key2);
    const role3 = names.role(alias);
    if (!role3) {
      throw new UserError(
        `The role ${show(alias)} does not exist in PostHog.`,
        "Somebody deleted it there. Create it again under the same name, or take it out of the policy; then run apply again."
      );
    }
    const path = `/api/organizations/${organization2}/roles/${role3.id}/role_memberships/`;
    if (operation === "delete") return [step("DELETE", `${path}${known(handle, `the live membership ${key2}`).id}/`)];
    return [step("POST", path, { user_uuid: names.present(email2).userId })];
  }
});
function entry(role3, email2) {
  return { key: `${role3}/${email2.toLowerCase()}`, spec: { role: role3, email: email2.toLowerCase() } };
}
function splitKey(key2) {
  const at = key2.indexOf("/");
  return [key2.slice(0, at), key2.slice(at + 1)];
}

// src/resources/registry.gen.ts
var resources = [
  domain,
  project2,
  featureFlag,
  role2,
  organizationMember,
  projectAccess,
  resourceAccess,
  objectAccess,
  organizationSettings,
  roleMembership
];

// src/core/emails.ts
var email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
function emailsIn(text) {
  return new Set((text.match(email) ?? []).map((found) => found.toLowerCase()));
}
function maskEmails(text, held) {
  return text.replace(email, (found) => {
    if (isHeld(found.toLowerCase(), held)) return found;
    const [first = ""] = found;
    return `${first}…${found.slice(found.lastIndexOf("@"))}`;
  });
}
function isHeld(found, held) {
  const parts = found.split(".");
  return parts.some((_, at) => held.has(parts.slice(at).join(".")));
}

// src/app/conceal.ts
function discretionOf({ isPublic }, policies) {
  if (!isPublic) return { mayName: () => true, conceal: (text) => text };
  const held = emailsIn(JSON.stringify(policies.map(({ shape: shape2 }) => shape2)));
  return { mayName: (email2) => held.has(email2.toLowerCase()), conceal: (text) => maskEmails(text, held) };
}

// src/plan/origin/sides.ts
function lineUp(resource, policies, live) {
  const head = byKey(resource.desired(policies.head));
  const entriesOf = (policy) => renamed(policy ? resource.desired(policy) : [], head);
  const lastApplied = entriesOf(policies.lastApplied);
  const base = entriesOf(policies.base);
  const merged = [...(policies.merged ?? []).map(entriesOf), ...policies.base ? [base] : []];
  const present = renamed(live, head);
  const keys = new Set([lastApplied, ...merged, head, present].flatMap((entries) => [...entries.keys()]));
  return [...keys].sort().map((key2) => ({
    key: key2,
    lastApplied: lastApplied.get(key2),
    merged: merged.map((entries) => entries.get(key2)),
    base: base.get(key2),
    head: head.get(key2),
    live: present.get(key2)
  }));
}
function byKey(entries) {
  return new Map(entries.map((entry2) => [entry2.key, entry2]));
}
function renamed(entries, head) {
  const found = byKey(entries);
  for (const { key: key2, was } of head.values()) {
    const before = was && found.get(was.key);
    if (!was || !before || found.has(key2)) continue;
    found.delete(was.key);
    found.set(key2, { ...before, key: key2, spec: { ...was.spec, ...before.spec } });
  }
  return found;
}

export {
  loadAt,
  loadWhole,
  loadExisting,
  hashOf,
  projectOfItem,
  itemOf,
  projectOf,
  lineUp,
  isCalled,
  stepOf,
  isRefusal,
  idToCome,
  readDirectory,
  conditionText,
  groupsOf,
  asJson,
  trustedConditions,
  Sealed,
  flagsPath,
  flagHistory,
  parseSubject,
  addressOf,
  resources,
  maskEmails,
  discretionOf
};
