import { describe, expect, it } from '@jest/globals'
import { baselineEntries, misnamedNote } from '../../src/report/ways-out.ts'
import { changeOf } from './samples.ts'

describe('the entries that accept differences', () => {
  const item = (name: string) => `feature_flag/p/${name}`

  it('name those who made them, and nobody where that is not known', () => {
    const makers = new Map([
      [item('a'), ['eva@x.io', 'unknown']],
      [item('b'), ["o'neil@x.io"]],
    ])

    const text = baselineEntries([changeOf('a'), changeOf('b'), changeOf('c')], makers)

    const rest = 'owner: ROLE, reason: WHY, until: YYYY-MM-DD'
    expect(text).toBe(
      [
        '```yaml',
        'baseline:',
        `  - { item: "${item('a')}", ${rest}, changed_by: [eva@x.io, unknown] }`,
        `  - { item: "${item('b')}", ${rest}, changed_by: ["o'neil@x.io"] }`,
        `  - { item: "${item('c')}", ${rest}, changed_by: [unknown] }`,
        '```',
      ].join('\n'),
    )
  })

  it('that do not hold are told with what would', () => {
    const entry = { item: item('a'), owner: 'admin', reason: 'x', until: '2027-01-31' }

    expect(misnamedNote([])).toBe(false)
    expect(misnamedNote([{ ...entry, changedBy: ['gil@x.io'], makers: ['eva@x.io'] }])).toBe(
      "- `feature_flag/p/a` is not accepted: its entry in `baseline` says that `gil@x.io` made the difference, and PostHog's activity log does not confirm that. The entry holds once it says `changed_by: [eva@x.io]`.",
    )
  })
})
