const require = process.getBuiltinModule;
import {
  atMost,
  code,
  details,
  paragraphs,
  prose,
  shows,
  table
} from "./chunk-DN26BUZK.js";
import {
  capital,
  list,
  plural
} from "./chunk-KKGXNROR.js";

// src/report/review-markdown.ts
var mostInCounts = 40;
function reviewSection(verdict, detail = "full") {
  if (verdict.requirements.length === 0)
    return "No second reviewer is needed for this change: its author may decide it alone.";
  const open = verdict.requirements.filter(({ satisfied }) => !satisfied);
  const done = verdict.requirements.filter(({ satisfied }) => satisfied);
  return paragraphs(
    verdict.refusedBy.length > 0 && `**Changes requested** by ${list(verdict.refusedBy.map(code))}.`,
    open.length > 0 && `### Needs a second reviewer

${openItems(open, detail)}`,
    done.length > 0 && approved(done, detail),
    verdict.discarded.length > 0 && detail === "full" && discardedTable(verdict)
  );
}
function openItems(open, detail) {
  if (shows(detail, "changes")) return byRule(open);
  const lines = open.map((one) => `- **${meaningOf(one.item)}.** ${stateOf(one)}`);
  return (detail === "lines" ? lines : atMost(lines, mostInCounts)).join("\n");
}
function byRule(requirements) {
  const groups = [...Map.groupBy(requirements, askedText)];
  return paragraphs(
    ...groups.flatMap(([asked, group]) => [asked, group.map(({ item }) => `- **${meaningOf(item)}.**`).join("\n")])
  );
}
function approved(done, detail) {
  if (detail !== "full") return `Approved: ${plural(done.length, "risky item")}.`;
  return details(`Approved (${done.length})`, byRule(done));
}
function askedText(judged) {
  const { eligible, satisfied } = judged;
  const who = eligible.length > 0 ? ` Who can: ${list(eligible.map(code), "or")}.` : " **Nobody else can approve this**: give another person this role first.";
  return `${stateOf(judged)}${satisfied ? "" : who}`;
}
function meaningOf({ item, facts, act }) {
  if (facts.length > 0) return facts.map(({ sentence }) => capital(sentence)).join("; ");
  if (!act) return "Somebody whom the policy does not know took part in this change";
  const does = { create: "is created", edit: "is edited", delete: "is deleted" }[act];
  return `${code(item)} ${does}, and not by one person alone who may do that`;
}
function stateOf({ rule, approvals, by, counted, raised }) {
  const have = counted.length > 0 ? ` (${list(counted.map(({ login }) => code(login)))})` : "";
  const whose = by.length > 0 ? list(by.map(code), "or") : "nobody: the list is empty";
  return `Rule ${code(rule)}: ${counted.length} of ${plural(approvals, "approval")}${have} by ${whose}${whyMore(approvals, raised)}.`;
}
function whyMore(approvals, raised) {
  if (raised.length === 0) return "";
  const own = approvals - raised.reduce((sum, { more }) => sum + more, 0);
  const parts = raised.map(({ more, because }) => `${more} since ${because}`);
  return `: ${list(own > 0 ? [`${own} by the rule`, ...parts] : parts)}`;
}
function discardedTable({ discarded }) {
  const rows = discarded.map(({ name, reason }) => [code(name), prose(reason)]);
  return details(`Approvals that do not count (${discarded.length})`, table(["Reviewer", "Why not"], rows));
}

export {
  reviewSection
};
