import type { AcceptedFinding, Finding, Findings } from '../core/finding.ts'
import { byPlace } from '../core/location.ts'
import type { Ignore } from '../core/policy.ts'
import { show } from '../core/text.ts'
import { hinter } from '../policy/hint.ts'
import type { CheckedPolicy, LintRule } from './rule.ts'

/** What is said of the comments themselves. It is a rule by name only: nothing switches it off. */
export const ignoreRule = {
  id: 'policy-ignore',
  severity: 'warning',
  summary: 'A comment that ignores a finding names the rule, says why, and is needed.',
} as const

/**
 * Takes out the findings that a comment on their line accepts, and adds what is wrong with the comments: an unknown
 * rule, no reason, or nothing to ignore. A warning only, since such a comment silences nothing.
 */
export function settle(
  findings: readonly Finding[],
  { ignores, base }: Pick<CheckedPolicy, 'ignores' | 'base'>,
  rules: readonly LintRule[],
): Findings {
  const open: Finding[] = []
  const accepted: AcceptedFinding[] = []
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const valid = new Map(
    ignores
      .filter(({ rule, reason }) => reason !== '' && known.has(rule) && !known.get(rule)?.isGate)
      .map((ignore) => [lineOf(ignore.rule, ignore), ignore]),
  )
  const used = new Set<Ignore>()
  for (const finding of findings) {
    const ignore = valid.get(lineOf(finding.rule, finding))
    if (!ignore) open.push(finding)
    else {
      used.add(ignore)
      accepted.push({ ...finding, reason: ignore.reason })
    }
  }
  const hint = hinter([...known.keys()])
  for (const ignore of ignores) {
    // Without a base nobody can tell whether a rule about a change still finds something there.
    const isNeeded = used.has(ignore) || (known.get(ignore.rule)?.needsBase && !base)
    const fault = faultOf(ignore, known, hint) ?? (isNeeded ? undefined : unused(ignore))
    if (fault) open.push({ rule: ignoreRule.id, severity: ignoreRule.severity, message: fault, at: ignore.at })
  }
  return { findings: open.sort((a, b) => byPlace(a.at, b.at)), accepted }
}

function lineOf(rule: string, { at }: Pick<Finding, 'at'>): string {
  return `${rule}\0${at.file}\0${at.start.line}`
}

function faultOf(
  { rule, reason }: Ignore,
  known: ReadonlyMap<string, LintRule>,
  hint: (written: string) => string,
): string | undefined {
  if (rule === '') return 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".'
  const found = known.get(rule)
  if (!found) return `There is no rule "${show(rule)}" to ignore. ${hint(rule)}`
  if (found.isGate) return `The review rests on "${rule}", so it cannot be ignored. Mend what it finds.`
  return reason === '' ? `Say why "${rule}" is ignored: "# policy-ignore ${rule}: reason".` : undefined
}

function unused({ rule }: Ignore): string {
  return `"${rule}" finds nothing on this line. Take the comment out, or put it on the line of the finding.`
}
