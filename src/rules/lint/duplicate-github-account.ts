import { show } from '../../core/text.ts'
import type { LintRule } from '../rule.ts'

/** Two people have one GitHub account: its approval would count for whichever of them suits. */
export const duplicateGithubAccount: LintRule = {
  id: 'duplicate-github-account',
  severity: 'error',
  isGate: true,
  summary: 'A GitHub account, by its number, belongs to one person.',

  check({ shape, locate }, report) {
    const holders = new Map<number, string>()
    for (const [email, { github }] of Object.entries(shape.members ?? {})) {
      if (!github) continue
      const holder = holders.get(github.id)
      if (holder === undefined) holders.set(github.id, email)
      else {
        const message = `The GitHub account ${github.id} already belongs to "${show(holder)}". An approval must come from one person: check the number with "gh api users/${show(github.login)} --jq .id".`
        report(locate(['members', email, 'github', 'id']), message)
      }
    }
  },
}
