import type { AccessDiff, PersonAccess, WhoCan } from '../core/access.ts'
import type { AccessQuestion } from './access-text.ts'

/** Who can do something, for machines: one answer for each mode. People are listed in full. */
export function whoCanJson({ words, target }: AccessQuestion, answers: readonly WhoCan[]): string {
  return written({ question: words, target, answers })
}

/** What one person may do, for machines. */
export function personJson(person: PersonAccess): string {
  return written({ person })
}

/** The difference between two policies, for machines: one for each mode. */
export function accessDiffJson(diffs: readonly AccessDiff[]): string {
  return written({ diffs })
}

function written(content: object): string {
  return `${JSON.stringify({ version: 'access-v1', ...content }, null, 2)}\n`
}
