import type { Forge } from '../../core/ports/forge.ts'
import { list, show } from '../../core/text.ts'
import { code } from '../../report/markdown.ts'
import type { Merged } from './apply-range.ts'

/**
 * Opens an issue for each pull request that went through by break-glass, once: another owner must look at it and close
 * it. Found again by its first line and its author.
 */
export async function openBreakGlassIssues(forge: Forge, range: readonly Merged[]): Promise<void> {
  const broken = range.flatMap(({ pull, verdict }) => {
    if (!pull || !verdict?.brokenBy) return []
    const waived = verdict.requirements.filter(({ counted, approvals }) => counted.length < approvals)
    return [{ pull, by: verdict.brokenBy, items: [...new Set(waived.map(({ item }) => item.item))] }]
  })
  if (broken.length === 0) return
  const there = await forge.ownIssues()
  for (const { pull, by, items } of broken) {
    const mark = `<!-- posthog-policy break-glass ${pull.number} -->`
    if (there.some(({ body }) => body.startsWith(mark))) continue
    const text = `${code(by.login)} let #${pull.number} through without the approvals of ${list(items.map(code))}: ${show(by.reason)}`
    const title = `Break-glass in #${pull.number} by ${show(by.login)}`
    await forge.createIssue(
      title,
      `${mark}\n${text}\n\nAnother owner than ${code(by.login)} must look at it, and close this issue.\n`,
    )
  }
}
