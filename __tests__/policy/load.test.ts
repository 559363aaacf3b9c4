import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../src/policy/load.ts'
import { head, inWords, source } from './sample.ts'

describe('loadPolicy', () => {
  it('says that there is no file, and where it looked', () => {
    expect(findings()).toEqual([
      'policy 1:1-1:1 policy-missing: There is no policy file (.yml or .yaml) below "policy". Check the input policy-path.',
    ])
  })

  it('says what no file says', () => {
    expect(findings(source('roles: {}\n', 'policy/b.yml'), source('', 'policy/a.yml'))).toEqual([
      'a.yml 1:1-1:1 schema-missing-key: No file says "version: 1". Write it once, at the top of one file.',
      'a.yml 1:1-1:1 schema-missing-key: No file says which organization this is. Write "organization: { id: UUID }" once.',
    ])
  })

  it.each([[''], ['# nothing yet\n'], ['---\n'], ['$schema: ../policy.schema.json\n']])(
    'says once that a policy is empty: %j',
    (text) => {
      expect(findings(source(text), source('', 'policy/b.yml'))).toEqual([
        'a.yml 1:1-1:1 policy-missing: The policy says nothing yet. Start with "version: 1" and "organization: { id: UUID }".',
      ])
    },
  )

  it('says of a file that must not be read why, and nothing else', () => {
    const refused = { ...source('rolse: {}\n', 'policy/link'), refused: 'This is a symbolic link.' }

    expect(findings(source(head), refused)).toEqual(['link 1:1-1:1 yaml-syntax: This is a symbolic link.'])
  })

  it('does not miss anything while a file cannot be read: it may be in there', () => {
    expect(findings(source('roles: [\n')).map((finding) => finding.split(' ')[2])).toEqual(['yaml-syntax:'])
  })

  it('reports all files, in the order of their paths', () => {
    const found = findings(
      source('rolls: {}\n', 'policy/z.yml'),
      source('roles: {\n', 'policy/a/b.yml'),
      source(head, 'policy/m.yml'),
      source('roles:\n', 'policy/k.yml'),
    )

    expect(found.map((finding) => finding.split(' ')[0])).toEqual(['a/b.yml', 'k.yml', 'z.yml'])
  })

  it('finds the same whatever the order of the files', () => {
    const files = [
      source('roles: { x: {} }\n', 'policy/a.yml'),
      source('roles: { x: {} }\n', 'policy/b.yml'),
      source(head, 'policy/c.yml'),
    ]

    expect(findings(...[...files].reverse())).toEqual(findings(...files))
  })

  it('keeps a section that is empty apart from one that is left out', () => {
    const { policy } = loadPolicy([source(`${head}roles: {}\n`)], 'policy')

    expect(policy?.shape).toEqual({
      version: 1,
      organization: { id: '0190c0de-0000-7000-8000-000000000001' },
      roles: {},
    })
  })
})

function findings(...files: Parameters<typeof loadPolicy>[0]): string[] {
  return loadPolicy(files, 'policy').findings.map(inWords)
}
