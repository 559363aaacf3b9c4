import { duplicateGithubAccount } from '../../../src/rules/lint/duplicate-github-account.ts'
import { testRule } from '../../support/rule-tester.ts'

testRule(duplicateGithubAccount, {
  valid: {
    'an account each, or none': `
members:
  bo@example.com: { level: admin, github: { login: bo-lee, id: 1003 } }
  li@example.com: { level: member, github: { login: liwu, id: 1011 } }
  ci@example.com: { level: admin, service: true }
`,
  },
  invalid: {
    'one account for two people': `
members:
  bo@example.com: { level: admin, github: { login: bo-lee, id: 1003 } }
  li@example.com: { level: member, github: { login: liwu, id: 1003 } }
#                                                             ^^^^ The GitHub account 1003 already belongs to "bo@example.com". An approval must come from one person: check the number with "gh api users/liwu --jq .id".
`,
  },
})
