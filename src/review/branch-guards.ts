import type { BranchRules } from '../core/ports/forge.ts'
import { show } from '../core/text.ts'

/** What the rules of a branch leave open, as sentences with what to do. The gate judges, and cannot protect itself. */
export function branchGaps({ checks, guardsPaths }: BranchRules, branch: string, context: string): string[] {
  const own = checks.filter((one) => one.context.toLowerCase() === context.toLowerCase())
  const [where, name] = [show(branch), show(context)]
  const gaps: string[] = []
  if (own.length === 0) {
    gaps.push(
      `The rules of ${where} do not require the status ${name}: anybody may merge without it. Add it to the required status checks of a ruleset.`,
    )
  }
  if (own.length > 0 && own.every(({ app }) => app === undefined)) {
    gaps.push(
      `Any app and any account with write access may set the status ${name}. Choose its source in the rules of ${where}: GitHub Actions, or the app of status-token.`,
    )
  }
  if (!guardsPaths) {
    gaps.push(
      `The rules of ${where} ask no code owner and no reviewer for any path, so that nobody guards the workflows and the settings of the review. Require a review of code owners, and name some for /.github/ and for the policy path.`,
    )
  }
  return gaps
}
