import { describe } from '@jest/globals'
import { testMistakes } from './mistakes.ts'

const levels = '"member", "admin" or "owner"'
const empty = 'is empty. Write its entries below it, {} for none, or take it out to leave it unmanaged.'
const subject = 'a level (member, admin, owner) or the key of a role (lower-case letters, digits and underscores)'
const uuid = 'a UUID in lower case, such as 0190c0de-0000-7000-8000-000000000001'

describe('wrong types', () => {
  testMistakes([
    ['a section with nothing after it', 'roles:\n', `a.yml 1:1-1:6 schema-type: "roles" ${empty}`],
    ['a section that is ~', 'roles: ~\n', `a.yml 1:8-1:9 schema-type: "roles" ${empty}`],
    [
      'each of several empty sections',
      'members:\nprojects: null\n',
      `a.yml 1:1-1:8 schema-type: "members" ${empty}`,
      `a.yml 2:11-2:15 schema-type: "projects" ${empty}`,
    ],
    [
      'a person with nothing after the address',
      'members:\n  b@b.de:\n',
      `a.yml 2:3-2:9 schema-type: "b@b.de" ${empty}`,
    ],
    [
      'a list with nothing after it',
      'roles: { a: { members: } }\n',
      'a.yml 1:15-1:22 schema-type: "members" is empty. Write its entries below it, [] for none, or take it out to leave it unmanaged.',
    ],
    [
      'a list in the place of a map',
      'roles: [a]\n',
      'a.yml 1:1-1:6 schema-type: "roles" must be a map, but is a list.',
    ],
    [
      'an empty list in the place of a map',
      'roles: [ ]\n',
      'a.yml 1:8-1:11 schema-type: "roles" must be a map, but is a list.',
    ],
    [
      'a map in the place of a list',
      'roles:\n  a:\n    members: { x@y.de: 1 }\n',
      'a.yml 3:5-3:12 schema-type: "members" must be a list, but is a map.',
    ],
    ['text in the place of a map', 'roles:\n  a\n', 'a.yml 2:3-2:4 schema-type: "roles" must be a map, but is "a".'],
    [
      'a list in the place of a policy',
      '- a\n',
      'a.yml 1:3-1:4 schema-type: The policy must be a map of sections such as "members:" and "roles:", but is a list.',
    ],
    [
      'text in the place of a policy',
      'hello\n',
      'a.yml 1:1-1:6 schema-type: The policy must be a map of sections such as "members:" and "roles:", but is "hello".',
    ],
    [
      'a number in the place of text',
      'projects: { p: { name: 123 } }\n',
      'a.yml 1:24-1:27 schema-type: "name" must be text, but is the number 123. Put it in quotes.',
    ],
    [
      'a truth value in the place of text',
      'roles: { a: { name: true } }\n',
      'a.yml 1:21-1:25 schema-type: "name" must be text, but is true. Put it in quotes.',
    ],
    [
      'entries that are no text',
      'roles: { a: { members: [12, null] } }\n',
      'a.yml 1:25-1:27 schema-type: Entry 1 of "members" must be text, but is the number 12. Put it in quotes.',
      'a.yml 1:29-1:33 schema-type: Entry 2 of "members" must be text, but is empty.',
    ],
    [
      'subjects that are no text',
      'feature_flags: { p: { who_can_edit: [1] } }\n',
      'a.yml 1:38-1:39 schema-type: Entry 1 of "who_can_edit" must be text, but is the number 1. Put it in quotes.',
    ],
    [
      'the old words for true and false',
      'flags: { p: { x: { active: yes, rollout: 1 }, y: { active: Off, rollout: 1 } } }\n',
      'a.yml 1:28-1:31 schema-type: "active" must be true or false, but is "yes". Write true, without quotes.',
      'a.yml 1:60-1:63 schema-type: "active" must be true or false, but is "Off". Write false, without quotes.',
    ],
    [
      'a number as text, and with a sign',
      'flags: { p: { x: { active: true, rollout: "5" }, y: { active: true, rollout: 50% } } }\n',
      'a.yml 1:43-1:46 schema-type: "rollout" must be a number, but is "5". Write the number alone, without quotes or %.',
      'a.yml 1:78-1:81 schema-type: "rollout" must be a number, but is "50%". Write the number alone, without quotes or %.',
    ],
    [
      'a block text in the place of a number',
      'flags:\n  p:\n    x:\n      active: true\n      rollout: |\n        12\n        13\n',
      'a.yml 6:9-7:11 schema-type: "rollout" must be a number, but is "12\\u{a}13\\u{a}".',
    ],
    [
      'a fraction in the place of a whole number',
      'projects: { p: { id: 1.5 } }\n',
      'a.yml 1:22-1:25 schema-type: "id" must be a whole number, but is the number 1.5.',
    ],
    [
      'none of several shapes',
      'feature_flags: { p: { require_rollout_review: [] } }\n',
      'a.yml 1:47-1:49 schema-type: "require_rollout_review" must be true, false or a map, but is a list.',
    ],
    [
      'none of several shapes, empty',
      'feature_flags: { p: { require_rollout_review: } }\n',
      'a.yml 1:23-1:45 schema-type: "require_rollout_review" must be true, false or a map, but is empty.',
    ],
    [
      'a wrong type within one of several shapes',
      'feature_flags: { p: { require_rollout_review: { over: x } } }\n',
      'a.yml 1:55-1:56 schema-type: "over" must be a number, but is "x".',
    ],
  ])
})

describe('wrong values', () => {
  testMistakes([
    [
      'a level with a typo',
      'members:\n  a@b.de: { level: onwer }\n',
      `a.yml 2:20-2:25 schema-value: "level" must be ${levels}, but is "onwer". Did you mean "owner"?`,
    ],
    [
      'a level that is a number',
      'members:\n  a@b.de: { level: 1 }\n',
      `a.yml 2:20-2:21 schema-value: "level" must be ${levels}, but is the number 1.`,
    ],
    [
      'a level that is empty',
      'members:\n  a@b.de: { level: }\n',
      `a.yml 2:13-2:18 schema-value: "level" must be ${levels}, but is empty.`,
    ],
    [
      'a level that is a map',
      'members:\n  a@b.de: { level: {} }\n',
      `a.yml 2:20-2:22 schema-value: "level" must be ${levels}, but is a map.`,
    ],
    [
      'a level over two lines',
      'members:\n  a@b.de:\n    level: foo\n      bar\n',
      `a.yml 3:12-4:10 schema-value: "level" must be ${levels}, but is "foo bar".`,
    ],
    [
      'a setting with three values',
      'manage: { removed_flags: purge }\n',
      'a.yml 1:26-1:31 schema-value: "removed_flags" must be "keep", "archive" or "delete", but is "purge".',
    ],
    [
      'a rollout out of range',
      'flags: { p: { x: { active: true, rollout: 101 }, y: { active: true, rollout: -1 } } }\n',
      'a.yml 1:43-1:46 schema-value: "rollout" must be at most 100, but is the number 101.',
      'a.yml 1:78-1:80 schema-value: "rollout" must be at least 0, but is the number -1.',
    ],
    [
      'a name twice',
      'feature_flags:\n  p: { who_can_edit: [a, b, a] }\n',
      'a.yml 2:29-2:30 schema-value: "a" is already in "who_can_edit". Keep one of the two.',
    ],
    ['empty text', 'roles: { a: { name: "" } }\n', 'a.yml 1:21-1:23 schema-value: "name" must not be empty text.'],
    [
      'an empty tag',
      'flags: { p: { x: { active: true, rollout: 1, tags: [a, ""] } } }\n',
      'a.yml 1:56-1:58 schema-value: Entry 2 of "tags" must not be empty text.',
    ],
    [
      'a login that is too long',
      `members: { a@b.de: { level: owner, github: { login: ${'x'.repeat(40)}, id: 1 } } }\n`,
      'a.yml 1:53-1:93 schema-value: "login" must have at most 39 characters, but has 40.',
    ],
    [
      'a login of another form',
      'members: { a@b.de: { level: owner, github: { login: a--b, id: 1 } } }\n',
      'a.yml 1:53-1:57 schema-value: "a--b" is not a GitHub login: letters, digits and single hyphens between them.',
    ],
    [
      'a UUID in capitals',
      'roles: { a: { id: 0190C0DE-0000-7000-8000-000000000001 } }\n',
      `a.yml 1:19-1:55 schema-value: "0190C0DE-0000-7000-8000-000000000001" is not ${uuid}.`,
    ],
    [
      'a person in a role who is no address',
      'roles: { a: { members: [foo] } }\n',
      'a.yml 1:25-1:28 schema-value: "foo" is not an e-mail address.',
    ],
    [
      'an owner in capitals',
      'flags: { p: { x: { active: true, rollout: 1, owner: Foo } } }\n',
      `a.yml 1:53-1:56 schema-value: "Foo" is not ${subject}.`,
    ],
    [
      'a subject in capitals within one of several shapes',
      'feature_flags: { p: { require_rollout_review: { by: [A] } } }\n',
      `a.yml 1:54-1:55 schema-value: "A" is not ${subject}.`,
    ],
  ])
})
