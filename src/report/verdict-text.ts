import { list, plural, show } from '../core/text.ts'
import type { Judged, Verdict } from '../core/verdict.ts'

/** The review gate's answer for a terminal: the verdict, then what each rule asks for, then what did not count. */
export function verdictText({ sentence, requirements, discarded }: Verdict): string {
  return [
    sentence,
    ...requirements.map(lineOf),
    ...discarded.map(({ name, reason }) => `  not counted: ${show(name)}: ${show(reason)}`),
  ].join('\n')
}

function lineOf({ item, rule, approvals, counted, eligible, satisfied }: Judged): string {
  const have = `${counted.length} of ${plural(approvals, 'approval')}`
  const who = satisfied
    ? list(counted.map(({ login }) => show(login)))
    : `who can: ${list(eligible.map(show), 'or') || 'nobody'}`
  return `  ${satisfied ? 'ok  ' : 'open'} ${show(item.item)} (${show(rule)}): ${have}; ${who}`
}
