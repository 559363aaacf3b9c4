import type { ApplyResult, SentWrite } from '../../src/core/apply-result.ts'
import type { PlannedWrite, Write } from '../../src/core/write.ts'

/**
 * What is not as it was listed, in what one change sent: nothing where every listed write was sent, in order and once, or
 * what is listed for a refusal in its place. A change that did not get through has sent a beginning of its list.
 */
export function unlikeItsList({ change, outcome, sent }: Pick<ApplyResult, 'change' | 'outcome' | 'sent'>): string[] {
  if (sent === undefined) return []
  let open: readonly PlannedWrite[] = change.writes ?? []
  for (const write of sent) {
    const [next, ...rest] = open
    if (!next || !isSame(write, next))
      return [`${change.item} sent ${write.method} ${write.path} instead of ${say(next)}`]
    open = write.status >= 400 && next.instead ? [...next.instead.writes, ...rest] : rest
  }
  return outcome === 'applied' ? open.map((write) => `${change.item} did not send ${say(write)}`) : []
}

/** Whether a write is the listed one; what has no id yet in the list may have any. */
export function isSame({ method, path }: Pick<SentWrite, 'method' | 'path'>, listed: Write): boolean {
  const pattern = listed.path.split(/\{[^{}]+\}/).map((part) => RegExp.escape(part))
  return method === listed.method && new RegExp(`^${pattern.join('[^/{}]+')}$`).test(path)
}

function say(write: Write | undefined): string {
  return write ? `${write.method} ${write.path}` : 'nothing'
}
