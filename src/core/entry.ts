import type { JsonObject } from './json.ts'
import type { Location } from './location.ts'
import type { Sealed } from './sealed.ts'

/** One thing of a kind, as the policy wants it or as PostHog has it. */
export interface Entry<Spec extends JsonObject = JsonObject> {
  /** Stable within its kind, whichever side it comes from. */
  readonly key: string
  /** The fields; one that is left out is not managed. */
  readonly spec: Spec
  /** What it was before, where the policy renames it in place: its key, and the part of its fields that named it. */
  readonly was?: { readonly key: string; readonly spec: Partial<Spec> }
  /** Where the policy says so, on the desired side. */
  readonly at?: Location
  /** What PostHog needs to address and to change this entry, on the live side. */
  readonly live?: LiveHandle
}

/** Where a PostHog keeps what an identity provider does for a domain. It differs from server to server. */
export interface Provisioning {
  /** What logs its people in; left out where there is nothing yet. */
  readonly saml?: Home
  /** What adds and removes its people; left out where there is nothing yet. */
  readonly scim?: Home
  /** Whether a domain names its identity provider, rather than the provider its domains. */
  readonly isNamed: boolean
}

/** The object that holds it: the domain itself or an identity provider. */
export interface Home {
  /** Its path below the organization. */
  readonly path: string
  /** What people call it. */
  readonly name: string
  /** The other domains that it serves, by name. */
  readonly others: readonly string[]
}

/** PostHog's own name for an entry, and the object as it was read where a write must send it back. */
export interface LiveHandle {
  readonly id: string
  readonly original?: Sealed<JsonObject>
  /** Public files that a policy would name for it, such as a certificate: their texts by path below the policy folder. */
  readonly files?: Readonly<Record<string, string>>
  /** Of a domain: where this PostHog keeps how its people log in and come in. */
  readonly provisioning?: Provisioning
  /** Another part of PostHog that changes these fields as it goes, such as a running experiment; in Markdown. */
  readonly owner?: { readonly name: string; readonly fields: readonly string[] }
  /** Who changed the entry last and when (ISO 8601), where PostHog says so with the entry itself. */
  readonly lastChange?: { readonly by: string; readonly at: string }
  /** When code last asked for it (ISO 8601), null for never; left out where PostHog does not say. */
  readonly lastCalled?: string | null
}
