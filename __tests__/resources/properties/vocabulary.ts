import fc from 'fast-check'

/** The names that generated entries are made of. */
export interface Vocabulary {
  readonly roles: fc.Arbitrary<string>
  readonly projects: fc.Arbitrary<string>
  /** As keys name them: `prod/dashboard/42`. */
  readonly objects: fc.Arbitrary<string>
  readonly domains: fc.Arbitrary<string>
  readonly people: fc.Arbitrary<string>
  readonly flags: fc.Arbitrary<string>
  /** Keys of flags that others may ask for. */
  readonly dependencies: fc.Arbitrary<string[]>
  readonly cohorts: fc.Arbitrary<number>
  /**
   * What people write where the language takes any text: also what YAML could take for something else. Blanks around
   * it are no part of it, since PostHog drops them.
   */
  readonly texts: fc.Arbitrary<string>
}

// Members that every object has; what would poison one is no key of the language.
const inherited = ['toString', 'hasOwnProperty', 'valueOf']
const oddTexts = ['null', '# no comment', 'a: b', 'quote " and \\', '{}', 'yes', '1e3', '| pipe `tick`', 'ünï 日本']
const letters = [...'abz019._+-/#:{}\'"`|&*!%üß日']

const aliases = fc.oneof(
  fc.constantFrom('role', 'member', 'default', 'engineer'),
  fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/),
)

/** Whatever the language allows. */
export const anyNames: Vocabulary = {
  roles: aliases,
  projects: aliases,
  people: fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }),
      fc.constantFrom('x.io', 'ü.de'),
    )
    .map(([name, domain]) => `${name.toLowerCase()}@${domain}`),
  flags: fc.oneof(fc.constantFrom('0', '-', 'true', 'null', ...inherited), fc.stringMatching(/^[a-zA-Z0-9_-]{1,8}$/)),
  objects: fc
    .tuple(
      aliases,
      fc.constantFrom('dashboard', 'notebook'),
      fc.constantFrom('1', '42', 'role', '0190c0de-0000-7000-8000-00000000000a'),
    )
    .map((parts) => parts.join('/')),
  domains: fc.constantFrom('example.com', 'a.b.example.co.uk', 'x-1.io', 'constructor.com'),
  dependencies: fc.subarray(['dark_mode', 'b', '0', 'other-flag']),
  cohorts: fc.integer({ min: 1, max: 20 }),
  texts: fc.oneof(fc.constantFrom(...oddTexts), fc.string({ maxLength: 12 })).map((text) => text.trim() || 'x'),
}

/** What the box of the histories holds, or may come to hold. */
export const boxNames = {
  roles: ['engineer', 'support', 'role', 'ops'],
  projects: ['prod', 'lab'],
  objects: ['prod/dashboard/42', 'prod/dashboard/43', 'lab/dashboard/52'],
  domains: ['x.io', 'constructor.com'],
  people: ['bo@x.io', 'cy/d@x.io', "o'neil+x@x.io", 'über@x.io', 'ed@x.io'],
  flags: ['checkout-v2', 'toString', 'true', '0'],
  dependencies: ['dep-a', 'dep-b'],
  cohorts: [3, 7],
}

/** Few names, so that the policies of a history meet. */
export const namesInBox: Vocabulary = {
  roles: fc.constantFrom(...boxNames.roles),
  projects: fc.constantFrom(...boxNames.projects),
  objects: fc.constantFrom(...boxNames.objects),
  domains: fc.constantFrom(...boxNames.domains),
  people: fc.constantFrom(...boxNames.people),
  flags: fc.constantFrom(...boxNames.flags),
  dependencies: fc.subarray(boxNames.dependencies),
  cohorts: fc.constantFrom(...boxNames.cohorts),
  texts: anyNames.texts,
}
