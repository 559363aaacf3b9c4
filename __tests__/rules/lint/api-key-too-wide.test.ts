import { apiKeyTooWide } from '../../../src/rules/lint/api-key-too-wide.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(apiKeyTooWide, {
  valid: {
    'what is needed': `
api_keys:
  - { kind: ci, use: apply, owner: a@b.de, scopes: [organization:write, approvals:read] }
  - { kind: ci, use: drift, owner: a@b.de, scopes: [organization:read] }
  - { kind: personal, owner: a@b.de, label: x, scopes: [insight:write] }
`,
  },
  invalid: {
    'everything, approving, and writing where only reading is needed': `
api_keys:
  - { kind: personal, owner: a@b.de, label: x, scopes: ["*"] }
#                                                       ^^^ The scope "*" is too wide. Whoever finds the key may do everything. Name what it needs.
  - { kind: ci, use: apply, owner: a@b.de, scopes: [user:read, approvals:write] }
#                                                              ^^^^^^^^^^^^^^^ The scope "approvals:write" is too wide. A key that may approve makes every approval worthless.
  - { kind: ci, use: drift, owner: a@b.de, scopes: [organization:write] }
#                                                   ^^^^^^^^^^^^^^^^^^ The scope "organization:write" is too wide. A key for drift only reads.
`,
  },
})
