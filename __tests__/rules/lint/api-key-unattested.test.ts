import { apiKeyUnattested } from '../../../src/rules/lint/api-key-unattested.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(apiKeyUnattested, {
  valid: {
    'lately, and keys that can be read': `
api_keys:
  - { kind: personal, owner: a@b.de, label: x, scopes: [insight:read], attested: 2026-06-04 }
  - { kind: ci, use: drift, owner: a@b.de, scopes: [user:read] }
`,
  },
  invalid: {
    'never, and long ago': `
api_keys:
  - { kind: personal, owner: a@b.de, label: xyz, scopes: [insight:read] }
#                                           ^^^ Nobody has ever attested the key "xyz". Ask a@b.de whether the key is still as written here, and write the day as "attested".
  - { kind: personal, owner: a@b.de, label: x, scopes: [insight:read], attested: 2026-06-03 }
#                                                                                ^^^^^^^^^^ The key "x" was attested more than 180 days ago. Ask a@b.de whether the key is still as written here, and write the day as "attested".
  - { kind: personal, owner: a@b.de, label: x, scopes: [insight:read], rotate_days: 30, attested: 2026-10-31 }
#                                                                                                 ^^^^^^^^^^ The key "x" was attested more than 30 days ago. Ask a@b.de whether the key is still as written here, and write the day as "attested".
`,
  },
})
