import { type Edit, pathOf } from '../../core/edit.ts'
import { type Json, valueAt } from '../../core/json.ts'
import type { Path } from '../../core/location.ts'
import { isYaml } from '../../core/source.ts'
import { readDocument } from '../../policy/document.ts'
import { editText } from '../../policy/edit.ts'
import type { PolicyTexts } from './policy-texts.ts'

/**
 * Edits a policy that lies in several files, each edit in the file that says what it is about; something new comes
 * where its siblings stand. Undefined where one of the edits cannot be made safely.
 */
export function editFiles(texts: PolicyTexts, edits: readonly Edit[]): PolicyTexts | undefined {
  const edited = new Map(texts)
  for (const edit of edits) {
    const path = fileOf(edited, pathOf(edit))
    const text = path === undefined ? undefined : editText(edited.get(path) ?? '', edit)
    if (path === undefined || text === undefined) return undefined
    edited.set(path, text)
  }
  return edited
}

/** The file that says most of a path. A section that no file has comes into the one that says the version. */
function fileOf(texts: PolicyTexts, path: Path): string | undefined {
  let most: { readonly file: string; readonly depth: number } | undefined
  for (const [file, text] of texts) {
    if (!isYaml(file)) continue
    const document = readDocument({ path: file, content: new TextEncoder().encode(text) })
    if ('rule' in document) continue
    const depth = depthIn(document.value, path) || (valueAt(document.value, ['version']) === undefined ? 0 : 0.5)
    if (depth > (most?.depth ?? 0)) most = { file, depth }
  }
  return most?.file
}

function depthIn(value: Json, path: Path): number {
  const missing = path.findIndex((_, index) => valueAt(value, path.slice(0, index + 1)) === undefined)
  return missing < 0 ? path.length : missing
}
