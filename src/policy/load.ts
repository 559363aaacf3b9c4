import type { Finding } from '../core/finding.ts'
import { byPlace, startOf } from '../core/location.ts'
import type { Policy } from '../core/policy.ts'
import { isYaml, type SourceFile } from '../core/source.ts'
import { readCertificates } from './certificates.ts'
import { type PolicyDocument, readDocument } from './document.ts'
import { merge } from './merge.ts'
import { checkSchema } from './schema.ts'

/** A policy that loaded, or the findings that say why it did not. */
export type Loaded =
  | { readonly policy: Policy; readonly findings: readonly Finding[] }
  | { readonly policy?: undefined; readonly findings: readonly Finding[] }

/**
 * Makes one policy from all files of the policy path. Every later step starts here, on every side of a comparison.
 *
 * @param files the policy files and certificates of one commit, in any order
 * @param root the policy path, for findings that mean the policy as a whole
 * @param tell told each finding as soon as it is made: the first mistake need not wait for the last file
 */
export function loadPolicy(
  files: readonly SourceFile[],
  root: string,
  tell: (finding: Finding) => void = () => {},
): Loaded {
  const findings: Finding[] = []
  const add = (found: readonly Finding[]) => {
    for (const finding of found) {
      findings.push(finding)
      tell(finding)
    }
  }
  const documents: PolicyDocument[] = []
  const written = files.filter(({ path, refused }) => refused !== undefined || isYaml(path))
  for (const file of written.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const document = readDocument(file)
    if ('rule' in document) add([document])
    else {
      const faults = checkSchema(document)
      add([...faults].sort((a, b) => byPlace(a.at, b.at)))
      if (faults.length === 0 && document.value !== null) documents.push(document)
    }
  }
  const merged = merge(documents)
  add(merged.findings)
  if (findings.length === 0) add(missing(merged.policy, written, root))
  const { certificates, findings: unusable } = readCertificates(merged.policy, files, root)
  add(unusable)
  findings.sort((a, b) => byPlace(a.at, b.at))
  return findings.length === 0 ? { policy: { ...merged.policy, certificates }, findings } : { findings }
}

function missing({ shape }: Pick<Policy, 'shape'>, files: readonly SourceFile[], root: string): Finding[] {
  if (files.length === 0) {
    const message = `There is no policy file (.yml or .yaml) below "${root}". Check the input policy-path.`
    return [{ rule: 'policy-missing', severity: 'error', message, at: startOf(root) }]
  }
  const first = startOf(files.map(({ path }) => path).sort()[0] ?? root)
  if (Object.keys(shape).length === 0) {
    const message = 'The policy says nothing yet. Start with "version: 1" and "organization: { id: UUID }".'
    return [{ rule: 'policy-missing', severity: 'error', message, at: first }]
  }
  const wanted = [
    shape.version === undefined && 'No file says "version: 1". Write it once, at the top of one file.',
    shape.organization === undefined &&
      'No file says which organization this is. Write "organization: { id: UUID }" once.',
  ]
  return wanted
    .filter((message) => message !== false)
    .map((message) => ({ rule: 'schema-missing-key', severity: 'error', message, at: first }))
}
