import type { FlagContext, FlagContexts, Reached, ScheduledStep } from '../core/flag-context.ts'
import { code, minute, prose } from './markdown.ts'

/** What PostHog knows about the flags that need a second person, one line for each. */
export function flagContextSection({ flags, gaps }: FlagContexts): string | false {
  const lines = [
    ...flags.flatMap((flag) => {
      const parts = factsOf(flag)
      return parts.length > 0 ? [`- ${code(flag.item)}: ${parts.join(' ')}`] : []
    }),
    ...gaps.map((gap) => `- Not known: ${prose(gap)}`),
  ]
  return lines.length > 0 && `### What PostHog knows about these flags\n\n${lines.join('\n')}`
}

function factsOf({ reached, lastCalled, scheduled }: FlagContext): string[] {
  return [...reached.map(reachedText), ...calledText(lastCalled), ...scheduled.map(scheduledText)]
}

// PostHog counts whom a condition holds; the share that gets the flag is a matter of luck.
function reachedText({ whom, unit, held, total, from, to }: Reached): string {
  const share = (percent: number) => Math.round((held * percent) / 100).toLocaleString('en')
  return `About ${share(from)} → ${share(to)} of ${total.toLocaleString('en')} ${unit} (${from} → ${to} % of ${whom}).`
}

function calledText(at: string | null | undefined): string[] {
  if (at === undefined) return []
  return [at === null ? 'No code has asked for it yet.' : `Code asked for it last on ${minute(at)}.`]
}

function scheduledText({ what, at, repeats, by }: ScheduledStep): string {
  const who = by === undefined ? '' : ` by ${code(by)}`
  const again = repeats === undefined ? '' : `, again ${code(repeats)}`
  return `**Scheduled${who}:** on ${minute(at)} it ${what}${again}.`
}
