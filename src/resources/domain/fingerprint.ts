import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a certificate, as `sha256:` and what `openssl x509 -fingerprint -sha256` prints, in lower case without
 * colons. The frame around the certificate and its line breaks do not count; no certificate has an empty fingerprint.
 */
export function fingerprintOf(pem: string): string {
  const body = pem.replaceAll(/-----[A-Z ]+-----|\s/g, '')
  if (body === '') return ''
  return `sha256:${createHash('sha256').update(Buffer.from(body, 'base64')).digest('hex')}`
}
