/** Kinds of things that are named by a UUID; the second group of the UUID tells them apart at a glance. */
const UUID_GROUPS = {
  user: '0001',
  membership: '0002',
  role: '0003',
  roleMembership: '0004',
  project: '0005',
  key: '0006',
  invite: '0007',
  domain: '0008',
  provider: '0009',
  policy: '000a',
  changeRequest: '000b',
  vote: '000c',
  organization: '000d',
  thing: '000e',
  property: '000f',
  activity: '0010',
  secretKey: '0011',
  earlyAccess: '0012',
} as const

/** Kinds of things that are named by a whole number. */
export type NumberKind =
  | 'user'
  | 'project'
  | 'flag'
  | 'dashboard'
  | 'experiment'
  | 'cohort'
  | 'schedule'
  | 'export'
  | 'secret'

/** Counters that hand out ids: no randomness, so that two runs give the same ids. */
export interface Ids {
  uuid(kind: keyof typeof UUID_GROUPS): string
  number(kind: NumberKind): number
  /** Makes sure that `taken` is never handed out (a seed may bring its own numbers). */
  skip(kind: NumberKind, taken: number): void
}

/** Makes fresh counters. */
export function createIds(): Ids {
  const uuids = new Map<string, number>()
  const numbers = new Map<string, number>()
  return {
    uuid(kind) {
      const next = (uuids.get(kind) ?? 0) + 1
      uuids.set(kind, next)
      return `0190c0de-${UUID_GROUPS[kind]}-7000-8000-${next.toString(16).padStart(12, '0')}`
    },
    number(kind) {
      const next = (numbers.get(kind) ?? 0) + 1
      numbers.set(kind, next)
      return next
    },
    skip(kind, taken) {
      numbers.set(kind, Math.max(numbers.get(kind) ?? 0, taken))
    },
  }
}
