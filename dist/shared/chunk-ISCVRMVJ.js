const require = process.getBuiltinModule;
import {
  explanationWords,
  modeWords,
  reasonWords,
  rolesChangeWords,
  ruleChangeWords,
  shiftSentence
} from "./chunk-YM5P7EFA.js";
import {
  capital,
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

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

export {
  whoCanText,
  personText,
  accessDiffText,
  accessDiffParts,
  whoCanJson,
  personJson,
  accessDiffJson,
  proposedAccessJson
};
