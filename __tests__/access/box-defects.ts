import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOf } from '../../src/core/hash.ts'

/** One mistake in the code of the box: in which file, what stands there, and what somebody could have written instead. */
type Defect = readonly [what: string, file: string, from: string, to: string]

const noPlan = "if (!isEntitled(world, 'access_control')) return builtInLevel(object.resource)"
const kindRules = '[tiers.member, tiers.role, tiers.everyone]'

/** Boxes that are wrong in one way each: the same ways as the engines, and two more about rights. */
export const boxDefects: readonly Defect[] = [
  ['the other mode', 'resource', 'mostSpecificAccess === true', 'mostSpecificAccess !== true'],
  ['rules that count without access_control', 'resource', noPlan, ''],
  [
    'role rules that count without role_based_access',
    'tiers',
    "isEntitled(world, 'role_based_access') ? roleIdsOf(world, member) : new Set<string>()",
    'roleIdsOf(world, member)',
  ],
  ['closed objects the wrong way round', 'resource', '&& world.variant.closed', '&& !world.variant.closed'],
  ['creators who have no right of their own', 'resource', 'object.creator === member.person || ', ''],
  ['defaults of objects that are overlooked', 'resource', 'byKind ?? own.everyone', 'byKind'],
  ['defaults of kinds that are overlooked', 'resource', kindRules, '[tiers.member, tiers.role]'],
  [
    'the default of the project that is overlooked',
    'project',
    'namedLevel(tiers) ?? tiers.everyone',
    'namedLevel(tiers)',
  ],
  ['rules on single objects that are overlooked', 'resource', 'strongest(resource, [own.member, own.role]) ??', ''],
  ['rules that name people that are overlooked', 'tiers', 'rule.memberId === member.id', 'false'],
  ['only the first of several roles', 'tiers', 'new Set(held.map(', 'new Set(held.slice(0, 1).map('],
  [
    'organization admins who are bound by rules',
    'resource',
    ' || member.level >= 8) return maximumLevel',
    ') return maximumLevel',
  ],
  ['a closed project that hides nothing', 'project', "projectLevel(world, member, project) !== 'none'", 'true'],
  [
    'stored project admins who bypass the rules inside',
    'resource',
    noPlan,
    `${noPlan}
  if (tiersFor(world, project, member, 'project', String(project.id)).member === 'admin') return 'manager'`,
  ],
  [
    'a built-in default that takes part in the highest level',
    'resource',
    kindRules,
    '[tiers.member, tiers.role, tiers.everyone ?? builtInLevel(resource)]',
  ],
  [
    'project admins as built in who write rules',
    'editors',
    "storedProjectLevel(world, member, project) === 'admin'",
    "storedProjectLevel(world, member, project) !== 'member'",
  ],
  [
    'plain members who count as 8 without the plan',
    'project',
    "if (!isEntitled(world, 'access_control')) return member.level >= 8 ? 8 : 1",
    '',
  ],
]

type Sandbox = typeof import('../../sandbox/index.ts')

/** Loads a copy of the box in which one mistake was made; `remove` takes the copy away. */
export async function wrongBox([what, name, from, to]: Defect): Promise<Sandbox & { remove(): void }> {
  // The same place every time, so that what jest made of the other files is found again.
  const folder = join(tmpdir(), `posthog-policy-box-${hashOf([process.cwd(), what]).slice(-16)}`)
  rmSync(folder, { recursive: true, force: true })
  cpSync('sandbox', join(folder, 'sandbox'), { recursive: true })
  // So that the copy finds the packages, and counts as modules like the original.
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  cpSync('package.json', join(folder, 'package.json'))
  const path = join(folder, 'sandbox/access', `${name}.ts`)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${what}: sandbox/access/${name}.ts no longer says "${from}"`)
  writeFileSync(path, text.replaceAll(from, to))
  const box: Sandbox = await import(join(folder, 'sandbox/index.ts'))
  return { ...box, remove: () => rmSync(folder, { recursive: true }) }
}
