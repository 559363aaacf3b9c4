import { expect, it } from '@jest/globals'
import { possibleRename } from '../../../src/rules/lint/possible-rename.ts'
import { findingsOf, testRule } from '../../support/rule-tester.ts'

const end = 'If not, say so: "# policy-ignore possible-rename: reason".'

testRule(possibleRename, {
  base: `
roles:
  engineer: { name: Engineers }
  support: { members: [a@b.de, c@b.de] }
  staff: { id: 0190c0de-0000-7000-8000-00000000000a }
  empty: {}
projects:
  web: { name: Website }
  app: { id: 7 }
flags:
  p:
    checkout-v2: { active: true, rollout: 25 }
    banner: { active: true, rollout: 25, description: The blue banner }
    short: { active: false, rollout: 0 }
`,
  valid: {
    'nothing goes, and nothing looks like what goes': `
roles: { engineer: { name: Engineers }, support: { members: [a@b.de] }, staff: {}, empty: {}, empties: {} }
projects: { web: {}, app: {}, other: {} }
flags: { p: { short: { active: false, rollout: 0 }, unlike: { active: false, rollout: 0 } } }
`,
    'the next one of a series, and a flag that says what it was': `
flags: { p: { checkout-v3: { active: true, rollout: 25 }, header: { was: banner, active: true, rollout: 25, description: The blue banner } } }
`,
    'a section that goes as a whole': `
roles: {}
`,
  },
  invalid: {
    'a similar key': `
roles:
  enginers: { name: People who build }
# ^^^^^^^^ "engineer" goes, with what hangs on it, and "enginers" is made anew. If it is meant as a rename, keep the key; its "name" may change. ${end}
flags:
  p:
    checkout-2: { active: true, rollout: 25 }
#   ^^^^^^^^^^ "checkout-v2" goes, with what hangs on it, and "checkout-2" is made anew. If it is meant as a rename, write "was: checkout-v2" here. ${end}
    chekcout-v2: { active: true, rollout: 25 }
`,
    'another key for the same name, people, number or description': `
roles:
  developer: { name: ENGINEERS }
# ^^^^^^^^^ "engineer" goes, with what hangs on it, and "developer" is made anew. If it is meant as a rename, keep the key; its "name" may change. ${end}
  help: { members: [C@b.de, a@b.de] }
# ^^^^ "support" goes, with what hangs on it, and "help" is made anew. If it is meant as a rename, keep the key; its "name" may change. ${end}
  people: { id: 0190c0de-0000-7000-8000-00000000000a, members: [] }
# ^^^^^^ "staff" goes, with what hangs on it, and "people" is made anew. If it is meant as a rename, keep the key; its "name" may change. ${end}
projects:
  site: { name: Website }
# ^^^^ "web" goes, with what hangs on it, and "site" is made anew. If it is meant as a rename, keep the key; its "name" may change. ${end}
  phone: { id: 7, name: Phone }
# ^^^^^ "app" goes, with what hangs on it, and "phone" is made anew. If it is meant as a rename, keep the key; its "name" may change. ${end}
flags:
  p:
    header: { active: true, rollout: 25, description: " The blue banner" }
#   ^^^^^^ "banner" goes, with what hangs on it, and "header" is made anew. If it is meant as a rename, write "was: banner" here. ${end}
`,
  },
})

it('ends soon where thousands of keys come and go at once, and still sees what is called the same', () => {
  const roles = (prefix: string, name: string) =>
    `roles:\n${Array.from({ length: 3000 }, (_, n) => `  ${prefix}${n}x: { name: ${name}${n} }\n`).join('')}`

  expect(findingsOf(possibleRename, roles('a', 'A'), roles('b', 'B'))).toEqual([])
  expect(findingsOf(possibleRename, roles('a', 'A'), roles('b', 'A'))).toHaveLength(3000)
})
