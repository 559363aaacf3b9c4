import { show } from '../../core/text.ts'
import { accessBlocks } from '../access-blocks.ts'
import type { LintRule } from '../rule.ts'

/** One person is written twice, in different case: PostHog has one account for both, so one of the two is ignored. */
export const duplicateMember: LintRule = {
  id: 'duplicate-member',
  severity: 'error',
  isGate: true,
  summary: 'A person is declared once, and stands once in a role or a project, whatever the case of the address.',

  check({ shape, locate }, report) {
    for (const { again, first } of repeated(Object.keys(shape.members ?? {}))) {
      report(locate(['members', again], 'key'), sentence(again, first, 'members'))
    }
    for (const [role, { members }] of Object.entries(shape.roles ?? {})) {
      for (const { again, first, index } of repeated(members ?? [])) {
        report(locate(['roles', role, 'members', index]), sentence(again, first, `the role "${show(role)}"`))
      }
    }
    for (const { project, path, members } of accessBlocks(shape)) {
      for (const { again, first } of repeated(Object.keys(members))) {
        report(locate([...path, 'members', again], 'key'), sentence(again, first, `the project "${show(project)}"`))
      }
    }
  },
}

function sentence(again: string, first: string, where: string): string {
  if (again === first) return `"${show(again)}" stands twice in ${where}. Keep one.`
  return `"${show(again)}" and "${show(first)}" in ${where} are one person: case does not count in an address. Keep one.`
}

function repeated(emails: readonly string[]): { again: string; first: string; index: number }[] {
  const seen = new Map<string, string>()
  return emails.flatMap((again, index) => {
    const first = seen.get(again.toLowerCase())
    if (first !== undefined) return [{ again, first, index }]
    seen.set(again.toLowerCase(), again)
    return []
  })
}
