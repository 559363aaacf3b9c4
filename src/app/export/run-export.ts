import { UserError } from '../../core/errors.ts'
import { hashOf } from '../../core/hash.ts'
import type { Item } from '../../core/kind.ts'
import type { PostHogReader } from '../../core/ports/posthog.ts'
import type { Files } from '../../core/ports/runner.ts'
import { isYaml, type SourceFile } from '../../core/source.ts'
import { short, show } from '../../core/text.ts'
import type { ExportReport } from '../../report/export-markdown.ts'
import { usageOf } from '../action.ts'
import { adoptItems } from './adopt-items.ts'
import { chooseOrganization } from './choose-organization.ts'
import { exportPolicy } from './export-policy.ts'
import type { PolicyTexts } from './policy-texts.ts'

/** What is asked for. */
export interface ExportOrder {
  /** The policy path. */
  readonly folder: string
  /** Where the files of an export of everything go. */
  readonly output: string
  /** The items to take over; none for an export of everything. */
  readonly items: readonly Item[]
  /** Left out: found out. */
  readonly organization?: string
}

/** What was written, as files and as a report. */
export interface ExportRun {
  readonly texts: PolicyTexts
  readonly report: ExportReport
  /** E-mails of the policy's people who made by hand what is taken over, as far as PostHog tells. */
  readonly changedBy: readonly string[]
  /** The branch for a pull request with it: the same for the same order. */
  readonly branch: string
}

/**
 * Writes what is live into policy files: everything into an empty folder, or single items into the policy there is.
 * Nothing is written before all of it is made out, and then all files are or none.
 */
export async function runExport(posthog: PostHogReader, files: Files, order: ExportOrder): Promise<ExportRun> {
  const { folder, items } = order
  const policyFiles = files.isFolder(folder) ? await files.policyFiles(folder) : []
  const run =
    items.length > 0 ? await adopt(posthog, policyFiles, order) : await everything(posthog, files, policyFiles, order)
  await files.writeAll(run.texts)
  return run
}

async function adopt(
  posthog: PostHogReader,
  policyFiles: readonly SourceFile[],
  { folder, items }: ExportOrder,
): Promise<ExportRun> {
  const { files: texts, items: adopted, changedBy, gaps } = await adoptItems(posthog, policyFiles, folder, items)
  const name = short(hashOf({ folder, items: [...items].sort() }))
  return {
    texts,
    changedBy,
    branch: `posthog-policy/adopt-${name}`,
    report: {
      files: [...texts.keys()],
      adopted,
      leftOut: [],
      unread: [],
      gaps,
      host: posthog.host,
      usage: usageOf(posthog),
    },
  }
}

async function everything(
  posthog: PostHogReader,
  files: Files,
  policyFiles: readonly SourceFile[],
  { folder, output, organization }: ExportOrder,
): Promise<ExportRun> {
  const there = files.isFolder(output) ? await files.policyFiles(output) : []
  const [first] = there.filter(({ path }) => isYaml(path))
  if (first) {
    throw new UserError(
      `There is a policy in "${show(output)}" already, such as ${show(first.path)}.`,
      'Take single items over with adopt, or write into another folder with output-path.',
    )
  }
  const id = organization ?? (await chooseOrganization(posthog, policyFiles, folder))
  const { files: texts, leftOut, unread } = await exportPolicy(posthog, id, output)
  return {
    texts,
    changedBy: [],
    branch: 'posthog-policy/export',
    report: {
      files: [...texts.keys()],
      adopted: undefined,
      leftOut,
      unread,
      gaps: [],
      host: posthog.host,
      usage: usageOf(posthog),
    },
  }
}
