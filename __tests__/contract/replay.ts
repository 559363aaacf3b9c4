import { describe, expect, it } from '@jest/globals'
import { type Sandbox, type Seed, startSandbox } from '../../sandbox/index.ts'
import { type Answer, request } from '../sandbox/box.ts'
import { CAST, castSeed, emailOf } from './cast.ts'
import { type ContractRow, type Expected, type OwnLevel, refused, rowName } from './row.ts'
import { misfits } from './shape.ts'

/** A contract: what it lists, which of that is replayed, and why the rest is not. */
export interface Contract {
  /** How the last line calls it: `contract: 3 of 4 rows of <name>`. */
  name: string
  /** Every line that starts with a method and a path, by its name. */
  listed: readonly string[]
  rows: readonly ContractRow[]
  /** The reason for each line that is left out. */
  excused: Readonly<Record<string, string>>
  /** What is in the organization besides the cast. */
  seed?: Partial<Seed>
}

/** How each call tells about itself: who calls, with what in their key, in which plan. */
interface Caller {
  who: string
  /** The only scope of the key; null = one that opens nothing here. */
  scope: string | null
  lacking?: string
}

const UNRELATED = 'annotation:read'

const LEVELS: Readonly<Record<'member' | 'admin', OwnLevel>> = {
  member: { name: 'member', right: 'eva' },
  admin: {
    name: 'admin',
    right: 'bo',
    low: 'eva',
    refusal: refused('Your organization access level is insufficient.'),
  },
}

/** Makes the tests of a contract: each row over real HTTP, and the books: nothing is forgotten, nothing invented. */
export function replayContract(contract: Contract): void {
  const { name, listed, rows, excused } = contract
  describe.each(rows.map((row) => ({ title: rowName(row), row })))('$title', ({ row }) => replayRow(contract, row))

  it(`${name}: every row is replayed or excused, and no row is made up`, () => {
    const replayed = new Set(rows.map(rowName))
    const covered = listed.filter((line) => replayed.has(line))
    process.stdout.write(`contract: ${covered.length} of ${listed.length} rows of ${name}\n`)

    expect(listed.filter((line) => !replayed.has(line) && excused[line] === undefined)).toEqual([])
    expect([...replayed, ...Object.keys(excused)].filter((line) => !listed.includes(line))).toEqual([])
    expect(Object.keys(excused).filter((line) => replayed.has(line))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })
}

function replayRow({ seed }: Contract, row: ContractRow): void {
  const level = typeof row.level === 'string' ? LEVELS[row.level] : row.level
  const { scope, entitlement } = row
  const expected = (caller: Caller, wanted: Expected) => async () => {
    const { status, body } = await play(row, caller, seed)
    expect({ status, misfits: misfits(body, wanted.shape) }).toEqual({ status: wanted.status, misfits: [] })
  }

  if (scope === 'closed') {
    it('is closed to every key', expected({ who: 'ana', scope: '*' }, row.expected))
    return
  }
  it(`answers ${row.expected.status} to ${level.name}`, expected({ who: level.right, scope }, row.expected))
  if (scope !== null) {
    const refusal = refused(`API key missing required scope '${scope}'`)
    it(`wants the scope ${scope}`, expected({ who: level.right, scope: null }, refusal))
  }
  if (level.low !== undefined && level.refusal !== undefined) {
    it(`turns ${level.low} away`, expected({ who: level.low, scope }, level.refusal))
  }
  if (entitlement !== undefined) {
    const { feature, without } = entitlement
    it(`answers ${without.status} without ${feature}`, expected({ who: level.right, scope, lacking: feature }, without))
  }
}

async function play(row: ContractRow, caller: Caller, more: Partial<Seed> = {}): Promise<Answer> {
  const all = Object.keys(CAST).map((who) => ({ key: `phx_all_${who}`, owner: emailOf(who), scopes: ['*'] }))
  const key = { key: 'phx_caller', owner: emailOf(caller.who), scopes: [caller.scope ?? UNRELATED] }
  const seed = castSeed(caller.lacking, { ...more, keys: [...all, key, ...(more.keys ?? [])] })
  const box = await startSandbox({ seed, ...(row.variant === undefined ? {} : { variant: row.variant }) })
  try {
    return await ask(box, row)
  } finally {
    await box.close()
  }
}

async function ask(box: Sandbox, row: ContractRow): Promise<Answer> {
  const values =
    (await row.arrange?.({
      box,
      send: (who, method, path, body) => request(box.url, `phx_all_${who}`, method, path, body),
    })) ?? {}
  const fill = (text: string): string =>
    text.replaceAll(/:(\w+)/g, (piece, name: string) => values[name] ?? standard(name) ?? piece)
  const body = typeof row.body === 'function' ? row.body(values) : row.body
  return request(box.url, 'phx_caller', row.method, fill(row.path + (row.query ?? '')), body)
}

/** The organization and the project that every cast has. */
function standard(name: string): string | undefined {
  if (name === 'org') return '@current'
  return name === 'project' ? '101' : undefined
}
