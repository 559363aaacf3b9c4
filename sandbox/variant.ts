/** Which PostHog the box stands for, where versions and plans differ. */
export interface Variant {
  /** Where SAML and user provisioning live: on the domain, on a provider that a domain names, on a provider that names domains. */
  stage: 'E1' | 'E2' | 'E3b'
  /** Newer servers: where the highest level wins, a thing whose own default is "none" stays closed to rules on its kind. */
  closedThingsStayClosed: boolean
  /** How many things of a kind a project can hold rules on. */
  objectRuleLimit: number
  /** The most rows on a page, however many a request asks for. */
  largestPage: number
}

/** Today's PostHog. */
export const TODAY: Readonly<Variant> = {
  stage: 'E3b',
  closedThingsStayClosed: true,
  objectRuleLimit: 1000,
  largestPage: Number.POSITIVE_INFINITY,
}
