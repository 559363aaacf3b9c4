import { describe, expect, it } from '@jest/globals'
import { shorten } from '../../src/app/fit.ts'

const footer = '<sub>plan `1234567` · [run](https://github.test/1)</sub>'
const row = '| `feature_flag/production/some-flag` | `rollout`: 1 → 2 |'

function report(rows: number, folded: number): string {
  const table = ['| Change | Where |', '| --- | --- |', ...Array<string>(rows).fill(row)].join('\n')
  const details = `<details><summary>All changes (${folded})</summary>\n\n${Array<string>(folded).fill(row).join('\n')}\n\n</details>`
  return ['## PostHog policy', '**Much differs.**', table, details, footer].join('\n\n')
}

describe('a report that is too long', () => {
  it('loses what is folded first, and keeps its summary line', () => {
    const short = shorten(report(3, 500), 2000)

    expect(short).toContain('All changes (500)')
    expect(short).not.toContain('<details>')
    expect(short.split('\n').filter((line) => line === row)).toHaveLength(3)
    expect(short.endsWith(footer)).toBe(true)
  })

  it.each([600, 700, 1000, 3000, 65_536])('fits %d units, with whole rows, verdict and footer', (limit) => {
    const short = shorten(report(2000, 2000), limit)

    expect(short.length).toBeLessThanOrEqual(limit)
    expect(short).toContain('**Much differs.**')
    expect(short).toContain('too long to show in full')
    expect(short.endsWith(footer)).toBe(true)
    expect(short.split('\n').filter((line) => line.startsWith('| `') && line !== row)).toEqual([])
  })

  it('shows no table without a row', () => {
    const head = '## PostHog policy\n\n**Much differs.**\n\n'
    const note =
      2 + '**This report was too long to show in full.** The log of the run and the report file have all of it.'.length
    const limit = head.length + '| Change | Where |\n| --- | --- |'.length + note + 2 + footer.length

    expect(shorten(report(50, 0), limit)).not.toContain('| ---')
  })
})

it('leaves alone what fits, to the last unit', () => {
  const text = report(3, 3)

  expect(shorten(text, text.length)).toBe(text)
  expect(shorten(text, text.length - 1)).not.toBe(text)
})
