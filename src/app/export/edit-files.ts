import { type Edit, pathOf } from '../../core/edit.ts'
import { type Json, valueAt } from '../../core/json.ts'
import type { Path } from '../../core/location.ts'
import { isYaml } from '../../core/source.ts'
import { readDocument } from '../../policy/document.ts'
import { editText } from '../../policy/edit.ts'
import type { PolicyTexts } from './policy-texts.ts'

/**
 * Edits a policy that lies in several files, each edit in the file that says what it is about; something new comes
 * where its siblings stand. Undefined where one of the edits cannot be made safely, or not together with the others.
 */
export function editFiles(texts: PolicyTexts, edits: readonly Edit[]): PolicyTexts | undefined {
  const values = contentsOf(texts)
  const byFile = Map.groupBy(edits, (edit) => fileOf(values, pathOf(edit)))
  const edited = new Map(texts)
  for (const [path, own] of byFile) {
    const text = path === undefined ? undefined : editText(edited.get(path) ?? '', ...own)
    if (path === undefined || text === undefined) return undefined
    edited.set(path, text)
  }
  return edited
}

/** The same, where what an edit means is only there once the one before it was made; each takes its file apart anew. */
export function editInTurn(texts: PolicyTexts, edits: readonly Edit[]): PolicyTexts | undefined {
  let edited: PolicyTexts | undefined = texts
  for (const edit of edits) edited = edited && editFiles(edited, [edit])
  return edited
}

function contentsOf(texts: PolicyTexts): ReadonlyMap<string, Json> {
  const encoder = new TextEncoder()
  const documents = [...texts].map(
    ([path, text]) => isYaml(path) && readDocument({ path, content: encoder.encode(text) }),
  )
  return new Map(documents.flatMap((one) => (one && 'value' in one ? [[one.path, one.value] as const] : [])))
}

/** The file that says most of a path. A section that no file has comes into the one that says the version. */
function fileOf(values: ReadonlyMap<string, Json>, path: Path): string | undefined {
  let most: { readonly file: string; readonly depth: number } | undefined
  for (const [file, value] of values) {
    const depth = depthIn(value, path) || (valueAt(value, ['version']) === undefined ? 0 : 0.5)
    if (depth > (most?.depth ?? 0)) most = { file, depth }
  }
  return most?.file
}

function depthIn(value: Json, path: Path): number {
  const missing = path.findIndex((_, index) => valueAt(value, path.slice(0, index + 1)) === undefined)
  return missing < 0 ? path.length : missing
}
