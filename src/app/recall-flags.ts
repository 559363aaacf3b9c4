import { DecodeError, list, object, string } from '../core/decode.ts'
import type { Item } from '../core/kind.ts'
import type { BranchFiles, Forge } from '../core/ports/forge.ts'
import { evidenceFolder } from './evidence-branch.ts'
import type { Proof } from './last-applied.ts'

/** Finds PostHog's number of flags, as evidence of an apply that wrote them tells it; what it does not tell is left out. */
export type Recall = (items: readonly Item[]) => Promise<ReadonlyMap<Item, string>>

/** Where no evidence is kept. */
export const recallNothing: Recall = async () => new Map()

// A flag that nobody has written for longer is remembered by nobody; each file is a request.
const mostFiles = 100

const record = object({
  results: list(object({ item: string, writes: list(object({ path: string })) })),
})

/** Recalls flags from the evidence branch, newest runs first. Nothing is read before somebody asks. */
export function recallFrom(
  forge: Pick<Forge, 'filesOn'>,
  { evidenceBranch }: Pick<Proof, 'evidenceBranch'>,
  folder: string,
): Recall {
  if (evidenceBranch === '') return recallNothing
  return (items) => recall(forge.filesOn(evidenceBranch), folder, items)
}

async function recall(files: BranchFiles, folder: string, items: readonly Item[]): Promise<Map<Item, string>> {
  const numbers = new Map<Item, string>()
  const all = await files.list(evidenceFolder(folder))
  const newest = all.sort((a, b) => (a.name < b.name ? 1 : -1)).slice(0, mostFiles)
  for (const file of newest) {
    if (items.every((item) => numbers.has(item))) break
    for (const { item, writes } of resultsIn(await file.text())) {
      const number = items.includes(item) && !numbers.has(item) ? numberIn(writes) : undefined
      if (number !== undefined) numbers.set(item, number)
    }
  }
  return numbers
}

// Only what decides about the last apply must be readable; an old file of another version has nothing to tell here.
function resultsIn(text: string): ReturnType<typeof record>['results'] {
  try {
    return record(JSON.parse(text), '').results
  } catch (error) {
    if (error instanceof DecodeError || error instanceof SyntaxError) return []
    throw error
  }
}

function numberIn(writes: readonly { readonly path: string }[]): string | undefined {
  return writes.map(({ path }) => /\/feature_flags\/(\d+)\//.exec(path)?.[1]).find((number) => number !== undefined)
}
