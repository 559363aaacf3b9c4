const require = process.getBuiltinModule;
import {
  explanationWords,
  modeWords,
  peopleWords,
  placeWords,
  reasonWords,
  rolesChangeWords,
  ruleChangeWords,
  shiftSentence
} from "./chunk-4IAI6KUZ.js";
import {
  reviewSection
} from "./chunk-OJLIG4E7.js";
import {
  countWrites,
  guardrailSection,
  stopsOf,
  writesJson
} from "./chunk-BRKC5IKH.js";
import {
  byWhom,
  changeLines,
  changedByWords,
  changesAt,
  conflictingFields,
  countTable,
  differences,
  partsOf,
  usageText
} from "./chunk-2C2IGE6B.js";
import {
  unknownMaker
} from "./chunk-D7L6SHFI.js";
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
  table
} from "./chunk-DN26BUZK.js";
import {
  capital,
  list,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

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
function whoCanText({ words }, answers) {
  const parts = inModes(
    answers,
    ({ holders }) => holders.map(({ people, level, reason }) => ({ people, level, why: reasonWords(reason) })),
    ({ holders }) => {
      const count = holders.reduce((sum, { people }) => sum + people.length, 0);
      if (count === 0) return [`Nobody can ${words}.`];
      return [
        `${plural(count, "person", "people")} can ${words}:`,
        ...holders.map((one) => `  ${explanationWords(one)}: ${list(one.people.map(show))}`)
      ];
    }
  );
  return textOf(parts);
}
function personText({ email, level, roles, projects }) {
  const held = roles.length === 0 ? "no role" : `the ${roles.length === 1 ? "role" : "roles"} ${list(roles.map(show))}`;
  const lines = projects.flatMap(({ project, things }) => [
    "",
    show(project),
    ...things.flatMap(({ on, answers }) => {
      const words = answers.map((answer) => `${explanationWords(answer)}${elseWords(answer.otherwise)}`);
      const isOne = new Set(words).size === 1;
      if (isOne) return [`  ${show(on)}: ${words[0]}`];
      return answers.map(({ mode }, at) => `  ${show(on)}, ${modeWords[mode]}: ${words[at]}`);
    })
  ]);
  return [`${show(email)}: ${level} of the organization, with ${held}.`, ...lines].join("\n");
}
function accessDiffText(diffs) {
  return textOf(accessDiffParts(diffs));
}
function accessDiffParts(diffs) {
  return inModes(diffs, ({ mode: _, ...rest }) => rest, diffLines);
}
function diffLines({ gains, losses, keeps, withoutEffect, rolesWithoutEffect }) {
  const changes = [...withoutEffect.map(ruleChangeWords), ...rolesWithoutEffect.map(rolesChangeWords)];
  const idle = changes.map((words) => `No effect: ${words}.`);
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
  return kinds.length > 0 && `**Not compared:** ${kinds.map(({ kind, reason }) => `${code(kind)} (${prose(reason)})`).join(", ")}.`;
}
function notLookedAt({ unplanned }) {
  const kinds = unplanned.filter(({ because }) => because === "untouched");
  const [first] = kinds;
  return first !== void 0 && `**Not looked at**, since ${first.reason}: ${list(kinds.map(placeLeftOut))}. A run on a schedule looks at everything.`;
}
function placeLeftOut({ kind, projects }) {
  if (!projects) return code(kind);
  const where = projects.length > 3 ? `${projects.length} other projects` : list(projects.map((name) => code(name)));
  return `${code(kind)} in ${where}`;
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
function baselineEntries(drift, makers) {
  const items = shownOf(drift).map((item) => [JSON.stringify(item), makers.get(item)]);
  const entries = (items.length > 0 ? items : [["ITEM", void 0]]).map(
    ([item, by]) => `  - { item: ${item}, owner: ROLE, reason: WHY, until: YYYY-MM-DD, changed_by: ${namesIn(by)} }`
  );
  return fence("yaml", ["baseline:", ...entries].join("\n"));
}
function namesIn(makers = [unknownMaker]) {
  return `[${makers.map((name) => /^[\w.+@-]+$/.test(name) ? name : JSON.stringify(name)).join(", ")}]`;
}
function misnamedLines(misnamed) {
  return misnamed.map(({ item, changedBy, makers }) => {
    const should = code(`changed_by: ${namesIn(makers)}`);
    return `${code(item)} is not accepted: its entry in ${code("baseline")} says that ${list(changedBy.map(code))} made the difference, and PostHog's activity log does not confirm that. The entry holds once it says ${should}.`;
  });
}
function misnamedNote(misnamed) {
  const lines = misnamedLines(misnamed);
  return lines.length > 0 && lines.map((line) => `- ${line}`).join("\n");
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
    misnamedNote(report.misnamed),
    report.gaps.length > 0 && `**Names missing:** ${report.gaps.map(prose).join(" ")}`,
    report.ending.length > 0 && endingSentence(report.ending),
    notCompared(plan),
    notLookedAt(plan),
    coverageSentence(plan, report.accepted.length),
    footer(report)
  );
}
function endingSentence(ending) {
  const people = ending.slice(0, mostEnding).map(({ email, day }) => `${code(email)} on ${day}`);
  const more = ending.length > mostEnding ? [`${ending.length - mostEnding} more`] : [];
  return `**Ends within a week:** ${list([...people, ...more])}. From that day on apply takes away all that the policy gives them.`;
}
var mostEnding = 20;
function sections(report, detail) {
  const { plan, review, flagContexts, access, accessCheck, guardrails } = report;
  const of = (origin) => partsOf(plan.changes, origin);
  const [proposed, outstanding, drift] = [of("proposed"), of("outstanding"), of("drift")];
  const urgent = [
    overwrites(proposed, detail),
    review && reviewSection(review, detail),
    flagContexts && shows(detail, "changes") && flagContextSection(flagContexts),
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
function planSentence({ verdict, plan, settled, review, guardrails, conflicts }, proposer = "this pull request") {
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
  const ends = settled.length > 0 ? ` Taken over: ${plural(settled.length, "difference")} made by hand.` : "";
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
  const advice = "Let somebody approve this who did not make it. The review knows who did only where a commit says so: `Changed-by: e-mail`.";
  return changes.length > 0 && details(title, paragraphs(differences(changes, detail), advice));
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
    (change) => conflictingFields(change).map(({ field, live, wanted, lastApplied, changedBy }) => [
      code(change.item),
      code(field),
      ...[lastApplied, live, wanted].map((one) => code(JSON.stringify(one ?? null))),
      changedByWords(changedBy ?? change.changedBy)
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
  const count = countWrites(plan.changes);
  const writes = count > 0 ? ` · ${plural(count, "write")}` : "";
  return `<sub>plan ${code(short(plan.digest))}${writes}${digest} · commit ${code(short(commit))} · [run](${runUrl}) · ${usageText(usage)}</sub>`;
}

// src/report/access-json.ts
function whoCanJson({ words, target }, answers) {
  const { project, kind, object } = target;
  return written({
    question: words,
    target: { project, kind, object: object ?? null },
    answers: answers.map(({ mode, holders }) => ({
      mode,
      holders: holders.map(({ people, ...explanation }) => ({ people, ...explained(explanation) }))
    }))
  });
}
function personJson({ email, level, roles, projects }) {
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
  return written({ person: { email, level, roles, projects: told } });
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
function explained({ level, reason }) {
  return { level, reason: reasonOf(reason) };
}
function reasonOf(reason) {
  if (reason.because === "closed_project") return { because: reason.because, reason: reasonOf(reason.reason) };
  if (reason.because === "rules") return { because: reason.because, rules: reason.rules.map(ruleOf) };
  return reason;
}
function ruleOf({ kind, object, subject, level }) {
  return { kind, object: object ?? null, subject, level };
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
    settled,
    conflicts,
    gaps,
    accepted,
    misnamed,
    commit,
    policyDigest,
    usage,
    review,
    flagContexts,
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
    settled: settled.map(({ item, operation, fields }) => ({
      item,
      fields: operation === "update" ? fields.map(({ field }) => field) : null
    })),
    namesMissing: gaps,
    notCompared: plan.unplanned.map(({ kind, projects, because, reason }) => ({
      kind,
      projects: projects ?? null,
      because,
      reason
    })),
    flags: flagContexts ? {
      known: flagContexts.flags.map(({ item, reached, lastCalled, scheduled }) => ({
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
      gaps: flagContexts.gaps
    } : null,
    accessCheck: accessCheck ? accessCheckJson(accessCheck) : null,
    guardrails: guardrails ? guardrailsJson(guardrails) : null,
    accepted: accepted.map(acceptedJson),
    misnamed: misnamed.map(({ makers, ...entry }) => ({ ...acceptedJson(entry), makers })),
    coverage: plan.coverage.map(({ kind, managed, unmanaged }) => ({ kind, managed, unmanaged }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function acceptedJson({ item, owner, reason, until, changedBy }) {
  return { item, owner, reason, until, changedBy };
}
function guardrailsJson(guardrails) {
  if (guardrails.state === "unknown") return { blocks: [], moments: [], unknown: guardrails.reason };
  return {
    blocks: guardrails.blocks.map(({ guardrail, items, sentence, remedy, allowUntil }) => ({
      guardrail,
      items,
      sentence,
      remedy: remedy ?? null,
      allowUntil: allowUntil ?? null
    })),
    moments: guardrails.moments.map(({ email, target, has, from }) => ({
      email,
      project: target.project,
      on: target.object === void 0 ? target.kind : `${target.kind}/${target.object}`,
      has,
      from
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
function changeJson(change) {
  const { item, kind, operation, origin, conflict, sentence, fields, facts, at, changedBy } = change;
  return {
    item,
    kind,
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
    place: at ? { file: at.file, line: at.start.line, column: at.start.column } : null,
    writes: writesJson(change),
    goesWith: change.goesWith ?? null
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

export {
  coverageSentence,
  notCompared,
  adoptCommand,
  adoptLine,
  baselineEntries,
  misnamedLines,
  misnamedNote,
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
