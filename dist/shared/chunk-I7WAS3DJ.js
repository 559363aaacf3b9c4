const require = process.getBuiltinModule;
import {
  diffAccess,
  explanationWords,
  inEveryMode,
  modeWords,
  peopleWords,
  placeWords,
  reasonWords,
  rolesChangeWords,
  ruleChangeWords,
  shiftSentence,
  through
} from "./chunk-BR2VT63K.js";
import {
  reviewSection
} from "./chunk-KZKXSBA3.js";
import {
  accessFromSnapshot,
  dueChanges,
  guardrailSection,
  openGuard,
  readAccessSettings,
  simulate,
  stopsOf,
  withDeletedFlags
} from "./chunk-XH6LFWMA.js";
import {
  PROJECT,
  thing
} from "./chunk-L7GRLHBA.js";
import {
  attributeChanges,
  buildPlan,
  byWhom,
  changeLines,
  changedByWords,
  changesAt,
  countTable,
  differences,
  readSnapshot,
  usageText
} from "./chunk-KXQJ54RS.js";
import {
  addressOf,
  conditionText,
  flagsPath,
  groupsOf,
  hashOf,
  resources
} from "./chunk-TY63HOCA.js";
import {
  atMost,
  code,
  details,
  fence,
  minute,
  paragraphs,
  prose,
  shortNote,
  shows,
  table,
  usageOf
} from "./chunk-WPXV7EHQ.js";
import {
  canonicalJson
} from "./chunk-4MKSKY4Z.js";
import {
  isResourceKind
} from "./chunk-7MCRS2QT.js";
import {
  DecodeError,
  boolean,
  entriesOf,
  integer,
  isRecord,
  list as list2,
  nullable,
  object,
  oneOf,
  optional,
  string
} from "./chunk-OOY7EKAE.js";
import {
  RemoteError,
  capital,
  list,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/core/change.ts
function partsOf(changes, origin) {
  return changes.flatMap((change) => {
    if (change.operation !== "update") return change.origin === origin ? [change] : [];
    const fields = change.fields.filter((field) => field.origin === origin);
    return fields.length > 0 ? [{ ...change, origin, fields, conflict: fields.some(({ conflict }) => conflict) }] : [];
  });
}

// src/app/drift/sightings-file.ts
var version = "sightings-v1";
var file = object({ version: oneOf([version]), kinds: members });
var kind = object({ at: string, frame: string, seen: members });
var sighting = object({ after: optional(string), before: string });
async function readSightings(files, job, path) {
  const text = await files.read(path);
  if (text === void 0) return /* @__PURE__ */ new Map();
  try {
    const { kinds } = file(JSON.parse(text), "");
    const known = resources.filter((one) => kinds[one.kind] !== void 0);
    return new Map(known.map((one) => [one.kind, readKind(kinds[one.kind], one.kind)]));
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof SyntaxError)) throw error;
    job.warn("The sightings file is none of ours, or broken: this run starts a new one.");
    return /* @__PURE__ */ new Map();
  }
}
function readKind(value, path) {
  const { at, frame, seen } = kind(value, path);
  const pairs = Object.entries(seen).map(([hash, one]) => {
    const { after, before } = sighting(one, path);
    return [hash, { ...after !== void 0 && { after }, before }];
  });
  return { at, frame, seen: new Map(pairs) };
}
async function writeSightings(files, path, sightings) {
  const kinds = [...sightings].map(([name, { at, frame, seen }]) => [
    name,
    { at, frame, seen: Object.fromEntries(seen) }
  ]);
  await files.write(path, `${JSON.stringify({ version, kinds: Object.fromEntries(kinds) }, null, 2)}
`);
}
function frameOf(policies, about) {
  const said = policies.map(
    ({ shape: { flags, ...rest }, certificates }) => JSON.stringify([rest, about === "feature_flag" ? flags : null, [...certificates]])
  );
  return hashOf(said);
}
function members(value, path) {
  return isRecord(value) ? value : object({})(value, path);
}

// src/report/access-check-markdown.ts
var mostLines = 20;
function accessCheckSection(check) {
  const { disagreements, unanswered } = check;
  const gaps = unanswered.map(({ projects, reason }) => {
    const where = projects.length > 3 ? `${projects.length} projects` : list(projects.map(code));
    return `**Present access:** not held against PostHog's own answer in ${where}: ${prose(reason)}`;
  });
  return paragraphs(disagreements.length > 0 ? warning(check) : agreement(check), ...gaps) || false;
}
function accessWarning({ disagreements }) {
  if (disagreements.length === 0) return void 0;
  const people = new Set(disagreements.flatMap((one) => one.people)).size;
  return `PostHog itself says otherwise about the present access of ${plural(people, "person", "people")}: what this report tells about access may be wrong. The summary has both answers.`;
}
function agreement({ compared, requests }) {
  return compared > 0 && `**Present access:** PostHog's own answer is the same as ours (${plural(compared, "level")}, ${plural(requests, "request")}).`;
}
function warning({ disagreements, compared, requests }) {
  const lines = disagreements.slice(0, mostLines).map((one) => `- ${prose(disagreementWords(one))}`);
  const left = disagreements.length - mostLines;
  if (left > 0) lines.push(`- … and ${plural(left, "line")} more: the report file has all of them.`);
  return paragraphs(
    "### Warning: PostHog says otherwise about present access",
    lines.join("\n"),
    `PostHog's word counts: what this report tells about access may be wrong for these people. It changes nothing else. Please report it as a fault of posthog-policy. (${plural(compared, "level")} compared, ${plural(requests, "request")}.)`
  );
}
function disagreementWords({ project, on, people, ours, theirs }) {
  return `${peopleWords(people)} ${placeWords(on, project)}: we say ${explanationWords(ours)}; PostHog says ${theirs.level} ${sourceWords(theirs)}.`;
}
var sources = {
  explicit_member: "by a rule that names them",
  explicit_role: "through a role",
  default: "by the default",
  system_default: "by its own default",
  organization_admin: "as admin or owner of the organization",
  creator: "as whoever made it",
  project_admin: "by a rule that names them on the project",
  no_access: "and does not name them among those who reach it"
};
function sourceWords({ source }) {
  return sources[source] ?? `for the reason "${show(source)}"`;
}

// src/report/access-text.ts
function whoCanText({ words: words2 }, answers) {
  const parts = inModes(
    answers,
    ({ holders }) => holders.map(({ people, level: level2, reason }) => ({ people, level: level2, why: reasonWords(reason) })),
    ({ holders }) => {
      const count = holders.reduce((sum, { people }) => sum + people.length, 0);
      if (count === 0) return [`Nobody can ${words2}.`];
      return [
        `${plural(count, "person", "people")} can ${words2}:`,
        ...holders.map((one) => `  ${explanationWords(one)}: ${list(one.people.map(show))}`)
      ];
    }
  );
  return textOf(parts);
}
function personText({ email, level: level2, roles: roles2, projects }) {
  const held = roles2.length === 0 ? "no role" : `the ${roles2.length === 1 ? "role" : "roles"} ${list(roles2.map(show))}`;
  const lines = projects.flatMap(({ project, things }) => [
    "",
    show(project),
    ...things.flatMap(({ on, answers }) => {
      const words2 = answers.map((answer) => `${explanationWords(answer)}${elseWords(answer.otherwise)}`);
      const isOne = new Set(words2).size === 1;
      if (isOne) return [`  ${show(on)}: ${words2[0]}`];
      return answers.map(({ mode }, at) => `  ${show(on)}, ${modeWords[mode]}: ${words2[at]}`);
    })
  ]);
  return [`${show(email)}: ${level2} of the organization, with ${held}.`, ...lines].join("\n");
}
function accessDiffText(diffs) {
  return textOf(accessDiffParts(diffs));
}
function accessDiffParts(diffs) {
  return inModes(diffs, ({ mode: _, ...rest }) => rest, diffLines);
}
function diffLines({ gains, losses, keeps, withoutEffect, rolesWithoutEffect }) {
  const changes = [...withoutEffect.map(ruleChangeWords), ...rolesWithoutEffect.map(rolesChangeWords)];
  const idle = changes.map((words2) => `No effect: ${words2}.`);
  const kept = keeps.map((shift) => `${shiftSentence(shift, "keep")}.`);
  if (gains.length + losses.length === 0) return ["Nobody gains or loses access.", ...kept, ...idle];
  return [
    ...gains.map((shift) => `${shiftSentence(shift, "gain")}.`),
    ...losses.length === 0 ? ["Nobody loses access."] : losses.map((shift) => `${shiftSentence(shift, "lose")}.`),
    ...kept,
    ...idle
  ];
}
function inModes(answers, content, lines) {
  const distinct = new Set(answers.map((answer) => JSON.stringify(content(answer))));
  const [first] = answers;
  if (first && distinct.size === 1) return [{ heading: void 0, lines: lines(first) }];
  return answers.map((answer) => ({ heading: `${capital(modeWords[answer.mode])}:`, lines: lines(answer) }));
}
function textOf(parts) {
  return parts.map(({ heading, lines }) => [...heading === void 0 ? [] : [heading], ...lines].join("\n")).join("\n\n");
}
function elseWords(otherwise) {
  return otherwise ? `; otherwise ${explanationWords(otherwise)}` : "";
}

// src/report/access-markdown.ts
var mostLines2 = 40;
function accessSection(access, detail = "full") {
  if (access.state === "unknown") return `**Effective access:** not worked out (${prose(access.reason)}).`;
  if (detail !== "full") return `**Effective access:** ${summary(access.diffs)}.`;
  const parts = accessDiffParts(access.diffs);
  let room = mostLines2;
  const shown = parts.map(({ heading, lines }) => {
    const fitting = lines.slice(0, room);
    room -= fitting.length;
    return paragraphs(heading !== void 0 && `**${heading}**`, fitting.map((line) => `- ${prose(line)}`).join("\n"));
  });
  const left = parts.reduce((count, { lines }) => count + lines.length, 0) - (mostLines2 - room);
  if (left > 0) shown.push(`… and ${plural(left, "line")} more: ask \`posthog-policy access diff\`.`);
  return details(`Effective access: ${summary(access.diffs)}`, paragraphs(...shown));
}
function summary(diffs) {
  const people = (shifts) => new Set(diffs.flatMap(shifts).flatMap((shift) => shift.people)).size;
  const [gain, lose] = [people(({ gains }) => gains), people(({ losses }) => losses)];
  if (gain + lose === 0) return "nobody gains or loses any";
  const count = (number, verb) => number === 0 ? `nobody ${verb}s` : `${plural(number, "person", "people")} ${number === 1 ? `${verb}s` : verb}`;
  return `${count(gain, "gain")}, ${count(lose, "lose")}`;
}

// src/report/coverage.ts
function coverageSentence({ coverage, unplanned }, accepted) {
  const sum = (part) => coverage.reduce((total, one) => total + one[part], 0);
  const [managed, unmanaged] = [sum("managed"), sum("unmanaged")];
  const unreadable = unplanned.filter(({ because }) => because === "unread").length;
  return `Coverage: ${managed} of ${plural(managed + unmanaged, "entry", "entries")} managed, ${unmanaged} not managed, ${accepted} accepted, ${plural(unreadable, "kind")} unreadable.`;
}

// src/report/flag-context-markdown.ts
function flagContextSection({ flags, gaps }) {
  const lines = [
    ...flags.flatMap((flag) => {
      const parts = factsOf(flag);
      return parts.length > 0 ? [`- ${code(flag.item)}: ${parts.join(" ")}`] : [];
    }),
    ...gaps.map((gap) => `- Not known: ${prose(gap)}`)
  ];
  return lines.length > 0 && `### What PostHog knows about these flags

${lines.join("\n")}`;
}
function factsOf({ reached, lastCalled, scheduled }) {
  return [...reached.map(reachedText), ...calledText(lastCalled), ...scheduled.map(scheduledText)];
}
function reachedText({ whom, unit, held, total, from, to }) {
  const share = (percent) => Math.round(held * percent / 100).toLocaleString("en");
  return `About ${share(from)} → ${share(to)} of ${total.toLocaleString("en")} ${unit} (${from} → ${to} % of ${whom}).`;
}
function calledText(at) {
  if (at === void 0) return [];
  return [at === null ? "No code has asked for it yet." : `Code asked for it last on ${minute(at)}.`];
}
function scheduledText({ what, at, repeats, by }) {
  const who = by === void 0 ? "" : ` by ${code(by)}`;
  const again = repeats === void 0 ? "" : `, again ${code(repeats)}`;
  return `**Scheduled${who}:** on ${minute(at)} it ${what}${again}.`;
}

// src/report/unplanned-markdown.ts
function notCompared({ unplanned }) {
  const kinds = unplanned.filter(({ because }) => because !== "untouched");
  return kinds.length > 0 && `**Not compared:** ${kinds.map(({ kind: kind2, reason }) => `${code(kind2)} (${prose(reason)})`).join(", ")}.`;
}
function notLookedAt({ unplanned }) {
  const kinds = unplanned.filter(({ because }) => because === "untouched");
  const [first] = kinds;
  return first !== void 0 && `**Not looked at**, since ${first.reason}: ${list(kinds.map(placeLeftOut))}. A run on a schedule looks at everything.`;
}
function placeLeftOut({ kind: kind2, projects }) {
  if (!projects) return code(kind2);
  const where = projects.length > 3 ? `${projects.length} other projects` : list(projects.map((name) => code(name)));
  return `${code(kind2)} in ${where}`;
}

// src/report/ways-out.ts
var shownItems = 5;
function adoptCommand(drift) {
  return fence("sh", adoptWords(drift).join(drift.length > 1 ? " \\\n  " : " "));
}
function adoptLine(drift) {
  return adoptWords(drift).join(" ");
}
function adoptWords(drift) {
  const shown = shownOf(drift);
  const items = shown.map((item) => /^[\w./@+-]+$/.test(item) ? item : `'${item}'`);
  return ["posthog-policy export --adopt", ...items, ...shown.length < drift.length ? ["ITEM…"] : []];
}
function baselineEntries(drift) {
  const items = shownOf(drift).map((item) => JSON.stringify(item));
  const entries = (items.length > 0 ? items : ["ITEM"]).map(
    (item) => `  - { item: ${item}, owner: ROLE, reason: WHY, until: YYYY-MM-DD }`
  );
  return fence("yaml", ["baseline:", ...entries].join("\n"));
}
function shownOf(drift) {
  const plain = drift.map(({ item }) => item).filter((item) => show(item) === item && !/['\\]/.test(item));
  return plain.slice(0, shownItems);
}

// src/report/plan-markdown.ts
function planMarkdown(report, detail = "full") {
  const { plan } = report;
  const head = ["## PostHog policy", `**${prose(planSentence(report))}**`, shortNote(detail)];
  if (detail === "verdict") return paragraphs(...head, footer(report));
  return paragraphs(
    ...head,
    ...sections(report, detail),
    report.gaps.length > 0 && `**Names missing:** ${report.gaps.map(prose).join(" ")}`,
    notCompared(plan),
    notLookedAt(plan),
    coverageSentence(plan, report.accepted.length),
    footer(report)
  );
}
function sections(report, detail) {
  const { plan, review, flagContexts: flagContexts2, access, accessCheck, guardrails } = report;
  const of = (origin) => partsOf(plan.changes, origin);
  const [proposed, outstanding, drift] = [of("proposed"), of("outstanding"), of("drift")];
  const urgent = [
    overwrites(proposed, detail),
    review && reviewSection(review, detail),
    flagContexts2 && shows(detail, "changes") && flagContextSection(flagContexts2),
    guardrails && guardrailSection(guardrails)
  ];
  if (detail === "counts") return [...urgent, plan.changes.length > 0 && countTable({ proposed, outstanding, drift })];
  return [
    ...urgent,
    proposed.length > 0 && details(`What this pull request changes (${proposed.length})`, changesAt(proposed, detail)),
    settledSection(report.settled, detail),
    access && accessSection(access, detail),
    accessCheck && accessCheckSection(accessCheck),
    outstanding.length > 0 && details(
      `Merged, but not live yet (${outstanding.length})`,
      `${changesAt(outstanding, detail)}

The next apply does this.`
    ),
    driftSection(drift, detail, review !== void 0 || proposed.length > 0)
  ];
}
function planSentence({ verdict, plan, settled: settled2, review, guardrails, conflicts }, proposer = "this pull request") {
  const count = (origin) => partsOf(plan.changes, origin).length;
  const parts = [
    count("proposed") > 0 && `${plural(count("proposed"), "change")} by ${proposer}`,
    count("outstanding") > 0 && `${plural(count("outstanding"), "merged change")} not live yet`,
    count("drift") > 0 && `${plural(count("drift"), "difference")} made outside the policy${byWhom(partsOf(plan.changes, "drift"))}`
  ].filter((part) => part !== false);
  const isPartial = plan.unplanned.some(({ because }) => because === "untouched");
  const none = isPartial ? "What this pull request touches is in live PostHog as the policy says" : "Live PostHog matches the policy";
  if (conflicts.length > 0) {
    const rest = parts.length === 0 ? "" : ` ${capital(list(parts))}.`;
    return `This pull request conflicts with its base in ${list(conflicts.map(code))}: merge or rebase it first, until then nobody can tell what it would do.${rest}`;
  }
  const state = parts.length === 0 ? none : capital(list(parts));
  const incomplete = verdict === "incomplete" ? ", as far as it could be read" : "";
  const gate = review && review.state !== "not-required" ? ` ${review.sentence}` : "";
  const brake = stopsOf(guardrails) > 0 ? ` A guardrail would stop ${plural(stopsOf(guardrails), "change")}.` : "";
  const unseen = partsOf(plan.changes, "proposed").filter(({ conflict }) => conflict).length;
  const stop = unseen > 0 ? ` Apply would stop at ${plural(unseen, "change")}: PostHog was changed there, too.` : "";
  const ends = settled2.length > 0 ? ` Taken over: ${plural(settled2.length, "difference")} made by hand.` : "";
  return `${state}${incomplete}.${ends}${stop}${gate}${brake}`;
}
function driftSection(changes, detail, isAside) {
  if (changes.length === 0) return false;
  const text = paragraphs(
    differences(changes, detail),
    "Apply leaves them alone. Set them back in PostHog, or make the policy say what is live, by pull request:",
    adoptCommand(changes)
  );
  return isAside ? details(`Differences that this pull request does not cause (${changes.length})`, text) : `### Differences

${text}`;
}
function settledSection(changes, detail) {
  const title = `Made by hand, and taken over by this pull request (${changes.length})`;
  return changes.length > 0 && details(title, differences(changes, detail));
}
var mostInCounts = 40;
function overwrites(proposed, detail) {
  const unseen = proposed.filter(({ conflict }) => conflict);
  if (unseen.length === 0) return false;
  const title = "### Apply would stop here";
  if (!shows(detail, "changes")) {
    const lines = changeLines(unseen);
    return paragraphs(title, (detail === "lines" ? lines : atMost(lines, mostInCounts)).join("\n"));
  }
  const rows = unseen.flatMap(
    ({ item, fields, changedBy: whole }) => fields.filter(({ conflict }) => conflict).map(({ field, live, wanted, lastApplied, changedBy }) => [
      code(item),
      code(field),
      ...[lastApplied, live, wanted].map((one) => code(JSON.stringify(one ?? null))),
      changedByWords(changedBy ?? whole)
    ])
  );
  const head = ["Item", "Field", "Last applied", "Live now", "This pull request", "Changed by"];
  return paragraphs(title, table(head, rows), ownerNote(unseen));
}
function ownerNote(unseen) {
  const isOwned = ({ operation, fields, handle }) => handle?.owner && (operation === "delete" || fields.some(({ field }) => handle.owner?.fields.includes(field)));
  const owned = unseen.filter(isOwned);
  const owners = owned.map(({ item, handle }) => `${code(item)} belongs to ${handle?.owner?.name}.`);
  return paragraphs(
    owned.length > 0 && `${owners.join(" ")} End that in PostHog before this is merged.`,
    owned.length < unseen.length && "Somebody changed these in PostHog. Adopt the live value in this pull request, or set it back in PostHog."
  );
}
function footer({ plan, commit, policyDigest, usage, runUrl }) {
  const digest = policyDigest ? ` · change ${code(short(policyDigest))}` : "";
  return `<sub>plan ${code(short(plan.digest))}${digest} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`;
}

// src/report/access-json.ts
function whoCanJson({ words: words2, target }, answers) {
  const { project, kind: kind2, object: object2 } = target;
  return written({
    question: words2,
    target: { project, kind: kind2, object: object2 ?? null },
    answers: answers.map(({ mode, holders }) => ({
      mode,
      holders: holders.map(({ people, ...explanation }) => ({ people, ...explained(explanation) }))
    }))
  });
}
function personJson({ email, level: level2, roles: roles2, projects }) {
  const told = projects.map(({ project, things }) => ({
    project,
    things: things.map(({ on, answers }) => ({
      on,
      answers: answers.map(({ mode, otherwise, ...explanation }) => ({
        mode,
        ...explained(explanation),
        otherwise: otherwise ? explained(otherwise) : null
      }))
    }))
  }));
  return written({ person: { email, level: level2, roles: roles2, projects: told } });
}
function accessDiffJson(diffs) {
  return written({ diffs: diffs.map(diffOf) });
}
function proposedAccessJson(access) {
  return access.state === "known" ? { state: access.state, diffs: access.diffs.map(diffOf) } : access;
}
function diffOf({ mode, gains, losses, keeps, withoutEffect, rolesWithoutEffect }) {
  return {
    mode,
    gains: gains.map(shiftOf),
    losses: losses.map(shiftOf),
    keeps: keeps.map(shiftOf),
    withoutEffect: withoutEffect.map(({ project, before, after }) => ({
      project,
      before: before ? ruleOf(before) : null,
      after: after ? ruleOf(after) : null
    })),
    rolesWithoutEffect
  };
}
function shiftOf({ project, on, people, before, after }) {
  return { project, on, people, before: explained(before), after: explained(after) };
}
function explained({ level: level2, reason }) {
  return { level: level2, reason: reasonOf(reason) };
}
function reasonOf(reason) {
  if (reason.because === "closed_project") return { because: reason.because, reason: reasonOf(reason.reason) };
  if (reason.because === "rules") return { because: reason.because, rules: reason.rules.map(ruleOf) };
  return reason;
}
function ruleOf({ kind: kind2, object: object2, subject, level: level2 }) {
  return { kind: kind2, object: object2 ?? null, subject, level: level2 };
}
function written(content) {
  return `${JSON.stringify({ version: "access-v1", ...content }, null, 2)}
`;
}

// src/report/plan-json.ts
function planJson(told) {
  const {
    verdict,
    plan,
    settled: settled2,
    conflicts,
    gaps,
    accepted,
    commit,
    policyDigest,
    usage,
    review,
    flagContexts: flagContexts2,
    access,
    accessCheck,
    guardrails
  } = told;
  const report = {
    version: "plan-v1",
    verdict,
    commit: commit ?? null,
    planDigest: plan.digest,
    policyDigest: policyDigest ?? null,
    mergeConflicts: conflicts,
    requests: usage.requests,
    requestsPerMinute: usage.perMinute,
    waitedMs: Math.round(usage.waitedMs),
    review: review ? { state: review.state, required: review.required, counted: review.counted } : null,
    access: access ? proposedAccessJson(access) : null,
    changes: plan.changes.map(changeJson),
    settled: settled2.map(({ item, operation, fields }) => ({
      item,
      fields: operation === "update" ? fields.map(({ field }) => field) : null
    })),
    namesMissing: gaps,
    notCompared: plan.unplanned.map(({ kind: kind2, projects, because, reason }) => ({
      kind: kind2,
      projects: projects ?? null,
      because,
      reason
    })),
    flags: flagContexts2 ? {
      known: flagContexts2.flags.map(({ item, reached, lastCalled, scheduled }) => ({
        item,
        reached,
        lastCalled: lastCalled ?? null,
        scheduled: scheduled.map(({ what, at, repeats, by }) => ({
          what,
          at,
          repeats: repeats ?? null,
          by: by ?? null
        }))
      })),
      gaps: flagContexts2.gaps
    } : null,
    accessCheck: accessCheck ? accessCheckJson(accessCheck) : null,
    guardrails: guardrails ? guardrailsJson(guardrails) : null,
    accepted: accepted.map(({ item, owner, reason, until }) => ({ item, owner, reason, until })),
    coverage: plan.coverage.map(({ kind: kind2, managed, unmanaged }) => ({ kind: kind2, managed, unmanaged }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function guardrailsJson(guardrails) {
  if (guardrails.state === "unknown") return { blocks: [], unknown: guardrails.reason };
  return {
    blocks: guardrails.blocks.map(({ guardrail, items, sentence, remedy, allowUntil }) => ({
      guardrail,
      items,
      sentence,
      remedy: remedy ?? null,
      allowUntil: allowUntil ?? null
    })),
    unknown: null
  };
}
function accessCheckJson({ compared, requests, disagreements, unanswered }) {
  return {
    compared,
    requests,
    disagreements: disagreements.map(({ project, on, people, ours, theirs }) => ({
      project,
      on,
      people,
      ours: { level: ours.level, reason: reasonWords(ours.reason) },
      theirs: { level: theirs.level, reason: sourceWords(theirs) }
    })),
    unanswered
  };
}
function changeJson({ item, kind: kind2, operation, origin, conflict, sentence, fields, facts, at, changedBy }) {
  return {
    item,
    kind: kind2,
    operation,
    origin,
    conflict,
    sentence,
    fields: fields.map((field) => ({
      field: field.field,
      live: field.live ?? null,
      wanted: field.wanted ?? null,
      lastApplied: field.lastApplied ?? null,
      origin: field.origin,
      conflict: field.conflict,
      changedBy: changedByJson(field.changedBy)
    })),
    changedBy: changedByJson(changedBy),
    facts: facts.map(({ name, sentence: meaning, detail }) => ({ name, sentence: meaning, detail })),
    place: at ? { file: at.file, line: at.start.line, column: at.start.column } : null
  };
}
function changedByJson(attribution) {
  if (!attribution) return null;
  const none = { email: null, name: null, system: false, impersonated: false, client: null, at: null };
  const unseen = { notBefore: null, notAfter: null };
  if (attribution.from === "entry")
    return { source: "entry", ...none, email: attribution.by, at: attribution.at, ...unseen, reason: null };
  if (attribution.from === "nobody") {
    const { why, seen } = attribution;
    return {
      source: "none",
      ...none,
      notBefore: seen?.after ?? null,
      notAfter: seen?.before ?? null,
      reason: why
    };
  }
  const { by, at } = attribution;
  return {
    source: "log",
    email: by.email ?? null,
    name: by.name ?? null,
    system: by.isSystem,
    impersonated: by.isImpersonated,
    client: by.client ?? null,
    at,
    ...unseen,
    reason: null
  };
}

// src/plan/accepted.ts
function setApartAccepted(changes, { baseline = [] }, today) {
  const inForce = baseline.filter(({ until }) => until > today);
  const items = new Set(inForce.map(({ item }) => item));
  const drifted = new Set(changes.filter(hasDrift).map(({ item }) => item));
  return {
    changes: changes.flatMap((change) => items.has(change.item) ? withoutDrift(change) : [change]),
    accepted: inForce.filter(({ item }) => drifted.has(item))
  };
}
function hasDrift(change) {
  return change.operation === "update" ? change.fields.some(isDrift) : isDrift(change);
}
function isDrift({ origin, conflict }) {
  return origin === "drift" && !conflict;
}
function withoutDrift(change) {
  if (!hasDrift(change)) return [change];
  const fields = change.operation === "update" ? change.fields.filter((field) => !isDrift(field)) : [];
  return fields.length > 0 ? [{ ...change, fields, conflict: fields.some(({ conflict }) => conflict) }] : [];
}

// src/plan/settled.ts
function settledBetween(before, after) {
  const differing = new Map(before.map((change) => [change.item, change]));
  const left = new Map(after.map((change) => [change.item, change]));
  const renamed = new Set(partsOf(after, "drift").flatMap(({ item, kind: kind2 }) => differing.has(item) ? [] : [kind2]));
  return partsOf(before, "drift").flatMap((change) => {
    const now = left.get(change.item);
    if (renamed.has(change.kind)) return [];
    if (!now) return [change];
    if (change.operation !== "update" || now.operation !== "update") return [];
    const fields = change.fields.filter(({ field }) => !now.fields.some((one) => one.field === field));
    return fields.length > 0 ? [{ ...change, fields }] : [];
  });
}

// src/plan/sightings.ts
function remember(before, looked) {
  const { began, done, frames, changes } = looked;
  const now = [...frames].map(([kind2, frame]) => {
    const last = before.get(kind2);
    const after = last?.frame === frame ? last.at : void 0;
    const hashes = changes.filter((change) => change.kind === kind2).flatMap(hashesOf);
    const fresh = { ...after !== void 0 && { after }, before: done };
    return [kind2, { at: began, frame, seen: new Map(hashes.map((hash) => [hash, last?.seen.get(hash) ?? fresh])) }];
  });
  return new Map([...before, ...now]);
}
function withSightings(changes, sightings, now) {
  return changes.map((change) => {
    const seen = sightings.get(change.kind)?.seen;
    const when = (part, field) => {
      const sighting2 = seen?.get(hashIn(change, field));
      const { changedBy } = part;
      const isTelling = sighting2 && (sighting2.after !== void 0 || sighting2.before !== now);
      return isTelling && changedBy?.from === "nobody" ? { ...part, changedBy: { ...changedBy, seen: sighting2 } } : part;
    };
    return when({ ...change, fields: change.fields.map((field) => when(field, field)) });
  });
}
function hashesOf(change) {
  return change.operation === "update" ? change.fields.map((field) => hashIn(change, field)) : [hashIn(change)];
}
function hashIn({ item, operation, live }, field) {
  const what = field ? { field: field.field, live: field.live ?? null } : { operation, live: live ?? null };
  return hashOf({ item, ...what }).slice("sha256:".length, "sha256:".length + 32);
}

// src/access/check.ts
function holdAgainst(accesses, statements) {
  const readings = accesses.map((access) => compare(access, statements));
  const [best] = readings.sort((a, b) => a.differing - b.differing);
  return { compared: best?.compared ?? 0, disagreements: best?.disagreements ?? [] };
}
function compare(access, statements) {
  let [compared, differing] = [0, 0];
  const open = /* @__PURE__ */ new Map();
  for (const { who, target, level: level2, source } of statements) {
    const person = "email" in who ? access.person(who.email) : { email: "", level: "member", roles: [who.role] };
    if (!person) continue;
    const ours = access.explain(person, target);
    if (ours.reason.because === "closed_project" && target.object === void 0) continue;
    compared++;
    if (ours.level === level2) continue;
    differing++;
    const name = "email" in who ? who.email : `role/${who.role}`;
    const sign = `${Object.keys(who)} ${target.project} ${thing(target.kind, target.object)} ${signOf(ours, { level: level2, source })}`;
    const known = open.get(sign);
    if (known) known.people.push(name);
    else open.set(sign, { target, people: [name], ours, theirs: { level: level2, source } });
  }
  return { compared, differing, disagreements: together([...open.values()]) };
}
function together(found) {
  const joined = /* @__PURE__ */ new Map();
  for (const { target, people, ours, theirs } of found) {
    const on = thing(target.kind, target.object);
    const sign = `${target.project} ${signOf(ours, theirs)} ${people.join()}`;
    const known = joined.get(sign);
    if (known) known.on.push(on);
    else joined.set(sign, { project: target.project, on: [on], people, ours, theirs });
  }
  return [...joined.values()];
}
function signOf(ours, theirs) {
  return `${ours.level} ${through(ours.reason)} ${theirs.level} ${theirs.source}`;
}

// src/app/access/stated-access.ts
var level = oneOf(["none", "viewer", "editor", "manager", "member", "admin"]);
var inherited = object({ source: string, source_subject: nullable(string) });
var entry = object({
  access_level: optional(level),
  effective_access_level: optional(level),
  inherited_access: optional(inherited),
  // What the servers of 2025 say in its place.
  inherited_access_level_reason: optional(string)
});
var resources2 = entriesOf(entry, isResourceKind);
var members2 = object({ results: list2(object({ user: object({ email: string }), project: entry, resources: resources2 })) });
var roles = object({ results: list2(object({ role_id: string, project: entry, resources: resources2 })) });
var reach = object({
  users: list2(object({ organization_membership_id: string, access_level: level, access_source: string }))
});
async function askSettings(posthog, path, project) {
  const { results } = await posthog.get(`${path}access_control_members/`, members2);
  return results.flatMap((one) => statementsIn(one, project, { email: one.user.email.toLowerCase() }));
}
async function askRoles(posthog, path, project, aliases) {
  const { results } = await posthog.get(`${path}access_control_roles/`, roles);
  return results.flatMap((one) => {
    const role = aliases.get(one.role_id);
    return role === void 0 ? [] : statementsIn(one, project, { role });
  });
}
function statementsIn({ project: way, resources: kinds }, project, who) {
  return [[PROJECT, way], ...kinds].flatMap(([kind2, stated]) => {
    const found = effective(stated);
    return found ? [{ who, target: { project, kind: kind2 }, ...found }] : [];
  });
}
async function askReach(posthog, path, target, emails) {
  const { users } = await posthog.get(`${path}users_with_access/`, reach);
  const named = new Map(users.map((user) => [user.organization_membership_id, user]));
  return [...emails].flatMap(([id, email]) => {
    const user = named.get(id);
    if (user?.access_source === "creator") return [];
    return [{ who: { email }, target, level: user?.access_level ?? "none", source: user?.access_source ?? "no_access" }];
  });
}
function effective(stated) {
  const { effective_access_level: found } = stated;
  return found && { level: found, source: sourceOf(stated, found) };
}
var words = {
  org_admin: "organization_admin",
  role: "explicit_role",
  role_override: "explicit_role",
  project_default: "default"
};
function sourceOf({ access_level: own, ...stated }, found) {
  const { source, source_subject: subject = null } = stated.inherited_access ?? {};
  const said = source === "org_admin" ? source : subject ?? source ?? stated.inherited_access_level_reason;
  const word = words[said ?? ""] ?? said ?? "unknown";
  return own === found && word !== "organization_admin" ? "explicit_member" : word;
}

// src/app/access/check-access.ts
var newestFirst = [
  { lacks: void 0, ask: ({ posthog }, path, project) => askSettings(posthog, path, project) },
  {
    lacks: "This PostHog says who gets into a project, and not what they may do in it.",
    ask: ({ posthog, emails }, path, project) => askReach(posthog, path, { project, kind: PROJECT }, emails)
  }
];
var mostObjects = 20;
async function checkAccess(posthog, names, state) {
  const before = posthog.requests;
  const present = names.directory.members.filter((member) => !names.isGuest(member));
  const emails = new Map(present.map(({ id, email }) => [id, email.toLowerCase()]));
  const asked = { posthog, names, emails };
  const entered = state.projects.filter(({ complete }) => complete === "all" || complete.has(PROJECT));
  const objects = entered.filter(({ complete }) => complete === "all").flatMap(objectsIn);
  const answers = [
    ...await askProjects(asked, entered),
    ...await Promise.all(entered.flatMap((project) => askSilentRoles(asked, project, state))),
    ...await Promise.all(objects.slice(0, mostObjects).map((object2) => askObject(asked, object2)))
  ];
  const failures = answers.flatMap((answer) => answer.failures);
  const left = objects.slice(mostObjects).map(({ target }) => target.project);
  const reason = `${plural(left.length, "object")} more have rules: not more than ${mostObjects} are asked about.`;
  return {
    ...holdAgainst(
      inEveryMode(state),
      answers.flatMap(({ statements }) => statements)
    ),
    unanswered: byReason([...failures, ...left.map((project) => ({ project, reason }))]),
    requests: posthog.requests - before
  };
}
async function askProjects(asked, projects) {
  const [first, ...others] = projects;
  if (!first) return [];
  const { ways, ...lead } = await askProject(asked, first, newestFirst);
  return [lead, ...await Promise.all(others.map((project) => askProject(asked, project, ways)))];
}
async function askProject(asked, { name, complete }, ways) {
  const path = pathOf(asked, name);
  for (const [at, way] of ways.entries()) {
    const left = ways.slice(at);
    try {
      const statements = await way.ask(asked, path, name);
      const known = statements.filter(({ target }) => complete === "all" || target.kind === PROJECT);
      const failures = way.lacks === void 0 ? [] : [{ project: name, reason: way.lacks }];
      return { statements: known, failures, ways: left };
    } catch (error) {
      if (!isAbsent(error)) return { ...failed(error, name), ways: left };
    }
  }
  const reason = "This PostHog does not say itself who may do what.";
  return { statements: [], failures: [{ project: name, reason }], ways: [] };
}
function askSilentRoles(asked, project, { people }) {
  const held = new Set(people.flatMap(({ level: level2, roles: roles2 }) => level2 === "member" ? roles2 : []));
  const silent = project.rules.flatMap(
    ({ subject }) => subject.type === "role" && !held.has(subject.name) ? [subject.name] : []
  );
  const { directory } = asked.names;
  const aliases = new Map(directory.roles.map((role) => [role.id, asked.names.roleAlias(role)]));
  const wanted = new Map([...aliases].filter(([, alias]) => silent.includes(alias)));
  return wanted.size > 0 ? [askRolesIn(asked, project, wanted)] : [];
}
async function askRolesIn(asked, { name, complete }, wanted) {
  try {
    const statements = await askRoles(asked.posthog, pathOf(asked, name), name, wanted);
    return {
      statements: statements.filter(({ target }) => complete === "all" || target.kind === PROJECT),
      failures: []
    };
  } catch (error) {
    return isAbsent(error) ? { statements: [], failures: [] } : failed(error, name);
  }
}
async function askObject(asked, { target, address }) {
  try {
    const path = `${pathOf(asked, target.project)}${address}`;
    return { statements: await askReach(asked.posthog, path, target, asked.emails), failures: [] };
  } catch (error) {
    return failed(error, target.project);
  }
}
function pathOf({ names }, project) {
  return `/api/projects/${names.project(project).id}/`;
}
function objectsIn({ name, rules }) {
  const found = rules.flatMap(({ kind: kind2, object: object2 }) => {
    const address = object2 === void 0 || kind2 === "warehouse_table" ? void 0 : addressOf(kind2, object2);
    return object2 === void 0 || address === void 0 ? [] : [{ target: { project: name, kind: kind2, object: object2 }, address }];
  });
  return [...new Map(found.map((one) => [one.address, one])).values()];
}
function isAbsent(error) {
  return error instanceof RemoteError && error.failure.status === 404 && error.failure.detail.startsWith("Endpoint not found");
}
function failed(error, project) {
  if (!(error instanceof RemoteError)) throw error;
  return { statements: [], failures: [{ project, reason: `${error.failure.detail} ${error.remedy}` }] };
}
function byReason(failures) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { project, reason } of failures) reasons.set(reason, (reasons.get(reason) ?? /* @__PURE__ */ new Set()).add(project));
  return [...reasons].map(([reason, projects]) => ({ projects: [...projects], reason }));
}

// src/app/access/proposed-access.ts
function proposedAccess(settings, live, proposed) {
  const [now, then] = [live, simulate(live, proposed)].map((side) => accessFromSnapshot(side, settings));
  if (!now || "unreadable" in now) return { state: "unknown", reason: now?.unreadable ?? "nothing was read" };
  if (!then || "unreadable" in then) return { state: "unknown", reason: then?.unreadable ?? "nothing was read" };
  const after = inEveryMode(then.state);
  const diffs = inEveryMode(now.state).flatMap(
    (before, at) => after.slice(at, at + 1).map((one) => diffAccess(before, one))
  );
  return { state: "known", diffs };
}

// src/app/access/effective-access.ts
var decisive = [
  "organization_member",
  "role",
  "role_membership",
  "project_access",
  "resource_access",
  "object_access"
];
async function effectiveAccess({ posthog, organization, names }, live, changes) {
  const proposed = partsOf(changes, "proposed").filter(({ kind: kind2 }) => decisive.includes(kind2));
  const touchesAccess = proposed.length > 0;
  if (!touchesAccess && !holdsRules(live)) return { access: void 0, accessCheck: void 0 };
  try {
    const settings = await readAccessSettings(posthog, organization);
    const present = accessFromSnapshot(live, settings);
    return {
      access: touchesAccess ? proposedAccess(settings, live, proposed) : void 0,
      accessCheck: "state" in present ? await checkAccess(posthog, names, present.state) : void 0
    };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const access = touchesAccess ? { state: "unknown", reason: error.message } : void 0;
    return { access, accessCheck: void 0 };
  }
}
function holdsRules(live) {
  const rules = live.get("project_access");
  return rules?.state === "read" && rules.entries.length > 0;
}

// src/resources/flag/reached.ts
function reachQuestions({ live, wanted }) {
  const [before, after] = [live, wanted && { ...live, ...wanted }];
  const questions = /* @__PURE__ */ new Map();
  for (const group of [...groups(after), ...groups(before)]) {
    const sign = signOf2(group);
    if (questions.has(sign)) continue;
    const [from, to] = [shareOf(before, sign), shareOf(after, sign)];
    if (from !== to) questions.set(sign, { from, to, ...questionAbout(group) });
  }
  return [...questions.values()];
}
function groups(flag) {
  return flag?.active ? groupsOf(flag) : [];
}
function signOf2(group) {
  const { body } = questionAbout(group);
  return canonicalJson(body);
}
function shareOf(flag, sign) {
  const shares = groups(flag).filter((group) => signOf2(group) === sign).map((group) => group.rollout_percentage);
  return Math.max(0, ...shares);
}
function questionAbout({ properties, aggregation_group_type_index: index }) {
  const counted = properties.filter(({ type }) => type !== "flag");
  return {
    whom: counted.length > 0 ? list(counted.map(conditionText)) : "everybody",
    unit: index === void 0 ? "people" : "groups",
    body: { condition: { properties: counted.map(asAsked) }, ...index !== void 0 && { group_type_index: index } }
  };
}
function asAsked(condition) {
  return { ...condition, value: condition.value ?? condition.operator };
}

// src/app/drift/flag-contexts.ts
var mostRequests = 10;
async function flagContexts(scope, changes) {
  const gaps = /* @__PURE__ */ new Set();
  const flags = [];
  let left = mostRequests;
  for (const change of changes) {
    const questions = reachQuestions(change);
    const isThere = change.handle !== void 0;
    const needed = questions.length + (isThere ? 1 : 0);
    if (needed > left) continue;
    left -= needed;
    const [reached, scheduled] = await Promise.all([
      Promise.all(
        questions.map(
          (question) => orGap(gaps, "how many people a condition holds", () => askReached(scope, change, question))
        )
      ),
      isThere ? orGap(gaps, "what is scheduled", () => readSchedule(scope, change)) : []
    ]);
    const { item, handle } = change;
    flags.push({
      item,
      reached: reached.filter((one) => one !== void 0),
      lastCalled: handle?.lastCalled,
      scheduled: scheduled ?? []
    });
  }
  const others = changes.length - flags.length;
  if (others > 0) gaps.add(`${plural(others, "flag")} more: not more than ${mostRequests} requests are made for this.`);
  return { flags, gaps: [...gaps] };
}
async function orGap(gaps, what, ask) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    gaps.add(`PostHog does not tell ${what}: ${error.failure.detail}`);
    return void 0;
  }
}
var newer = object({ affected: integer, total: integer });
var older = object({ users_affected: integer, total_users: integer });
var counts = (value, path) => {
  if (typeof value !== "object" || value === null || !("users_affected" in value)) return newer(value, path);
  const { users_affected: affected, total_users: total } = older(value, path);
  return { affected, total };
};
async function askReached(scope, change, { body, ...question }) {
  const path = `${flagsPath(scope, projectIn(change))}user_blast_radius/`;
  const { affected, total } = await scope.posthog.ask(path, body, counts);
  return { ...question, held: affected, total };
}
var schedule = object({
  results: list2(
    object({
      record_id: string,
      model_name: string,
      payload: object({ operation: string, value: optional((value) => value) }),
      scheduled_at: string,
      executed_at: nullable(string),
      is_recurring: optional(boolean),
      recurrence_interval: optional(string),
      cron_expression: optional(string),
      created_by: optional(object({ email: optional(string) }))
    })
  )
});
async function readSchedule({ posthog, names }, change) {
  const id = change.handle?.id ?? "";
  const project = `/api/projects/${names.project(projectIn(change)).id}/`;
  const { results } = await posthog.get(`${project}scheduled_changes/?model_name=FeatureFlag&record_id=${id}`, schedule);
  return results.filter((one) => one.model_name === "FeatureFlag" && one.record_id === id).filter((one) => one.executed_at === null || one.is_recurring === true).map(({ payload, scheduled_at: at, created_by: author, ...one }) => ({
    what: workText(payload.operation, payload.value),
    at,
    repeats: one.is_recurring ? one.recurrence_interval ?? one.cron_expression : void 0,
    by: author?.email
  }));
}
function workText(operation, value) {
  if (operation === "update_status") return value === true ? "is turned on" : "is turned off";
  if (operation === "add_release_condition") return "gets another group";
  return operation === "update_variants" ? "gets other variants" : `changes by \`${show(operation)}\``;
}
function projectIn({ key }) {
  return key.slice(0, key.indexOf("/"));
}

// src/app/drift/guardrails-ahead.ts
async function guardrailsAhead(scope, live, changes, { head, limits, today }) {
  const due = dueChanges(changes, limits, resources).filter(({ conflict }) => !conflict);
  if (due.length === 0) return void 0;
  const { posthog } = scope;
  try {
    const keyOwner = applyKeyOwner(head.shape);
    const guard = await openGuard({ changes: due, posthog, scope, live, limits, exceptions: head, today, keyOwner });
    return { state: "known", blocks: guard(due).blocks };
  } catch (error) {
    if (error instanceof RemoteError) return { state: "unknown", reason: error.message };
    throw error;
  }
}
function applyKeyOwner({ api_keys = [] }) {
  return api_keys.flatMap((key) => key.kind === "ci" && key.use === "apply" ? [key.owner] : [])[0];
}

// src/app/drift/compare-live.ts
async function compareLive({ posthog, today, now }, order) {
  const { policies, extent, review, remembered, isRound, mayName } = order;
  const { lastApplied, base, head } = policies;
  const began = now();
  const all = policiesOf(policies);
  const { live, scope } = await readSnapshot(posthog, all, extent);
  const built = buildPlan({ ...policies, limits: [base ?? head] }, live, resources);
  const done = now();
  const looked = { began, done, frames: framesOf(live, all), changes: built.changes };
  const sightings = isRound ? remembered && remember(remembered, looked) : remembered;
  const { changes: open, accepted } = setApartAccepted(built.changes, (base ?? head).shape, today);
  const ended = settled(policies, live, built.changes);
  const { changes: named, gaps } = await attributeChanges(scope, [...open, ...ended], mayName);
  const told = withSightings(named, sightings ?? /* @__PURE__ */ new Map(), done);
  const plan = { ...built, changes: await withDeletedFlags(told.slice(0, open.length), scope) };
  const report = {
    verdict: verdictOf(plan),
    plan,
    settled: told.slice(open.length),
    accepted,
    gaps,
    review,
    flagContexts: await riskyFlags(scope, plan.changes, review),
    ...await effectiveAccess(scope, live, plan.changes),
    guardrails: await guardrailsAhead(scope, live, built.changes, {
      head,
      limits: [lastApplied ?? base ?? head, head],
      today
    }),
    usage: usageOf(posthog)
  };
  return { report, sightings };
}
function policiesOf({ head, base, lastApplied, merged = [] }) {
  return [head, base, lastApplied, ...merged].filter((policy) => policy !== void 0);
}
function settled({ base, head, ...others }, live, after) {
  if (!base || base === head) return [];
  const { changes } = buildPlan({ ...others, base, head: base, limits: [base] }, live, resources);
  return settledBetween(changes, after);
}
function framesOf(live, policies) {
  const kinds = [...live].flatMap(([kind2, { state }]) => state === "read" ? [kind2] : []);
  return new Map(kinds.map((kind2) => [kind2, frameOf(policies, kind2)]));
}
async function riskyFlags(scope, changes, review) {
  const risky = new Set(review?.requirements.map(({ item }) => item.item));
  const flags = partsOf(changes, "proposed").filter(({ kind: kind2, item }) => kind2 === "feature_flag" && risky.has(item));
  return flags.length > 0 ? flagContexts(scope, flags) : void 0;
}
function verdictOf({ changes, unplanned }) {
  const has = (cause) => unplanned.some(({ because }) => because === cause);
  if (has("unread")) return "incomplete";
  const elsewhere = [...partsOf(changes, "outstanding"), ...partsOf(changes, "drift")];
  if (elsewhere.length > 0) return "drifted";
  if (changes.length > 0) return "proposed";
  return has("untouched") ? "unaffected" : "in-sync";
}

export {
  partsOf,
  readSightings,
  writeSightings,
  compareLive,
  policiesOf,
  coverageSentence,
  notCompared,
  adoptCommand,
  adoptLine,
  baselineEntries,
  accessWarning,
  whoCanText,
  personText,
  accessDiffText,
  planMarkdown,
  planSentence,
  whoCanJson,
  personJson,
  accessDiffJson,
  planJson
};
