const require = process.getBuiltinModule;
import {
  accessFromPolicy,
  readDeed
} from "./chunk-PCGOLZWD.js";
import {
  deedWords
} from "./chunk-4E3GXPLZ.js";
import {
  explanationWords,
  modeWords
} from "./chunk-4IAI6KUZ.js";
import {
  inEveryMode
} from "./chunk-L7HSB3UP.js";
import {
  strengthOf
} from "./chunk-7MCRS2QT.js";
import {
  hint,
  isLevel
} from "./chunk-YMPPZMGH.js";
import {
  UserError,
  show
} from "./chunk-KKGXNROR.js";

// src/app/lint/run-access-tests.ts
function runAccessTests(policy, tests) {
  const accesses = inEveryMode(accessFromPolicy(policy.shape));
  return tests.flatMap((test) => judge(test, policy, accesses));
}
function judge(test, policy, accesses) {
  const unknown = unknownName(test, policy, accesses);
  if (unknown !== void 0) return [failure(test, unknown)];
  for (const access of accesses) {
    const found = access.explain(personOf(test.who, access), test.deed);
    const message = disagreement(test, found, modeWords[access.mode]);
    if (message !== void 0) return [failure(test, message)];
  }
  return [];
}
function disagreement({ who, deed, expected }, found, mode) {
  const may = strengthOf(found.level) >= strengthOf(deed.level);
  const words = show(deedWords(deed));
  if (may !== expected) {
    return `"${show(who)}" ${may ? "may" : "may not"} ${words}: ${explanationWords(found)}, ${mode}.`;
  }
  if (found.reason.because !== "built_in" || found.reason.isStated) return void 0;
  return `Nothing in the policy says whether "${show(who)}" may ${words}. Write a default there.`;
}
function personOf(who, access) {
  if (who.includes("@")) return access.person(who);
  return isLevel(who) ? { email: "", level: who, roles: [] } : { email: "", level: "member", roles: [who] };
}
function unknownName({ who, deed }, policy, [access]) {
  const { verb, kind, project } = deed;
  try {
    readDeed({ verb, kind: kind === "project" ? void 0 : kind, project }, policy);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy}`;
    throw error;
  }
  if (who.includes("@")) {
    if (access?.person(who)) return void 0;
    return `The policy knows nobody called "${show(who)}". ${hint(who, access?.state.people.map(({ email }) => email) ?? [])}`;
  }
  const roles = Object.keys(policy.shape.roles ?? {});
  if (isLevel(who) || roles.includes(who)) return void 0;
  return `"${show(who)}" is no level, role or e-mail of the policy. ${hint(who, roles)}`;
}
function failure({ at }, message) {
  return { rule: "access-test-failed", severity: "error", message, at };
}
export {
  runAccessTests
};
