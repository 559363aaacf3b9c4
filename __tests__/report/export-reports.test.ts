import { describe, expect, it } from '@jest/globals'
import { exportMarkdown, exportSentence } from '../../src/report/export-markdown.ts'
import { exportText } from '../../src/report/export-text.ts'
import { hostile } from '../core/hostile.ts'
import { changeOf, exportOf, fieldOf } from './samples.ts'
import { breaches } from './structure.ts'

const changedBy = { from: 'entry', by: 'eva@example.com', at: '2026-11-23T08:00:00Z' } as const

describe('an export', () => {
  it('of items says what the policy said, what is live, and who changed it', () => {
    const adopted = [
      { item: 'feature_flag/p/checkout', change: changeOf('checkout', { fields: [fieldOf({ changedBy })] }) },
      { item: 'feature_flag/p/gone', change: changeOf('gone', { operation: 'create' }) },
      { item: 'feature_flag/p/new', change: changeOf('new', { operation: 'delete' }) },
      { item: 'role/needed', change: undefined },
    ]

    expect(exportMarkdown(exportOf({ adopted }))).toBe(`**4 items taken over from PostHog into 1 file.**

| Item | Policy | Live | Changed by |
| --- | --- | --- | --- |
| \`feature_flag/p/checkout\` (\`policy/checkout.yml:14\`) \`rollout\` | \`60\` | \`25\` | \`eva@example.com\` on 2026-11-23 08:00 UTC, the last to change any of it |
| \`feature_flag/p/gone\` (\`policy/gone.yml:14\`) | there | missing | – |
| \`feature_flag/p/new\` (\`policy/new.yml:14\`) | not named | there | – |
| \`role/needed\` | not managed | there | – |

Merging this accepts what is live. To refuse it, set it back in PostHog instead.

<details><summary>Files (1)</summary>

- \`policy/roles.yml\`

</details>`)
  })

  it('of everything says what the files do not', () => {
    const unread = [{ what: 'domain', reason: 'could not be read: status 403. Ask @admin.' }]
    const report = exportOf({ leftOut: [{ what: 'feature_flag/p/old', reason: 'it is in the archive' }], unread })

    expect(exportMarkdown(report)).toContain('- `domain`: could not be read: status 403. Ask `@admin`.')
    expect(exportMarkdown(report)).toContain('- `feature_flag/p/old`: it is in the archive')
    expect(exportText(report).split('\n')).toEqual([
      '1 file written from what is live at us.posthog.com, as far as it could be read.',
      '  policy/roles.yml',
      'Not read, so the files say nothing about it:',
      '  domain: could not be read: status 403. Ask @admin.',
      'What is live and the files do not say:',
      '  feature_flag/p/old: it is in the archive',
    ])
  })

  it('of items that the policy says already has nothing to say', () => {
    expect(exportSentence(exportOf({ adopted: [], files: [] }))).toBe('The policy says what is live already.')
  })

  it.each(hostile)('lets the name %j break nothing', (name) => {
    const change = changeOf(name, {
      fields: [fieldOf({ field: name, live: name, wanted: name, changedBy: { from: 'entry', by: name, at: name } })],
    })
    const told = [{ what: name, reason: name }]
    const adopted = [
      { item: name, change },
      { item: name, change: undefined },
    ]

    expect(breaches(exportMarkdown(exportOf({ adopted, files: [name], gaps: [name] })))).toEqual([])
    expect(breaches(exportMarkdown(exportOf({ leftOut: told, unread: told })))).toEqual([])
  })
})
