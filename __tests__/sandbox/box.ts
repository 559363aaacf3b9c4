import { type Sandbox, type SandboxOptions, type Seed, startSandbox } from '../../sandbox/index.ts'

/** What came back over HTTP. */
export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shape is exactly what they check
  body: any
  headers: Headers
}

/** A box under test, with one caller for each person of the seed. */
export interface Box extends Sandbox {
  call(who: string, method: string, path: string, body?: unknown): Promise<Answer>
  /** Membership id by the name before the @. */
  memberId(who: string): Promise<string>
  /** User uuid by the name before the @. */
  userUuid(who: string): Promise<string>
  roleId(name: string): Promise<string>
}

export const ORG = '0190c0de-0000-7000-8000-000000000001'
export const ORG_PATH = `/api/organizations/${ORG}`

/** One owner, another owner, two admins, three members; a key for each, which opens everything. */
export function seed(change: Partial<Seed> = {}): Seed {
  const levels = {
    ana: 'owner',
    cy: 'owner',
    bo: 'admin',
    dee: 'admin',
    eva: 'member',
    finn: 'member',
    gil: 'member',
  } as const
  const people = Object.entries(levels).map(([name, level]) => [`${name}@example.com`, { level, first_name: name }])
  return {
    organization: { id: ORG, name: 'Acme', slug: 'acme', features: ['access_control', 'role_based_access'] },
    people: Object.fromEntries(people),
    keys: Object.keys(levels).map((name) => ({ key: `phx_${name}`, owner: `${name}@example.com`, scopes: ['*'] })),
    roles: {
      Engineers: { members: ['eva@example.com', 'finn@example.com'] },
      Support: { members: ['eva@example.com'] },
    },
    projects: [{ id: 101, name: 'Production', flags: [{ key: 'checkout', name: 'New checkout', rollout: 25 }] }],
    ...change,
  }
}

const open: Sandbox[] = []

/** Starts a box, or by another starter a box that is not like ours; `closeBoxes` ends it. */
export async function startBox(options: Partial<SandboxOptions> = {}, start = startSandbox): Promise<Box> {
  const sandbox = await start({ seed: seed(), ...options })
  open.push(sandbox)
  const call: Box['call'] = (who, method, path, body) => request(sandbox.url, `phx_${who}`, method, path, body)
  async function find(
    path: string,
    fits: (row: { name: string; user: { email: string } }) => boolean,
  ): Promise<Answer['body']> {
    const { body } = await call('ana', 'GET', path)
    return body.results.find(fits)
  }
  const member = (who: string): Promise<Answer['body']> =>
    find(`${ORG_PATH}/members/?limit=1000`, (row) => row.user.email === `${who}@example.com`)
  return {
    ...sandbox,
    call,
    memberId: async (who: string) => (await member(who)).id,
    userUuid: async (who: string) => (await member(who)).user.uuid,
    roleId: async (name: string) => (await find(`${ORG_PATH}/roles/?limit=1000`, (row) => row.name === name)).id,
  }
}

/** Closes every box that a test opened. */
export async function closeBoxes(): Promise<void> {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()))
}

/** One request with a key (none when the key is empty). */
export async function request(url: string, key: string, method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers }
}

/** The envelope of a 403. */
export function denied(detail: string): object {
  return { type: 'authentication_error', code: 'permission_denied', detail, attr: null }
}

/** The envelope of a 400. */
export function invalid(detail: string, attr: string | null = null, code = 'invalid_input'): object {
  return { type: 'validation_error', code, detail, attr }
}
