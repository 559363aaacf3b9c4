import type { Entry } from '../../core/entry.ts'
import { UserError } from '../../core/errors.ts'
import { type Item, itemOf } from '../../core/kind.ts'
import type { Policy } from '../../core/policy.ts'
import type { Snapshot } from '../../core/snapshot.ts'
import { show } from '../../core/text.ts'
import { resources } from '../../resources/registry.gen.ts'
import type { AnyResource } from '../../resources/resource.ts'

/** One item that the policy takes over from PostHog. */
export interface Adoption {
  readonly item: Item
  readonly resource: AnyResource
  readonly key: string
  /** As it is live; undefined where it is gone there. */
  readonly live: Entry | undefined
  /** As the policy had it. */
  readonly wanted: Entry | undefined
}

/** Says why an item must be taken over by a person. */
export function byHand(what: string, why: string): UserError {
  return new UserError(
    `${show(what)} cannot be adopted: ${why.replace(/\.$/, '')}.`,
    'Nothing was written. Change the files by hand.',
  )
}

/**
 * The items, in the order in which files can be edited: what comes first needs nothing that comes later, and what goes
 * goes last first. What a new item needs comes along; what means nothing without an item that is gone goes with it.
 *
 * @throws {UserError} for an item that is neither in the policy nor live, or whose kind could not be read
 */
export function withNeeded(items: readonly Item[], policy: Policy, live: Snapshot): Adoption[] {
  const known = everything(policy, live)
  const found = new Map<Item, Adoption>()
  const open = [...items]
  for (let item = open.shift(); item !== undefined; item = open.shift()) {
    if (found.has(item)) continue
    const adoption = known.get(item)
    if (!adoption) throw unknown(item, live)
    found.set(item, adoption)
    open.push(...(adoption.live ? neededBy(adoption, known) : fallingWith(adoption, known)))
  }
  const order = (adoption: Adoption) => resources.indexOf(adoption.resource)
  const all = [...found.values()].sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1))
  return [...all.filter((one) => one.live), ...all.filter((one) => !one.live).reverse()]
}

function everything(policy: Policy, live: Snapshot): Map<Item, Adoption> {
  const adoptions = resources.flatMap((resource) => {
    const reading = live.get(resource.kind)
    if (reading?.state !== 'read') return []
    const present = new Map(reading.entries.map((entry) => [entry.key, entry]))
    const wanted = new Map(resource.desired(policy).map((entry) => [entry.key, entry]))
    return [...new Set([...present.keys(), ...wanted.keys()])].map((key): Adoption => {
      const item = itemOf(resource.kind, key)
      return { item, resource, key, live: present.get(key), wanted: wanted.get(key) }
    })
  })
  return new Map(adoptions.map((adoption) => [adoption.item, adoption]))
}

function neededBy({ resource, live }: Adoption, known: ReadonlyMap<Item, Adoption>): Item[] {
  const needed = live ? resource.needs(live) : []
  return needed.filter((item) => {
    const other = known.get(item)
    return other?.live && !other.wanted
  })
}

// With a role or a person go what they were given; the last part of such a key is the e-mail.
function fallingWith({ item, key, resource: { kind } }: Adoption, known: ReadonlyMap<Item, Adoption>): Item[] {
  const isAbout = ({ resource, wanted, ...other }: Adoption) =>
    (wanted && resource.needs(wanted).includes(item)) ||
    (kind === 'organization_member' && other.key.endsWith(`/${key}`))
  return [...known.values()].filter((one) => one.wanted && !one.live && isAbout(one)).map((one) => one.item)
}

function unknown(item: Item, live: Snapshot): UserError {
  const kind = resources.find((resource) => item.startsWith(`${resource.kind}/`))?.kind
  const reading = kind && live.get(kind)
  if (reading?.state === 'unreadable') return byHand(item, `its kind could not be read. ${reading.reason}`)
  return new UserError(
    `There is no ${show(item)}, neither in the policy nor in PostHog as far as the policy speaks about it.`,
    'Write the item as drift prints it, such as role_membership/engineer/li@example.com.',
  )
}
