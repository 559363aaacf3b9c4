import { posix } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { type Location, startOf } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'
import type { SourceFile } from '../core/source.ts'
import { show } from '../core/text.ts'

type Texts = Policy['certificates']

const certificate = /^\s*-----BEGIN CERTIFICATE-----\s([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/
const longest = 64 * 1024

/**
 * Takes the certificates that a policy names from the files beside it.
 *
 * @param files all files of the policy path, whatever they are
 * @param root the policy path: a certificate is named from there
 */
export function readCertificates(
  { shape, locate }: Omit<Policy, 'certificates'>,
  files: readonly SourceFile[],
  root: string,
): { certificates: Texts; findings: Finding[] } {
  const certificates = new Map<string, string>()
  const findings = files.filter(isPrivate).map(exposed)
  for (const [domain, { saml }] of Object.entries(shape.organization?.domains ?? {})) {
    const path = saml?.certificate
    if (path === undefined) continue
    const at = locate(['organization', 'domains', domain, 'saml', 'certificate'])
    const file = files.find((one) => one.path === posix.normalize(posix.join(root, path)))
    const text = file && textOf(file)
    if (file?.refused !== undefined) continue
    if (text !== undefined && certificate.test(text)) certificates.set(path, text)
    else findings.push(unusable(path, file !== undefined, root, at))
  }
  return { certificates, findings }
}

function textOf({ content }: SourceFile): string | undefined {
  return content.byteLength > longest ? undefined : new TextDecoder().decode(content)
}

function isPrivate(file: SourceFile): boolean {
  return file.path.endsWith('.pem') && (textOf(file)?.includes('PRIVATE KEY-----') ?? false)
}

function exposed({ path }: SourceFile): Finding {
  const message = `The file "${show(path)}" holds a private key, which whoever reads this repository now has. Replace the key where it is used, and keep only the certificate here.`
  return { rule: 'certificate', severity: 'error', message, at: startOf(path) }
}

function unusable(path: string, isThere: boolean, root: string, at: Location): Finding {
  const message = isThere
    ? `"${show(path)}" is not one certificate between BEGIN CERTIFICATE and END CERTIFICATE.`
    : `There is no file "${show(path)}" below the policy path "${show(root)}".`
  return { rule: 'certificate', severity: 'error', message, at }
}
