import type { ExportReport, LeftOut } from './export-markdown.ts'

/** What an export did, for machines, in the shape of `schemas/export-v1.schema.json`. */
export function exportJson({ files, adopted, leftOut, unread }: ExportReport): string {
  const items = adopted?.map(({ item }) => item) ?? null
  const report = { version: 'export-v1', files, adopted: items, leftOut: leftOut.map(told), unread: unread.map(told) }
  return `${JSON.stringify(report, null, 2)}\n`
}

function told({ what, reason }: LeftOut) {
  return { what, reason }
}
