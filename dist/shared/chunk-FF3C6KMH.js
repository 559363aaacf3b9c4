const require = process.getBuiltinModule;

// src/edges/github/trailers.ts
var changedBy = "Changed-by";
var trailer = new RegExp(`^[ \\t]*(?:co-authored-by|${changedBy})[ \\t]*:[ \\t]*(.*)$`, "gim");
var noReply = /^(\d{1,15})\+(.+)@users\.noreply\.github\.com$/i;
function namedIn(message) {
  return [...message.replaceAll("\r", "\n").matchAll(trailer)].flatMap(([, text = ""]) => oneNamed(text.trim()));
}
function withChangedBy(title, emails) {
  const lines = emails.map((email) => `${changedBy}: ${email}`);
  return lines.length > 0 ? `${title}

${lines.join("\n")}` : title;
}
function oneNamed(text) {
  const email = (/<([^<>]*)>/.exec(text)?.[1] ?? /^\S+@\S+$/.exec(text)?.[0] ?? "").trim();
  const name = email || text;
  if (name === "") return [];
  const [, id, login] = noReply.exec(email) ?? [];
  if (id === void 0 || login === void 0)
    return [{ account: void 0, email: email.toLowerCase() || void 0, name }];
  const account = { id: Number(id), login, isPerson: !login.toLowerCase().endsWith("[bot]") };
  return [{ account, email: email.toLowerCase(), name: login }];
}

export {
  namedIn,
  withChangedBy
};
