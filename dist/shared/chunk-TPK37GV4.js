import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/app/fit.ts
function shorten(markdown, limit) {
  if (markdown.length <= limit) return markdown;
  const { body, footer } = split(markdown);
  const rest = limit - note.length - footer.length;
  const folded = body.replace(/<details><summary>(.*?)<\/summary>\n[\s\S]*?\n<\/details>/g, "$1");
  return [keep(folded.split("\n\n"), rest), note, footer].filter((part) => part !== "").join("");
}
var note = "\n\n**This report was too long to show in full.** The log of the run and the report file have all of it.";
function split(markdown) {
  const at = markdown.lastIndexOf("\n\n<sub>");
  return at < 0 ? { body: markdown, footer: "" } : { body: markdown.slice(0, at), footer: markdown.slice(at) };
}
function keep(paragraphs, room) {
  const kept = [];
  let used = 0;
  for (const paragraph of paragraphs) {
    const lines = linesThatFit(paragraph.split("\n"), room - used);
    if (lines !== "") kept.push(lines);
    used += lines.length + 2;
    if (lines !== paragraph) break;
  }
  return kept.join("\n\n");
}
function linesThatFit(lines, room) {
  let used = -1;
  const over = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room;
  });
  if (over < 0) return lines.join("\n");
  const isTable = lines[0]?.startsWith("|") === true;
  return isTable && over < 3 ? "" : lines.slice(0, over).join("\n");
}

export {
  shorten
};
