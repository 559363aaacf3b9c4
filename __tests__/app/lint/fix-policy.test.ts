import { expect, it } from '@jest/globals'
import { fixPolicy } from '../../../src/app/lint/fix-policy.ts'
import { lintPolicy } from '../../../src/app/lint/lint-policy.ts'
import { head, source } from '../../policy/sample.ts'

function fixedText(text: string) {
  const files = [source(text, 'policy/a.yml')]
  const { fixed, changed } = fixPolicy(files, lintPolicy(files, 'policy').findings)
  return { count: fixed.length, text: changed.get('policy/a.yml') }
}

const flags = (count: number, active: string) =>
  `${head}flags:\n  p:\n${Array.from({ length: count }, (_, i) => `    f${i}: { active: ${active}, rollout: 1 } # ${i}\n`).join('')}`

it('mends a thousand values in one go', () => {
  const started = performance.now()

  expect(fixedText(flags(1000, 'yes'))).toEqual({ count: 1000, text: flags(1000, 'true') })
  // One by one they take a minute.
  expect(performance.now() - started).toBeLessThan(5000)
})

it('mends values and entries that stand twice in one file', () => {
  const text = `${flags(1, 'yes')}feature_flags: { p: { who_can_edit: [admin, a, admin] } }\n`

  expect(fixedText(text)).toEqual({ count: 2, text: text.replace('yes', 'true').replace(', admin]', ']') })
})
