import { expect, it } from '@jest/globals'
import { testMistakes } from './mistakes.ts'
import { findingsIn } from './sample.ts'

const alias = 'a name of lower-case letters, digits and underscores that starts with a letter'
const sections =
  '"$schema", "version", "api_keys", "baseline", "feature_flags", "flags", "freeze", "guardrails", "lint", "manage", "members", "organization", "projects", "review" and "roles"'

testMistakes([
  [
    'an unknown section',
    'rolls: {}\n',
    'a.yml 1:1-1:6 schema-unknown-key: "rolls" is not a key of the policy. Did you mean "roles"?',
  ],
  [
    'a section that is like none',
    'whatever: {}\n',
    `a.yml 1:1-1:9 schema-unknown-key: "whatever" is not a key of the policy. Known keys: ${sections}.`,
  ],
  [
    'two letters that changed places',
    'members:\n  a@b.de: { levle: owner, level: owner }\n',
    'a.yml 2:13-2:18 schema-unknown-key: "levle" is not a key of "a@b.de". Did you mean "level"?',
  ],
  [
    'an unknown key in a quoted form',
    'roles:\n  a: { "membrs": [] }\n',
    'a.yml 2:8-2:16 schema-unknown-key: "membrs" is not a key of "a". Did you mean "members"?',
  ],
  [
    'an unknown key after an emoji',
    'roles:\n  a: { name: "😀", zz: 1 }\n',
    'a.yml 2:20-2:22 schema-unknown-key: "zz" is not a key of "a". Known keys: "name", "id", "was", "members", "idp_group" and "reviewers".',
  ],
  [
    'a key that every object has',
    'roles:\n  a: { toString: 1 }\n',
    'a.yml 2:8-2:16 schema-unknown-key: "toString" is not a key of "a". Known keys: "name", "id", "was", "members", "idp_group" and "reviewers".',
  ],
  [
    'an unknown key of a rule',
    'feature_flags:\n  p:\n    require_rollout_review: { ovr: 3 }\n',
    'a.yml 3:31-3:34 schema-unknown-key: "ovr" is not a key of "require_rollout_review". Did you mean "over"?',
  ],
  [
    'a colon without a space',
    'roles:\n  a: {name:foo}\n',
    'a.yml 2:7-2:15 schema-unknown-key: A space is missing after the colon in "name:foo". Write "name: …".',
  ],
  [
    'a key that must be there',
    'members:\n  a@b.de: { service: true }\n',
    'a.yml 2:3-2:9 schema-missing-key: "a@b.de" must have the key "level".',
  ],
  [
    'two keys that must be there',
    'flags: { p: { x: {} } }\n',
    'a.yml 1:18-1:20 schema-missing-key: "x" must have the key "rollout".',
    'a.yml 1:18-1:20 schema-missing-key: "x" must have the key "active".',
  ],
  [
    'an organization without an id',
    'roles: {}\norganization: {}\n',
    'a.yml 2:15-2:17 schema-missing-key: "organization" must have the key "id".',
  ],
  [
    'a member who is no address',
    'members:\n  foo: { level: owner }\n',
    'a.yml 2:3-2:6 schema-key: The key "foo" is not an e-mail address.',
  ],
  [
    'an address with an empty label',
    'members:\n  a@b..de: { level: owner }\n',
    'a.yml 2:3-2:10 schema-key: The key "a@b..de" is not an e-mail address.',
  ],
  ['a role with capitals', 'roles:\n  Foo Bar: {}\n', `a.yml 2:3-2:10 schema-key: The key "Foo Bar" is not ${alias}.`],
  [
    'a role that starts with a digit',
    'roles:\n  1st: {}\n',
    `a.yml 2:3-2:6 schema-key: The key "1st" is not ${alias}.`,
  ],
  [
    'a role that is too long',
    `roles:\n  ${'a'.repeat(65)}: {}\n`,
    `a.yml 2:3-2:68 schema-key: The key "${'a'.repeat(65)}" is longer than 64 characters.`,
  ],
  [
    'a flag with a space',
    'flags:\n  p:\n    "a b": { active: true, rollout: 3 }\n',
    'a.yml 3:5-3:10 schema-key: The key "a b" is not a flag key: letters, digits, - and _ only.',
  ],
  [
    'a project of flags with capitals',
    'flags:\n  P P: {}\n',
    `a.yml 2:3-2:6 schema-key: The key "P P" is not ${alias}.`,
  ],
  [
    'a role in access',
    'projects:\n  p: { access: { roles: { Foo: admin } } }\n',
    `a.yml 2:27-2:30 schema-key: The key "Foo" is not ${alias}.`,
  ],
  [
    'a person in access',
    'projects:\n  p: { access: { members: { Foo: admin } } }\n',
    'a.yml 2:29-2:32 schema-key: The key "Foo" is not an e-mail address.',
  ],
])

it.each([
  ['another version', 'version: 2', '1:10-1:11 schema-value: "version" must be the number 1, but is the number 2.'],
  [
    'a version in quotes',
    'version: "1"',
    '1:10-1:13 schema-value: "version" must be the number 1, but is "1". Take the quotes away.',
  ],
  [
    'a version with nothing after it',
    'version:',
    '1:1-1:8 schema-value: "version" must be the number 1, but is empty.',
  ],
])('says what is wrong with %s', (_, text, finding) => {
  expect(findingsIn(text)).toEqual([`a.yml ${finding}`])
})

it('reports every mistake of a file, in the order of the text', () => {
  const text = 'rolls: {}\nroles:\n  a: { membrs: [] }\n  B: {}\nmembers:\n  x: { level: onwer }\n'

  expect(findingsIn(text).map((finding) => finding.split(':')[0])).toEqual([
    'a.yml 1',
    'a.yml 3',
    'a.yml 4',
    'a.yml 6',
    'a.yml 6',
  ])
})

it.each([
  ['an address of dots', `x@${'.'.repeat(400_000)}@`],
  ['an address of labels', `x@${'a.'.repeat(400_000)}@`],
  ['an address of at signs', 'x@'.repeat(400_000)],
])('needs no time for a pattern that must be tried from every side: %s', (_, email) => {
  const before = performance.now()

  expect(findingsIn(`roles: { a: { members: ["${email}"] } }\n`)).toHaveLength(1)
  expect(performance.now() - before).toBeLessThan(3000)
})

it.each([
  [
    'distinct subjects',
    (count: number) => `feature_flags: { p: { who_can_edit: [${numbered(count, (n) => `a${n}`, ', ')}] } }\n`,
    0,
  ],
  [
    'wrong rules',
    (count: number) =>
      `feature_flags:\n${numbered(count, (n) => `  p${n}: { require_rollout_review: { over: x } }\n`)}`,
    10_000,
  ],
  ['unknown keys', (count: number) => `roles:\n${numbered(count, (n) => `  r${n}: { membrs: [] }\n`)}`, 10_000],
])('needs no square time for many %s', (_, make, expected) => {
  const before = performance.now()

  expect(findingsIn(make(10_000))).toHaveLength(expected)
  expect(performance.now() - before).toBeLessThan(8000)
})

function numbered(count: number, write: (index: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between)
}
