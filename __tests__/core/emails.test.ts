import { describe, expect, it } from '@jest/globals'
import { emailsIn, maskEmails } from '../../src/core/emails.ts'

describe('maskEmails', () => {
  const held = emailsIn('members: { Ana@Example.com: {} }')

  it.each([
    ['an e-mail that is held', 'put `ana@example.com` in', 'put `ana@example.com` in'],
    ['one that is not', 'put `eva.kim+x@mail.example.com` in', 'put `e…@mail.example.com` in'],
    [
      'a path of the policy',
      '`members.ana@example.com`, `members.tom@example.com`',
      '`members.ana@example.com`, `m…@example.com`',
    ],
    ['the name of an item', 'role_membership/engineer/eva@example.com', 'role_membership/engineer/e…@example.com'],
    ['several, and a quote', '"eva@example.com","ANA@example.com"', '"e…@example.com","ANA@example.com"'],
    ['letters of any kind', 'zoë@münchen.example', 'z…@münchen.example'],
    ['what is no e-mail', '@all a@b @ x@', '@all a@b @ x@'],
  ])('treats %s', (_, text, masked) => {
    expect(maskEmails(text, held)).toBe(masked)
  })
})
