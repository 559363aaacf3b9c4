// PostHog's personal, project and OAuth keys, and GitHub's tokens, whatever their length. A key starts a word
// (`graphs_daily` is none), but `_` and the last letter of an escape (`\n`, `\u0020`, `%3D`) may stand before it.
const keys =
  /(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf]|\\u[\dA-Fa-f]{4}|%[\dA-Fa-f]{2}))(ph[xsar]_|gh[opusr]_|github_pat_)[A-Za-z0-9_.-]{4,}/g

/** The last look before text leaves: whatever is shaped like a key is taken out. */
export function scrub(text: string): string {
  return text.replace(keys, '$1***')
}
