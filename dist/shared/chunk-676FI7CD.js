import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explanationWords,
  modeWords,
  reasonWords,
  ruleChangeWords,
  shiftSentence
} from "./chunk-ROQRB3ZX.js";
import {
  capital,
  list,
  plural,
  show
} from "./chunk-6SFOTQIK.js";

// src/report/access-text.ts
function whoCanText({ words }, answers) {
  return inModes(
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
  return inModes(diffs, ({ mode: _, ...rest }) => rest, diffLines);
}
function diffLines({ gains, losses, keeps, withoutEffect }) {
  const idle = withoutEffect.map((change) => `No effect: ${ruleChangeWords(change)}.`);
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
  if (first && distinct.size === 1) return lines(first).join("\n");
  return answers.flatMap((answer) => [`${capital(modeWords[answer.mode])}:`, ...lines(answer), ""]).join("\n").trimEnd();
}
function elseWords(otherwise) {
  return otherwise ? `; otherwise ${explanationWords(otherwise)}` : "";
}

export {
  whoCanText,
  personText,
  accessDiffText
};
