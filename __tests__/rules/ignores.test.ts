import { describe, expect, it } from '@jest/globals'
import { checkPolicy, lintPolicy } from '../../src/app/lint-policy.ts'
import { inWords, policyFrom, source } from '../policy/sample.ts'

const head = 'version: 1\norganization: { id: 0190c0de-0000-7000-8000-000000000001 }\n'
const freeze = 'freeze: { until: 2026-12-24, reason: x }'

function lint(...lines: string[]) {
  const { findings, accepted } = lintPolicy([source(`${head}${lines.join('\n')}\n`)], 'policy')
  return { open: findings.map(inWords), accepted: accepted.map((one) => `${inWords(one)} (${one.reason})`) }
}

describe('policy-ignore', () => {
  it('accepts what its rule finds on its line, and counts it apart', () => {
    expect(lint(`${freeze} # policy-ignore not-in-force: agreed`)).toEqual({
      open: [],
      accepted: ['a.yml 3:1-3:7 not-in-force: Nothing acts on "freeze" yet. Applies go on. (agreed)'],
    })
  })

  it('reaches no other line and no other rule', () => {
    const { open, accepted } = lint('# policy-ignore not-in-force: agreed', freeze)

    expect(accepted).toEqual([])
    expect(open).toEqual([
      'a.yml 3:1-3:37 policy-ignore: "not-in-force" finds nothing on this line. Take the comment out, or put it on the line of the finding.',
      'a.yml 4:1-4:7 not-in-force: Nothing acts on "freeze" yet. Applies go on.',
    ])
  })

  it.each([
    ['not-in-force', 'Say why "not-in-force" is ignored: "# policy-ignore not-in-force: reason".'],
    ['not-in-farce: agreed', 'There is no rule "not-in-farce" to ignore. Did you mean "not-in-force"?'],
    [': agreed', 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".'],
  ])('silences nothing when it says %j', (comment, message) => {
    const { open, accepted } = lint(`${freeze} # policy-ignore ${comment}`)

    expect(accepted).toEqual([])
    expect(open).toHaveLength(2)
    expect(open[1]).toContain(`policy-ignore: ${message}`)
  })

  it('does not silence what the review rests on', () => {
    const { open, accepted } = lint('flags: { nowhere: {} } # policy-ignore unknown-project: later')

    expect(accepted).toEqual([])
    expect(open).toHaveLength(2)
    expect(open[1]).toContain('The review rests on "unknown-project", so it cannot be ignored. Mend what it finds.')
  })

  it('is not needed for a rule that is off', () => {
    const { open } = lint(
      `${freeze} # policy-ignore not-in-force: agreed`,
      'lint: { severities: { not-in-force: off } }',
    )

    expect(open).toHaveLength(1)
    expect(open[0]).toContain('finds nothing on this line')
  })

  it('of a rule about changes is taken for unneeded only where there is a base to compare with', () => {
    const line = '  engineers: {} # policy-ignore possible-rename: another team'
    const before = policyFrom('roles: { engineer: {} }\n')
    const after = policyFrom(`roles:\n${line}\n`)

    expect(checkPolicy(after).findings).toEqual([])
    expect(checkPolicy({ ...after, base: before }).accepted).toHaveLength(1)
    expect(checkPolicy({ ...after, base: after }).findings).toMatchObject([{ rule: 'policy-ignore' }])
  })
})
