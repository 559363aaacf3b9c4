import type { ActionResult } from '../../__tests__/support/github/run-action.ts'

/** Tells a story: headings, lines, what an action printed, and the comment that GitHub would show. */
export interface Teller {
  heading(title: string): void
  line(text: string): void
  result(action: string, result: ActionResult): void
  comment(comments: readonly { readonly body: string }[]): void
}

/** A teller that says nothing, for whoever wants only the ending. */
export const silent: Teller = { heading: () => {}, line: () => {}, result: () => {}, comment: () => {} }

/** Tells on a terminal; colours only where it is one and nobody asked for none. */
export function onTerminal(write: (line: string) => void, hasColour: boolean): Teller {
  const style = (code: number, text: string) => (hasColour ? `\u001B[${code}m${text}\u001B[0m` : text)
  let chapter = 0
  return {
    heading(title) {
      chapter += 1
      write(`\n${style(1, `${chapter}. ${title}`)}\n`)
    },
    line: (text) => write(text),
    result(action, { code, stdout, annotations }) {
      const state = code === 0 ? style(32, 'passed') : style(31, 'failed')
      write(`\n  ${style(1, `posthog-policy ${action}`)}: ${state}`)
      for (const { level, file, line, col, message } of annotations) {
        write(`  ${style(level === 'error' ? 31 : 33, level)}${file ? ` ${file}:${line}:${col}` : ''} ${message}`)
      }
      for (const line of logLines(stdout)) write(`  ${style(2, '│')} ${line}`)
      write('')
    },
    comment(comments) {
      const last = comments.at(-1)
      if (!last) return
      write(`  ${style(1, 'The comment on the pull request')}`)
      for (const line of readable(last.body).split('\n')) write(`  ${style(2, '┃')} ${line}`)
      write('')
    },
  }
}

// Workflow commands are for the runner; what is left is what a person sees in the log.
function logLines(stdout: string): string[] {
  return stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'))
}

// The page hides the marker and folds the details; a terminal shows them unfolded.
function readable(markdown: string): string {
  return markdown
    .replace(/^<!--.*-->\n/, '')
    .replaceAll(/<details><summary>(.*?)<\/summary>\n/g, '▸ $1\n')
    .replaceAll(/\n<\/details>/g, '')
    .replaceAll(/<\/?sub>/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
