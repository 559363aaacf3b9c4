const require = process.getBuiltinModule;
import {
  deedOf
} from "./chunk-4E3GXPLZ.js";
import {
  byWeight
} from "./chunk-YU6F6QUA.js";
import {
  checkPolicy,
  code,
  details,
  loadPolicy,
  paragraphs,
  prose,
  rulesAboutChanges,
  shortNote,
  table
} from "./chunk-DN26BUZK.js";
import {
  readDocument
} from "./chunk-FAMZA7G6.js";
import {
  byPlace,
  startOf
} from "./chunk-L7AJJFZ2.js";
import {
  isRecord
} from "./chunk-RNA437W5.js";
import {
  isYaml,
  require_path
} from "./chunk-ED7NOXLL.js";
import {
  __toESM,
  list,
  plural,
  short,
  show
} from "./chunk-KKGXNROR.js";

// src/app/lint/lint-folder.ts
var import_node_path = __toESM(require_path(), 1);

// src/policy/access-tests.ts
var form = 'Write "WHO may VERB KIND in PROJECT: yes" with view, edit or manage, or "WHO may VERB PROJECT: yes" with enter or administer.';
function readAccessTests(file) {
  const document = readDocument(file);
  if ("rule" in document) return { tests: [], findings: [document] };
  const { value } = document;
  const listed = isRecord(value) ? value.tests : void 0;
  const odd = isRecord(value) ? Object.keys(value).find((key) => key !== "tests" && key !== "$schema") : void 0;
  if (!isRecord(listed) || odd !== void 0) {
    const at = odd === void 0 ? startOf(file.path) : document.locate([odd], "key");
    return { tests: [], findings: [unreadable(at, `A file of access tests holds "tests:" and nothing else. ${form}`)] };
  }
  const read = Object.entries(listed).map(([sentence, answer]) => readTest(document, sentence, answer));
  return {
    tests: read.filter((one) => "deed" in one),
    findings: read.filter((one) => "rule" in one)
  };
}
function readTest({ locate }, sentence, answer) {
  const at = locate(["tests", sentence], "key");
  const [, who, verb, one, two] = /^(\S+) may (\S+) (\S+)(?: in (\S+))?$/.exec(sentence) ?? [];
  if (who === void 0 || verb === void 0 || one === void 0) {
    return unreadable(at, `"${show(sentence)}" is no access test. ${form}`);
  }
  const deed = two === void 0 ? deedOf(verb, void 0, one) : deedOf(verb, one, two);
  if (!deed) return unreadable(at, `Nobody can "${show(sentence.slice(who.length + 5))}". ${form}`);
  if (answer !== "yes" && answer !== "no") {
    return unreadable(locate(["tests", sentence]), "The answer to an access test is yes or no.");
  }
  return { who, deed, expected: answer === "yes", at };
}
function unreadable(at, message) {
  return { rule: "access-test-unreadable", severity: "error", message, at };
}

// src/app/lint/lint-folder.ts
async function lintFolder(files, folder, { today, readBase, tell = () => {
} }) {
  const sources = await files.policyFiles(folder);
  const { policy, findings } = loadPolicy(sources, folder, tell);
  if (!policy) return { findings, accepted: [], files: sources.length, tests: 0, sources };
  const base = baseOf(await readBase(folder), folder);
  const checked = checkPolicy({ ...policy, today, ..."policy" in base && { base: base.policy } });
  const tested = await runTests(files, folder, policy);
  const found = [...checked.findings, ...tested.findings];
  for (const finding of found) tell(finding);
  return {
    findings: found,
    accepted: checked.accepted,
    files: sources.length,
    tests: tested.count,
    sources: [...sources, ...tested.sources],
    ..."missing" in base && { unchecked: `${namesOf(rulesAboutChanges())} were not checked. ${base.missing}` }
  };
}
function baseOf(read, folder) {
  if ("missing" in read) return read;
  const { policy } = loadPolicy(read.files, folder);
  return policy ? { policy } : { missing: `The policy that they compare with, at ${short(read.commit)}, has errors.` };
}
async function runTests(files, folder, policy) {
  const beside = (0, import_node_path.join)((0, import_node_path.dirname)(folder), "policy-tests");
  if (!files.isFolder(beside)) return { count: 0, findings: [], sources: [] };
  const sources = (await files.policyFiles(beside)).filter(({ path, refused }) => refused !== void 0 || isYaml(path));
  const read = sources.map(readAccessTests);
  const tests = read.flatMap((one) => one.tests);
  const failed = tests.length > 0 ? (await import("./run-access-tests-6VQOGKWZ.js")).runAccessTests(policy, tests) : [];
  const findings = [...read.flatMap((one) => one.findings), ...failed];
  return { count: tests.length, findings: findings.sort((a, b) => byPlace(a.at, b.at)), sources };
}
function namesOf(rules) {
  return list(rules.map((id) => `"${id}"`));
}

// src/report/findings-json.ts
function findingsJson({ findings, accepted }) {
  const report = {
    version: "report-v1",
    findings: findings.map(findingOf),
    accepted: accepted.map((finding) => ({ ...findingOf(finding), reason: finding.reason }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function findingOf({ rule, severity, message, at, also = [] }) {
  const others = also.map((other) => ({ message: other.message, place: placeOf(other.at) }));
  return { rule, severity, message, place: placeOf(at), also: others };
}
function placeOf({ file, start, end }) {
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

// src/report/findings-markdown.ts
function findingsMarkdown(found, detail = "full") {
  return paragraphs(
    "## PostHog policy: lint",
    `**${findingsSentence(found)}**`,
    shortNote(detail),
    found.findings.length > 0 && detail !== "verdict" && findingsTable([...found.findings].sort(byWeight), detail),
    found.accepted.length > 0 && detail === "full" && acceptedSection(found.accepted),
    found.unchecked && prose(found.unchecked)
  );
}
function findingsTable(findings, detail) {
  if (detail === "counts") return countTable(findings);
  if (detail === "lines") {
    const lines = findings.map((finding) => [finding.severity, placeOf2(finding), code(finding.rule)]);
    return table(["", "Where", "Rule"], lines);
  }
  const rows = findings.map((finding) => [
    finding.severity,
    placeOf2(finding),
    detail === "full" ? sentences(finding) : prose(finding.message),
    code(finding.rule)
  ]);
  return table(["", "Where", "What", "Rule"], rows);
}
function countTable(findings) {
  const kinds = Map.groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`);
  const rows = [...kinds.values()].flatMap(
    (alike) => alike.slice(0, 1).map(({ severity, rule }) => [severity, code(rule), String(alike.length)])
  );
  return table(["", "Rule", "How many"], rows);
}
function acceptedSection(accepted) {
  const rows = accepted.map((one) => [placeOf2(one), prose(one.message), code(one.rule), prose(one.reason)]);
  return details(plural(accepted.length, "accepted finding"), table(["Where", "What", "Rule", "Why accepted"], rows));
}
function placeOf2({ at }) {
  return code(`${at.file}:${at.start.line}:${at.start.column}`);
}
function sentences({ message, also = [] }) {
  return [prose(message), ...also.map((other) => `${placeOf2(other)}: ${prose(other.message)}`)].join(" ");
}
function findingsSentence({ findings, accepted, files, tests }) {
  const apart = accepted.length > 0 ? ` ${plural(accepted.length, "finding is", "findings are")} accepted.` : "";
  const looked = `${plural(files, "policy file")}${tests > 0 ? ` and ${plural(tests, "access test")}` : ""}`;
  if (findings.length === 0) return `${looked}, no findings.${apart}`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return `${plural(errors, "error")} and ${plural(warnings, "warning")} in ${looked}.${apart}`;
}

// src/report/findings-text.ts
function findingLine({ at: { file, start }, severity, message, rule }) {
  return `${file}:${start.line}:${start.column} ${severity} ${message} [${rule}]`;
}
function findingsText(findings, linesOf, isColoured) {
  const paint = (text, colour) => isColoured ? `\x1B[${colour}m${text}\x1B[0m` : text;
  return [...findings].sort(byWeight).map((finding) => {
    const { severity, at, also = [] } = finding;
    const colour = severity === "error" ? red : yellow;
    const line = findingLine(finding).replace(` ${severity} `, ` ${paint(severity, colour)} `);
    const [source, carets] = excerpt(linesOf(at.file)[at.start.line - 1], finding);
    const notes = also.map(
      (other) => `  ${other.at.file}:${other.at.start.line}:${other.at.start.column} ${other.message}`
    );
    return [line, ...source === void 0 ? [] : [source, paint(carets ?? "", colour)], ...notes].join("\n");
  }).join("\n");
}
var red = 31;
var yellow = 33;
var before = 60;
var widest = 110;
function excerpt(line, { at: { start, end } }) {
  if (line === void 0 || line.trim() === "") return [];
  const from = Math.max(0, start.column - 1 - before);
  const until = Math.min(line.length, from + widest);
  const stop = end.line === start.line ? Math.max(end.column - 1, start.column) : line.length;
  const head = shown(line.slice(from, start.column - 1));
  const meant = shown(line.slice(start.column - 1, Math.min(stop, until)));
  const tail = shown(line.slice(Math.min(stop, until), until));
  const gutter = String(start.line).padStart(5);
  const cut = from > 0 ? "…" : "";
  return [
    `${gutter} | ${cut}${head}${meant}${tail}${until < line.length ? "…" : ""}`,
    `${" ".repeat(gutter.length)} | ${" ".repeat(cut.length + head.length)}${"^".repeat(Math.max(meant.length, 1))}`
  ];
}
function shown(text) {
  return show(text.replaceAll("	", " "));
}

export {
  lintFolder,
  findingsJson,
  findingsMarkdown,
  findingsSentence,
  findingLine,
  findingsText
};
