import { readFile } from 'node:fs/promises'
import { startSandbox } from '../../sandbox/index.ts'
import { UserError } from '../core/errors.ts'

/** `posthog-policy sandbox`: runs until it is stopped. */
export async function runSandbox({ port, seed }: { port: number; seed?: string }): Promise<void> {
  const text = seed === undefined ? smallest : await readSeed(seed)
  const sandbox = await startSandbox({ seed: text, port })
  const { keys } = sandbox.dump()
  console.log(`A PostHog in a box listens on ${sandbox.url}. Nothing is kept when it stops (Ctrl+C).`)
  for (const { key, owner, label } of keys) console.log(`  key ${key}  ${owner}  ${label}`)
  console.log(`Try: curl -H "Authorization: Bearer ${keys[0]?.key ?? 'KEY'}" ${sandbox.url}/api/organizations/`)
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
