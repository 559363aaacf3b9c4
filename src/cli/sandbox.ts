import { readFile } from 'node:fs/promises'
import { type Sandbox, startSandbox } from '../../sandbox/index.ts'
import { UserError } from '../core/errors.ts'

/** `posthog-policy sandbox`: runs until it is stopped. */
export async function runSandbox({ port, seed }: { port: number; seed?: string }): Promise<void> {
  const text = seed === undefined ? smallest : await readSeed(seed)
  const sandbox = await start(text, port)
  const { keys } = sandbox.dump()
  console.log(`A PostHog in a box listens on ${sandbox.url}. Nothing is kept when it stops (Ctrl+C).`)
  for (const { key, owner, label } of keys) console.log(`  key ${key}  ${owner}  ${label}`)
  console.log(`Try: curl -H "Authorization: Bearer ${keys[0]?.key ?? 'KEY'}" ${sandbox.url}/api/organizations/`)
}

async function start(seed: string, port: number): Promise<Sandbox> {
  try {
    return await startSandbox({ seed, port })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'SeedError') throw new UserError(error.message, 'Mend the seed file.')
    if ('code' in error && error.code === 'EADDRINUSE')
      throw new UserError(`The port ${port} is taken.`, 'Give another one with --port; 0 takes any that is free.')
    throw error
  }
}

async function readSeed(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new UserError(
      `The seed file "${path}" cannot be read.`,
      'Give the path of a YAML file, such as examples/policy-repo/sandbox.yml.',
    )
  }
}

// One owner, one project, one key: enough to look around.
const smallest = `
organization: { id: 0190c0de-0000-7000-8000-000000000001, name: Acme, slug: acme, features: [access_control, role_based_access] }
people: { ana@example.com: { level: owner, first_name: Ana, last_name: Ruiz } }
keys: [{ key: phx_sandbox, owner: ana@example.com, label: everything, scopes: ["*"] }]
roles: {}
projects: [{ id: 101, name: Production, access: [], flags: [] }]
`
