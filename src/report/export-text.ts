import { show } from '../core/text.ts'
import { type ExportReport, exportSentence } from './export-markdown.ts'

/** What an export did, for a terminal. */
export function exportText(report: ExportReport): string {
  const { files, adopted = [], unread, leftOut } = report
  return [
    exportSentence(report),
    ...files.map((file) => `  ${show(file)}`),
    ...(adopted.length > 0
      ? ['What the policy says as it is live:', ...adopted.map(({ item }) => `  ${show(item)}`)]
      : []),
    ...(unread.length > 0 ? ['Not read, so the files say nothing about it:', ...unread.map(inWords)] : []),
    ...(leftOut.length > 0 ? ['What is live and the files do not say:', ...leftOut.map(inWords)] : []),
  ].join('\n')
}

function inWords({ what, reason }: ExportReport['leftOut'][number]): string {
  return `  ${show(what)}: ${show(reason)}`
}
