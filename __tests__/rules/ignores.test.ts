import { describe, expect, it } from '@jest/globals'
import { checkPolicy, lintPolicy } from '../../src/app/lint/lint-policy.ts'
import { inWords, policyFrom, source } from '../policy/sample.ts'

const head = 'version: 1\norganization: { id: 0190c0de-0000-7000-8000-000000000001 }\n'
const message =
  'Every member is an admin of the production project "web". Write "default: none", and let in whom you mean.'
const project = 'projects: { web: { access: { default: admin } } }'

function lint(...lines: string[]) {
  const { findings, accepted } = lintPolicy([source(`${head}${lines.join('\n')}\n`)], 'policy')
  return { open: findings.map(inWords), accepted: accepted.map((one) => `${inWords(one)} (${one.reason})`) }
}

describe('policy-ignore', () => {
  it('accepts what its rule finds on its line, and counts it apart', () => {
    expect(lint(`${project} # policy-ignore production-open-by-default: agreed`)).toEqual({
      open: [],
      accepted: [`a.yml 3:39-3:44 production-open-by-default: ${message} (agreed)`],
    })
  })

  it('reaches no other line and no other rule', () => {
    const { open, accepted } = lint('# policy-ignore production-open-by-default: agreed', project)

    expect(accepted).toEqual([])
    expect(open).toEqual([
      'a.yml 3:1-3:51 policy-ignore: "production-open-by-default" finds nothing on this line. Take the comment out, or put it on the line of the finding.',
      `a.yml 4:39-4:44 production-open-by-default: ${message}`,
    ])
  })

  it.each([
    [
      'production-open-by-default',
      'Say why "production-open-by-default" is ignored: "# policy-ignore production-open-by-default: reason".',
    ],
    [
      'production-open-by-defualt: agreed',
      'There is no rule "production-open-by-defualt" to ignore. Did you mean "production-open-by-default"?',
    ],
    [': agreed', 'Say which rule is ignored, and why: "# policy-ignore rule-id: reason".'],
  ])('silences nothing when it says %j', (comment, fault) => {
    const { open, accepted } = lint(`${project} # policy-ignore ${comment}`)

    expect(accepted).toEqual([])
    expect(open).toHaveLength(2)
    expect(open[1]).toContain(`policy-ignore: ${fault}`)
  })

  it('does not silence what the review rests on', () => {
    const { open, accepted } = lint('flags: { nowhere: {} } # policy-ignore unknown-project: later')

    expect(accepted).toEqual([])
    expect(open).toHaveLength(2)
    expect(open[1]).toContain('The review rests on "unknown-project", so it cannot be ignored. Mend what it finds.')
  })

  it('is not needed for a rule that is off', () => {
    const { open } = lint(
      `${project} # policy-ignore production-open-by-default: agreed`,
      'lint: { severities: { production-open-by-default: off } }',
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
