const require = process.getBuiltinModule;
import {
  list,
  plural,
  show
} from "./chunk-KKGXNROR.js";

// src/report/access-words.ts
var modeWords = {
  highest: "where the highest level counts",
  specific: "where the most specific rule counts"
};
function reasonWords(reason) {
  switch (reason.because) {
    case "stranger":
      return "not in the organization";
    case "organization_level":
      return `as ${reason.level} of the organization`;
    case "creator":
      return "as whoever made it";
    case "built_in":
      return reason.isStated ? "by PostHog's own default" : "by PostHog's own default, as the policy says nothing about it";
    case "not_entitled":
      return "by PostHog's own default, as the plan has no access rules";
    case "closed_project":
      return `as the project is closed to them ${reasonWords(reason.reason)}`;
    case "rules":
      return ruleWords(reason.rules);
  }
}
function explanationWords({ level, reason }) {
  return `${level}${reason.because === "closed_project" ? "," : ""} ${reasonWords(reason)}`;
}
function peopleWords(people) {
  return people.length <= 3 ? list(people.map(quoted)) : plural(people.length, "person", "people");
}
function placeWords(on, project) {
  return `on ${list(on.map((one) => one === "project" ? "the project" : quoted(one)))} in ${quoted(project)}`;
}
function shiftSentence({ project, on, people, before, after }, verb) {
  const does = people.length === 1 ? `${verb}s` : verb;
  const step = (level) => `${peopleWords(people)} ${does} ${level} ${placeWords(on, project)}`;
  if (verb === "lose")
    return `${step(before.level)}, held ${reasonWords(before.reason)}; now ${explanationWords(after)}`;
  const had = verb === "gain" ? explanationWords(before) : reasonWords(before.reason);
  return `${step(after.level)}, ${reasonWords(after.reason)}; before ${had}`;
}
function ruleChangeWords({ project, before, after }) {
  const rule = after ?? before;
  if (!rule) return "";
  const thing = rule.object === void 0 ? rule.kind : `${rule.kind}/${rule.object}`;
  const on = thing === "project" ? "the project" : quoted(thing);
  const steps = `from ${before?.level ?? "no rule"} to ${after?.level ?? "no rule"}`;
  return `the level of ${subjectWords(rule.subject)} on ${on} in ${quoted(project)}, ${steps}`;
}
function rolesChangeWords({ people, before, after }) {
  return `${peopleWords(people)}, from ${roleWords(before)} to ${roleWords(after)}`;
}
function roleWords(roles) {
  return roles.length === 0 ? "no role" : `the ${roles.length === 1 ? "role" : "roles"} ${list(roles.map(quoted))}`;
}
function ruleWords(rules) {
  const [first] = rules;
  const object = first?.object === void 0 ? "" : " on this very object";
  const roles = rules.flatMap(({ subject }) => subject.type === "role" ? [quoted(subject.name)] : []);
  const parts = [
    rules.some(({ subject }) => subject.type === "member") && "by a rule that names them",
    roles.length > 0 && `through the ${roles.length === 1 ? "role" : "roles"} ${list(roles)}`,
    rules.some(({ subject }) => subject.type === "everybody") && "by the default"
  ].filter((part) => part !== false);
  return `${list(parts)}${object}`;
}
function subjectWords(subject) {
  if (subject.type === "everybody") return "everybody without a rule of their own";
  return subject.type === "role" ? `the role ${quoted(subject.name)}` : quoted(subject.name);
}
function quoted(name) {
  return `"${show(name)}"`;
}

export {
  modeWords,
  reasonWords,
  explanationWords,
  peopleWords,
  placeWords,
  shiftSentence,
  ruleChangeWords,
  rolesChangeWords
};
