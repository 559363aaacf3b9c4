const require = process.getBuiltinModule;

// src/core/deed.ts
var verbs = { view: "viewer", edit: "editor", manage: "manager" };
var projectVerbs = { enter: "member", administer: "admin" };
function deedOf(verb, kind, project) {
  if (kind === void 0)
    return isKey(projectVerbs, verb) ? { verb, kind: "project", project, level: projectVerbs[verb] } : void 0;
  return isKey(verbs, verb) ? { verb, kind, project, level: verbs[verb] } : void 0;
}
function deedWords({ verb, kind, object, project }) {
  if (kind === "project") return `${verb} ${project}`;
  return `${verb} ${object === void 0 ? kind : `${kind}/${object}`} in ${project}`;
}
function isKey(object, key) {
  return Object.hasOwn(object, key);
}

export {
  verbs,
  projectVerbs,
  deedOf,
  deedWords
};
