import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../src/policy/load.ts'
import { inWords, source } from './sample.ts'

const pem = '-----BEGIN CERTIFICATE-----\r\nMIIB\r\nabc=\r\n-----END CERTIFICATE-----\r\n'
const secret = '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n'
const yaml = `version: 1
organization:
  id: 0190c0de-0000-7000-8000-000000000001
  domains:
    x.io: { saml: { certificate: certs/idp.pem } }
`

function load(files: Readonly<Record<string, string>>, root = 'policy') {
  return loadPolicy(
    Object.entries({ 'policy/a.yml': yaml, ...files }).map(([path, text]) => source(text, path)),
    root,
  )
}

describe('a certificate', () => {
  it.each(['policy', './policy', 'policy/', 'policy//'])('is taken from below %s', (root) => {
    const { policy, findings } = load({ 'policy/certs/idp.pem': pem, 'policy/other.pem': 'no matter' }, root)

    expect(findings).toEqual([])
    expect([...(policy?.certificates ?? [])]).toEqual([['certs/idp.pem', pem]])
  })

  it('is taken from the root of a repository that is all policy', () => {
    const files = [source(yaml, 'a.yml'), source(pem, 'certs/idp.pem')]

    expect(loadPolicy(files, '.').findings).toEqual([])
  })

  it('must be there', () => {
    expect(load({ 'policy/deep/certs/idp.pem': pem }).findings.map(inWords)).toEqual([
      'a.yml 5:34-5:47 certificate: There is no file "certs/idp.pem" below the policy path "policy".',
    ])
  })

  it.each([
    ['nothing', ''],
    ['two of them', pem + pem],
    ['something else', 'version: 1'],
    ['what is no base64', pem.replace('abc=', '!!!!')],
    ['what is far too long', pem.replace('abc=', 'a'.repeat(70_000))],
  ])('is one certificate, and not %s', (_, text) => {
    expect(load({ 'policy/certs/idp.pem': text }).findings.map(inWords)).toEqual([
      'a.yml 5:34-5:47 certificate: "certs/idp.pem" is not one certificate between BEGIN CERTIFICATE and END CERTIFICATE.',
    ])
  })

  it('does not lie beside a private key, whose text nobody repeats', () => {
    const { findings } = load({ 'policy/certs/idp.pem': pem, 'policy/certs/idp-key.pem': secret })

    expect(findings.map(inWords)).toEqual([
      'certs/idp-key.pem 1:1-1:1 certificate: The file "policy/certs/idp-key.pem" holds a private key, which whoever reads this repository now has. Replace the key where it is used, and keep only the certificate here.',
    ])
    expect(JSON.stringify(findings)).not.toContain('MIIB')
  })

  it('alone is no policy', () => {
    expect(loadPolicy([source(pem, 'policy/idp.pem')], 'policy').findings.map(({ rule }) => rule)).toEqual([
      'policy-missing',
    ])
  })

  it.each(['../idp.pem', '/idp.pem', 'a/../../idp.pem', '.git/idp.pem', 'idp.crt'])('is not named %s', (path) => {
    const { findings } = loadPolicy([source(yaml.replace('certs/idp.pem', path), 'policy/a.yml')], 'policy')

    expect(findings.map(({ message }) => message)).toEqual([
      `"${path}" is not a path below the policy path that ends in .pem, such as certs/idp.pem.`,
    ])
  })
})
