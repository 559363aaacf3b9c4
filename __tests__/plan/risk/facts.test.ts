import { describe, expect, it } from '@jest/globals'
import type { Fact } from '../../../src/core/fact.ts'
import { strictest } from '../../../src/plan/risk/facts.ts'

const fact = (name: Fact['name'], sentence: string): Fact => ({ name, sentence, detail: {} })

describe('what several policies find risky', () => {
  it('counts when one of them says so, once, in the words of the first', () => {
    const first = [fact('rollout_over', 'over 20')]
    const second = [fact('rollout_over', 'over 30'), fact('pipeline_changed', 'a workflow')]

    const found = strictest([[], first, second])

    expect(new Set(found.map(({ sentence }) => sentence))).toEqual(new Set(['over 20', 'a workflow']))
    expect(found).toHaveLength(2)
  })

  it('is nothing without limits', () => {
    expect(strictest([])).toEqual([])
  })
})
